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
    public static func blur(radius: CGFloat) -> Filter { Filter() }
    public static func shadow(color: Color = .black, radius: CGFloat, x: CGFloat = 0, y: CGFloat = 0) -> Filter {
      Filter()
    }
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

  public mutating func clip(to path: Path, style: FillStyle = FillStyle()) {
    reportUnsupported(api: "GraphicsContext.clip", note: "What a canvas draws is not clipped in the preview.")
  }
  public mutating func addFilter(_ filter: Filter) {
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
