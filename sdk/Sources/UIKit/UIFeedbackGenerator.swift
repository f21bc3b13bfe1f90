import SDKBase

/// Gives a sign that can be felt.
@MainActor
open class UIFeedbackGenerator {
  public init() {}
  open func prepare() {}
}

/// A knock.
public final class UIImpactFeedbackGenerator: UIFeedbackGenerator {
  /// How heavy it is.
  public enum FeedbackStyle: Int, Sendable { case light, medium, heavy, soft, rigid }
  private let style: FeedbackStyle
  public init(style: FeedbackStyle) {
    self.style = style
    super.init()
  }
  public override convenience init() { self.init(style: .medium) }
  public func impactOccurred() { sendEffect("haptic", "\(style)") }
  public func impactOccurred(intensity: CGFloat) { sendEffect("haptic", "\(style)") }
}

/// A sign of success, warning or error.
public final class UINotificationFeedbackGenerator: UIFeedbackGenerator {
  /// What happened.
  public enum FeedbackType: Int, Sendable { case success, warning, error }
  public func notificationOccurred(_ notificationType: FeedbackType) { sendEffect("haptic", "\(notificationType)") }
}

/// A tick for each change of a selection.
public final class UISelectionFeedbackGenerator: UIFeedbackGenerator {
  public func selectionChanged() { sendEffect("haptic", "selection") }
}
