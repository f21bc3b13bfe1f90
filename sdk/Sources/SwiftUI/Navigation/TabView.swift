/// Screens side by side, chosen by a bar.
public struct TabView<SelectionValue: Hashable, Content: View>: View {
  private let content: Content
  private let selection: Binding<SelectionValue>?
  @State private var own: AnyHashable?
  @Environment(\.tabLook) private var look

  public init(selection: Binding<SelectionValue>?, @ViewBuilder content: () -> Content) {
    (self.selection, self.content) = (selection, content())
  }

  public init(@ViewBuilder content: () -> Content) where SelectionValue == Int {
    (selection, self.content) = (nil, content())
  }

  public var body: some View {
    ChildrenReader(content) { children in
      let tabs = children.enumerated().map { TabPart(child: $0.element, index: $0.offset) }
      let current = tabs.first { $0.tag == chosen } ?? tabs.first
      TabScreens(
        content: ForEach(tabs) { $0.child }, selected: tabs.firstIndex { $0.id == current?.id } ?? 0,
        bar: look == .pages
          ? AnyView(PageDots(count: tabs.count, index: current?.index ?? 0))
          : AnyView(TabBar(tabs: tabs, selected: current?.id) { choose($0) }),
        isPages: look == .pages || look == .pagesWithoutDots, showsBar: look != .pagesWithoutDots,
        swipe: { step in
          let next = (current?.index ?? 0) + step
          if tabs.indices.contains(next) { withAnimation { choose(tabs[next]) } }
        })
    }
  }

  private var chosen: AnyHashable? { selection.map { AnyHashable($0.wrappedValue) } ?? own }

  private func choose(_ tab: TabPart) {
    if let selection, let value = tab.tag.base as? SelectionValue {
      selection.wrappedValue = value
    } else {
      own = tab.tag
    }
  }
}

/// One of the screens.
private struct TabPart: Identifiable {
  let child: Child
  let index: Int
  var id: Int { child.id }
  @MainActor var tag: AnyHashable { child.traits[TagTrait.self] ?? AnyHashable(index) }
  @MainActor var item: AnyView? { child.traits[TabItemTrait.self] }
  @MainActor var badge: String? { child.traits[BadgeTrait.self] }
}

enum TabItemTrait: TraitKey { typealias Value = AnyView }
enum BadgeTrait: TraitKey { typealias Value = String }

enum TabLook { case bar, pages, pagesWithoutDots }

private struct TabLookKey: EnvironmentKey { static let defaultValue = TabLook.bar }

extension EnvironmentValues {
  var tabLook: TabLook {
    get { self[TabLookKey.self] }
    set { self[TabLookKey.self] = newValue }
  }
}

/// The look of tabs.
public protocol TabViewStyle {}
public struct DefaultTabViewStyle: TabViewStyle { public init() {} }
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
public struct TabBarOnlyTabViewStyle: TabViewStyle { public init() {} }
public struct SidebarAdaptableTabViewStyle: TabViewStyle { public init() {} }
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

/// How the dots of pages stand out.
public struct PageIndexViewStyle: Sendable {
  /// When their ground is shown.
  public struct BackgroundDisplayMode: Sendable {
    public static let automatic = BackgroundDisplayMode()
    public static let always = BackgroundDisplayMode()
    public static let interactive = BackgroundDisplayMode()
    public static let never = BackgroundDisplayMode()
  }
  public static let page = PageIndexViewStyle()
  public static func page(backgroundDisplayMode: BackgroundDisplayMode) -> PageIndexViewStyle { .init() }
}

extension View {
  /// What stands for this view in a tab bar.
  public func tabItem<V: View>(@ViewBuilder _ label: () -> V) -> some View {
    trait(TabItemTrait.self, AnyView(label()))
  }
  public func tabViewStyle<S: TabViewStyle>(_ style: S) -> some View {
    environment(\.tabLook, (style as? PageTabViewStyle).map { $0.mode.isShown ? .pages : .pagesWithoutDots } ?? .bar)
  }
  public func indexViewStyle(_ style: PageIndexViewStyle) -> some View { self }
  public func badge(_ count: Int) -> some View { modifier(BadgeModifier(text: count > 0 ? String(count) : nil)) }
  public func badge(_ label: Text?) -> some View { modifier(BadgeModifier(text: label?.plain)) }
  public func badge(_ key: LocalizedStringKey?) -> some View { modifier(BadgeModifier(text: key?.plain)) }
  @_disfavoredOverload
  public func badge<S: StringProtocol>(_ label: S?) -> some View {
    modifier(BadgeModifier(text: label.map { String($0) }))
  }
}

private struct BadgeModifier: PrimitiveModifier {
  let text: String?
  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    element.traits[BadgeTrait.self] = text
    return element
  }
}

/// A screen of a tab view with its label.
public struct Tab<Value, Content: View, Label: View>: View {
  let content: Content
  let label: Label
  let value: AnyHashable?

  public var body: some View {
    content.tabItem { label }.modifier(OptionalTag(tag: value))
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
public struct DefaultTabLabel: View {
  let title: Text
  let image: Image
  public var body: some View {
    Label {
      title
    } icon: {
      image
    }
  }
}

/// What a tab is for.
public struct TabRole: Hashable, Sendable {
  public static let search = TabRole()
}

extension Tab where Label == DefaultTabLabel, Value == Never {
  public init(
    _ titleKey: LocalizedStringKey, systemImage: String, role: TabRole? = nil, @ViewBuilder content: () -> Content
  ) {
    self.init(
      content: content(), label: .init(title: Text(titleKey), image: Image(systemName: systemImage)), value: nil)
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, systemImage: String, role: TabRole? = nil, @ViewBuilder content: () -> Content
  ) {
    self.init(content: content(), label: .init(title: Text(title), image: Image(systemName: systemImage)), value: nil)
  }
}

extension Tab where Label == DefaultTabLabel, Value: Hashable {
  public init(
    _ titleKey: LocalizedStringKey, systemImage: String, value: Value, role: TabRole? = nil,
    @ViewBuilder content: () -> Content
  ) {
    self.init(
      content: content(), label: .init(title: Text(titleKey), image: Image(systemName: systemImage)),
      value: AnyHashable(value))
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, systemImage: String, value: Value, role: TabRole? = nil, @ViewBuilder content: () -> Content
  ) {
    self.init(
      content: content(), label: .init(title: Text(title), image: Image(systemName: systemImage)),
      value: AnyHashable(value))
  }
}

/// The bar with the labels of all tabs.
private struct TabBar: View {
  let tabs: [TabPart]
  let selected: Int?
  let choose: (TabPart) -> Void

  var body: some View {
    HStack(alignment: .top, spacing: 0) {
      ForEach(tabs) { tab in
        TabLabel(item: tab.item ?? AnyView(EmptyView()), isSelected: tab.id == selected, badge: tab.badge)
          .frame(maxWidth: .infinity)
          .action { handler, node in
            handler.tap = { _ in choose(tab) }
            node.describe(role: "tab")
            if tab.id == selected { node.describe("t", .array([.string("selected")])) }
          }
      }
    }
    .frame(height: 49)
    .background { Rectangle().fill(.bar).ignoresSafeArea(edges: .bottom) }
    .overlay(alignment: .top) { Color.system(.separator).frame(height: 0.5) }
    .environment(\.isInRow, false)
  }
}

/// A symbol over a word, whatever the label is made of.
private struct TabLabel: View {
  let item: AnyView
  let isSelected: Bool
  let badge: String?

  var body: some View {
    VStack(spacing: 3) { item }
      .environment(\.labelLayout, .tab)
      .font(.system(size: 10, weight: .medium)).lineLimit(1)
      .foregroundStyle(isSelected ? Color.accentColor : Color.system(.gray))
      .padding(.top, 6)
      .overlay(alignment: .topTrailing) {
        if let badge {
          Text(badge).font(.system(size: 12)).foregroundStyle(.white).padding(.horizontal, 5).frame(
            minWidth: 18, minHeight: 18
          )
          .background(.red, in: Capsule()).offset(x: 12, y: 2)
        }
      }
  }
}

private struct PageDots: View {
  let count: Int
  let index: Int
  var body: some View {
    HStack(spacing: 8) {
      ForEach(0..<count, id: \.self) { position in
        Circle().fill(position == index ? Color.primary : Color.system(.tertiaryLabel)).frame(width: 7, height: 7)
      }
    }
    .frame(maxWidth: .infinity).frame(height: 36)
    .accessibilityElement(children: .ignore).accessibilityLabel("Page \(index + 1) of \(count)")
  }
}

/// The chosen screen over or behind its bar.
private struct TabScreens<Content: View>: View {
  let content: Content
  let selected: Int
  let bar: AnyView
  let isPages: Bool
  let showsBar: Bool
  let swipe: (Int) -> Void

  var body: some View {
    let arranged = TabArrangement(
      content: TupleView2(first: content, second: bar), selected: selected, isPages: isPages, showsBar: showsBar)
    if isPages {
      arranged.action { handler, node in
        handler.drag = { event in
          guard event.phase == .ended, abs(event.at.x - event.start.x) > 50 else { return }
          swipe(event.at.x < event.start.x ? 1 : -1)
        }
        node.set("swipe", .string("h"))
      }
    } else {
      arranged
    }
  }
}

private struct TupleView2<First: View, Second: View>: View {
  let first: First
  let second: Second
  var body: some View {
    first
    second.trait(BarEdgeTrait.self, .bottom)
  }
}

private struct TabArrangement<Content: View>: ContainerView {
  let content: Content
  let selected: Int
  let isPages: Bool
  let showsBar: Bool

  func makeElement(_ children: [Element], _ context: ElementContext) -> Element {
    let bar = children.last { $0.traits[BarEdgeTrait.self] == .bottom }
    let screens = children.filter { $0 !== bar }
    return TabElement(
      id: context.id, screen: screens.indices.contains(selected) ? screens[selected] : screens.first,
      bar: showsBar ? bar : nil, isPages: isPages)
  }
}

@MainActor
private final class TabElement: Element {
  let screen: Element?
  let bar: Element?
  let isPages: Bool

  init(id: Int, screen: Element?, bar: Element?, isPages: Bool) {
    (self.screen, self.bar, self.isPages) = (screen, bar, isPages)
    super.init(id: id, children: [screen, bar].compactMap { $0 })
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize { proposal.replacingUnspecifiedDimensions() }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    let offer = ProposedViewSize(width: size.width, height: nil)
    let height = bar?.size(for: offer).height ?? 0
    bar?.place(at: CGPoint(x: 0, y: size.height - height), proposal: offer, in: self)
    var area = SafeArea.current
    let free = CGSize(width: size.width, height: isPages ? size.height : max(size.height - height, 0))
    area.safe = CGRect(origin: screenOrigin, size: free)
    area.during {
      screen?.place(
        at: CGPoint(x: free.width / 2, y: free.height / 2), anchor: .center, proposal: ProposedViewSize(free), in: self)
    }
  }
}

/// How a label arranges itself.
enum LabelLayout { case row, tab }
private struct LabelLayoutKey: EnvironmentKey { static let defaultValue = LabelLayout.row }

extension EnvironmentValues {
  /// Tab bars put the icon above the title.
  var labelLayout: LabelLayout {
    get { self[LabelLayoutKey.self] }
    set { self[LabelLayoutKey.self] = newValue }
  }
}
