/// Closes what the view is shown in: a sheet, or a pushed screen.
@available(iOS 15.0, *)
@MainActor @preconcurrency
public struct DismissAction {
  let action: @MainActor () -> Void
  public func callAsFunction() { action() }
}

/// The older way to close what a view is shown in.
@available(
  iOS, introduced: 13.0, deprecated: 100000.0, message: "Use isPresented or dismiss of the environment instead."
)
public struct PresentationMode {
  public let isPresented: Bool
  let action: @MainActor () -> Void
  public mutating func dismiss() {
    let action = action
    onMain { action() }
  }
}

private struct DismissKey: EnvironmentKey {
  nonisolated(unsafe) static let defaultValue: (isPresented: Bool, action: @MainActor () -> Void) = (false, {})
}

extension EnvironmentValues {
  var dismissal: (isPresented: Bool, action: @MainActor () -> Void) {
    get { self[DismissKey.self] }
    set { self[DismissKey.self] = newValue }
  }
  @available(iOS 15.0, *)
  @MainActor public var dismiss: DismissAction { DismissAction(action: dismissal.action) }
  @available(iOS 15.0, *)
  public var isPresented: Bool { dismissal.isPresented }
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0, message: "Use isPresented or dismiss of the environment instead."
  )
  public var presentationMode: Binding<PresentationMode> {
    let current = dismissal
    return Binding(
      getter: { PresentationMode(isPresented: current.isPresented, action: current.action) }, setter: { _, _ in })
  }
}
