import SDKBase
import SwiftUI

/// Lines, ticks and labels at values of an axis.
@available(iOS 16.0, *)
public struct AxisMarks<Content: AxisMark> {
  let set: AxisMarkSet
}

@available(iOS 16.0, *)
extension AxisMarks {
  /// What there is at each value that the chart chooses.
  public init(
    preset: AxisMarkPreset = .automatic, position: AxisMarkPosition = .automatic, values: AxisMarkValues = .automatic,
    @AxisMarkBuilder content: @escaping (_ value: AxisValue) -> Content
  ) {
    set = AxisMarkSet(preset: preset, position: position, values: values, make: Self.items(content))
  }

  /// What there is at each of the given values.
  public init<Value: Plottable>(
    preset: AxisMarkPreset = .automatic, position: AxisMarkPosition = .automatic, values: [Value],
    @AxisMarkBuilder content: @escaping (_ value: AxisValue) -> Content
  ) {
    set = AxisMarkSet(preset: preset, position: position, values: .given(values), make: Self.items(content))
  }

  private static func items(_ content: @escaping (AxisValue) -> Content) -> (AxisValue) -> [AxisItem] {
    { value in
      MainActor.assumeIsolated {
        var collected = _AxisItems()
        content(value)._collect(into: &collected)
        return UncheckedItems(items: collected.items)
      }.items
    }
  }
}

/// Hands items out of an isolated closure.
private struct UncheckedItems: @unchecked Sendable { let items: [AxisItem] }

/// What a chart draws at a value by itself.
@available(iOS 16.0, *)
public struct _AutomaticAxisMark {}

extension _AutomaticAxisMark: AxisMark {
  public func _collect(into items: inout _AxisItems) {}
}

@available(iOS 16.0, *)
extension AxisMarks where Content == _AutomaticAxisMark {
  public init(
    preset: AxisMarkPreset = .automatic, position: AxisMarkPosition = .automatic, values: AxisMarkValues = .automatic,
    stroke: StrokeStyle? = nil
  ) {
    set = AxisMarkSet(preset: preset, position: position, values: values, stroke: stroke)
  }

  public init<Value: Plottable>(
    preset: AxisMarkPreset = .automatic, position: AxisMarkPosition = .automatic, values: [Value],
    stroke: StrokeStyle? = nil
  ) {
    set = AxisMarkSet(preset: preset, position: position, values: .given(values), stroke: stroke)
  }

  /// The values in the words of a format.
  public init<Format: FormatStyle>(
    format: Format, preset: AxisMarkPreset = .automatic, position: AxisMarkPosition = .automatic,
    values: AxisMarkValues = .automatic, stroke: StrokeStyle? = nil
  ) where Format.FormatInput: Plottable, Format.FormatOutput == String {
    set = AxisMarkSet(
      preset: preset, position: position, values: values, stroke: stroke,
      format: { Format.FormatInput.make($0).map(format.format) })
  }

  public init<Format: FormatStyle, Value: Plottable>(
    format: Format, preset: AxisMarkPreset = .automatic, position: AxisMarkPosition = .automatic, values: [Value],
    stroke: StrokeStyle? = nil
  ) where Format.FormatInput: Plottable, Format.FormatOutput == String {
    set = AxisMarkSet(
      preset: preset, position: position, values: .given(values), stroke: stroke,
      format: { Format.FormatInput.make($0).map(format.format) })
  }
}

extension AxisMarks: AxisContent {
  public func _collect(into collector: inout _AxisCollector) { collector.sets.append(set) }
}

/// A value of an axis.
@available(iOS 16.0, *)
public struct AxisValue {
  /// Which one it is, from 0.
  public let index: Int
  /// How many there are.
  public let count: Int
  package let value: _PlotValue

  /// The value in its own type; nil when it is of another kind.
  public func `as`<P: Plottable>(_ type: P.Type) -> P? { P.make(value) }
}

/// Which side an axis is on.
@available(iOS 16.0, *)
public struct AxisMarkPosition: Hashable, Sendable {
  private let name: String
  public static let automatic = AxisMarkPosition(name: "automatic")
  public static let leading = AxisMarkPosition(name: "leading")
  public static let trailing = AxisMarkPosition(name: "trailing")
  public static let top = AxisMarkPosition(name: "top")
  public static let bottom = AxisMarkPosition(name: "bottom")
}

/// How an axis is arranged.
@available(iOS 16.0, *)
public struct AxisMarkPreset: Hashable, Sendable {
  private let name: String
  public static let automatic = AxisMarkPreset(name: "automatic")
  public static var extended: AxisMarkPreset { drawnAsAutomatic("extended") }
  public static var aligned: AxisMarkPreset { drawnAsAutomatic("aligned") }
  public static let inset = AxisMarkPreset(name: "inset")

  private static func drawnAsAutomatic(_ name: String) -> AxisMarkPreset {
    reportUnsupported(api: "AxisMarkPreset.\(name)", note: "Axes are arranged automatically.")
    return AxisMarkPreset(name: name)
  }
}

/// Which values an axis has marks at.
@available(iOS 16.0, *)
public struct AxisMarkValues {
  package enum Choice {
    case automatic(minimumStride: Double?, desiredCount: Int?)
    case strideNumber(Double)
    case strideDate(Calendar.Component, Int, Calendar?)
    case given([_PlotValue])
  }

  package let choice: Choice
  package var roundsLower: Bool?
  package var roundsUpper: Bool?

  package static func given<Value: Plottable>(_ values: [Value]) -> AxisMarkValues {
    AxisMarkValues(choice: .given(values.map(\.plotValue)))
  }

  public static var automatic: AxisMarkValues { .init(choice: .automatic(minimumStride: nil, desiredCount: nil)) }

  public static func automatic(
    desiredCount: Int? = nil, roundLowerBound: Bool? = nil, roundUpperBound: Bool? = nil
  ) -> AxisMarkValues {
    .init(
      choice: .automatic(minimumStride: nil, desiredCount: desiredCount), roundsLower: roundLowerBound,
      roundsUpper: roundUpperBound)
  }

  public static func automatic<P: Plottable & BinaryFloatingPoint>(
    minimumStride: P, desiredCount: Int? = nil, roundLowerBound: Bool? = nil, roundUpperBound: Bool? = nil
  ) -> AxisMarkValues {
    .init(
      choice: .automatic(minimumStride: Double(minimumStride), desiredCount: desiredCount),
      roundsLower: roundLowerBound, roundsUpper: roundUpperBound)
  }

  public static func automatic<P: Plottable & BinaryInteger>(
    minimumStride: P, desiredCount: Int? = nil, roundLowerBound: Bool? = nil, roundUpperBound: Bool? = nil
  ) -> AxisMarkValues {
    .init(
      choice: .automatic(minimumStride: Double(minimumStride), desiredCount: desiredCount),
      roundsLower: roundLowerBound, roundsUpper: roundUpperBound)
  }

  /// At every so many.
  public static func stride<P: Plottable & BinaryFloatingPoint>(
    by stepSize: P, roundLowerBound: Bool? = nil, roundUpperBound: Bool? = nil
  ) -> AxisMarkValues {
    .init(choice: .strideNumber(Double(stepSize)), roundsLower: roundLowerBound, roundsUpper: roundUpperBound)
  }

  public static func stride<P: Plottable & BinaryInteger>(
    by stepSize: P, roundLowerBound: Bool? = nil, roundUpperBound: Bool? = nil
  ) -> AxisMarkValues {
    .init(choice: .strideNumber(Double(stepSize)), roundsLower: roundLowerBound, roundsUpper: roundUpperBound)
  }

  /// At every day, month, …
  public static func stride(
    by component: Calendar.Component, count: Int = 1, roundLowerBound: Bool? = nil, roundUpperBound: Bool? = nil,
    calendar: Calendar? = nil
  ) -> AxisMarkValues {
    .init(
      choice: .strideDate(component, count, calendar), roundsLower: roundLowerBound, roundsUpper: roundUpperBound)
  }
}
