extension View {
  /// Loads anew when people pull the content down.
  @available(iOS 15.0, *)
  public func refreshable(action: @escaping @Sendable () async -> Void) -> some View {
    environment(\.refresh, RefreshAction(action: action))
  }
}

/// Loads the content of a view anew.
@available(iOS 15.0, *)
public struct RefreshAction: Sendable {
  let action: @Sendable () async -> Void
  /// Whether a scroll view further out is the one to pull.
  var isTaken = false

  public func callAsFunction() async { await action() }
}

private struct RefreshKey: EnvironmentKey { static let defaultValue: RefreshAction? = nil }

extension EnvironmentValues {
  /// How to load the content of the view anew; nil where nothing does.
  @available(iOS 15.0, *)
  public internal(set) var refresh: RefreshAction? {
    get { self[RefreshKey.self] }
    set { self[RefreshKey.self] = newValue }
  }
}

/// What a scroll view loads anew when it is pulled down: once at a time, and no longer than the view is there.
@MainActor
final class Pull {
  private(set) var action: RefreshAction?
  private var task: Task<Void, Never>?

  nonisolated init() {}
  deinit { task?.cancel() }

  /// What the browser is told; nil when there is nothing to pull for.
  var state: String? { task != nil ? "busy" : action != nil ? "idle" : nil }

  func offer(_ action: RefreshAction?) { self.action = action }

  /// Loads, and calls `changed` when that has begun and when it has ended.
  func begin(changed: @escaping @MainActor () -> Void) {
    guard task == nil, let action else { return }
    task = Task { @MainActor [weak self] in
      await action()
      self?.task = nil
      changed()
    }
    changed()
  }
}
