/// What the values of something are over time.
@available(iOS 17.0, *)
public protocol Keyframes<Value> {
  associatedtype Value
  associatedtype Body: Keyframes
  /// What they are made of.
  @KeyframesBuilder<Value> var body: Body { get }
  /// Each part of the value over time.
  func _tracks() -> [_KeyframeTrackBox<Value>]
}

@available(iOS 17.0, *)
extension Keyframes {
  public func _tracks() -> [_KeyframeTrackBox<Value>] { (body as? any Keyframes<Value>)?._tracks() ?? [] }
}

@available(iOS 17.0, *)
extension Never: Keyframes {
  public func _tracks() -> [_KeyframeTrackBox<Never>] { [] }
}

/// One part of a value over time.
@available(iOS 17.0, *)
public struct _KeyframeTrackBox<Root> {
  let duration: Double
  let write: (inout Root, _ initial: Root, _ time: Double) -> Void
}

/// The moments of one part of a value.
@available(iOS 17.0, *)
public protocol KeyframeTrackContent<Value> {
  associatedtype Value: Animatable = Self.Body.Value
  associatedtype Body: KeyframeTrackContent
  /// What they are made of.
  @KeyframeTrackContentBuilder<Value> var body: Body { get }
  /// The steps, one after the other.
  func _steps() -> [_KeyframeStep<Value>]
}

@available(iOS 17.0, *)
extension KeyframeTrackContent {
  public func _steps() -> [_KeyframeStep<Value>] { (body as? any KeyframeTrackContent<Value>)?._steps() ?? [] }
}

@available(iOS 17.0, *)
extension Never: KeyframeTrackContent {
  public func _steps() -> [_KeyframeStep<Never>] { [] }
}

extension Never: Animatable {}

/// A way from one moment to the next.
@available(iOS 17.0, *)
public struct _KeyframeStep<Value: Animatable> {
  enum Kind {
    case move
    case linear(UnitCurve)
    case cubic(start: Value.AnimatableData?, end: Value.AnimatableData?)
    case spring(Spring, start: Value.AnimatableData?)
  }
  let to: Value
  let duration: Double
  let kind: Kind
}

@available(iOS 17.0, *)
protocol KeyframeMoment: KeyframeTrackContent where Body == Never {
  var step: _KeyframeStep<Value> { get }
}

@available(iOS 17.0, *)
extension KeyframeMoment {
  public var body: Never { return fatalError("\(Self.self) has no body") }
  public func _steps() -> [_KeyframeStep<Value>] { [step] }
}

/// Goes to a value at an even speed, or along a curve.
@available(iOS 17.0, *)
public struct LinearKeyframe<Value: Animatable>: KeyframeTrackContent, KeyframeMoment {
  let step: _KeyframeStep<Value>
  public init(_ to: Value, duration: TimeInterval, timingCurve: UnitCurve = .linear) {
    step = _KeyframeStep(to: to, duration: duration, kind: .linear(timingCurve))
  }
}

/// Goes to a value so that the speed does not jump.
@available(iOS 17.0, *)
public struct CubicKeyframe<Value: Animatable>: KeyframeTrackContent, KeyframeMoment {
  let step: _KeyframeStep<Value>
  public init(_ to: Value, duration: TimeInterval, startVelocity: Value? = nil, endVelocity: Value? = nil) {
    step = _KeyframeStep(
      to: to, duration: duration,
      kind: .cubic(start: startVelocity?.animatableData, end: endVelocity?.animatableData))
  }
}

/// Goes to a value like a spring.
@available(iOS 17.0, *)
public struct SpringKeyframe<Value: Animatable>: KeyframeTrackContent, KeyframeMoment {
  let step: _KeyframeStep<Value>
  public init(_ to: Value, duration: TimeInterval? = nil, spring: Spring = Spring(), startVelocity: Value? = nil) {
    step = _KeyframeStep(
      to: to, duration: duration ?? spring.settlingDuration,
      kind: .spring(spring, start: startVelocity?.animatableData))
  }
}

/// Is at a value at once.
@available(iOS 17.0, *)
public struct MoveKeyframe<Value: Animatable>: KeyframeTrackContent, KeyframeMoment {
  let step: _KeyframeStep<Value>
  public init(_ to: Value) { step = _KeyframeStep(to: to, duration: 0, kind: .move) }
}

/// Several moments, one after the other.
@available(iOS 17.0, *)
public struct _MergedKeyframeTrackContent<Value: Animatable>: KeyframeTrackContent {
  let steps: [_KeyframeStep<Value>]
  public var body: Never { return fatalError("It has no body") }
  public func _steps() -> [_KeyframeStep<Value>] { steps }
}

/// Builds the moments of a track.
@available(iOS 17.0, *)
@resultBuilder
public struct KeyframeTrackContentBuilder<Value: Animatable> {
  public static func buildExpression<K: KeyframeTrackContent>(_ expression: K) -> K where Value == K.Value {
    expression
  }
  public static func buildArray(_ components: [some KeyframeTrackContent<Value>]) -> some KeyframeTrackContent<Value> {
    _MergedKeyframeTrackContent(steps: components.flatMap { $0._steps() })
  }
  public static func buildEither<First: KeyframeTrackContent, Second: KeyframeTrackContent>(
    first component: First
  ) -> Conditional<Value, First, Second> where Value == First.Value, Value == Second.Value {
    Conditional(steps: component._steps())
  }
  public static func buildEither<First: KeyframeTrackContent, Second: KeyframeTrackContent>(
    second component: Second
  ) -> Conditional<Value, First, Second> where Value == First.Value, Value == Second.Value {
    Conditional(steps: component._steps())
  }
  public static func buildPartialBlock<K: KeyframeTrackContent>(first: K) -> K where Value == K.Value { first }
  public static func buildPartialBlock(
    accumulated: some KeyframeTrackContent<Value>, next: some KeyframeTrackContent<Value>
  ) -> some KeyframeTrackContent<Value> {
    _MergedKeyframeTrackContent(steps: accumulated._steps() + next._steps())
  }
  public static func buildBlock() -> some KeyframeTrackContent<Value> {
    _MergedKeyframeTrackContent<Value>(steps: [])
  }

  /// One of two sets of moments.
  public struct Conditional<
    ConditionalValue, First: KeyframeTrackContent, Second: KeyframeTrackContent
  >: KeyframeTrackContent where ConditionalValue == First.Value, ConditionalValue == Second.Value {
    let steps: [_KeyframeStep<ConditionalValue>]
    public typealias Value = ConditionalValue
    public var body: Never { return fatalError("It has no body") }
    public func _steps() -> [_KeyframeStep<ConditionalValue>] { steps }
  }
}

/// The moments of one part of a value.
@available(iOS 17.0, *)
public struct KeyframeTrack<Root, Value, Content: KeyframeTrackContent>: Keyframes where Value == Content.Value {
  private let track: _KeyframeTrackBox<Root>

  /// The moments of the value itself.
  public init(@KeyframeTrackContentBuilder<Root> content: () -> Content) where Root == Value {
    let steps = KeyframeSteps(content()._steps())
    track = _KeyframeTrackBox(duration: steps.duration) { root, initial, time in
      root = steps.value(from: initial, at: time)
    }
  }

  /// The moments of one property.
  public init(
    _ keyPath: WritableKeyPath<Root, Value>, @KeyframeTrackContentBuilder<Value> content: () -> Content
  ) {
    let steps = KeyframeSteps(content()._steps())
    track = _KeyframeTrackBox(duration: steps.duration) { root, initial, time in
      root[keyPath: keyPath] = steps.value(from: initial[keyPath: keyPath], at: time)
    }
  }

  public var body: Never { return fatalError("KeyframeTrack has no body") }
  public func _tracks() -> [_KeyframeTrackBox<Root>] { [track] }
}

extension KeyframeTrack {
  public typealias Value = Root
}

/// Several tracks at the same time.
@available(iOS 17.0, *)
public struct _MergedKeyframes<Value>: Keyframes {
  let tracks: [_KeyframeTrackBox<Value>]
  public var body: Never { return fatalError("It has no body") }
  public func _tracks() -> [_KeyframeTrackBox<Value>] { tracks }
}

/// Builds keyframes from tracks, or one track from moments.
@available(iOS 17.0, *)
@resultBuilder
public struct KeyframesBuilder<Value> {
  public static func buildExpression<K: Keyframes>(_ expression: K) -> K where Value == K.Value { expression }
  public static func buildExpression<K: KeyframeTrackContent>(_ expression: K) -> K where Value == K.Value {
    expression
  }
  public static func buildPartialBlock<K: Keyframes>(first: K) -> K where Value == K.Value { first }
  public static func buildPartialBlock<K: KeyframeTrackContent>(first: K) -> K where Value == K.Value { first }
  public static func buildPartialBlock(
    accumulated: some Keyframes<Value>, next: some Keyframes<Value>
  ) -> some Keyframes<Value> {
    _MergedKeyframes(tracks: accumulated._tracks() + next._tracks())
  }
  public static func buildPartialBlock(
    accumulated: some KeyframeTrackContent<Value>, next: some KeyframeTrackContent<Value>
  ) -> some KeyframeTrackContent<Value> where Value: Animatable {
    _MergedKeyframeTrackContent(steps: accumulated._steps() + next._steps())
  }
  public static func buildBlock() -> some Keyframes<Value> { _MergedKeyframes<Value>(tracks: []) }
  public static func buildFinalResult<K: Keyframes>(_ component: K) -> K where Value == K.Value { component }
  public static func buildFinalResult<Content: KeyframeTrackContent>(
    _ component: Content
  ) -> KeyframeTrack<Value, Value, Content> where Value == Content.Value {
    KeyframeTrack { component }
  }
}
