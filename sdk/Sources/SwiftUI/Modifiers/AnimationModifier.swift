extension View {
  /// Animates what changes below whenever `value` changes.
  public func animation<V: Equatable>(_ animation: Animation?, value: V) -> some View {
    modifier(AnimationModifier(animation: animation, value: value))
  }

  @available(iOS, deprecated: 15.0, message: "Use withAnimation or animation(_:value:) instead.")
  public func animation(_ animation: Animation?) -> some View { modifier(AlwaysAnimation(animation: animation)) }

  /// Changes the transaction for what is below.
  public func transaction(_ transform: @escaping (inout Transaction) -> Void) -> some View {
    modifier(TransactionModifier(transform: transform))
  }
}

private struct AnimationModifier<Value: Equatable>: PrimitiveModifier {
  let animation: Animation?
  let value: Value

  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? { Behaviour() }

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    let behaviour = context.behaviour as? Behaviour
    return AnimatedElement(id: context.id, child: element) { inherited in
      behaviour?.isTriggered == true ? animation : inherited
    }
  }

  final class Behaviour: ModifierBehaviour<AnimationModifier<Value>> {
    private var last: Value?
    private(set) var isTriggered = false

    override func update(_ modifier: AnimationModifier<Value>, _ node: _Node) {
      if let last, last != modifier.value {
        isTriggered = true
        node.graph.afterLayout { [weak self] in self?.isTriggered = false }
      }
      last = modifier.value
    }
  }
}

private struct AlwaysAnimation: PrimitiveModifier {
  let animation: Animation?

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    AnimatedElement(id: context.id, child: element) { _ in animation }
  }
}

private struct TransactionModifier: PrimitiveModifier {
  let transform: (inout Transaction) -> Void

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    AnimatedElement(id: context.id, child: element) { inherited in
      var transaction = Transaction(animation: inherited)
      transform(&transaction)
      return transaction.disablesAnimations ? nil : transaction.animation
    }
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
