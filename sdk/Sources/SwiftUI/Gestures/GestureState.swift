/// A state that lasts as long as a gesture.
@propertyWrapper
public struct GestureState<Value>: DynamicProperty {
  private var state: State<Value>
  private let initial: Value
  private let onReset: (Value, inout Transaction) -> Void

  public init(wrappedValue: Value) { self.init(wrappedValue: wrappedValue, reset: { _, _ in }) }

  public init(initialValue: Value) { self.init(wrappedValue: initialValue) }

  /// A state that goes back to its beginning in a transaction.
  public init(wrappedValue: Value, resetTransaction: Transaction) {
    self.init(wrappedValue: wrappedValue, reset: { $1 = resetTransaction })
  }

  /// A state that goes back to its beginning in a transaction.
  public init(initialValue: Value, resetTransaction: Transaction) {
    self.init(wrappedValue: initialValue, resetTransaction: resetTransaction)
  }

  /// A state that goes back to its beginning as `reset` says.
  public init(wrappedValue: Value, reset: @escaping (Value, inout Transaction) -> Void) {
    initial = wrappedValue
    state = State(wrappedValue: wrappedValue)
    onReset = reset
  }

  /// A state that goes back to its beginning as `reset` says.
  public init(initialValue: Value, reset: @escaping (Value, inout Transaction) -> Void) {
    self.init(wrappedValue: initialValue, reset: reset)
  }

  public var wrappedValue: Value { state.wrappedValue }
  public var projectedValue: GestureState<Value> { self }

  @MainActor public mutating func _bind(_ slot: _PropertySlot) { state._bind(slot) }

  package func set(_ value: Value, _ transaction: Transaction) { transaction.carry { state.wrappedValue = value } }

  package func reset() {
    var transaction = Transaction()
    onReset(state.wrappedValue, &transaction)
    transaction.carry { state.wrappedValue = initial }
  }
}

extension GestureState where Value: ExpressibleByNilLiteral {
  /// A state that is nil while there is no gesture.
  public init(resetTransaction: Transaction = Transaction()) {
    self.init(wrappedValue: nil, resetTransaction: resetTransaction)
  }

  /// A state that is nil while there is no gesture.
  public init(reset: @escaping (Value, inout Transaction) -> Void) { self.init(wrappedValue: nil, reset: reset) }
}

/// A gesture that keeps a state while it goes on.
public struct GestureStateGesture<Base: Gesture, State>: PrimitiveGesture {
  public typealias Value = Base.Value
  public var base: Base
  public var state: GestureState<State>
  public var body: (Base.Value, inout State, inout Transaction) -> Void

  public init(
    base: Base, state: GestureState<State>, body: @escaping (Base.Value, inout State, inout Transaction) -> Void
  ) {
    (self.base, self.state, self.body) = (base, state, body)
  }

  public func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Base.Value>) {
    let (state, update) = (state, body)
    base._connect(
      connection,
      _GestureSink(
        changed: { value in
          var new = state.wrappedValue
          var transaction = Transaction()
          update(value, &new, &transaction)
          state.set(new, transaction)
          sink.changed(value)
        },
        ended: {
          sink.ended($0)
          state.reset()
        },
        cancelled: {
          sink.cancelled()
          state.reset()
        }))
  }
}
