/// The look and the behaviour of pickers; the system's ones are all that there are.
@MainActor @preconcurrency
public protocol PickerStyle {
  var _kind: _PickerKind { get }
}

/// The looks that the system has for pickers.
public enum _PickerKind: Sendable {
  case automatic, menu, segmented, inline, wheel, palette
}

/// The look that fits where the picker is: a menu.
public struct DefaultPickerStyle: PickerStyle {
  public init() {}
  public var _kind: _PickerKind { .automatic }
}

/// The selected option, and a menu of all when it is tapped.
@available(iOS 14.0, *)
public struct MenuPickerStyle: PickerStyle {
  public init() {}
  public var _kind: _PickerKind { .menu }
}

/// All options next to each other in a bar.
public struct SegmentedPickerStyle: PickerStyle {
  public init() {}
  public var _kind: _PickerKind { .segmented }
}

/// All options as rows of the form that the picker is in.
@available(iOS 14.0, *)
public struct InlinePickerStyle: PickerStyle {
  public init() {}
  public var _kind: _PickerKind { .inline }
}

/// A wheel that is turned.
public struct WheelPickerStyle: PickerStyle {
  public init() {}
  public var _kind: _PickerKind { .wheel }
}

/// The selected option, and a screen with all when it is tapped; here it opens a menu.
@available(iOS 16.0, *)
public struct NavigationLinkPickerStyle: PickerStyle {
  public init() {}
  public var _kind: _PickerKind { .menu }
}

/// Symbols next to each other.
@available(iOS 17.0, *)
public struct PalettePickerStyle: PickerStyle {
  public init() {}
  public var _kind: _PickerKind { .palette }
}

extension PickerStyle where Self == DefaultPickerStyle { public static var automatic: Self { .init() } }
@available(iOS 14.0, *)
extension PickerStyle where Self == MenuPickerStyle { public static var menu: Self { .init() } }
extension PickerStyle where Self == SegmentedPickerStyle { public static var segmented: Self { .init() } }
@available(iOS 14.0, *)
extension PickerStyle where Self == InlinePickerStyle { public static var inline: Self { .init() } }
extension PickerStyle where Self == WheelPickerStyle { public static var wheel: Self { .init() } }
@available(iOS 16.0, *)
extension PickerStyle where Self == NavigationLinkPickerStyle { public static var navigationLink: Self { .init() } }
@available(iOS 17.0, *)
extension PickerStyle where Self == PalettePickerStyle { public static var palette: Self { .init() } }

private struct PickerKindKey: EnvironmentKey { static let defaultValue = _PickerKind.automatic }

extension EnvironmentValues {
  var pickerKind: _PickerKind {
    get { self[PickerKindKey.self] }
    set { self[PickerKindKey.self] = newValue }
  }
}

extension View {
  public func pickerStyle<S: PickerStyle>(_ style: S) -> some View { environment(\.pickerKind, style._kind) }
}
