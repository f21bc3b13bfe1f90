import Foundation
import SwiftUI

/// A value that can be drawn in a chart.
@available(iOS 16.0, *)
public protocol Plottable {
  /// The number, date or text that is drawn in its place.
  associatedtype PrimitivePlottable: PrimitivePlottableProtocol

  var primitivePlottable: PrimitivePlottable { get }

  init?(primitivePlottable: PrimitivePlottable)
}

/// A number, a date or a text.
@available(iOS 16.0, *)
public protocol PrimitivePlottableProtocol: Plottable where PrimitivePlottable == Self {
  var _plotValue: _PlotValue { get }
  static func _make(_ value: _PlotValue) -> Self?
  static var _isWhole: Bool { get }
}

/// A value as the chart's scales know it.
public enum _PlotValue: Hashable, Sendable {
  case number(Double)
  case date(Date)
  case category(String)

  /// Its place on a number line; texts have none.
  package var measure: Double? {
    switch self {
    case .number(let number): number
    case .date(let date): date.timeIntervalSinceReferenceDate
    case .category: nil
    }
  }
}

@available(iOS 16.0, *)
extension PrimitivePlottableProtocol {
  public var primitivePlottable: Self { self }
  public init?(primitivePlottable: Self) { self = primitivePlottable }
  public static var _isWhole: Bool { false }
}

@available(iOS 16.0, *)
extension Plottable where Self: RawRepresentable, RawValue: Plottable {
  public var primitivePlottable: RawValue.PrimitivePlottable { rawValue.primitivePlottable }

  public init?(primitivePlottable: RawValue.PrimitivePlottable) {
    guard let raw = RawValue(primitivePlottable: primitivePlottable) else { return nil }
    self.init(rawValue: raw)
  }
}

extension Plottable {
  package var plotValue: _PlotValue { primitivePlottable._plotValue }

  package static func make(_ value: _PlotValue) -> Self? {
    PrimitivePlottable._make(value).flatMap { Self(primitivePlottable: $0) }
  }
}

/// Whole numbers are cut from what a scale gives.
extension BinaryInteger {
  fileprivate static func cut(_ value: _PlotValue) -> Self? {
    guard let number = value.measure, number.isFinite else { return nil }
    return Self(exactly: number.rounded(.towardZero))
  }
}

@available(iOS 16.0, *)
extension PrimitivePlottableProtocol where Self: BinaryInteger {
  public var _plotValue: _PlotValue { .number(Double(self)) }
  public static func _make(_ value: _PlotValue) -> Self? { cut(value) }
  public static var _isWhole: Bool { true }
}

@available(iOS 16.0, *)
extension PrimitivePlottableProtocol where Self: BinaryFloatingPoint {
  public var _plotValue: _PlotValue { .number(Double(self)) }
  public static func _make(_ value: _PlotValue) -> Self? {
    guard case .number(let number) = value else { return nil }
    return Self(number)
  }
}

@available(iOS 16.0, *) extension Int: PrimitivePlottableProtocol {}
@available(iOS 16.0, *) extension Int8: PrimitivePlottableProtocol {}
@available(iOS 16.0, *) extension Int16: PrimitivePlottableProtocol {}
@available(iOS 16.0, *) extension Int32: PrimitivePlottableProtocol {}
@available(iOS 16.0, *) extension Int64: PrimitivePlottableProtocol {}
@available(iOS 16.0, *) extension UInt: PrimitivePlottableProtocol {}
@available(iOS 16.0, *) extension UInt8: PrimitivePlottableProtocol {}
@available(iOS 16.0, *) extension UInt16: PrimitivePlottableProtocol {}
@available(iOS 16.0, *) extension UInt32: PrimitivePlottableProtocol {}
@available(iOS 16.0, *) extension UInt64: PrimitivePlottableProtocol {}
@available(iOS 16.0, *) extension Double: PrimitivePlottableProtocol {}
@available(iOS 16.0, *) extension Float: PrimitivePlottableProtocol {}
@available(iOS 16.0, *) extension CGFloat: PrimitivePlottableProtocol {}

@available(iOS 16.0, *)
extension Decimal: PrimitivePlottableProtocol {
  public var _plotValue: _PlotValue { .number(NSDecimalNumber(decimal: self).doubleValue) }
  public static func _make(_ value: _PlotValue) -> Decimal? {
    guard case .number(let number) = value else { return nil }
    return Decimal(number)
  }
}

@available(iOS 16.0, *)
extension Date: PrimitivePlottableProtocol {
  public var _plotValue: _PlotValue { .date(self) }
  public static func _make(_ value: _PlotValue) -> Date? {
    guard case .date(let date) = value else { return nil }
    return date
  }
}

@available(iOS 16.0, *)
extension String: PrimitivePlottableProtocol {
  public var _plotValue: _PlotValue { .category(self) }
  public static func _make(_ value: _PlotValue) -> String? {
    guard case .category(let text) = value else { return nil }
    return text
  }
}
