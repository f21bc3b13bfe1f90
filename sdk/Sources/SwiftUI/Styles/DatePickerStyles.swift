/// The look of date pickers; the system's ones are all that there are.
@MainActor @preconcurrency
public protocol DatePickerStyle {
  var _kind: _DatePickerKind { get }
}

/// The looks that the system has for date pickers.
public enum _DatePickerKind: Sendable {
  case compact, graphical, wheel
}

/// The look that fits where the picker is: compact.
public struct DefaultDatePickerStyle: DatePickerStyle {
  public init() {}
  public var _kind: _DatePickerKind { .compact }
}

/// The date and the time as words; a tap opens what changes them.
@available(iOS 14.0, *)
public struct CompactDatePickerStyle: DatePickerStyle {
  public init() {}
  public var _kind: _DatePickerKind { .compact }
}

/// A month.
@available(iOS 14.0, *)
public struct GraphicalDatePickerStyle: DatePickerStyle {
  public init() {}
  public var _kind: _DatePickerKind { .graphical }
}

/// Wheels for the parts of the date.
public struct WheelDatePickerStyle: DatePickerStyle {
  public init() {}
  public var _kind: _DatePickerKind { .wheel }
}

extension DatePickerStyle where Self == DefaultDatePickerStyle { public static var automatic: Self { .init() } }
@available(iOS 14.0, *)
extension DatePickerStyle where Self == CompactDatePickerStyle { public static var compact: Self { .init() } }
@available(iOS 14.0, *)
extension DatePickerStyle where Self == GraphicalDatePickerStyle { public static var graphical: Self { .init() } }
extension DatePickerStyle where Self == WheelDatePickerStyle { public static var wheel: Self { .init() } }

private struct DatePickerKindKey: EnvironmentKey { static let defaultValue = _DatePickerKind.compact }

extension EnvironmentValues {
  var datePickerKind: _DatePickerKind {
    get { self[DatePickerKindKey.self] }
    set { self[DatePickerKindKey.self] = newValue }
  }
}

extension View {
  public func datePickerStyle<S: DatePickerStyle>(_ style: S) -> some View {
    environment(\.datePickerKind, style._kind)
  }
}
