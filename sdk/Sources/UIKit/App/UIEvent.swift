/// What happened to the screen or the device.
@MainActor @preconcurrency
open class UIEvent: NSObject {
  /// The kinds of events.
  public enum EventType: Int, Sendable {
    case touches, motion, remoteControl, presses, scroll = 10, hover, transform = 14
  }
  /// Finer kinds.
  public enum EventSubtype: Int, Sendable {
    case none = 0
    case motionShake = 1
    case remoteControlPlay = 100
    case remoteControlPause, remoteControlStop, remoteControlTogglePlayPause, remoteControlNextTrack
    case remoteControlPreviousTrack
  }
  open var type: EventType { .touches }
  open var subtype: EventSubtype { .none }
  open var timestamp: TimeInterval { ProcessInfo.processInfo.systemUptime }
  open var allTouches: Set<UITouch>? { nil }
}

/// A finger on the screen.
@MainActor @preconcurrency
open class UITouch: NSObject {
  /// Where a touch is in its life.
  public enum Phase: Int, Sendable {
    case began, moved, stationary, ended, cancelled, regionEntered, regionMoved, regionExited
  }
  /// What touches.
  public enum TouchType: Int, Sendable { case direct, indirect, pencil, indirectPointer }
  private let point: CGPoint
  public nonisolated init(at point: CGPoint = .zero) {
    self.point = point
    super.init()
  }
  open var phase: Phase { .ended }
  open var tapCount: Int { 1 }
  open var type: TouchType { .direct }
  open var timestamp: TimeInterval { ProcessInfo.processInfo.systemUptime }
  open var view: UIView? { nil }
  open var window: UIWindow? { nil }
  open var force: CGFloat { 1 }
  open var maximumPossibleForce: CGFloat { 1 }
  open var majorRadius: CGFloat { 20 }
  open func location(in view: UIView?) -> CGPoint { point }
  open func previousLocation(in view: UIView?) -> CGPoint { point }
}

/// A press of a key or button.
@MainActor @preconcurrency
open class UIPress: NSObject {
  open var key: UIKey? { nil }
}

/// A key of a keyboard.
@MainActor @preconcurrency
open class UIKey: NSObject {
  open var characters: String { "" }
  open var charactersIgnoringModifiers: String { "" }
  open var modifierFlags: UIKeyModifierFlags { [] }
}

/// Presses at one moment.
@MainActor @preconcurrency
open class UIPressesEvent: UIEvent {
  open var allPresses: Set<UIPress> { [] }
}

/// Keys that are held while another is pressed.
public struct UIKeyModifierFlags: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let alphaShift = UIKeyModifierFlags(rawValue: 1 << 16)
  public static let shift = UIKeyModifierFlags(rawValue: 1 << 17)
  public static let control = UIKeyModifierFlags(rawValue: 1 << 18)
  public static let alternate = UIKeyModifierFlags(rawValue: 1 << 19)
  public static let command = UIKeyModifierFlags(rawValue: 1 << 20)
  public static let numericPad = UIKeyModifierFlags(rawValue: 1 << 21)
}
