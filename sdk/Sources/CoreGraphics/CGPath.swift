import Foundation

/// The kind of a step of a path.
public enum CGPathElementType: Int32, Sendable {
  case moveToPoint, addLineToPoint, addQuadCurveToPoint, addCurveToPoint, closeSubpath
}

/// Which points are inside of a path that crosses itself.
public enum CGPathFillRule: Int, Sendable { case winding, evenOdd }

/// The outline of a shape.
public class CGPath: Hashable, @unchecked Sendable {
  /// A step of an outline.
  package enum Step: Hashable, Sendable {
    case move(CGPoint)
    case line(CGPoint)
    case quad(CGPoint, control: CGPoint)
    case curve(CGPoint, CGPoint, CGPoint)
    case close
  }

  package fileprivate(set) var steps: [Step]

  package init(steps: [Step]) { self.steps = steps }

  public convenience init(rect: CGRect, transform: UnsafePointer<CGAffineTransform>?) {
    let path = CGMutablePath()
    path.addRect(rect, transform: transform?.pointee ?? .identity)
    self.init(steps: path.steps)
  }

  public convenience init(ellipseIn rect: CGRect, transform: UnsafePointer<CGAffineTransform>?) {
    let path = CGMutablePath()
    path.addEllipse(in: rect, transform: transform?.pointee ?? .identity)
    self.init(steps: path.steps)
  }

  public convenience init(
    roundedRect rect: CGRect, cornerWidth: CGFloat, cornerHeight: CGFloat,
    transform: UnsafePointer<CGAffineTransform>?
  ) {
    let path = CGMutablePath()
    path.addRoundedRect(
      in: rect, cornerWidth: cornerWidth, cornerHeight: cornerHeight, transform: transform?.pointee ?? .identity)
    self.init(steps: path.steps)
  }

  public var isEmpty: Bool { steps.isEmpty }
  public func copy() -> CGPath? { CGPath(steps: steps) }
  public func mutableCopy() -> CGMutablePath? { CGMutablePath(steps: steps) }

  public var currentPoint: CGPoint {
    for step in steps.reversed() {
      switch step {
      case .move(let point), .line(let point), .quad(let point, _), .curve(let point, _, _): return point
      case .close: continue
      }
    }
    return .zero
  }

  /// Around all points, the control points too.
  public var boundingBox: CGRect {
    let points = steps.flatMap { step -> [CGPoint] in
      switch step {
      case .move(let point), .line(let point): [point]
      case .quad(let point, let control): [point, control]
      case .curve(let point, let first, let second): [point, first, second]
      case .close: []
      }
    }
    guard let first = points.first else { return .null }
    return points.reduce(CGRect(origin: first, size: .zero)) { $0.union(CGRect(origin: $1, size: .zero)) }
  }

  public var boundingBoxOfPath: CGRect { boundingBox }

  public static func == (lhs: CGPath, rhs: CGPath) -> Bool { lhs.steps == rhs.steps }
  public func hash(into hasher: inout Hasher) { hasher.combine(steps) }
}

/// A path that can be added to.
public final class CGMutablePath: CGPath, @unchecked Sendable {
  public convenience init() { self.init(steps: []) }

  public func move(to point: CGPoint, transform t: CGAffineTransform = .identity) {
    steps.append(.move(point.applying(t)))
  }

  public func addLine(to point: CGPoint, transform t: CGAffineTransform = .identity) {
    steps.append(.line(point.applying(t)))
  }

  public func addLines(between points: [CGPoint], transform t: CGAffineTransform = .identity) {
    for (index, point) in points.enumerated() {
      if index == 0 { move(to: point, transform: t) } else { addLine(to: point, transform: t) }
    }
  }

  public func addQuadCurve(to end: CGPoint, control: CGPoint, transform t: CGAffineTransform = .identity) {
    steps.append(.quad(end.applying(t), control: control.applying(t)))
  }

  public func addCurve(
    to end: CGPoint, control1: CGPoint, control2: CGPoint, transform t: CGAffineTransform = .identity
  ) {
    steps.append(.curve(end.applying(t), control1.applying(t), control2.applying(t)))
  }

  public func closeSubpath() { steps.append(.close) }

  public func addRect(_ rect: CGRect, transform t: CGAffineTransform = .identity) {
    addLines(
      between: [
        CGPoint(x: rect.minX, y: rect.minY), CGPoint(x: rect.maxX, y: rect.minY),
        CGPoint(x: rect.maxX, y: rect.maxY), CGPoint(x: rect.minX, y: rect.maxY),
      ], transform: t)
    closeSubpath()
  }

  public func addEllipse(in rect: CGRect, transform t: CGAffineTransform = .identity) {
    addRoundedRect(in: rect, cornerWidth: rect.width / 2, cornerHeight: rect.height / 2, transform: t)
  }

  public func addRoundedRect(
    in rect: CGRect, cornerWidth: CGFloat, cornerHeight: CGFloat, transform t: CGAffineTransform = .identity
  ) {
    let (w, h) = (min(cornerWidth, rect.width / 2), min(cornerHeight, rect.height / 2))
    let corners = [
      (rect.maxX, rect.minY, 1.0, 0.0), (rect.maxX, rect.maxY, 0, 1), (rect.minX, rect.maxY, -1, 0),
      (rect.minX, rect.minY, 0, -1),
    ]
    move(to: CGPoint(x: rect.minX + w, y: rect.minY), transform: t)
    for (x, y, dx, dy) in corners {
      addCorner(CGPoint(x: x, y: y), entering: CGVector(dx: dx, dy: dy), CGSize(width: w, height: h), t)
    }
    closeSubpath()
  }

  /// A line to the corner's begin, then a quarter of an ellipse, clockwise.
  private func addCorner(_ corner: CGPoint, entering d: CGVector, _ r: CGSize, _ t: CGAffineTransform) {
    let pull: CGFloat = 0.447_715_25
    let out = CGVector(dx: -d.dy, dy: d.dx)
    let start = CGPoint(x: corner.x - d.dx * r.width, y: corner.y - d.dy * r.height)
    let end = CGPoint(x: corner.x + out.dx * r.width, y: corner.y + out.dy * r.height)
    let first = CGPoint(x: corner.x - d.dx * r.width * pull, y: corner.y - d.dy * r.height * pull)
    let second = CGPoint(x: corner.x + out.dx * r.width * pull, y: corner.y + out.dy * r.height * pull)
    addLine(to: start, transform: t)
    addCurve(to: end, control1: first, control2: second, transform: t)
  }

  public func addArc(
    center: CGPoint, radius: CGFloat, startAngle: CGFloat, endAngle: CGFloat, clockwise: Bool,
    transform t: CGAffineTransform = .identity
  ) {
    var sweep = endAngle - startAngle
    if clockwise {
      while sweep > 0 { sweep -= 2 * .pi }
    } else {
      while sweep < 0 { sweep += 2 * .pi }
    }
    let count = max(1, Int((abs(sweep) / (.pi / 2)).rounded(.up)))
    let part = sweep / CGFloat(count)
    let pull = 4 / 3 * tan(part / 4) * radius
    func point(_ angle: CGFloat) -> CGPoint {
      CGPoint(x: center.x + radius * cos(angle), y: center.y + radius * sin(angle))
    }
    let begin = point(startAngle)
    if isEmpty { move(to: begin, transform: t) } else { addLine(to: begin, transform: t) }
    for index in 0..<count {
      let (a, b) = (startAngle + CGFloat(index) * part, startAngle + CGFloat(index + 1) * part)
      let (from, to) = (point(a), point(b))
      addCurve(
        to: to, control1: CGPoint(x: from.x - pull * sin(a), y: from.y + pull * cos(a)),
        control2: CGPoint(x: to.x + pull * sin(b), y: to.y - pull * cos(b)), transform: t)
    }
  }

  public func addPath(_ path: CGPath, transform t: CGAffineTransform = .identity) {
    for step in path.steps {
      switch step {
      case .move(let point): move(to: point, transform: t)
      case .line(let point): addLine(to: point, transform: t)
      case .quad(let end, let control): addQuadCurve(to: end, control: control, transform: t)
      case .curve(let end, let a, let b): addCurve(to: end, control1: a, control2: b, transform: t)
      case .close: closeSubpath()
      }
    }
  }
}

extension CGPath {
  /// Whether the point lies inside; curves are taken as sixteen straight lines.
  public func contains(
    _ point: CGPoint, using rule: CGPathFillRule = .winding, transform: CGAffineTransform = .identity
  ) -> Bool {
    var turns = 0
    for (a, b) in lines(transform) where (a.y <= point.y) != (b.y <= point.y) {
      let x = a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x)
      if x > point.x { turns += a.y < b.y ? 1 : -1 }
    }
    return rule == .winding ? turns != 0 : turns % 2 != 0
  }

  private func lines(_ t: CGAffineTransform) -> [(CGPoint, CGPoint)] {
    var found: [(CGPoint, CGPoint)] = []
    var (start, at) = (CGPoint.zero, CGPoint.zero)
    func go(_ point: CGPoint) {
      found.append((at.applying(t), point.applying(t)))
      at = point
    }
    func curve(_ point: (CGFloat) -> CGPoint) { for step in 1...16 { go(point(CGFloat(step) / 16)) } }
    func mix(_ a: CGPoint, _ b: CGPoint, _ u: CGFloat) -> CGPoint {
      CGPoint(x: a.x + (b.x - a.x) * u, y: a.y + (b.y - a.y) * u)
    }
    for step in steps {
      switch step {
      case .move(let point):
        if at != start { go(start) }
        (start, at) = (point, point)
      case .line(let point): go(point)
      case .quad(let end, let c):
        let from = at
        curve { u in mix(mix(from, c, u), mix(c, end, u), u) }
      case .curve(let end, let a, let b):
        let from = at
        curve { u in
          let (p, q, r) = (mix(from, a, u), mix(a, b, u), mix(b, end, u))
          return mix(mix(p, q, u), mix(q, r, u), u)
        }
      case .close: go(start)
      }
    }
    if at != start { go(start) }
    return found
  }
}
