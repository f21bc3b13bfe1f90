import SDKBase

// Outlines of strokes, and what two areas have in common. The preview computes neither: it says so and keeps the path.

extension Path {
  /// The outline of the path's stroke.
  public func strokedPath(_ style: StrokeStyle) -> Path { kept("strokedPath") }

  /// Whether a point lies within the path, its curves taken as straight lines.
  public func contains(_ p: CGPoint, eoFill: Bool = false) -> Bool {
    var (winding, crossings) = (0, 0)
    var (start, last) = (CGPoint.zero, CGPoint.zero)
    func edge(to end: CGPoint) {
      defer { last = end }
      guard (last.y <= p.y) != (end.y <= p.y) else { return }
      let x = last.x + (p.y - last.y) / (end.y - last.y) * (end.x - last.x)
      guard x > p.x else { return }
      crossings += 1
      winding += end.y > last.y ? 1 : -1
    }
    forEach { element in
      switch element {
      case .move(let end):
        edge(to: start)
        (start, last) = (end, end)
      case .line(let end): edge(to: end)
      case .quadCurve(let end, let control):
        let from = last
        for step in 1...16 {
          let (t, u) = (CGFloat(step) / 16, 1 - CGFloat(step) / 16)
          edge(
            to: CGPoint(
              x: u * u * from.x + 2 * u * t * control.x + t * t * end.x,
              y: u * u * from.y + 2 * u * t * control.y + t * t * end.y))
        }
      case .curve(let end, let control1, let control2):
        let from = last
        for step in 1...16 {
          let (t, u) = (CGFloat(step) / 16, 1 - CGFloat(step) / 16)
          let (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
          edge(
            to: CGPoint(
              x: a * from.x + b * control1.x + c * control2.x + d * end.x,
              y: a * from.y + b * control1.y + c * control2.y + d * end.y))
        }
      case .closeSubpath: edge(to: start)
      }
    }
    edge(to: start)
    return eoFill ? crossings % 2 == 1 : winding != 0
  }

  /// The path without overlaps.
  @available(iOS 17.0, *)
  public func normalized(eoFill: Bool = true) -> Path { kept("normalized") }
  /// What lies in both.
  @available(iOS 17.0, *)
  public func intersection(_ other: Path, eoFill: Bool = false) -> Path { kept("intersection") }
  /// What lies in either.
  @available(iOS 17.0, *)
  public func union(_ other: Path, eoFill: Bool = false) -> Path {
    var both = self
    both.addPath(other)
    return both.kept("union")
  }
  /// What lies in this one alone.
  @available(iOS 17.0, *)
  public func subtracting(_ other: Path, eoFill: Bool = false) -> Path { kept("subtracting") }
  /// What lies in one of them alone.
  @available(iOS 17.0, *)
  public func symmetricDifference(_ other: Path, eoFill: Bool = false) -> Path { kept("symmetricDifference") }
  /// The part of the line within the other.
  @available(iOS 17.0, *)
  public func lineIntersection(_ other: Path, eoFill: Bool = false) -> Path { kept("lineIntersection") }
  /// The part of the line outside of the other.
  @available(iOS 17.0, *)
  public func lineSubtraction(_ other: Path, eoFill: Bool = false) -> Path { kept("lineSubtraction") }

  private func kept(_ name: String) -> Path {
    reportUnsupported(api: "Path.\(name)", note: "The preview does not compute it; the path stays as it is.")
    return self
  }
}
