extension View {
  /// Ties the place of a scroll view to the identity of the first view in sight.
  @available(iOS 17.0, *)
  public func scrollPosition<ID: Hashable>(id: Binding<ID?>, anchor: UnitPoint? = nil) -> some View {
    modifier(
      ScrollObservation(IdentityFollower<ID>()) { follower in
        follower.set(wanted: id.wrappedValue, anchor: anchor) { id.wrappedValue = $0 }
      })
  }

  /// Ties the place of a scroll view to a position.
  @available(iOS 18.0, *)
  public func scrollPosition(_ position: Binding<ScrollPosition>, anchor: UnitPoint? = nil) -> some View {
    modifier(
      ScrollObservation(PositionFollower()) { follower in
        follower.set(wanted: position.wrappedValue, anchor: anchor) { position.wrappedValue = $0 }
      })
  }

  /// Where scrolling begins, and stays when the content grows.
  @available(iOS 17.0, *)
  public func defaultScrollAnchor(_ anchor: UnitPoint?) -> some View { environment(\.scrollAnchor, anchor) }
  @available(iOS 18.0, *)
  public func defaultScrollAnchor(_ anchor: UnitPoint?, for role: ScrollAnchorRole) -> some View {
    transformEnvironment { if role != .alignment { $0.scrollAnchor = anchor } }
  }

  /// Acts when what `transform` makes of a scroll view's geometry has changed.
  @available(iOS 18.0, *)
  public func onScrollGeometryChange<T: Equatable>(
    for type: T.Type, of transform: @escaping (ScrollGeometry) -> T,
    action: @escaping (_ oldValue: T, _ newValue: T) -> Void
  ) -> some View {
    modifier(
      ScrollObservation(GeometryFollower<T>()) { follower in (follower.transform, follower.action) = (transform, action)
      })
  }

  /// Acts when scrolling begins or ends.
  @available(iOS 18.0, *)
  public func onScrollPhaseChange(
    _ action: @escaping (_ oldPhase: ScrollPhase, _ newPhase: ScrollPhase) -> Void
  ) -> some View {
    onScrollPhaseChange { old, new, _ in action(old, new) }
  }
  @available(iOS 18.0, *)
  public func onScrollPhaseChange(
    _ action: @escaping (_ oldPhase: ScrollPhase, _ newPhase: ScrollPhase, _ context: ScrollPhaseChangeContext) -> Void
  ) -> some View {
    modifier(ScrollObservation(PhaseFollower()) { $0.action = action })
  }

  /// Acts when so much of the view has come into sight, or gone from it.
  @available(iOS 18.0, *)
  public func onScrollVisibilityChange(
    threshold: Double = 0.5, _ action: @escaping (Bool) -> Void
  ) -> some View {
    modifier(VisibilityModifier(threshold: threshold, action: action))
  }

  /// Acts when other identified views of a kind are in sight.
  @available(iOS 18.0, *)
  public func onScrollTargetVisibilityChange<ID: Hashable>(
    idType: ID.Type, threshold: Double = 0.5, _ action: @escaping ([ID]) -> Void
  ) -> some View {
    modifier(
      ScrollObservation(TargetsFollower<ID>()) { follower in
        (follower.threshold, follower.action) = (threshold, action)
      })
  }
}

/// What a scroll anchor is for.
@available(iOS 18.0, *)
public struct ScrollAnchorRole: Hashable, Sendable {
  private let name: String
  public static let initialOffset = ScrollAnchorRole(name: "initialOffset")
  public static let sizeChanges = ScrollAnchorRole(name: "sizeChanges")
  public static let alignment = ScrollAnchorRole(name: "alignment")
}

/// Where a scroll view is or shall go.
@available(iOS 18.0, *)
public struct ScrollPosition: Equatable, Sendable {
  enum Goal: Equatable, @unchecked Sendable {
    case none
    case edge(Edge)
    case point(x: CGFloat?, y: CGFloat?)
    case view(AnyHashable, UnitPoint?)
  }

  private(set) var goal = Goal.none
  /// Tells one request from the next for the same place.
  private(set) var request = 0
  private var seen: SendableIdentity?
  public private(set) var isPositionedByUser = false

  struct SendableIdentity: Equatable, @unchecked Sendable { let value: AnyHashable }

  public init(idType: (some Hashable & Sendable).Type = Never.self) {}
  public init(id: some Hashable & Sendable, anchor: UnitPoint? = nil) { scrollTo(id: id, anchor: anchor) }
  public init(idType: (some Hashable & Sendable).Type = Never.self, edge: Edge) { scrollTo(edge: edge) }
  public init(idType: (some Hashable & Sendable).Type = Never.self, point: CGPoint) { scrollTo(point: point) }
  public init(idType: (some Hashable & Sendable).Type = Never.self, x: CGFloat, y: CGFloat) { scrollTo(x: x, y: y) }
  public init(idType: (some Hashable & Sendable).Type = Never.self, x: CGFloat) { scrollTo(x: x) }
  public init(idType: (some Hashable & Sendable).Type = Never.self, y: CGFloat) { scrollTo(y: y) }

  private mutating func go(_ goal: Goal) {
    (self.goal, request, isPositionedByUser) = (goal, request + 1, false)
  }

  public mutating func scrollTo(id: some Hashable & Sendable, anchor: UnitPoint? = nil) {
    go(.view(AnyHashable(id), anchor))
  }
  public mutating func scrollTo(edge: Edge) { go(.edge(edge)) }
  public mutating func scrollTo(point: CGPoint) { go(.point(x: point.x, y: point.y)) }
  public mutating func scrollTo(x: CGFloat, y: CGFloat) { go(.point(x: x, y: y)) }
  public mutating func scrollTo(x: CGFloat) { go(.point(x: x, y: nil)) }
  public mutating func scrollTo(y: CGFloat) { go(.point(x: nil, y: y)) }

  public var edge: Edge? { if case .edge(let edge) = goal { edge } else { nil } }
  public var point: CGPoint? {
    if case .point(let x?, let y?) = goal { CGPoint(x: x, y: y) } else { nil }
  }
  public var x: CGFloat? { if case .point(let x, _) = goal { x } else { nil } }
  public var y: CGFloat? { if case .point(_, let y) = goal { y } else { nil } }
  public var viewID: (any Hashable & Sendable)? {
    let known: AnyHashable? = if case .view(let id, _) = goal { id } else { seen?.value }
    guard let base = known?.base as? any Hashable else { return nil }
    // Only what is Sendable is asked for, and the mark has no trace at run time.
    return unsafeBitCast(base, to: (any Hashable & Sendable).self)
  }
  public func viewID<T: Hashable & Sendable>(type: T.Type) -> T? {
    if case .view(let id, _) = goal { return id.base as? T }
    return seen?.value.base as? T
  }

  /// A finger has brought this view to the front.
  mutating func moved(to id: AnyHashable?) {
    (goal, isPositionedByUser, seen) = (.none, true, id.map { SendableIdentity(value: $0) })
  }
}

/// Keeps a binding and a scroll view at the same view.
@MainActor
private final class IdentityFollower<ID: Hashable>: ScrollObserver {
  private var wanted: ID?
  private var shown: ID?
  private var anchor: UnitPoint?
  private var tell: ((ID?) -> Void)?

  func set(wanted: ID?, anchor: UnitPoint?, tell: @escaping (ID?) -> Void) {
    (self.wanted, self.anchor, self.tell) = (wanted, anchor, tell)
  }

  override func placed(_ scroll: ScrollElement) {
    guard let wanted, wanted != shown else { return }
    guard let target = scroll.targets().first(where: { $0.id == AnyHashable(wanted) }) else { return }
    shown = wanted
    let anchor = anchor ?? .topLeading
    scroll.later { scroll.reveal(target.frame, anchor) }
  }

  override func moved(_ scroll: ScrollElement) {
    let first = scroll.firstInSight { $0.base is ID }
    guard let id = first?.base as? ID, id != wanted else { return }
    (wanted, shown) = (id, id)
    scroll.later { [tell] in tell?(id) }
  }
}

@MainActor
private final class PositionFollower: ScrollObserver {
  private var wanted = ScrollPosition()
  private var done = 0
  private var anchor: UnitPoint?
  private var tell: ((ScrollPosition) -> Void)?

  func set(wanted: ScrollPosition, anchor: UnitPoint?, tell: @escaping (ScrollPosition) -> Void) {
    (self.wanted, self.anchor, self.tell) = (wanted, anchor, tell)
  }

  override func placed(_ scroll: ScrollElement) {
    guard wanted.request != done else { return }
    let content = scroll.child.frame.size
    let room = scroll.frame.size
    let target: CGRect
    var anchor = anchor ?? .topLeading
    switch wanted.goal {
    case .none: return
    case .edge(.top): target = CGRect(x: scroll.state.offset.x, y: 0, width: 0, height: 0)
    case .edge(.leading): target = CGRect(x: 0, y: scroll.state.offset.y, width: 0, height: 0)
    case .edge(.bottom):
      target = CGRect(x: scroll.state.offset.x, y: max(content.height - room.height, 0), width: 0, height: 0)
    case .edge(.trailing):
      target = CGRect(x: max(content.width - room.width, 0), y: scroll.state.offset.y, width: 0, height: 0)
    case .point(let x, let y):
      target = CGRect(x: x ?? scroll.state.offset.x, y: y ?? scroll.state.offset.y, width: 0, height: 0)
    case .view(let id, let own):
      guard let found = scroll.targets().first(where: { $0.id == id }) else { return }
      target = found.frame
      anchor = own ?? anchor
    }
    if case .view = wanted.goal {} else { anchor = .topLeading }
    done = wanted.request
    scroll.later { scroll.reveal(target, anchor) }
  }

  override func moved(_ scroll: ScrollElement) {
    var position = wanted
    position.moved(to: scroll.firstInSight { _ in true })
    guard position != wanted else { return }
    wanted = position
    scroll.later { [tell] in tell?(position) }
  }
}

@MainActor
private final class GeometryFollower<T: Equatable>: ScrollObserver {
  var transform: ((ScrollGeometry) -> T)?
  var action: ((T, T) -> Void)?
  private var last: T?

  override func placed(_ scroll: ScrollElement) {
    guard let value = transform?(scroll.geometry) else { return }
    let old = last
    guard value != old else { return }
    last = value
    // The first value is reported too, as one that has not changed.
    scroll.later { [action] in action?(old ?? value, value) }
  }
}

@MainActor
private final class PhaseFollower: ScrollObserver {
  var action: ((ScrollPhase, ScrollPhase, ScrollPhaseChangeContext) -> Void)?

  override func moved(_ scroll: ScrollElement) {
    let context = ScrollPhaseChangeContext(geometry: scroll.geometry, velocity: nil)
    scroll.later { [action] in
      action?(.idle, .interacting, context)
      action?(.interacting, .idle, context)
    }
  }
}

@MainActor
private final class TargetsFollower<ID: Hashable>: ScrollObserver {
  var threshold = 0.5
  var action: (([ID]) -> Void)?
  private var last: [ID]?

  override func placed(_ scroll: ScrollElement) {
    let visible = scroll.geometry.visibleRect
    let seen = scroll.targets().filter { $0.frame.visibleShare(in: visible) >= threshold }.compactMap {
      $0.id.base as? ID
    }
    guard seen != last else { return }
    last = seen
    scroll.later { [action] in action?(seen) }
  }
}

extension ScrollElement {
  /// The first view of the content that is not above or before what is seen.
  fileprivate func firstInSight(_ isWanted: (AnyHashable) -> Bool) -> AnyHashable? {
    let start = state.offset
    let isVertical = geometry.contentSize.height > geometry.containerSize.height
    return targets().first { target in
      isWanted(target.id)
        && (isVertical ? target.frame.midY >= start.y : target.frame.midX >= start.x)
    }?.id
  }
}

extension CGRect {
  /// How much of it is inside `room`, from 0 to 1.
  fileprivate func visibleShare(in room: CGRect) -> Double {
    let common = intersection(room)
    guard width > 0, height > 0, !common.isNull else { return 0 }
    return Double(common.width * common.height / (width * height))
  }
}

private struct VisibilityModifier: PrimitiveModifier {
  let threshold: Double
  let action: (Bool) -> Void

  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? { Behaviour() }

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    guard let behaviour = context.behaviour as? Behaviour, let room = context.environment.scrollRoom else {
      return element
    }
    let node = context.node
    return LayoutProbe(id: context.id, child: element) { frame in
      behaviour.see(frame.visibleShare(in: room.frame) >= threshold, node)
    }
  }

  final class Behaviour: ModifierBehaviour<VisibilityModifier> {
    private var action: ((Bool) -> Void)?
    private var last = false

    override func update(_ modifier: VisibilityModifier, _ node: _Node) { action = modifier.action }

    func see(_ isVisible: Bool, _ node: _Node) {
      guard isVisible != last else { return }
      last = isVisible
      node.graph.afterLayout { [weak self] in self?.action?(isVisible) }
    }
  }
}

/// Tells where the child is on the screen after each layout.
@MainActor
final class LayoutProbe: WrapperElement {
  private let tell: @MainActor (CGRect) -> Void

  init(id: Int, child: Element, tell: @escaping @MainActor (CGRect) -> Void) {
    self.tell = tell
    super.init(id: id, child: child)
  }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    super.layout(in: size, proposal: proposal)
    tell(CGRect(origin: screenOrigin, size: size))
  }
}
