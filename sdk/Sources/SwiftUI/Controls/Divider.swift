/// A thin line across the stack that it is in.
public struct Divider: LeafView {
  public init() {}

  package func makeElement(_ context: ElementContext) -> Element {
    DividerElement(
      id: context.id, paint: Color.system(.separator)._paint(in: PaintContext(environment: context.environment)))
  }
}

@MainActor
private final class DividerElement: AxisElement {
  /// A third of a point: one pixel.
  static let thickness: CGFloat = 1.0 / 3
  let paint: Paint

  init(id: Int, paint: Paint) {
    self.paint = paint
    super.init(id: id)
  }

  private var isUpright: Bool { axis == .horizontal }

  override func measure(_ proposal: ProposedViewSize) -> CGSize {
    isUpright
      ? CGSize(width: Self.thickness, height: proposal.height ?? 10)
      : CGSize(width: proposal.width ?? 10, height: Self.thickness)
  }

  override func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    let node = DrawNode(id: id, kind: "path", frame: CGRect(origin: origin, size: frame.size))
    node.animation = context.animation
    node.set("d", .string(Path(CGRect(origin: .zero, size: frame.size)).svg))
    node.set("fill", paint.flat)
    list.append(node)
  }
}
