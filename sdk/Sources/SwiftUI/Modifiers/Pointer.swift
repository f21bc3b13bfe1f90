import SDKBase

extension View {
  /// Acts when a pointer comes over the view or leaves it; a phone has none.
  @available(iOS 13.4, *)
  public func onHover(perform action: @escaping (Bool) -> Void) -> some View { self }

  /// Acts on each move of a pointer over the view; a phone has none.
  @available(iOS 16.0, *)
  public func onContinuousHover(
    coordinateSpace: CoordinateSpace = .local, perform action: @escaping (HoverPhase) -> Void
  ) -> some View {
    self
  }
  @available(iOS 17.0, *)
  public func onContinuousHover(
    coordinateSpace: some CoordinateSpaceProtocol = .local, perform action: @escaping (HoverPhase) -> Void
  ) -> some View {
    self
  }

  /// How the view looks under a pointer; a phone has none.
  @available(iOS 13.4, *)
  public func hoverEffect(_ effect: HoverEffect = .automatic) -> some View { self }
  @available(iOS 17.0, *)
  public func hoverEffect(_ effect: HoverEffect = .automatic, isEnabled: Bool = true) -> some View { self }
  @available(iOS 17.0, *)
  public func hoverEffectDisabled(_ disabled: Bool = true) -> some View { self }
  @available(iOS 17.0, *)
  public func defaultHoverEffect(_ effect: HoverEffect?) -> some View { self }

  /// A tip for a pointer, read as a hint by assistive technology.
  @available(iOS 14.0, *)
  public func help(_ textKey: LocalizedStringKey) -> some View { accessibilityHint(textKey) }
  @available(iOS 14.0, *)
  public func help(_ text: Text) -> some View { accessibilityHint(text) }
  @available(iOS 14.0, *)
  @_disfavoredOverload
  public func help<S: StringProtocol>(_ text: S) -> some View { accessibilityHint(text) }
}

/// How a view looks under a pointer.
@available(iOS 13.4, *)
public struct HoverEffect: Sendable {
  public static let automatic = HoverEffect()
  public static let highlight = HoverEffect()
  public static let lift = HoverEffect()
}

/// Where a pointer is.
@available(iOS 16.0, *)
public enum HoverPhase: Equatable, Sendable {
  case active(CGPoint)
  case ended
}
