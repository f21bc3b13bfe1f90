/// A spring, as physics has it.
@available(iOS 17.0, *)
public struct Spring: Hashable, Sendable {
  /// How fast it would swing without damping, in radians a second.
  private let angularFrequency: Double
  private let ratio: Double
  /// How heavy what hangs on it is.
  public let mass: Double

  private init(angularFrequency: Double, ratio: Double, mass: Double) {
    self.angularFrequency = max(angularFrequency, 0.001)
    self.ratio = max(ratio, 0)
    self.mass = mass
  }

  /// A spring by how long it takes and how much it bounces.
  public init(duration: TimeInterval = 0.5, bounce: Double = 0.0) {
    let bounce = min(max(bounce, -0.999), 1)
    self.init(
      angularFrequency: 2 * .pi / max(duration, 0.001), ratio: bounce < 0 ? 1 / (1 + bounce) : 1 - bounce, mass: 1)
  }

  /// A spring by its stiffness, as a time, and its damping.
  public init(response: Double, dampingRatio: Double) {
    self.init(angularFrequency: 2 * .pi / max(response, 0.001), ratio: dampingRatio, mass: 1)
  }

  /// A spring by its physical constants.
  public init(mass: Double = 1.0, stiffness: Double, damping: Double, allowOverDamping: Bool = false) {
    let frequency = (max(stiffness, 0) / max(mass, 0.001)).squareRoot()
    let ratio = damping / (2 * (max(mass, 0.001) * max(stiffness, 0.001)).squareRoot())
    self.init(angularFrequency: frequency, ratio: allowOverDamping ? ratio : min(ratio, 1), mass: mass)
  }

  /// A spring by the time until it is at rest.
  public init(settlingDuration: TimeInterval, dampingRatio: Double, epsilon: Double = 0.001) {
    let ratio = min(max(dampingRatio, 0.001), 1)
    self.init(angularFrequency: -log(epsilon) / (ratio * max(settlingDuration, 0.001)), ratio: ratio, mass: 1)
  }

  /// How long it takes, as it is felt.
  public var duration: TimeInterval { 2 * .pi / angularFrequency }
  /// How much it bounces: 0 not at all, 1 for ever.
  public var bounce: Double { ratio > 1 ? 1 / ratio - 1 : 1 - ratio }
  /// Its stiffness as a time.
  public var response: Double { 2 * .pi / angularFrequency }
  /// How much of the swing is taken away.
  public var dampingRatio: Double { ratio }
  /// The force for a distance.
  public var stiffness: Double { angularFrequency * angularFrequency * mass }
  /// The force against a speed.
  public var damping: Double { 2 * ratio * angularFrequency * mass }

  /// Seconds until it is at rest.
  public var settlingDuration: TimeInterval { settling(distance: 1, speed: 0, epsilon: 0.001) }

  /// Seconds after which nothing more is seen of it on a screen.
  var shownDuration: Double { min(settling(distance: 1, speed: 0, epsilon: 0.003), 10) }

  /// Does not bounce.
  public static var smooth: Spring { smooth() }
  /// Does not bounce, in about the given time.
  public static func smooth(duration: TimeInterval = 0.5, extraBounce: Double = 0.0) -> Spring {
    Spring(duration: duration, bounce: extraBounce)
  }
  /// Quick.
  public static var snappy: Spring { snappy() }
  /// Quick, in about the given time.
  public static func snappy(duration: TimeInterval = 0.5, extraBounce: Double = 0.0) -> Spring {
    Spring(duration: duration, bounce: 0.15 + extraBounce)
  }
  /// Bounces a little.
  public static var bouncy: Spring { bouncy() }
  /// Bounces a little, in about the given time.
  public static func bouncy(duration: TimeInterval = 0.5, extraBounce: Double = 0.0) -> Spring {
    Spring(duration: duration, bounce: 0.3 + extraBounce)
  }
}

// MARK: Motion

extension Spring {
  /// What is left of a distance, and of a speed, after `time`: both as factors of each.
  private func motion(_ time: Double) -> (fromDistance: Double, fromSpeed: Double) {
    let (w, z) = (angularFrequency, ratio)
    let time = max(time, 0)
    if z < 1 {
      let swing = w * (1 - z * z).squareRoot()
      let decay = exp(-z * w * time)
      return (decay * (cos(swing * time) + z * w / swing * sin(swing * time)), decay * sin(swing * time) / swing)
    }
    if z == 1 {
      let decay = exp(-w * time)
      return (decay * (1 + w * time), decay * time)
    }
    let root = w * (z * z - 1).squareRoot()
    let (slow, fast) = (-z * w + root, -z * w - root)
    let (a, b) = (exp(slow * time), exp(fast * time))
    return ((slow * b - fast * a) / (slow - fast), (a - b) / (slow - fast))
  }

  private func settling(distance: Double, speed: Double, epsilon: Double) -> Double {
    guard ratio > 0 else { return .infinity }
    let slowest = ratio <= 1 ? ratio * angularFrequency : angularFrequency * (ratio - (ratio * ratio - 1).squareRoot())
    var time = max(log(max((abs(distance) + abs(speed) / angularFrequency) / epsilon, 1)) / slowest, 0)
    // A spring without bounce is slower at first than its decay tells.
    for _ in 0..<64 where abs(left(distance, speed, time)) > epsilon { time += 0.05 / slowest }
    return time
  }

  private func left(_ distance: Double, _ speed: Double, _ time: Double) -> Double {
    let (a, b) = motion(time)
    return distance * a - speed * b
  }

  /// Where something that starts at rest at zero is on its way to `target`.
  public func value<V: VectorArithmetic>(target: V, initialVelocity: V = .zero, time: TimeInterval) -> V {
    let (a, b) = motion(time)
    var (gone, pushed) = (target, initialVelocity)
    gone.scale(by: 1 - a)
    pushed.scale(by: b)
    return gone + pushed
  }

  /// How fast it is then.
  public func velocity<V: VectorArithmetic>(target: V, initialVelocity: V = .zero, time: TimeInterval) -> V {
    let step = 0.0001
    let later = value(target: target, initialVelocity: initialVelocity, time: time + step)
    var change = later - value(target: target, initialVelocity: initialVelocity, time: time)
    change.scale(by: 1 / step)
    return change
  }

  /// Moves a value and its speed on by a time.
  public func update<V: VectorArithmetic>(value: inout V, velocity: inout V, target: V, deltaTime: TimeInterval) {
    let way = target - value
    let next = self.value(target: way, initialVelocity: velocity, time: deltaTime)
    velocity = self.velocity(target: way, initialVelocity: velocity, time: deltaTime)
    value += next
  }

  /// The force that pulls.
  public func force<V: VectorArithmetic>(target: V, position: V, velocity: V) -> V {
    var (pull, brake) = (target - position, velocity)
    pull.scale(by: stiffness)
    brake.scale(by: damping)
    return pull - brake
  }

  /// Seconds until it is at rest at `target`.
  public func settlingDuration<V: VectorArithmetic>(
    target: V, initialVelocity: V = .zero, epsilon: Double
  ) -> TimeInterval {
    settling(
      distance: target.magnitudeSquared.squareRoot(), speed: initialVelocity.magnitudeSquared.squareRoot(),
      epsilon: epsilon)
  }

  /// Where something is on its way from one value to another.
  public func value<V: Animatable>(fromValue: V, toValue: V, initialVelocity: V, time: TimeInterval) -> V {
    var result = fromValue
    result.animatableData += value(
      target: toValue.animatableData - fromValue.animatableData, initialVelocity: initialVelocity.animatableData,
      time: time)
    return result
  }

  /// How fast it is then.
  public func velocity<V: Animatable>(fromValue: V, toValue: V, initialVelocity: V, time: TimeInterval) -> V {
    var result = fromValue
    result.animatableData = velocity(
      target: toValue.animatableData - fromValue.animatableData, initialVelocity: initialVelocity.animatableData,
      time: time)
    return result
  }

  /// The force that pulls from one value to another.
  public func force<V: Animatable>(fromValue: V, toValue: V, position: V, velocity: V) -> V {
    var result = fromValue
    result.animatableData = force(
      target: toValue.animatableData - fromValue.animatableData,
      position: position.animatableData - fromValue.animatableData, velocity: velocity.animatableData)
    return result
  }

  /// Seconds until it is at rest.
  public func settlingDuration<V: Animatable>(
    fromValue: V, toValue: V, initialVelocity: V, epsilon: Double
  ) -> TimeInterval {
    settlingDuration(
      target: toValue.animatableData - fromValue.animatableData, initialVelocity: initialVelocity.animatableData,
      epsilon: epsilon)
  }
}
