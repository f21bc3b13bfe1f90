import SDKBase

/// A way of touching, and what it reports.
@MainActor @preconcurrency
public protocol Gesture<Value> {
  associatedtype Value
  associatedtype Body: Gesture
  @MainActor @preconcurrency var body: Body { get }

  /// Adds what the gesture does to a node's handler.
  func _connect(_ connection: _GestureConnection)
}

extension Gesture {
  public func _connect(_ connection: _GestureConnection) { body._connect(connection) }
}

extension Never: Gesture {
  public typealias Value = Never
}

/// Collects what gestures on one view do with events.
@MainActor
public final class _GestureConnection {
  package var handler = EventHandler()
  /// From the screen to the view's own coordinates, or another space's.
  package var origin: (CoordinateSpace) -> CGPoint = { _ in .zero }
  /// Objects that last as long as the view.
  package let memory: GestureMemory

  init(memory: GestureMemory) { self.memory = memory }
}

/// What gestures remember between events.
@MainActor
package final class GestureMemory {
  package var values: [String: Any] = [:]
  package init() {}
}

/// A gesture that the runtime knows.
package protocol PrimitiveGesture: Gesture where Body == Never {}

extension PrimitiveGesture {
  public var body: Never { fatalError("\(Self.self) has no body") }
}

/// One or more taps.
public struct TapGesture: PrimitiveGesture {
  public typealias Value = Void
  public var count: Int
  public init(count: Int = 1) { self.count = count }
  public func _connect(_ connection: _GestureConnection) {}
}

/// A tap that tells where.
public struct SpatialTapGesture: PrimitiveGesture {
  /// Where it was.
  public struct Value: Equatable, Sendable { public var location: CGPoint }
  public var count: Int
  public init(count: Int = 1, coordinateSpace: CoordinateSpace = .local) { self.count = count }
  public func _connect(_ connection: _GestureConnection) {}
}

/// A finger that stays.
public struct LongPressGesture: PrimitiveGesture {
  public typealias Value = Bool
  public var minimumDuration: Double
  public init(minimumDuration: Double = 0.5, maximumDistance: CGFloat = 10) { self.minimumDuration = minimumDuration }
  public func _connect(_ connection: _GestureConnection) {}
}

/// A finger that moves.
public struct DragGesture: PrimitiveGesture {
  /// Where the finger is and came from.
  public struct Value: Equatable, Sendable {
    public var time: Date
    public var location: CGPoint
    public var startLocation: CGPoint
    public var velocity: CGSize
    public var translation: CGSize {
      CGSize(width: location.x - startLocation.x, height: location.y - startLocation.y)
    }
    public var predictedEndLocation: CGPoint {
      CGPoint(x: location.x + velocity.width * 0.25, y: location.y + velocity.height * 0.25)
    }
    public var predictedEndTranslation: CGSize {
      CGSize(width: translation.width + velocity.width * 0.25, height: translation.height + velocity.height * 0.25)
    }
  }

  public var minimumDistance: CGFloat
  public var coordinateSpace: CoordinateSpace

  public init(minimumDistance: CGFloat = 10, coordinateSpace: CoordinateSpace = .local) {
    self.minimumDistance = minimumDistance
    self.coordinateSpace = coordinateSpace
  }

  public init(minimumDistance: CGFloat = 10, coordinateSpace: some CoordinateSpaceProtocol) {
    self.init(minimumDistance: minimumDistance, coordinateSpace: coordinateSpace.coordinateSpace)
  }

  public func _connect(_ connection: _GestureConnection) {}
}

/// Two fingers that spread; it cannot be made with a mouse and is not reported yet.
public struct MagnifyGesture: PrimitiveGesture {
  /// How far.
  public struct Value: Equatable, Sendable {
    public var magnification: CGFloat
    public var startLocation: CGPoint
    public var startAnchor: UnitPoint
    public var velocity: CGFloat
    public var time: Date
  }
  public init(minimumScaleDelta: CGFloat = 0.01) {}
  public func _connect(_ connection: _GestureConnection) {
    reportUnsupported(api: "MagnifyGesture", note: "Pinching cannot be made in the preview yet.")
  }
}

/// Two fingers that spread, by the older name.
public struct MagnificationGesture: PrimitiveGesture {
  public typealias Value = CGFloat
  public init(minimumScaleDelta: CGFloat = 0.01) {}
  public func _connect(_ connection: _GestureConnection) {
    reportUnsupported(api: "MagnificationGesture", note: "Pinching cannot be made in the preview yet.")
  }
}

/// Two fingers that turn; not reported yet.
public struct RotationGesture: PrimitiveGesture {
  public typealias Value = Angle
  public init(minimumAngleDelta: Angle = .degrees(1)) {}
  public func _connect(_ connection: _GestureConnection) {
    reportUnsupported(api: "RotationGesture", note: "Turning with two fingers cannot be made in the preview yet.")
  }
}

// MARK: Callbacks

/// A gesture with something to do at its end.
public struct _EndedGesture<Content: Gesture>: PrimitiveGesture {
  public typealias Value = Content.Value
  let content: Content
  let action: (Content.Value) -> Void

  public func _connect(_ connection: _GestureConnection) {
    content._connect(connection)
    connection.onEnded(content, action)
  }
}

/// A gesture with something to do while it goes on.
public struct _ChangedGesture<Content: Gesture>: PrimitiveGesture {
  public typealias Value = Content.Value
  let content: Content
  let action: (Content.Value) -> Void

  public func _connect(_ connection: _GestureConnection) {
    content._connect(connection)
    connection.onChanged(content, action)
  }
}

/// A gesture that keeps a state while it goes on.
public struct GestureStateGesture<Base: Gesture, State>: PrimitiveGesture {
  public typealias Value = Base.Value
  public var base: Base
  public var state: GestureState<State>
  public var update: (Base.Value, inout State, inout Transaction) -> Void

  public func _connect(_ connection: _GestureConnection) {
    base._connect(connection)
    let (state, update) = (state, update)
    connection.onChanged(base) { value in
      var new = state.wrappedValue
      var transaction = Transaction()
      update(value, &new, &transaction)
      state.set(new, transaction)
    }
    connection.onEnded(base) { _ in state.reset() }
  }
}

/// Two gestures, both or one of which count.
public struct _CombinedGesture<First: Gesture, Second: Gesture>: PrimitiveGesture {
  /// What each reported.
  public struct Value {
    public var first: First.Value?
    public var second: Second.Value?
  }
  let first: First
  let second: Second

  public func _connect(_ connection: _GestureConnection) {
    first._connect(connection)
    second._connect(connection)
  }
}

extension Gesture {
  public func onEnded(_ action: @escaping (Value) -> Void) -> _EndedGesture<Self> {
    _EndedGesture(content: self, action: action)
  }

  public func updating<State>(
    _ state: GestureState<State>, body: @escaping (Value, inout State, inout Transaction) -> Void
  ) -> GestureStateGesture<Self, State> {
    GestureStateGesture(base: self, state: state, update: body)
  }

  public func simultaneously<Other: Gesture>(with other: Other) -> _CombinedGesture<Self, Other> {
    _CombinedGesture(first: self, second: other)
  }

  public func sequenced<Other: Gesture>(before other: Other) -> _CombinedGesture<Self, Other> {
    _CombinedGesture(first: self, second: other)
  }

  public func exclusively<Other: Gesture>(before other: Other) -> _CombinedGesture<Self, Other> {
    _CombinedGesture(first: self, second: other)
  }
}

extension Gesture where Value: Equatable {
  public func onChanged(_ action: @escaping (Value) -> Void) -> _ChangedGesture<Self> {
    _ChangedGesture(content: self, action: action)
  }
}

/// A state that lasts as long as a gesture.
@propertyWrapper
public struct GestureState<Value>: DynamicProperty {
  private var state: State<Value>
  private let initial: Value

  public init(wrappedValue: Value) {
    initial = wrappedValue
    state = State(wrappedValue: wrappedValue)
  }

  public init(initialValue: Value) { self.init(wrappedValue: initialValue) }

  public var wrappedValue: Value { state.wrappedValue }
  public var projectedValue: GestureState<Value> { self }

  @MainActor public mutating func _bind(_ slot: _PropertySlot) { state._bind(slot) }

  package func set(_ value: Value, _ transaction: Transaction) { transaction.carry { state.wrappedValue = value } }
  package func reset() { state.wrappedValue = initial }
}
