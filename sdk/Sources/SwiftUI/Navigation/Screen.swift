/// One screen of a stack: its content under its bars.
struct Screen: View {
  let content: AnyView
  let close: (@MainActor () -> Void)?
  let backTitle: String?
  let report: @MainActor (BarState) -> Void
  @State private var scroll = TitleCollapse()

  var body: some View {
    let scroll = scroll
    PreferenceContainer(
      BarKey.self,
      content: content.frame(maxWidth: .infinity, maxHeight: .infinity)
        .transformEnvironment { $0.scrollObservers = [scroll.observer] }
    ) {
      report($0 ?? BarState())
    } make: { state in
      Bars(state: state ?? BarState(), close: close, backTitle: backTitle, scroll: scroll)
    } arrange: { content, bars, id in
      ScreenElement.make(id: id, content: content, bars: bars)
    }
  }
}

/// Whether the large title has gone into the bar, because the content was scrolled.
@MainActor @Observable
final class TitleCollapse {
  private(set) var isCollapsed = false
  /// Whether the content has gone under the bar at all.
  private(set) var isScrolled = false
  @ObservationIgnored private(set) lazy var observer: ScrollObserver = Observer(owner: self)

  nonisolated init() {}

  /// A title that goes makes room, so that little content would have nothing left to scroll: then it stays.
  fileprivate func see(_ scroll: ScrollElement) {
    guard scroll.geometry.contentSize.height > scroll.geometry.containerSize.height else {
      return set(collapsed: isCollapsed && scroll.state.offset.y > 0, scrolled: false)
    }
    let range = scroll.geometry.contentSize.height - scroll.geometry.containerSize.height
    let y = scroll.state.offset.y
    set(collapsed: isCollapsed ? y > 0 : y > 8 && range > 64, scrolled: y > 0)
  }

  private func set(collapsed: Bool, scrolled: Bool) {
    if isCollapsed != collapsed { isCollapsed = collapsed }
    if isScrolled != scrolled { isScrolled = scrolled }
  }

  private final class Observer: ScrollObserver {
    private weak var owner: TitleCollapse?
    nonisolated init(owner: TitleCollapse) {
      self.owner = owner
      super.init()
    }
    override func moved(_ scroll: ScrollElement) { look(scroll) }
    override func placed(_ scroll: ScrollElement) { look(scroll) }
    private func look(_ scroll: ScrollElement) {
      guard scroll.isVertical else { return }
      scroll.later { [owner] in owner?.see(scroll) }
    }
  }
}

/// Both bars; they say how much room they take.
private struct Bars: View {
  let state: BarState
  let close: (@MainActor () -> Void)?
  let backTitle: String?
  let scroll: TitleCollapse

  private func items(_ side: ToolbarItemPlacement.Side) -> [ToolbarEntry] {
    state.items.filter { $0.placement.side == side }
  }

  private var isLarge: Bool {
    guard state.title != nil else { return false }
    return state.displayMode == .large || (state.displayMode != .inline && backTitle == nil)
  }

  private var showsTop: Bool {
    !state.isHidden
      && (state.title != nil || close != nil || state.search != nil
        || items(.leading).count + items(.trailing).count + items(.center).count > 0)
  }

  var body: some View {
    ZStack {
      VStack(spacing: 0) { if showsTop { top } }.trait(BarEdgeTrait.self, .top)
      VStack(spacing: 0) { if !items(.bottom).isEmpty { bottom } }.trait(BarEdgeTrait.self, .bottom)
    }
    .environment(\.isInRow, false)
  }

  private var top: some View {
    VStack(alignment: .leading, spacing: 0) {
      ZStack {
        if items(.center).isEmpty {
          if !isLarge || scroll.isCollapsed, let title = state.title { inlineTitle(title) }
        } else {
          row(items(.center))
        }
        HStack(spacing: 8) {
          if let close, !state.hidesBack { back(close) }
          row(items(.leading))
          Spacer(minLength: 0)
          row(items(.trailing))
        }
        .padding(.horizontal, close != nil && !state.hidesBack ? 8 : 16)
      }
      .frame(height: 44)
      if isLarge, !scroll.isCollapsed, let title = state.title {
        title.font(.largeTitle.bold()).lineLimit(1).minimumScaleFactor(0.6).accessibilityAddTraits(.isHeader)
          .padding(.horizontal, 16).padding(.top, 3).frame(height: 52, alignment: .topLeading)
      }
      if let search = state.search { SearchBar(search: search) }
    }
    .modifier(BarGround(state: state, isScrolled: scroll.isScrolled))
  }

  private func inlineTitle(_ title: Text) -> some View {
    VStack(spacing: 0) {
      if let menu = state.titleMenu {
        Menu {
          menu
        } label: {
          HStack(spacing: 4) {
            title
            Image(systemName: "chevron.down.circle.fill").foregroundStyle(.secondary).font(.footnote)
          }
        }
        .foregroundStyle(.primary)
      } else {
        title
      }
      if let subtitle = state.subtitle { subtitle.font(.caption).foregroundStyle(.secondary).fontWeight(.regular) }
    }
    .font(.headline).lineLimit(1).padding(.horizontal, 90).accessibilityAddTraits(.isHeader)
  }

  private func back(_ close: @escaping @MainActor () -> Void) -> some View {
    Button(action: close) {
      HStack(spacing: 5) {
        Image(systemName: "chevron.left").font(.title3.weight(.semibold))
        Text(backTitle ?? "Back").lineLimit(1)
      }
    }
    .accessibilityLabel(backTitle ?? "Back")
    .accessibilityIdentifier("BackButton")
    .fixedSize()
    .contentShape(BarReach())
  }

  private func row(_ items: [ToolbarEntry]) -> some View {
    HStack(spacing: 18) {
      ForEach(Array(items.enumerated()), id: \.offset) { item in
        ToolbarContentView(entry: item.element).fontWeight(item.element.placement.isStrong ? .semibold : nil)
          .fixedSize(horizontal: item.element.placement.side != .center, vertical: false)
          .contentShape(BarReach())
      }
    }
  }

  private var bottom: some View {
    HStack {
      ForEach(Array(items(.bottom).enumerated()), id: \.offset) {
        ToolbarContentView(entry: $0.element).frame(maxWidth: .infinity)
      }
    }
    .padding(.horizontal, 16).frame(height: 44).frame(maxWidth: .infinity)
    .background { Rectangle().fill(state.bottomBackground ?? AnyShapeStyle(.bar)).ignoresSafeArea(edges: .bottom) }
    .overlay(alignment: .top) { Color.system(.separator).frame(height: 0.5) }
  }
}

/// Where a finger meets an item of a bar: in the whole height of the bar, and up to half of the way to the next item.
private struct BarReach: Shape {
  func path(in rect: CGRect) -> Path { Path(rect.insetBy(dx: -9, dy: min(0, (rect.height - 44) / 2))) }
}

/// An item of a bar: of labels the icon alone is shown, unless the app says otherwise.
private struct ToolbarContentView: View {
  let entry: ToolbarEntry

  var body: some View {
    if entry.placement.side == .center {
      entry.content
    } else {
      entry.content.labelStyle(.iconOnly).environment(\.isInToolbar, true)
    }
  }
}

private struct ToolbarPlaceKey: EnvironmentKey { static let defaultValue = false }

extension EnvironmentValues {
  /// Whether the view is an item of a bar.
  var isInToolbar: Bool {
    get { self[ToolbarPlaceKey.self] }
    set { self[ToolbarPlaceKey.self] = newValue }
  }
}

/// What is behind the bar: what the app asked for, or nothing while the content is at its top.
private struct BarGround: ViewModifier {
  let state: BarState
  let isScrolled: Bool

  private var style: AnyShapeStyle? {
    switch state.backgroundVisibility {
    case .hidden: nil
    case .visible: state.background ?? AnyShapeStyle(.bar)
    case .automatic: isScrolled ? state.background ?? AnyShapeStyle(.bar) : nil
    }
  }

  func body(content: Content) -> some View {
    content
      .background { if let style { Rectangle().fill(style).ignoresSafeArea(edges: .top) } }
      .transformEnvironment { if let scheme = state.colorScheme { $0.colorScheme = scheme } }
  }
}

enum BarEdgeTrait: TraitKey { typealias Value = VerticalEdge }

/// The field under the title, with what goes with it.
private struct SearchBar: View {
  let search: SearchField

  private var isActive: Bool { search.isPresented?.wrappedValue == true || !search.text.wrappedValue.isEmpty }

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      HStack(spacing: 6) {
        Image(systemName: "magnifyingglass").foregroundStyle(.secondary).accessibilityHidden(true)
        if let tokens = search.tokens { HStack(spacing: 4) { tokens }.font(.subheadline) }
        TextField(search.prompt, text: search.text)
          .environment(\.submitActions, search.submit)
        if !search.text.wrappedValue.isEmpty {
          Button {
            search.text.wrappedValue = ""
          } label: {
            Image(systemName: "xmark.circle.fill").foregroundStyle(.secondary)
          }
          .accessibilityLabel("Clear text")
        }
      }
      .padding(.horizontal, 8).frame(height: 36)
      .background(Color.system(.tertiaryFill), in: RoundedRectangle(cornerRadius: 10))
      .padding(.horizontal, 16).padding(.bottom, 10)
      if let scopes = search.scopes { scopes.picker.padding(.horizontal, 16).padding(.bottom, 10) }
      if isActive, let suggestions = search.suggestions {
        VStack(alignment: .leading, spacing: 10) { suggestions }
          .environment(\.searchText, search.text)
          .padding(.horizontal, 16).padding(.bottom, 10)
      }
    }
  }
}

/// The content between the bars, told of the room that they take.
@MainActor
private final class ScreenElement: Element {
  let content: Element?
  let top: Element?
  let bottom: Element?

  init(id: Int, content: Element?, top: Element?, bottom: Element?) {
    (self.content, self.top, self.bottom) = (content, top, bottom)
    super.init(id: id, children: [content, top, bottom].compactMap { $0 })
  }

  /// The bars of `bars` told apart by their edge.
  static func make(id: Int, content: Element?, bars: Element?) -> ScreenElement {
    func bar(_ edge: VerticalEdge) -> Element? { bars?.children.first { $0.traits[BarEdgeTrait.self] == edge } }
    return ScreenElement(id: id, content: content, top: bar(.top), bottom: bar(.bottom))
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize { proposal.replacingUnspecifiedDimensions() }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    let offer = ProposedViewSize(width: size.width, height: nil)
    let topHeight = top?.size(for: offer).height ?? 0
    let bottomHeight = bottom?.size(for: offer).height ?? 0
    top?.place(at: .zero, proposal: offer, in: self)
    bottom?.place(at: CGPoint(x: 0, y: size.height - bottomHeight), proposal: offer, in: self)
    var area = SafeArea.current
    let free = CGRect(x: 0, y: topHeight, width: size.width, height: max(size.height - topHeight - bottomHeight, 0))
    area.safe = CGRect(origin: screenOrigin + free.origin, size: free.size)
    area.during { content?.place(at: free.origin, proposal: ProposedViewSize(free.size), in: self) }
  }
}
