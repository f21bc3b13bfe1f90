import UIKit

/// Makes the app's delegate and keeps it.
@available(iOS 14.0, *)
@MainActor @preconcurrency
@propertyWrapper
public struct UIApplicationDelegateAdaptor<DelegateType: NSObject & UIApplicationDelegate>: DynamicProperty {
  private let delegate: DelegateType

  public init(_ delegateType: DelegateType.Type = DelegateType.self) {
    delegate = AppLife.shared.delegate(of: delegateType)
  }

  public var wrappedValue: DelegateType { delegate }
}

@available(iOS 14.0, *)
extension UIApplicationDelegateAdaptor where DelegateType: ObservableObject {
  public var projectedValue: ObservedObject<DelegateType>.Wrapper {
    ObservedObject(wrappedValue: delegate).projectedValue
  }
}

/// The app's delegate, its launch and its way to the background and back.
@MainActor
package final class AppLife {
  package static let shared = AppLife()
  private var hasLaunched = false

  func delegate<D: NSObject & UIApplicationDelegate>(of type: D.Type) -> D {
    if let known = UIApplication.shared.delegate as? D { return known }
    let made = instantiate(type) as! D
    UIApplication.shared.delegate = made
    return made
  }

  /// Tells the delegate that the app begins, once.
  package func launch() {
    guard !hasLaunched else { return }
    hasLaunched = true
    let app = UIApplication.shared
    if let delegate = app.delegate {
      _ = delegate.application(app, willFinishLaunchingWithOptions: nil)
      delegate.applicationDidFinishLaunching(app)
      _ = delegate.application(app, didFinishLaunchingWithOptions: nil)
    }
    NotificationCenter.default.post(name: UIApplication.didFinishLaunchingNotification, object: app)
    DispatchQueue.main.async {
      app.delegate?.applicationDidBecomeActive(app)
      NotificationCenter.default.post(name: UIApplication.didBecomeActiveNotification, object: app)
    }
  }

  /// Tells the delegate and whoever listens that the app went to another phase.
  package func phaseChanged(from old: String, to new: String) {
    guard old != new else { return }
    let app = UIApplication.shared
    let scene = app.mainScene
    func post(_ names: Notification.Name...) {
      for name in names { NotificationCenter.default.post(name: name, object: app) }
    }
    if old == "active" {
      app.delegate?.applicationWillResignActive(app)
      scene.delegate?.sceneWillResignActive(scene)
      post(UIApplication.willResignActiveNotification, UIScene.willDeactivateNotification)
    }
    if new == "background" {
      app.delegate?.applicationDidEnterBackground(app)
      scene.delegate?.sceneDidEnterBackground(scene)
      post(UIApplication.didEnterBackgroundNotification, UIScene.didEnterBackgroundNotification)
    }
    if old == "background" {
      app.delegate?.applicationWillEnterForeground(app)
      scene.delegate?.sceneWillEnterForeground(scene)
      post(UIApplication.willEnterForegroundNotification, UIScene.willEnterForegroundNotification)
    }
    if new == "active" {
      app.delegate?.applicationDidBecomeActive(app)
      scene.delegate?.sceneDidBecomeActive(scene)
      post(UIApplication.didBecomeActiveNotification, UIScene.didActivateNotification)
    }
  }
}

extension UIApplicationDelegate {
  /// Starts an app of UIKit: its delegate, its scene and the window that the scene's delegate fills.
  @MainActor @preconcurrency
  public static func main() {
    let host = Host()
    host.start { WindowView(root: rootController()) }
    host.run()
  }

  @MainActor
  private static func rootController() -> UIViewController {
    let app = UIApplication.shared
    guard let type = Self.self as? NSObject.Type, let delegate = instantiate(type) as? any UIApplicationDelegate else {
      return UIViewController()
    }
    app.delegate = delegate
    AppLife.shared.launch()
    let scene = app.mainScene
    let options = UIScene.ConnectionOptions()
    let configuration = delegate.application(app, configurationForConnecting: scene.session, options: options)
    let name = "\(String(reflecting: Self.self).prefix { $0 != "." }).SceneDelegate"
    if let found = (configuration.delegateClass ?? NSClassFromString(name)) as? NSObject.Type,
      let sceneDelegate = instantiate(found) as? any UIWindowSceneDelegate
    {
      scene.delegate = sceneDelegate
      sceneDelegate.scene(scene, willConnectTo: scene.session, options: options)
      if let root = sceneDelegate.window?.rootViewController { return root }
    }
    return delegate.window?.rootViewController ?? scene.topWindow.rootViewController ?? UIViewController()
  }
}

/// The window of an app of UIKit.
private struct WindowView: View {
  let root: UIViewController
  var body: some View { ControllerView(controller: root).modifier(PresentedControllers(presenter: root)) }
}
