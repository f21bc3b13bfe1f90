/// A column or row of a lazy grid.
@available(iOS 14.0, *)
public struct GridItem: Sendable {
  /// How wide it is.
  public enum Size: Sendable {
    case fixed(CGFloat)
    case flexible(minimum: CGFloat = 10, maximum: CGFloat = .infinity)
    case adaptive(minimum: CGFloat, maximum: CGFloat = .infinity)
  }

  public var size: Size
  public var spacing: CGFloat?
  public var alignment: Alignment?

  public init(_ size: Size = .flexible(), spacing: CGFloat? = nil, alignment: Alignment? = nil) {
    (self.size, self.spacing, self.alignment) = (size, spacing, alignment)
  }
}

/// Views in columns, row by row.
@available(iOS 14.0, *)
public struct LazyVGrid<Content: View>: ContainerView {
  package let content: Content
  package var isLazy: Bool { true }
  let columns: [GridItem]
  let alignment: HorizontalAlignment
  let spacing: CGFloat?

  public init(
    columns: [GridItem], alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    pinnedViews: PinnedScrollableViews = .init(), @ViewBuilder content: () -> Content
  ) {
    (self.columns, self.alignment, self.spacing, self.content) = (columns, alignment, spacing, content())
  }

  package func makeElement(_ children: [Element], _ context: ElementContext) -> Element {
    TrackGridElement(
      id: context.id, axis: .vertical, tracks: columns, guide: alignment.key, spacing: spacing ?? 8, children: children)
  }
}

/// Views in rows, column by column.
@available(iOS 14.0, *)
public struct LazyHGrid<Content: View>: ContainerView {
  package let content: Content
  package var isLazy: Bool { true }
  let rows: [GridItem]
  let alignment: VerticalAlignment
  let spacing: CGFloat?

  public init(
    rows: [GridItem], alignment: VerticalAlignment = .center, spacing: CGFloat? = nil,
    pinnedViews: PinnedScrollableViews = .init(), @ViewBuilder content: () -> Content
  ) {
    (self.rows, self.alignment, self.spacing, self.content) = (rows, alignment, spacing, content())
  }

  package func makeElement(_ children: [Element], _ context: ElementContext) -> Element {
    TrackGridElement(
      id: context.id, axis: .horizontal, tracks: rows, guide: alignment.key, spacing: spacing ?? 8, children: children)
  }
}

/// Lines of children along `axis`, each line filled across the tracks.
@MainActor
private final class TrackGridElement: Element {
  let axis: Axis
  let tracks: [GridItem]
  /// Where the tracks stand in a wider room.
  let guide: AlignmentKey
  let spacing: CGFloat

  init(id: Int, axis: Axis, tracks: [GridItem], guide: AlignmentKey, spacing: CGFloat, children: [Element]) {
    (self.axis, self.tracks, self.guide, self.spacing) = (axis, tracks, guide, spacing)
    super.init(id: id, children: children)
  }

  private struct Track {
    var start: CGFloat
    var extent: CGFloat
    var alignment: Alignment
  }

  /// Adaptive items become as many as fit; flexible ones share what is left.
  private func resolve(_ total: CGFloat) -> [Track] {
    var items: [(item: GridItem, low: CGFloat, high: CGFloat)] = []
    for item in tracks {
      switch item.size {
      case .fixed(let extent): items.append((item, extent, extent))
      case .flexible(let low, let high): items.append((item, low, high))
      case .adaptive(let low, let high):
        let gap = item.spacing ?? 8
        let share = total / CGFloat(tracks.count)
        let count = max(Int((share + gap) / max(low + gap, 1)), 1)
        for _ in 0..<count { items.append((item, low, high)) }
      }
    }
    let gaps = items.dropLast().reduce(0) { $0 + ($1.item.spacing ?? 8) }
    var extents = items.map(\.low)
    var left = total - gaps - items.reduce(0) { $0 + ($1.low == $1.high ? $1.low : 0) }
    let flexible = items.indices.filter { items[$0].low != items[$0].high }
      .sorted { items[$0].high < items[$1].high }
    for (position, index) in flexible.enumerated() {
      let share = max(left, 0) / CGFloat(flexible.count - position)
      extents[index] = min(max(share, items[index].low), items[index].high)
      left -= extents[index]
    }
    var start: CGFloat = 0
    return items.indices.map { index in
      let track = Track(start: start, extent: extents[index], alignment: items[index].item.alignment ?? .center)
      start += extents[index] + (items[index].item.spacing ?? 8)
      return track
    }
  }

  private var cross: Axis { axis == .vertical ? .horizontal : .vertical }

  private func lines(_ tracks: [Track]) -> [(children: [Element], extent: CGFloat)] {
    stride(from: 0, to: children.count, by: max(tracks.count, 1)).map { start in
      let line = Array(children[start..<min(start + max(tracks.count, 1), children.count)])
      let extent =
        zip(line, tracks).map { child, track in
          child.size(for: ProposedViewSize(along: cross, track.extent, across: nil)).along(axis)
        }.max() ?? 0
      return (line, extent)
    }
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize {
    let total = proposal.along(cross) ?? 300
    let tracks = resolve(total.isFinite ? total : 300)
    let lines = lines(tracks)
    let length = lines.reduce(0) { $0 + $1.extent } + spacing * CGFloat(max(lines.count - 1, 0))
    let used = (tracks.last?.start ?? 0) + (tracks.last?.extent ?? 0)
    return CGSize(along: axis, length, across: max(used, proposal.along(cross).map { $0.isFinite ? $0 : 0 } ?? 0))
  }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    let tracks = resolve(size.along(cross))
    let used = (tracks.last?.start ?? 0) + (tracks.last?.extent ?? 0)
    let own = ViewDimensions(size: size)
    let held = ViewDimensions(size: CGSize(along: cross, used, across: size.along(axis)))
    let inset = max(own[guide] - held[guide], 0)
    var position: CGFloat = 0
    for line in lines(tracks) {
      for (child, track) in zip(line.children, tracks) {
        let offer = ProposedViewSize(along: cross, track.extent, across: line.extent)
        let dimensions = child.dimensions(for: offer)
        let cell = CGSize(along: cross, track.extent, across: line.extent)
        let own = ViewDimensions(size: cell)
        let shift = CGPoint(
          x: own[track.alignment.horizontal] - dimensions[track.alignment.horizontal],
          y: own[track.alignment.vertical] - dimensions[track.alignment.vertical])
        child.place(
          at: CGPoint(along: cross, inset + track.start, across: position) + shift, proposal: offer, in: self)
      }
      position += line.extent + spacing
    }
  }
}

/// Views in rows whose cells line up in columns.
@available(iOS 16.0, *)
public struct Grid<Content: View>: ContainerView {
  package let content: Content
  let alignment: Alignment
  let horizontalSpacing: CGFloat?
  let verticalSpacing: CGFloat?

  public init(
    alignment: Alignment = .center, horizontalSpacing: CGFloat? = nil, verticalSpacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content
  ) {
    (self.alignment, self.horizontalSpacing) = (alignment, horizontalSpacing)
    (self.verticalSpacing, self.content) = (verticalSpacing, content())
  }

  package func makeElement(_ children: [Element], _ context: ElementContext) -> Element {
    CellGridElement(
      id: context.id, alignment: alignment,
      spacing: CGSize(width: horizontalSpacing ?? 8, height: verticalSpacing ?? 8), children: children)
  }
}

/// A row of a grid.
@available(iOS 16.0, *)
public struct GridRow<Content: View>: ContainerView {
  package let content: Content
  let alignment: VerticalAlignment?

  public init(alignment: VerticalAlignment? = nil, @ViewBuilder content: () -> Content) {
    self.alignment = alignment
    self.content = content()
  }

  package func makeElement(_ children: [Element], _ context: ElementContext) -> Element {
    GridRowElement(id: context.id, alignment: alignment?.key, cells: children)
  }
}

/// The first of several views that fits.
@available(iOS 16.0, *)
public struct ViewThatFits<Content: View>: ContainerView {
  package let content: Content
  let axes: Axis.Set

  public init(in axes: Axis.Set = [.horizontal, .vertical], @ViewBuilder content: () -> Content) {
    self.axes = axes
    self.content = content()
  }

  package func makeElement(_ children: [Element], _ context: ElementContext) -> Element {
    FittingElement(id: context.id, axes: axes, candidates: children)
  }
}

@MainActor
private final class FittingElement: Element {
  let axes: Axis.Set
  let candidates: [Element]

  init(id: Int, axes: Axis.Set, candidates: [Element]) {
    self.axes = axes
    self.candidates = candidates
    super.init(id: id)
  }

  private func choose(_ proposal: ProposedViewSize) -> Element? {
    candidates.first { candidate in
      let ideal = candidate.size(
        for: ProposedViewSize(
          width: axes.contains(.horizontal) ? nil : proposal.width,
          height: axes.contains(.vertical) ? nil : proposal.height))
      return (!axes.contains(.horizontal) || ideal.width <= proposal.width ?? .infinity)
        && (!axes.contains(.vertical) || ideal.height <= proposal.height ?? .infinity)
    } ?? candidates.last
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize { choose(proposal)?.size(for: proposal) ?? .zero }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    children = choose(proposal).map { [$0] } ?? []
    for child in children { child.place(at: .zero, proposal: proposal, in: self) }
  }
}
