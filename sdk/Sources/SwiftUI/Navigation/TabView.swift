/// Screens side by side, chosen by a bar.
public struct TabView<SelectionValue: Hashable, Content: View>: View {
  private let content: Content
  private let selection: Binding<SelectionValue>?
  @State private var own: AnyHashable?
  @Environment(\.tabLook) private var look
  private let host = ScreenHost()

  public init(selection: Binding<SelectionValue>?, @ViewBuilder content: () -> Content) {
    (self.selection, self.content) = (selection, content())
  }

  public init(@ViewBuilder content: () -> Content) where SelectionValue == Int {
    (selection, self.content) = (nil, content())
  }

  @available(iOS 18.0, *)
  public init<C: TabContent>(
    selection: Binding<SelectionValue>, @TabContentBuilder<SelectionValue> content: () -> C
  ) where Content == TabContentBuilder<SelectionValue>.Content<C>, C.TabValue == SelectionValue {
    (self.selection, self.content) = (selection, Content(tabs: content()))
  }

  @available(iOS 18.0, *)
  public init<C: TabContent>(@TabContentBuilder<Never> content: () -> C)
  where SelectionValue == Never, Content == TabContentBuilder<Never>.Content<C>, C.TabValue == Never {
    (selection, self.content) = (nil, Content(tabs: content()))
  }

  public var body: some View {
    PreferenceContainer(TabBarKey.self, content: Tabs(content: content, chosen: chosen, look: look, choose: choose)) {
      _ in
      EmptyView()
    } arrange: { content, _, id in
      content ?? Element(id: id)
    }
  }

  private var chosen: AnyHashable? { selection.map { AnyHashable($0.wrappedValue) } ?? own }

  private func choose(_ tag: AnyHashable) {
    if let selection {
      if let value = tag.base as? SelectionValue { selection.wrappedValue = value }
    } else {
      own = tag
    }
  }
}

/// The screens with the bar.
private struct Tabs<Content: View>: View {
  let content: Content
  let chosen: AnyHashable?
  let look: TabLook
  let choose: (AnyHashable) -> Void
  @Environment(\.tabAccessory) private var accessory
  @State private var host = TabHost()

  var body: some View {
    ChildrenReader(content.environment(\.tabHost, true)) { children in
      let tabs = children.enumerated().map { TabPart(child: $0.element, index: $0.offset) }
      let current = tabs.first { $0.tag == chosen } ?? tabs.first
      let _ = host.show(current?.child, of: children)
      TabScreens(
        content: ForEach(tabs) { $0.child }, selected: tabs.firstIndex { $0.id == current?.id } ?? 0,
        bar: look == .pages
          ? AnyView(PageDots(count: tabs.count, index: current?.index ?? 0))
          : AnyView(TabBar(tabs: tabs, selected: current?.id, accessory: accessory) { choose($0.tag) }),
        isPages: look == .pages || look == .pagesWithoutDots, showsBar: look != .pagesWithoutDots,
        swipe: { step in
          let next = (current?.index ?? 0) + step
          if tabs.indices.contains(next) { withAnimation { choose(tabs[next].tag) } }
        })
    }
  }
}

/// One of the screens.
private struct TabPart: Identifiable {
  let child: Child
  let index: Int
  var id: Int { child.id }
  /// What the app says, or the number of the tab; not what the `ForEach` that shows the tabs adds.
  @MainActor var tag: AnyHashable {
    let said = child.traits[TagTrait.self]
    return said.flatMap { $0 == AnyHashable(id) ? nil : $0 } ?? AnyHashable(index)
  }
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

extension View {
  /// What stands for this view in a tab bar.
  public func tabItem<V: View>(@ViewBuilder _ label: () -> V) -> some View {
    TabItemView(content: self, label: AnyView(label()))
  }
  /// The look of the tabs inside.
  @available(iOS 14.0, *)
  public func tabViewStyle<S: TabViewStyle>(_ style: S) -> some View {
    environment(\.tabLook, (style as? PageTabViewStyle).map { $0.mode.isShown ? .pages : .pagesWithoutDots } ?? .bar)
  }
  /// The look of the dots of pages.
  @available(iOS 14.0, *)
  public func indexViewStyle<S: IndexViewStyle>(_ style: S) -> some View { self }
  @available(iOS 15.0, *)
  public func badge(_ count: Int) -> some View { modifier(BadgeModifier(text: count > 0 ? String(count) : nil)) }
  @available(iOS 15.0, *)
  public func badge(_ label: Text?) -> some View { modifier(BadgeModifier(text: label?.plain)) }
  @available(iOS 15.0, *)
  public func badge(_ key: LocalizedStringKey?) -> some View { modifier(BadgeModifier(text: key?.plain)) }
  @available(iOS 15.0, *)
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

/// The bar with the labels of all tabs.
private struct TabBar: View {
  let tabs: [TabPart]
  let selected: Int?
  let accessory: AnyView?
  let choose: (TabPart) -> Void

  var body: some View {
    VStack(spacing: 0) {
      if let accessory {
        accessory.frame(maxWidth: .infinity).frame(height: 48).background(.bar, in: Capsule()).padding(.horizontal, 20)
          .padding(.bottom, 8)
      }
      row
    }
    .environment(\.isInRow, false)
  }

  private var row: some View {
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
