/// An outline that fits itself into a rectangle. As a view it is filled with the foreground.
public protocol Shape: Sendable, Animatable, View, _RemoveGlobalActorIsolation {
  nonisolated func path(in rect: CGRect) -> Path
  nonisolated static var role: ShapeRole { get }
  nonisolated func sizeThatFits(_ proposal: ProposedViewSize) -> CGSize
}

/// Keeps shapes off the main actor although they are views.
public protocol _RemoveGlobalActorIsolation {}

/// What a shape is for.
public enum ShapeRole: Sendable {
  case fill, stroke, separator
}

extension Shape {
  public static var role: ShapeRole { .fill }

  public func sizeThatFits(_ proposal: ProposedViewSize) -> CGSize { proposal.replacingUnspecifiedDimensions() }

  public var body: _ShapeView<Self, ForegroundStyle> { _ShapeView(shape: self, style: ForegroundStyle()) }

  public func fill<S: ShapeStyle>(_ content: S, style: FillStyle = FillStyle()) -> _ShapeView<Self, S> {
    _ShapeView(shape: self, style: content, fillStyle: style)
  }

  public func fill(style: FillStyle = FillStyle()) -> _ShapeView<Self, ForegroundStyle> {
    _ShapeView(shape: self, style: ForegroundStyle(), fillStyle: style)
  }

  public func stroke<S: ShapeStyle>(
    _ content: S, style: StrokeStyle, antialiased: Bool = true
  ) -> _StrokeView<Self, S> {
    _StrokeView(shape: self, style: content, stroke: style)
  }

  public func stroke<S: ShapeStyle>(
    _ content: S, lineWidth: CGFloat = 1, antialiased: Bool = true
  ) -> _StrokeView<Self, S> {
    _StrokeView(shape: self, style: content, stroke: StrokeStyle(lineWidth: lineWidth))
  }

  public func stroke(lineWidth: CGFloat = 1) -> some Shape {
    _StrokedShape(shape: self, style: StrokeStyle(lineWidth: lineWidth))
  }

  public func stroke(style: StrokeStyle) -> some Shape { _StrokedShape(shape: self, style: style) }

  /// Only a part of the outline, from one share of its length to another.
  public func trim(from startFraction: CGFloat = 0, to endFraction: CGFloat = 1) -> some Shape {
    _TrimmedShape(shape: self, start: startFraction, end: endFraction)
  }

  public func rotation(_ angle: Angle, anchor: UnitPoint = .center) -> some Shape {
    _TransformedShape(shape: self) { rect in
      let point = CGPoint(x: rect.minX + rect.width * anchor.x, y: rect.minY + rect.height * anchor.y)
      return CGAffineTransform(translationX: point.x, y: point.y).rotated(by: angle.radians)
        .translatedBy(x: -point.x, y: -point.y)
    }
  }

  public func scale(x: CGFloat = 1, y: CGFloat = 1, anchor: UnitPoint = .center) -> some Shape {
    _TransformedShape(shape: self) { rect in
      let point = CGPoint(x: rect.minX + rect.width * anchor.x, y: rect.minY + rect.height * anchor.y)
      return CGAffineTransform(translationX: point.x, y: point.y).scaledBy(x: x, y: y)
        .translatedBy(x: -point.x, y: -point.y)
    }
  }

  public func scale(_ scale: CGFloat, anchor: UnitPoint = .center) -> some Shape {
    self.scale(x: scale, y: scale, anchor: anchor)
  }

  public func offset(x: CGFloat = 0, y: CGFloat = 0) -> some Shape {
    _TransformedShape(shape: self) { _ in CGAffineTransform(translationX: x, y: y) }
  }

  public func transform(_ transform: CGAffineTransform) -> some Shape {
    _TransformedShape(shape: self) { _ in transform }
  }
}

/// A shape that can be drawn a little smaller, so that a line around it stays inside.
public protocol InsettableShape: Shape {
  associatedtype InsetShape: InsettableShape
  nonisolated func inset(by amount: CGFloat) -> InsetShape
}

extension InsettableShape {
  public func strokeBorder<S: ShapeStyle>(
    _ content: S, style: StrokeStyle, antialiased: Bool = true
  ) -> some View {
    inset(by: style.lineWidth / 2).stroke(content, style: style)
  }

  public func strokeBorder<S: ShapeStyle>(
    _ content: S, lineWidth: CGFloat = 1, antialiased: Bool = true
  ) -> some View {
    inset(by: lineWidth / 2).stroke(content, lineWidth: lineWidth)
  }

  public func strokeBorder(lineWidth: CGFloat = 1, antialiased: Bool = true) -> some View {
    inset(by: lineWidth / 2).stroke(ForegroundStyle(), lineWidth: lineWidth)
  }

  public func strokeBorder(style: StrokeStyle, antialiased: Bool = true) -> some View {
    inset(by: style.lineWidth / 2).stroke(ForegroundStyle(), style: style)
  }
}

/// A filled shape.
public struct _ShapeView<Content: Shape, Style: ShapeStyle>: LeafView {
  public let shape: Content
  public let style: Style
  var fillStyle = FillStyle()

  package func makeElement(_ context: ElementContext) -> Element {
    let paint = style._paint(in: _PaintContext(environment: context.environment))
    let shape = shape
    let stroked = (shape as? any StrokedOutline)?.strokeStyle
    let outline: (CGRect) -> Path = { shape.path(in: $0) }
    return ShapeElement(
      id: context.id, outline: outline, fill: stroked == nil ? paint : nil, stroke: stroked.map { ($0, paint) },
      evenOdd: fillStyle.isEOFilled
    ) { shape.sizeThatFits($0) }
  }

  /// Draws a line around the fill.
  public func stroke<S: ShapeStyle>(_ content: S, lineWidth: CGFloat = 1) -> some View {
    overlay { shape.stroke(content, lineWidth: lineWidth) }
  }

  public func stroke<S: ShapeStyle>(_ content: S, style: StrokeStyle) -> some View {
    overlay { shape.stroke(content, style: style) }
  }
}

extension _ShapeView where Content: InsettableShape {
  public func strokeBorder<S: ShapeStyle>(_ content: S, lineWidth: CGFloat = 1) -> some View {
    overlay { shape.strokeBorder(content, lineWidth: lineWidth) }
  }
}

/// A line along a shape's outline.
public struct _StrokeView<Content: Shape, Style: ShapeStyle>: LeafView {
  let shape: Content
  let style: Style
  let stroke: StrokeStyle

  package func makeElement(_ context: ElementContext) -> Element {
    let paint = style._paint(in: _PaintContext(environment: context.environment))
    let shape = shape
    return ShapeElement(
      id: context.id, outline: { shape.path(in: $0) }, fill: nil, stroke: (stroke, paint), evenOdd: false
    ) { shape.sizeThatFits($0) }
  }

  /// Fills the shape behind the line.
  public func fill<S: ShapeStyle>(_ content: S, style: FillStyle = FillStyle()) -> some View {
    background { shape.fill(content, style: style) }
  }
}

/// A shape that stands for a line and is drawn as one.
protocol StrokedOutline {
  var strokeStyle: StrokeStyle { get }
}

public struct _StrokedShape<Content: Shape>: Shape, StrokedOutline {
  var shape: Content
  var style: StrokeStyle
  var strokeStyle: StrokeStyle { style }
  public func path(in rect: CGRect) -> Path { shape.path(in: rect) }
  public func sizeThatFits(_ proposal: ProposedViewSize) -> CGSize { shape.sizeThatFits(proposal) }
}

public struct _TrimmedShape<Content: Shape>: Shape {
  var shape: Content
  var start: CGFloat
  var end: CGFloat
  public func path(in rect: CGRect) -> Path { shape.path(in: rect).trimmedPath(from: start, to: end) }
  public func sizeThatFits(_ proposal: ProposedViewSize) -> CGSize { shape.sizeThatFits(proposal) }
}

public struct _TransformedShape<Content: Shape>: Shape {
  var shape: Content
  var make: @Sendable (CGRect) -> CGAffineTransform
  init(shape: Content, make: @escaping @Sendable (CGRect) -> CGAffineTransform) {
    self.shape = shape
    self.make = make
  }
  public func path(in rect: CGRect) -> Path { shape.path(in: rect).applying(make(rect)) }
  public func sizeThatFits(_ proposal: ProposedViewSize) -> CGSize { shape.sizeThatFits(proposal) }
}
