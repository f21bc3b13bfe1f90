import SwiftUI

/// The values that a scale covers.
@available(iOS 16.0, *)
public protocol ScaleDomain {
  var _domain: _ScaleDomain { get }
}

/// What a domain says.
public struct _ScaleDomain {
  package enum Kind {
    case range(_PlotValue, _PlotValue)
    case list([_PlotValue])
    case automatic(includesZero: Bool?, reversed: Bool)
  }
  package let kind: Kind
  /// Changes the inferred values.
  package var modify: (([_PlotValue]) -> [_PlotValue])?
}

@available(iOS 16.0, *)
extension ClosedRange: ScaleDomain where Bound: Plottable {
  public var _domain: _ScaleDomain { _ScaleDomain(kind: .range(lowerBound.plotValue, upperBound.plotValue)) }
}

@available(iOS 16.0, *)
extension Array: ScaleDomain where Element: Plottable {
  public var _domain: _ScaleDomain {
    let values = map(\.plotValue)
    guard values.count >= 2, values.allSatisfy({ $0.measure != nil }) else { return _ScaleDomain(kind: .list(values)) }
    return values.count == 2
      ? _ScaleDomain(kind: .range(values[0], values[1])) : _ScaleDomain(kind: .list(values))
  }
}

/// What follows from the data.
@available(iOS 16.0, *)
public struct AutomaticScaleDomain: ScaleDomain {
  public let _domain: _ScaleDomain
}

@available(iOS 16.0, *)
extension ScaleDomain where Self == AutomaticScaleDomain {
  public static var automatic: AutomaticScaleDomain { automatic() }

  public static func automatic(includesZero: Bool? = nil, reversed: Bool? = nil) -> AutomaticScaleDomain {
    .init(_domain: _ScaleDomain(kind: .automatic(includesZero: includesZero, reversed: reversed ?? false)))
  }

  public static func automatic<DataValue: Plottable>(
    includesZero: Bool? = nil, reversed: Bool? = nil, dataType: DataValue.Type = DataValue.self,
    modifyInferredDomain: @escaping (inout [DataValue]) -> Void
  ) -> AutomaticScaleDomain {
    var domain = _ScaleDomain(kind: .automatic(includesZero: includesZero, reversed: reversed ?? false))
    domain.modify = { inferred in
      var values = inferred.compactMap { DataValue.make($0) }
      modifyInferredDomain(&values)
      return values.map(\.plotValue)
    }
    return .init(_domain: domain)
  }
}

/// What a scale gives: colours, symbols, …
@available(iOS 16.0, *)
public protocol ScaleRange {
  associatedtype VisualValue
  var _values: [VisualValue] { get }
}

@available(iOS 16.0, *)
extension Array: ScaleRange {
  public typealias VisualValue = Element
  public var _values: [Element] { self }
}

@available(iOS 16.0, *)
extension Gradient: ScaleRange {
  public typealias VisualValue = Color
  public var _values: [Color] { stops.map(\.color) }
}

/// Where in the plot a scale begins and ends.
@available(iOS 16.0, *)
public protocol PositionScaleRange {
  var _range: _PositionRange { get }
}

/// The ends of a scale in a plot.
public struct _PositionRange {
  package var startPadding: CGFloat = 0
  package var endPadding: CGFloat = 0
  package var points: ClosedRange<CGFloat>?
}

/// The whole plot, less some room.
@available(iOS 16.0, *)
public struct PlotDimensionScaleRange: PositionScaleRange {
  public let _range: _PositionRange
}

@available(iOS 16.0, *)
extension PositionScaleRange where Self == PlotDimensionScaleRange {
  public static var plotDimension: PlotDimensionScaleRange { .init(_range: _PositionRange()) }
  public static func plotDimension(padding: CGFloat) -> PlotDimensionScaleRange {
    .init(_range: _PositionRange(startPadding: padding, endPadding: padding))
  }
  public static func plotDimension(startPadding: CGFloat = 0, endPadding: CGFloat = 0) -> PlotDimensionScaleRange {
    .init(_range: _PositionRange(startPadding: startPadding, endPadding: endPadding))
  }
}

@available(iOS 16.0, *)
extension ClosedRange: PositionScaleRange where Bound == CGFloat {
  public var _range: _PositionRange { _PositionRange(points: self) }
}

/// How a scale brings values to places.
@available(iOS 16.0, *)
public struct ScaleType: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case linear, log, squareRoot, date, category
    case power(Double)
    case symmetricLog(Double)
  }
  package let kind: Kind

  public static var linear: ScaleType { .init(kind: .linear) }
  public static var log: ScaleType { .init(kind: .log) }
  public static var squareRoot: ScaleType { .init(kind: .squareRoot) }
  public static var symmetricLog: ScaleType { .init(kind: .symmetricLog(1)) }
  public static func symmetricLog(slopeAtZero: Double) -> ScaleType { .init(kind: .symmetricLog(slopeAtZero)) }
  public static func power(exponent: Double) -> ScaleType { .init(kind: .power(exponent)) }
  public static var date: ScaleType { .init(kind: .date) }
  public static var category: ScaleType { .init(kind: .category) }
}
