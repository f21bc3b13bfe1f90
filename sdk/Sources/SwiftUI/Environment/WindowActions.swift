import SDKBase

/// Opens a window; a phone has but one.
@available(iOS 16.0, *)
@MainActor @preconcurrency
public struct OpenWindowAction {
  nonisolated init() {}
  private func tell() { reportUnsupported(api: "openWindow", note: "The preview shows one window.") }
  public func callAsFunction<D: Codable & Hashable>(value: D) { tell() }
  public func callAsFunction(id: String) { tell() }
  public func callAsFunction<D: Codable & Hashable>(id: String, value: D) { tell() }
}

/// Closes a window; a phone has but one.
@available(iOS 17.0, *)
@MainActor @preconcurrency
public struct DismissWindowAction {
  nonisolated init() {}
  private func tell() { reportUnsupported(api: "dismissWindow", note: "The preview shows one window.") }
  public func callAsFunction() { tell() }
  public func callAsFunction(id: String) { tell() }
  public func callAsFunction<D: Codable & Hashable>(value: D) { tell() }
  public func callAsFunction<D: Codable & Hashable>(id: String, value: D) { tell() }
}

/// Renames what the view shows.
@available(iOS 16.0, *)
public struct RenameAction {
  let action: () -> Void
  public func callAsFunction() { action() }
}

private struct UndoKey: EnvironmentKey { nonisolated(unsafe) static let defaultValue: UndoManager? = nil }
private struct RenameKey: EnvironmentKey { nonisolated(unsafe) static let defaultValue: RenameAction? = nil }
private struct HeaderHeightKey: EnvironmentKey { static let defaultValue: CGFloat? = nil }
private struct FlagKey<Tag>: EnvironmentKey { static var defaultValue: Bool { false } }
private enum AutocorrectionTag {}

extension EnvironmentValues {
  /// Opens a window.
  @available(iOS 16.0, *)
  public var openWindow: OpenWindowAction { OpenWindowAction() }
  /// Closes a window.
  @available(iOS 17.0, *)
  public var dismissWindow: DismissWindowAction { DismissWindowAction() }
  /// Whether the app may have several windows.
  @available(iOS 16.0, *)
  public var supportsMultipleWindows: Bool { false }
  /// Whether the window is in front.
  @available(iOS 18.0, *)
  public var appearsActive: Bool { true }
  /// Whether the view has the focus.
  @available(iOS 14.0, *)
  public var isFocused: Bool { focusLink?.isFocused ?? false }
  /// Whether the screen is dimmed.
  @available(iOS 16.0, *)
  public var isLuminanceReduced: Bool { false }
  /// What takes changes back.
  public var undoManager: UndoManager? { self[UndoKey.self] }
  /// Renames what the view shows.
  @available(iOS 16.0, *)
  public var rename: RenameAction? { self[RenameKey.self] }
  /// How low a header of a list may be.
  public var defaultMinListHeaderHeight: CGFloat? {
    get { self[HeaderHeightKey.self] }
    set { self[HeaderHeightKey.self] = newValue }
  }
  /// Whether what people type is corrected.
  @available(iOS 13.0, *)
  public var autocorrectionDisabled: Bool {
    get { self[FlagKey<AutocorrectionTag>.self] }
    set { self[FlagKey<AutocorrectionTag>.self] = newValue }
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, renamed: "autocorrectionDisabled")
  public var disableAutocorrection: Bool? {
    get { autocorrectionDisabled }
    set { autocorrectionDisabled = newValue ?? false }
  }
}

extension View {
  /// What renaming does.
  @available(iOS 16.0, *)
  public func renameAction(_ action: @escaping () -> Void) -> some View {
    environment(\.renameValue, RenameAction(action: action))
  }
}

extension EnvironmentValues {
  fileprivate var renameValue: RenameAction? {
    get { self[RenameKey.self] }
    set { self[RenameKey.self] = newValue }
  }
}
