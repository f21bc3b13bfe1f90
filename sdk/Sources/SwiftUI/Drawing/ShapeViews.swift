/// A filled shape.
public struct _ShapeView<Content: Shape, Style: ShapeStyle>: LeafView {
  public var shape: Content
  public var style: Style
  public var fillStyle: FillStyle

  public nonisolated init(shape: Content, style: Style, fillStyle: FillStyle = FillStyle()) {
    (self.shape, self.style, self.fillStyle) = (shape, style, fillStyle)
  }

  package func makeElement(_ context: ElementContext) -> Element {
    let paint = style._paint(in: _PaintContext(environment: context.environment))
    let stroke = (shape as? any StrokedOutline)?.strokeStyle
    return ShapeElement(
      id: context.id, shape: shape, motion: context.node.motion, node: context.node,
      fill: stroke == nil ? paint : nil, stroke: stroke.map { ($0, paint) }, evenOdd: fillStyle.isEOFilled)
  }
}

/// A line along a shape's outline.
struct _StrokeView<Content: Shape, Style: ShapeStyle>: LeafView {
  let shape: Content
  let style: Style
  let stroke: StrokeStyle

  nonisolated init(shape: Content, style: Style, stroke: StrokeStyle) {
    (self.shape, self.style, self.stroke) = (shape, style, stroke)
  }

  func makeElement(_ context: ElementContext) -> Element {
    let paint = style._paint(in: _PaintContext(environment: context.environment))
    return ShapeElement(
      id: context.id, shape: shape, motion: context.node.motion, node: context.node, fill: nil,
      stroke: (stroke, paint), evenOdd: false)
  }
}

/// A shape that is drawn, to which fills and strokes may be added.
@available(iOS 17.0, *)
@MainActor @preconcurrency
public protocol ShapeView<Content>: View {
  associatedtype Content: Shape
  /// The shape itself.
  nonisolated var shape: Content { get }
}

/// A filled shape, in front of what was drawn before.
@available(iOS 17.0, *)
public struct FillShapeView<Content: Shape, Style: ShapeStyle, Background: View>: ShapeView {
  public nonisolated var shape: Content
  public nonisolated var style: Style
  public nonisolated var fillStyle: FillStyle
  public nonisolated(unsafe) var background: Background

  public nonisolated init(shape: Content, style: Style, fillStyle: FillStyle, background: Background) {
    (self.shape, self.style, self.fillStyle, self.background) = (shape, style, fillStyle, background)
  }

  public var body: some View {
    Drawn(front: _ShapeView(shape: shape, style: style, fillStyle: fillStyle), back: background)
  }
}

/// A line along a shape, in front of what was drawn before.
@available(iOS 17.0, *)
public struct StrokeShapeView<Content: Shape, Style: ShapeStyle, Background: View>: ShapeView {
  public nonisolated var shape: Content
  public nonisolated var style: Style
  public nonisolated var strokeStyle: StrokeStyle
  public nonisolated var isAntialiased: Bool
  public nonisolated(unsafe) var background: Background

  public nonisolated init(
    shape: Content, style: Style, strokeStyle: StrokeStyle, isAntialiased: Bool, background: Background
  ) {
    (self.shape, self.style, self.strokeStyle) = (shape, style, strokeStyle)
    (self.isAntialiased, self.background) = (isAntialiased, background)
  }

  public var body: some View {
    Drawn(front: _StrokeView(shape: shape, style: style, stroke: strokeStyle), back: background)
  }
}

/// A line inside a shape, in front of what was drawn before.
@available(iOS 17.0, *)
public struct StrokeBorderShapeView<Content: InsettableShape, Style: ShapeStyle, Background: View>: ShapeView {
  public nonisolated var shape: Content
  public nonisolated var style: Style
  public nonisolated var strokeStyle: StrokeStyle
  public nonisolated var isAntialiased: Bool
  public nonisolated(unsafe) var background: Background

  public nonisolated init(
    shape: Content, style: Style, strokeStyle: StrokeStyle, isAntialiased: Bool, background: Background
  ) {
    (self.shape, self.style, self.strokeStyle) = (shape, style, strokeStyle)
    (self.isAntialiased, self.background) = (isAntialiased, background)
  }

  public var body: some View {
    Drawn(
      front: _StrokeView(shape: shape.inset(by: strokeStyle.lineWidth / 2), style: style, stroke: strokeStyle),
      back: background)
  }
}

/// What is drawn now in front of what was drawn before.
private struct Drawn<Front: View, Back: View>: View {
  let front: Front
  let back: Back

  var body: some View {
    if Back.self == EmptyView.self { front } else { front.background { back } }
  }
}

@available(iOS 17.0, *)
extension ShapeView {
  /// Fills the shape in front of what is drawn already.
  public nonisolated func fill<S: ShapeStyle>(
    _ content: S = .foreground, style: FillStyle = FillStyle()
  ) -> FillShapeView<Content, S, Self> {
    FillShapeView(shape: shape, style: content, fillStyle: style, background: self)
  }

  /// Draws a line along the outline in front of what is drawn already.
  public nonisolated func stroke<S: ShapeStyle>(
    _ content: S, style: StrokeStyle, antialiased: Bool = true
  ) -> StrokeShapeView<Content, S, Self> {
    StrokeShapeView(shape: shape, style: content, strokeStyle: style, isAntialiased: antialiased, background: self)
  }

  /// Draws a line along the outline in front of what is drawn already.
  public nonisolated func stroke<S: ShapeStyle>(
    _ content: S, lineWidth: CGFloat = 1, antialiased: Bool = true
  ) -> StrokeShapeView<Content, S, Self> {
    stroke(content, style: StrokeStyle(lineWidth: lineWidth), antialiased: antialiased)
  }
}

@available(iOS 17.0, *)
extension ShapeView where Content: InsettableShape {
  /// Draws a line inside the outline in front of what is drawn already.
  public nonisolated func strokeBorder<S: ShapeStyle>(
    _ content: S = .foreground, style: StrokeStyle, antialiased: Bool = true
  ) -> StrokeBorderShapeView<Content, S, Self> {
    StrokeBorderShapeView(
      shape: shape, style: content, strokeStyle: style, isAntialiased: antialiased, background: self)
  }

  /// Draws a line inside the outline in front of what is drawn already.
  public nonisolated func strokeBorder<S: ShapeStyle>(
    _ content: S = .foreground, lineWidth: CGFloat = 1, antialiased: Bool = true
  ) -> StrokeBorderShapeView<Content, S, Self> {
    strokeBorder(content, style: StrokeStyle(lineWidth: lineWidth), antialiased: antialiased)
  }
}
