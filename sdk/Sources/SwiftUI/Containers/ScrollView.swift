/// Content that may be larger than its room and is moved within it.
public struct ScrollView<Content: View>: View {
  public var content: Content
  public var axes: Axis.Set
  public var showsIndicators: Bool

  public init(_ axes: Axis.Set = .vertical, @ViewBuilder content: () -> Content) {
    self.axes = axes
    showsIndicators = true
    self.content = content()
  }

  @_disfavoredOverload
  public init(_ axes: Axis.Set = .vertical, showsIndicators: Bool = true, @ViewBuilder content: () -> Content) {
    self.axes = axes
    self.showsIndicators = showsIndicators
    self.content = content()
  }

  public var body: some View {
    ScrollContainer(axes: axes, showsIndicators: showsIndicators, content: stacked)
  }

  /// Several views in a scroll view stand one below the other.
  private var stacked: some View {
    VStack(spacing: 0) { content }
  }
}

/// The scrolling itself; it remembers where it is.
package struct ScrollContainer<Content: View>: View {
  let axes: Axis.Set
  let showsIndicators: Bool
  let content: Content
  @State private var state = ScrollState()
  @State private var room: ScrollRoom
  @Environment(\.scrollObservers) private var observers
  @Environment(\.refresh) private var refresh

  package init(axes: Axis.Set, showsIndicators: Bool = true, content: Content) {
    self.axes = axes
    self.showsIndicators = showsIndicators
    self.content = content
    _room = State(wrappedValue: ScrollRoom(axes: axes))
  }

  package var body: some View {
    let room = room
    let isPulled = axes.contains(.vertical) && refresh?.isTaken == false
    state.pull.offer(isPulled ? refresh : nil)
    return ScrollArea(
      axes: axes, showsIndicators: showsIndicators, state: state, room: room, observers: observers,
      content: content.transformEnvironment {
        $0.scrollRoom = room
        $0.scrollObservers = []
        if isPulled { $0.refresh?.isTaken = true }
      })
  }
}

/// Where a scroll view is.
@MainActor
package final class ScrollState {
  package var offset = CGPoint.zero
  /// How far it could scroll at the last layout; nil before the first.
  var range: CGSize?
  let pull = Pull()
  package weak var element: ScrollElement?
  package weak var node: _Node?

  nonisolated package init() {}

  /// Moves so that `rect`, in content coordinates, is in sight at `anchor`; nil moves as little as needed.
  package func reveal(_ rect: CGRect, anchor: UnitPoint?) {
    guard let element else { return }
    let view = element.frame.size
    if let anchor {
      offset = CGPoint(
        x: rect.minX + rect.width * anchor.x - view.width * anchor.x,
        y: rect.minY + rect.height * anchor.y - view.height * anchor.y)
    } else {
      if rect.maxY > offset.y + view.height { offset.y = rect.maxY - view.height }
      if rect.minY < offset.y { offset.y = rect.minY }
      if rect.maxX > offset.x + view.width { offset.x = rect.maxX - view.width }
      if rect.minX < offset.x { offset.x = rect.minX }
    }
    element.forgetLayout()
    node?.markElementsStale()
    node?.graph.setNeedsLayout()
  }
}

extension ScrollState: KeptOverReload {
  package var kept: KeptValue? { offset == .zero ? nil : Keeping.kept(offset) }

  package func take(_ kept: KeptValue) -> Bool {
    guard Keeping.merge(kept, into: &offset) else { return false }
    element?.forgetLayout()
    node?.markElementsStale()
    return true
  }
}

private struct ScrollArea<Content: View>: ContainerView {
  let axes: Axis.Set
  let showsIndicators: Bool
  let state: ScrollState
  let room: ScrollRoom
  let observers: [ScrollObserver]
  let content: Content

  func makeElement(_ children: [Element], _ context: ElementContext) -> Element {
    let child =
      children.count == 1 ? children[0] : OverlapElement(id: -context.id, alignment: .topLeading, children: children)
    state.node = context.node
    let environment = context.environment
    return ScrollElement(
      id: context.id, child: child, axes: axes, showsIndicators: showsIndicators && environment.showsScrollIndicators,
      isEnabled: environment.isScrollEnabled, pages: environment.scrollPages, state: state,
      room: room, anchor: environment.scrollAnchor, observers: observers)
  }
}

private struct IndicatorsKey: EnvironmentKey { static let defaultValue = true }
private struct ScrollEnabledKey: EnvironmentKey { static let defaultValue = true }
private struct ScrollPagesKey: EnvironmentKey { static let defaultValue = false }

@available(iOS 16.0, *)
extension EnvironmentValues {
  package var showsScrollIndicators: Bool {
    get { self[IndicatorsKey.self] }
    set { self[IndicatorsKey.self] = newValue }
  }
  public var isScrollEnabled: Bool {
    get { self[ScrollEnabledKey.self] }
    set { self[ScrollEnabledKey.self] = newValue }
  }
  package var scrollPages: Bool {
    get { self[ScrollPagesKey.self] }
    set { self[ScrollPagesKey.self] = newValue }
  }
}

@MainActor
package final class ScrollElement: WrapperElement {
  private let axes: Axis.Set
  private let showsIndicators: Bool
  private let isEnabled: Bool
  private let pages: Bool
  package let state: ScrollState
  private let room: ScrollRoom
  private let anchor: UnitPoint?
  private let observers: [ScrollObserver]
  /// How far the view reaches behind the bars, and the content keeps clear of them.
  private var grown = EdgeInsets()
  private var contentWidth: CGFloat = 0

  init(
    id: Int, child: Element, axes: Axis.Set, showsIndicators: Bool, isEnabled: Bool, pages: Bool, state: ScrollState,
    room: ScrollRoom, anchor: UnitPoint?, observers: [ScrollObserver]
  ) {
    (self.axes, self.showsIndicators, self.isEnabled, self.pages) = (axes, showsIndicators, isEnabled, pages)
    (self.state, self.room, self.anchor, self.observers) = (state, room, anchor, observers)
    super.init(id: id, child: child)
    state.element = self
  }

  func scrolls(_ axis: Axis.Set) -> Bool { axes.contains(axis) }

  private func offer(_ proposal: ProposedViewSize) -> ProposedViewSize {
    ProposedViewSize(
      width: axes.contains(.horizontal) ? nil : proposal.width,
      height: axes.contains(.vertical) ? nil : proposal.height)
  }

  override package func measure(_ proposal: ProposedViewSize) -> CGSize {
    if let width = proposal.width, let height = proposal.height, width.isFinite, height.isFinite,
      room.willBeMeasured(in: CGSize(width: width, height: height))
    {
      child.forgetSizesBelow()
    }
    let inner = child.size(for: offer(proposal))
    return CGSize(
      width: axes.contains(.horizontal) ? proposal.width ?? inner.width : inner.width,
      height: axes.contains(.vertical) ? proposal.height ?? inner.height : inner.height)
  }

  override package var contentOrigin: CGPoint { screenOrigin - state.offset }

  override package var mirrorWidth: CGFloat { max(frame.width, contentWidth) }

  override package func layout(in size: CGSize, proposal: ProposedViewSize) {
    let area = SafeArea.current
    grown =
      axes.contains(.vertical)
      ? area.expansion(of: CGRect(origin: screenOrigin, size: size), edges: [.bottom]) : EdgeInsets()
    let inner = offer(ProposedViewSize(size))
    if room.willLayOut(in: CGRect(origin: screenOrigin, size: size)) { child.forgetSizesBelow() }
    let content = child.size(for: inner)
    let range = CGSize(width: max(content.width - size.width, 0), height: max(content.height - size.height, 0))
    keepAnchor(range)
    state.offset = CGPoint(
      x: min(max(state.offset.x, 0), range.width), y: min(max(state.offset.y, 0), range.height))
    placeContent(in: size, inner)
    for observer in observers { observer.placed(self) }
  }

  /// What is in the content has moved on the screen: what depends on its place is told.
  private func followFinger() {
    placeContent(in: frame.size, offer(ProposedViewSize(frame.size)))
    for observer in observers {
      observer.moved(self)
      observer.placed(self)
    }
  }

  private func placeContent(in size: CGSize, _ inner: ProposedViewSize) {
    let content = child.size(for: inner)
    contentWidth = content.width
    // Inside, nothing touches the bars: what is scrolled has no safe area of its own.
    let open = CGRect(x: -1e6, y: -1e6, width: 2e6, height: 2e6)
    SafeArea(safe: open, container: open).during {
      let x = axes.contains(.horizontal) ? 0 : max((size.width - content.width) / 2, 0)
      child.place(at: CGPoint(x: x, y: 0), proposal: inner, in: self)
    }
    room.contentPlaced()
  }

  /// Begins at the anchor, and stays there while the content grows.
  private func keepAnchor(_ range: CGSize) {
    defer { state.range = range }
    let start = isMirrored && axes.contains(.horizontal) ? UnitPoint(x: 1, y: 0) : nil
    guard let anchor = anchor ?? start else { return }
    if let last = state.range {
      if abs(state.offset.y - last.height * anchor.y) < 1 { state.offset.y = range.height * anchor.y }
      if abs(state.offset.x - last.width * anchor.x) < 1 { state.offset.x = range.width * anchor.x }
    } else {
      state.offset = CGPoint(x: range.width * anchor.x, y: range.height * anchor.y)
    }
  }

  override package func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    let size = CGSize(width: frame.width, height: frame.height + grown.bottom)
    let node = DrawNode(id: id, kind: "scroll", frame: CGRect(origin: origin, size: size))
    node.animation = context.animation
    let isBoth = axes.contains(.horizontal) && axes.contains(.vertical)
    node.set("axes", .string(isBoth ? "vh" : axes.contains(.horizontal) ? "h" : "v"))
    let content = child.frame
    node.set(
      "content",
      .numbers(max(content.maxX, frame.width), max(content.maxY + grown.bottom, isEnabled ? 0 : 0)))
    node.set("at", .numbers(state.offset.x, state.offset.y))
    if showsIndicators { node.set("ind", .bool(true)) }
    if pages { node.set("page", .bool(true)) }
    if !isEnabled { node.set("locked", .bool(true)) }
    if isEnabled, let pulled = state.pull.state { node.set("pull", .string(pulled)) }
    let state = state
    var handler = EventHandler()
    // The browser has moved already; the tree need only know, so that points on the screen stay right.
    handler.scroll = { [weak self] point in
      state.offset = point
      guard let graph = state.node?.graph else { return }
      graph.afterUpdate { self?.followFinger() }
      graph.setNeedsLayout()
    }
    handler.refresh = { state.pull.begin { [weak state] in state?.node?.graph.setNeedsLayout() } }
    node.handler = handler
    child.draw(into: &node.children, at: child.frame.origin, context)
    list.append(node)
  }
}
