/// Colours and where they stand.
public struct Gradient: Hashable, Sendable {
  /// A colour at a place from 0 to 1.
  public struct Stop: Hashable, Sendable {
    public var color: Color
    public var location: CGFloat

    public init(color: Color, location: CGFloat) {
      self.color = color
      self.location = location
    }
  }

  /// How colours are mixed.
  @available(iOS 17.0, *)
  public struct ColorSpace: Hashable, Sendable {
    private let name: String
    public static let device = ColorSpace(name: "device")
    public static let perceptual = ColorSpace(name: "perceptual")
  }

  public var stops: [Stop]

  public init(stops: [Stop]) { self.stops = stops }

  public init(colors: [Color]) {
    let last = CGFloat(max(colors.count - 1, 1))
    stops = colors.enumerated().map { Stop(color: $0.element, location: CGFloat($0.offset) / last) }
  }

  /// The gradient with its colours mixed in another way.
  @available(iOS 17.0, *)
  public func colorSpace(_ space: ColorSpace) -> AnyGradient { AnyGradient(self) }

  func encoded(in context: _PaintContext) -> JSON {
    .array(
      stops.map { stop in
        .array([.number(stop.location), .string(stop.color.rgba(in: context.environment).hex)])
      })
  }
}

/// As a style its geometry follows from where it is used.
@available(iOS 16.0, *)
extension Gradient: ShapeStyle {
  public typealias Resolved = Never
  public func _paint(in context: _PaintContext) -> _Paint { AnyGradient(self)._paint(in: context) }
}

/// A gradient whose geometry follows from where it is used.
@available(iOS 16.0, *)
public struct AnyGradient: Hashable, ShapeStyle {
  let gradient: Gradient

  public init(_ gradient: Gradient) { self.gradient = gradient }

  init(from color: Color) {
    gradient = Gradient(colors: [color.mix(with: .white, by: 0.22), color])
  }

  /// The gradient with its colours mixed in another way.
  @available(iOS 17.0, *)
  public func colorSpace(_ space: Gradient.ColorSpace) -> AnyGradient { self }

  public func _paint(in context: _PaintContext) -> _Paint {
    LinearGradient(gradient: gradient, startPoint: .top, endPoint: .bottom)._paint(in: context)
  }
}

/// Colours along a line.
public struct LinearGradient: ShapeStyle, GradientView {
  var gradient: Gradient
  var startPoint: UnitPoint
  var endPoint: UnitPoint

  public init(gradient: Gradient, startPoint: UnitPoint, endPoint: UnitPoint) {
    (self.gradient, self.startPoint, self.endPoint) = (gradient, startPoint, endPoint)
  }

  public init(colors: [Color], startPoint: UnitPoint, endPoint: UnitPoint) {
    self.init(gradient: Gradient(colors: colors), startPoint: startPoint, endPoint: endPoint)
  }

  public init(stops: [Gradient.Stop], startPoint: UnitPoint, endPoint: UnitPoint) {
    self.init(gradient: Gradient(stops: stops), startPoint: startPoint, endPoint: endPoint)
  }

  public func _paint(in context: _PaintContext) -> _Paint {
    .json(
      .object([
        ("g", .string("linear")), ("stops", gradient.encoded(in: context)),
        ("from", .numbers(startPoint.x, startPoint.y)), ("to", .numbers(endPoint.x, endPoint.y)),
      ]))
  }
}

/// Colours from a centre outwards.
public struct RadialGradient: ShapeStyle, GradientView {
  var gradient: Gradient
  var center: UnitPoint
  var startRadius: CGFloat
  var endRadius: CGFloat

  public init(gradient: Gradient, center: UnitPoint, startRadius: CGFloat, endRadius: CGFloat) {
    (self.gradient, self.center, self.startRadius, self.endRadius) = (gradient, center, startRadius, endRadius)
  }

  public init(colors: [Color], center: UnitPoint, startRadius: CGFloat, endRadius: CGFloat) {
    self.init(
      gradient: Gradient(colors: colors), center: center, startRadius: startRadius, endRadius: endRadius)
  }

  public init(stops: [Gradient.Stop], center: UnitPoint, startRadius: CGFloat, endRadius: CGFloat) {
    self.init(gradient: Gradient(stops: stops), center: center, startRadius: startRadius, endRadius: endRadius)
  }

  public func _paint(in context: _PaintContext) -> _Paint {
    .json(
      .object([
        ("g", .string("radial")), ("stops", gradient.encoded(in: context)),
        ("at", .numbers(center.x, center.y)), ("r0", .number(startRadius)), ("r1", .number(endRadius)),
      ]))
  }
}

/// Colours around a centre.
public struct AngularGradient: ShapeStyle, GradientView {
  var gradient: Gradient
  var center: UnitPoint
  var startAngle: Angle
  var endAngle: Angle

  public init(gradient: Gradient, center: UnitPoint, startAngle: Angle = .zero, endAngle: Angle = .zero) {
    (self.gradient, self.center, self.startAngle, self.endAngle) = (gradient, center, startAngle, endAngle)
  }

  public init(colors: [Color], center: UnitPoint, startAngle: Angle, endAngle: Angle) {
    self.init(gradient: Gradient(colors: colors), center: center, startAngle: startAngle, endAngle: endAngle)
  }

  public init(stops: [Gradient.Stop], center: UnitPoint, startAngle: Angle, endAngle: Angle) {
    self.init(gradient: Gradient(stops: stops), center: center, startAngle: startAngle, endAngle: endAngle)
  }

  public init(gradient: Gradient, center: UnitPoint, angle: Angle = .zero) {
    self.init(gradient: gradient, center: center, startAngle: angle, endAngle: angle + .degrees(360))
  }

  public init(colors: [Color], center: UnitPoint, angle: Angle = .zero) {
    self.init(gradient: Gradient(colors: colors), center: center, angle: angle)
  }

  public init(stops: [Gradient.Stop], center: UnitPoint, angle: Angle = .zero) {
    self.init(gradient: Gradient(stops: stops), center: center, angle: angle)
  }

  public func _paint(in context: _PaintContext) -> _Paint {
    .json(
      .object([
        ("g", .string("angular")), ("stops", gradient.encoded(in: context)),
        ("at", .numbers(center.x, center.y)), ("a0", .number(startAngle.degrees)),
        ("a1", .number(endAngle.degrees)),
      ]))
  }
}

/// Gradients are views too: they fill the room that they are offered.
@MainActor @preconcurrency
package protocol GradientView: LeafView, ShapeStyle {}

extension GradientView {
  package func makeElement(_ context: ElementContext) -> Element {
    ShapeElement(
      id: context.id, outline: { Path($0) }, fill: _paint(in: _PaintContext(environment: context.environment)),
      expands: true)
  }
}
