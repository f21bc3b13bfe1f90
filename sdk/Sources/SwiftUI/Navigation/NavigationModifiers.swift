import SDKBase

extension View {
  /// A line under the title.
  @available(iOS 26.0, *)
  public func navigationSubtitle(_ subtitle: Text) -> some View { bar { $0.subtitle = $0.subtitle ?? subtitle } }
  @available(iOS 26.0, *)
  public func navigationSubtitle(_ subtitleKey: LocalizedStringKey) -> some View {
    navigationSubtitle(Text(subtitleKey))
  }
  @available(iOS 26.0, *)
  @_disfavoredOverload
  public func navigationSubtitle<S: StringProtocol>(_ subtitle: S) -> some View { navigationSubtitle(Text(subtitle)) }

  /// The document that the title stands for.
  @available(iOS 16.0, *)
  public func navigationDocument(_ url: URL) -> some View { self }
  @available(iOS 16.0, *)
  public func navigationDocument<D: Transferable>(_ document: D) -> some View { self }

  /// How the screen comes; the preview's slide.
  @available(iOS 18.0, *)
  public func navigationTransition(_ style: some NavigationTransition) -> some View {
    unsupported("navigationTransition", "Screens slide in from the side in the preview.")
  }
  /// The view that a screen grows from.
  @available(iOS 18.0, *)
  public func matchedTransitionSource(id: some Hashable, in namespace: Namespace.ID) -> some View {
    unsupported("matchedTransitionSource", "A screen slides in; it does not grow out of a view.")
  }
  @available(iOS 18.0, *)
  public func matchedTransitionSource(
    id: some Hashable, in namespace: Namespace.ID,
    configuration: (EmptyMatchedTransitionSourceConfiguration) -> some MatchedTransitionSourceConfiguration
  ) -> some View {
    self
  }

  /// The look of columns; a phone shows one.
  @available(iOS 16.0, *)
  public func navigationSplitViewStyle<S: NavigationSplitViewStyle>(_ style: S) -> some View { self }
  @available(iOS 16.0, *)
  public func navigationSplitViewColumnWidth(_ width: CGFloat) -> some View { self }
  @available(iOS 16.0, *)
  public func navigationSplitViewColumnWidth(min: CGFloat? = nil, ideal: CGFloat, max: CGFloat? = nil) -> some View {
    self
  }
  /// Whether links in rows have a mark.
  @available(iOS 17.0, *)
  public func navigationLinkIndicatorVisibility(_ visibility: Visibility) -> some View {
    environment(\.showsLinkIndicator, visibility != .hidden)
  }
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use NavigationStack or NavigationSplitView instead."
  )
  public func navigationViewStyle<S: NavigationViewStyle>(_ style: S) -> some View { self }
}

private struct LinkIndicatorKey: EnvironmentKey { static let defaultValue = true }

extension EnvironmentValues {
  var showsLinkIndicator: Bool {
    get { self[LinkIndicatorKey.self] }
    set { self[LinkIndicatorKey.self] = newValue }
  }
}

/// How a screen comes.
@available(iOS 18.0, *)
public protocol NavigationTransition: Sendable {}
@available(iOS 18.0, *)
public struct AutomaticNavigationTransition: NavigationTransition {}
@available(iOS 18.0, *)
public struct ZoomNavigationTransition: NavigationTransition {}
@available(iOS 26.0, *)
public struct CrossFadeNavigationTransition: NavigationTransition {}
extension NavigationTransition where Self == AutomaticNavigationTransition {
  public static var automatic: Self { .init() }
}
extension NavigationTransition where Self == ZoomNavigationTransition {
  public static func zoom(sourceID: some Hashable, in namespace: Namespace.ID) -> Self { .init() }
}
extension NavigationTransition where Self == CrossFadeNavigationTransition {
  public static var crossFade: Self { .init() }
}

/// How the view looks that a screen grows from.
@available(iOS 18.0, *)
public protocol MatchedTransitionSourceConfiguration: Sendable {}
@available(iOS 18.0, *)
public struct EmptyMatchedTransitionSourceConfiguration: MatchedTransitionSourceConfiguration {
  public func background(_ style: Color) -> some MatchedTransitionSourceConfiguration { self }
  public func clipShape(_ shape: RoundedRectangle) -> some MatchedTransitionSourceConfiguration { self }
  public func shadow(
    color: Color = Color(.sRGBLinear, white: 0, opacity: 0.33), radius: CGFloat, x: CGFloat = 0, y: CGFloat = 0
  ) -> some MatchedTransitionSourceConfiguration { self }
}

/// The look of columns.
@available(iOS 16.0, *)
public protocol NavigationSplitViewStyle {}
@available(iOS 16.0, *)
public struct AutomaticNavigationSplitViewStyle: NavigationSplitViewStyle { public init() {} }
@available(iOS 16.0, *)
public struct BalancedNavigationSplitViewStyle: NavigationSplitViewStyle { public init() {} }
@available(iOS 16.0, *)
public struct ProminentDetailNavigationSplitViewStyle: NavigationSplitViewStyle { public init() {} }
extension NavigationSplitViewStyle where Self == AutomaticNavigationSplitViewStyle {
  public static var automatic: Self { .init() }
}
extension NavigationSplitViewStyle where Self == BalancedNavigationSplitViewStyle {
  public static var balanced: Self { .init() }
}
extension NavigationSplitViewStyle where Self == ProminentDetailNavigationSplitViewStyle {
  public static var prominentDetail: Self { .init() }
}
