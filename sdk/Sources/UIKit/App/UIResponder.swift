/// What takes events: views, controllers, the app itself.
@MainActor @preconcurrency
open class UIResponder: NSObject {
  @MainActor @preconcurrency public override init() { super.init() }

  open var next: UIResponder? { nil }
  open var canBecomeFirstResponder: Bool { false }
  open var canResignFirstResponder: Bool { true }
  open var isFirstResponder: Bool { UIResponder.first === self }
  open var inputView: UIView? { nil }
  open var inputAccessoryView: UIView? { nil }
  open var undoManager: UndoManager? { next?.undoManager }
  open var userActivity: NSUserActivity?
  open var keyCommands: [UIKeyCommand]? { nil }
  open var textInputMode: UITextInputMode? { nil }

  /// Who gets what is typed.
  package static weak var first: UIResponder?

  @discardableResult
  open func becomeFirstResponder() -> Bool {
    guard canBecomeFirstResponder else { return false }
    UIResponder.first = self
    return true
  }

  /// Gives the keyboard up; it goes away, whoever had it.
  @discardableResult
  open func resignFirstResponder() -> Bool {
    if UIResponder.first === self { UIResponder.first = nil }
    uiKitHooks.resignFocus?()
    return true
  }

  open func touchesBegan(_ touches: Set<UITouch>, with event: UIEvent?) {}
  open func touchesMoved(_ touches: Set<UITouch>, with event: UIEvent?) {}
  open func touchesEnded(_ touches: Set<UITouch>, with event: UIEvent?) {}
  open func touchesCancelled(_ touches: Set<UITouch>, with event: UIEvent?) {}
  open func pressesBegan(_ presses: Set<UIPress>, with event: UIPressesEvent?) {}
  open func pressesChanged(_ presses: Set<UIPress>, with event: UIPressesEvent?) {}
  open func pressesEnded(_ presses: Set<UIPress>, with event: UIPressesEvent?) {}
  open func pressesCancelled(_ presses: Set<UIPress>, with event: UIPressesEvent?) {}
  open func motionBegan(_ motion: UIEvent.EventSubtype, with event: UIEvent?) {}
  open func motionEnded(_ motion: UIEvent.EventSubtype, with event: UIEvent?) {}
  open func motionCancelled(_ motion: UIEvent.EventSubtype, with event: UIEvent?) {}
  open func canPerformAction(_ action: Selector, withSender sender: Any?) -> Bool { true }
  open func buildMenu(with builder: any UIMenuBuilder) {}
  open func reloadInputViews() {}

  public nonisolated static let keyboardWillShowNotification = note("WillShow")
  public nonisolated static let keyboardDidShowNotification = note("DidShow")
  public nonisolated static let keyboardWillHideNotification = note("WillHide")
  public nonisolated static let keyboardDidHideNotification = note("DidHide")
  public nonisolated static let keyboardWillChangeFrameNotification = note("WillChangeFrame")
  public nonisolated static let keyboardDidChangeFrameNotification = note("DidChangeFrame")
  public nonisolated static let keyboardFrameBeginUserInfoKey = "UIKeyboardFrameBeginUserInfoKey"
  public nonisolated static let keyboardFrameEndUserInfoKey = "UIKeyboardFrameEndUserInfoKey"
  public nonisolated static let keyboardAnimationDurationUserInfoKey = "UIKeyboardAnimationDurationUserInfoKey"
  public nonisolated static let keyboardAnimationCurveUserInfoKey = "UIKeyboardAnimationCurveUserInfoKey"
  public nonisolated static let keyboardIsLocalUserInfoKey = "UIKeyboardIsLocalUserInfoKey"

  private nonisolated static func note(_ name: String) -> Notification.Name {
    Notification.Name("UIKeyboard\(name)Notification")
  }
}

/// Whoever has the keyboard, for actions that are sent to nobody in particular.
@MainActor
final class KeyboardHolder: UIResponder {
  static let shared = KeyboardHolder()
  override var canBecomeFirstResponder: Bool { true }
}
