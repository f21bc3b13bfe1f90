import SwiftUI

/// A symbol at a point.
@available(iOS 16.0, *)
public struct PointMark {
  let mark: Mark

  private init(_ x: Mark.Extent, _ y: Mark.Extent) {
    var mark = Mark(.point)
    (mark.x, mark.y) = (x, y)
    self.mark = mark
  }

  public init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, y: PlottableValue<Y>) {
    self.init(.init(value: x.channel), .init(value: y.channel))
  }

  /// A symbol at a value and a point of the plot, its middle by default.
  public init<X: Plottable>(x: PlottableValue<X>, y: CGFloat? = nil) {
    self.init(.init(value: x.channel), .init(startPoint: y, endPoint: y))
  }

  public init<Y: Plottable>(x: CGFloat? = nil, y: PlottableValue<Y>) {
    self.init(.init(startPoint: x, endPoint: x), .init(value: y.channel))
  }
}

extension PointMark: SingleMark {}

/// A straight line along an axis.
@available(iOS 16.0, *)
public struct RuleMark {
  let mark: Mark

  private init(_ x: Mark.Extent, _ y: Mark.Extent) {
    var mark = Mark(.rule)
    (mark.x, mark.y) = (x, y)
    self.mark = mark
  }

  /// A standing line at a value.
  public init<X: Plottable>(x: PlottableValue<X>, yStart: CGFloat? = nil, yEnd: CGFloat? = nil) {
    self.init(.init(value: x.channel), .init(startPoint: yStart, endPoint: yEnd))
  }

  public init<X: Plottable, Y: Plottable>(
    x: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>
  ) {
    self.init(.init(value: x.channel), .init(start: yStart.channel, end: yEnd.channel))
  }

  /// A lying line at a value.
  public init<Y: Plottable>(xStart: CGFloat? = nil, xEnd: CGFloat? = nil, y: PlottableValue<Y>) {
    self.init(.init(startPoint: xStart, endPoint: xEnd), .init(value: y.channel))
  }

  public init<X: Plottable, Y: Plottable>(
    xStart: PlottableValue<X>, xEnd: PlottableValue<X>, y: PlottableValue<Y>
  ) {
    self.init(.init(start: xStart.channel, end: xEnd.channel), .init(value: y.channel))
  }
}

extension RuleMark: SingleMark {}

/// A rectangle from values to values.
@available(iOS 16.0, *)
public struct RectangleMark {
  let mark: Mark

  private init(
    _ x: Mark.Extent, _ y: Mark.Extent, _ width: MarkDimension = .automatic, _ height: MarkDimension = .automatic
  ) {
    var mark = Mark(.rectangle)
    (mark.x, mark.y, mark.width, mark.height) = (x, y, width, height)
    self.mark = mark
  }

  public init<X: Plottable, Y: Plottable>(
    x: PlottableValue<X>, y: PlottableValue<Y>, width: MarkDimension = .automatic, height: MarkDimension = .automatic
  ) {
    self.init(.init(value: x.channel), .init(value: y.channel), width, height)
  }

  public init<X: Plottable, Y: Plottable>(
    xStart: PlottableValue<X>, xEnd: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>
  ) {
    self.init(.init(start: xStart.channel, end: xEnd.channel), .init(start: yStart.channel, end: yEnd.channel))
  }

  public init<X: Plottable, Y: Plottable>(
    x: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>, width: MarkDimension = .automatic
  ) {
    self.init(.init(value: x.channel), .init(start: yStart.channel, end: yEnd.channel), width)
  }

  public init<X: Plottable, Y: Plottable>(
    xStart: PlottableValue<X>, xEnd: PlottableValue<X>, y: PlottableValue<Y>, height: MarkDimension = .automatic
  ) {
    self.init(.init(start: xStart.channel, end: xEnd.channel), .init(value: y.channel), .automatic, height)
  }

  public init<X: Plottable>(
    x: PlottableValue<X>, yStart: CGFloat? = nil, yEnd: CGFloat? = nil, width: MarkDimension = .automatic
  ) {
    self.init(.init(value: x.channel), .init(startPoint: yStart, endPoint: yEnd), width)
  }

  public init<Y: Plottable>(
    xStart: CGFloat? = nil, xEnd: CGFloat? = nil, y: PlottableValue<Y>, height: MarkDimension = .automatic
  ) {
    self.init(.init(startPoint: xStart, endPoint: xEnd), .init(value: y.channel), .automatic, height)
  }

  public init<X: Plottable>(
    xStart: PlottableValue<X>, xEnd: PlottableValue<X>, yStart: CGFloat? = nil, yEnd: CGFloat? = nil
  ) {
    self.init(.init(start: xStart.channel, end: xEnd.channel), .init(startPoint: yStart, endPoint: yEnd))
  }

  public init<Y: Plottable>(
    xStart: CGFloat? = nil, xEnd: CGFloat? = nil, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>
  ) {
    self.init(.init(startPoint: xStart, endPoint: xEnd), .init(start: yStart.channel, end: yEnd.channel))
  }
}

extension RectangleMark: SingleMark {}

/// A sector of a pie or a donut.
@available(iOS 17.0, *)
public struct SectorMark {
  let mark: Mark

  /// - Parameter angularInset: The room on each side of the sector, in points.
  public init(
    angle: PlottableValue<some Plottable>, innerRadius: MarkDimension = .automatic,
    outerRadius: MarkDimension = .automatic, angularInset: CGFloat? = nil
  ) {
    var mark = Mark(.sector)
    mark.angle = angle.channel
    (mark.innerRadius, mark.outerRadius) = (innerRadius, outerRadius)
    mark.angularInset = angularInset ?? 0
    self.mark = mark
  }
}

extension SectorMark: SingleMark {}
