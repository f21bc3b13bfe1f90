/// An animation that computes its values itself.
@available(iOS 17.0, *)
public protocol CustomAnimation: Hashable, Sendable {
  /// The way gone after `time`; nil when the animation is over.
  func animate<V: VectorArithmetic>(value: V, time: TimeInterval, context: inout AnimationContext<V>) -> V?
  /// How fast it goes then.
  func velocity<V: VectorArithmetic>(value: V, time: TimeInterval, context: AnimationContext<V>) -> V?
  /// Whether it takes over from an animation that still goes on.
  func shouldMerge<V: VectorArithmetic>(
    previous: Animation, value: V, time: TimeInterval, context: inout AnimationContext<V>
  ) -> Bool
}

@available(iOS 17.0, *)
extension CustomAnimation {
  public func velocity<V: VectorArithmetic>(value: V, time: TimeInterval, context: AnimationContext<V>) -> V? { nil }

  public func shouldMerge<V: VectorArithmetic>(
    previous: Animation, value: V, time: TimeInterval, context: inout AnimationContext<V>
  ) -> Bool { false }
}

/// What a custom animation keeps from one moment to the next.
@available(iOS 17.0, *)
public struct AnimationContext<Value: VectorArithmetic> {
  /// Values under the animation's own keys.
  public var state: AnimationState<Value>
  /// Whether those who wait for the animation may go on.
  public var isLogicallyComplete: Bool = false
  /// The environment of what is animated.
  public var environment: EnvironmentValues

  init(state: AnimationState<Value> = AnimationState(), environment: EnvironmentValues = EnvironmentValues()) {
    self.state = state
    self.environment = environment
  }

  /// The same context with another state.
  public func withState<T: VectorArithmetic>(_ state: AnimationState<T>) -> AnimationContext<T> {
    AnimationContext<T>(state: state, environment: environment)
  }
}

/// Values of a custom animation by key.
@available(iOS 17.0, *)
public struct AnimationState<Value: VectorArithmetic> {
  private var values: [ObjectIdentifier: Any] = [:]

  public init() {}

  public subscript<K: AnimationStateKey>(key: K.Type) -> K.Value {
    get { values[ObjectIdentifier(key)] as? K.Value ?? K.defaultValue }
    set { values[ObjectIdentifier(key)] = newValue }
  }
}

/// A key for a value of a custom animation.
@available(iOS 17.0, *)
public protocol AnimationStateKey {
  associatedtype Value
  static var defaultValue: Value { get }
}

/// A custom animation, its type hidden.
package struct CustomCurve: Hashable, Sendable {
  private let base: any CustomAnimation
  /// Seconds until it says that it is over.
  let duration: Double

  init<A: CustomAnimation>(_ base: A) {
    self.base = base
    var context = AnimationContext<Double>()
    var steps = 0
    while steps < 600, base.animate(value: 1.0, time: Double(steps) / 60, context: &context) != nil { steps += 1 }
    duration = max(Double(steps) / 60, 1 / 60)
  }

  /// The share of the way that is gone; states are made anew, from the start to `time`.
  func value(at time: Double) -> Double {
    var context = AnimationContext<Double>()
    var last = 0.0
    let steps = max(Int((time * 60).rounded()), 1)
    for step in 1...steps {
      guard let value = base.animate(value: 1.0, time: time * Double(step) / Double(steps), context: &context) else {
        return 1
      }
      last = value
    }
    return last
  }

  package static func == (a: Self, b: Self) -> Bool { AnyHashable(a.base) == AnyHashable(b.base) }
  package func hash(into hasher: inout Hasher) { base.hash(into: &hasher) }
}

extension Animation {
  /// The way gone after `time`.
  @available(iOS 17.0, *)
  public func animate<V: VectorArithmetic>(
    value: V, time: TimeInterval, context: inout AnimationContext<V>
  ) -> V? {
    guard let progress = progress(at: time) else { return nil }
    var way = value
    way.scale(by: progress)
    return way
  }

  /// How fast it goes after `time`.
  @available(iOS 17.0, *)
  public func velocity<V: VectorArithmetic>(value: V, time: TimeInterval, context: AnimationContext<V>) -> V? {
    let step = 0.001
    guard let now = progress(at: time), let next = progress(at: time + step) else { return nil }
    var way = value
    way.scale(by: (next - now) / step)
    return way
  }

  /// Whether it takes over from an animation that still goes on: springs do.
  @available(iOS 17.0, *)
  public func shouldMerge<V: VectorArithmetic>(
    previous: Animation, value: V, time: TimeInterval, context: inout AnimationContext<V>
  ) -> Bool {
    if case .spring = curve, case .spring = previous.curve { return true }
    return false
  }

  /// The animation without what was added to it.
  @available(iOS 17.0, *)
  public var base: any CustomAnimation { PlainCurve(animation: Animation(curve: curve, duration: duration)) }
}

/// One of the system's curves, seen as a custom animation.
private struct PlainCurve: CustomAnimation {
  let animation: Animation

  func animate<V: VectorArithmetic>(value: V, time: TimeInterval, context: inout AnimationContext<V>) -> V? {
    animation.animate(value: value, time: time, context: &context)
  }
}
