/// The older container of screens.
@available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use NavigationStack or NavigationSplitView instead")
public struct NavigationView<Content: View>: View {
  let content: Content
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  public var body: some View { NavigationStack { FirstOnly(content: content) } }
}

/// On a phone the first column is the start.
private struct FirstOnly<Content: View>: ContainerView {
  let content: Content
  func makeElement(_ children: [Element], _ context: ElementContext) -> Element {
    children.first ?? Element(id: context.id)
  }
}

/// The look of an older container of screens.
@available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use NavigationStack or NavigationSplitView instead.")
public protocol NavigationViewStyle {}
@available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use NavigationStack or NavigationSplitView instead.")
public struct StackNavigationViewStyle: NavigationViewStyle { public init() {} }
@available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use NavigationStack or NavigationSplitView instead.")
public struct DefaultNavigationViewStyle: NavigationViewStyle { public init() {} }
@available(iOS, introduced: 15.0, deprecated: 100000.0, message: "Use NavigationStack or NavigationSplitView instead.")
public struct ColumnNavigationViewStyle: NavigationViewStyle { public init() {} }
@available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use NavigationStack or NavigationSplitView instead.")
extension NavigationViewStyle where Self == StackNavigationViewStyle { public static var stack: Self { .init() } }
@available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use NavigationStack or NavigationSplitView instead.")
extension NavigationViewStyle where Self == DefaultNavigationViewStyle { public static var automatic: Self { .init() } }
@available(iOS, introduced: 15.0, deprecated: 100000.0, message: "Use NavigationStack or NavigationSplitView instead.")
extension NavigationViewStyle where Self == ColumnNavigationViewStyle { public static var columns: Self { .init() } }
