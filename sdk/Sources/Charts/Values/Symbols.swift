import SwiftUI

/// A shape that marks a point.
@available(iOS 16.0, *)
public protocol ChartSymbolShape: Shape {
  /// Where the shape, drawn in a unit square, is felt to be; it makes symbols look equally large.
  var perceptualUnitRect: CGRect { get }
}

/// The symbols that charts bring along.
@available(iOS 16.0, *)
public struct BasicChartSymbolShape: ChartSymbolShape {
  fileprivate enum Form: CaseIterable, Sendable {
    case circle, square, triangle, diamond, pentagon, plus, cross, asterisk
  }

  fileprivate let form: Form
  fileprivate var border: CGFloat?

  public var perceptualUnitRect: CGRect { CGRect(x: 0, y: 0, width: 1, height: 1) }

  nonisolated public func path(in rect: CGRect) -> Path {
    let outline = outline(in: rect)
    guard let border else { return outline }
    // A filled ring: the outline, and the same a little smaller.
    let inner = self.outline(in: rect.insetBy(dx: border, dy: border))
    var ring = outline
    ring.addPath(inner.reversed)
    return ring
  }

  /// Only a line along the border.
  public func strokeBorder(lineWidth: CGFloat = 1) -> BasicChartSymbolShape {
    BasicChartSymbolShape(form: form, border: lineWidth)
  }

  private func outline(in rect: CGRect) -> Path {
    let (center, radius) = (CGPoint(x: rect.midX, y: rect.midY), min(rect.width, rect.height) / 2)
    switch form {
    case .circle: return Path(ellipseIn: rect)
    case .square: return Path(rect.insetBy(dx: radius * 0.114, dy: radius * 0.114))
    case .triangle: return polygon(3, center, radius * 1.15)
    case .diamond: return polygon(4, center, radius * 1.15)
    case .pentagon: return polygon(5, center, radius * 1.05)
    case .plus: return spokes(2, center, radius, turned: 0)
    case .cross: return spokes(2, center, radius, turned: .pi / 4)
    case .asterisk: return spokes(3, center, radius, turned: .pi / 2)
    }
  }

  private func polygon(_ corners: Int, _ center: CGPoint, _ radius: CGFloat) -> Path {
    var path = Path()
    for corner in 0..<corners {
      let angle = -CGFloat.pi / 2 + 2 * .pi * CGFloat(corner) / CGFloat(corners)
      path.addLine(to: CGPoint(x: center.x + radius * cos(angle), y: center.y + radius * sin(angle)))
    }
    path.closeSubpath()
    return path
  }

  private func spokes(_ count: Int, _ center: CGPoint, _ radius: CGFloat, turned: CGFloat) -> Path {
    let thickness = max(radius * 0.4, 1)
    var path = Path()
    for spoke in 0..<count {
      let angle = turned + .pi * CGFloat(spoke) / CGFloat(count)
      let bar = CGRect(x: -radius, y: -thickness / 2, width: 2 * radius, height: thickness)
      path.addRect(bar, transform: CGAffineTransform(translationX: center.x, y: center.y).rotated(by: angle))
    }
    return path
  }

  /// In the order in which categories get them.
  package static let all: [BasicChartSymbolShape] = Form.allCases.map { BasicChartSymbolShape(form: $0) }
}

@available(iOS 16.0, *)
extension ChartSymbolShape where Self == BasicChartSymbolShape {
  public static var circle: BasicChartSymbolShape { .init(form: .circle) }
  public static var square: BasicChartSymbolShape { .init(form: .square) }
  public static var triangle: BasicChartSymbolShape { .init(form: .triangle) }
  public static var diamond: BasicChartSymbolShape { .init(form: .diamond) }
  public static var pentagon: BasicChartSymbolShape { .init(form: .pentagon) }
  public static var plus: BasicChartSymbolShape { .init(form: .plus) }
  public static var cross: BasicChartSymbolShape { .init(form: .cross) }
  public static var asterisk: BasicChartSymbolShape { .init(form: .asterisk) }
}

@available(iOS 16.0, *)
extension ChartSymbolShape {
  /// The outline for a symbol that covers about `area` square points around the origin.
  package func outline(area: CGFloat) -> Path {
    let side = max(area, 0).squareRoot() * 2 / CGFloat.pi.squareRoot()
    let unit = perceptualUnitRect
    let scale = side / max((unit.width * unit.height).squareRoot(), 0.01)
    return path(
      in: CGRect(x: -scale * unit.midX, y: -scale * unit.midY, width: scale, height: scale))
  }
}

extension Path {
  /// The first subpath the other way round, so that it cuts a hole.
  fileprivate var reversed: Path {
    var points: [(to: CGPoint, c1: CGPoint?, c2: CGPoint?)] = []
    forEach { element in
      switch element {
      case .move(let to), .line(let to): points.append((to, nil, nil))
      case .curve(let to, let c1, let c2): points.append((to, c1, c2))
      case .quadCurve(let to, let c): points.append((to, c, c))
      case .closeSubpath: break
      }
    }
    var path = Path()
    guard let last = points.last else { return path }
    path.move(to: last.to)
    for index in stride(from: points.count - 1, to: 0, by: -1) {
      let (step, to) = (points[index], points[index - 1].to)
      if let c1 = step.c1, let c2 = step.c2 {
        path.addCurve(to: to, control1: c2, control2: c1)
      } else {
        path.addLine(to: to)
      }
    }
    path.closeSubpath()
    return path
  }
}
