/// What a view knows when it makes its element.
package struct ElementContext {
  package let id: Int
  package let environment: EnvironmentValues
  package let node: _Node
}

/// A view that is drawn as one element. This is the one pattern for primitive views: a struct with `makeElement`.
@MainActor @preconcurrency
package protocol LeafView: PrimitiveView {
  func makeElement(_ context: ElementContext) -> Element
}

extension LeafView {
  public static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> {
    LeafNode(view, in: parent)
  }
}

@MainActor
private final class LeafNode<Content: LeafView>: _ViewNode<Content> {
  private var view: Content

  init(_ view: Content, in parent: _Node) {
    self.view = view
    super.init(in: parent)
  }

  override func update(_ view: Content, environment: EnvironmentValues) {
    self.view = view
    self.environment = environment
    markElementsStale()
  }

  override func makeElements() -> [Element] {
    [view.makeElement(ElementContext(id: id, environment: environment, node: self))]
  }
}

/// A view that arranges the elements of its content as one element.
@MainActor @preconcurrency
package protocol ContainerView: PrimitiveView {
  associatedtype Content: View
  var content: Content { get }
  /// Whether members of a `ForEach` in it are made when they come near what is seen.
  var isLazy: Bool { get }
  /// Whether what is in it stands side by side.
  var isSideBySide: Bool { get }
  func makeElement(_ children: [Element], _ context: ElementContext) -> Element
}

extension ContainerView {
  package var isLazy: Bool { false }
  package var isSideBySide: Bool { false }

  public static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> {
    ContainerNode(view, in: parent)
  }
}

@MainActor
private final class ContainerNode<Container: ContainerView>: _ViewNode<Container> {
  private var view: Container
  private var content = Slot<Container.Content>()

  init(_ view: Container, in parent: _Node) {
    self.view = view
    super.init(in: parent)
    content.update(view.content, in: self, environment: inner)
  }

  override var children: [_Node] { content.node.map { [$0] } ?? [] }

  override func update(_ view: Container, environment: EnvironmentValues) {
    self.view = view
    self.environment = environment
    content.update(view.content, in: self, environment: inner)
    markElementsStale()
  }

  private var inner: EnvironmentValues {
    let laziness = view.isLazy ? environment.scrollRoom : nil
    let sharesRow = view.isSideBySide && environment.isInRow
    guard sharesRow || environment.laziness !== laziness else { return environment }
    var inner = environment
    inner.laziness = laziness
    if sharesRow { inner.sharesRow = true }
    return inner
  }

  override func makeElements() -> [Element] {
    let context = ElementContext(id: id, environment: environment, node: self)
    return [view.makeElement(content.node?.elements() ?? [], context)]
  }
}
