import SwiftUI

/// A point that a line goes through.
@available(iOS 16.0, *)
public struct LineMark {
  let mark: Mark

  private init(_ x: Channel, _ y: Channel, _ series: Channel?) {
    var mark = Mark(.line)
    (mark.x.value, mark.y.value, mark.series) = (x, y, series)
    self.mark = mark
  }

  public init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, y: PlottableValue<Y>) {
    self.init(x.channel, y.channel, nil)
  }

  /// Points of one series are joined.
  public init<X: Plottable, Y: Plottable, S: Plottable>(
    x: PlottableValue<X>, y: PlottableValue<Y>, series: PlottableValue<S>
  ) {
    self.init(x.channel, y.channel, series.channel)
  }
}

extension LineMark: SingleMark {}

/// A place that the border of an area goes through.
@available(iOS 16.0, *)
public struct AreaMark {
  let mark: Mark

  private init(
    _ x: Mark.Extent, _ y: Mark.Extent, _ series: Channel? = nil, _ stacking: MarkStackingMethod = .standard
  ) {
    var mark = Mark(.area)
    (mark.x, mark.y, mark.series, mark.stacking) = (x, y, series, stacking)
    self.mark = mark
  }

  /// The area below a line.
  public init<X: Plottable, Y: Plottable>(
    x: PlottableValue<X>, y: PlottableValue<Y>, stacking: MarkStackingMethod = .standard
  ) {
    self.init(.init(value: x.channel), .init(value: y.channel), nil, stacking)
  }

  public init<X: Plottable, Y: Plottable, S: Plottable>(
    x: PlottableValue<X>, y: PlottableValue<Y>, series: PlottableValue<S>, stacking: MarkStackingMethod = .standard
  ) {
    self.init(.init(value: x.channel), .init(value: y.channel), series.channel, stacking)
  }

  /// The area between two lines.
  public init<X: Plottable, Y: Plottable>(
    x: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>
  ) {
    self.init(.init(value: x.channel), .init(start: yStart.channel, end: yEnd.channel))
  }

  public init<X: Plottable, Y: Plottable, S: Plottable>(
    x: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>, series: PlottableValue<S>
  ) {
    self.init(.init(value: x.channel), .init(start: yStart.channel, end: yEnd.channel), series.channel)
  }

  public init<X: Plottable, Y: Plottable>(
    xStart: PlottableValue<X>, xEnd: PlottableValue<X>, y: PlottableValue<Y>
  ) {
    self.init(.init(start: xStart.channel, end: xEnd.channel), .init(value: y.channel))
  }

  public init<X: Plottable, Y: Plottable, S: Plottable>(
    xStart: PlottableValue<X>, xEnd: PlottableValue<X>, y: PlottableValue<Y>, series: PlottableValue<S>
  ) {
    self.init(.init(start: xStart.channel, end: xEnd.channel), .init(value: y.channel), series.channel)
  }
}

extension AreaMark: SingleMark {}
