import SwiftUI

/// A value with a name, for one of a mark's properties.
@available(iOS 16.0, *)
public struct PlottableValue<Value: Plottable> {
  package let channel: Channel

  init(
    _ label: String, _ value: _PlotValue, upper: _PlotValue? = nil, unit: Calendar.Component? = nil,
    calendar: Calendar? = nil
  ) {
    var channel = Channel(label: label, value: value, isWhole: Value.PrimitivePlottable._isWhole)
    channel.upper = upper
    if let unit, case .date(let date) = value {
      let interval = (calendar ?? .autoupdatingCurrent).dateInterval(of: unit, for: date)
      channel.value = .date(interval?.start ?? date)
      channel.upper = .date(interval?.end ?? date)
      channel.unit = unit
    }
    self.channel = channel
  }
}

/// What a mark's property is plotted by.
package struct Channel {
  package var label: String
  package var value: _PlotValue
  /// The end of the unit or bin that the value stands for.
  package var upper: _PlotValue?
  package var unit: Calendar.Component?
  package var isWhole = false

  package init(label: String, value: _PlotValue, isWhole: Bool = false) {
    (self.label, self.value, self.isWhole) = (label, value, isWhole)
  }

  /// The middle of what the value stands for.
  package var middle: _PlotValue {
    switch (value, upper) {
    case (.date(let low), .date(let high)?):
      return .date(low.addingTimeInterval(high.timeIntervalSince(low) / 2))
    case (.number(let low), .number(let high)?): return .number((low + high) / 2)
    default: return value
    }
  }
}

@available(iOS 16.0, *)
extension PlottableValue {
  /// A value under a name that is read out.
  public static func value(_ labelKey: LocalizedStringKey, _ value: Value) -> PlottableValue<Value> {
    PlottableValue(labelKey.plainText, value.plotValue)
  }

  @_disfavoredOverload
  public static func value<S: StringProtocol>(_ label: S, _ value: Value) -> PlottableValue<Value> {
    PlottableValue(String(label), value.plotValue)
  }

  public static func value(_ label: Text, _ value: Value) -> PlottableValue<Value> {
    PlottableValue(label.plainText, value.plotValue)
  }

  @_disfavoredOverload
  public static func value(_ label: LocalizedStringResource, _ value: Value) -> PlottableValue<Value> {
    PlottableValue(String(localized: label), value.plotValue)
  }

  /// All values of a bin.
  public static func value(_ labelKey: LocalizedStringKey, _ range: ChartBinRange<Value>) -> PlottableValue<Value> {
    PlottableValue(labelKey.plainText, range.lowerBound.plotValue, upper: range.upperBound.plotValue)
  }

  @_disfavoredOverload
  public static func value<S: StringProtocol>(_ label: S, _ range: ChartBinRange<Value>) -> PlottableValue<Value> {
    PlottableValue(String(label), range.lowerBound.plotValue, upper: range.upperBound.plotValue)
  }

  public static func value(_ label: Text, _ range: ChartBinRange<Value>) -> PlottableValue<Value> {
    PlottableValue(label.plainText, range.lowerBound.plotValue, upper: range.upperBound.plotValue)
  }
}

@available(iOS 16.0, *)
extension PlottableValue where Value: Comparable {
  /// All values from one to another.
  public static func value(_ labelKey: LocalizedStringKey, _ range: Range<Value>) -> PlottableValue<Value> {
    PlottableValue(labelKey.plainText, range.lowerBound.plotValue, upper: range.upperBound.plotValue)
  }

  @_disfavoredOverload
  public static func value<S: StringProtocol>(_ label: S, _ range: Range<Value>) -> PlottableValue<Value> {
    PlottableValue(String(label), range.lowerBound.plotValue, upper: range.upperBound.plotValue)
  }

  public static func value(_ label: Text, _ range: Range<Value>) -> PlottableValue<Value> {
    PlottableValue(label.plainText, range.lowerBound.plotValue, upper: range.upperBound.plotValue)
  }
}

@available(iOS 16.0, *)
extension PlottableValue where Value == Date {
  /// A day, month, … as a whole.
  public static func value(
    _ labelKey: LocalizedStringKey, _ value: Date, unit: Calendar.Component, calendar: Calendar = .autoupdatingCurrent
  ) -> PlottableValue<Date> {
    PlottableValue(labelKey.plainText, value.plotValue, unit: unit, calendar: calendar)
  }

  @_disfavoredOverload
  public static func value<S: StringProtocol>(
    _ label: S, _ value: Date, unit: Calendar.Component, calendar: Calendar = .autoupdatingCurrent
  ) -> PlottableValue<Date> {
    PlottableValue(String(label), value.plotValue, unit: unit, calendar: calendar)
  }

  public static func value(
    _ label: Text, _ value: Date, unit: Calendar.Component, calendar: Calendar = .autoupdatingCurrent
  ) -> PlottableValue<Date> {
    PlottableValue(label.plainText, value.plotValue, unit: unit, calendar: calendar)
  }
}

extension LocalizedStringKey {
  package var plainText: String { Text(self).plainText }
}

extension Text {
  /// The words without their looks.
  package var plainText: String {
    runs.map { run in if case .string(let text) = run.content { text } else { "" } }.joined()
  }
}
