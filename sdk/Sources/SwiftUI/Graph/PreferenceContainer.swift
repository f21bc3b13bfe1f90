/// A content with something around it that depends on what the content says: bars, the frame of a sheet.
struct PreferenceContainer<Key: PreferenceKey, Content: View, Chrome: View>: PrimitiveView {
  let content: Content
  let report: @MainActor (Key.Value?) -> Void
  let make: (Key.Value?) -> Chrome
  let arrange: @MainActor (Element?, Element?, Int) -> Element

  init(
    _ key: Key.Type, content: Content, report: @escaping @MainActor (Key.Value?) -> Void = { _ in },
    @ViewBuilder make: @escaping (Key.Value?) -> Chrome,
    arrange: @escaping @MainActor (_ content: Element?, _ chrome: Element?, _ id: Int) -> Element
  ) {
    (self.content, self.report, self.make, self.arrange) = (content, report, make, arrange)
  }

  static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> { PreferenceContainerNode(view, in: parent) }
}

@MainActor
private final class PreferenceContainerNode<Key: PreferenceKey, Content: View, Chrome: View>: _ViewNode<
  PreferenceContainer<Key, Content, Chrome>
>
{
  private var view: PreferenceContainer<Key, Content, Chrome>
  private var content = Slot<Content>()
  private var chrome = Slot<Chrome>()
  private var isSettling = false

  init(_ view: PreferenceContainer<Key, Content, Chrome>, in parent: _Node) {
    self.view = view
    super.init(in: parent)
    content.update(view.content, in: self, environment: environment)
    run()
  }

  override var children: [_Node] { [content.node as _Node?, chrome.node].compactMap { $0 } }

  override func makeElements() -> [Element] {
    [view.arrange(one(content.node, 0), one(chrome.node, 1), id)]
  }

  private func one(_ node: _Node?, _ index: Int) -> Element? {
    let elements = node?.elements() ?? []
    return elements.count == 1
      ? elements[0] : OverlapElement(id: -(id * 4 + index), alignment: .center, children: elements)
  }

  /// What this key says ends here.
  override func preference<K: PreferenceKey>(_ key: K.Type) -> K.Value? {
    key == Key.self ? nil : content.node?.preference(key)
  }

  override func update(_ view: PreferenceContainer<Key, Content, Chrome>, environment: EnvironmentValues) {
    self.view = view
    self.environment = environment
    content.update(view.content, in: self, environment: environment)
    run()
  }

  override func reevaluate() { run() }
  override func contentChanged() { if !isSettling { graph.needsSettling(self) } }
  override func contentSettled() { run() }

  private func run() {
    isSettling = true
    graph.wasUpdated(self)
    let value = content.node?.preference(Key.self)
    // Not tracked: what is told is no reason to evaluate this once more.
    view.report(value)
    let made = tracked { view.make(value) }
    chrome.update(made, in: self, environment: environment)
    markElementsStale()
    isSettling = false
  }
}
