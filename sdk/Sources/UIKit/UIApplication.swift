import FoundationAdditions
import SDKBase

/// The running app.
@MainActor @preconcurrency
open class UIApplication: UIResponder {
  public static let shared = UIApplication()

  /// Whether the app is in front.
  public enum State: Int, Sendable { case active, inactive, background }

  /// Keys of what the app was launched with.
  public struct LaunchOptionsKey: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let url = LaunchOptionsKey(rawValue: "url")
    public static let remoteNotification = LaunchOptionsKey(rawValue: "remoteNotification")
  }

  /// Keys of how a link is opened.
  public struct OpenExternalURLOptionsKey: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  public nonisolated static let openSettingsURLString = "app-settings:"
  public nonisolated static let openNotificationSettingsURLString = "app-settings:notifications"

  open var isIdleTimerDisabled = false
  open var applicationIconBadgeNumber = 0

  open var applicationState: State {
    switch screenFacts.phase {
    case "background": .background
    case "inactive": .inactive
    default: .active
    }
  }

  open func canOpenURL(_ url: URL) -> Bool { url.scheme != nil }

  open func open(
    _ url: URL, options: [OpenExternalURLOptionsKey: Any] = [:],
    completionHandler completion: (@MainActor @Sendable (Bool) -> Void)? = nil
  ) {
    sendEffect("openURL", url.absoluteString)
    completion?(true)
  }

  /// Sends an action to a target; without one nothing listens here.
  @discardableResult
  open func sendAction(_ action: Selector, to target: Any?, from sender: Any?, for event: Any?) -> Bool {
    if target != nil { return action.call(sender) }
    reportUnsupported(api: "UIApplication.sendAction", note: "Actions without a target reach nobody yet.")
    return false
  }

  open func registerForRemoteNotifications() {
    reportUnsupported(api: "UIApplication.registerForRemoteNotifications", note: "There is no push service here.")
  }

  public nonisolated static let didBecomeActiveNotification = note("DidBecomeActive")
  public nonisolated static let willResignActiveNotification = note("WillResignActive")
  public nonisolated static let didEnterBackgroundNotification = note("DidEnterBackground")
  public nonisolated static let willEnterForegroundNotification = note("WillEnterForeground")
  public nonisolated static let willTerminateNotification = note("WillTerminate")
  public nonisolated static let didReceiveMemoryWarningNotification = note("DidReceiveMemoryWarning")

  private nonisolated static func note(_ name: String) -> Notification.Name {
    Notification.Name("UIApplication\(name)Notification")
  }
}
