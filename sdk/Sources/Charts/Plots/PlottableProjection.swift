import SwiftUI

/// A property of each element with a name, for one of a plot's properties.
@available(iOS 18.0, *)
public struct PlottableProjection<DataElement, DataValue: Plottable> {
  let channel: (DataElement) -> Channel

  init(_ make: @escaping (DataElement) -> PlottableValue<DataValue>) { channel = { make($0).channel } }
}

@available(iOS 18.0, *)
extension PlottableProjection {
  /// A property under a name that is read out.
  public static func value(_ labelKey: LocalizedStringKey, _ keyPath: KeyPath<DataElement, DataValue>) -> Self {
    Self { .value(labelKey, $0[keyPath: keyPath]) }
  }
  @_disfavoredOverload
  public static func value(_ label: some StringProtocol, _ keyPath: KeyPath<DataElement, DataValue>) -> Self {
    Self { .value(label, $0[keyPath: keyPath]) }
  }
  public static func value(_ label: Text, _ keyPath: KeyPath<DataElement, DataValue>) -> Self {
    Self { .value(label, $0[keyPath: keyPath]) }
  }

  /// The same value for all elements.
  public static func value(_ labelKey: LocalizedStringKey, _ value: DataValue) -> Self {
    Self { _ in .value(labelKey, value) }
  }
  @_disfavoredOverload
  public static func value(_ label: some StringProtocol, _ value: DataValue) -> Self {
    Self { _ in .value(label, value) }
  }
  public static func value(_ label: Text, _ value: DataValue) -> Self { Self { _ in .value(label, value) } }
}

@available(iOS 18.0, *)
extension PlottableProjection where DataValue: Comparable {
  /// All values from one property to another.
  public static func value(
    _ labelKey: LocalizedStringKey, _ start: KeyPath<DataElement, DataValue>, _ end: KeyPath<DataElement, DataValue>
  ) -> Self { Self { .value(labelKey, ordered($0[keyPath: start], $0[keyPath: end])) } }
  @_disfavoredOverload
  public static func value(
    _ label: some StringProtocol, _ start: KeyPath<DataElement, DataValue>, _ end: KeyPath<DataElement, DataValue>
  ) -> Self { Self { .value(label, ordered($0[keyPath: start], $0[keyPath: end])) } }
  public static func value(
    _ label: Text, _ start: KeyPath<DataElement, DataValue>, _ end: KeyPath<DataElement, DataValue>
  ) -> Self { Self { .value(label, ordered($0[keyPath: start], $0[keyPath: end])) } }

  private static func ordered(_ a: DataValue, _ b: DataValue) -> Range<DataValue> { min(a, b)..<max(a, b) }
}

@available(iOS 18.0, *)
extension PlottableProjection where DataValue == Date {
  /// A day, month, … as a whole.
  public static func value(
    _ labelKey: LocalizedStringKey, _ keyPath: KeyPath<DataElement, Date>, unit: Calendar.Component,
    calendar: Calendar = .autoupdatingCurrent
  ) -> Self { Self { .value(labelKey, $0[keyPath: keyPath], unit: unit, calendar: calendar) } }
  @_disfavoredOverload
  public static func value(
    _ label: some StringProtocol, _ keyPath: KeyPath<DataElement, Date>, unit: Calendar.Component,
    calendar: Calendar = .autoupdatingCurrent
  ) -> Self { Self { .value(label, $0[keyPath: keyPath], unit: unit, calendar: calendar) } }
  public static func value(
    _ label: Text, _ keyPath: KeyPath<DataElement, Date>, unit: Calendar.Component,
    calendar: Calendar = .autoupdatingCurrent
  ) -> Self { Self { .value(label, $0[keyPath: keyPath], unit: unit, calendar: calendar) } }
}

/// The width, height or radius of each element's mark.
@available(iOS 18.0, *)
public struct MarkDimensions<DataElement>: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  let dimension: (DataElement) -> MarkDimension

  private init(_ dimension: @escaping (DataElement) -> MarkDimension) { self.dimension = dimension }
  public init(integerLiteral value: Int) { self.init { _ in MarkDimension(integerLiteral: value) } }
  public init(floatLiteral value: Double) { self.init { _ in MarkDimension(floatLiteral: value) } }

  /// What suits the chart.
  public static var automatic: Self { Self { _ in .automatic } }
  /// In points.
  public static func fixed(_ value: CGFloat) -> Self { Self { _ in .fixed(value) } }
  public static func fixed(_ keyPath: KeyPath<DataElement, CGFloat>) -> Self { Self { .fixed($0[keyPath: keyPath]) } }
  /// A share of the room that there is.
  public static func ratio(_ ratio: CGFloat) -> Self { Self { _ in .ratio(ratio) } }
  public static func ratio(_ keyPath: KeyPath<DataElement, CGFloat>) -> Self { Self { .ratio($0[keyPath: keyPath]) } }
  /// The room that there is, less so many points on each side.
  public static func inset(_ inset: CGFloat) -> Self { Self { _ in .inset(inset) } }
  public static func inset(_ keyPath: KeyPath<DataElement, CGFloat>) -> Self { Self { .inset($0[keyPath: keyPath]) } }
}
