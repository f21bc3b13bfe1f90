import SDKBase

/// The contexts that are drawn into, the innermost last.
private let contexts = Guarded<[CGContext]>([])
private let sizes = Guarded<[CGSize]>([])

public func UIGraphicsGetCurrentContext() -> CGContext? { contexts.read { $0.last } }
public func UIGraphicsPushContext(_ context: CGContext) { contexts.write { $0.append(context) } }
public func UIGraphicsPopContext() { contexts.write { _ = $0.popLast() } }

public func UIGraphicsBeginImageContext(_ size: CGSize) { UIGraphicsPushContext(CGContext(size: size)) }
public func UIGraphicsBeginImageContextWithOptions(_ size: CGSize, _ opaque: Bool, _ scale: CGFloat) {
  UIGraphicsBeginImageContext(size)
}
public func UIGraphicsGetImageFromCurrentImageContext() -> UIImage? {
  UIGraphicsGetCurrentContext().flatMap { UIImage(data: $0.svg) }
}
public func UIGraphicsEndImageContext() { UIGraphicsPopContext() }

public func UIRectFill(_ rect: CGRect) { UIGraphicsGetCurrentContext()?.fill(rect) }
public func UIRectFrame(_ rect: CGRect) { UIGraphicsGetCurrentContext()?.stroke(rect) }
public func UIRectClip(_ rect: CGRect) { UIGraphicsGetCurrentContext()?.clip(to: rect) }

/// How a picture is made.
open class UIGraphicsRendererFormat: NSObject {
  public static func `default`() -> Self { self.init() }
  @available(iOS 11.0, *)
  public static func preferred() -> Self { self.init() }
  public required override init() { super.init() }
  open var bounds: CGRect { .zero }
}

/// How a picture of pixels is made.
open class UIGraphicsImageRendererFormat: UIGraphicsRendererFormat {
  /// The range of colours.
  public enum Range: Int, Sendable { case unspecified = -1, automatic, extended, standard }
  open var scale: CGFloat = screenFacts.scale
  open var opaque = false
  open var prefersExtendedRange = false
  open var preferredRange = Range.automatic
  public convenience init(for traitCollection: UITraitCollection) { self.init() }
}

/// Where a renderer draws.
open class UIGraphicsRendererContext: NSObject {
  public let cgContext: CGContext
  public let format: UIGraphicsRendererFormat

  init(_ context: CGContext, _ format: UIGraphicsRendererFormat) {
    cgContext = context
    self.format = format
    super.init()
  }

  open func fill(_ rect: CGRect) { cgContext.fill(rect) }
  open func fill(_ rect: CGRect, blendMode: CGBlendMode) {
    cgContext.saveGState()
    cgContext.setBlendMode(blendMode)
    cgContext.fill(rect)
    cgContext.restoreGState()
  }
  open func stroke(_ rect: CGRect) { cgContext.stroke(rect) }
  open func clip(to rect: CGRect) { cgContext.clip(to: rect) }
}

/// Where a renderer of pictures draws.
open class UIGraphicsImageRendererContext: UIGraphicsRendererContext {
  open var currentImage: UIImage { UIImage(data: cgContext.svg) ?? UIImage() }
}

/// Makes pictures by drawing. They are drawings (SVG) here, sharp at every size, not pixels.
open class UIGraphicsImageRenderer: NSObject {
  public typealias DrawingActions = (UIGraphicsImageRendererContext) -> Void
  private let size: CGSize
  private let origin: CGPoint
  public let format: UIGraphicsRendererFormat

  public init(bounds: CGRect, format: UIGraphicsImageRendererFormat) {
    (size, origin, self.format) = (bounds.size, bounds.origin, format)
    super.init()
  }
  public convenience init(bounds: CGRect) { self.init(bounds: bounds, format: .default()) }
  public convenience init(size: CGSize) { self.init(size: size, format: .default()) }
  public convenience init(size: CGSize, format: UIGraphicsImageRendererFormat) {
    self.init(bounds: CGRect(origin: .zero, size: size), format: format)
  }

  open func image(actions: (UIGraphicsImageRendererContext) -> Void) -> UIImage {
    let context = CGContext(size: size)
    if origin != .zero { context.translateBy(x: -origin.x, y: -origin.y) }
    UIGraphicsPushContext(context)
    actions(UIGraphicsImageRendererContext(context, format))
    UIGraphicsPopContext()
    return UIImage(data: context.svg) ?? UIImage()
  }

  open func pngData(actions: (UIGraphicsImageRendererContext) -> Void) -> Data {
    image(actions: actions).pngData() ?? Data()
  }

  open func jpegData(
    withCompressionQuality compressionQuality: CGFloat, actions: (UIGraphicsImageRendererContext) -> Void
  ) -> Data { image(actions: actions).jpegData(compressionQuality: compressionQuality) ?? Data() }
}

/// Makes documents by drawing.
open class UIGraphicsPDFRendererFormat: UIGraphicsRendererFormat {
  open var documentInfo: [String: Any] = [:]
}

/// Where a renderer of documents draws.
open class UIGraphicsPDFRendererContext: UIGraphicsRendererContext {
  public let pdfContextBounds: CGRect
  init(_ context: CGContext, _ bounds: CGRect, _ format: UIGraphicsRendererFormat) {
    pdfContextBounds = bounds
    super.init(context, format)
  }
  open func beginPage() {}
  open func beginPage(withBounds bounds: CGRect, pageInfo: [String: Any]) {}
}

/// The documents that are drawn into, the innermost last.
private let documents = Guarded<[(data: NSMutableData, bounds: CGRect)]>([])

/// Begins a document that is drawn into; it is one drawing here.
public func UIGraphicsBeginPDFContextToData(
  _ data: NSMutableData, _ bounds: CGRect, _ documentInfo: [AnyHashable: Any]?
) {
  reportUnsupported(api: "UIGraphicsBeginPDFContextToData", note: "All pages are drawn as one picture, not as a PDF.")
  documents.write { $0.append((data, bounds)) }
  UIGraphicsPushContext(CGContext(size: bounds.size))
}
public func UIGraphicsBeginPDFPage() {}
public func UIGraphicsBeginPDFPageWithInfo(_ bounds: CGRect, _ pageInfo: [AnyHashable: Any]?) {}
public func UIGraphicsGetPDFContextBounds() -> CGRect { documents.read { $0.last?.bounds } ?? .zero }
public func UIGraphicsEndPDFContext() {
  guard let document = documents.write({ $0.popLast() }) else { return }
  if let drawn = UIGraphicsGetCurrentContext()?.svg { document.data.append(drawn) }
  UIGraphicsPopContext()
}

/// Makes documents by drawing; they are drawings of one page here.
open class UIGraphicsPDFRenderer: NSObject {
  private let bounds: CGRect
  private let format: UIGraphicsPDFRendererFormat
  public init(bounds: CGRect, format: UIGraphicsPDFRendererFormat) {
    (self.bounds, self.format) = (bounds, format)
    super.init()
  }
  public convenience init(bounds: CGRect) { self.init(bounds: bounds, format: .default()) }

  open func pdfData(actions: (UIGraphicsPDFRendererContext) -> Void) -> Data {
    reportUnsupported(api: "UIGraphicsPDFRenderer", note: "All pages are drawn as one picture, not as a PDF.")
    let context = CGContext(size: bounds.size)
    UIGraphicsPushContext(context)
    actions(UIGraphicsPDFRendererContext(context, bounds, format))
    UIGraphicsPopContext()
    return context.svg
  }

  open func writePDF(to url: URL, withActions actions: (UIGraphicsPDFRendererContext) -> Void) throws {
    try pdfData(actions: actions).write(to: url)
  }
}
