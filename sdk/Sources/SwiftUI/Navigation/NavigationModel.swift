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

  /// Gives the number of the new screen.
  @discardableResult
  func push(_ content: AnyView) -> Int {
    nextID += 1
    entries.append(.view(Pushed(id: nextID, content: content)))
    version += 1
    return nextID
  }

  /// Whether a screen that was pushed is still there.
  func holds(_ id: Int) -> Bool {
    entries.contains { if case .view(let pushed) = $0 { pushed.id == id } else { false } }
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

/// The screens of values stay over a reload; those that links have pushed are pushed again by their links.
extension NavigationModel: KeptOverReload {
  var kept: KeptValue? { path == nil && !values.isEmpty ? values.kept : nil }

  func take(_ kept: KeptValue) -> Bool {
    guard path == nil, let values = [AnyHashable].make(kept) else { return false }
    for value in values { push(value) }
    return true
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
