/// The structure and behaviour of an app.
@available(iOS 14.0, *)
@MainActor @preconcurrency
public protocol App {
  associatedtype Body: Scene
  @SceneBuilder @MainActor @preconcurrency var body: Body { get }
  @MainActor @preconcurrency init()
}

@available(iOS 14.0, *)
extension App {
  /// Starts the app: it speaks the preview protocol on its standard streams until it is told to quit.
  @MainActor @preconcurrency
  public static func main() {
    Keeping.appModule = String(_typeName(Self.self, qualified: true).prefix { $0 != "." })
    let host = Host()
    host.start {
      let app = Self()
      AppLife.shared.launch()
      return AppView(app: app)
    }
    host.run()
  }
}

/// A part of an app's interface whose life the system manages.
@available(iOS 14.0, *)
@MainActor @preconcurrency
public protocol Scene {
  associatedtype Body: Scene
  @SceneBuilder @MainActor @preconcurrency var body: Body { get }

  /// What the main window shows; nil for scenes that are not shown on a phone.
  @MainActor @preconcurrency var _content: AnyView? { get }
}

extension Scene {
  public var _content: AnyView? { body._content }
}

/// A scene that the runtime knows.
package protocol PrimitiveScene: Scene where Body == Never {}

extension PrimitiveScene {
  public var body: Never { fatalError("\(Self.self) has no body") }
}

extension Never: Scene {}

/// Builds scenes; the first one with content is shown.
@available(iOS 14.0, *)
@resultBuilder
public struct SceneBuilder {
  public static func buildExpression<Content: Scene>(_ content: Content) -> Content { content }
  public static func buildBlock<Content: Scene>(_ content: Content) -> Content { content }

  @MainActor public static func buildBlock<First: Scene, each Rest: Scene>(
    _ first: First, _ rest: repeat each Rest
  ) -> some Scene {
    _SceneGroup(first: first)
  }
}

/// Several scenes, of which a phone shows the first.
public struct _SceneGroup<First: Scene>: PrimitiveScene {
  let first: First
  public var _content: AnyView? { first._content }
}

/// The app's main window.
@available(iOS 14.0, *)
public struct WindowGroup<Content: View>: PrimitiveScene {
  let content: Content

  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  public init(id: String, @ViewBuilder content: () -> Content) { self.content = content() }
  public init(_ title: Text, @ViewBuilder content: () -> Content) { self.content = content() }
  public init(_ titleKey: LocalizedStringKey, @ViewBuilder content: () -> Content) { self.content = content() }
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content) { self.content = content() }

  public var _content: AnyView? { AnyView(content) }
}

/// The settings window of a Mac app; a phone does not show it.
@available(iOS 14.0, *)
public struct Settings<Content: View>: PrimitiveScene {
  public init(@ViewBuilder content: () -> Content) {}
  public var _content: AnyView? { nil }
}

/// A scene with changes to what it shows.
public struct _ModifiedScene<Content: Scene>: PrimitiveScene {
  let content: Content
  let change: (AnyView) -> AnyView
  public var _content: AnyView? { content._content.map(change) }
}

extension Scene {
  package func changingContent<V: View>(@ViewBuilder _ change: @escaping (AnyView) -> V) -> some Scene {
    _ModifiedScene(content: self) { AnyView(change($0)) }
  }

  @available(iOS 17.0, *)
  public func environment<V>(_ keyPath: WritableKeyPath<EnvironmentValues, V>, _ value: V) -> some Scene {
    changingContent { $0.environment(keyPath, value) }
  }

  @available(iOS 17.0, *)
  public func environment<T: AnyObject & Observable>(_ object: T?) -> some Scene {
    changingContent { $0.environment(object) }
  }

  @available(iOS 17.0, *)
  public func environmentObject<T: ObservableObject>(_ object: T) -> some Scene {
    changingContent { $0.environmentObject(object) }
  }

  @available(iOS 17.0, *)
  public func onChange<V: Equatable>(
    of value: V, initial: Bool = false, _ action: @escaping (V, V) -> Void
  ) -> some Scene {
    changingContent { $0.onChange(of: value, initial: initial, action) }
  }

  @available(iOS 17.0, *)
  public func onChange<V: Equatable>(of value: V, initial: Bool = false, _ action: @escaping () -> Void) -> some Scene {
    changingContent { $0.onChange(of: value, initial: initial, action) }
  }

  @available(
    iOS, introduced: 14.0, deprecated: 17.0,
    message: "Use onChange with a two or zero parameter action closure instead."
  )
  public func onChange<V: Equatable>(of value: V, perform action: @escaping (V) -> Void) -> some Scene {
    changingContent { $0.onChange(of: value) { _, new in action(new) } }
  }
}

/// The app as the root of the graph.
struct AppView<A: App>: PrimitiveView {
  let app: A

  static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> { AppNode(view, in: parent) }
}

@MainActor
private final class AppNode<A: App>: _ViewNode<AppView<A>> {
  private var inner: BodyNode<A, AnyView>?

  init(_ view: AppView<A>, in parent: _Node) {
    super.init(in: parent)
    inner = BodyNode(view.app, in: self) { app in
      AnyView((app.body._content ?? AnyView(EmptyView())).modifier(PresentedControllers()))
    }
  }

  override var children: [_Node] { inner.map { [$0] } ?? [] }

  override func update(_ view: AppView<A>, environment: EnvironmentValues) {
    self.environment = environment
    inner?.update(view.app, environment: environment)
  }
}
