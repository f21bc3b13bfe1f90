import SDKBase
import UIKit

extension Image {
  /// An image of UIKit.
  public init(uiImage: UIImage) {
    switch uiImage.source {
    case .empty: self.init(source: .data(Data(), .zero))
    case .symbol(let name): self.init(source: .symbol(name))
    case .asset(let name): self.init(source: .asset(name))
    case .data(let data, _): self.init(source: .data(data, uiImage.size))
    }
    switch uiImage.renderingMode {
    case .alwaysOriginal: renderingMode = .original
    case .alwaysTemplate: renderingMode = .template
    case .automatic: break
    }
  }

  /// An image of the system's drawing.
  public init(_ cgImage: CGImage, scale: CGFloat, orientation: Orientation = .up, label: Text) {
    self.init(decorative: cgImage, scale: scale, orientation: orientation)
  }

  /// An image of the system's drawing that assistive technology leaves out.
  public init(decorative cgImage: CGImage, scale: CGFloat, orientation: Orientation = .up) {
    let size = CGSize(width: CGFloat(cgImage.width) / scale, height: CGFloat(cgImage.height) / scale)
    self.init(source: .data(cgImage.encoded, size))
  }

  /// An image of the app with a value that shows in it.
  @available(iOS 16.0, *)
  public init(_ name: String, variableValue: Double?, bundle: Bundle? = nil) {
    Self.reportUnfilled(variableValue)
    self.init(source: .asset(name))
  }

  /// An image of the app with a value that shows in it.
  @available(iOS 16.0, *)
  public init(_ name: String, variableValue: Double?, bundle: Bundle? = nil, label: Text) {
    Self.reportUnfilled(variableValue)
    self.init(source: .asset(name))
  }

  /// An image of the app with a value, which assistive technology leaves out.
  @available(iOS 16.0, *)
  public init(decorative name: String, variableValue: Double?, bundle: Bundle? = nil) {
    Self.reportUnfilled(variableValue)
    self.init(source: .asset(name))
  }

  private static func reportUnfilled(_ value: Double?) {
    guard value != nil else { return }
    reportUnsupported(api: "Image(_:variableValue:)", note: "A value fills the symbols of the system alone.")
  }

  /// An image that a function draws; the preview shows an empty one.
  @available(iOS 16.0, *)
  public init(
    size: CGSize, label: Text? = nil, opaque: Bool = false, colorMode: ColorRenderingMode = .nonLinear,
    renderer: @escaping (inout GraphicsContext) -> Void
  ) {
    reportUnsupported(api: "Image(size:renderer:)", note: "An image that a function draws is left empty.")
    self.init(source: .data(Data(), size))
  }

  /// How an image is turned.
  public enum Orientation: UInt8, CaseIterable, Hashable, Sendable {
    case up, upMirrored, down, downMirrored, left, leftMirrored, right, rightMirrored
  }

  /// The image with its symbol drawn in a number of colours.
  @available(iOS 15.0, *)
  public func symbolRenderingMode(_ mode: SymbolRenderingMode?) -> Image {
    var copy = self
    copy.mode = mode
    return copy
  }

  /// The image as bright as the screen can.
  @available(iOS 17.0, *)
  public func allowedDynamicRange(_ range: DynamicRange?) -> Image { self }
}

/// How colours are computed in a drawing.
public enum ColorRenderingMode: Hashable, Sendable {
  case nonLinear, linear, extendedLinear
}

/// Makes an image of a view. The preview cannot: there is no image.
@available(iOS 16.0, *)
@MainActor
public final class ImageRenderer<Content: View>: ObservableObject {
  /// The view.
  @Published public var content: Content
  /// The size that is proposed to it.
  @Published public var proposedSize: ProposedViewSize = .unspecified
  /// Pixels a point.
  @Published public var scale: CGFloat = 1
  /// Whether nothing shines through.
  @Published public var isOpaque = false
  /// How colours are computed.
  @Published public var colorMode = ColorRenderingMode.nonLinear
  /// How bright the image may be.
  @available(iOS 18.0, *)
  public var allowedDynamicRange: Image.DynamicRange? {
    get { range as? Image.DynamicRange }
    set { range = newValue }
  }
  private var range: Any?

  public init(content view: Content) { content = view }

  /// The image; nil in the preview.
  public var uiImage: UIImage? {
    missing()
    return nil
  }

  /// The image; nil in the preview.
  public var cgImage: CGImage? {
    missing()
    return nil
  }

  /// Draws the view into a context; the preview draws nothing.
  public func render(
    rasterizationScale: CGFloat = 1, renderer: (_ size: CGSize, _ renderInContext: (CGContext) -> Void) -> Void
  ) {
    missing()
    renderer(.zero) { _ in }
  }

  private func missing() {
    reportUnsupported(api: "ImageRenderer", note: "No image can be made of a view in the preview.")
  }
}
