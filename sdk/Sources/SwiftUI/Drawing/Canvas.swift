import SDKBase

/// A view that is drawn by a function.
@available(iOS 15.0, *)
public struct Canvas<Symbols: View>: View {
  let isOpaque: Bool
  let renderer: (inout GraphicsContext, CGSize) -> Void

  public var body: some View { CanvasLeaf(renderer: renderer) }
}

@available(iOS 15.0, *)
extension Canvas where Symbols == EmptyView {
  public init(
    opaque: Bool = false, colorMode: ColorRenderingMode = .nonLinear, rendersAsynchronously: Bool = false,
    renderer: @escaping (inout GraphicsContext, CGSize) -> Void
  ) {
    (isOpaque, self.renderer) = (opaque, renderer)
  }
}

@available(iOS 15.0, *)
extension Canvas {
  /// Views that the function may draw by their tags. The preview draws none of them yet.
  public init(
    opaque: Bool = false, colorMode: ColorRenderingMode = .nonLinear, rendersAsynchronously: Bool = false,
    renderer: @escaping (inout GraphicsContext, CGSize) -> Void, @ViewBuilder symbols: () -> Symbols
  ) {
    reportUnsupported(api: "Canvas(symbols:)", note: "Views as symbols of a canvas are not drawn in the preview.")
    (isOpaque, self.renderer) = (opaque, renderer)
  }
}

private struct CanvasLeaf: LeafView {
  let renderer: (inout GraphicsContext, CGSize) -> Void

  func makeElement(_ context: ElementContext) -> Element { CanvasElement(context: context, renderer: renderer) }
}

/// Draws what its function draws, in order, as shapes, texts and pictures.
@MainActor
final class CanvasElement: Element {
  private let context: ElementContext
  private let renderer: (inout GraphicsContext, CGSize) -> Void
  private var drawn: [(element: Element, opacity: Double, blend: GraphicsContext.BlendMode)] = []
  private var count = 0

  init(context: ElementContext, renderer: @escaping (inout GraphicsContext, CGSize) -> Void) {
    self.context = context
    self.renderer = renderer
    super.init(id: context.id)
  }

  /// The same for the same step of the drawing, far from the ids that other elements derive.
  func nextID() -> Int {
    count += 1
    return -(context.id * 1_000_000 + count)
  }

  func element<V: LeafView>(for view: V) -> Element {
    view.makeElement(ElementContext(id: nextID(), environment: context.environment, node: context.node))
  }

  func add(
    _ element: Element, at corner: CGPoint, proposal: ProposedViewSize, opacity: Double,
    blend: GraphicsContext.BlendMode
  ) {
    element.place(at: corner, proposal: proposal, in: self)
    drawn.append((element, opacity, blend))
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize { proposal.replacingUnspecifiedDimensions() }
  override func layout(in size: CGSize, proposal: ProposedViewSize) {}
  override var mirrors: Bool { false }

  override func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    (drawn, count) = ([], 0)
    var graphics = GraphicsContext(canvas: self, environment: self.context.environment)
    renderer(&graphics, frame.size)
    group(into: &list, at: origin, context) { children in
      for (element, opacity, blend) in drawn {
        let first = children.count
        element.draw(into: &children, at: element.frame.origin, context)
        for node in children[first...] {
          if opacity < 1 { node.set("o", .number(max(opacity, 0))) }
          if blend != .normal { node.set("bm", .string(blend.css)) }
        }
      }
    } finish: { _ in
    }
  }
}
