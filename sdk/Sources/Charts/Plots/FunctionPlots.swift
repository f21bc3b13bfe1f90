import SwiftUI

/// The graph of a function; its points are worked out once the axes are known.
package struct PlotFunction {
  /// Of `x`, or of what a curve is followed by.
  package var domain: ClosedRange<Double>?
  package var labels: (x: String, y: String)
  /// The place for a number, and for areas also where they begin.
  package var point: @Sendable (Double) -> (x: Double, start: Double?, y: Double)
}

/// A line or an area of a function.
@available(iOS 18.0, *)
struct FunctionMark {
  let mark: Mark

  init(_ kind: Mark.Kind, _ function: PlotFunction) {
    var mark = Mark(kind)
    mark.function = function
    self.mark = mark
  }
}

/// The graph of a function as a line.
@available(iOS 18.0, *)
public struct FunctionLinePlotContent { let function: FunctionMark }
@available(iOS 18.0, *)
extension FunctionLinePlotContent: SingleMark { nonisolated var mark: Mark { function.mark } }

/// The area below the graph of a function.
@available(iOS 18.0, *)
public struct FunctionAreaPlotContent { let function: FunctionMark }
@available(iOS 18.0, *)
extension FunctionAreaPlotContent: SingleMark { nonisolated var mark: Mark { function.mark } }

@available(iOS 18.0, *)
extension LinePlot where Content == FunctionLinePlotContent {
  private init(
    _ x: String, _ y: String, _ domain: ClosedRange<Double>?,
    _ point: @escaping @Sendable (Double) -> (x: Double, y: Double)
  ) {
    let function = PlotFunction(domain: domain, labels: (x, y)) { t in
      let place = point(t)
      return (place.x, nil, place.y)
    }
    self.init(content: FunctionLinePlotContent(function: FunctionMark(.line, function)))
  }

  /// The graph of `y = f(x)`.
  public init(
    x: LocalizedStringKey, y: LocalizedStringKey, domain: ClosedRange<Double>? = nil,
    function: @escaping @Sendable (Double) -> Double
  ) { self.init(x.plainText, y.plainText, domain) { ($0, function($0)) } }
  @_disfavoredOverload
  public init<S1: StringProtocol, S2: StringProtocol>(
    x: S1, y: S2, domain: ClosedRange<Double>? = nil, function: @escaping @Sendable (Double) -> Double
  ) { self.init(String(x), String(y), domain) { ($0, function($0)) } }
  public init(
    x: Text, y: Text, domain: ClosedRange<Double>? = nil, function: @escaping @Sendable (Double) -> Double
  ) { self.init(x.plainText, y.plainText, domain) { ($0, function($0)) } }

  /// The curve `(x, y) = f(t)`.
  public init(
    x: LocalizedStringKey, y: LocalizedStringKey, t: LocalizedStringKey, domain: ClosedRange<Double>,
    function: @escaping @Sendable (Double) -> (x: Double, y: Double)
  ) { self.init(x.plainText, y.plainText, domain, function) }
  @_disfavoredOverload
  public init<S1: StringProtocol, S2: StringProtocol, S3: StringProtocol>(
    x: S1, y: S2, t: S3, domain: ClosedRange<Double>, function: @escaping @Sendable (Double) -> (x: Double, y: Double)
  ) { self.init(String(x), String(y), domain, function) }
  public init(
    x: Text, y: Text, t: Text, domain: ClosedRange<Double>,
    function: @escaping @Sendable (Double) -> (x: Double, y: Double)
  ) { self.init(x.plainText, y.plainText, domain, function) }
}

@available(iOS 18.0, *)
extension AreaPlot where Content == FunctionAreaPlotContent {
  private init(
    _ x: String, _ y: String, _ domain: ClosedRange<Double>?,
    _ ends: @escaping @Sendable (Double) -> (yStart: Double, yEnd: Double)
  ) {
    let function = PlotFunction(domain: domain, labels: (x, y)) { x in
      let ends = ends(x)
      return (x, ends.yStart, ends.yEnd)
    }
    self.init(content: FunctionAreaPlotContent(function: FunctionMark(.area, function)))
  }

  /// The area between zero and `y = f(x)`.
  public init(
    x: LocalizedStringKey, y: LocalizedStringKey, domain: ClosedRange<Double>? = nil,
    function: @escaping @Sendable (Double) -> Double
  ) { self.init(x.plainText, y.plainText, domain) { (0, function($0)) } }
  @_disfavoredOverload
  public init<S1: StringProtocol, S2: StringProtocol>(
    x: S1, y: S2, domain: ClosedRange<Double>? = nil, function: @escaping @Sendable (Double) -> Double
  ) { self.init(String(x), String(y), domain) { (0, function($0)) } }
  public init(
    x: Text, y: Text, domain: ClosedRange<Double>? = nil, function: @escaping @Sendable (Double) -> Double
  ) { self.init(x.plainText, y.plainText, domain) { (0, function($0)) } }

  /// The area between two functions.
  public init(
    x: LocalizedStringKey, yStart: LocalizedStringKey, yEnd: LocalizedStringKey, domain: ClosedRange<Double>? = nil,
    function: @escaping @Sendable (Double) -> (yStart: Double, yEnd: Double)
  ) { self.init(x.plainText, yEnd.plainText, domain, function) }
  @_disfavoredOverload
  public init<S1: StringProtocol, S2: StringProtocol, S3: StringProtocol>(
    x: S1, yStart: S2, yEnd: S3, domain: ClosedRange<Double>? = nil,
    function: @escaping @Sendable (Double) -> (yStart: Double, yEnd: Double)
  ) { self.init(String(x), String(yEnd), domain, function) }
  public init(
    x: Text, yStart: Text, yEnd: Text, domain: ClosedRange<Double>? = nil,
    function: @escaping @Sendable (Double) -> (yStart: Double, yEnd: Double)
  ) { self.init(x.plainText, yEnd.plainText, domain, function) }
}
