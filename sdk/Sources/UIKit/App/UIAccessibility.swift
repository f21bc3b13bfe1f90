import SDKBase

/// What people need to use the phone.
@MainActor @preconcurrency
public struct UIAccessibility {
  /// What is told to those who cannot see the screen.
  public struct Notification: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let screenChanged = Notification(rawValue: 1000)
    public static let layoutChanged = Notification(rawValue: 1001)
    public static let announcement = Notification(rawValue: 1008)
    public static let pageScrolled = Notification(rawValue: 1009)
  }

  public nonisolated static var isVoiceOverRunning: Bool { false }
  public nonisolated static var isReduceMotionEnabled: Bool { screenFacts.reduceMotion }
  public nonisolated static var isReduceTransparencyEnabled: Bool { false }
  public nonisolated static var isDarkerSystemColorsEnabled: Bool { false }
  public nonisolated static var isBoldTextEnabled: Bool { false }
  public nonisolated static var isGrayscaleEnabled: Bool { false }
  public nonisolated static var isInvertColorsEnabled: Bool { false }
  public nonisolated static var isMonoAudioEnabled: Bool { false }
  public nonisolated static var isClosedCaptioningEnabled: Bool { false }
  public nonisolated static var isGuidedAccessEnabled: Bool { false }
  public nonisolated static var isSwitchControlRunning: Bool { false }
  public nonisolated static var isAssistiveTouchRunning: Bool { false }
  public nonisolated static var isShakeToUndoEnabled: Bool { true }
  public nonisolated static var isSpeakScreenEnabled: Bool { false }
  public nonisolated static var isSpeakSelectionEnabled: Bool { false }
  public nonisolated static var isVideoAutoplayEnabled: Bool { true }
  public nonisolated static var isOnOffSwitchLabelsEnabled: Bool { false }
  public nonisolated static var shouldDifferentiateWithoutColor: Bool { false }
  @available(iOS 14.0, *)
  public nonisolated static var buttonShapesEnabled: Bool { false }
  @available(iOS 14.0, *)
  public nonisolated static var prefersCrossFadeTransitions: Bool { false }

  public nonisolated static func post(notification: Notification, argument: Any?) {
    if let words = argument as? String { sendEffect("announcement", words) }
  }

  public nonisolated static let voiceOverStatusDidChangeNotification = note("VoiceOverStatusChanged")
  public nonisolated static let reduceMotionStatusDidChangeNotification = note("ReduceMotionStatusDidChange")
  public nonisolated static let reduceTransparencyStatusDidChangeNotification = note(
    "ReduceTransparencyStatusDidChange")
  public nonisolated static let boldTextStatusDidChangeNotification = note("BoldTextStatusDidChange")
  public nonisolated static let darkerSystemColorsStatusDidChangeNotification = note(
    "DarkerSystemColorsStatusDidChange")
  public nonisolated static let announcementDidFinishNotification = note("AnnouncementDidFinish")
  private nonisolated static func note(_ name: String) -> Foundation.Notification.Name {
    Foundation.Notification.Name("UIAccessibility\(name)Notification")
  }
}

@available(iOS 14.0, *)
extension UIColor {
  /// What the colour is called when it is read aloud.
  public var accessibilityName: String {
    var (hue, saturation, brightness, alpha): (CGFloat, CGFloat, CGFloat, CGFloat) = (0, 0, 0, 0)
    getHue(&hue, saturation: &saturation, brightness: &brightness, alpha: &alpha)
    guard alpha > 0 else { return "clear" }
    if brightness < 0.1 { return "black" }
    if saturation < 0.1 { return brightness > 0.95 ? "white" : brightness > 0.6 ? "light gray" : "dark gray" }
    let names = ["red", "orange", "yellow", "green", "cyan", "blue", "purple", "pink"]
    let ends: [CGFloat] = [0.04, 0.12, 0.19, 0.45, 0.54, 0.72, 0.83, 0.95]
    let name = zip(names, ends).first { hue <= $0.1 }?.0 ?? "red"
    return brightness < 0.5 ? "dark \(name)" : saturation < 0.5 ? "light \(name)" : name
  }
}
