import SwiftUI

/// Lines through points.
package enum Curve {
  /// Adds a way through `points` to `path`; `joins` goes on from where the path is.
  package static func add(_ points: [CGPoint], _ method: InterpolationMethod, to path: inout Path, joins: Bool = false)
  {
    guard let first = points.first else { return }
    if joins { path.addLine(to: first) } else { path.move(to: first) }
    guard points.count > 1 else { return }
    switch method.curve {
    case .linear: for point in points.dropFirst() { path.addLine(to: point) }
    case .stepStart, .stepCenter, .stepEnd: addSteps(points, method.curve, &path)
    case .monotone: addMonotone(points, &path)
    case .cardinal(let tension): addCardinal(points, tension, &path)
    case .catmullRom(let alpha): addCatmullRom(points, alpha, &path)
    }
  }

  private static func addSteps(_ points: [CGPoint], _ curve: InterpolationMethod.Curve, _ path: inout Path) {
    for (a, b) in zip(points, points.dropFirst()) {
      let x: CGFloat
      switch curve {
      case .stepStart: x = a.x
      case .stepEnd: x = b.x
      default: x = (a.x + b.x) / 2
      }
      path.addLine(to: CGPoint(x: x, y: a.y))
      path.addLine(to: CGPoint(x: x, y: b.y))
      path.addLine(to: b)
    }
  }

  private static func addCardinal(_ points: [CGPoint], _ tension: CGFloat, _ path: inout Path) {
    let factor = (1 - tension) / 6
    for index in 0..<(points.count - 1) {
      let (p1, p2) = (points[index], points[index + 1])
      let (p0, p3) = (points[max(index - 1, 0)], points[min(index + 2, points.count - 1)])
      path.addCurve(
        to: p2, control1: CGPoint(x: p1.x + (p2.x - p0.x) * factor, y: p1.y + (p2.y - p0.y) * factor),
        control2: CGPoint(x: p2.x - (p3.x - p1.x) * factor, y: p2.y - (p3.y - p1.y) * factor))
    }
  }

  /// Catmull and Rom's curve whose parameter goes by the distance to the power of `alpha`.
  private static func addCatmullRom(_ points: [CGPoint], _ alpha: CGFloat, _ path: inout Path) {
    func distance(_ a: CGPoint, _ b: CGPoint) -> CGFloat { pow(hypot(b.x - a.x, b.y - a.y), alpha) }
    for index in 0..<(points.count - 1) {
      let (p1, p2) = (points[index], points[index + 1])
      let (p0, p3) = (points[max(index - 1, 0)], points[min(index + 2, points.count - 1)])
      let (d1, d2, d3) = (distance(p0, p1), distance(p1, p2), distance(p2, p3))
      var (c1, c2) = (p1, p2)
      if d1 > 0.0001, d2 > 0.0001 {
        let (a, n) = (2 * d1 * d1 + 3 * d1 * d2 + d2 * d2, 3 * d1 * (d1 + d2))
        c1 = CGPoint(
          x: (d1 * d1 * p2.x - d2 * d2 * p0.x + a * p1.x) / n, y: (d1 * d1 * p2.y - d2 * d2 * p0.y + a * p1.y) / n)
      }
      if d3 > 0.0001, d2 > 0.0001 {
        let (a, n) = (2 * d3 * d3 + 3 * d3 * d2 + d2 * d2, 3 * d3 * (d3 + d2))
        c2 = CGPoint(
          x: (d3 * d3 * p1.x - d2 * d2 * p3.x + a * p2.x) / n, y: (d3 * d3 * p1.y - d2 * d2 * p3.y + a * p2.y) / n)
      }
      path.addCurve(to: p2, control1: c1, control2: c2)
    }
  }

  /// Fritsch and Carlson's curve: between two points it does not leave their interval.
  private static func addMonotone(_ points: [CGPoint], _ path: inout Path) {
    let slopes = zip(points, points.dropFirst()).map { a, b in b.x == a.x ? 0 : (b.y - a.y) / (b.x - a.x) }
    var tangents = [slopes[0]]
    for index in 1..<points.count {
      let before = slopes[index - 1]
      let after = index < slopes.count ? slopes[index] : before
      tangents.append(before * after <= 0 ? 0 : (before + after) / 2)
    }
    for (index, slope) in slopes.enumerated() {
      guard slope != 0 else {
        (tangents[index], tangents[index + 1]) = (0, 0)
        continue
      }
      let (a, b) = (tangents[index] / slope, tangents[index + 1] / slope)
      let length = a * a + b * b
      guard length > 9 else { continue }
      let factor = 3 / length.squareRoot()
      (tangents[index], tangents[index + 1]) = (factor * a * slope, factor * b * slope)
    }
    for index in 0..<(points.count - 1) {
      let (a, b) = (points[index], points[index + 1])
      let third = (b.x - a.x) / 3
      path.addCurve(
        to: b, control1: CGPoint(x: a.x + third, y: a.y + third * tangents[index]),
        control2: CGPoint(x: b.x - third, y: b.y - third * tangents[index + 1]))
    }
  }
}
