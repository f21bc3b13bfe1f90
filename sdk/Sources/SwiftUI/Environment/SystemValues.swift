/// Light or dark.
public enum ColorScheme: Hashable, CaseIterable, Sendable {
  case light, dark
}

/// The size that people want text to have.
@available(iOS 15.0, *)
public enum DynamicTypeSize: Int, Hashable, Comparable, CaseIterable, Sendable {
  case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge
  case accessibility1, accessibility2, accessibility3, accessibility4, accessibility5

  public var isAccessibilitySize: Bool { self >= .accessibility1 }
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// What text of the default size is multiplied by.
  package var factor: CGFloat {
    [0.82, 0.88, 0.94, 1, 1.12, 1.24, 1.35, 1.65, 1.94, 2.35, 2.76, 3.12][rawValue]
  }
}

/// Whether the app is in front.
@available(iOS 14.0, *)
public enum ScenePhase: Comparable, Sendable {
  case background, inactive, active
}

/// How much room there is on an axis.
public enum UserInterfaceSizeClass: Hashable, Sendable {
  case compact, regular
}

/// How lines stand to each other.
public enum TextAlignment: Hashable, CaseIterable, Sendable {
  case leading, center, trailing
}

private struct ColorSchemeKey: EnvironmentKey { static let defaultValue = ColorScheme.light }
private struct DynamicTypeSizeKey: EnvironmentKey { static let defaultValue = DynamicTypeSize.large }
private struct LayoutDirectionKey: EnvironmentKey { static let defaultValue = LayoutDirection.leftToRight }
private struct IsEnabledKey: EnvironmentKey { static let defaultValue = true }
private struct LocaleKey: EnvironmentKey { static let defaultValue = Locale(identifier: "en_US") }
private struct CalendarKey: EnvironmentKey { static let defaultValue = Calendar.current }
private struct TimeZoneKey: EnvironmentKey { static let defaultValue = TimeZone.current }
private struct ScenePhaseKey: EnvironmentKey { static let defaultValue = ScenePhase.active }
private struct TintKey: EnvironmentKey { static let defaultValue: Color? = nil }
private struct ForegroundKey: EnvironmentKey { static let defaultValue: AnyShapeStyle? = nil }
private struct BackgroundKey: EnvironmentKey { static let defaultValue: AnyShapeStyle? = nil }
private struct HorizontalKey: EnvironmentKey { static let defaultValue: UserInterfaceSizeClass? = .compact }
private struct VerticalKey: EnvironmentKey { static let defaultValue: UserInterfaceSizeClass? = .regular }
/// Whether anything has ever been set from right to left; until then nobody looks for it.
nonisolated(unsafe) package private(set) var knowsRightToLeft = false

private struct DisplayScaleKey: EnvironmentKey { static let defaultValue: CGFloat = 3 }
private struct ReduceMotionKey: EnvironmentKey { static let defaultValue = false }

extension EnvironmentValues {
  public var colorScheme: ColorScheme {
    get { self[ColorSchemeKey.self] }
    set { self[ColorSchemeKey.self] = newValue }
  }
  @available(iOS 15.0, *)
  public var dynamicTypeSize: DynamicTypeSize {
    get { self[DynamicTypeSizeKey.self] }
    set { self[DynamicTypeSizeKey.self] = newValue }
  }
  public var layoutDirection: LayoutDirection {
    get { self[LayoutDirectionKey.self] }
    set {
      if newValue == .rightToLeft { knowsRightToLeft = true }
      self[LayoutDirectionKey.self] = newValue
    }
  }
  public var isEnabled: Bool {
    get { self[IsEnabledKey.self] }
    set { self[IsEnabledKey.self] = newValue }
  }
  public var locale: Locale {
    get { self[LocaleKey.self] }
    set { self[LocaleKey.self] = newValue }
  }
  public var calendar: Calendar {
    get { self[CalendarKey.self] }
    set { self[CalendarKey.self] = newValue }
  }
  public var timeZone: TimeZone {
    get { self[TimeZoneKey.self] }
    set { self[TimeZoneKey.self] = newValue }
  }
  @available(iOS 14.0, *)
  public var scenePhase: ScenePhase {
    get { self[ScenePhaseKey.self] }
    set { self[ScenePhaseKey.self] = newValue }
  }
  public var horizontalSizeClass: UserInterfaceSizeClass? {
    get { self[HorizontalKey.self] }
    set { self[HorizontalKey.self] = newValue }
  }
  public var verticalSizeClass: UserInterfaceSizeClass? {
    get { self[VerticalKey.self] }
    set { self[VerticalKey.self] = newValue }
  }
  public var displayScale: CGFloat {
    get { self[DisplayScaleKey.self] }
    set { self[DisplayScaleKey.self] = newValue }
  }
  public var pixelLength: CGFloat { 1 / displayScale }
  public var accessibilityReduceMotion: Bool {
    get { self[ReduceMotionKey.self] }
    set { self[ReduceMotionKey.self] = newValue }
  }

  package var tintColor: Color? {
    get { self[TintKey.self] }
    set { self[TintKey.self] = newValue }
  }
  package var foregroundStyle: AnyShapeStyle? {
    get { self[ForegroundKey.self] }
    set { self[ForegroundKey.self] = newValue }
  }
  @available(iOS 16.0, *)
  public var backgroundStyle: AnyShapeStyle? {
    get { self[BackgroundKey.self] }
    set { self[BackgroundKey.self] = newValue }
  }
}

extension View {
  /// Sets what shapes and text are drawn with.
  @available(iOS 15.0, *)
  public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some View {
    transformEnvironment { $0.foregroundStyle = $0.resolved(style) }
  }

  /// Sets what the levels of shapes and text are drawn with; the first one is drawn with here.
  @available(iOS 15.0, *)
  public func foregroundStyle<S1: ShapeStyle, S2: ShapeStyle>(_ primary: S1, _ secondary: S2) -> some View {
    transformEnvironment {
      $0.foregroundStyle = AnyShapeStyle(ForegroundLevels(styles: [$0.resolved(primary), $0.resolved(secondary)]))
    }
  }
  @available(iOS 15.0, *)
  public func foregroundStyle<S1: ShapeStyle, S2: ShapeStyle, S3: ShapeStyle>(
    _ primary: S1, _ secondary: S2, _ tertiary: S3
  ) -> some View {
    transformEnvironment {
      let styles = [$0.resolved(primary), $0.resolved(secondary), $0.resolved(tertiary)]
      $0.foregroundStyle = AnyShapeStyle(ForegroundLevels(styles: styles))
    }
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use foregroundStyle(_:) instead.")
  public func foregroundColor(_ color: Color?) -> some View {
    transformEnvironment { $0.foregroundStyle = color.map { AnyShapeStyle($0) } }
  }

  /// Sets what is behind views that ask for the background style.
  @available(iOS 16.0, *)
  public func backgroundStyle<S: ShapeStyle>(_ style: S) -> some View {
    transformEnvironment { $0.backgroundStyle = AnyShapeStyle(style) }
  }

  /// Sets the colour of controls.
  @available(iOS 15.0, *)
  public func tint(_ tint: Color?) -> some View { transformEnvironment { $0.tintColor = tint } }

  @available(iOS 15.0, *)
  public func tint<S: ShapeStyle>(_ tint: S?) -> some View {
    transformEnvironment { values in
      guard let tint else {
        values.tintColor = nil
        return
      }
      values.tintColor = (tint as? Color) ?? values.tintColor
    }
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use tint(_:) instead.")
  public func accentColor(_ accentColor: Color?) -> some View { tint(accentColor) }

  /// Whether controls may be used; once off it stays off below.
  public func disabled(_ disabled: Bool) -> some View {
    transformEnvironment { $0.isEnabled = $0.isEnabled && !disabled }
  }

  @available(iOS 15.0, *)
  public func dynamicTypeSize(_ size: DynamicTypeSize) -> some View { environment(\.dynamicTypeSize, size) }

  @available(iOS 15.0, *)
  public func dynamicTypeSize<T: RangeExpression>(_ range: T) -> some View where T.Bound == DynamicTypeSize {
    transformEnvironment { values in
      let allowed = DynamicTypeSize.allCases.filter { range.contains($0) }
      guard let low = allowed.first, let high = allowed.last else { return }
      values.dynamicTypeSize = min(max(values.dynamicTypeSize, low), high)
    }
  }
}

extension EnvironmentValues {
  /// A style as it is set here. What it says of the foreground is that of the views around, and not itself: `secondary`
  /// inside red is a fainter red.
  fileprivate func resolved<S: ShapeStyle>(_ style: S) -> AnyShapeStyle {
    let style = AnyShapeStyle(style)
    switch style.base {
    case is ForegroundStyle: return foregroundStyle ?? AnyShapeStyle(Color.primary)
    case is any ChangedStyle: return AnyShapeStyle(StyleInside(style: style, around: foregroundStyle))
    case is HierarchicalShapeStyle:
      guard let around = foregroundStyle, !(around.base is HierarchicalShapeStyle) else { return style }
      return AnyShapeStyle(StyleInside(style: style, around: around))
    default: return style
    }
  }
}

/// A style among views with a foreground of their own.
private struct StyleInside: ShapeStyle {
  let style: AnyShapeStyle
  let around: AnyShapeStyle?

  func _paint(in context: _PaintContext) -> _Paint {
    var environment = context.environment
    environment.foregroundStyle = around
    return style._paint(in: _PaintContext(environment: environment))
  }
}
