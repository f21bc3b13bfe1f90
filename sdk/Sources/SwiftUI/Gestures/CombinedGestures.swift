/// Two gestures, one after the other.
public struct SequenceGesture<First: Gesture, Second: Gesture>: PrimitiveGesture {
  /// Which one is under way, and what it reported.
  @frozen public enum Value {
    case first(First.Value)
    case second(First.Value, Second.Value?)
  }

  public var first: First
  public var second: Second

  public init(_ first: First, _ second: Second) { (self.first, self.second) = (first, second) }

  private final class Memory { var first: First.Value? }

  public func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Value>) {
    let memory = connection.remembered { Memory() }
    first._connect(
      connection,
      _GestureSink(
        changed: { sink.changed(.first($0)) },
        ended: {
          memory.first = $0
          sink.changed(.second($0, nil))
        }, cancelled: sink.cancelled))
    second._connect(
      connection,
      _GestureSink(
        changed: { if let first = memory.first { sink.changed(.second(first, $0)) } },
        ended: {
          guard let first = memory.first else { return }
          memory.first = nil
          sink.ended(.second(first, $0))
        }, cancelled: sink.cancelled))
  }
}

extension SequenceGesture.Value: Sendable where First.Value: Sendable, Second.Value: Sendable {}
extension SequenceGesture.Value: Equatable where First.Value: Equatable, Second.Value: Equatable {}

/// Two gestures at the same time.
public struct SimultaneousGesture<First: Gesture, Second: Gesture>: PrimitiveGesture {
  /// What each reported.
  @frozen public struct Value {
    public var first: First.Value?
    public var second: Second.Value?
  }

  public var first: First
  public var second: Second

  public init(_ first: First, _ second: Second) { (self.first, self.second) = (first, second) }

  private final class Memory {
    var value = Value()
    var moving: Set<Int> = []
  }

  public func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Value>) {
    let memory = connection.remembered { Memory() }
    func end(_ index: Int) {
      memory.moving.remove(index)
      guard memory.moving.isEmpty else { return sink.changed(memory.value) }
      let value = memory.value
      memory.value = Value()
      sink.ended(value)
    }
    func part<V>(_ index: Int, _ keyPath: WritableKeyPath<Value, V?>) -> _GestureSink<V> {
      _GestureSink(
        changed: {
          memory.value[keyPath: keyPath] = $0
          memory.moving.insert(index)
          sink.changed(memory.value)
        },
        ended: {
          memory.value[keyPath: keyPath] = $0
          end(index)
        }, cancelled: sink.cancelled)
    }
    first._connect(connection, part(0, \.first))
    second._connect(connection, part(1, \.second))
  }
}

extension SimultaneousGesture.Value: Sendable where First.Value: Sendable, Second.Value: Sendable {}
extension SimultaneousGesture.Value: Equatable where First.Value: Equatable, Second.Value: Equatable {}
extension SimultaneousGesture.Value: Hashable where First.Value: Hashable, Second.Value: Hashable {}

/// Two gestures of which only one counts: the first, if it is made.
public struct ExclusiveGesture<First: Gesture, Second: Gesture>: PrimitiveGesture {
  /// Which one it was, and what it reported.
  @frozen public enum Value {
    case first(First.Value)
    case second(Second.Value)
  }

  public var first: First
  public var second: Second

  public init(_ first: First, _ second: Second) { (self.first, self.second) = (first, second) }

  private final class Memory {
    var isFirst = false
    var turn = 0
  }

  public func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Value>) {
    let memory = connection.remembered { Memory() }
    // A single tap may become a double one: who wants the single one waits.
    let waits = (first as? any CountedTap)?.wantedTaps ?? 1 > 1
    first._connect(
      connection,
      _GestureSink(
        changed: {
          memory.isFirst = true
          sink.changed(.first($0))
        },
        ended: {
          memory.isFirst = false
          memory.turn += 1
          sink.ended(.first($0))
        }, cancelled: sink.cancelled))
    second._connect(
      connection,
      _GestureSink(
        changed: { if !memory.isFirst { sink.changed(.second($0)) } },
        ended: { value in
          guard !memory.isFirst else { return }
          guard waits else { return sink.ended(.second(value)) }
          memory.turn += 1
          let turn = memory.turn
          FrameClock.shared.after(0.3) { if memory.turn == turn { sink.ended(.second(value)) } }
        }, cancelled: sink.cancelled))
  }
}

extension ExclusiveGesture.Value: Sendable where First.Value: Sendable, Second.Value: Sendable {}
extension ExclusiveGesture.Value: Equatable where First.Value: Equatable, Second.Value: Equatable {}

/// A gesture that is made of several taps.
@MainActor
private protocol CountedTap {
  var wantedTaps: Int { get }
}

extension TapGesture: CountedTap { fileprivate var wantedTaps: Int { count } }
extension SpatialTapGesture: CountedTap { fileprivate var wantedTaps: Int { count } }
extension _EndedGesture: CountedTap {
  fileprivate var wantedTaps: Int { (content as? any CountedTap)?.wantedTaps ?? 1 }
}

extension Gesture {
  /// Both at the same time.
  public func simultaneously<Other: Gesture>(with other: Other) -> SimultaneousGesture<Self, Other> {
    SimultaneousGesture(self, other)
  }

  /// The other one after this one.
  public func sequenced<Other: Gesture>(before other: Other) -> SequenceGesture<Self, Other> {
    SequenceGesture(self, other)
  }

  /// The other one only if this one is not made.
  public func exclusively<Other: Gesture>(before other: Other) -> ExclusiveGesture<Self, Other> {
    ExclusiveGesture(self, other)
  }
}
