extension View {
  /// Animates what changes below whenever `value` changes.
  public func animation<V: Equatable>(_ animation: Animation?, value: V) -> some View {
    modifier(AnimationModifier(animation: animation, value: value))
  }

  /// Animates every change below.
  @available(
    iOS, introduced: 13.0, deprecated: 15.0, message: "Use withAnimation or animation(_:value:) instead."
  )
  public func animation(_ animation: Animation?) -> some View { modifier(AlwaysAnimation(animation: animation)) }

  /// Animates what `body` adds to the view, and nothing of the view itself.
  @available(iOS 17.0, *)
  public func animation<V: View>(
    _ animation: Animation?, @ViewBuilder body: (PlaceholderContentView<Self>) -> V
  ) -> some View {
    body(PlaceholderContentView(self)).modifier(AlwaysAnimation(animation: animation))
  }

  /// Changes the transaction for what is below.
  public func transaction(_ transform: @escaping (inout Transaction) -> Void) -> some View {
    modifier(TransactionModifier(transform: transform))
  }

  /// Changes the transaction for what is below whenever `value` changes.
  @available(iOS 17.0, *)
  public func transaction(
    value: some Equatable, _ transform: @escaping (inout Transaction) -> Void
  ) -> some View {
    modifier(ValueTransaction(value: value, transform: transform))
  }

  /// Changes the transaction for what `body` adds to the view.
  @available(iOS 17.0, *)
  public func transaction<V: View>(
    _ transform: @escaping (inout Transaction) -> Void, @ViewBuilder body: (PlaceholderContentView<Self>) -> V
  ) -> some View {
    body(PlaceholderContentView(self)).modifier(TransactionModifier(transform: transform))
  }
}

extension ViewModifier {
  /// The modifier with its changes animated.
  public func animation(_ animation: Animation?) -> some ViewModifier {
    concat(AlwaysAnimation(animation: animation))
  }

  /// The modifier in a changed transaction.
  public func transaction(_ transform: @escaping (inout Transaction) -> Void) -> some ViewModifier {
    concat(TransactionModifier(transform: transform))
  }
}

/// Stands for a view in a closure that adds to it.
@available(iOS 17.0, *)
public struct PlaceholderContentView<Value>: View {
  private let content: AnyView

  init<V: View>(_ view: V) { content = AnyView(view) }

  public var body: some View { content }
}

/// Decides how changes below are played, for what is computed here and for what the browser plays.
@MainActor
private class AnimationBehaviour<Modifier>: ModifierBehaviour<Modifier> {
  var choose: ((Animation?) -> Animation?)?

  override func animation(inherited: Animation?) -> Animation? { choose.map { $0(inherited) } ?? inherited }
}

/// Chooses only in the frame in which its value has changed.
@MainActor
private final class ChangeBehaviour<Value: Equatable, Modifier: AnimationChoice>: AnimationBehaviour<Modifier> {
  private var last: Value?
  private let read: (Modifier) -> Value

  init(_ read: @escaping (Modifier) -> Value) { self.read = read }

  override func update(_ modifier: Modifier, _ node: _Node) {
    let value = read(modifier)
    if let last, last != value {
      choose = { modifier.choose($0) }
      node.graph.afterLayout { [weak self] in self?.choose = nil }
    }
    last = value
  }
}

/// Chooses always.
@MainActor
private final class SteadyBehaviour<Modifier: AnimationChoice>: AnimationBehaviour<Modifier> {
  override func update(_ modifier: Modifier, _ node: _Node) { choose = { modifier.choose($0) } }
}

/// A modifier that decides how changes are played.
@MainActor
private protocol AnimationChoice: PrimitiveModifier {
  func choose(_ inherited: Animation?) -> Animation?
}

extension AnimationChoice {
  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    let behaviour = context.behaviour as? AnimationBehaviour<Self>
    return AnimatedElement(id: context.id, child: element) { behaviour?.animation(inherited: $0) ?? nil }
  }
}

private struct AnimationModifier<Value: Equatable>: AnimationChoice {
  let animation: Animation?
  let value: Value

  func choose(_ inherited: Animation?) -> Animation? { animation }
  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? { ChangeBehaviour<Value, Self> { $0.value } }
}

private struct AlwaysAnimation: AnimationChoice {
  let animation: Animation?

  func choose(_ inherited: Animation?) -> Animation? { animation }
  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? { SteadyBehaviour<Self>() }
}

private struct TransactionModifier: AnimationChoice {
  let transform: (inout Transaction) -> Void

  func choose(_ inherited: Animation?) -> Animation? { inherited.changed(by: transform) }
  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? { SteadyBehaviour<Self>() }
}

private struct ValueTransaction<Value: Equatable>: AnimationChoice {
  let value: Value
  let transform: (inout Transaction) -> Void

  func choose(_ inherited: Animation?) -> Animation? { inherited.changed(by: transform) }
  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? { ChangeBehaviour<Value, Self> { $0.value } }
}

extension Animation? {
  fileprivate func changed(by transform: (inout Transaction) -> Void) -> Animation? {
    var transaction = Transaction(animation: self)
    transform(&transaction)
    return transaction.disablesAnimations ? nil : transaction.animation
  }
}

/// Says how changes below are played.
@MainActor
private final class AnimatedElement: WrapperElement {
  private let choose: (Animation?) -> Animation?

  init(id: Int, child: Element, choose: @escaping (Animation?) -> Animation?) {
    self.choose = choose
    super.init(id: id, child: child)
  }

  override func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    var inner = context
    inner.animation = choose(context.animation)
    child.draw(into: &list, at: origin + child.frame.origin, inner)
  }
}
