/// What a view contributes to layout and drawing. Containers hold the elements of their content.
///
/// The contract is SwiftUI's: a parent proposes a size, the child answers with its own, the parent places it.
@MainActor
open class Element {
  /// Lasts from frame to frame for the same view; drawn nodes carry it.
  package let id: Int
  package var traits = Traits()
  package var children: [Element]

  /// Where the parent placed it, in the parent's coordinates.
  package private(set) var frame = CGRect.zero
  /// Its top-left corner on the screen, scrolling included.
  package private(set) var screenOrigin = CGPoint.zero
  /// Its distance from the parent's leading edge, which is the right one where `parent.isMirrored`.
  private var leading: CGFloat = 0
  /// Children are placed from the right: elements are made so in a view that is written from right to left.
  package var isMirrored = false
  /// Whether elements that are made now are mirrored.
  package static var isMirroring = false

  private var sizes: [(proposal: ProposedViewSize, size: CGSize)] = []
  private var laidOut: (proposal: ProposedViewSize, size: CGSize, origin: CGPoint, area: SafeArea)?

  package init(id: Int, children: [Element] = []) {
    self.id = id
    self.children = children
    if Element.isMirroring { isMirrored = mirrors }
  }

  // MARK: To override

  /// The size that the view takes when `proposal` is offered. Pure: it places nothing.
  package func measure(_ proposal: ProposedViewSize) -> CGSize {
    children.first?.size(for: proposal) ?? proposal.replacingUnspecifiedDimensions()
  }

  /// Places the children within `size`, which was the answer to `proposal`.
  package func layout(in size: CGSize, proposal: ProposedViewSize) {
    for child in children { child.place(at: .zero, proposal: proposal, in: self) }
  }

  /// A guide that the view sets itself, for the given size; call only after layout.
  package func explicitGuide(_ key: AlignmentKey, size: CGSize) -> CGFloat? {
    combinedGuide(key)
  }

  /// Adds what the view draws; `origin` is the element's top-left corner in the node that collects.
  package func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    for child in inDrawingOrder {
      child.draw(into: &list, at: origin + child.frame.origin, context)
    }
  }

  /// Whether it may be mirrored; not what places by points of the screen.
  package var mirrors: Bool { true }

  /// What the right edge is, from which children are placed when mirrored.
  package var mirrorWidth: CGFloat { frame.width }

  /// Whether the view takes more room along the axis the more is offered, whatever its content (spacers).
  package var isSpacer: Bool { false }

  /// Whether something here or below sets a guide other than a baseline: seldom, and then only is it worth a look.
  package private(set) lazy var hasOwnGuides: Bool = setsGuides || children.contains { $0.hasOwnGuides }

  /// Whether this element itself sets such a guide.
  package var setsGuides: Bool { false }

  // MARK: For all

  package final func size(for proposal: ProposedViewSize) -> CGSize {
    for known in sizes where known.proposal == proposal { return known.size }
    let measured = measure(proposal)
    let size = CGSize(width: measured.width.finiteSize, height: measured.height.finiteSize)
    if sizes.count >= 8 { sizes.removeFirst() }
    sizes.append((proposal, size))
    return size
  }

  /// Puts the element's top-left corner at `origin` of `parent`, with the size that it answers to `proposal`.
  package final func place(at origin: CGPoint, proposal: ProposedViewSize, in parent: Element) {
    let size = size(for: proposal)
    var corner = CGPoint(x: origin.x.finite, y: origin.y.finite)
    leading = corner.x
    if parent.isMirrored { corner.x = parent.mirrorWidth - corner.x - size.width }
    put(CGRect(origin: corner, size: size), proposal: proposal, screen: parent.contentOrigin + corner)
  }

  /// Puts the element's point `anchor` at `point`.
  package final func place(
    at point: CGPoint, anchor: UnitPoint, proposal: ProposedViewSize, in parent: Element
  ) {
    let size = size(for: proposal)
    place(
      at: CGPoint(x: point.x - size.width * anchor.x, y: point.y - size.height * anchor.y), proposal: proposal,
      in: parent)
  }

  /// Makes it the root of a layout.
  package final func layoutAsRoot(in size: CGSize) {
    put(CGRect(origin: .zero, size: size), proposal: ProposedViewSize(size), screen: .zero)
  }

  private func put(_ frame: CGRect, proposal: ProposedViewSize, screen: CGPoint) {
    self.frame = frame
    screenOrigin = screen
    let area = SafeArea.current
    if let last = laidOut, last.proposal == proposal, last.size == frame.size, last.origin == screen, last.area == area
    {
      return
    }
    laidOut = (proposal, frame.size, screen, area)
    layout(in: frame.size, proposal: proposal)
  }

  /// Layout below must run again though nothing above has changed.
  package final func forgetLayout() {
    laidOut = nil
    sizes.removeAll(keepingCapacity: true)
    sizesForgotten()
  }

  /// What was derived from the children's sizes is no longer true.
  package func sizesForgotten() {}

  /// The screen point of the coordinate system in which children are placed; scrolling moves it.
  package var contentOrigin: CGPoint { screenOrigin }

  /// The guide by the children that have it, each seen from here: of baselines the first or the last, else the mean.
  package final func combinedGuide(_ key: AlignmentKey) -> CGFloat? {
    guard key.isBaseline || hasOwnGuides else { return nil }
    var sum: CGFloat = 0
    var (first, last) = (CGFloat.infinity, -CGFloat.infinity)
    var count: CGFloat = 0
    for child in children {
      guard let own = child.explicitGuide(key, size: child.frame.size) else { continue }
      let guide = own + (key.isVertical ? child.frame.minY : child.leading)
      sum += guide
      (first, last) = (min(first, guide), max(last, guide))
      count += 1
    }
    guard count > 0 else { return nil }
    guard key.isBaseline else { return sum / count }
    return key == VerticalAlignment.firstTextBaseline.key ? first : last
  }

  /// Size and guides for a proposal. Lays the element out at its present place, for guides depend on it.
  package final func dimensions(for proposal: ProposedViewSize) -> ViewDimensions {
    let size = size(for: proposal)
    return ViewDimensions(size: size) { [self] key in
      guard key.isBaseline || hasOwnGuides else { return nil }
      if frame.size != size || laidOut?.proposal != proposal {
        frame.size = size
        laidOut = nil
        layout(in: size, proposal: proposal)
      }
      return explicitGuide(key, size: size)
    }
  }

  /// Spacers take what all others leave.
  package final var layoutPriority: Double { traits[LayoutPriorityTrait.self] ?? (isSpacer ? -.infinity : 0) }
  package final var zIndex: Double { traits[ZIndexTrait.self] ?? 0 }

  package final var inDrawingOrder: [Element] {
    guard children.contains(where: { $0.zIndex != 0 }) else { return children }
    return children.enumerated()
      .sorted { ($0.element.zIndex, $0.offset) < ($1.element.zIndex, $1.offset) }
      .map(\.element)
  }
}

/// An element around one other.
@MainActor
open class WrapperElement: Element {
  package let child: Element

  package init(id: Int, child: Element) {
    self.child = child
    super.init(id: id, children: [child])
    traits = child.traits
  }
}

extension CGFloat {
  /// A length that can be drawn: not negative, not endless, a number.
  var finiteSize: CGFloat { isNaN ? 0 : Swift.min(Swift.max(self, 0), 10_000_000) }
  var finite: CGFloat { isFinite ? self : 0 }
}

extension CGPoint {
  package static func + (a: CGPoint, b: CGPoint) -> CGPoint { CGPoint(x: a.x + b.x, y: a.y + b.y) }
  package static func - (a: CGPoint, b: CGPoint) -> CGPoint { CGPoint(x: a.x - b.x, y: a.y - b.y) }
}
