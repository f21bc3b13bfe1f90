import CoreGraphics
import Foundation
import SDKBase

/// The values that a filter was given.
struct FilterInput {
  let values: [String: Any]

  var image: CIImage? { values[kCIInputImageKey] as? CIImage }

  func number(_ key: String) -> Double {
    switch values[key] {
    case let value as Double: value
    case let value as Float: Double(value)
    case let value as CGFloat: Double(value)
    case let value as Int: Double(value)
    case let value as NSNumber: value.doubleValue
    default: 0
    }
  }
}

/// A filter that is known: its inputs, and what it makes of them.
struct FilterKind: @unchecked Sendable {
  let name: String
  let inputs: [(key: String, value: Any?)]
  let apply: (FilterInput) -> CIImage?

  static let all = Dictionary(
    uniqueKeysWithValues: (colours + blurs + distortions + generators + further).map { ($0.name, $0) })

  /// A filter of the browser: the inputs give the primitives that go into an SVG filter.
  init(_ name: String, _ numbers: KeyValuePairs<String, Double> = [:], primitives: @escaping (FilterInput) -> String) {
    self.init(name, numbers) { input in
      input.image.map { Self.filtered($0, primitives(input)) }
    }
  }

  init(
    _ name: String, _ numbers: KeyValuePairs<String, Double> = [:], extra: [(key: String, value: Any?)] = [],
    apply: @escaping (FilterInput) -> CIImage?
  ) {
    self.name = name
    inputs = [(kCIInputImageKey, nil)] + numbers.map { ($0.key, $0.value) } + extra
    self.apply = apply
  }

  private init(
    generator name: String, _ inputs: [(key: String, value: Any?)], apply: @escaping (FilterInput) -> CIImage?
  ) {
    (self.name, self.inputs, self.apply) = (name, inputs, apply)
  }

  static func filtered(_ image: CIImage, _ primitives: String) -> CIImage {
    let id = "f\(abs((primitives + image.drawing).hashValue))"
    let filter = """
      <filter id="\(id)" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">\(primitives)</filter>
      """
    return CIImage(drawing: "\(filter)<g filter=\"url(#\(id))\">\(image.drawing)</g>", extent: image.extent)
  }

  /// The picture as it is, with a word about it.
  static func untouched(_ name: String) -> (FilterInput) -> CIImage? {
    { input in
      reportUnsupported(api: name, note: "The browser has no such filter; the picture stays as it is.")
      return input.image
    }
  }
}

extension FilterKind {
  private static let colours: [FilterKind] = [
    FilterKind("CISepiaTone", [kCIInputIntensityKey: 1]) { matrix(sepia, strength: $0.number(kCIInputIntensityKey)) },
    FilterKind("CIColorMonochrome", [kCIInputIntensityKey: 1], extra: [(kCIInputColorKey, CIColor.gray)]) { input in
      input.image.map { filtered($0, matrix(grey, strength: input.number(kCIInputIntensityKey))) }
    },
    FilterKind("CIWhitePointAdjust", extra: [(kCIInputColorKey, CIColor.white)]) { input in
      let white = input.values[kCIInputColorKey] as? CIColor ?? .white
      return input.image.map { filtered($0, tint(white.red, white.green, white.blue)) }
    },
    FilterKind("CIPhotoEffectMono") { _ in matrix(grey) },
    FilterKind("CIPhotoEffectNoir") { _ in matrix(grey) + linear(slope: 1.3, intercept: -0.15) },
    FilterKind("CIPhotoEffectTonal") { _ in matrix(grey) },
    FilterKind("CIPhotoEffectFade") { _ in saturate(0.6) + linear(slope: 0.85, intercept: 0.1) },
    FilterKind("CIPhotoEffectChrome") { _ in saturate(1.3) + linear(slope: 1.1, intercept: -0.03) },
    FilterKind("CIPhotoEffectInstant") { _ in matrix(sepia, strength: 0.35) },
    FilterKind("CIPhotoEffectProcess") { _ in saturate(0.9) + tint(0.95, 1.02, 1.08) },
    FilterKind("CIPhotoEffectTransfer") { _ in saturate(0.95) + tint(1.08, 1, 0.9) },
    FilterKind("CIColorInvert") { _ in linear(slope: -1, intercept: 1) },
    FilterKind(
      "CIColorControls", [kCIInputSaturationKey: 1, kCIInputBrightnessKey: 0, kCIInputContrastKey: 1]
    ) { input in
      let contrast = input.number(kCIInputContrastKey)
      return saturate(input.number(kCIInputSaturationKey))
        + linear(slope: contrast, intercept: 0.5 - 0.5 * contrast + input.number(kCIInputBrightnessKey))
    },
    FilterKind("CIExposureAdjust", [kCIInputEVKey: 0]) {
      linear(slope: pow(2, $0.number(kCIInputEVKey) / 2.2), intercept: 0)
    },
    FilterKind("CIVibrance", [kCIInputAmountKey: 0]) { saturate(1 + $0.number(kCIInputAmountKey)) },
    FilterKind("CIHueAdjust", [kCIInputAngleKey: 0]) {
      "<feColorMatrix type=\"hueRotate\" values=\"\($0.number(kCIInputAngleKey) * 180 / .pi)\"/>"
    },
    FilterKind("CIGammaAdjust", ["inputPower": 1]) {
      transfer("type=\"gamma\" exponent=\"\($0.number("inputPower"))\"")
    },
    FilterKind("CIColorPosterize", ["inputLevels": 6]) { input in
      let levels = max(2, Int(input.number("inputLevels")))
      let table = (0..<levels).map { "\(Double($0) / Double(levels - 1))" }.joined(separator: " ")
      return transfer("type=\"discrete\" tableValues=\"\(table)\"")
    },
    FilterKind("CIVignette", [kCIInputIntensityKey: 0, kCIInputRadiusKey: 1]) { input in
      input.image.map { vignette($0, intensity: input.number(kCIInputIntensityKey)) }
    },
    FilterKind("CITemperatureAndTint", apply: untouched("CITemperatureAndTint")),
    FilterKind(
      "CIHighlightShadowAdjust", ["inputHighlightAmount": 1, "inputShadowAmount": 0, kCIInputRadiusKey: 0],
      apply: untouched("CIHighlightShadowAdjust")),
  ]

  private static let blurs: [FilterKind] = [
    FilterKind("CIGaussianBlur", [kCIInputRadiusKey: 10]) { blur($0.number(kCIInputRadiusKey)) },
    FilterKind("CIBoxBlur", [kCIInputRadiusKey: 10]) { blur($0.number(kCIInputRadiusKey) / 2) },
    FilterKind("CIDiscBlur", [kCIInputRadiusKey: 8]) { blur($0.number(kCIInputRadiusKey) / 2) },
    FilterKind("CIMotionBlur", [kCIInputRadiusKey: 20, kCIInputAngleKey: 0]) {
      "<feGaussianBlur stdDeviation=\"\($0.number(kCIInputRadiusKey)) 0\"/>"
    },
    FilterKind("CIZoomBlur", [kCIInputAmountKey: 20], apply: untouched("CIZoomBlur")),
    FilterKind("CIUnsharpMask", [kCIInputRadiusKey: 2.5, kCIInputIntensityKey: 0.5]) { input in
      let amount = input.number(kCIInputIntensityKey)
      return blur(input.number(kCIInputRadiusKey)) + mix(1 + amount, -amount)
    },
    FilterKind("CISharpenLuminance", [kCIInputSharpnessKey: 0.4, kCIInputRadiusKey: 1.69]) { input in
      blur(1) + mix(1 + input.number(kCIInputSharpnessKey), -input.number(kCIInputSharpnessKey))
    },
    FilterKind("CIBloom", [kCIInputRadiusKey: 10, kCIInputIntensityKey: 0.5]) { input in
      blur(input.number(kCIInputRadiusKey)) + mix(1, input.number(kCIInputIntensityKey) / 2)
    },
    FilterKind("CIGloom", [kCIInputRadiusKey: 10, kCIInputIntensityKey: 0.5]) { input in
      blur(input.number(kCIInputRadiusKey)) + mix(1 - input.number(kCIInputIntensityKey) / 2, 0)
    },
    FilterKind("CIEdges", [kCIInputIntensityKey: 1]) { input in
      let k = input.number(kCIInputIntensityKey)
      return "<feConvolveMatrix order=\"3\" preserveAlpha=\"true\" "
        + "kernelMatrix=\"\(-k) \(-k) \(-k) \(-k) \(8 * k) \(-k) \(-k) \(-k) \(-k)\"/>"
    },
    FilterKind("CIEdgeWork", [kCIInputRadiusKey: 3], apply: untouched("CIEdgeWork")),
  ]

  private static let distortions: [FilterKind] = [
    FilterKind("CIPixellate", [kCIInputScaleKey: 8], extra: [centre]) { input in
      input.image.map { filtered($0, pixels(of: max(1, input.number(kCIInputScaleKey)))) }
    },
    FilterKind("CICrystallize", [kCIInputRadiusKey: 20], extra: [centre]) { input in
      input.image.map { filtered($0, pixels(of: max(1, input.number(kCIInputRadiusKey)))) }
    },
    FilterKind("CIHexagonalPixellate", [kCIInputScaleKey: 8], extra: [centre]) { input in
      input.image.map { filtered($0, pixels(of: max(1, input.number(kCIInputScaleKey)))) }
    },
    FilterKind("CIPointillize", [kCIInputRadiusKey: 20], extra: [centre], apply: untouched("CIPointillize")),
    FilterKind(
      "CITwirlDistortion", [kCIInputRadiusKey: 300, kCIInputAngleKey: 3.14], extra: [centre],
      apply: untouched("CITwirlDistortion")),
    FilterKind(
      "CIBumpDistortion", [kCIInputRadiusKey: 300, kCIInputScaleKey: 0.5], extra: [centre],
      apply: untouched("CIBumpDistortion")),
    FilterKind(
      "CIPinchDistortion", [kCIInputRadiusKey: 300, kCIInputScaleKey: 0.5], extra: [centre],
      apply: untouched("CIPinchDistortion")),
    FilterKind(
      "CIVortexDistortion", [kCIInputRadiusKey: 300, kCIInputAngleKey: 56.5], extra: [centre],
      apply: untouched("CIVortexDistortion")),
    FilterKind("CIComicEffect", apply: untouched("CIComicEffect")),
    FilterKind(
      "CIDotScreen", [kCIInputAngleKey: 0, kCIInputWidthKey: 6, kCIInputSharpnessKey: 0.7], extra: [centre],
      apply: untouched("CIDotScreen")),
    FilterKind(
      "CIKaleidoscope", ["inputCount": 6, kCIInputAngleKey: 0], extra: [centre], apply: untouched("CIKaleidoscope")),
    FilterKind("CILanczosScaleTransform", [kCIInputScaleKey: 1, kCIInputAspectRatioKey: 1]) { input in
      let scale = input.number(kCIInputScaleKey)
      return input.image?.transformed(
        by: CGAffineTransform(scaleX: scale * input.number(kCIInputAspectRatioKey), y: scale))
    },
    FilterKind("CISourceOverCompositing", extra: [(kCIInputBackgroundImageKey, nil)]) { input in
      (input.values[kCIInputBackgroundImageKey] as? CIImage).flatMap { input.image?.composited(over: $0) }
        ?? input.image
    },
    FilterKind(
      "CIBlendWithMask", extra: [(kCIInputBackgroundImageKey, nil), (kCIInputMaskImageKey, nil)],
      apply: untouched("CIBlendWithMask")),
    FilterKind("CIFalseColor", extra: [("inputColor0", CIColor.black), ("inputColor1", CIColor.white)]) { input in
      guard let image = input.image, let dark = input.values["inputColor0"] as? CIColor,
        let light = input.values["inputColor1"] as? CIColor
      else { return nil }
      return filtered(image, matrix(grey) + ramp(dark, light))
    },
  ]

  private static let generators: [FilterKind] = [
    FilterKind(generator: "CIQRCodeGenerator", [("inputMessage", nil), ("inputCorrectionLevel", "M")]) { input in
      guard let message = input.values["inputMessage"] as? Data else { return nil }
      let level = QRCode.Level(input.values["inputCorrectionLevel"] as? String ?? "M")
      return QRCode(Array(message), level: level).map(picture)
    },
    FilterKind(generator: "CIConstantColorGenerator", [(kCIInputColorKey, CIColor.red)]) { input in
      (input.values[kCIInputColorKey] as? CIColor).map { CIImage(color: $0) }
    },
  ]

  static let centre: (key: String, value: Any?) = (kCIInputCenterKey, CIVector(x: 150, y: 150))
}
