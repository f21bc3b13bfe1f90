import SDKBase

/// What a canvas is drawn with. A copy changes on its own and draws into the same canvas.
@available(iOS 15.0, *)
public struct GraphicsContext {
  /// The colour or gradient that something is drawn with; gradients are told in points of the canvas.
  public struct Shading {
    let style: (CGSize) -> AnyShapeStyle

    public static var foreground: Shading { style(ForegroundStyle()) }
    public static func color(_ color: Color) -> Shading { style(color) }
    public static func color(red: Double, green: Double, blue: Double, opacity: Double = 1) -> Shading {
      style(Color(red: red, green: green, blue: blue, opacity: opacity))
    }
    public static func color(white: Double, opacity: Double = 1) -> Shading {
      style(Color(white: white, opacity: opacity))
    }
    public static func style<S: ShapeStyle>(_ style: S) -> Shading { Shading { _ in AnyShapeStyle(style) } }

    public static func linearGradient(_ gradient: Gradient, startPoint: CGPoint, endPoint: CGPoint) -> Shading {
      Shading { size in
        AnyShapeStyle(
          LinearGradient(gradient: gradient, startPoint: unit(startPoint, size), endPoint: unit(endPoint, size)))
      }
    }
    public static func radialGradient(
      _ gradient: Gradient, center: CGPoint, startRadius: CGFloat, endRadius: CGFloat
    ) -> Shading {
      Shading { size in
        AnyShapeStyle(
          RadialGradient(
            gradient: gradient, center: unit(center, size), startRadius: startRadius, endRadius: endRadius))
      }
    }
    public static func conicGradient(_ gradient: Gradient, center: CGPoint, angle: Angle = .zero) -> Shading {
      Shading { size in
        AnyShapeStyle(AngularGradient(gradient: gradient, center: unit(center, size), angle: angle))
      }
    }

    private static func unit(_ point: CGPoint, _ size: CGSize) -> UnitPoint {
      UnitPoint(x: point.x / max(size.width, 1), y: point.y / max(size.height, 1))
    }
  }

  /// A text made ready to be measured and drawn.
  public struct ResolvedText {
    let text: Text
    let canvas: CanvasElement
    public var shading = Shading.foreground

    public func measure(in size: CGSize) -> CGSize {
      MainActor.assumeIsolated { canvas.element(for: text).size(for: ProposedViewSize(size)) }
    }
  }

  /// A picture made ready to be drawn.
  public struct ResolvedImage {
    let image: Image
    public let size: CGSize
    public let baseline: CGFloat
    public var shading: Shading?
  }

  /// Kinds of filter. None is drawn in the preview.
  public struct Filter: Sendable {
    public static func blur(radius: CGFloat, options: BlurOptions = BlurOptions()) -> Filter { Filter() }
    public static func shadow(
      color: Color = Color(.sRGBLinear, white: 0, opacity: 0.33), radius: CGFloat, x: CGFloat = 0, y: CGFloat = 0,
      blendMode: BlendMode = .normal, options: ShadowOptions = ShadowOptions()
    ) -> Filter { Filter() }
    public static func alphaThreshold(min: Double, max: Double = 1, color: Color = Color.black) -> Filter { Filter() }
    public static func projectionTransform(_ matrix: ProjectionTransform) -> Filter { Filter() }
    public static func brightness(_ amount: Double) -> Filter { Filter() }
    public static func contrast(_ amount: Double) -> Filter { Filter() }
    public static func saturation(_ amount: Double) -> Filter { Filter() }
    public static func grayscale(_ amount: Double) -> Filter { Filter() }
    public static func hueRotation(_ angle: Angle) -> Filter { Filter() }
    public static func colorInvert(_ amount: Double = 1) -> Filter { Filter() }
    public static func colorMultiply(_ color: Color) -> Filter { Filter() }
    public static var luminanceToAlpha: Filter { Filter() }
  }

  /// How a shadow is drawn.
  public struct ShadowOptions: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static var shadowAbove: ShadowOptions { .init(rawValue: 1) }
    public static var shadowOnly: ShadowOptions { .init(rawValue: 2) }
    public static var invertsAlpha: ShadowOptions { .init(rawValue: 4) }
    public static var disablesGroup: ShadowOptions { .init(rawValue: 8) }
  }

  /// How a filter is applied.
  public struct FilterOptions: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static var linearColor: FilterOptions { .init(rawValue: 1) }
  }

  /// How what is drawn is clipped.
  public struct ClipOptions: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static var inverse: ClipOptions { .init(rawValue: 1) }
  }

  /// How shapes are blurred.
  public struct BlurOptions: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static var opaque: BlurOptions { .init(rawValue: 1) }
    public static var dithersResult: BlurOptions { .init(rawValue: 2) }
  }

  /// A view that a drawing may use; the preview draws none.
  public struct ResolvedSymbol {
    public var size: CGSize { .zero }
  }

  /// The symbol of a tag. The preview knows none.
  public func resolveSymbol<ID: Hashable>(id: ID) -> ResolvedSymbol? { nil }
  public func draw(_ symbol: ResolvedSymbol, at point: CGPoint, anchor: UnitPoint = .center) {}
  public func draw(_ symbol: ResolvedSymbol, in rect: CGRect) {}

  /// Clips what follows to what a function draws; the preview draws it unclipped.
  public mutating func clipToLayer(
    opacity: Double = 1, options: ClipOptions = ClipOptions(), content: (inout GraphicsContext) throws -> Void
  ) rethrows {
    reportUnsupported(api: "GraphicsContext.clipToLayer", note: "What a canvas draws is not clipped in the preview.")
  }

  let canvas: CanvasElement
  public var opacity: Double = 1
  public var blendMode: BlendMode = .normal
  public var transform = CGAffineTransform.identity
  public let environment: EnvironmentValues

  public mutating func translateBy(x: CGFloat, y: CGFloat) { transform = transform.translatedBy(x: x, y: y) }
  public mutating func scaleBy(x: CGFloat, y: CGFloat) { transform = transform.scaledBy(x: x, y: y) }
  public mutating func rotate(by angle: Angle) { transform = transform.rotated(by: angle.radians) }
  public mutating func concatenate(_ matrix: CGAffineTransform) { transform = matrix.concatenating(transform) }

  public mutating func clip(to path: Path, style: FillStyle = FillStyle(), options: ClipOptions = ClipOptions()) {
    reportUnsupported(api: "GraphicsContext.clip", note: "What a canvas draws is not clipped in the preview.")
  }
  public mutating func addFilter(_ filter: Filter, options: FilterOptions = FilterOptions()) {
    reportUnsupported(api: "GraphicsContext.addFilter", note: "Filters within a canvas are not drawn in the preview.")
  }
  public func drawLayer(content: (inout GraphicsContext) throws -> Void) rethrows {
    var copy = self
    try content(&copy)
  }

  public func fill(_ path: Path, with shading: Shading, style: FillStyle = FillStyle()) {
    add(path, fill: shading, stroke: nil, evenOdd: style.isEOFilled)
  }
  public func stroke(_ path: Path, with shading: Shading, lineWidth: CGFloat = 1) {
    stroke(path, with: shading, style: StrokeStyle(lineWidth: lineWidth))
  }
  public func stroke(_ path: Path, with shading: Shading, style: StrokeStyle) {
    add(path, fill: nil, stroke: (shading, style), evenOdd: false)
  }

  public func resolve(_ text: Text) -> ResolvedText { ResolvedText(text: text, canvas: canvas) }
  public func resolve(_ image: Image) -> ResolvedImage {
    let size = MainActor.assumeIsolated { canvas.element(for: image).size(for: .unspecified) }
    return ResolvedImage(image: image, size: size, baseline: size.height)
  }
  public func draw(_ text: Text, at point: CGPoint, anchor: UnitPoint = .center) { place(text, at: point, anchor) }
  public func draw(_ text: Text, in rect: CGRect) { place(text, in: rect) }
  public func draw(_ text: ResolvedText, at point: CGPoint, anchor: UnitPoint = .center) {
    place(text.text, at: point, anchor)
  }
  public func draw(_ text: ResolvedText, in rect: CGRect) { place(text.text, in: rect) }
  public func draw(_ image: Image, at point: CGPoint, anchor: UnitPoint = .center) { place(image, at: point, anchor) }
  public func draw(_ image: Image, in rect: CGRect) { place(image.resizable(), in: rect) }
  public func draw(_ image: ResolvedImage, at point: CGPoint, anchor: UnitPoint = .center) {
    place(image.image, at: point, anchor)
  }
  public func draw(_ image: ResolvedImage, in rect: CGRect, style: FillStyle = FillStyle()) {
    place(image.image.resizable(), in: rect)
  }

  private func add(_ path: Path, fill: Shading?, stroke: (Shading, StrokeStyle)?, evenOdd: Bool) {
    var line = stroke
    // The width of a line grows with the canvas it is drawn on.
    line?.1.lineWidth *= (abs(transform.a * transform.d - transform.b * transform.c)).squareRoot()
    let (moved, size) = (path.applying(transform), canvasSize)
    MainActor.assumeIsolated {
      let paint = PaintContext(environment: environment)
      let shape = ShapeElement(
        id: canvas.nextID(), outline: { _ in moved }, fill: fill.map { $0.style(size)._paint(in: paint) },
        stroke: line.map { ($0.1, $0.0.style(size)._paint(in: paint)) }, evenOdd: evenOdd)
      canvas.add(shape, at: .zero, proposal: ProposedViewSize(size), opacity: opacity, blend: blendMode)
    }
  }

  private var canvasSize: CGSize { MainActor.assumeIsolated { canvas.frame.size } }

  private func place<V: LeafView>(_ view: V, at point: CGPoint, _ anchor: UnitPoint) {
    let target = point.applying(transform)
    MainActor.assumeIsolated {
      let element = canvas.element(for: view)
      let size = element.size(for: .unspecified)
      let corner = CGPoint(x: target.x - size.width * anchor.x, y: target.y - size.height * anchor.y)
      canvas.add(element, at: corner, proposal: .unspecified, opacity: opacity, blend: blendMode)
    }
  }

  private func place<V: LeafView>(_ view: V, in rect: CGRect) {
    let target = rect.applying(transform)
    MainActor.assumeIsolated {
      canvas.add(
        canvas.element(for: view), at: target.origin, proposal: ProposedViewSize(target.size), opacity: opacity,
        blend: blendMode)
    }
  }
}
