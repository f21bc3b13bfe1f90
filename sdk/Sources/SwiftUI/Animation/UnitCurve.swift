/// How far a change is at each share of its time.
@available(iOS 17.0, *)
public struct UnitCurve: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case bezier(UnitPoint, UnitPoint)
    case circularIn, circularOut, circularInOut
  }

  let kind: Kind
  var isInverse = false

  init(_ kind: Kind) { self.kind = kind }

  /// A cubic Bézier curve from the origin to one on both axes.
  public static func bezier(startControlPoint: UnitPoint, endControlPoint: UnitPoint) -> UnitCurve {
    UnitCurve(.bezier(startControlPoint, endControlPoint))
  }

  /// Begins and ends slowly.
  public static let easeInOut = UnitCurve(.bezier(UnitPoint(x: 0.42, y: 0), UnitPoint(x: 0.58, y: 1)))
  /// Begins slowly.
  public static let easeIn = UnitCurve(.bezier(UnitPoint(x: 0.42, y: 0), UnitPoint(x: 1, y: 1)))
  /// Ends slowly.
  public static let easeOut = UnitCurve(.bezier(UnitPoint(x: 0, y: 0), UnitPoint(x: 0.58, y: 1)))
  /// The same speed all along.
  public static let linear = UnitCurve(.bezier(UnitPoint(x: 0, y: 0), UnitPoint(x: 1, y: 1)))
  /// A quarter of a circle that begins slowly.
  public static let circularEaseIn = UnitCurve(.circularIn)
  /// A quarter of a circle that ends slowly.
  public static let circularEaseOut = UnitCurve(.circularOut)
  /// Two quarters of a circle, slow at both ends.
  public static let circularEaseInOut = UnitCurve(.circularInOut)
  @available(*, deprecated, renamed: "easeInOut")
  public static let easeInEaseOut = easeInOut

  /// The curve with its axes exchanged.
  public var inverse: UnitCurve {
    var copy = self
    copy.isInverse.toggle()
    return copy
  }

  /// How far the change is.
  public func value(at progress: Double) -> Double {
    let x = min(max(progress, 0), 1)
    if !isInverse { return plain(x) }
    // The curve rises all the way, so that its inverse is found by halving.
    var (low, high) = (0.0, 1.0)
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if plain(middle) < x { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// How fast it changes.
  public func velocity(at progress: Double) -> Double {
    let step = 0.0005
    let (from, to) = (max(progress - step, 0), min(progress + step, 1))
    return to > from ? (value(at: to) - value(at: from)) / (to - from) : 0
  }

  private func plain(_ x: Double) -> Double {
    switch kind {
    case .bezier(let first, let second):
      if first.x == first.y, second.x == second.y { return x }
      return Self.bezier(first, second, x)
    case .circularIn: return 1 - (1 - x * x).squareRoot()
    case .circularOut: return (1 - (1 - x) * (1 - x)).squareRoot()
    case .circularInOut:
      return x < 0.5
        ? (1 - (1 - 4 * x * x).squareRoot()) / 2 : (1 + (1 - 4 * (1 - x) * (1 - x)).squareRoot()) / 2
    }
  }

  /// Finds the parameter at which the curve is at `x`; x grows with it.
  private static func bezier(_ first: UnitPoint, _ second: UnitPoint, _ x: Double) -> Double {
    func axis(_ a: Double, _ b: Double, _ t: Double) -> Double {
      let s = 1 - t
      return 3 * s * s * t * a + 3 * s * t * t * b + t * t * t
    }
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    var (low, high) = (0.0, 1.0)
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if axis(first.x, second.x, middle) < x { low = middle } else { high = middle }
    }
    return axis(first.y, second.y, (low + high) / 2)
  }
}
