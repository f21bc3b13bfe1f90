/// Tabs of a tab view.
@available(iOS 18.0, *)
@MainActor @preconcurrency
public protocol TabContent<TabValue> {
  associatedtype TabValue: Hashable where TabValue == Body.TabValue
  associatedtype Body: TabContent
  @TabContentBuilder<TabValue> @MainActor @preconcurrency var body: Body { get }
  /// The tabs as views of a tab view.
  @MainActor @preconcurrency var _tabs: AnyView { get }
}

extension TabContent {
  public var _tabs: AnyView { AnyView(TabContentBody(content: self)) }
}

/// A content with a body of its own; its dynamic properties are connected.
private struct TabContentBody<Content: TabContent>: View {
  let content: Content
  var body: some View { DynamicBody(content) { $0.body._tabs } }
}

/// Tabs that the runtime knows.
@available(iOS 18.0, *)
package protocol PrimitiveTabContent: TabContent where Body == Self {}

extension PrimitiveTabContent {
  public var body: Self { self }
}

/// A screen of a tab view with its label.
@available(iOS 18.0, *)
public struct Tab<Value, Content, Label> {
  let value: AnyHashable?
  let role: TabRole?
  let content: Content
  let label: Label
}

extension Tab: PrimitiveTabContent, TabContent where Value: Hashable, Content: View, Label: View {
  public typealias TabValue = Value
  public typealias Body = Tab<Value, Content, Label>
  public var _tabs: AnyView {
    AnyView(content.tabItem { label }.modifier(OptionalTag(tag: value)))
  }
}

private struct OptionalTag: PrimitiveModifier {
  let tag: AnyHashable?
  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    if let tag { element.traits[TagTrait.self] = tag }
    return element
  }
}

/// What stands for a tab: a symbol over a word.
@available(iOS 18.0, *)
public struct DefaultTabLabel: View {
  let title: Text
  let image: Image?
  public var body: some View {
    Label {
      title
    } icon: {
      image
    }
  }

  static func search(_ role: TabRole?) -> DefaultTabLabel {
    .init(
      title: Text(role == .search ? "Search" : ""), image: role == .search ? Image(systemName: "magnifyingglass") : nil)
  }
}

/// What a tab is for.
@available(iOS 18.0, *)
public struct TabRole: Hashable, Sendable {
  private let name: String
  public static var search: TabRole { .init(name: "search") }
}

extension Tab where Value: Hashable, Content: View, Label: View {
  public init(
    value: Value, role: TabRole? = nil, @ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label
  ) {
    (self.value, self.role, self.content, self.label) = (AnyHashable(value), role, content(), label())
  }
  public init<T: Hashable>(
    value: T, role: TabRole? = nil, @ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label
  ) where Value == T? {
    (self.value, self.role, self.content, self.label) = (AnyHashable(T?.some(value)), role, content(), label())
  }
}

extension Tab where Value == Never, Content: View, Label: View {
  public init(role: TabRole? = nil, @ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) {
    (value, self.role, self.content, self.label) = (nil, role, content(), label())
  }
}

extension Tab where Value: Hashable, Content: View, Label == DefaultTabLabel {
  private init(_ title: Text, _ image: Image?, _ value: Value, _ role: TabRole?, _ content: Content) {
    (self.value, self.role, self.content) = (AnyHashable(value), role, content)
    label = DefaultTabLabel(title: title, image: image)
  }
  public init(value: Value, role: TabRole? = nil, @ViewBuilder content: () -> Content) {
    (self.value, self.role, self.content, label) = (AnyHashable(value), role, content(), .search(role))
  }
  public init(
    _ titleKey: LocalizedStringKey, systemImage: String, value: Value, role: TabRole? = nil,
    @ViewBuilder content: () -> Content
  ) {
    self.init(Text(titleKey), Image(systemName: systemImage), value, role, content())
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, systemImage: String, value: Value, role: TabRole? = nil, @ViewBuilder content: () -> Content
  ) {
    self.init(Text(title), Image(systemName: systemImage), value, role, content())
  }
  public init(
    _ titleKey: LocalizedStringKey, image: String, value: Value, role: TabRole? = nil,
    @ViewBuilder content: () -> Content
  ) {
    self.init(Text(titleKey), Image(image), value, role, content())
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, image: String, value: Value, role: TabRole? = nil, @ViewBuilder content: () -> Content
  ) {
    self.init(Text(title), Image(image), value, role, content())
  }
  public init<T: Hashable>(
    _ titleKey: LocalizedStringKey, systemImage: String, value: T, role: TabRole? = nil,
    @ViewBuilder content: () -> Content
  ) where Value == T? {
    self.init(Text(titleKey), Image(systemName: systemImage), value, role, content())
  }
  @_disfavoredOverload
  public init<S: StringProtocol, T: Hashable>(
    _ title: S, systemImage: String, value: T, role: TabRole? = nil, @ViewBuilder content: () -> Content
  ) where Value == T? {
    self.init(Text(title), Image(systemName: systemImage), value, role, content())
  }
}

extension Tab where Value == Never, Content: View, Label == DefaultTabLabel {
  private init(_ title: Text, _ image: Image?, _ role: TabRole?, _ content: Content) {
    (value, self.role, self.content) = (nil, role, content)
    label = DefaultTabLabel(title: title, image: image)
  }
  public init(role: TabRole, @ViewBuilder content: () -> Content) {
    (value, self.role, self.content, label) = (nil, role, content(), .search(role))
  }
  public init(
    _ titleKey: LocalizedStringKey, systemImage: String, role: TabRole? = nil, @ViewBuilder content: () -> Content
  ) {
    self.init(Text(titleKey), Image(systemName: systemImage), role, content())
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, systemImage: String, role: TabRole? = nil, @ViewBuilder content: () -> Content
  ) {
    self.init(Text(title), Image(systemName: systemImage), role, content())
  }
  public init(
    _ titleKey: LocalizedStringKey, image: String, role: TabRole? = nil, @ViewBuilder content: () -> Content
  ) {
    self.init(Text(titleKey), Image(image), role, content())
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, image: String, role: TabRole? = nil, @ViewBuilder content: () -> Content
  ) {
    self.init(Text(title), Image(image), role, content())
  }
}

/// Tabs that belong together; on a phone they stand among the others.
@available(iOS 18.0, *)
public struct TabSection<Header: View, Content: TabContent, Footer: View, SelectionValue: Hashable>: PrimitiveTabContent
where Content.TabValue == SelectionValue {
  public typealias TabValue = SelectionValue
  let content: Content
  public var _tabs: AnyView { content._tabs }
}

extension TabSection where Footer == EmptyView {
  public init(
    @TabContentBuilder<SelectionValue> content: () -> Content, @ViewBuilder header: () -> Header
  ) {
    self.content = content()
  }
}

extension TabSection where Header == EmptyView, Footer == EmptyView {
  public init(@TabContentBuilder<SelectionValue> content: () -> Content) { self.content = content() }
}

extension TabSection where Header == Text, Footer == EmptyView {
  public init(_ titleKey: LocalizedStringKey, @TabContentBuilder<SelectionValue> content: () -> Content) {
    self.content = content()
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, @TabContentBuilder<SelectionValue> content: () -> Content) {
    self.content = content()
  }
}

/// Several tabs, or changed ones.
@available(iOS 18.0, *)
public struct _TabList<TabValue: Hashable>: PrimitiveTabContent {
  let members: [AnyView]
  public var _tabs: AnyView { AnyView(ForEach(Array(members.enumerated()), id: \.offset) { $0.element }) }
}

extension ForEach: TabContent where Content: TabContent {
  @available(iOS 18.0, *)
  public typealias TabValue = Content.TabValue
  @available(iOS 18.0, *)
  public typealias Body = _TabList<Content.TabValue>
  @available(iOS 18.0, *)
  public var body: _TabList<Content.TabValue> { _TabList(members: [_tabs]) }
  public var _tabs: AnyView {
    let (make, identify) = (content, identify)
    return AnyView(
      ForEach<[Identified<ID, Data.Element>], ID, AnyView>(
        data: data.map { Identified(id: identify($0), value: $0) }, content: { make($0.value)._tabs },
        identify: { $0.id }))
  }

  @available(iOS 18.0, *)
  public init(_ data: Data, @TabContentBuilder<Content.TabValue> content: @escaping (Data.Element) -> Content)
  where Data.Element: Identifiable, ID == Data.Element.ID {
    self.init(data: data, content: content, identify: { $0.id })
  }
  @available(iOS 18.0, *)
  public init(
    _ data: Data, id: KeyPath<Data.Element, ID>,
    @TabContentBuilder<Content.TabValue> content: @escaping (Data.Element) -> Content
  ) {
    self.init(data: data, content: content, identify: { $0[keyPath: id] })
  }
}

private struct Identified<ID: Hashable, Value>: Identifiable {
  let id: ID
  let value: Value
}

/// The tabs of an `if`.
@available(iOS 18.0, *)
public struct _OptionalTabs<Content: TabContent>: TabContent {
  public typealias TabValue = Content.TabValue
  let content: Content?
  public var body: Self { self }
  public var _tabs: AnyView { AnyView(content?._tabs) }
}

/// Builds tabs.
@available(iOS 18.0, *)
@resultBuilder @MainActor
public struct TabContentBuilder<TabValue: Hashable> {
  /// The tabs as the content of a tab view.
  public struct Content<C: TabContent>: View where C.TabValue == TabValue {
    let tabs: C
    public var body: some View { tabs._tabs }
  }

  public static func buildExpression<C: TabContent>(_ content: C) -> C where C.TabValue == TabValue { content }
  public static func buildBlock<C: TabContent>(_ content: C) -> C where C.TabValue == TabValue { content }
  public static func buildBlock<First: TabContent, each Rest: TabContent>(
    _ first: First, _ rest: repeat each Rest
  ) -> _TabList<TabValue> where First.TabValue == TabValue {
    var members = [first._tabs]
    repeat members.append((each rest)._tabs)
    return _TabList(members: members)
  }
  public static func buildIf<C: TabContent>(_ content: C?) -> _OptionalTabs<C> where C.TabValue == TabValue {
    _OptionalTabs(content: content)
  }
  public static func buildEither<C: TabContent>(first: C) -> _TabList<TabValue> where C.TabValue == TabValue {
    _TabList(members: [first._tabs])
  }
  public static func buildEither<C: TabContent>(second: C) -> _TabList<TabValue> where C.TabValue == TabValue {
    _TabList(members: [second._tabs])
  }
  public static func buildLimitedAvailability<C: TabContent>(
    _ content: C
  ) -> _TabList<TabValue> where C.TabValue == TabValue { _TabList(members: [content._tabs]) }
}

extension TabContent {
  private func changed<V: View>(_ change: (AnyView) -> V) -> _TabList<TabValue> {
    _TabList(members: [AnyView(change(_tabs))])
  }

  /// A number or word at the tab.
  public func badge(_ count: Int) -> some TabContent<TabValue> { changed { $0.badge(count) } }
  public func badge(_ label: Text?) -> some TabContent<TabValue> { changed { $0.badge(label) } }
  public func badge(_ key: LocalizedStringKey?) -> some TabContent<TabValue> { changed { $0.badge(key) } }
  @_disfavoredOverload
  public func badge<S: StringProtocol>(_ label: S?) -> some TabContent<TabValue> { changed { $0.badge(label) } }
  /// Leaves the tab out.
  public func hidden(_ hidden: Bool = true) -> some TabContent<TabValue> {
    _TabList<TabValue>(members: hidden ? [] : [_tabs])
  }
  public func disabled(_ disabled: Bool) -> some TabContent<TabValue> { changed { $0.disabled(disabled) } }
  public func accessibilityIdentifier(_ identifier: String) -> some TabContent<TabValue> {
    changed { $0.accessibilityIdentifier(identifier) }
  }
  public func accessibilityLabel(_ label: Text) -> some TabContent<TabValue> {
    changed { $0.accessibilityLabel(label) }
  }
  /// How people may arrange the tab; a phone's tabs are not arranged.
  public func customizationID(_ id: String) -> some TabContent<TabValue> { self }
  public func customizationBehavior(
    _ behavior: TabCustomizationBehavior, for placements: AdaptableTabBarPlacement...
  ) -> some TabContent<TabValue> { self }
  public func defaultVisibility(
    _ visibility: Visibility, for placements: AdaptableTabBarPlacement...
  ) -> some TabContent<TabValue> { self }
  public func tabPlacement(_ placement: TabPlacement) -> some TabContent<TabValue> { self }
  public func sectionActions<Content: View>(@ViewBuilder content: () -> Content) -> some TabContent<TabValue> { self }
  public func contextMenu<M: View>(@ViewBuilder menuItems: () -> M) -> some TabContent<TabValue> { self }
  public func swipeActions<T: View>(
    edge: HorizontalEdge = .trailing, allowsFullSwipe: Bool = true, @ViewBuilder content: () -> T
  ) -> some TabContent<TabValue> { self }
}

/// Whether people may move a tab.
@available(iOS 18.0, *)
public struct TabCustomizationBehavior: Equatable, Sendable {
  private let name: String
  public static var automatic: TabCustomizationBehavior { .init(name: "automatic") }
  public static var reorderable: TabCustomizationBehavior { .init(name: "reorderable") }
  public static var disabled: TabCustomizationBehavior { .init(name: "disabled") }
}

/// Where a tab stands on large screens.
@available(iOS 18.0, *)
public struct TabPlacement: Hashable, Sendable {
  private let name: String
  public static let automatic = TabPlacement(name: "automatic")
  public static let pinned = TabPlacement(name: "pinned")
  public static let sidebarOnly = TabPlacement(name: "sidebarOnly")
}
