/// A screen of a tab view: its views are made when it is first shown, and learn when it is hidden.
struct TabItemView<Content: View>: PrimitiveView {
  let content: Content
  let label: AnyView

  static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> { TabItemNode(view, in: parent) }
}

/// What a tab view tells its screens.
@MainActor
protocol TabScreen: _Node {
  func show(_ isShown: Bool)
}

@MainActor
private final class TabItemNode<Content: View>: _ViewNode<TabItemView<Content>>, TabScreen {
  private var view: TabItemView<Content>
  private var content = Slot<Content>()
  private var scope: VisibilityScope?

  init(_ view: TabItemView<Content>, in parent: _Node) {
    self.view = view
    super.init(in: parent)
    // Somewhere else than in a tab view it is a view like any other.
    if environment.tabHost == nil { make() }
  }

  override var children: [_Node] { content.node.map { [$0] } ?? [] }

  override func update(_ view: TabItemView<Content>, environment: EnvironmentValues) {
    self.view = view
    self.environment = environment
    if content.node != nil { make() }
    markElementsStale()
  }

  private func make() {
    var inner = environment
    inner.tabHost = nil
    inner.visibility = scope ?? environment.visibility
    content.update(view.content, in: self, environment: inner)
  }

  func show(_ isShown: Bool) {
    guard isShown || scope != nil else { return }
    if let scope { return scope.show(isShown) }
    scope = VisibilityScope(in: environment.visibility, isShown: true)
    make()
    markElementsStale()
  }

  override func makeElements() -> [Element] {
    let element = TabPlace(id: id, screen: self, children: content.node?.elements() ?? [])
    element.traits[TabItemTrait.self] = view.label
    return [element]
  }
}

/// Where the content of a tab is laid out; empty until the tab is shown.
@MainActor
final class TabPlace: Element {
  weak var screen: (any TabScreen)?

  init(id: Int, screen: any TabScreen, children: [Element]) {
    self.screen = screen
    let inner = children.count == 1 ? children : [OverlapElement(id: -id, alignment: .center, children: children)]
    super.init(id: id, children: children.isEmpty ? [] : inner)
    traits = children.first?.traits ?? Traits()
  }
}

/// Tells the screens of a tab view which of them is shown.
@MainActor
final class TabHost {
  nonisolated init() {}

  func show(_ current: Child?, of children: [Child]) {
    var screens: [(any TabScreen, Bool)] = []
    for child in children {
      if let place = Self.place(in: child.element), let screen = place.screen {
        screens.append((screen, child.id == current?.id))
      }
    }
    guard let graph = screens.first?.0.graph else { return }
    // The bodies that are being evaluated now must be done first.
    graph.afterUpdate { for (screen, isShown) in screens { screen.show(isShown) } }
  }

  private static func place(in element: Element) -> TabPlace? {
    if let place = element as? TabPlace { return place }
    return element.children.count == 1 ? place(in: element.children[0]) : nil
  }
}

private struct TabHostKey: EnvironmentKey { static let defaultValue: Bool? = nil }

extension EnvironmentValues {
  /// Whether the view is directly in a tab view.
  var tabHost: Bool? {
    get { self[TabHostKey.self] }
    set { self[TabHostKey.self] = newValue }
  }
}
