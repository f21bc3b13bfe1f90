import SDKBase

/// One instance of the app's interface.
@MainActor @preconcurrency
open class UIScene: UIResponder {
  /// Whether the scene is in front.
  public enum ActivationState: Int, Sendable { case unattached = -1, foregroundActive, foregroundInactive, background }

  /// Why a scene was made.
  @MainActor @preconcurrency
  open class ConnectionOptions: NSObject {
    open var urlContexts: Set<UIOpenURLContext> { [] }
    open var sourceApplication: String? { nil }
    open var userActivities: Set<NSUserActivity> { [] }
    open var shortcutItem: UIApplicationShortcutItem? { nil }
    open var handoffUserActivityType: String? { nil }
  }

  /// How a scene is to be shown.
  @MainActor @preconcurrency
  open class ActivationRequestOptions: NSObject {
    open var requestingScene: UIScene?
  }

  /// How a link is to be opened.
  @MainActor @preconcurrency
  open class OpenExternalURLOptions: NSObject {
    open var universalLinksOnly = false
  }

  public let session: UISceneSession
  open var delegate: (any UISceneDelegate)?
  open var title: String! = ""

  public required init(session: UISceneSession, connectionOptions: ConnectionOptions) {
    self.session = session
    super.init()
  }

  open var activationState: ActivationState {
    switch screenFacts.phase {
    case "background": .background
    case "inactive": .foregroundInactive
    default: .foregroundActive
    }
  }

  open func open(_ url: URL, options: OpenExternalURLOptions?, completionHandler completion: ((Bool) -> Void)? = nil) {
    sendEffect("openURL", url.absoluteString)
    completion?(true)
  }

  public nonisolated static let willConnectNotification = Notification.Name("UISceneWillConnectNotification")
  public nonisolated static let didDisconnectNotification = Notification.Name("UISceneDidDisconnectNotification")
  public nonisolated static let didActivateNotification = Notification.Name("UISceneDidActivateNotification")
  public nonisolated static let willDeactivateNotification = Notification.Name("UISceneWillDeactivateNotification")
  public nonisolated static let willEnterForegroundNotification = Notification.Name(
    "UISceneWillEnterForegroundNotification")
  public nonisolated static let didEnterBackgroundNotification = Notification.Name(
    "UISceneDidEnterBackgroundNotification")
}

/// A link that the scene is asked to open.
@MainActor @preconcurrency
open class UIOpenURLContext: NSObject {
  public let url: URL
  public let options = UISceneOpenURLOptions()
  package init(url: URL) {
    self.url = url
    super.init()
  }
}

/// How the scene is asked to open a link.
@MainActor @preconcurrency
open class UISceneOpenURLOptions: NSObject {
  open var sourceApplication: String? { nil }
  open var annotation: Any? { nil }
  open var openInPlace: Bool { false }
}

/// What a scene is between its appearances.
@MainActor @preconcurrency
open class UISceneSession: NSObject {
  /// What a scene is for.
  public struct Role: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let windowApplication = Role(rawValue: "UIWindowSceneSessionRoleApplication")
    @available(iOS 16.0, *)
    public static let windowExternalDisplayNonInteractive = Role(
      rawValue: "UIWindowSceneSessionRoleExternalDisplayNonInteractive")
  }
  open var scene: UIScene? { UIWindowScene.main }
  public let role = Role.windowApplication
  package(set) public var configuration = UISceneConfiguration(name: nil, sessionRole: .windowApplication)
  public let persistentIdentifier = "main"
  open var userInfo: [String: Any]?
  open var stateRestorationActivity: NSUserActivity?
}

/// What a scene is made of.
@MainActor @preconcurrency
open class UISceneConfiguration: NSObject {
  public let name: String?
  public let role: UISceneSession.Role
  open var sceneClass: AnyClass?
  open var delegateClass: AnyClass?
  public init(name: String?, sessionRole: UISceneSession.Role) {
    (self.name, role) = (name, sessionRole)
    super.init()
  }
}

/// Learns of the life of a scene.
@MainActor @preconcurrency
public protocol UISceneDelegate: NSObjectProtocol {
  func scene(
    _ scene: UIScene, willConnectTo session: UISceneSession, options connectionOptions: UIScene.ConnectionOptions)
  func sceneDidDisconnect(_ scene: UIScene)
  func sceneDidBecomeActive(_ scene: UIScene)
  func sceneWillResignActive(_ scene: UIScene)
  func sceneWillEnterForeground(_ scene: UIScene)
  func sceneDidEnterBackground(_ scene: UIScene)
  func scene(_ scene: UIScene, openURLContexts URLContexts: Set<UIOpenURLContext>)
  func scene(_ scene: UIScene, continue userActivity: NSUserActivity)
  func scene(_ scene: UIScene, willContinueUserActivityWithType userActivityType: String)
  func stateRestorationActivity(for scene: UIScene) -> NSUserActivity?
}

extension UISceneDelegate {
  public func scene(
    _ scene: UIScene, willConnectTo session: UISceneSession, options connectionOptions: UIScene.ConnectionOptions
  ) {}
  public func sceneDidDisconnect(_ scene: UIScene) {}
  public func sceneDidBecomeActive(_ scene: UIScene) {}
  public func sceneWillResignActive(_ scene: UIScene) {}
  public func sceneWillEnterForeground(_ scene: UIScene) {}
  public func sceneDidEnterBackground(_ scene: UIScene) {}
  public func scene(_ scene: UIScene, openURLContexts URLContexts: Set<UIOpenURLContext>) {}
  public func scene(_ scene: UIScene, continue userActivity: NSUserActivity) {}
  public func scene(_ scene: UIScene, willContinueUserActivityWithType userActivityType: String) {}
  public func stateRestorationActivity(for scene: UIScene) -> NSUserActivity? { nil }
}

/// Learns of the life of a scene with windows.
@MainActor @preconcurrency
public protocol UIWindowSceneDelegate: UISceneDelegate {
  var window: UIWindow? { get set }
  func windowScene(
    _ windowScene: UIWindowScene, performActionFor shortcutItem: UIApplicationShortcutItem,
    completionHandler: @escaping (Bool) -> Void)
}

extension UIWindowSceneDelegate {
  public var window: UIWindow? {
    get { nil }
    set {}
  }
  public func windowScene(
    _ windowScene: UIWindowScene, performActionFor shortcutItem: UIApplicationShortcutItem,
    completionHandler: @escaping (Bool) -> Void
  ) { completionHandler(false) }
}

/// A scene with windows.
open class UIWindowScene: UIScene, UITraitEnvironment {
  package static let main = UIWindowScene(session: UISceneSession(), connectionOptions: ConnectionOptions())

  /// Windows that are used, the oldest first; the one that SwiftUI fills is always there.
  private var known: [UIWindow] = []
  private lazy var ground = UIWindow(ground: self)
  open var windows: [UIWindow] { known.isEmpty ? [ground] : known }
  @available(iOS 15.0, *)
  open var keyWindow: UIWindow? { windows.last { $0.isKeyWindow } ?? windows.first }
  package var topWindow: UIWindow { windows.last { $0.isKeyWindow } ?? windows.last ?? ground }
  func add(_ window: UIWindow) { if !known.contains(where: { $0 === window }) { known.append(window) } }

  open var screen: UIScreen { .main }
  open var traitCollection: UITraitCollection { .current }
  open var interfaceOrientation: UIInterfaceOrientation { .portrait }
  open var coordinateSpace: any UICoordinateSpace { topWindow }
  open var statusBarManager: UIStatusBarManager? { UIStatusBarManager() }
  open var sizeRestrictions: UISceneSizeRestrictions? { nil }
  open var isFullScreen: Bool { true }
  @available(iOS 16.0, *)
  open func requestGeometryUpdate(
    _ geometryPreferences: GeometryPreferences, errorHandler: ((any Error) -> Void)? = nil
  ) {
    reportUnsupported(api: "UIWindowScene.requestGeometryUpdate", note: "The screen stays upright.")
  }

  /// How a scene would like to stand.
  @available(iOS 16.0, *)
  @MainActor @preconcurrency
  open class GeometryPreferences: NSObject {
    /// The same on a phone or tablet.
    open class iOS: GeometryPreferences {
      open var interfaceOrientations: UIInterfaceOrientationMask?
      public init(interfaceOrientations: UIInterfaceOrientationMask) {
        self.interfaceOrientations = interfaceOrientations
        super.init()
      }
    }
  }
}

/// What is known of the status bar.
@MainActor @preconcurrency
open class UIStatusBarManager: NSObject {
  open var statusBarFrame: CGRect {
    CGRect(x: 0, y: 0, width: screenFacts.size.width, height: screenFacts.safeArea.top)
  }
  open var isStatusBarHidden: Bool { false }
  open var statusBarStyle: UIStatusBarStyle { .default }
}

/// How small and large a scene may be.
@MainActor @preconcurrency
open class UISceneSizeRestrictions: NSObject {
  open var minimumSize = CGSize.zero
  open var maximumSize = CGSize.zero
}

/// Where views are shown.
open class UIWindow: UIView {
  /// Which window lies over which.
  public struct Level: RawRepresentable, Hashable, Sendable {
    public let rawValue: CGFloat
    public init(rawValue: CGFloat) { self.rawValue = rawValue }
    public init(_ rawValue: CGFloat) { self.rawValue = rawValue }
    public static let normal = Level(0)
    public static let alert = Level(2000)
    public static let statusBar = Level(1000)
    public static func + (lhs: Level, rhs: CGFloat) -> Level { Level(lhs.rawValue + rhs) }
  }

  public init(windowScene: UIWindowScene) {
    self.windowScene = windowScene
    super.init(frame: UIScreen.main.bounds)
  }
  public override init(frame: CGRect) { super.init(frame: frame) }
  public required init?(coder: NSCoder) { super.init(coder: coder) }

  /// The window in which SwiftUI shows the app.
  init(ground scene: UIWindowScene) {
    super.init(frame: UIScreen.main.bounds)
    windowScene = scene
    isKeyWindow = true
    rootViewController = UIViewController()
  }

  open weak var windowScene: UIWindowScene?
  open var screen: UIScreen { .main }
  open var rootViewController: UIViewController? {
    didSet {
      rootViewController?.view.attachedWindow = self
      uiKitHooks.presentationsChanged?()
    }
  }
  open var windowLevel = Level.normal
  open private(set) var isKeyWindow = false
  open var canBecomeKey: Bool { true }
  open override var window: UIWindow? { self }
  open func makeKey() {
    isKeyWindow = true
    (windowScene ?? .main).add(self)
  }
  open func makeKeyAndVisible() {
    isHidden = false
    makeKey()
  }
  open func becomeKey() {}
  open func resignKey() {}
  open func sendEvent(_ event: UIEvent) {}
  public nonisolated static let didBecomeVisibleNotification = Notification.Name("UIWindowDidBecomeVisibleNotification")
  public nonisolated static let didBecomeKeyNotification = Notification.Name("UIWindowDidBecomeKeyNotification")
}
