/// Columns on large screens; on a phone one after the other: choosing a row of a list shows the next column.
@available(iOS 16.0, *)
public struct NavigationSplitView<Sidebar: View, Content: View, Detail: View>: View {
  private let sidebar: Sidebar
  private let content: Content
  private let detail: Detail
  private let preferred: Binding<NavigationSplitViewColumn>?

  public var body: some View {
    NavigationStack {
      sidebar.environment(\.nextColumn, next)
        .modifier(PushModifier(content: preferred?.wrappedValue.isLast == true ? last.content : nil) { showSidebar() })
    }
  }

  private var last: NextColumn { NextColumn(content: AnyView(detail.inLastColumn())) }

  private var next: NextColumn {
    if Content.self == EmptyView.self { return last }
    return NextColumn(content: AnyView(content.environment(\.columnSelection, nil).environment(\.nextColumn, last)))
  }

  private func showSidebar() { preferred?.wrappedValue = .sidebar }
}

extension View {
  /// Lists in the last column show no other, and links push.
  fileprivate func inLastColumn() -> some View {
    environment(\.columnSelection, nil).environment(\.nextColumn, nil)
  }
}

/// What a list shows when one of its rows is chosen.
struct NextColumn {
  let content: AnyView
}

private struct NextColumnKey: EnvironmentKey { nonisolated(unsafe) static let defaultValue: NextColumn? = nil }

extension EnvironmentValues {
  var nextColumn: NextColumn? {
    get { self[NextColumnKey.self] }
    set { self[NextColumnKey.self] = newValue }
  }
}

extension NavigationSplitView {
  public init(
    @ViewBuilder sidebar: () -> Sidebar, @ViewBuilder content: () -> Content, @ViewBuilder detail: () -> Detail
  ) {
    (self.sidebar, self.content, self.detail, preferred) = (sidebar(), content(), detail(), nil)
  }
  public init(
    columnVisibility: Binding<NavigationSplitViewVisibility>, @ViewBuilder sidebar: () -> Sidebar,
    @ViewBuilder content: () -> Content, @ViewBuilder detail: () -> Detail
  ) {
    (self.sidebar, self.content, self.detail, preferred) = (sidebar(), content(), detail(), nil)
  }
  @available(iOS 17.0, *)
  public init(
    preferredCompactColumn: Binding<NavigationSplitViewColumn>, @ViewBuilder sidebar: () -> Sidebar,
    @ViewBuilder content: () -> Content, @ViewBuilder detail: () -> Detail
  ) {
    (self.sidebar, self.content, self.detail, preferred) = (sidebar(), content(), detail(), preferredCompactColumn)
  }
  @available(iOS 17.0, *)
  public init(
    columnVisibility: Binding<NavigationSplitViewVisibility>,
    preferredCompactColumn: Binding<NavigationSplitViewColumn>, @ViewBuilder sidebar: () -> Sidebar,
    @ViewBuilder content: () -> Content, @ViewBuilder detail: () -> Detail
  ) {
    (self.sidebar, self.content, self.detail, preferred) = (sidebar(), content(), detail(), preferredCompactColumn)
  }
}

extension NavigationSplitView where Content == EmptyView {
  public init(@ViewBuilder sidebar: () -> Sidebar, @ViewBuilder detail: () -> Detail) {
    self.init(sidebar: sidebar, content: { EmptyView() }, detail: detail)
  }
  public init(
    columnVisibility: Binding<NavigationSplitViewVisibility>, @ViewBuilder sidebar: () -> Sidebar,
    @ViewBuilder detail: () -> Detail
  ) {
    self.init(sidebar: sidebar, content: { EmptyView() }, detail: detail)
  }
  @available(iOS 17.0, *)
  public init(
    preferredCompactColumn: Binding<NavigationSplitViewColumn>, @ViewBuilder sidebar: () -> Sidebar,
    @ViewBuilder detail: () -> Detail
  ) {
    self.init(
      preferredCompactColumn: preferredCompactColumn, sidebar: sidebar, content: { EmptyView() }, detail: detail)
  }
  @available(iOS 17.0, *)
  public init(
    columnVisibility: Binding<NavigationSplitViewVisibility>,
    preferredCompactColumn: Binding<NavigationSplitViewColumn>, @ViewBuilder sidebar: () -> Sidebar,
    @ViewBuilder detail: () -> Detail
  ) {
    self.init(
      preferredCompactColumn: preferredCompactColumn, sidebar: sidebar, content: { EmptyView() }, detail: detail)
  }
}

/// Which columns are shown.
@available(iOS 16.0, *)
public struct NavigationSplitViewVisibility: Equatable, Codable, Sendable {
  private let name: String
  public static var automatic: NavigationSplitViewVisibility { .init(name: "automatic") }
  public static var all: NavigationSplitViewVisibility { .init(name: "all") }
  public static var doubleColumn: NavigationSplitViewVisibility { .init(name: "doubleColumn") }
  public static var detailOnly: NavigationSplitViewVisibility { .init(name: "detailOnly") }
}

/// One of the columns.
@available(iOS 17.0, *)
public struct NavigationSplitViewColumn: Hashable, Sendable {
  private let name: String
  var isLast: Bool { name == "detail" }
  public static var sidebar: NavigationSplitViewColumn { .init(name: "sidebar") }
  public static var content: NavigationSplitViewColumn { .init(name: "content") }
  public static var detail: NavigationSplitViewColumn { .init(name: "detail") }
}
