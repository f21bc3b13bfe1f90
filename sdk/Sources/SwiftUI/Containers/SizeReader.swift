/// Makes its content for the size that layout finds; unlike `GeometryReader` it does not care where it is.
package struct SizeReader<Content: View>: PrimitiveView {
  let ideal: CGSize
  let content: (CGSize) -> Content

  /// - Parameter ideal: The size where none is offered.
  package init(ideal: CGSize = CGSize(width: 10, height: 10), content: @escaping (CGSize) -> Content) {
    (self.ideal, self.content) = (ideal, content)
  }

  public static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> { SizeNode(view, in: parent) }
}

@MainActor
private final class SizeNode<Content: View>: _ViewNode<SizeReader<Content>> {
  private var view: SizeReader<Content>
  private var content = Slot<Content>()
  private var known: CGSize?
  private var isLayingOut = false
  private weak var element: SizeElement?

  init(_ view: SizeReader<Content>, in parent: _Node) {
    self.view = view
    super.init(in: parent)
  }

  override var children: [_Node] { content.node.map { [$0] } ?? [] }

  override var keepsElements: Bool { isLayingOut }

  override func update(_ view: SizeReader<Content>, environment: EnvironmentValues) {
    self.view = view
    self.environment = environment
    reevaluate()
  }

  override func reevaluate() {
    known = nil
    markElementsStale()
  }

  override func makeElements() -> [Element] {
    if isLayingOut { return element.map { [$0] } ?? [] }
    let made = SizeElement(id: id, ideal: view.ideal) { [weak self] size in self?.elements(for: size) ?? [] }
    element = made
    return [made]
  }

  private func elements(for size: CGSize) -> [Element] {
    if known != size {
      known = size
      isLayingOut = true
      let made = tracked { view.content(size) }
      let needed = graph.needsLayout
      content.update(made, in: self, environment: environment)
      markElementsStale()
      graph.needsLayout = needed
      isLayingOut = false
    }
    return content.node?.elements() ?? []
  }
}

@MainActor
private final class SizeElement: Element {
  private let ideal: CGSize
  private let make: (CGSize) -> [Element]

  init(id: Int, ideal: CGSize, make: @escaping (CGSize) -> [Element]) {
    (self.ideal, self.make) = (ideal, make)
    super.init(id: id)
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize { proposal.replacingUnspecifiedDimensions(by: ideal) }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    children = make(size)
    for child in children { child.place(at: .zero, proposal: ProposedViewSize(size), in: self) }
  }

  override func explicitGuide(_ key: AlignmentKey, size: CGSize) -> CGFloat? { nil }
}
