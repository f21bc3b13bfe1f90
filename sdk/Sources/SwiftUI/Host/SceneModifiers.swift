import SDKBase

extension Scene {
  /// Which defaults `AppStorage` reads in the scene.
  @available(iOS 14.0, *)
  public func defaultAppStorage(_ store: UserDefaults) -> some Scene { changingContent { $0.defaultAppStorage(store) } }
  /// Which links open in the scene.
  @available(iOS 14.0, *)
  public func handlesExternalEvents(matching conditions: Set<String>) -> some Scene { self }
  /// How large a window is at first; a phone's fill the screen.
  @available(iOS 17.0, *)
  public func defaultSize(_ size: CGSize) -> some Scene { self }
  @available(iOS 17.0, *)
  public func defaultSize(width: CGFloat, height: CGFloat) -> some Scene { self }
  @available(iOS 17.0, *)
  public func windowResizability(_ resizability: WindowResizability) -> some Scene { self }
  /// How the app behaves when it is woken in the background; the preview wakes no app.
  @available(iOS 16.0, *)
  public func backgroundTask<D, R>(
    _ task: BackgroundTask<D, R>, action: @escaping @Sendable (D) async -> R
  ) -> some Scene {
    reportUnsupported(api: "backgroundTask", note: "The preview wakes no app in the background.")
    return self
  }
  @available(iOS 18.0, *)
  public func restorationBehavior(_ behavior: SceneRestorationBehavior) -> some Scene { self }
  @available(iOS 18.0, *)
  public func defaultLaunchBehavior(_ behavior: SceneLaunchBehavior) -> some Scene { self }
}

/// Whether a window can be made larger.
@available(iOS 17.0, *)
public struct WindowResizability: Sendable {
  public static let automatic = WindowResizability()
  public static let contentSize = WindowResizability()
  public static let contentMinSize = WindowResizability()
}

/// Whether a window comes back after a new start.
@available(iOS 18.0, *)
public struct SceneRestorationBehavior: Sendable {
  public static let automatic = SceneRestorationBehavior()
  public static let disabled = SceneRestorationBehavior()
}

/// Whether a window is there at the start.
@available(iOS 18.0, *)
public struct SceneLaunchBehavior: Sendable {
  public static let automatic = SceneLaunchBehavior()
  public static let presented = SceneLaunchBehavior()
  public static let suppressed = SceneLaunchBehavior()
}

/// Why an app is woken in the background.
@available(iOS 16.0, *)
public struct BackgroundTask<Request, Response>: Sendable {
  init() {}
}

extension BackgroundTask where Request == Void, Response == Void {
  public static func appRefresh(_ identifier: String) -> BackgroundTask<Void, Void> { .init() }
  public static var urlSession: BackgroundTask<Void, Void> { .init() }
}
extension BackgroundTask where Request == String, Response == Void {
  public static var urlSession: BackgroundTask<String, Void> { .init() }
}
extension BackgroundTask where Request == Void, Response == Void {
  public static func urlSession(_ identifier: String) -> BackgroundTask<Void, Void> { .init() }
}
