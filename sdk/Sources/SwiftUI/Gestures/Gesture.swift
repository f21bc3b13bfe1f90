/// A way of touching, and what it reports.
@MainActor @preconcurrency
public protocol Gesture<Value> {
  /// What it reports.
  associatedtype Value
  associatedtype Body: Gesture
  /// What it is made of.
  @MainActor @preconcurrency var body: Body { get }

  /// Adds what the gesture does to a node's handler, and tells `sink` what it sees.
  func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Value>)
}

extension Gesture {
  public func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Value>) {
    func open<Inner: Gesture>(_ inner: Inner) {
      inner._connect(
        connection,
        _GestureSink(
          changed: { if let value = $0 as? Value { sink.changed(value) } },
          ended: { if let value = $0 as? Value { sink.ended(value) } }, cancelled: sink.cancelled))
    }
    open(body)
  }
}

extension Never: Gesture {
  public typealias Value = Never
}

extension Optional: Gesture where Wrapped: Gesture {
  public typealias Value = Wrapped.Value
  public var body: Never { fatalError("Optional has no body") }
  public func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Wrapped.Value>) {
    self?._connect(connection, sink)
  }
}

/// Who is told what a gesture sees.
@MainActor
public struct _GestureSink<Value> {
  let changed: (Value) -> Void
  let ended: (Value) -> Void
  /// It came to nothing.
  let cancelled: () -> Void

  init(
    changed: @escaping (Value) -> Void = { _ in }, ended: @escaping (Value) -> Void = { _ in },
    cancelled: @escaping () -> Void = {}
  ) {
    (self.changed, self.ended, self.cancelled) = (changed, ended, cancelled)
  }

  /// Who is told of another value.
  func mapped<Other>(_ transform: @escaping (Other) -> Value) -> _GestureSink<Other> {
    _GestureSink<Other>(
      changed: { changed(transform($0)) }, ended: { ended(transform($0)) }, cancelled: cancelled)
  }
}

/// Collects what gestures on one view do with events; what they do outlives it, and so keeps `origin` and `size` itself.
@MainActor
public final class _GestureConnection {
  package var handler = EventHandler()
  /// From the screen to the view's own coordinates, or another space's.
  package var origin: (CoordinateSpace) -> CGPoint = { _ in .zero }
  /// The size of the view.
  package var size: () -> CGSize = { .zero }
  /// Objects that last as long as the view.
  private let memory: GestureMemory
  private var position = 0

  init(memory: GestureMemory) { self.memory = memory }

  /// What the gesture at this place of the whole remembers between events.
  func remembered<Memory: AnyObject>(_ make: () -> Memory) -> Memory {
    position += 1
    if let known = memory.objects[position] as? Memory { return known }
    let made = make()
    memory.objects[position] = made
    return made
  }
}

/// What gestures remember between events.
@MainActor
package final class GestureMemory {
  fileprivate var objects: [Int: AnyObject] = [:]
  package init() {}
}

/// A gesture that the runtime knows.
package protocol PrimitiveGesture: Gesture where Body == Never {}

extension PrimitiveGesture {
  public var body: Never { fatalError("\(Self.self) has no body") }
}

// MARK: Callbacks

/// A gesture with something to do at its end.
public struct _EndedGesture<Content: Gesture>: PrimitiveGesture {
  public typealias Value = Content.Value
  let content: Content
  let action: (Content.Value) -> Void

  public func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Content.Value>) {
    content._connect(
      connection,
      _GestureSink(
        changed: sink.changed,
        ended: {
          action($0)
          sink.ended($0)
        }, cancelled: sink.cancelled))
  }
}

/// A gesture with something to do while it goes on.
public struct _ChangedGesture<Content: Gesture>: PrimitiveGesture where Content.Value: Equatable {
  public typealias Value = Content.Value
  let content: Content
  let action: (Content.Value) -> Void

  private final class Last { var value: Content.Value? }

  public func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Content.Value>) {
    let last = connection.remembered { Last() }
    content._connect(
      connection,
      _GestureSink(
        changed: { value in
          if last.value != value { action(value) }
          last.value = value
          sink.changed(value)
        },
        ended: {
          last.value = nil
          sink.ended($0)
        },
        cancelled: {
          last.value = nil
          sink.cancelled()
        }))
  }
}

/// A gesture that tells another value.
public struct _MapGesture<Content: Gesture, Value>: PrimitiveGesture {
  let content: Content
  let transform: (Content.Value) -> Value

  public func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Value>) {
    content._connect(connection, sink.mapped(transform))
  }
}

extension Gesture {
  /// Does something when the gesture is over.
  public func onEnded(_ action: @escaping (Self.Value) -> Void) -> _EndedGesture<Self> {
    _EndedGesture(content: self, action: action)
  }

  /// Keeps a state while the gesture goes on.
  public func updating<State>(
    _ state: GestureState<State>, body: @escaping (Self.Value, inout State, inout Transaction) -> Void
  ) -> GestureStateGesture<Self, State> {
    GestureStateGesture(base: self, state: state, body: body)
  }

  /// Tells another value.
  public func map<T>(_ body: @escaping (Self.Value) -> T) -> _MapGesture<Self, T> {
    _MapGesture(content: self, transform: body)
  }
}

extension Gesture where Value: Equatable {
  /// Does something while the gesture goes on, whenever its value is another.
  public func onChanged(_ action: @escaping (Self.Value) -> Void) -> _ChangedGesture<Self> {
    _ChangedGesture(content: self, action: action)
  }
}

/// Any gesture of a value, its type hidden.
public struct AnyGesture<Value>: PrimitiveGesture {
  private let connect: @MainActor (_GestureConnection, _GestureSink<Value>) -> Void

  public init<T: Gesture>(_ gesture: T) where Value == T.Value { connect = { gesture._connect($0, $1) } }

  public func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Value>) { connect(connection, sink) }
}
