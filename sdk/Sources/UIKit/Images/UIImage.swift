import SDKBase

/// A picture: a symbol, one of the app's, or data.
nonisolated open class UIImage: NSObject, @unchecked Sendable {
  /// How a picture is turned.
  public enum Orientation: Int, Sendable {
    case up, down, left, right, upMirrored, downMirrored, leftMirrored, rightMirrored
  }

  /// Whether it is drawn as it is or in the tint colour.
  public enum RenderingMode: Int, Sendable { case automatic, alwaysOriginal, alwaysTemplate }

  /// How it is stretched.
  public enum ResizingMode: Int, Sendable { case tile, stretch }

  /// Where the picture comes from.
  package enum Source: Hashable, Sendable {
    case empty
    case symbol(String)
    case asset(String)
    case data(Data, ImageHeader)
  }

  package let source: Source
  open private(set) var scale: CGFloat = 1
  open private(set) var imageOrientation = Orientation.up
  open private(set) var renderingMode = RenderingMode.automatic
  open private(set) var capInsets = UIEdgeInsets.zero
  open private(set) var resizingMode = ResizingMode.tile
  open private(set) var symbolConfiguration: UIImage.SymbolConfiguration?
  /// What a template was coloured with for good.
  package private(set) var tint: UIColor?
  open var accessibilityIdentifier: String?
  open private(set) var images: [UIImage]?
  open private(set) var duration: TimeInterval = 0

  package init(source: Source, scale: CGFloat = 1) {
    self.source = source
    self.scale = scale
    super.init()
  }

  public override convenience init() { self.init(source: .empty) }

  /// A symbol of the system.
  public convenience init?(systemName name: String) { self.init(systemName: name, withConfiguration: nil) }

  public convenience init?(systemName name: String, withConfiguration configuration: Configuration?) {
    guard !name.isEmpty else { return nil }
    self.init(source: .symbol(name), scale: 3)
    symbolConfiguration = configuration as? SymbolConfiguration
  }

  public convenience init?(systemName name: String, compatibleWith traitCollection: UITraitCollection?) {
    self.init(systemName: name)
  }

  @available(iOS 16.0, *)
  public convenience init?(systemName name: String, variableValue: Double, configuration: Configuration? = nil) {
    self.init(systemName: name, withConfiguration: configuration)
  }

  /// A picture of the app's asset catalogue or of its bundle; nil where the bundle has no such file.
  public convenience init?(named name: String) { self.init(named: name, in: nil, with: nil) }

  public convenience init?(named name: String, in bundle: Bundle?, with configuration: Configuration?) {
    guard !name.isEmpty else { return nil }
    let bundle = bundle ?? .main
    for ending in ["", "png", "jpg", "jpeg", "svg"] {
      if let url = bundle.url(forResource: name, withExtension: ending.isEmpty ? nil : ending),
        let data = try? Data(contentsOf: url), let header = ImageHeader(data)
      {
        self.init(source: .data(data, header))
        return
      }
    }
    self.init(source: .asset(name), scale: 1)
  }

  public convenience init?(named name: String, in bundle: Bundle?, compatibleWith traitCollection: UITraitCollection?) {
    self.init(named: name, in: bundle, with: nil)
  }

  @available(iOS 13.0, *)
  public convenience init?(named name: String, in bundle: Bundle? = nil, variableValue: Double) {
    self.init(named: name, in: bundle, with: nil)
  }

  /// A PNG, JPEG, GIF, WebP or SVG; nil for anything else.
  public convenience init?(data: Data) { self.init(data: data, scale: 1) }

  public convenience init?(data: Data, scale: CGFloat) {
    guard let header = ImageHeader(data) else { return nil }
    self.init(source: .data(data, header), scale: max(scale, 0.01))
  }

  public convenience init?(contentsOfFile path: String) {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    self.init(data: data)
  }

  public convenience init(cgImage: CGImage) { self.init(cgImage: cgImage, scale: 1, orientation: .up) }

  public convenience init(cgImage: CGImage, scale: CGFloat, orientation: Orientation) {
    self.init(source: ImageHeader(cgImage.encoded).map { .data(cgImage.encoded, $0) } ?? .empty, scale: scale)
    imageOrientation = orientation
  }

  public required convenience init(imageLiteralResourceName name: String) { self.init(source: .asset(name)) }

  /// In points.
  open var size: CGSize {
    switch source {
    case .empty: return .zero
    case .symbol:
      let points = symbolConfiguration?.points ?? 17
      return CGSize(width: (points * 1.2).rounded(), height: (points * 1.18).rounded())
    case .asset: return CGSize(width: 100, height: 100)
    case .data(_, let header):
      let turned = [.left, .right, .leftMirrored, .rightMirrored].contains(imageOrientation)
      let size = CGSize(width: CGFloat(header.width) / scale, height: CGFloat(header.height) / scale)
      return turned ? CGSize(width: size.height, height: size.width) : size
    }
  }

  open var cgImage: CGImage? {
    guard case .data(let data, let header) = source else { return nil }
    return CGImage(encoded: data, width: header.width, height: header.height)
  }

  open var isSymbolImage: Bool { if case .symbol = source { true } else { false } }
  open var configuration: Configuration? { symbolConfiguration }
  open var traitCollection: UITraitCollection { .current }
  open var alignmentRectInsets: UIEdgeInsets { .zero }
  open var flipsForRightToLeftLayoutDirection: Bool { false }

  private func with(_ change: (UIImage) -> Void) -> UIImage {
    let copy = UIImage(source: source, scale: scale)
    copy.imageOrientation = imageOrientation
    copy.renderingMode = renderingMode
    copy.capInsets = capInsets
    copy.resizingMode = resizingMode
    copy.symbolConfiguration = symbolConfiguration
    copy.tint = tint
    change(copy)
    return copy
  }

  open func withRenderingMode(_ renderingMode: RenderingMode) -> UIImage { with { $0.renderingMode = renderingMode } }
  open func withTintColor(_ color: UIColor) -> UIImage { withTintColor(color, renderingMode: .automatic) }
  open func withTintColor(_ color: UIColor, renderingMode: RenderingMode) -> UIImage {
    with {
      $0.tint = color
      $0.renderingMode = renderingMode
    }
  }
  open func withConfiguration(_ configuration: Configuration) -> UIImage {
    with { $0.symbolConfiguration = configuration as? SymbolConfiguration ?? $0.symbolConfiguration }
  }
  open func applyingSymbolConfiguration(_ configuration: SymbolConfiguration) -> UIImage? {
    with { $0.symbolConfiguration = $0.symbolConfiguration?.applying(configuration) ?? configuration }
  }
  open func resizableImage(withCapInsets capInsets: UIEdgeInsets) -> UIImage {
    resizableImage(withCapInsets: capInsets, resizingMode: .tile)
  }
  open func resizableImage(withCapInsets capInsets: UIEdgeInsets, resizingMode: ResizingMode) -> UIImage {
    with {
      $0.capInsets = capInsets
      $0.resizingMode = resizingMode
    }
  }
  open func withHorizontallyFlippedOrientation() -> UIImage { with { $0.imageOrientation = .upMirrored } }
  open func imageFlippedForRightToLeftLayoutDirection() -> UIImage { self }
  open func withAlignmentRectInsets(_ alignmentInsets: UIEdgeInsets) -> UIImage { self }

  @available(iOS 15.0, *)
  open func preparingForDisplay() -> UIImage? { self }
  @preconcurrency
  @available(iOS 15.0, *)
  open func prepareForDisplay(completionHandler: @escaping @Sendable (UIImage?) -> Void) { completionHandler(self) }
  @available(iOS 15.0, *)
  open func byPreparingForDisplay() async -> UIImage? { self }
  @available(iOS 15.0, *)
  open func preparingThumbnail(of size: CGSize) -> UIImage? {
    UIGraphicsImageRenderer(size: size).image { _ in draw(in: CGRect(origin: .zero, size: size)) }
  }
  @preconcurrency
  @available(iOS 15.0, *)
  open func prepareThumbnail(of size: CGSize, completionHandler: @escaping @Sendable (UIImage?) -> Void) {
    completionHandler(preparingThumbnail(of: size))
  }
  @available(iOS 15.0, *)
  open func byPreparingThumbnail(ofSize size: CGSize) async -> UIImage? { preparingThumbnail(of: size) }

  public static func animatedImage(with images: [UIImage], duration: TimeInterval) -> UIImage? {
    let copy = images.first?.with { _ in }
    copy?.images = images
    copy?.duration = duration
    reportUnsupported(api: "UIImage.animatedImage", note: "Only the first picture is shown.")
    return copy
  }

  open func draw(at point: CGPoint) { draw(in: CGRect(origin: point, size: size)) }
  open func draw(in rect: CGRect) { draw(in: rect, blendMode: .normal, alpha: 1) }
  open func draw(at point: CGPoint, blendMode: CGBlendMode, alpha: CGFloat) {
    draw(in: CGRect(origin: point, size: size), blendMode: blendMode, alpha: alpha)
  }
  open func draw(in rect: CGRect, blendMode: CGBlendMode, alpha: CGFloat) {
    guard let context = UIGraphicsGetCurrentContext() else { return }
    guard case .data(let data, _) = source else {
      reportUnsupported(api: "UIImage.draw", note: "Symbols and assets are not drawn into pictures.")
      return
    }
    context.draw(encoded: data, in: rect, alpha: alpha)
  }

  open override func isEqual(_ object: Any?) -> Bool {
    guard let other = object as? UIImage else { return false }
    return source == other.source && scale == other.scale && tint == other.tint
  }
  open override var hash: Int { source.hashValue }
}

/// The picture's bytes, as the app gave or drew them: they are not encoded anew.
private func bytes(of image: UIImage, as kind: ImageHeader.Kind, api: String) -> Data? {
  guard case .data(let data, let header) = image.source else { return nil }
  if header.kind != kind {
    reportUnsupported(api: api, note: "Pictures keep the format that they have (\(header.kind.rawValue)).")
  }
  return data
}

extension UIImage {
  public func jpegData(compressionQuality: CGFloat) -> Data? { bytes(of: self, as: .jpeg, api: "UIImage.jpegData") }
  public func pngData() -> Data? { bytes(of: self, as: .png, api: "UIImage.pngData") }
  @available(iOS 17.0, *)
  public func heicData() -> Data? { bytes(of: self, as: .jpeg, api: "UIImage.heicData") }
}

public func UIImageJPEGRepresentation(_ image: UIImage, _ compressionQuality: CGFloat) -> Data? {
  image.jpegData(compressionQuality: compressionQuality)
}
public func UIImagePNGRepresentation(_ image: UIImage) -> Data? { image.pngData() }

/// Tells that a picture would go to the photo library.
public func UIImageWriteToSavedPhotosAlbum(
  _ image: UIImage, _ completionTarget: Any?, _ completionSelector: Selector?, _ contextInfo: UnsafeMutableRawPointer?
) {
  sendEffect("photoSaved", "\(Int(image.size.width)) × \(Int(image.size.height))")
  if let completionSelector { completionSelector.perform(on: completionTarget, with: image) }
}

public func UISaveVideoAtPathToSavedPhotosAlbum(
  _ videoPath: String, _ completionTarget: Any?, _ completionSelector: Selector?,
  _ contextInfo: UnsafeMutableRawPointer?
) { sendEffect("photoSaved", videoPath) }

extension UIImage {
  /// What a picture is made for.
  open class Configuration: NSObject, @unchecked Sendable {
    open var traitCollection: UITraitCollection? { nil }
    open func applying(_ otherConfiguration: Configuration?) -> Self { self }
  }
}

extension UIImage: _ExpressibleByImageLiteral {}

public typealias _ImageLiteralType = UIImage
public typealias _ColorLiteralType = UIColor

extension UIImage: NSItemProviderWriting, NSItemProviderReading {
  public static var writableTypeIdentifiersForItemProvider: [String] { ["public.png", "public.jpeg"] }
  public static var readableTypeIdentifiersForItemProvider: [String] { ["public.image", "public.png", "public.jpeg"] }
  public func _itemData(_ typeIdentifier: String) -> Data? {
    if case .data(let data, _) = source { return data }
    return nil
  }
  public static func object(withItemProviderData data: Data, typeIdentifier: String) throws -> Self {
    guard let image = UIImage(data: data) else { throw CocoaError(.fileReadCorruptFile) }
    return image as! Self
  }
}
