import CoreGraphics
import Foundation
import SDKBase

/// Makes a picture out of another, or out of nothing.
nonisolated open class CIFilter: NSObject, @unchecked Sendable {
  open private(set) var name: String
  private let kind: FilterKind?
  private var values: [String: Any] = [:]

  public override init() {
    (name, kind) = ("", nil)
    super.init()
  }

  init(kind: FilterKind) {
    (name, self.kind) = (kind.name, kind)
    super.init()
    setDefaults()
  }

  public convenience init?(name: String) { self.init(name: name, parameters: nil) }

  public convenience init?(name: String, parameters params: [String: Any]?) {
    guard let kind = FilterKind.all[name] else {
      reportUnsupported(api: "CIFilter(name: \"\(name)\")", note: "This filter is not known here; there is none.")
      return nil
    }
    self.init(kind: kind)
    for (key, value) in params ?? [:] { setValue(value, forKey: key) }
  }

  open var inputKeys: [String] { kind?.inputs.map(\.key) ?? [] }
  open var outputKeys: [String] { ["outputImage"] }
  open var attributes: [String: Any] { ["CIAttributeFilterName": name, "CIAttributeFilterDisplayName": displayName] }

  open func setDefaults() {
    for input in kind?.inputs ?? [] { values[input.key] = input.value }
  }

  open func setValue(_ value: Any?, forKey key: String) {
    if kind != nil, !inputKeys.contains(key) {
      reportUnsupported(api: "CIFilter.setValue", note: "\(name) has no \(key); on a phone this stops the app.")
    }
    values[key] = value
  }

  open func setValue(_ value: Any?, forKeyPath keyPath: String) { setValue(value, forKey: keyPath) }

  open func value(forKey key: String) -> Any? { key == kCIOutputImageKey ? outputImage : values[key] }

  open var outputImage: CIImage? { kind?.apply(FilterInput(values: values)) }

  public class func filterNames(inCategory category: String?) -> [String] { FilterKind.all.keys.sorted() }
  public class func localizedName(forFilterName filterName: String) -> String? {
    CIFilter(name: filterName)?.displayName
  }

  private var displayName: String {
    name.dropFirst(2).reduce(into: "") { text, letter in
      text += letter.isUppercase && !text.isEmpty ? " \(letter)" : "\(letter)"
    }
  }
}

public let kCIOutputImageKey = "outputImage"
public let kCIInputImageKey = "inputImage"
public let kCIInputBackgroundImageKey = "inputBackgroundImage"
public let kCIInputMaskImageKey = "inputMaskImage"
public let kCIInputIntensityKey = "inputIntensity"
public let kCIInputRadiusKey = "inputRadius"
public let kCIInputScaleKey = "inputScale"
public let kCIInputCenterKey = "inputCenter"
public let kCIInputAngleKey = "inputAngle"
public let kCIInputWidthKey = "inputWidth"
public let kCIInputColorKey = "inputColor"
public let kCIInputEVKey = "inputEV"
public let kCIInputSaturationKey = "inputSaturation"
public let kCIInputBrightnessKey = "inputBrightness"
public let kCIInputContrastKey = "inputContrast"
public let kCIInputSharpnessKey = "inputSharpness"
public let kCIInputAspectRatioKey = "inputAspectRatio"
public let kCIInputTransformKey = "inputTransform"
public let kCIInputAmountKey = "inputAmount"
public let kCIInputExtentKey = "inputExtent"
public let kCICategoryBuiltIn = "CICategoryBuiltIn"
public let kCICategoryColorEffect = "CICategoryColorEffect"
