/// A path that can be filled and stroked.
open class UIBezierPath: NSObject, NSCopying {
  private var own = CGMutablePath()

  public override init() { super.init() }
  public required init?(coder: NSCoder) { super.init() }

  public convenience init(rect: CGRect) {
    self.init()
    own.addRect(rect)
  }
  public convenience init(ovalIn rect: CGRect) {
    self.init()
    own.addEllipse(in: rect)
  }
  public convenience init(roundedRect rect: CGRect, cornerRadius: CGFloat) {
    self.init()
    own.addRoundedRect(in: rect, cornerWidth: cornerRadius, cornerHeight: cornerRadius)
  }
  public convenience init(roundedRect rect: CGRect, byRoundingCorners corners: UIRectCorner, cornerRadii: CGSize) {
    self.init()
    let (w, h) = (min(cornerRadii.width, rect.width / 2), min(cornerRadii.width, rect.height / 2))
    let radius = max(min(w, h), 0)
    func r(_ corner: UIRectCorner) -> CGFloat { corners.contains(corner) ? radius : 0 }
    own.move(to: CGPoint(x: rect.minX + r(.topLeft), y: rect.minY))
    corner(CGPoint(x: rect.maxX, y: rect.minY), r(.topRight), CGVector(dx: 1, dy: 0))
    corner(CGPoint(x: rect.maxX, y: rect.maxY), r(.bottomRight), CGVector(dx: 0, dy: 1))
    corner(CGPoint(x: rect.minX, y: rect.maxY), r(.bottomLeft), CGVector(dx: -1, dy: 0))
    corner(CGPoint(x: rect.minX, y: rect.minY), r(.topLeft), CGVector(dx: 0, dy: -1))
    own.closeSubpath()
  }
  public convenience init(
    arcCenter center: CGPoint, radius: CGFloat, startAngle: CGFloat, endAngle: CGFloat, clockwise: Bool
  ) {
    self.init()
    addArc(withCenter: center, radius: radius, startAngle: startAngle, endAngle: endAngle, clockwise: clockwise)
  }
  public convenience init(cgPath: CGPath) {
    self.init()
    own.addPath(cgPath)
  }

  /// A line to where the corner begins, then a quarter of a circle; `d` is the way in, the way out is right of it.
  private func corner(_ point: CGPoint, _ radius: CGFloat, _ d: CGVector) {
    let start = CGPoint(x: point.x - d.dx * radius, y: point.y - d.dy * radius)
    own.addLine(to: start)
    guard radius > 0 else { return }
    let pull = radius * 0.447_715_25
    let out = CGVector(dx: -d.dy, dy: d.dx)
    own.addCurve(
      to: CGPoint(x: point.x + out.dx * radius, y: point.y + out.dy * radius),
      control1: CGPoint(x: point.x - d.dx * pull, y: point.y - d.dy * pull),
      control2: CGPoint(x: point.x + out.dx * pull, y: point.y + out.dy * pull))
  }

  open var cgPath: CGPath {
    get { own }
    set {
      own = CGMutablePath()
      own.addPath(newValue)
    }
  }
  open var lineWidth: CGFloat = 1
  open var lineCapStyle = CGLineCap.butt
  open var lineJoinStyle = CGLineJoin.miter
  open var miterLimit: CGFloat = 10
  open var flatness: CGFloat = 0.6
  open var usesEvenOddFillRule = false
  open var isEmpty: Bool { own.isEmpty }
  open var bounds: CGRect { own.boundingBox }
  open var currentPoint: CGPoint { own.currentPoint }
  private var dash: (lengths: [CGFloat], phase: CGFloat) = ([], 0)

  open func move(to point: CGPoint) { own.move(to: point) }
  open func addLine(to point: CGPoint) { own.addLine(to: point) }
  open func addCurve(to endPoint: CGPoint, controlPoint1: CGPoint, controlPoint2: CGPoint) {
    own.addCurve(to: endPoint, control1: controlPoint1, control2: controlPoint2)
  }
  open func addQuadCurve(to endPoint: CGPoint, controlPoint: CGPoint) {
    own.addQuadCurve(to: endPoint, control: controlPoint)
  }
  open func addArc(
    withCenter center: CGPoint, radius: CGFloat, startAngle: CGFloat, endAngle: CGFloat, clockwise: Bool
  ) {
    // Down the screen, clockwise is the way in which angles grow.
    own.addArc(
      center: center, radius: radius, startAngle: startAngle, endAngle: endAngle, clockwise: !clockwise)
  }
  open func close() { own.closeSubpath() }
  open func removeAllPoints() { own = CGMutablePath() }
  open func append(_ bezierPath: UIBezierPath) { own.addPath(bezierPath.own) }
  open func apply(_ transform: CGAffineTransform) {
    let moved = CGMutablePath()
    moved.addPath(own, transform: transform)
    own = moved
  }
  open func reversing() -> UIBezierPath { UIBezierPath(cgPath: own) }
  open func setLineDash(_ pattern: UnsafePointer<CGFloat>?, count: Int, phase: CGFloat) {
    dash = (pattern.map { Array(UnsafeBufferPointer(start: $0, count: count)) } ?? [], phase)
  }
  /// Whether the point lies inside of the path's outline, straight lines and curves alike.
  open func contains(_ point: CGPoint) -> Bool { own.contains(point) }

  open func fill() {
    guard let context = UIGraphicsGetCurrentContext() else { return }
    context.beginPath()
    context.addPath(own)
    context.fillPath(using: usesEvenOddFillRule ? .evenOdd : .winding)
  }
  open func stroke() {
    guard let context = UIGraphicsGetCurrentContext() else { return }
    context.saveGState()
    context.setLineWidth(lineWidth)
    context.setLineCap(lineCapStyle)
    context.setLineJoin(lineJoinStyle)
    context.setMiterLimit(miterLimit)
    context.setLineDash(phase: dash.phase, lengths: dash.lengths)
    context.beginPath()
    context.addPath(own)
    context.strokePath()
    context.restoreGState()
  }
  open func fill(with blendMode: CGBlendMode, alpha: CGFloat) { fill() }
  open func stroke(with blendMode: CGBlendMode, alpha: CGFloat) { stroke() }
  open func addClip() {
    guard let context = UIGraphicsGetCurrentContext() else { return }
    context.beginPath()
    context.addPath(own)
    context.clip(using: usesEvenOddFillRule ? .evenOdd : .winding)
  }

  open func copy(with zone: NSZone? = nil) -> Any { UIBezierPath(cgPath: own) }
}
