/// Draws an outline, filled or as a line.
@MainActor
package final class ShapeElement: Element {
  private let outline: (CGRect, DrawContext) -> (path: Path, isMoving: Bool)
  private let fill: Paint?
  private let stroke: (style: StrokeStyle, paint: Paint)?
  private let evenOdd: Bool
  private let fit: (ProposedViewSize) -> CGSize

  package init(
    id: Int, outline: @escaping (CGRect) -> Path, fill: Paint?,
    stroke: (style: StrokeStyle, paint: Paint)? = nil, evenOdd: Bool = false, expands: Bool = true,
    fit: @escaping (ProposedViewSize) -> CGSize = { $0.replacingUnspecifiedDimensions() }
  ) {
    self.outline = { rect, _ in (outline(rect), false) }
    self.fill = fill
    self.stroke = stroke
    self.evenOdd = evenOdd
    self.fit = fit
    super.init(id: id)
  }

  /// A shape that may change by degrees; `motion` lasts as long as the view.
  init<S: Shape>(
    id: Int, shape: S, motion: MotionBox, node: _Node, fill: Paint?, stroke: (style: StrokeStyle, paint: Paint)?,
    evenOdd: Bool
  ) {
    outline = { rect, context in
      let shown = motion.shown(shape, animation: context.animation) { [weak node] in node?.graph.setNeedsLayout() }
      return (shown.path(in: rect), S.AnimatableData.self != EmptyAnimatableData.self)
    }
    (self.fill, self.stroke, self.evenOdd) = (fill, stroke, evenOdd)
    fit = { shape.sizeThatFits($0) }
    super.init(id: id)
  }

  override package func measure(_ proposal: ProposedViewSize) -> CGSize { fit(proposal) }

  override package func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    let (path, isMoving) = outline(CGRect(origin: .zero, size: frame.size), context)
    guard !path.isEmpty else { return }
    var kind = "path"
    if case .material? = fill?.content { kind = "material" }
    let node = DrawNode(id: id, kind: kind, frame: CGRect(origin: origin, size: frame.size))
    node.animation = context.animation
    node.set("d", .string(path.svg))
    switch fill?.content {
    case .json(let value)?: node.set("fill", value)
    case .material(let name, let isDark)?:
      node.set("mat", .string(name))
      node.set("dark", .bool(isDark))
    case nil: break
    }
    if evenOdd { node.set("eo", .bool(true)) }
    if let stroke { draw(stroke.style, stroke.paint, on: node) }
    list.append(node)
  }

  private func draw(_ style: StrokeStyle, _ paint: Paint, on node: DrawNode) {
    if case .json(let value) = paint.content { node.set("stroke", value) } else { node.set("stroke", paint.flat) }
    node.set("lw", .number(style.lineWidth))
    if style.lineCap != .butt { node.set("cap", .string(style.lineCap == .round ? "round" : "square")) }
    if style.lineJoin != .miter { node.set("join", .string(style.lineJoin == .round ? "round" : "bevel")) }
    if !style.dash.isEmpty { node.set("dash", .array(style.dash.map { .number($0) })) }
    if style.dashPhase != 0 { node.set("dashp", .number(style.dashPhase)) }
  }
}
