import SDKBase

/// Screens on top of each other.
@available(iOS 16.0, *)
public struct NavigationStack<Data, Root: View>: View {
  private let root: Root
  private let path: ExternalPath?
  @State private var model = NavigationModel()
  private let host = ScreenHost()

  public init(@ViewBuilder root: () -> Root) where Data == NavigationPath {
    self.root = root()
    path = nil
  }

  public init(path: Binding<NavigationPath>, @ViewBuilder root: () -> Root) where Data == NavigationPath {
    self.root = root()
    self.path = ExternalPath(
      values: { path.wrappedValue.values }, set: { path.wrappedValue = NavigationPath(values: $0) })
  }

  public init(path: Binding<Data>, @ViewBuilder root: () -> Root)
  where Data: MutableCollection & RandomAccessCollection & RangeReplaceableCollection, Data.Element: Hashable {
    self.root = root()
    self.path = ExternalPath(
      values: { path.wrappedValue.map { AnyHashable($0) } },
      set: { values in path.wrappedValue = Data(values.compactMap { $0.base as? Data.Element }) })
  }

  public var body: some View {
    model.path = path
    return NavigationScreens(model: model, root: AnyView(root), version: model.version, values: model.values)
      .environment(\.navigation, NavigationLevel(model: model, depth: 0, editMode: $model.editMode))
  }
}

/// All screens of a stack: those below stay alive, the top one is drawn.
private struct NavigationScreens: View {
  let model: NavigationModel
  let root: AnyView
  let version: Int
  let values: [AnyHashable]
  @Environment(\.navigation) private var level
  @Environment(\.dismissal) private var outerDismissal
  @Environment(\.visibility) private var visibility
  @State private var registry = DestinationRegistry()

  private struct Level: Identifiable {
    let id: Int
    let content: AnyView
    let close: (@MainActor () -> Void)?
  }

  private var levels: [Level] {
    var result = [Level(id: 0, content: root, close: nil)]
    for (index, entry) in model.screens.enumerated() {
      switch entry {
      case .value(let value):
        let content = AnyView(Destination(value: value, sources: registry.sources(above: index + 1)).id(value))
        result.append(Level(id: index + 1, content: content) { model.pop(to: index) })
      case .view(let pushed):
        result.append(Level(id: -pushed.id, content: pushed.content) { model.pop(to: index) })
      }
    }
    for push in registry.pushed {
      let content = AnyView(PushedView(id: push.id, source: push.source))
      result.append(Level(id: -1_000_000 - push.id, content: content) { push.source.close(push.id) })
    }
    return result
  }

  var body: some View {
    let levels = levels
    let scopes = registry.scopes(of: levels.map(\.id), in: visibility)
    TopOnly(
      content: ForEach(Array(levels.enumerated()), id: \.element.id) { entry in
        Screen(
          content: entry.element.content, close: entry.element.close,
          backTitle: entry.offset > 0 ? registry.titles[entry.offset - 1] ?? "Back" : nil
        ) { state in registry.take(state, at: entry.offset) }
        .environment(\.dismissal, entry.element.close.map { (true, $0) } ?? outerDismissal)
        .environment(
          \.navigation, level.map { NavigationLevel(model: $0.model, depth: entry.offset, editMode: $0.editMode) }
        )
        .environment(\.editMode, level?.editMode)
        .environment(\.visibility, scopes[entry.offset])
      }, depth: levels.count)
  }
}

/// The screen of a pushed value: evaluated anew when a screen below says anew what belongs to values.
private struct Destination: View {
  let value: AnyHashable
  let sources: [ScreenSource]

  var body: some View {
    if let view = sources.lazy.compactMap({ $0.make(value) }).first {
      view
    } else {
      // What iOS shows when no destination was declared for the type.
      Image(systemName: "exclamationmark.triangle.fill").font(.largeTitle).foregroundStyle(.yellow)
    }
  }
}

/// A screen that a binding has pushed.
private struct PushedView: View {
  let id: Int
  let source: ScreenSource
  var body: some View { source.content(id) }
}

/// What one screen says of those above it.
@MainActor @Observable
private final class ScreenSource {
  @ObservationIgnored private var makers: [DestinationMaker] = []
  @ObservationIgnored private(set) var pushes: [PresentedPush] = []
  private var revision = 0

  func make(_ value: AnyHashable) -> AnyView? {
    _ = revision
    return makers.lazy.compactMap { $0.make(value) }.first
  }

  func content(_ id: Int) -> AnyView? {
    _ = revision
    return pushes.first { $0.id == id }?.content
  }

  func close(_ id: Int) { pushes.first { $0.id == id }?.close() }

  func take(_ state: BarState) {
    let isSilent = makers.isEmpty && pushes.isEmpty && state.destinations.isEmpty && state.pushes.isEmpty
    (makers, pushes) = (state.destinations, state.pushes)
    if !isSilent { revision += 1 }
  }
}

/// What the screens of a stack say, by how deep they stand. A screen is told only of those below it, so that
/// evaluating it anew never comes round to itself.
@MainActor @Observable
private final class DestinationRegistry {
  @ObservationIgnored private var sources: [Int: ScreenSource] = [:]
  private var pushedIDs: [Int: [Int]] = [:]
  private(set) var titles: [Int: String] = [:]
  nonisolated init() {}

  @ObservationIgnored private var visible: [Int: VisibilityScope] = [:]

  /// One for each screen; the last alone is on screen.
  func scopes(of ids: [Int], in parent: VisibilityScope?) -> [VisibilityScope] {
    let scopes = ids.map { id in visible[id] ?? VisibilityScope(in: parent, isShown: id == ids.last) }
    for (id, scope) in visible where !ids.contains(id) { scope.show(false) }
    visible = Dictionary(zip(ids, scopes)) { first, _ in first }
    for (id, scope) in zip(ids, scopes) { scope.show(id == ids.last) }
    return scopes
  }

  private func source(_ depth: Int) -> ScreenSource {
    if let known = sources[depth] { return known }
    let made = ScreenSource()
    sources[depth] = made
    return made
  }

  func sources(above depth: Int) -> [ScreenSource] { (0..<depth).map(source) }

  var pushed: [(id: Int, source: ScreenSource)] {
    pushedIDs.sorted { $0.key < $1.key }.flatMap { depth, ids in ids.map { ($0, source(depth)) } }
  }

  /// Called whenever a screen has settled; tells only what is new.
  func take(_ state: BarState, at depth: Int) {
    source(depth).take(state)
    let ids = state.pushes.map(\.id)
    if pushedIDs[depth, default: []] != ids { pushedIDs[depth] = ids }
    let title = state.title?.plain
    if titles[depth] != title { titles[depth] = title }
  }
}

/// Lays out and draws only the last of its children.
private struct TopOnly<Content: View>: ContainerView {
  let content: Content
  let depth: Int

  func makeElement(_ children: [Element], _ context: ElementContext) -> Element {
    TopElement(id: context.id, children: children.last.map { [$0] } ?? [])
  }
}

@MainActor
private final class TopElement: Element {
  override func measure(_ proposal: ProposedViewSize) -> CGSize { proposal.replacingUnspecifiedDimensions() }
}
