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
  @available(iOS 15.0, *)
  public func task(
    priority: TaskPriority = .userInitiated, @_inheritActorContext _ action: @escaping @Sendable () async -> Void
  ) -> some View {
    modifier(TaskModifier<Int>(id: 0, priority: priority, action: action))
  }

  /// Runs a task from when the view appears until it is gone, and anew when `value` changes.
  @available(iOS 15.0, *)
  public func task<T: Equatable>(
    id value: T, priority: TaskPriority = .userInitiated,
    @_inheritActorContext _ action: @escaping @Sendable () async -> Void
  ) -> some View {
    modifier(TaskModifier(id: value, priority: priority, action: action))
  }

  /// Acts when a value has changed.
  @available(iOS 17.0, *)
  public func onChange<V: Equatable>(
    of value: V, initial: Bool = false, _ action: @escaping (_ oldValue: V, _ newValue: V) -> Void
  ) -> some View {
    modifier(ChangeModifier(value: value, initial: initial, action: action))
  }

  @available(iOS 17.0, *)
  public func onChange<V: Equatable>(
    of value: V, initial: Bool = false, _ action: @escaping () -> Void
  ) -> some View {
    modifier(ChangeModifier(value: value, initial: initial) { _, _ in action() })
  }

  @available(
    iOS, introduced: 14.0, deprecated: 17.0,
    message: "Use onChange with a two or zero parameter action closure instead."
  )
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

  final class Behaviour: ModifierBehaviour<AppearModifier>, VisibilityFollower {
    private var modifier: AppearModifier?
    private weak var node: _Node?
    private var scope: VisibilityScope?
    private var isOnScreen = false

    override func update(_ modifier: AppearModifier, _ node: _Node) {
      let isFirst = self.modifier == nil
      self.modifier = modifier
      guard isFirst else { return }
      self.node = node
      scope = node.environment.visibility
      scope?.follow(self)
      if scope?.isVisible ?? true { visibilityChanged(true) }
    }

    func visibilityChanged(_ isVisible: Bool) {
      node?.graph.afterLayout { [weak self] in self?.set(isVisible) }
    }

    private func set(_ isVisible: Bool) {
      guard isVisible != isOnScreen, node?.isMounted == true, isVisible == (scope?.isVisible ?? true) else { return }
      isOnScreen = isVisible
      guard isVisible else { return modifier?.disappear?() ?? () }
      guard let appear = modifier?.appear else { return }
      appear()
      if let node { node.graph.hasAppeared(node) }
    }

    override func end() {
      scope?.unfollow(self)
      if isOnScreen { modifier?.disappear?() }
    }
  }
}

private struct TaskModifier<ID: Equatable>: PrimitiveModifier {
  let id: ID
  let priority: TaskPriority
  let action: @Sendable () async -> Void

  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? { Behaviour() }

  final class Behaviour: ModifierBehaviour<TaskModifier<ID>>, VisibilityFollower {
    private var modifier: TaskModifier<ID>?
    private weak var node: _Node?
    private var scope: VisibilityScope?
    private var task: Task<Void, Never>?

    override func update(_ modifier: TaskModifier<ID>, _ node: _Node) {
      let last = self.modifier
      self.modifier = modifier
      if last == nil {
        self.node = node
        scope = node.environment.visibility
        scope?.follow(self)
      }
      guard last?.id != modifier.id, scope?.isVisible ?? true else { return }
      restart()
    }

    func visibilityChanged(_ isVisible: Bool) {
      if isVisible { restart() } else { stop() }
    }

    private func restart() {
      stop()
      node?.graph.afterLayout { [weak self] in
        guard let self, let modifier, task == nil, node?.isMounted == true, scope?.isVisible ?? true else { return }
        let action = modifier.action
        task = Task(priority: modifier.priority) { @MainActor in await action() }
      }
    }

    private func stop() {
      task?.cancel()
      task = nil
    }

    override func end() {
      scope?.unfollow(self)
      stop()
    }
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
