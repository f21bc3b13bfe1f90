/// The look of tabs.
@available(iOS 14.0, *)
@MainActor @preconcurrency
public protocol TabViewStyle {}
@available(iOS 14.0, *)
public struct DefaultTabViewStyle: TabViewStyle { public init() {} }
@available(iOS 14.0, *)
public struct PageTabViewStyle: TabViewStyle {
  /// When the dots are shown.
  public struct IndexDisplayMode: Sendable {
    let isShown: Bool
    public static let automatic = IndexDisplayMode(isShown: true)
    public static let always = IndexDisplayMode(isShown: true)
    public static let never = IndexDisplayMode(isShown: false)
  }
  let mode: IndexDisplayMode
  public init(indexDisplayMode: IndexDisplayMode = .automatic) { mode = indexDisplayMode }
}
@available(iOS 18.0, *)
public struct TabBarOnlyTabViewStyle: TabViewStyle { public init() {} }
@available(iOS 18.0, *)
public struct SidebarAdaptableTabViewStyle: TabViewStyle { public init() {} }
@available(iOS 18.0, *)
public struct GroupedTabViewStyle: TabViewStyle { public init() {} }
extension TabViewStyle where Self == DefaultTabViewStyle { public static var automatic: Self { .init() } }
extension TabViewStyle where Self == PageTabViewStyle {
  public static var page: Self { .init() }
  public static func page(indexDisplayMode: PageTabViewStyle.IndexDisplayMode) -> Self {
    .init(indexDisplayMode: indexDisplayMode)
  }
}
extension TabViewStyle where Self == TabBarOnlyTabViewStyle { public static var tabBarOnly: Self { .init() } }
extension TabViewStyle where Self == SidebarAdaptableTabViewStyle {
  public static var sidebarAdaptable: Self { .init() }
}
extension TabViewStyle where Self == GroupedTabViewStyle { public static var grouped: Self { .init() } }

/// The look of the dots of pages.
@available(iOS 14.0, *)
public protocol IndexViewStyle {}
@available(iOS 14.0, *)
public struct PageIndexViewStyle: IndexViewStyle {
  /// When their ground is shown.
  public struct BackgroundDisplayMode: Sendable {
    public static let automatic = BackgroundDisplayMode()
    public static let always = BackgroundDisplayMode()
    public static let interactive = BackgroundDisplayMode()
    public static let never = BackgroundDisplayMode()
  }
  public init(backgroundDisplayMode: BackgroundDisplayMode = .automatic) {}
}
extension IndexViewStyle where Self == PageIndexViewStyle {
  public static var page: PageIndexViewStyle { .init() }
  public static func page(
    backgroundDisplayMode: PageIndexViewStyle.BackgroundDisplayMode
  ) -> PageIndexViewStyle { .init(backgroundDisplayMode: backgroundDisplayMode) }
}

extension View {
  /// Something that stands over the tab bar.
  @available(iOS 26.0, *)
  public func tabViewBottomAccessory<Content: View>(@ViewBuilder content: () -> Content) -> some View {
    environment(\.tabAccessory, AnyView(content()))
  }
  @available(iOS 26.1, *)
  public func tabViewBottomAccessory<Content: View>(isEnabled: Bool, @ViewBuilder content: () -> Content) -> some View {
    environment(\.tabAccessory, isEnabled ? AnyView(content()) : nil)
  }
  /// When the bar makes itself small; the preview's stays.
  @available(iOS 26.0, *)
  public func tabBarMinimizeBehavior(_ behavior: TabBarMinimizeBehavior) -> some View { self }
  @available(iOS 26.0, *)
  public func tabViewSearchActivation(_ activation: TabSearchActivation) -> some View { self }
  /// What people have arranged; a phone's tabs are not arranged.
  @available(iOS 18.0, *)
  public func tabViewCustomization(_ customization: Binding<TabViewCustomization>?) -> some View {
    unsupported("tabViewCustomization", "The preview shows the tab bar of a phone.")
  }
  @available(iOS 18.0, *)
  public func tabViewSidebarHeader<Content: View>(@ViewBuilder content: () -> Content) -> some View { self }
  @available(iOS 18.0, *)
  public func tabViewSidebarFooter<Content: View>(@ViewBuilder content: () -> Content) -> some View { self }
  @available(iOS 18.0, *)
  public func tabViewSidebarBottomBar<Content: View>(@ViewBuilder content: () -> Content) -> some View { self }
  @available(iOS 18.0, *)
  public func defaultAdaptableTabBarPlacement(_ defaultPlacement: AdaptableTabBarPlacement = .automatic) -> some View {
    self
  }
}

private struct TabAccessoryKey: EnvironmentKey { nonisolated(unsafe) static let defaultValue: AnyView? = nil }

extension EnvironmentValues {
  var tabAccessory: AnyView? {
    get { self[TabAccessoryKey.self] }
    set { self[TabAccessoryKey.self] = newValue }
  }
}

/// When the tab bar makes itself small.
@available(iOS 26.0, *)
public struct TabBarMinimizeBehavior: Hashable, Sendable {
  private let name: String
  public static let automatic = TabBarMinimizeBehavior(name: "automatic")
  public static let onScrollDown = TabBarMinimizeBehavior(name: "onScrollDown")
  public static let onScrollUp = TabBarMinimizeBehavior(name: "onScrollUp")
  public static let never = TabBarMinimizeBehavior(name: "never")
}

/// When the tab for searching takes the keyboard.
@available(iOS 26.0, *)
public struct TabSearchActivation: Sendable {
  public static var automatic: TabSearchActivation { .init() }
  public static var searchTabSelection: TabSearchActivation { .init() }
}

/// Where tabs stand on large screens.
@available(iOS 18.0, *)
public struct AdaptableTabBarPlacement: Hashable, Sendable {
  private let name: String
  public static let automatic = AdaptableTabBarPlacement(name: "automatic")
  public static let tabBar = AdaptableTabBarPlacement(name: "tabBar")
  public static let sidebar = AdaptableTabBarPlacement(name: "sidebar")
}

/// What people have arranged in a sidebar of tabs.
@available(iOS 18.0, *)
public struct TabViewCustomization: Equatable, Codable, Sendable {
  public init() {}
  public mutating func resetTabOrder() {}
  public mutating func resetVisibility() {}
}
