extension View {
  /// Gives the view an identity: with another one its state starts anew.
  public func id<ID: Hashable>(_ id: ID) -> some View { IdentifiedView(content: self, id: id) }
}

private struct IdentifiedView<Content: View, ID: Hashable>: PrimitiveView {
  let content: Content
  let id: ID

  static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> { IdentifiedNode(view, in: parent) }
}

@MainActor
private final class IdentifiedNode<Content: View, ID: Hashable>: _ViewNode<IdentifiedView<Content, ID>> {
  private var content = Slot<Content>()
  private var current: ID

  init(_ view: IdentifiedView<Content, ID>, in parent: _Node) {
    current = view.id
    super.init(in: parent)
    content.update(view.content, in: self, environment: environment)
  }

  override var children: [_Node] { content.node.map { [$0] } ?? [] }

  override func update(_ view: IdentifiedView<Content, ID>, environment: EnvironmentValues) {
    self.environment = environment
    if view.id != current {
      current = view.id
      content.clear()
      markElementsStale()
    }
    content.update(view.content, in: self, environment: environment)
  }

  override func makeElements() -> [Element] {
    let elements = content.node?.elements() ?? []
    for element in elements { element.traits[IdentityTrait.self] = AnyHashable(current) }
    return elements
  }
}
