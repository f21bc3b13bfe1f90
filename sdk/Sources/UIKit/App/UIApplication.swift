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
    private init(_ short: String) { rawValue = "UIApplicationLaunchOptions\(short)Key" }
    public static let url = LaunchOptionsKey("URL")
    public static let sourceApplication = LaunchOptionsKey("SourceApplication")
    public static let remoteNotification = LaunchOptionsKey("RemoteNotification")
    public static let localNotification = LaunchOptionsKey("LocalNotification")
    public static let annotation = LaunchOptionsKey("Annotation")
    public static let location = LaunchOptionsKey("Location")
    public static let shortcutItem = LaunchOptionsKey("ShortcutItem")
    public static let userActivityDictionary = LaunchOptionsKey("UserActivityDictionary")
  }

  /// Keys of how a link is opened.
  public struct OpenExternalURLOptionsKey: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let universalLinksOnly = OpenExternalURLOptionsKey(
      rawValue: "UIApplicationOpenURLOptionUniversalLinksOnly")
  }

  /// Keys of how the app is asked to open a link.
  public struct OpenURLOptionsKey: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let sourceApplication = OpenURLOptionsKey(rawValue: "UIApplicationOpenURLOptionsSourceApplicationKey")
    public static let annotation = OpenURLOptionsKey(rawValue: "UIApplicationOpenURLOptionsAnnotationKey")
    public static let openInPlace = OpenURLOptionsKey(rawValue: "UIApplicationOpenURLOptionsOpenInPlaceKey")
  }

  public nonisolated static let openSettingsURLString = "app-settings:"
  @available(iOS 16.0, *)
  public nonisolated static let openNotificationSettingsURLString = "app-settings:notifications"
  public nonisolated static let backgroundFetchIntervalMinimum: TimeInterval = 0
  public nonisolated static let backgroundFetchIntervalNever: TimeInterval = .greatestFiniteMagnitude

  open var delegate: (any UIApplicationDelegate)?
  open var isIdleTimerDisabled = false
  @available(iOS, introduced: 2.0, deprecated: 17.0, message: "Use UNUserNotificationCenter.setBadgeCount instead.")
  open var applicationIconBadgeNumber: Int {
    get { badge }
    set {
      badge = newValue
      sendEffect("badge", "\(newValue)")
    }
  }
  private var badge = 0
  open var shortcutItems: [UIApplicationShortcutItem]?
  open var applicationSupportsShakeToEdit = true
  open var preferredContentSizeCategory: UIContentSizeCategory { .current }
  open var userInterfaceLayoutDirection: UIUserInterfaceLayoutDirection {
    screenFacts.rightToLeft ? .rightToLeft : .leftToRight
  }
  open var isProtectedDataAvailable: Bool { true }
  open var backgroundTimeRemaining: TimeInterval { .greatestFiniteMagnitude }
  open var backgroundRefreshStatus: UIBackgroundRefreshStatus { .available }
  open var statusBarOrientation: UIInterfaceOrientation { .portrait }
  open var statusBarFrame: CGRect {
    CGRect(x: 0, y: 0, width: screenFacts.size.width, height: screenFacts.safeArea.top)
  }
  open var isStatusBarHidden: Bool { false }
  open var supportsAlternateIcons: Bool { false }
  open private(set) var alternateIconName: String?
  open func setAlternateIconName(_ alternateIconName: String?, completionHandler: ((Error?) -> Void)? = nil) {
    self.alternateIconName = alternateIconName
    sendEffect("appIcon", alternateIconName ?? "")
    completionHandler?(nil)
  }
  @available(iOS 13.0, *)
  open func setAlternateIconName(_ alternateIconName: String?) async throws {
    self.alternateIconName = alternateIconName
    sendEffect("appIcon", alternateIconName ?? "")
  }

  open var applicationState: State {
    switch screenFacts.phase {
    case "background": .background
    case "inactive": .inactive
    default: .active
    }
  }

  // MARK: Scenes

  /// The one scene of the screen.
  package let mainScene = UIWindowScene.main
  open var connectedScenes: Set<UIScene> { [mainScene] }
  open var openSessions: Set<UISceneSession> { [mainScene.session] }
  open var supportsMultipleScenes: Bool { false }
  @available(iOS, introduced: 2.0, deprecated: 15.0, message: "Use UIWindowScene.windows on a relevant window scene.")
  open var windows: [UIWindow] { mainScene.windows }
  @available(iOS, introduced: 2.0, deprecated: 13.0, message: "Use the windows of a connected scene.")
  open var keyWindow: UIWindow? { mainScene.keyWindow }
  open func requestSceneSessionActivation(
    _ sceneSession: UISceneSession?, userActivity: NSUserActivity?, options: UIScene.ActivationRequestOptions?,
    errorHandler: ((any Error) -> Void)? = nil
  ) { reportUnsupported(api: "UIApplication.requestSceneSessionActivation", note: "There is one scene.") }

  // MARK: Links and actions

  open func canOpenURL(_ url: URL) -> Bool { url.scheme != nil }

  @preconcurrency
  open func open(
    _ url: URL, options: [OpenExternalURLOptionsKey: Any] = [:],
    completionHandler completion: (@MainActor @Sendable (Bool) -> Void)? = nil
  ) {
    sendEffect("openURL", url.absoluteString)
    completion?(true)
  }

  @discardableResult
  open func open(_ url: URL, options: [OpenExternalURLOptionsKey: Any] = [:]) async -> Bool {
    sendEffect("openURL", url.absoluteString)
    return true
  }

  @available(iOS, introduced: 2.0, deprecated: 10.0, renamed: "open(_:options:completionHandler:)")
  @discardableResult
  open func openURL(_ url: URL) -> Bool {
    sendEffect("openURL", url.absoluteString)
    return true
  }

  /// Sends an action to a target; without one, to whoever has the keyboard, then to the app.
  @discardableResult
  open func sendAction(_ action: Selector, to target: Any?, from sender: Any?, for event: UIEvent?) -> Bool {
    if let target { return action.perform(on: target, with: sender as Any, event as Any) }
    return action.perform(on: UIResponder.first ?? KeyboardHolder.shared, with: sender as Any, event as Any)
  }

  open func sendEvent(_ event: UIEvent) {}

  // MARK: Background and push

  open func beginBackgroundTask(expirationHandler handler: (() -> Void)? = nil) -> UIBackgroundTaskIdentifier {
    UIBackgroundTaskIdentifier(rawValue: 1)
  }
  open func beginBackgroundTask(
    withName taskName: String?, expirationHandler handler: (() -> Void)? = nil
  ) -> UIBackgroundTaskIdentifier { UIBackgroundTaskIdentifier(rawValue: 1) }
  open func endBackgroundTask(_ identifier: UIBackgroundTaskIdentifier) {}
  open func setMinimumBackgroundFetchInterval(_ minimumBackgroundFetchInterval: TimeInterval) {}
  open func beginReceivingRemoteControlEvents() {}
  open func endReceivingRemoteControlEvents() {}

  /// There is no push service: the app delegate is told that it failed.
  open func registerForRemoteNotifications() {
    reportUnsupported(api: "UIApplication.registerForRemoteNotifications", note: "There is no push service here.")
    let error = NSError(
      domain: NSCocoaErrorDomain, code: 3010,
      userInfo: [NSLocalizedDescriptionKey: "Remote notifications are not supported in the preview."])
    DispatchQueue.main.async {
      self.delegate?.application(self, didFailToRegisterForRemoteNotificationsWithError: error)
    }
  }
  open func unregisterForRemoteNotifications() {}
  open var isRegisteredForRemoteNotifications: Bool { false }

  public nonisolated static let didBecomeActiveNotification = note("DidBecomeActive")
  public nonisolated static let willResignActiveNotification = note("WillResignActive")
  public nonisolated static let didEnterBackgroundNotification = note("DidEnterBackground")
  public nonisolated static let willEnterForegroundNotification = note("WillEnterForeground")
  public nonisolated static let didFinishLaunchingNotification = note("DidFinishLaunching")
  public nonisolated static let willTerminateNotification = note("WillTerminate")
  public nonisolated static let didReceiveMemoryWarningNotification = note("DidReceiveMemoryWarning")
  public nonisolated static let significantTimeChangeNotification = note("SignificantTimeChange")
  public nonisolated static let userDidTakeScreenshotNotification = note("UserDidTakeScreenshot")
  public nonisolated static let backgroundRefreshStatusDidChangeNotification = note("BackgroundRefreshStatusDidChange")
  public nonisolated static let protectedDataDidBecomeAvailableNotification = Notification.Name(
    "UIApplicationProtectedDataDidBecomeAvailable")
  public nonisolated static let protectedDataWillBecomeUnavailableNotification = Notification.Name(
    "UIApplicationProtectedDataWillBecomeUnavailable")

  private nonisolated static func note(_ name: String) -> Notification.Name {
    Notification.Name("UIApplication\(name)Notification")
  }
}

/// Names a task that goes on in the background.
public struct UIBackgroundTaskIdentifier: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let invalid = UIBackgroundTaskIdentifier(rawValue: 0)
}

/// What a fetch in the background brought.
public enum UIBackgroundFetchResult: UInt, Sendable { case newData, noData, failed }

/// Whether the app may refresh in the background.
public enum UIBackgroundRefreshStatus: Int, Sendable { case restricted, denied, available }

/// How the interface stands.
public enum UIInterfaceOrientation: Int, Sendable {
  case unknown, portrait, portraitUpsideDown, landscapeRight, landscapeLeft
  public var isPortrait: Bool { self == .portrait || self == .portraitUpsideDown }
  public var isLandscape: Bool { self == .landscapeLeft || self == .landscapeRight }
}

/// The ways in which the interface may stand.
public struct UIInterfaceOrientationMask: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let portrait = UIInterfaceOrientationMask(rawValue: 2)
  public static let landscapeLeft = UIInterfaceOrientationMask(rawValue: 16)
  public static let landscapeRight = UIInterfaceOrientationMask(rawValue: 8)
  public static let portraitUpsideDown = UIInterfaceOrientationMask(rawValue: 4)
  public static let landscape: UIInterfaceOrientationMask = [.landscapeLeft, .landscapeRight]
  public static let all: UIInterfaceOrientationMask = [.portrait, .landscape, .portraitUpsideDown]
  public static let allButUpsideDown: UIInterfaceOrientationMask = [.portrait, .landscape]
}

/// The colour of the status bar.
public enum UIStatusBarStyle: Int, Sendable { case `default`, lightContent, darkContent = 3 }

/// How the status bar comes and goes.
public enum UIStatusBarAnimation: Int, Sendable { case none, fade, slide }

/// An action on the app's icon.
@MainActor @preconcurrency
open class UIApplicationShortcutItem: NSObject {
  open var type: String
  open var localizedTitle: String
  open var localizedSubtitle: String?
  open var icon: UIApplicationShortcutIcon?
  open var userInfo: [String: any NSSecureCoding]?
  public init(
    type: String, localizedTitle: String, localizedSubtitle: String?, icon: UIApplicationShortcutIcon?,
    userInfo: [String: any NSSecureCoding]? = nil
  ) {
    (self.type, self.localizedTitle, self.localizedSubtitle) = (type, localizedTitle, localizedSubtitle)
    (self.icon, self.userInfo) = (icon, userInfo)
    super.init()
  }
  public convenience init(type: String, localizedTitle: String) {
    self.init(type: type, localizedTitle: localizedTitle, localizedSubtitle: nil, icon: nil)
  }
}

/// The picture of an action on the app's icon.
@MainActor @preconcurrency
open class UIApplicationShortcutIcon: NSObject {
  /// Pictures that the system knows.
  public enum IconType: Int, Sendable {
    case compose, play, pause, add, location, search, share, prohibit, contact, home, markLocation, favorite, love
    case cloud, invitation, confirmation, mail, message, date, time, capturePhoto, captureVideo, task, taskCompleted
    case alarm, bookmark, shuffle, audio, update
  }
  public init(type: IconType) { super.init() }
  public init(templateImageName: String) { super.init() }
  public init(systemImageName: String) { super.init() }
}
