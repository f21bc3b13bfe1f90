import FoundationAdditions

/// What a machine may be in.
open class GKState: NSObject {
  public override init() { super.init() }
  open internal(set) weak var stateMachine: GKStateMachine?
  open func isValidNextState(_ stateClass: AnyClass) -> Bool { true }
  open func didEnter(from previousState: GKState?) {}
  open func update(deltaTime seconds: TimeInterval) {}
  open func willExit(to nextState: GKState) {}
}

/// Is in one of its states at a time.
open class GKStateMachine: NSObject {
  private let states: [GKState]
  open private(set) var currentState: GKState?

  public init(states: [GKState]) {
    self.states = states
    super.init()
    for state in states { state.stateMachine = self }
  }

  open func state<StateType: GKState>(forClass stateClass: StateType.Type) -> StateType? {
    states.first { type(of: $0) == stateClass } as? StateType
  }
  open func canEnterState(_ stateClass: AnyClass) -> Bool {
    states.contains { type(of: $0) == stateClass } && currentState?.isValidNextState(stateClass) ?? true
  }
  @discardableResult
  open func enter(_ stateClass: AnyClass) -> Bool {
    guard canEnterState(stateClass), let next = states.first(where: { type(of: $0) == stateClass }) else {
      return false
    }
    let previous = currentState
    previous?.willExit(to: next)
    currentState = next
    next.didEnter(from: previous)
    return true
  }
  open func update(deltaTime sec: TimeInterval) { currentState?.update(deltaTime: sec) }
}

/// A thing of a game, made of components.
open class GKEntity: NSObject {
  public override init() { super.init() }
  open private(set) var components: [GKComponent] = []
  open func addComponent(_ component: GKComponent) {
    components.removeAll { type(of: $0) == type(of: component) }
    components.append(component)
    component.entity = self
    component.didAddToEntity()
  }
  open func removeComponent<ComponentType: GKComponent>(ofType componentClass: ComponentType.Type) {
    for component in components where type(of: component) == componentClass { component.willRemoveFromEntity() }
    components.removeAll { type(of: $0) == componentClass }
  }
  open func component<ComponentType: GKComponent>(ofType componentClass: ComponentType.Type) -> ComponentType? {
    components.lazy.compactMap { $0 as? ComponentType }.first
  }
  open func update(deltaTime seconds: TimeInterval) { components.forEach { $0.update(deltaTime: seconds) } }
}

/// One side of a thing of a game.
open class GKComponent: NSObject {
  public override init() { super.init() }
  public required init?(coder: NSCoder) { super.init() }
  open internal(set) weak var entity: GKEntity?
  open func update(deltaTime seconds: TimeInterval) {}
  open func didAddToEntity() {}
  open func willRemoveFromEntity() {}
}

/// Components of one class, that are moved on together.
open class GKComponentSystem<ComponentType: GKComponent>: NSObject {
  public init(componentClass cls: AnyClass) {}
  open private(set) var components: [ComponentType] = []
  open func addComponent(_ component: ComponentType) { components.append(component) }
  open func addComponent(foundIn entity: GKEntity) {
    components += entity.components.compactMap { $0 as? ComponentType }
  }
  open func removeComponent(_ component: ComponentType) { components.removeAll { $0 === component } }
  open func update(deltaTime seconds: TimeInterval) { components.forEach { $0.update(deltaTime: seconds) } }
}
