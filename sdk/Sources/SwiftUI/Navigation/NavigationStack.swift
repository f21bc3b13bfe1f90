import SDKBase

/// Screens on top of each other.
@available(iOS 16.0, *)
public struct NavigationStack<Data, Root: View>: View {
  private let root: Root
  private let path: ExternalPath?
  @State private var model = NavigationModel()

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

/// A path that the app keeps.
struct ExternalPath {
  let values: () -> [AnyHashable]
  let set: ([AnyHashable]) -> Void
}

/// What is on a navigation stack.
@MainActor @Observable
final class NavigationModel {
  /// A screen that a link with a destination of its own has pushed, and above how many others.
  struct Pushed {
    let id: Int
    let content: AnyView
  }

  enum Entry {
    case value(AnyHashable)
    case view(Pushed)
  }

  private(set) var entries: [Entry] = []
  private(set) var version = 0
  var editMode = EditMode.inactive
  @ObservationIgnored var path: ExternalPath?
  @ObservationIgnored private var nextID = 0

  nonisolated init() {}

  /// The values of an outer path replace our own.
  var values: [AnyHashable] {
    path?.values() ?? entries.compactMap { if case .value(let value) = $0 { value } else { nil } }
  }

  /// What is shown above the root. Screens without a value stand where they were pushed.
  var screens: [Entry] {
    guard let path else { return entries }
    let views = entries.filter { if case .view = $0 { true } else { false } }
    return path.values().map(Entry.value) + views
  }

  func push(_ value: AnyHashable) {
    if let path { path.set(path.values() + [value]) } else { entries.append(.value(value)) }
    version += 1
  }

  func push(_ content: AnyView) {
    nextID += 1
    entries.append(.view(Pushed(id: nextID, content: content)))
    version += 1
  }

  /// Takes away all screens above `depth` (0 is the root).
  func pop(to depth: Int) {
    let count = screens.count
    guard depth < count else { return }
    let views = entries.filter { if case .view = $0 { true } else { false } }.count
    if let path {
      let drop = count - depth
      let dropViews = min(drop, views)
      entries.removeLast(dropViews)
      if drop > dropViews { path.set(Array(path.values().dropLast(drop - dropViews))) }
    } else {
      entries.removeLast(count - depth)
    }
    version += 1
  }
}

/// Where a view is in a stack.
struct NavigationLevel {
  let model: NavigationModel
  let depth: Int
  let editMode: Binding<EditMode>
}

private struct NavigationKey: EnvironmentKey { static let defaultValue: NavigationLevel? = nil }

extension EnvironmentValues {
  var navigation: NavigationLevel? {
    get { self[NavigationKey.self] }
    set { self[NavigationKey.self] = newValue }
  }
}

/// The value of a path, its type hidden.
@available(iOS 16.0, *)
public struct NavigationPath: Equatable {
  var values: [AnyHashable]
  init(values: [AnyHashable]) { self.values = values }
  public init() { values = [] }
  public init<S: Sequence>(_ elements: S) where S.Element: Hashable { values = elements.map { AnyHashable($0) } }
  public var count: Int { values.count }
  public var isEmpty: Bool { values.isEmpty }
  public mutating func append<V: Hashable>(_ value: V) { values.append(AnyHashable(value)) }
  public mutating func removeLast(_ k: Int = 1) { values.removeLast(min(k, values.count)) }
}

@available(iOS 16.0, *)
extension NavigationPath {
  public init<S: Sequence>(_ elements: S) where S.Element: Hashable & Codable {
    self.init(values: elements.map { AnyHashable($0) })
  }
  public mutating func append<V: Hashable & Codable>(_ value: V) { values.append(AnyHashable(value)) }
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

/// A link to another screen.
public struct NavigationLink<Label: View, Destination: View>: View {
  private enum Target {
    case view(() -> Destination)
    case value(AnyHashable?)
  }

  private let target: Target
  private let label: Label
  private var isActive: Binding<Bool>?
  @Environment(\.navigation) private var level
  @Environment(\.isInRow) private var isInRow
  @Environment(\.buttonStyles) private var styles
  @Environment(\.showsLinkIndicator) private var showsIndicator

  public var body: some View {
    if let isActive, case .view(let make) = target {
      button.modifier(
        PushModifier(content: isActive.wrappedValue ? AnyView(make()) : nil) { isActive.wrappedValue = false })
    } else {
      button
    }
  }

  private var button: some View {
    Button {
      if let isActive {
        isActive.wrappedValue = true
        return
      }
      switch target {
      case .view(let make): level?.model.push(AnyView(make()))
      case .value(let value?): level?.model.push(value)
      case .value(nil): break
      }
    } label: {
      if isInRow, styles.isSystem {
        HStack {
          label.foregroundStyle(Color.primary)
          Spacer(minLength: 0)
          if showsIndicator {
            Image(systemName: "chevron.right").font(.footnote.weight(.semibold)).foregroundStyle(
              Color.system(.tertiaryLabel)
            )
            .accessibilityHidden(true)
          }
        }
      } else {
        label
      }
    }
    .disabled(level == nil)
  }
}

extension NavigationLink {
  public init(@ViewBuilder destination: () -> Destination, @ViewBuilder label: () -> Label) {
    let destination = destination()
    (target, self.label) = (.view { destination }, label())
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Pass a closure as the destination")
  public init(destination: Destination, @ViewBuilder label: () -> Label) {
    (target, self.label) = (.view { destination }, label())
  }

  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(value:label:) inside a List within a NavigationStack or NavigationSplitView"
  )
  public init(
    isActive: Binding<Bool>, @ViewBuilder destination: () -> Destination, @ViewBuilder label: () -> Label
  ) {
    let destination = destination()
    (target, self.label, self.isActive) = (.view { destination }, label(), isActive)
  }

  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(value:label:) inside a List within a NavigationStack or NavigationSplitView"
  )
  public init(destination: Destination, isActive: Binding<Bool>, @ViewBuilder label: () -> Label) {
    (target, self.label, self.isActive) = (.view { destination }, label(), isActive)
  }

  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(value:label:) inside a List within a NavigationStack or NavigationSplitView"
  )
  public init<V: Hashable>(
    tag: V, selection: Binding<V?>, @ViewBuilder destination: () -> Destination, @ViewBuilder label: () -> Label
  ) {
    self.init(isActive: Self.active(tag, selection), destination: destination, label: label)
  }

  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(value:label:) inside a List within a NavigationStack or NavigationSplitView"
  )
  public init<V: Hashable>(
    destination: Destination, tag: V, selection: Binding<V?>, @ViewBuilder label: () -> Label
  ) {
    self.init(destination: destination, isActive: Self.active(tag, selection), label: label)
  }

  /// Whether the selection is `tag`.
  private static func active<V: Hashable>(_ tag: V, _ selection: Binding<V?>) -> Binding<Bool> {
    Binding(
      get: { selection.wrappedValue == tag },
      set: { on in
        if on { selection.wrappedValue = tag } else if selection.wrappedValue == tag { selection.wrappedValue = nil }
      })
  }

  /// Whether links of a detail replace it; a phone pushes.
  @available(iOS, introduced: 13.0, deprecated: 100000.0)
  public func isDetailLink(_ isDetailLink: Bool) -> some View { self }
}

extension NavigationLink where Destination == Never {
  @available(iOS 16.0, *)
  public init<P: Hashable>(value: P?, @ViewBuilder label: () -> Label) {
    (target, self.label) = (.value(value.map { AnyHashable($0) }), label())
  }
  @available(iOS 16.0, *)
  public init<P: Codable & Hashable>(value: P?, @ViewBuilder label: () -> Label) {
    (target, self.label) = (.value(value.map { AnyHashable($0) }), label())
  }
}

extension NavigationLink where Label == Text, Destination == Never {
  @available(iOS 16.0, *)
  public init<P: Hashable>(_ titleKey: LocalizedStringKey, value: P?) { self.init(value: value) { Text(titleKey) } }
  @available(iOS 16.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol, P: Hashable>(_ title: S, value: P?) { self.init(value: value) { Text(title) } }
  @available(iOS 16.0, *)
  public init<P: Codable & Hashable>(_ titleKey: LocalizedStringKey, value: P?) {
    self.init(value: value) { Text(titleKey) }
  }
  @available(iOS 16.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol, P: Codable & Hashable>(_ title: S, value: P?) {
    self.init(value: value) { Text(title) }
  }
}

extension NavigationLink where Label == Text {
  public init(_ titleKey: LocalizedStringKey, @ViewBuilder destination: () -> Destination) {
    self.init(destination: destination) { Text(titleKey) }
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, @ViewBuilder destination: () -> Destination) {
    self.init(destination: destination) { Text(title) }
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Pass a closure as the destination")
  public init(_ titleKey: LocalizedStringKey, destination: Destination) {
    self.init(destination: { destination }) { Text(titleKey) }
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Pass a closure as the destination")
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, destination: Destination) {
    self.init(destination: { destination }) { Text(title) }
  }
  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(_:value:) inside a NavigationStack or NavigationSplitView"
  )
  public init(
    _ titleKey: LocalizedStringKey, isActive: Binding<Bool>, @ViewBuilder destination: () -> Destination
  ) {
    self.init(isActive: isActive, destination: destination) { Text(titleKey) }
  }
  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(_:value:) inside a NavigationStack or NavigationSplitView"
  )
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, isActive: Binding<Bool>, @ViewBuilder destination: () -> Destination
  ) {
    self.init(isActive: isActive, destination: destination) { Text(title) }
  }
  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(_:value:) inside a NavigationStack or NavigationSplitView"
  )
  public init(_ titleKey: LocalizedStringKey, destination: Destination, isActive: Binding<Bool>) {
    self.init(destination: destination, isActive: isActive) { Text(titleKey) }
  }
  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(_:value:) inside a NavigationStack or NavigationSplitView"
  )
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, destination: Destination, isActive: Binding<Bool>) {
    self.init(destination: destination, isActive: isActive) { Text(title) }
  }
  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(_:value:) inside a NavigationStack or NavigationSplitView"
  )
  public init<V: Hashable>(
    _ titleKey: LocalizedStringKey, tag: V, selection: Binding<V?>, @ViewBuilder destination: () -> Destination
  ) {
    self.init(tag: tag, selection: selection, destination: destination) { Text(titleKey) }
  }
  @available(
    iOS, introduced: 13.0, deprecated: 16.0,
    message: "use NavigationLink(_:value:) inside a NavigationStack or NavigationSplitView"
  )
  public init<V: Hashable>(
    _ titleKey: LocalizedStringKey, destination: Destination, tag: V, selection: Binding<V?>
  ) {
    self.init(destination: destination, tag: tag, selection: selection) { Text(titleKey) }
  }
}

extension View {
  /// Says which screen belongs to values of a type.
  @available(iOS 16.0, *)
  public func navigationDestination<D: Hashable, C: View>(
    for data: D.Type, @ViewBuilder destination: @escaping (D) -> C
  ) -> some View {
    bar { state in
      state.destinations.append(
        DestinationMaker { value in (value.base as? D).map { AnyView(destination($0)) } })
    }
  }

  /// Pushes a screen while the condition holds.
  @available(iOS 16.0, *)
  public func navigationDestination<V: View>(
    isPresented: Binding<Bool>, @ViewBuilder destination: () -> V
  ) -> some View {
    let view = isPresented.wrappedValue ? AnyView(destination()) : nil
    return modifier(PushModifier(content: view) { isPresented.wrappedValue = false })
  }

  /// Pushes a screen for an item while there is one.
  @available(iOS 17.0, *)
  public func navigationDestination<D: Hashable, C: View>(
    item: Binding<D?>, @ViewBuilder destination: @escaping (D) -> C
  ) -> some View {
    let view = item.wrappedValue.map { AnyView(destination($0)) }
    return modifier(PushModifier(content: view) { item.wrappedValue = nil })
  }
}

/// Asks the stack for a screen.
private struct PushModifier: PrimitiveModifier {
  let content: AnyView?
  let close: @MainActor () -> Void

  init(content: AnyView?, close: @escaping @MainActor () -> Void) { (self.content, self.close) = (content, close) }

  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? {
    node.holdsPreferences()
    return Behaviour(id: node.id)
  }

  final class Behaviour: ModifierBehaviour<PushModifier> {
    private let id: Int
    private var modifier: PushModifier?

    init(id: Int) { self.id = id }

    override func update(_ modifier: PushModifier, _ node: _Node) { self.modifier = modifier }

    override func preference<K: PreferenceKey>(_ key: K.Type, of content: K.Value?) -> K.Value? {
      guard key == BarKey.self, let modifier, let view = modifier.content else { return content }
      var state = (content as? BarState) ?? BarState()
      state.pushes.append(PresentedPush(id: id, content: view, close: modifier.close))
      return state as? K.Value
    }
  }
}

/// The older container of screens.
@available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use NavigationStack or NavigationSplitView instead")
public struct NavigationView<Content: View>: View {
  let content: Content
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  public var body: some View { NavigationStack { FirstOnly(content: content) } }
}

/// On a phone the first column is the start.
private struct FirstOnly<Content: View>: ContainerView {
  let content: Content
  func makeElement(_ children: [Element], _ context: ElementContext) -> Element {
    children.first ?? Element(id: context.id)
  }
}

/// The look of an older container of screens.
@available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use NavigationStack or NavigationSplitView instead.")
public protocol NavigationViewStyle {}
@available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use NavigationStack or NavigationSplitView instead.")
public struct StackNavigationViewStyle: NavigationViewStyle { public init() {} }
@available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use NavigationStack or NavigationSplitView instead.")
public struct DefaultNavigationViewStyle: NavigationViewStyle { public init() {} }
@available(iOS, introduced: 15.0, deprecated: 100000.0, message: "Use NavigationStack or NavigationSplitView instead.")
public struct ColumnNavigationViewStyle: NavigationViewStyle { public init() {} }
@available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use NavigationStack or NavigationSplitView instead.")
extension NavigationViewStyle where Self == StackNavigationViewStyle { public static var stack: Self { .init() } }
@available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use NavigationStack or NavigationSplitView instead.")
extension NavigationViewStyle where Self == DefaultNavigationViewStyle { public static var automatic: Self { .init() } }
@available(iOS, introduced: 15.0, deprecated: 100000.0, message: "Use NavigationStack or NavigationSplitView instead.")
extension NavigationViewStyle where Self == ColumnNavigationViewStyle { public static var columns: Self { .init() } }
