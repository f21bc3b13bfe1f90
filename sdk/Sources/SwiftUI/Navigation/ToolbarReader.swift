/// Gathers the items of a toolbar; contents with a body get their dynamic properties.
@MainActor
public final class _ToolbarCollector {
  var entries: [ToolbarEntry] = []
  var titleMenu: AnyView?
  private let node: _Node
  private var storages: [Key: PropertyStorage] = [:]
  private var position = 0

  private struct Key: Hashable {
    let position: Int
    let type: ObjectIdentifier
  }

  init(_ node: _Node) { self.node = node }

  func begin() { (entries, titleMenu, position) = ([], nil, 0) }

  func add(_ placement: ToolbarItemPlacement, _ content: AnyView) {
    entries.append(ToolbarEntry(placement: placement, content: content))
  }

  /// Connects the dynamic properties of a content and hands it on.
  func open<Content>(_ content: Content, _ use: (Content) -> Void) {
    position += 1
    let key = Key(position: position, type: ObjectIdentifier(Content.self))
    let storage = storages[key] ?? PropertyStorage(for: Content.self)
    storages[key] = storage
    var bound = content
    storage.bind(&bound, in: node)
    use(bound)
  }

  func end() { for storage in storages.values { storage.end() } }
}

/// A view with items for the bars of its screen.
struct ToolbarReader<Content: View, Items: ToolbarContent>: PrimitiveView {
  let content: Content
  let items: Items

  static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> { ToolbarNode(view, in: parent) }
}

@MainActor
private final class ToolbarNode<Content: View, Items: ToolbarContent>: _ViewNode<ToolbarReader<Content, Items>> {
  private var items: Items
  private var content = Slot<Content>()
  private lazy var collector = _ToolbarCollector(self)

  init(_ view: ToolbarReader<Content, Items>, in parent: _Node) {
    items = view.items
    super.init(in: parent)
    holdsPreferences()
    content.update(view.content, in: self, environment: environment)
    collect()
  }

  override var children: [_Node] { content.node.map { [$0] } ?? [] }
  override func makeElements() -> [Element] { content.node?.elements() ?? [] }

  override func update(_ view: ToolbarReader<Content, Items>, environment: EnvironmentValues) {
    self.environment = environment
    items = view.items
    content.update(view.content, in: self, environment: environment)
    collect()
  }

  override func reevaluate() { collect() }

  private func collect() {
    graph.wasUpdated(self)
    collector.begin()
    tracked { items._collect(collector) }
    markElementsStale()
  }

  override func preference<K: PreferenceKey>(_ key: K.Type) -> K.Value? {
    let below = super.preference(key)
    guard key == BarKey.self else { return below }
    var state = (below as? BarState) ?? BarState()
    state.items = collector.entries + state.items
    state.titleMenu = state.titleMenu ?? collector.titleMenu
    return state as? K.Value
  }

  override func didUnmount() { collector.end() }
}
