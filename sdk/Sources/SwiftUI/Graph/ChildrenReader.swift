/// Gives the single views of a content to `make`, so that a list, a picker or a tab bar can arrange them in its own way.
///
/// The content keeps its identity and state; what `make` returns places its parts as it likes.
package struct ChildrenReader<Content: View, Result: View>: PrimitiveView {
  let content: Content
  let make: ([Child]) -> Result

  package init(_ content: Content, @ViewBuilder make: @escaping ([Child]) -> Result) {
    self.content = content
    self.make = make
  }

  public static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> {
    ChildrenReaderNode(view, in: parent)
  }
}

/// One view of a content that was taken apart; show it once.
package struct Child: PrimitiveView, Identifiable {
  package let element: Element
  package var id: Int { element.id }
  package var traits: Traits { element.traits }

  package init(element: Element) { self.element = element }

  public static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> {
    ChildNode(view, in: parent)
  }
}

@MainActor
private final class ChildNode: _ViewNode<Child> {
  private var element: Element

  init(_ view: Child, in parent: _Node) {
    element = view.element
    super.init(in: parent)
  }

  override func update(_ view: Child, environment: EnvironmentValues) {
    guard element !== view.element else { return }
    element = view.element
    markElementsStale()
  }

  override func makeElements() -> [Element] { [element] }
}

@MainActor
private final class ChildrenReaderNode<Content: View, Result: View>: _ViewNode<ChildrenReader<Content, Result>> {
  private var view: ChildrenReader<Content, Result>
  private var content = Slot<Content>()
  private var result = Slot<Result>()
  private var isSettling = false

  init(_ view: ChildrenReader<Content, Result>, in parent: _Node) {
    self.view = view
    super.init(in: parent)
    content.update(view.content, in: self, environment: environment)
    run()
  }

  /// Both: the content for its preferences and lifetime, the result for what is shown.
  override var children: [_Node] { [content.node as _Node?, result.node].compactMap { $0 } }

  override func makeElements() -> [Element] { result.node?.elements() ?? [] }

  override func preference<K: PreferenceKey>(_ key: K.Type) -> K.Value? {
    // The result shows the content's views: their preferences are counted once.
    content.node?.preference(key) ?? result.node?.preference(key)
  }

  override func update(_ view: ChildrenReader<Content, Result>, environment: EnvironmentValues) {
    self.view = view
    self.environment = environment
    isSettling = true
    content.update(view.content, in: self, environment: environment)
    run()
  }

  override func reevaluate() { run() }

  override func contentChanged() { if !isSettling { graph.needsSettling(self) } }

  override func contentSettled() { run() }

  private func run() {
    isSettling = true
    graph.wasUpdated(self)
    let children = (content.node?.elements() ?? []).map(Child.init)
    let made = tracked { view.make(children) }
    result.update(made, in: self, environment: environment)
    markElementsStale()
    isSettling = false
  }
}
