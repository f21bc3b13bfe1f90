/// The outline of a two-dimensional shape.
public struct Path: Equatable, Sendable {
  /// A step of an outline.
  public enum Element: Equatable, Sendable {
    case move(to: CGPoint)
    case line(to: CGPoint)
    case quadCurve(to: CGPoint, control: CGPoint)
    case curve(to: CGPoint, control1: CGPoint, control2: CGPoint)
    case closeSubpath
  }

  package var elements: [Element] = []

  public init() {}

  public init(_ callback: (inout Path) -> Void) { callback(&self) }

  public init(_ rect: CGRect) { addRect(rect) }

  public init(ellipseIn rect: CGRect) { addEllipse(in: rect) }

  public init(roundedRect rect: CGRect, cornerRadius: CGFloat, style: RoundedCornerStyle = .continuous) {
    addRoundedRect(in: rect, cornerSize: CGSize(width: cornerRadius, height: cornerRadius), style: style)
  }

  public init(roundedRect rect: CGRect, cornerSize: CGSize, style: RoundedCornerStyle = .continuous) {
    addRoundedRect(in: rect, cornerSize: cornerSize, style: style)
  }

  @available(iOS 16.0, *)
  public init(roundedRect rect: CGRect, cornerRadii: RectangleCornerRadii, style: RoundedCornerStyle = .continuous) {
    addRoundedRect(in: rect, cornerRadii: cornerRadii, style: style)
  }

  public var isEmpty: Bool { elements.isEmpty }

  public func forEach(_ body: (Element) -> Void) { elements.forEach(body) }

  public var currentPoint: CGPoint? {
    for element in elements.reversed() {
      switch element {
      case .move(let to), .line(let to), .quadCurve(let to, _), .curve(let to, _, _): return to
      case .closeSubpath: continue
      }
    }
    return nil
  }

  // MARK: Building

  public mutating func move(to end: CGPoint) { elements.append(.move(to: end)) }

  public mutating func addLine(to end: CGPoint) {
    elements.append(elements.isEmpty ? .move(to: end) : .line(to: end))
  }

  public mutating func addQuadCurve(to end: CGPoint, control: CGPoint) {
    elements.append(.quadCurve(to: end, control: control))
  }

  public mutating func addCurve(to end: CGPoint, control1: CGPoint, control2: CGPoint) {
    elements.append(.curve(to: end, control1: control1, control2: control2))
  }

  public mutating func closeSubpath() { if !elements.isEmpty { elements.append(.closeSubpath) } }

  public mutating func addLines(_ lines: [CGPoint]) {
    guard let first = lines.first else { return }
    move(to: first)
    for point in lines.dropFirst() { addLine(to: point) }
  }

  public mutating func addRect(_ rect: CGRect, transform: CGAffineTransform = .identity) {
    var path = Path()
    path.move(to: CGPoint(x: rect.minX, y: rect.minY))
    path.addLine(to: CGPoint(x: rect.maxX, y: rect.minY))
    path.addLine(to: CGPoint(x: rect.maxX, y: rect.maxY))
    path.addLine(to: CGPoint(x: rect.minX, y: rect.maxY))
    path.closeSubpath()
    addPath(path, transform: transform)
  }

  public mutating func addRects(_ rects: [CGRect], transform: CGAffineTransform = .identity) {
    for rect in rects { addRect(rect, transform: transform) }
  }

  /// The share of a quarter circle's radius at which its Bézier control points lie.
  private static let kappa: CGFloat = 0.5522847498

  public mutating func addEllipse(in rect: CGRect, transform: CGAffineTransform = .identity) {
    addRoundedRect(
      in: rect, cornerSize: CGSize(width: rect.width / 2, height: rect.height / 2), transform: transform)
  }

  public mutating func addRoundedRect(
    in rect: CGRect, cornerSize: CGSize, style: RoundedCornerStyle = .continuous,
    transform: CGAffineTransform = .identity
  ) {
    let x = min(max(cornerSize.width, 0), rect.width / 2)
    let y = min(max(cornerSize.height, 0), rect.height / 2)
    guard x > 0, y > 0 else { return addRect(rect, transform: transform) }
    addCorners(rect, [CGSize](repeating: CGSize(width: x, height: y), count: 4), transform)
  }

  @available(iOS 16.0, *)
  public mutating func addRoundedRect(
    in rect: CGRect, cornerRadii radii: RectangleCornerRadii, style: RoundedCornerStyle = .continuous,
    transform: CGAffineTransform = .identity
  ) {
    let limit = min(rect.width, rect.height) / 2
    let corners = [radii.topLeading, radii.topTrailing, radii.bottomTrailing, radii.bottomLeading].map {
      CGSize(width: min(max($0, 0), limit), height: min(max($0, 0), limit))
    }
    addCorners(rect, corners, transform)
  }

  /// Corners clockwise from the top left.
  private mutating func addCorners(_ rect: CGRect, _ c: [CGSize], _ transform: CGAffineTransform) {
    let k = 1 - Self.kappa
    var path = Path()
    path.move(to: CGPoint(x: rect.minX + c[0].width, y: rect.minY))
    path.addLine(to: CGPoint(x: rect.maxX - c[1].width, y: rect.minY))
    path.addCurve(
      to: CGPoint(x: rect.maxX, y: rect.minY + c[1].height),
      control1: CGPoint(x: rect.maxX - c[1].width * k, y: rect.minY),
      control2: CGPoint(x: rect.maxX, y: rect.minY + c[1].height * k))
    path.addLine(to: CGPoint(x: rect.maxX, y: rect.maxY - c[2].height))
    path.addCurve(
      to: CGPoint(x: rect.maxX - c[2].width, y: rect.maxY),
      control1: CGPoint(x: rect.maxX, y: rect.maxY - c[2].height * k),
      control2: CGPoint(x: rect.maxX - c[2].width * k, y: rect.maxY))
    path.addLine(to: CGPoint(x: rect.minX + c[3].width, y: rect.maxY))
    path.addCurve(
      to: CGPoint(x: rect.minX, y: rect.maxY - c[3].height),
      control1: CGPoint(x: rect.minX + c[3].width * k, y: rect.maxY),
      control2: CGPoint(x: rect.minX, y: rect.maxY - c[3].height * k))
    path.addLine(to: CGPoint(x: rect.minX, y: rect.minY + c[0].height))
    path.addCurve(
      to: CGPoint(x: rect.minX + c[0].width, y: rect.minY),
      control1: CGPoint(x: rect.minX, y: rect.minY + c[0].height * k),
      control2: CGPoint(x: rect.minX + c[0].width * k, y: rect.minY))
    path.closeSubpath()
    addPath(path, transform: transform)
  }

  /// An arc; on a screen, whose y axis points down, `clockwise: false` looks clockwise.
  public mutating func addArc(
    center: CGPoint, radius: CGFloat, startAngle: Angle, endAngle: Angle, clockwise: Bool,
    transform: CGAffineTransform = .identity
  ) {
    let full = 2 * Double.pi
    var sweep = endAngle.radians - startAngle.radians
    if clockwise {
      if sweep >= full || sweep <= -full { sweep = -full } else if sweep > 0 { sweep -= full }
    } else {
      if sweep >= full || sweep <= -full { sweep = full } else if sweep < 0 { sweep += full }
    }
    addRelativeArc(
      center: center, radius: radius, startAngle: startAngle, delta: Angle(radians: sweep), transform: transform)
  }

  public mutating func addRelativeArc(
    center: CGPoint, radius: CGFloat, startAngle: Angle, delta: Angle, transform: CGAffineTransform = .identity
  ) {
    let pieces = max(Int((abs(delta.radians) / (.pi / 2)).rounded(.up)), 1)
    let step = delta.radians / Double(pieces)
    let handle = 4 / 3 * tan(step / 4) * radius
    func point(_ angle: Double) -> CGPoint {
      CGPoint(x: center.x + radius * cos(angle), y: center.y + radius * sin(angle)).applying(transform)
    }
    var angle = startAngle.radians
    if elements.isEmpty || elements.last == .closeSubpath { move(to: point(angle)) } else { addLine(to: point(angle)) }
    for _ in 0..<pieces {
      let next = angle + step
      let first = CGPoint(
        x: center.x + radius * cos(angle) - handle * sin(angle),
        y: center.y + radius * sin(angle) + handle * cos(angle))
      let second = CGPoint(
        x: center.x + radius * cos(next) + handle * sin(next),
        y: center.y + radius * sin(next) - handle * cos(next))
      addCurve(to: point(next), control1: first.applying(transform), control2: second.applying(transform))
      angle = next
    }
  }

  /// An arc that touches two lines.
  public mutating func addArc(
    tangent1End: CGPoint, tangent2End: CGPoint, radius: CGFloat, transform: CGAffineTransform = .identity
  ) {
    guard let start = currentPoint else { return move(to: tangent1End.applying(transform)) }
    let a = CGVector(dx: start.x - tangent1End.x, dy: start.y - tangent1End.y)
    let b = CGVector(dx: tangent2End.x - tangent1End.x, dy: tangent2End.y - tangent1End.y)
    let lengths = (hypot(a.dx, a.dy), hypot(b.dx, b.dy))
    guard lengths.0 > 0, lengths.1 > 0 else { return addLine(to: tangent1End) }
    let cosine = (a.dx * b.dx + a.dy * b.dy) / (lengths.0 * lengths.1)
    let half = acos(min(max(cosine, -1), 1)) / 2
    let distance = min(radius / max(tan(half), 0.0001), min(lengths.0, lengths.1))
    let first = CGPoint(
      x: tangent1End.x + a.dx / lengths.0 * distance, y: tangent1End.y + a.dy / lengths.0 * distance)
    let second = CGPoint(
      x: tangent1End.x + b.dx / lengths.1 * distance, y: tangent1End.y + b.dy / lengths.1 * distance)
    addLine(to: first)
    addQuadCurve(to: second, control: tangent1End)
  }

  public mutating func addPath(_ path: Path, transform: CGAffineTransform = .identity) {
    elements.append(contentsOf: transform == .identity ? path.elements : path.applying(transform).elements)
  }

  // MARK: Derived

  public func applying(_ transform: CGAffineTransform) -> Path {
    var path = Path()
    path.elements = elements.map { element in
      switch element {
      case .move(let to): return .move(to: to.applying(transform))
      case .line(let to): return .line(to: to.applying(transform))
      case .quadCurve(let to, let control):
        return .quadCurve(to: to.applying(transform), control: control.applying(transform))
      case .curve(let to, let control1, let control2):
        return .curve(
          to: to.applying(transform), control1: control1.applying(transform),
          control2: control2.applying(transform))
      case .closeSubpath: return .closeSubpath
      }
    }
    return path
  }

  public func offsetBy(dx: CGFloat, dy: CGFloat) -> Path {
    applying(CGAffineTransform(translationX: dx, y: dy))
  }

  private var points: [CGPoint] {
    elements.flatMap { element -> [CGPoint] in
      switch element {
      case .move(let to), .line(let to): return [to]
      case .quadCurve(let to, let control): return [to, control]
      case .curve(let to, let control1, let control2): return [to, control1, control2]
      case .closeSubpath: return []
      }
    }
  }

  /// The smallest rectangle around all points, control points included.
  public var boundingRect: CGRect {
    let points = points
    guard let first = points.first else { return .null }
    var (low, high) = (first, first)
    for point in points {
      low = CGPoint(x: min(low.x, point.x), y: min(low.y, point.y))
      high = CGPoint(x: max(high.x, point.x), y: max(high.y, point.y))
    }
    return CGRect(x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y)
  }

  /// SVG path data.
  package var svg: String {
    var out: [UInt8] = []
    func add(_ letter: String, _ points: CGPoint...) {
      out.append(contentsOf: letter.utf8)
      for (index, point) in points.enumerated() {
        if index > 0 { out.append(UInt8(ascii: " ")) }
        JSON.write(point.x, to: &out)
        out.append(UInt8(ascii: " "))
        JSON.write(point.y, to: &out)
      }
    }
    for element in elements {
      switch element {
      case .move(let to): add("M", to)
      case .line(let to): add("L", to)
      case .quadCurve(let to, let control): add("Q", control, to)
      case .curve(let to, let control1, let control2): add("C", control1, control2, to)
      case .closeSubpath: out.append(UInt8(ascii: "Z"))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

/// How corners are rounded.
public enum RoundedCornerStyle: Hashable, Sendable {
  case circular, continuous
}

/// A radius for each corner.
@available(iOS 16.0, *)
public struct RectangleCornerRadii: Hashable, Sendable {
  public var topLeading: CGFloat
  public var bottomLeading: CGFloat
  public var bottomTrailing: CGFloat
  public var topTrailing: CGFloat

  public init(
    topLeading: CGFloat = 0, bottomLeading: CGFloat = 0, bottomTrailing: CGFloat = 0, topTrailing: CGFloat = 0
  ) {
    (self.topLeading, self.bottomLeading) = (topLeading, bottomLeading)
    (self.bottomTrailing, self.topTrailing) = (bottomTrailing, topTrailing)
  }
}

/// How a line is drawn.
public struct StrokeStyle: Equatable, Sendable {
  public var lineWidth: CGFloat
  public var lineCap: CGLineCap
  public var lineJoin: CGLineJoin
  public var miterLimit: CGFloat
  public var dash: [CGFloat]
  public var dashPhase: CGFloat

  public init(
    lineWidth: CGFloat = 1, lineCap: CGLineCap = .butt, lineJoin: CGLineJoin = .miter, miterLimit: CGFloat = 10,
    dash: [CGFloat] = [], dashPhase: CGFloat = 0
  ) {
    (self.lineWidth, self.lineCap, self.lineJoin) = (lineWidth, lineCap, lineJoin)
    (self.miterLimit, self.dash, self.dashPhase) = (miterLimit, dash, dashPhase)
  }
}

/// How an outline is filled.
public struct FillStyle: Equatable, Sendable {
  public var isEOFilled: Bool
  public var isAntialiased: Bool

  public init(eoFill: Bool = false, antialiased: Bool = true) {
    isEOFilled = eoFill
    isAntialiased = antialiased
  }
}
