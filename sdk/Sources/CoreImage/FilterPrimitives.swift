import CoreGraphics
import Foundation

/// Colour matrices by rows of red, green and blue.
let sepia: [[Double]] = [[0.393, 0.769, 0.189], [0.349, 0.686, 0.168], [0.272, 0.534, 0.131]]
let grey: [[Double]] = Array(repeating: [0.2126, 0.7152, 0.0722], count: 3)

/// The matrix at a strength from 0, which leaves all as it is, to 1.
func matrix(_ full: [[Double]], strength: Double = 1) -> String {
  let amount = min(max(strength, 0), 1)
  let rows = (0..<3).map { row in
    (0..<3).map { "\((row == $0 ? 1 - amount : 0) + full[row][$0] * amount)" }.joined(separator: " ") + " 0 0"
  }
  return "<feColorMatrix values=\"\(rows.joined(separator: " ")) 0 0 0 1 0\"/>"
}

func saturate(_ amount: Double) -> String { "<feColorMatrix type=\"saturate\" values=\"\(max(0, amount))\"/>" }

func transfer(_ function: String) -> String {
  "<feComponentTransfer><feFuncR \(function)/><feFuncG \(function)/><feFuncB \(function)/></feComponentTransfer>"
}

func linear(slope: Double, intercept: Double) -> String {
  transfer("type=\"linear\" slope=\"\(slope)\" intercept=\"\(intercept)\"")
}

func tint(_ red: Double, _ green: Double, _ blue: Double) -> String {
  "<feColorMatrix values=\"\(red) 0 0 0 0 0 \(green) 0 0 0 0 0 \(blue) 0 0 0 0 0 1 0\"/>"
}

func ramp(_ dark: CIColor, _ light: CIColor) -> String {
  func table(_ a: CGFloat, _ b: CGFloat) -> String { "type=\"table\" tableValues=\"\(a) \(b)\"" }
  return "<feComponentTransfer><feFuncR \(table(dark.red, light.red))/><feFuncG \(table(dark.green, light.green))/>"
    + "<feFuncB \(table(dark.blue, light.blue))/></feComponentTransfer>"
}

func blur(_ deviation: Double) -> String { "<feGaussianBlur stdDeviation=\"\(max(0, deviation))\" result=\"soft\"/>" }

/// The picture and its soft copy, added in these shares.
func mix(_ sharp: Double, _ soft: Double) -> String {
  "<feComposite in=\"SourceGraphic\" in2=\"soft\" operator=\"arithmetic\" k1=\"0\" k2=\"\(sharp)\" k3=\"\(soft)\" k4=\"0\"/>"
}

/// Squares of one colour: a point of each is kept and grown.
func pixels(of side: Double) -> String {
  let middle = side / 2
  return "<feFlood x=\"\(middle)\" y=\"\(middle)\" width=\"1\" height=\"1\"/>"
    + "<feComposite width=\"\(side)\" height=\"\(side)\"/><feTile result=\"grid\"/>"
    + "<feComposite in=\"SourceGraphic\" in2=\"grid\" operator=\"in\"/>"
    + "<feMorphology operator=\"dilate\" radius=\"\(middle)\"/>"
}

/// The picture, darker towards its edges.
func vignette(_ image: CIImage, intensity: Double) -> CIImage {
  let (width, height) = (image.extent.width, image.extent.height)
  let id = "v\(abs(image.drawing.hashValue))"
  let gradient = """
    <radialGradient id="\(id)"><stop offset="0.4" stop-opacity="0"/>\
    <stop offset="1" stop-opacity="\(min(max(intensity, 0), 1))"/></radialGradient>
    """
  let shade = "<rect width=\"\(width)\" height=\"\(height)\" fill=\"url(#\(id))\"/>"
  return CIImage(drawing: image.drawing + gradient + shade, extent: image.extent)
}

/// The code as black squares on white, a point each, with a margin of one.
func picture(_ code: QRCode) -> CIImage {
  let side = code.side + 2
  var path = ""
  for y in 0..<code.side {
    for x in 0..<code.side where code.isDark(x, y) { path += "M\(x + 1) \(y + 1)h1v1h-1z" }
  }
  let drawing =
    "<g shape-rendering=\"crispEdges\"><rect width=\"\(side)\" height=\"\(side)\" fill=\"#fff\"/><path d=\"\(path)\"/></g>"
  return CIImage(drawing: drawing, extent: CGRect(x: 0, y: 0, width: side, height: side))
}
