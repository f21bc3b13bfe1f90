import SwiftUI

/// The outline of a sector with room at its sides and round corners.
package struct SectorOutline {
  package let center: CGPoint
  package let inner: CGFloat
  package let outer: CGFloat
  /// In radians, clockwise from the right.
  package let start: Double
  package let end: Double
  /// Points at each side.
  package let inset: CGFloat
  package let corner: CGFloat

  package init(
    center: CGPoint, inner: CGFloat, outer: CGFloat, start: Double, end: Double, inset: CGFloat, corner: CGFloat
  ) {
    (self.center, self.inner, self.outer) = (center, inner, outer)
    (self.start, self.end, self.inset, self.corner) = (start, end, inset, corner)
  }

  private func point(_ radius: CGFloat, _ angle: Double) -> CGPoint {
    CGPoint(x: center.x + radius * cos(angle), y: center.y + radius * sin(angle))
  }

  /// The angle that `inset` points take up at a radius.
  private func inset(at radius: CGFloat) -> Double {
    radius > inset ? asin(Double(inset / radius)) : .pi / 2
  }

  package var path: Path {
    if end - start >= 2 * .pi - 0.0001 { return ring }
    let (outerInset, innerInset) = (inset(at: outer), inset(at: max(inner, 0.001)))
    let (a, b) = (start + outerInset, end - outerInset)
    guard b > a else { return Path() }
    var (c, d) = (start + innerInset, end - innerInset)
    if d < c || inner <= inset { (c, d) = ((start + end) / 2, (start + end) / 2) }
    let radius = min(corner, (outer - inner) / 2, outer * CGFloat(b - a) / 2)
    return radius > 0.5 ? rounded(a, b, c, d, radius) : plain(a, b, c, d)
  }

  private var ring: Path {
    var path = Path()
    path.addArc(center: center, radius: outer, startAngle: .zero, endAngle: .degrees(360), clockwise: false)
    path.closeSubpath()
    if inner > 0 {
      path.addArc(center: center, radius: inner, startAngle: .degrees(360), endAngle: .zero, clockwise: true)
      path.closeSubpath()
    }
    return path
  }

  /// The middle of the sector, moved out so that its sides keep their distance.
  private var tip: CGPoint {
    let half = (end - start) / 2
    let distance = half < .pi / 2 ? inset / CGFloat(max(sin(half), 0.01)) : inset
    return point(max(min(distance, outer), inner), (start + end) / 2)
  }

  private func plain(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Path {
    var path = Path()
    path.addRelativeArc(
      center: center, radius: outer, startAngle: Angle(radians: a), delta: Angle(radians: b - a))
    if inner > 0.5, d > c {
      path.addRelativeArc(center: center, radius: inner, startAngle: Angle(radians: d), delta: Angle(radians: c - d))
    } else {
      path.addLine(to: tip)
    }
    path.closeSubpath()
    return path
  }

  private func rounded(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ radius: CGFloat) -> Path {
    let turn = Double(radius / outer)
    var path = Path()
    path.move(to: point(outer, a + turn))
    path.addRelativeArc(
      center: center, radius: outer, startAngle: Angle(radians: a + turn),
      delta: Angle(radians: max(b - a - 2 * turn, 0)))
    path.addQuadCurve(to: point(outer - radius, b), control: point(outer, b))
    if inner > 0.5, d > c {
      let small = min(radius, inner * CGFloat(d - c) / 2)
      let turn = Double(small / inner)
      path.addLine(to: point(inner + small, d))
      path.addQuadCurve(to: point(inner, d - turn), control: point(inner, d))
      path.addRelativeArc(
        center: center, radius: inner, startAngle: Angle(radians: d - turn),
        delta: Angle(radians: -max(d - c - 2 * turn, 0)))
      path.addQuadCurve(to: point(inner + small, c), control: point(inner, c))
    } else {
      path.addLine(to: tip)
    }
    path.addLine(to: point(outer - radius, a))
    path.addQuadCurve(to: point(outer, a + turn), control: point(outer, a))
    path.closeSubpath()
    return path
  }
}
