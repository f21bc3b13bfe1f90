extension View {
  /// Acts when the view has come on screen.
  public func onAppear(perform action: (() -> Void)? = nil) -> some View {
    modifier(AppearModifier(appear: action, disappear: nil))
  }

  /// Acts when the view has gone.
  public func onDisappear(perform action: (() -> Void)? = nil) -> some View {
    modifier(AppearModifier(appear: nil, disappear: action))
  }

  /// Runs a task from when the view appears until it is gone.
  public func task(
    priority: TaskPriority = .userInitiated, @_inheritActorContext _ action: @escaping @Sendable () async -> Void
  ) -> some View {
    modifier(TaskModifier<Int>(id: 0, priority: priority, action: action))
  }

  /// Runs a task from when the view appears until it is gone, and anew when `value` changes.
  public func task<T: Equatable>(
    id value: T, priority: TaskPriority = .userInitiated,
    @_inheritActorContext _ action: @escaping @Sendable () async -> Void
  ) -> some View {
    modifier(TaskModifier(id: value, priority: priority, action: action))
  }

  /// Acts when a value has changed.
  public func onChange<V: Equatable>(
    of value: V, initial: Bool = false, _ action: @escaping (_ oldValue: V, _ newValue: V) -> Void
  ) -> some View {
    modifier(ChangeModifier(value: value, initial: initial, action: action))
  }

  public func onChange<V: Equatable>(
    of value: V, initial: Bool = false, _ action: @escaping () -> Void
  ) -> some View {
    modifier(ChangeModifier(value: value, initial: initial) { _, _ in action() })
  }

  @available(iOS, deprecated: 17.0, message: "Use onChange with a two or zero parameter action closure instead.")
  public func onChange<V: Equatable>(of value: V, perform action: @escaping (_ newValue: V) -> Void) -> some View {
    modifier(ChangeModifier(value: value, initial: false) { _, new in action(new) })
  }

  /// Acts on each value that a publisher sends.
  public func onReceive<P: Publisher>(
    _ publisher: P, perform action: @escaping (P.Output) -> Void
  ) -> some View where P.Failure == Never {
    modifier(ReceiveModifier(publisher: publisher, action: action))
  }
}

private struct AppearModifier: PrimitiveModifier {
  let appear: (() -> Void)?
  let disappear: (() -> Void)?

  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? { Behaviour() }

  final class Behaviour: ModifierBehaviour<AppearModifier> {
    private var modifier: AppearModifier?

    override func update(_ modifier: AppearModifier, _ node: _Node) {
      if self.modifier == nil, modifier.appear != nil {
        node.graph.afterLayout { [weak node, weak self] in
          if node?.isMounted == true { self?.modifier?.appear?() }
        }
      }
      self.modifier = modifier
    }

    override func end() { modifier?.disappear?() }
  }
}

private struct TaskModifier<ID: Equatable>: PrimitiveModifier {
  let id: ID
  let priority: TaskPriority
  let action: @Sendable () async -> Void

  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? { Behaviour() }

  final class Behaviour: ModifierBehaviour<TaskModifier<ID>> {
    private var id: ID?
    private var task: Task<Void, Never>?

    override func update(_ modifier: TaskModifier<ID>, _ node: _Node) {
      guard id != modifier.id else { return }
      id = modifier.id
      task?.cancel()
      node.graph.afterLayout { [weak node, weak self] in
        guard node?.isMounted == true else { return }
        let action = modifier.action
        self?.task = Task(priority: modifier.priority) { @MainActor in await action() }
      }
    }

    override func end() { task?.cancel() }
  }
}

private struct ChangeModifier<Value: Equatable>: PrimitiveModifier {
  let value: Value
  let initial: Bool
  let action: (Value, Value) -> Void

  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? { Behaviour() }

  final class Behaviour: ModifierBehaviour<ChangeModifier<Value>> {
    private var last: Value?

    override func update(_ modifier: ChangeModifier<Value>, _ node: _Node) {
      let (old, new, action) = (last, modifier.value, modifier.action)
      last = new
      if let old {
        if old != new { node.graph.afterUpdate { action(old, new) } }
      } else if modifier.initial {
        node.graph.afterUpdate { action(new, new) }
      }
    }
  }
}

private struct ReceiveModifier<P: Publisher>: PrimitiveModifier where P.Failure == Never {
  let publisher: P
  let action: (P.Output) -> Void

  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? { Behaviour() }

  /// Keeps the first publisher: a view makes an equal one at each evaluation, and a timer must not start over.
  final class Behaviour: ModifierBehaviour<ReceiveModifier<P>> {
    private var cancellable: AnyCancellable?
    private var action: ((P.Output) -> Void)?

    override func update(_ modifier: ReceiveModifier<P>, _ node: _Node) {
      action = modifier.action
      guard cancellable == nil else { return }
      cancellable = modifier.publisher.sink { [weak self] value in
        let box = UncheckedBox(value)
        onMain { self?.action?(box.value) }
      }
    }

    override func end() { cancellable?.cancel() }
  }
}
