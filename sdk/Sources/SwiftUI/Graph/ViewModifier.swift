/// Makes a new view from a view.
@MainActor @preconcurrency
public protocol ViewModifier {
  associatedtype Body: View

  /// The view that is modified, to be used in `body`.
  typealias Content = _ViewModifier_Content<Self>

  @ViewBuilder @MainActor @preconcurrency func body(content: Content) -> Body

  /// Makes the node of `content` with this modifier. The default evaluates `body(content:)`.
  @MainActor @preconcurrency
  static func _makeNode<Modified: View>(
    _ view: ModifiedContent<Modified, Self>, in parent: _Node
  ) -> _ViewNode<ModifiedContent<Modified, Self>>
}

extension ViewModifier {
  @MainActor @preconcurrency
  public static func _makeNode<Modified: View>(
    _ view: ModifiedContent<Modified, Self>, in parent: _Node
  ) -> _ViewNode<ModifiedContent<Modified, Self>> {
    ComposedModifierNode(view, in: parent) { $0.body(content: $1) }
  }
}

extension ViewModifier where Body == Never {
  public func body(content: Content) -> Never { fatalError("\(Self.self) has no body") }
}

extension ViewModifier {
  /// Both modifiers, one after the other.
  public func concat<T>(_ modifier: T) -> ModifiedContent<Self, T> { .init(content: self, modifier: modifier) }
}

/// A view with its modifier.
public struct ModifiedContent<Content, Modifier> {
  public var content: Content
  public var modifier: Modifier

  public init(content: Content, modifier: Modifier) {
    self.content = content
    self.modifier = modifier
  }
}

extension ModifiedContent: View where Content: View, Modifier: ViewModifier {
  public var body: Never { fatalError("ModifiedContent has no body") }

  public static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> {
    Modifier._makeNode(view, in: parent)
  }
}

extension ModifiedContent: ViewModifier where Content: ViewModifier, Modifier: ViewModifier {
  public func body(content: _ViewModifier_Content<Self>) -> some View {
    content.modifier(self.content).modifier(modifier)
  }

  public static func _makeNode<Modified: View>(
    _ view: ModifiedContent<Modified, Self>, in parent: _Node
  ) -> _ViewNode<ModifiedContent<Modified, Self>> {
    ComposedModifierNode(view, in: parent) { $0.body(content: $1) }
  }
}

extension ModifiedContent: Equatable where Content: Equatable, Modifier: Equatable {}
extension ModifiedContent: Sendable where Content: Sendable, Modifier: Sendable {}

extension View {
  /// This view with `modifier`.
  public func modifier<T>(_ modifier: T) -> ModifiedContent<Self, T> {
    ModifiedContent(content: self, modifier: modifier)
  }
}

/// Stands for the modified view inside a modifier's body.
public struct _ViewModifier_Content<Modifier: ViewModifier>: PrimitiveView {
  let make: @MainActor (_Node) -> _Node
  let update: @MainActor (_Node, EnvironmentValues) -> Void

  public static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> {
    ModifierContentNode(view, in: parent)
  }
}

@MainActor
private final class ModifierContentNode<Modifier: ViewModifier>: _ViewNode<_ViewModifier_Content<Modifier>> {
  private var content: _Node?

  init(_ view: _ViewModifier_Content<Modifier>, in parent: _Node) {
    super.init(in: parent)
    content = view.make(self)
  }

  override var children: [_Node] { content.map { [$0] } ?? [] }

  override func update(_ view: _ViewModifier_Content<Modifier>, environment: EnvironmentValues) {
    self.environment = environment
    if let content { view.update(content, environment) }
  }
}

/// The node of a modifier that is written with a body.
@MainActor
final class ComposedModifierNode<Content: View, Modifier: ViewModifier, Made: View>: _ViewNode<
  ModifiedContent<Content, Modifier>
>
{
  private var inner: BodyNode<Modifier, Made>?
  private let current: Reference<Content>

  init(
    _ view: ModifiedContent<Content, Modifier>, in parent: _Node,
    make: @escaping (Modifier, _ViewModifier_Content<Modifier>) -> Made
  ) {
    let current = Reference(view.content)
    self.current = current
    super.init(in: parent)
    let placeholder = _ViewModifier_Content<Modifier>(
      make: { Content._makeNode(current.value, in: $0) },
      update: { unsafeDowncast($0, to: _ViewNode<Content>.self).update(current.value, environment: $1) })
    inner = BodyNode(view.modifier, in: self) { make($0, placeholder) }
  }

  override var children: [_Node] { inner.map { [$0] } ?? [] }

  override func update(_ view: ModifiedContent<Content, Modifier>, environment: EnvironmentValues) {
    self.environment = environment
    current.value = view.content
    inner?.update(view.modifier, environment: environment)
  }
}

/// A shared variable.
package final class Reference<Value> {
  package var value: Value
  package init(_ value: Value) { self.value = value }
}
