import Foundation
import SDKBase

/// How a path is drawn.
public enum CGPathDrawingMode: Int32, Sendable { case fill, eoFill, stroke, fillStroke, eoFillStroke }

/// How text is drawn.
public enum CGTextDrawingMode: Int32, Sendable {
  case fill, stroke, fillStroke, invisible, fillClip, strokeClip, fillStrokeClip, clip
}

/// Where one draws. It writes down what is drawn as SVG, in coordinates that go down from the top left.
public final class CGContext: @unchecked Sendable {
  package let size: CGSize
  private var elements: [String] = []
  private var definitions: [String] = []
  private var state = DrawingState()
  private var saved: [DrawingState] = []
  private var current = CGMutablePath()

  package init(size: CGSize) { self.size = size }

  /// A picture in memory. Its pixels cannot be read here.
  public init?(
    data: UnsafeMutableRawPointer?, width: Int, height: Int, bitsPerComponent: Int, bytesPerRow: Int,
    space: CGColorSpace, bitmapInfo: UInt32
  ) {
    guard width > 0, height > 0 else { return nil }
    if data != nil { reportUnsupported(api: "CGContext(data:)", note: "Pixels are not written to memory here.") }
    size = CGSize(width: width, height: height)
  }

  /// Whether nothing was drawn.
  package var isEmpty: Bool { elements.isEmpty }

  /// All that was drawn, as an SVG document.
  package var svg: Data {
    let (width, height) = (number(size.width), number(size.height))
    let defs = definitions.isEmpty ? "" : "<defs>\(definitions.joined())</defs>"
    return Data(
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)">\(defs)\(elements.joined())</svg>
      """.utf8)
  }

  public func makeImage() -> CGImage? {
    CGImage(encoded: svg, width: Int(size.width.rounded(.up)), height: Int(size.height.rounded(.up)))
  }

  // MARK: State

  public func saveGState() { saved.append(state) }
  public func restoreGState() { if let last = saved.popLast() { state = last } }

  public var ctm: CGAffineTransform { state.transform }
  public var width: Int { Int(size.width) }
  public var height: Int { Int(size.height) }
  public var boundingBoxOfClipPath: CGRect { CGRect(origin: .zero, size: size).applying(state.transform.inverted()) }
  public var interpolationQuality = CGInterpolationQuality.default

  public func translateBy(x tx: CGFloat, y ty: CGFloat) { state.transform = state.transform.translatedBy(x: tx, y: ty) }
  public func scaleBy(x sx: CGFloat, y sy: CGFloat) { state.transform = state.transform.scaledBy(x: sx, y: sy) }
  public func rotate(by angle: CGFloat) { state.transform = state.transform.rotated(by: angle) }
  public func concatenate(_ transform: CGAffineTransform) {
    state.transform = transform.concatenating(state.transform)
  }

  public func setFillColor(_ color: CGColor) { state.fill = color }
  public func setStrokeColor(_ color: CGColor) { state.stroke = color }
  public func setFillColor(red: CGFloat, green: CGFloat, blue: CGFloat, alpha: CGFloat) {
    state.fill = CGColor(red: red, green: green, blue: blue, alpha: alpha)
  }
  public func setStrokeColor(red: CGFloat, green: CGFloat, blue: CGFloat, alpha: CGFloat) {
    state.stroke = CGColor(red: red, green: green, blue: blue, alpha: alpha)
  }
  public func setFillColor(gray: CGFloat, alpha: CGFloat) { state.fill = CGColor(gray: gray, alpha: alpha) }
  public func setStrokeColor(gray: CGFloat, alpha: CGFloat) { state.stroke = CGColor(gray: gray, alpha: alpha) }
  public func setLineWidth(_ width: CGFloat) { state.lineWidth = width }
  public func setLineCap(_ cap: CGLineCap) { state.cap = cap }
  public func setLineJoin(_ join: CGLineJoin) { state.join = join }
  public func setMiterLimit(_ limit: CGFloat) { state.miterLimit = limit }
  public func setLineDash(phase: CGFloat, lengths: [CGFloat]) { (state.dashPhase, state.dash) = (phase, lengths) }
  public func setAlpha(_ alpha: CGFloat) { state.alpha = alpha }
  public func setBlendMode(_ mode: CGBlendMode) { state.blend = mode }
  public func setShouldAntialias(_ shouldAntialias: Bool) {}
  public func setAllowsAntialiasing(_ allowsAntialiasing: Bool) {}
  public func setShadow(offset: CGSize, blur: CGFloat) {
    setShadow(offset: offset, blur: blur, color: CGColor(gray: 0, alpha: 1.0 / 3))
  }
  public func setShadow(offset: CGSize, blur: CGFloat, color: CGColor?) {
    state.shadow = color.map { DrawingState.Shadow(offset: offset, blur: blur, color: $0) }
  }
  public func setTextDrawingMode(_ mode: CGTextDrawingMode) {}

  // MARK: Paths

  public var path: CGPath? { current.isEmpty ? nil : current }
  public var isPathEmpty: Bool { current.isEmpty }
  public func beginPath() { current = CGMutablePath() }
  public func closePath() { current.closeSubpath() }
  public func move(to point: CGPoint) { current.move(to: point) }
  public func addLine(to point: CGPoint) { current.addLine(to: point) }
  public func addLines(between points: [CGPoint]) { current.addLines(between: points) }
  public func addCurve(to end: CGPoint, control1: CGPoint, control2: CGPoint) {
    current.addCurve(to: end, control1: control1, control2: control2)
  }
  public func addQuadCurve(to end: CGPoint, control: CGPoint) { current.addQuadCurve(to: end, control: control) }
  public func addRect(_ rect: CGRect) { current.addRect(rect) }
  public func addRects(_ rects: [CGRect]) { for rect in rects { current.addRect(rect) } }
  public func addEllipse(in rect: CGRect) { current.addEllipse(in: rect) }
  public func addPath(_ path: CGPath) { current.addPath(path) }
  public func addArc(
    center: CGPoint, radius: CGFloat, startAngle: CGFloat, endAngle: CGFloat, clockwise: Bool
  ) {
    current.addArc(center: center, radius: radius, startAngle: startAngle, endAngle: endAngle, clockwise: clockwise)
  }

  public func fillPath(using rule: CGPathFillRule = .winding) {
    drawPath(using: rule == .evenOdd ? .eoFill : .fill)
  }
  public func strokePath() { drawPath(using: .stroke) }
  public func drawPath(using mode: CGPathDrawingMode) {
    put(current, mode)
    beginPath()
  }
  public func fill(_ rect: CGRect) { put(CGPath(rect: rect, transform: nil), .fill) }
  public func fill(_ rects: [CGRect]) { for rect in rects { fill(rect) } }
  public func fillEllipse(in rect: CGRect) { put(CGPath(ellipseIn: rect, transform: nil), .fill) }
  public func stroke(_ rect: CGRect) { put(CGPath(rect: rect, transform: nil), .stroke) }
  public func stroke(_ rect: CGRect, width: CGFloat) {
    let own = state.lineWidth
    state.lineWidth = width
    stroke(rect)
    state.lineWidth = own
  }
  public func strokeEllipse(in rect: CGRect) { put(CGPath(ellipseIn: rect, transform: nil), .stroke) }
  public func strokeLineSegments(between points: [CGPoint]) {
    for pair in stride(from: 0, to: points.count - 1, by: 2) {
      current.addLines(between: [points[pair], points[pair + 1]])
    }
    strokePath()
  }

  /// Takes away what is under the rectangle: all of it when the rectangle is the whole picture.
  public func clear(_ rect: CGRect) {
    if rect.applying(state.transform).contains(CGRect(origin: .zero, size: size)) {
      elements = []
    } else {
      reportUnsupported(api: "CGContext.clear", note: "Only the whole picture can be cleared.")
    }
  }

  public func clip(using rule: CGPathFillRule = .winding) {
    let id = "c\(definitions.count)"
    let within = state.clip.map { " clip-path=\"url(#\($0))\"" } ?? ""
    let evenOdd = rule == .evenOdd ? " clip-rule=\"evenodd\"" : ""
    definitions.append(
      "<clipPath id=\"\(id)\"\(within)><path\(evenOdd)\(placing) d=\"\(outline(current))\"/></clipPath>")
    state.clip = id
    beginPath()
  }
  public func clip(to rect: CGRect) {
    beginPath()
    addRect(rect)
    clip()
  }

  // MARK: Pictures and gradients

  public func draw(_ image: CGImage, in rect: CGRect, byTiling: Bool = false) { draw(encoded: image.encoded, in: rect) }

  package func draw(encoded: Data, in rect: CGRect, alpha: CGFloat = 1) {
    guard let header = ImageHeader(encoded) else { return }
    let source = "data:\(header.mediaType);base64,\(encoded.base64EncodedString())"
    add(
      "<image\(placing)\(number(alpha * state.alpha) == "1" ? "" : " opacity=\"\(number(alpha * state.alpha))\"")"
        + " x=\"\(number(rect.minX))\" y=\"\(number(rect.minY))\" width=\"\(number(rect.width))\""
        + " height=\"\(number(rect.height))\" preserveAspectRatio=\"none\" href=\"\(source)\"/>")
  }

  public func drawLinearGradient(
    _ gradient: CGGradient, start: CGPoint, end: CGPoint, options: CGGradientDrawingOptions
  ) {
    drawGradient(
      "linearGradient",
      "x1=\"\(number(start.x))\" y1=\"\(number(start.y))\" x2=\"\(number(end.x))\" y2=\"\(number(end.y))\"", gradient)
  }

  public func drawRadialGradient(
    _ gradient: CGGradient, startCenter: CGPoint, startRadius: CGFloat, endCenter: CGPoint, endRadius: CGFloat,
    options: CGGradientDrawingOptions
  ) {
    drawGradient(
      "radialGradient",
      "cx=\"\(number(endCenter.x))\" cy=\"\(number(endCenter.y))\" r=\"\(number(endRadius))\""
        + " fx=\"\(number(startCenter.x))\" fy=\"\(number(startCenter.y))\" fr=\"\(number(startRadius))\"", gradient)
  }

  private func drawGradient(_ kind: String, _ place: String, _ gradient: CGGradient) {
    let id = "g\(definitions.count)"
    let stops = gradient.stops.map { stop in
      "<stop offset=\"\(number(stop.location))\" stop-color=\"\(stop.color.webColor)\""
        + " stop-opacity=\"\(number(stop.color.alpha))\"/>"
    }
    definitions.append("<\(kind) id=\"\(id)\" gradientUnits=\"userSpaceOnUse\" \(place)>\(stops.joined())</\(kind)>")
    let area = CGRect(origin: .zero, size: size).applying(state.transform.inverted())
    let path = outline(CGPath(rect: area, transform: nil))
    add("<path\(placing)\(opacity) fill=\"url(#\(id))\" d=\"\(path)\"/>")
  }

  /// A line of text whose first letter's baseline begins at the point; `style` is what CSS says of it.
  package func draw(text: String, at baseline: CGPoint, style: String, color: CGColor) {
    let words = text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
    add(
      "<text\(placing)\(opacity) x=\"\(number(baseline.x))\" y=\"\(number(baseline.y))\" style=\"\(style)\""
        + " fill=\"\(color.webColor)\" fill-opacity=\"\(number(color.alpha))\" xml:space=\"preserve\">\(words)</text>")
  }

  // MARK: Writing down

  private func put(_ path: CGPath, _ mode: CGPathDrawingMode) {
    guard !path.isEmpty else { return }
    var attributes = placing + opacity
    let fills = mode != .stroke
    let strokes = mode != .fill && mode != .eoFill
    if fills {
      attributes += " fill=\"\(state.fill.webColor)\" fill-opacity=\"\(number(state.fill.alpha))\""
      if mode == .eoFill || mode == .eoFillStroke { attributes += " fill-rule=\"evenodd\"" }
    } else {
      attributes += " fill=\"none\""
    }
    if strokes { attributes += state.strokeAttributes }
    add("<path\(attributes) d=\"\(outline(path))\"/>")
  }

  private func add(_ element: String) {
    var style = ""
    if let shadow = state.shadow {
      style +=
        "filter:drop-shadow(\(number(shadow.offset.width))px \(number(shadow.offset.height))px"
        + " \(number(shadow.blur / 2))px \(shadow.color.webColor))"
    }
    if let blend = state.blend.webName { style += "\(style.isEmpty ? "" : ";")mix-blend-mode:\(blend)" }
    let styled = style.isEmpty ? element : "<g style=\"\(style)\">\(element)</g>"
    elements.append(state.clip.map { "<g clip-path=\"url(#\($0))\">\(styled)</g>" } ?? styled)
  }

  private var placing: String {
    let t = state.transform
    if t.isIdentity { return "" }
    return " transform=\"matrix(\([t.a, t.b, t.c, t.d, t.tx, t.ty].map(number).joined(separator: " ")))\""
  }

  private var opacity: String { state.alpha == 1 ? "" : " opacity=\"\(number(state.alpha))\"" }

  private func outline(_ path: CGPath) -> String {
    func point(_ p: CGPoint) -> String { "\(number(p.x)) \(number(p.y))" }
    return path.steps.map { step -> String in
      switch step {
      case .move(let p): "M\(point(p))"
      case .line(let p): "L\(point(p))"
      case .quad(let p, let control): "Q\(point(control)) \(point(p))"
      case .curve(let p, let a, let b): "C\(point(a)) \(point(b)) \(point(p))"
      case .close: "Z"
      }
    }.joined()
  }
}

/// What holds for the next thing that is drawn.
private struct DrawingState {
  struct Shadow {
    var offset: CGSize
    var blur: CGFloat
    var color: CGColor
  }

  var transform = CGAffineTransform.identity
  var fill = CGColor.black
  var stroke = CGColor.black
  var lineWidth: CGFloat = 1
  var cap = CGLineCap.butt
  var join = CGLineJoin.miter
  var miterLimit: CGFloat = 10
  var dash: [CGFloat] = []
  var dashPhase: CGFloat = 0
  var alpha: CGFloat = 1
  var blend = CGBlendMode.normal
  var shadow: Shadow?
  var clip: String?

  var strokeAttributes: String {
    var text = " stroke=\"\(stroke.webColor)\" stroke-opacity=\"\(number(stroke.alpha))\""
    text += " stroke-width=\"\(number(lineWidth))\""
    if cap != .butt { text += " stroke-linecap=\"\(cap)\"" }
    if join != .miter { text += " stroke-linejoin=\"\(join)\"" } else { text += " stroke-miterlimit=\"\(miterLimit)\"" }
    if !dash.isEmpty {
      text += " stroke-dasharray=\"\(dash.map(number).joined(separator: " "))\""
      text += " stroke-dashoffset=\"\(number(dashPhase))\""
    }
    return text
  }
}

extension CGColor {
  /// Without its opacity, as SVG writes it.
  fileprivate var webColor: String {
    func part(_ value: CGFloat) -> String {
      let text = String(Int((min(max(value, 0), 1) * 255).rounded()), radix: 16)
      return text.count == 1 ? "0" + text : text
    }
    return "#\(part(red))\(part(green))\(part(blue))"
  }
}

extension CGBlendMode {
  fileprivate var webName: String? {
    switch self {
    case .normal: nil
    case .multiply, .screen, .overlay, .darken, .lighten, .difference, .exclusion, .hue, .saturation, .color,
      .luminosity:
      "\(self)"
    case .colorDodge: "color-dodge"
    case .colorBurn: "color-burn"
    case .softLight: "soft-light"
    case .hardLight: "hard-light"
    default: nil
    }
  }
}

/// To a thousandth, without useless zeros.
private func number(_ value: CGFloat) -> String {
  guard value.isFinite else { return "0" }
  let rounded = (value * 1000).rounded() / 1000
  return rounded == rounded.rounded() && abs(rounded) < 1e9 ? String(Int(rounded)) : String(Double(rounded))
}
