import SwiftUI

/// A bar.
@available(iOS 16.0, *)
public struct BarMark {
  let mark: Mark

  private init(
    x: Mark.Extent, y: Mark.Extent, width: MarkDimension = .automatic, height: MarkDimension = .automatic,
    stacking: MarkStackingMethod = .standard
  ) {
    var mark = Mark(.bar)
    (mark.x, mark.y, mark.width, mark.height, mark.stacking) = (x, y, width, height, stacking)
    self.mark = mark
  }

  /// A bar at one value, as long as another.
  public init<X: Plottable, Y: Plottable>(
    x: PlottableValue<X>, y: PlottableValue<Y>, width: MarkDimension = .automatic, height: MarkDimension = .automatic,
    stacking: MarkStackingMethod = .standard
  ) {
    self.init(
      x: .init(value: x.channel), y: .init(value: y.channel), width: width, height: height, stacking: stacking)
  }

  /// A lying bar from one value to another.
  public init<X: Plottable, Y: Plottable>(
    xStart: PlottableValue<X>, xEnd: PlottableValue<X>, y: PlottableValue<Y>, height: MarkDimension = .automatic
  ) {
    self.init(x: .init(start: xStart.channel, end: xEnd.channel), y: .init(value: y.channel), height: height)
  }

  /// A standing bar from one value to another.
  public init<X: Plottable, Y: Plottable>(
    x: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>, width: MarkDimension = .automatic
  ) {
    self.init(x: .init(value: x.channel), y: .init(start: yStart.channel, end: yEnd.channel), width: width)
  }

  /// A bar as long as a value, across the plot or between two of its points.
  public init<X: Plottable>(
    x: PlottableValue<X>, yStart: CGFloat? = nil, yEnd: CGFloat? = nil, width: MarkDimension = .automatic,
    stacking: MarkStackingMethod = .standard
  ) {
    self.init(
      x: .init(value: x.channel), y: .init(startPoint: yStart, endPoint: yEnd), width: width, stacking: stacking)
  }

  public init<Y: Plottable>(
    xStart: CGFloat? = nil, xEnd: CGFloat? = nil, y: PlottableValue<Y>, height: MarkDimension = .automatic,
    stacking: MarkStackingMethod = .standard
  ) {
    self.init(
      x: .init(startPoint: xStart, endPoint: xEnd), y: .init(value: y.channel), height: height, stacking: stacking)
  }

  public init<X: Plottable>(
    xStart: PlottableValue<X>, xEnd: PlottableValue<X>, yStart: CGFloat? = nil, yEnd: CGFloat? = nil
  ) {
    self.init(x: .init(start: xStart.channel, end: xEnd.channel), y: .init(startPoint: yStart, endPoint: yEnd))
  }

  public init<Y: Plottable>(
    xStart: CGFloat? = nil, xEnd: CGFloat? = nil, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>
  ) {
    self.init(x: .init(startPoint: xStart, endPoint: xEnd), y: .init(start: yStart.channel, end: yEnd.channel))
  }
}

extension BarMark: SingleMark {}
