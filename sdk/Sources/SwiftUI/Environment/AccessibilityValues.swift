/// What people have set for assistive technology; in the preview nothing but what the screen tells is on.
private struct OffKey<Tag>: EnvironmentKey { static var defaultValue: Bool { false } }
private enum DifferentiateWithoutColor {}
private enum VoiceOver {}
private enum ReduceTransparency {}
private enum SwitchControl {}
private enum InvertColors {}
private enum ShowButtonShapes {}
private enum DimFlashingLights {}
private enum LargeContentViewer {}
private enum QuickActions {}
private enum AssistiveAccess {}

extension EnvironmentValues {
  /// Whether colour alone must not tell things apart.
  public var accessibilityDifferentiateWithoutColor: Bool { self[OffKey<DifferentiateWithoutColor>.self] }
  /// Whether the screen is read aloud.
  @available(iOS 15.0, *)
  public var accessibilityVoiceOverEnabled: Bool { self[OffKey<VoiceOver>.self] }
  /// Whether nothing is to be seen through.
  public var accessibilityReduceTransparency: Bool { self[OffKey<ReduceTransparency>.self] }
  /// Whether switches stand for touches.
  @available(iOS 15.0, *)
  public var accessibilitySwitchControlEnabled: Bool { self[OffKey<SwitchControl>.self] }
  /// Whether colours are inverted.
  public var accessibilityInvertColors: Bool { self[OffKey<InvertColors>.self] }
  /// Whether buttons have a shape.
  @available(iOS 14.0, *)
  public var accessibilityShowButtonShapes: Bool { self[OffKey<ShowButtonShapes>.self] }
  /// Whether flashes are dimmed.
  @available(iOS 17.0, *)
  public var accessibilityDimFlashingLights: Bool { self[OffKey<DimFlashingLights>.self] }
  /// Whether pictures move.
  @available(iOS 17.0, *)
  public var accessibilityPlayAnimatedImages: Bool { true }
  /// Whether bars are shown large under a finger.
  @available(iOS 15.0, *)
  public var accessibilityLargeContentViewerEnabled: Bool { self[OffKey<LargeContentViewer>.self] }
  /// Whether quick actions are on.
  @available(iOS 15.0, *)
  public var accessibilityQuickActionsEnabled: Bool { self[OffKey<QuickActions>.self] }
  /// Whether the simple interface is on.
  @available(iOS 18.0, *)
  public var accessibilityAssistiveAccessEnabled: Bool { self[OffKey<AssistiveAccess>.self] }
  /// Whether an assistive technology is in use.
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use accessibilityVoiceOverEnabled or accessibilitySwitchControlEnabled."
  )
  public var accessibilityEnabled: Bool {
    get { self[OffKey<Bool>.self] }
    set { self[OffKey<Bool>.self] = newValue }
  }
  /// How strong contrasts are to be.
  public var colorSchemeContrast: ColorSchemeContrast { .standard }
  /// How heavy letters are to be.
  public var legibilityWeight: LegibilityWeight? {
    get { self[LegibilityKey.self] }
    set { self[LegibilityKey.self] = newValue }
  }
}

private struct LegibilityKey: EnvironmentKey { static let defaultValue: LegibilityWeight? = .regular }

/// How strong contrasts are.
public enum ColorSchemeContrast: Hashable, CaseIterable, Sendable { case standard, increased }

/// How heavy letters are.
public enum LegibilityWeight: Hashable, Sendable { case regular, bold }
