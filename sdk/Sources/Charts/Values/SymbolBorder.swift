import SwiftUI

/// A circle as a symbol.
@available(iOS 16.0, *)
extension Circle: ChartSymbolShape {
  public var perceptualUnitRect: CGRect { CGRect(x: 0, y: 0, width: 1, height: 1) }
}

@available(iOS 16.0, *)
extension ChartSymbolShape where Self: InsettableShape {
  /// Only a line along the border.
  @_disfavoredOverload
  public func strokeBorder(lineWidth: CGFloat = 1) -> some ChartSymbolShape {
    strokeBorder(style: StrokeStyle(lineWidth: lineWidth))
  }

  /// Only a line along the border, in a style.
  @_disfavoredOverload
  public func strokeBorder(style: StrokeStyle) -> some ChartSymbolShape { BorderedSymbol(shape: self, style: style) }
}

/// The border of a symbol.
@available(iOS 16.0, *)
private struct BorderedSymbol<Symbol: ChartSymbolShape & InsettableShape>: ChartSymbolShape {
  let shape: Symbol
  let style: StrokeStyle

  var perceptualUnitRect: CGRect { shape.perceptualUnitRect }

  nonisolated func path(in rect: CGRect) -> Path {
    shape.inset(by: style.lineWidth / 2).path(in: rect).strokedPath(style)
  }
}
