/// How a change goes over time.
public struct Animation: Hashable, Sendable {
  package enum Curve: Hashable, Sendable {
    case unit(UnitCurve)
    case spring(Spring)
    case custom(CustomCurve)
  }

  package var curve: Curve
  package var duration: Double
  package var delay = 0.0
  package var speed = 1.0
  /// 0 is for ever.
  package var repeats = 1
  package var autoreverses = false
  /// When the change counts as done, if not at its end.
  package var logicalEnd: Double?

  /// Seconds from the change until all is at rest; for ever counts once.
  package var total: Double { (delay + duration * Double(max(repeats, 1))) / speed }

  /// A smooth spring of about half a second.
  public static let `default` = Animation.spring(Spring(response: 0.55, dampingRatio: 1))

  /// An animation that is computed by `base`.
  @available(iOS 17.0, *)
  public init<A: CustomAnimation>(_ base: A) {
    let custom = CustomCurve(base)
    self.init(curve: .custom(custom), duration: custom.duration)
  }

  package init(curve: Curve, duration: Double) {
    self.curve = curve
    self.duration = duration
  }

  /// Waits before it begins.
  public func delay(_ delay: TimeInterval) -> Animation { with { $0.delay += delay * $0.speed } }

  /// Plays faster or slower.
  public func speed(_ speed: Double) -> Animation { with { $0.speed *= speed } }

  /// Plays several times.
  public func repeatCount(_ repeatCount: Int, autoreverses: Bool = true) -> Animation {
    with {
      $0.repeats = max(repeatCount, 1)
      $0.autoreverses = autoreverses
    }
  }

  /// Plays again and again for as long as the view is shown.
  public func repeatForever(autoreverses: Bool = true) -> Animation {
    with {
      $0.repeats = 0
      $0.autoreverses = autoreverses
    }
  }

  /// Counts as complete after a time of its own, though it may go on.
  @available(iOS 17.0, *)
  public func logicallyComplete(after duration: TimeInterval) -> Animation { with { $0.logicalEnd = duration } }

  private func with(_ change: (inout Animation) -> Void) -> Animation {
    var copy = self
    change(&copy)
    return copy
  }
}

// MARK: Curves

extension Animation {
  /// A cubic Bézier curve by its two control points.
  public static func timingCurve(
    _ p1x: Double, _ p1y: Double, _ p2x: Double, _ p2y: Double, duration: TimeInterval = 0.35
  ) -> Animation {
    timing(
      .bezier(startControlPoint: UnitPoint(x: p1x, y: p1y), endControlPoint: UnitPoint(x: p2x, y: p2y)), duration)
  }

  /// A curve of any kind.
  @available(iOS 17.0, *)
  public static func timingCurve(_ curve: UnitCurve, duration: TimeInterval) -> Animation { timing(curve, duration) }

  private static func timing(_ curve: UnitCurve, _ duration: TimeInterval) -> Animation {
    Animation(curve: .unit(curve), duration: max(duration, 0))
  }

  /// The same speed all along.
  public static var linear: Animation { linear(duration: 0.35) }
  /// Begins slowly.
  public static var easeIn: Animation { easeIn(duration: 0.35) }
  /// Ends slowly.
  public static var easeOut: Animation { easeOut(duration: 0.35) }
  /// Begins and ends slowly.
  public static var easeInOut: Animation { easeInOut(duration: 0.35) }

  /// The same speed all along, in the given time.
  public static func linear(duration: TimeInterval) -> Animation { timing(.linear, duration) }
  /// Begins slowly, in the given time.
  public static func easeIn(duration: TimeInterval) -> Animation { timing(.easeIn, duration) }
  /// Ends slowly, in the given time.
  public static func easeOut(duration: TimeInterval) -> Animation { timing(.easeOut, duration) }
  /// Begins and ends slowly, in the given time.
  public static func easeInOut(duration: TimeInterval) -> Animation { timing(.easeInOut, duration) }
}

// MARK: Springs

extension Animation {
  /// A spring that bounces a little.
  @available(iOS 17.0, *)
  public static var bouncy: Animation { bouncy() }
  /// A spring that does not bounce.
  @available(iOS 17.0, *)
  public static var smooth: Animation { smooth() }
  /// A quick spring.
  @available(iOS 17.0, *)
  public static var snappy: Animation { snappy() }

  /// A spring that bounces a little, in about the given time.
  @available(iOS 17.0, *)
  public static func bouncy(duration: TimeInterval = 0.5, extraBounce: Double = 0.0) -> Animation {
    spring(.bouncy(duration: duration, extraBounce: extraBounce))
  }

  /// A spring that does not bounce, in about the given time.
  @available(iOS 17.0, *)
  public static func smooth(duration: TimeInterval = 0.5, extraBounce: Double = 0.0) -> Animation {
    spring(.smooth(duration: duration, extraBounce: extraBounce))
  }

  /// A quick spring, in about the given time.
  @available(iOS 17.0, *)
  public static func snappy(duration: TimeInterval = 0.5, extraBounce: Double = 0.0) -> Animation {
    spring(.snappy(duration: duration, extraBounce: extraBounce))
  }

  /// A spring of the system's kind.
  @available(iOS 17.0, *)
  public static func spring(_ spring: Spring, blendDuration: TimeInterval = 0.0) -> Animation {
    Animation(curve: .spring(spring), duration: spring.shownDuration)
  }

  /// A spring by how long it takes and how much it bounces.
  @available(iOS 17.0, *)
  public static func spring(
    duration: TimeInterval = 0.5, bounce: Double = 0.0, blendDuration: Double = 0
  ) -> Animation {
    spring(Spring(duration: duration, bounce: bounce))
  }

  /// A spring by its stiffness, as a time, and its damping.
  @_disfavoredOverload
  public static func spring(
    response: Double = 0.5, dampingFraction: Double = 0.825, blendDuration: TimeInterval = 0
  ) -> Animation {
    spring(Spring(response: response, dampingRatio: dampingFraction))
  }

  /// A spring of half a second.
  @available(iOS 17.0, *)
  public static var spring: Animation { spring(Spring()) }

  /// A quick spring for what a finger moves.
  @available(iOS 17.0, *)
  public static var interactiveSpring: Animation {
    interactiveSpring(duration: 0.15, extraBounce: 0, blendDuration: 0.25)
  }

  /// A quick spring for what a finger moves, by its damping.
  @_disfavoredOverload
  public static func interactiveSpring(
    response: Double = 0.15, dampingFraction: Double = 0.86, blendDuration: TimeInterval = 0.25
  ) -> Animation {
    spring(Spring(response: response, dampingRatio: dampingFraction))
  }

  /// A quick spring for what a finger moves, by its bounce.
  @available(iOS 17.0, *)
  public static func interactiveSpring(
    duration: TimeInterval = 0.15, extraBounce: Double = 0.0, blendDuration: TimeInterval = 0.25
  ) -> Animation {
    spring(Spring(duration: duration, bounce: 0.14 + extraBounce))
  }

  /// A spring that keeps its own speed when another takes over.
  @available(iOS 17.0, *)
  public static var interpolatingSpring: Animation { spring(Spring()) }

  /// A spring by its physical constants.
  @_disfavoredOverload
  public static func interpolatingSpring(
    mass: Double = 1.0, stiffness: Double, damping: Double, initialVelocity: Double = 0.0
  ) -> Animation {
    spring(Spring(mass: mass, stiffness: stiffness, damping: damping, allowOverDamping: true))
  }

  /// A spring by how long it takes and how much it bounces, which keeps its own speed.
  @available(iOS 17.0, *)
  public static func interpolatingSpring(
    duration: TimeInterval = 0.5, bounce: Double = 0.0, initialVelocity: Double = 0.0
  ) -> Animation {
    spring(Spring(duration: duration, bounce: bounce))
  }

  /// A spring of the given kind, which keeps its own speed.
  @available(iOS 17.0, *)
  public static func interpolatingSpring(_ spring: Spring, initialVelocity: Double = 0.0) -> Animation {
    self.spring(spring)
  }
}

extension Animation: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "\(curve)" }
  public var debugDescription: String { "Animation(\(curve), duration: \(duration), delay: \(delay), speed: \(speed))" }
  public var customMirror: Mirror { Mirror(self, children: ["curve": curve, "duration": duration]) }
}
