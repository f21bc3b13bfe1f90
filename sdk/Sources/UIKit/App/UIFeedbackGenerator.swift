import SDKBase

/// Gives a sign that can be felt.
@MainActor @preconcurrency
open class UIFeedbackGenerator: NSObject {
  @MainActor @preconcurrency public override init() { super.init() }
  @available(iOS 17.5, *)
  public init(view: UIView) { super.init() }
  open func prepare() {}
}

/// A knock.
open class UIImpactFeedbackGenerator: UIFeedbackGenerator {
  /// How heavy it is.
  public enum FeedbackStyle: Int, Sendable {
    case light, medium, heavy
    @available(iOS 13.0, *)
    case soft
    @available(iOS 13.0, *)
    case rigid
  }
  private let style: FeedbackStyle
  public init(style: FeedbackStyle) {
    self.style = style
    super.init()
  }
  @available(iOS 17.5, *)
  public init(style: FeedbackStyle, view: UIView) {
    self.style = style
    super.init()
  }
  @MainActor @preconcurrency public override convenience init() { self.init(style: .medium) }
  open func impactOccurred() { sendEffect("haptic", "\(style)") }
  @available(iOS 13.0, *)
  open func impactOccurred(intensity: CGFloat) { sendEffect("haptic", "\(style)") }
}

/// A sign of success, warning or error.
open class UINotificationFeedbackGenerator: UIFeedbackGenerator {
  /// What happened.
  public enum FeedbackType: Int, Sendable { case success, warning, error }
  open func notificationOccurred(_ notificationType: FeedbackType) { sendEffect("haptic", "\(notificationType)") }
}

/// A tick for each change of a selection.
open class UISelectionFeedbackGenerator: UIFeedbackGenerator {
  open func selectionChanged() { sendEffect("haptic", "selection") }
}
