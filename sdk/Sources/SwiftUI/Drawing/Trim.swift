extension Path {
  /// The part of the outline between two shares of its length.
  public func trimmedPath(from start: CGFloat, to end: CGFloat) -> Path {
    let low = min(max(start.isFinite ? start : 0, 0), 1)
    let high = min(max(end.isFinite ? end : 1, 0), 1)
    guard high > low else { return Path() }
    if low == 0, high == 1 { return self }
    let pieces = segments
    let total = pieces.reduce(0) { $0 + $1.length }
    guard total > 0 else { return Path() }
    var result = Path()
    var position: CGFloat = 0
    var pen: CGPoint?
    for piece in pieces {
      defer { position += piece.length }
      guard piece.length > 0 else { continue }
      let from = max((low * total - position) / piece.length, 0)
      let to = min((high * total - position) / piece.length, 1)
      guard to > from else { continue }
      let part = piece.part(from, to)
      if pen != part.a { result.move(to: part.a) }
      result.addCurve(to: part.d, control1: part.b, control2: part.c)
      pen = part.d
    }
    return result
  }

  /// All steps as cubic curves.
  private var segments: [Cubic] {
    var result: [Cubic] = []
    var pen = CGPoint.zero
    var first = CGPoint.zero
    for element in elements {
      switch element {
      case .move(let to):
        pen = to
        first = to
      case .line(let to):
        result.append(Cubic(line: pen, to))
        pen = to
      case .quadCurve(let to, let control):
        result.append(
          Cubic(a: pen, b: Cubic.between(pen, control, 2 / 3), c: Cubic.between(to, control, 2 / 3), d: to))
        pen = to
      case .curve(let to, let control1, let control2):
        result.append(Cubic(a: pen, b: control1, c: control2, d: to))
        pen = to
      case .closeSubpath:
        result.append(Cubic(line: pen, first))
        pen = first
      }
    }
    return result
  }
}

/// A cubic Bézier curve.
private struct Cubic {
  let a: CGPoint
  let b: CGPoint
  let c: CGPoint
  let d: CGPoint
  let length: CGFloat

  init(a: CGPoint, b: CGPoint, c: CGPoint, d: CGPoint) {
    (self.a, self.b, self.c, self.d) = (a, b, c, d)
    var sum: CGFloat = 0
    var last = a
    for step in 1...8 {
      let point = Self.point(a, b, c, d, CGFloat(step) / 8)
      sum += hypot(point.x - last.x, point.y - last.y)
      last = point
    }
    length = sum
  }

  init(line a: CGPoint, _ d: CGPoint) {
    self.init(a: a, b: Self.between(a, d, 1 / 3), c: Self.between(a, d, 2 / 3), d: d)
  }

  static func between(_ p: CGPoint, _ q: CGPoint, _ t: CGFloat) -> CGPoint {
    CGPoint(x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t)
  }

  private static func point(_ a: CGPoint, _ b: CGPoint, _ c: CGPoint, _ d: CGPoint, _ t: CGFloat) -> CGPoint {
    let ab = between(a, b, t)
    let bc = between(b, c, t)
    let cd = between(c, d, t)
    return between(between(ab, bc, t), between(bc, cd, t), t)
  }

  func part(_ from: CGFloat, _ to: CGFloat) -> Cubic {
    let tail = from > 0 ? split(from).1 : self
    guard to < 1 else { return tail }
    return tail.split((to - from) / (1 - from)).0
  }

  private func split(_ t: CGFloat) -> (Cubic, Cubic) {
    let ab = Self.between(a, b, t)
    let bc = Self.between(b, c, t)
    let cd = Self.between(c, d, t)
    let abc = Self.between(ab, bc, t)
    let bcd = Self.between(bc, cd, t)
    let middle = Self.between(abc, bcd, t)
    return (Cubic(a: a, b: ab, c: abc, d: middle), Cubic(a: middle, b: bcd, c: cd, d: d))
  }
}
