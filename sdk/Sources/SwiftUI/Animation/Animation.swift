/// How a change goes over time.
public struct Animation: Hashable, Sendable {
  package enum Curve: Hashable, Sendable {
    case bezier(Double, Double, Double, Double)
    case spring(response: Double, damping: Double)
  }

  package var curve: Curve
  package var duration: Double
  package var delay = 0.0
  package var speed = 1.0
  /// 0 is for ever.
  package var repeats = 1
  package var autoreverses = false

  /// Seconds from the change until all is at rest; for ever counts once.
  package var total: Double { (delay + duration * Double(max(repeats, 1))) / speed }

  public static let `default` = Animation.spring(response: 0.55, dampingFraction: 1)

  public static func timingCurve(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, duration: Double = 0.35
  ) -> Animation {
    Animation(curve: .bezier(x1, y1, x2, y2), duration: duration)
  }

  public static var linear: Animation { linear(duration: 0.35) }
  public static var easeIn: Animation { easeIn(duration: 0.35) }
  public static var easeOut: Animation { easeOut(duration: 0.35) }
  public static var easeInOut: Animation { easeInOut(duration: 0.35) }

  public static func linear(duration: Double) -> Animation { timingCurve(0, 0, 1, 1, duration: duration) }
  public static func easeIn(duration: Double) -> Animation { timingCurve(0.42, 0, 1, 1, duration: duration) }
  public static func easeOut(duration: Double) -> Animation { timingCurve(0, 0, 0.58, 1, duration: duration) }
  public static func easeInOut(duration: Double) -> Animation {
    timingCurve(0.42, 0, 0.58, 1, duration: duration)
  }

  public static var spring: Animation { spring(response: 0.5, dampingFraction: 1) }
  public static var bouncy: Animation { bouncy() }
  public static var smooth: Animation { smooth() }
  public static var snappy: Animation { snappy() }
  public static var interactiveSpring: Animation { interactiveSpring() }

  public static func spring(
    response: Double = 0.55, dampingFraction: Double = 0.825, blendDuration: Double = 0
  ) -> Animation {
    let settled = response * (dampingFraction < 1 ? 1.2 / max(dampingFraction, 0.15) : 1.4)
    return Animation(curve: .spring(response: response, damping: dampingFraction), duration: settled)
  }

  public static func spring(
    duration: Double = 0.5, bounce: Double = 0, blendDuration: Double = 0
  ) -> Animation {
    spring(response: duration, dampingFraction: 1 - bounce)
  }

  public static func spring(_ spring: Spring, blendDuration: Double = 0) -> Animation {
    self.spring(duration: spring.duration, bounce: spring.bounce)
  }

  public static func bouncy(duration: Double = 0.5, extraBounce: Double = 0) -> Animation {
    spring(duration: duration, bounce: 0.3 + extraBounce)
  }

  public static func smooth(duration: Double = 0.5, extraBounce: Double = 0) -> Animation {
    spring(duration: duration, bounce: extraBounce)
  }

  public static func snappy(duration: Double = 0.5, extraBounce: Double = 0) -> Animation {
    spring(duration: duration, bounce: 0.15 + extraBounce)
  }

  public static func interactiveSpring(
    response: Double = 0.15, dampingFraction: Double = 0.86, blendDuration: Double = 0.25
  ) -> Animation {
    spring(response: response, dampingFraction: dampingFraction)
  }

  public static func interpolatingSpring(
    mass: Double = 1, stiffness: Double, damping: Double, initialVelocity: Double = 0
  ) -> Animation {
    let response = 2 * Double.pi * (mass / stiffness).squareRoot()
    return spring(response: response, dampingFraction: damping / (2 * (mass * stiffness).squareRoot()))
  }

  public func delay(_ delay: Double) -> Animation { with { $0.delay += delay } }

  public func speed(_ speed: Double) -> Animation { with { $0.speed *= speed } }

  public func repeatCount(_ repeatCount: Int, autoreverses: Bool = true) -> Animation {
    with {
      $0.repeats = max(repeatCount, 1)
      $0.autoreverses = autoreverses
    }
  }

  public func repeatForever(autoreverses: Bool = true) -> Animation {
    with {
      $0.repeats = 0
      $0.autoreverses = autoreverses
    }
  }

  private func with(_ change: (inout Animation) -> Void) -> Animation {
    var copy = self
    change(&copy)
    return copy
  }
}

/// A spring by how long it takes and how much it bounces.
public struct Spring: Hashable, Sendable {
  public var duration: Double
  public var bounce: Double

  public init(duration: Double = 0.5, bounce: Double = 0) {
    self.duration = duration
    self.bounce = bounce
  }

  public static var smooth: Spring { Spring() }
  public static var bouncy: Spring { Spring(bounce: 0.3) }
  public static var snappy: Spring { Spring(bounce: 0.15) }
}
