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
    TrackGridElement(id: context.id, axis: .vertical, tracks: columns, spacing: spacing ?? 8, children: children)
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
    TrackGridElement(id: context.id, axis: .horizontal, tracks: rows, spacing: spacing ?? 8, children: children)
  }
}

/// Lines of children along `axis`, each line filled across the tracks.
@MainActor
private final class TrackGridElement: Element {
  let axis: Axis
  let tracks: [GridItem]
  let spacing: CGFloat

  init(id: Int, axis: Axis, tracks: [GridItem], spacing: CGFloat, children: [Element]) {
    (self.axis, self.tracks, self.spacing) = (axis, tracks, spacing)
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
    let inset = max((size.along(cross) - used) / 2, 0)
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
    GridRowElement(id: context.id, children: children)
  }
}

@MainActor private final class GridRowElement: Element {}

private enum CellColumnsTrait: TraitKey { typealias Value = Int }
private enum CellAnchorTrait: TraitKey { typealias Value = UnitPoint }

@available(iOS 16.0, *)
extension View {
  public func gridCellColumns(_ count: Int) -> some View { trait(CellColumnsTrait.self, count) }
  public func gridCellAnchor(_ anchor: UnitPoint) -> some View { trait(CellAnchorTrait.self, anchor) }
  public func gridCellUnsizedAxes(_ axes: Axis.Set) -> some View { self }
  public func gridColumnAlignment(_ guide: HorizontalAlignment) -> some View { self }
}

@MainActor
private final class CellGridElement: Element {
  let alignment: Alignment
  let spacing: CGSize
  private let rows: [[Element]]

  init(id: Int, alignment: Alignment, spacing: CGSize, children: [Element]) {
    self.alignment = alignment
    self.spacing = spacing
    let lines = Self.lines(of: children)
    rows = lines
    isRow = children.map { $0 is GridRowElement }
    super.init(id: id, children: Array(lines.joined()))
  }

  /// The cells by row; a view outside of a row is a row of its own.
  private static func lines(of children: [Element]) -> [[Element]] {
    children.map { $0 is GridRowElement ? $0.children : [$0] }
  }

  private let isRow: [Bool]

  private func columns(of cell: Element) -> Int { max(cell.traits[CellColumnsTrait.self] ?? 1, 1) }

  /// Widths by what cells of one column ask for, flexible columns sharing what is left; then heights.
  private func metrics(_ proposal: ProposedViewSize) -> (widths: [CGFloat], heights: [CGFloat]) {
    let count = zip(rows, isRow).map { row, isRow in isRow ? row.reduce(0) { $0 + columns(of: $1) } : 1 }.max() ?? 0
    var ideal = [CGFloat](repeating: 0, count: count)
    var most = [CGFloat](repeating: 0, count: count)
    for (row, isRow) in zip(rows, isRow) where isRow {
      var column = 0
      for cell in row {
        let span = columns(of: cell)
        if span == 1 {
          ideal[column] = max(ideal[column], cell.size(for: .unspecified).width)
          most[column] = max(most[column], cell.size(for: ProposedViewSize(width: .infinity, height: nil)).width)
        }
        column += span
      }
    }
    let gaps = spacing.width * CGFloat(max(count - 1, 0))
    if let width = proposal.width, width.isFinite {
      var left = width - gaps
      let order = ideal.indices.sorted { most[$0] - ideal[$0] < most[$1] - ideal[$1] }
      for (position, index) in order.enumerated() {
        let share = max(left, 0) / CGFloat(order.count - position)
        ideal[index] = most[index] > share ? max(share, min(ideal[index], left)) : most[index]
        left -= ideal[index]
      }
    }
    let total = ideal.reduce(gaps, +)
    let heights = zip(rows, isRow).map { row, isRow -> CGFloat in
      guard isRow else {
        return row.map { $0.size(for: ProposedViewSize(width: total, height: nil)).height }.max() ?? 0
      }
      var column = 0
      return row.map { cell in
        let width = extent(ideal, column, columns(of: cell))
        column += columns(of: cell)
        return cell.size(for: ProposedViewSize(width: width, height: nil)).height
      }.max() ?? 0
    }
    return (ideal, heights)
  }

  private func extent(_ widths: [CGFloat], _ start: Int, _ count: Int) -> CGFloat {
    let end = min(start + count, widths.count)
    guard start < end else { return 0 }
    return widths[start..<end].reduce(0, +) + spacing.width * CGFloat(end - start - 1)
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize {
    let (widths, heights) = metrics(proposal)
    return CGSize(
      width: extent(widths, 0, widths.count),
      height: heights.reduce(0, +) + spacing.height * CGFloat(max(heights.count - 1, 0)))
  }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    let (widths, heights) = metrics(proposal)
    var y: CGFloat = 0
    for (index, row) in rows.enumerated() {
      var column = 0
      for cell in row {
        let span = isRow[index] ? columns(of: cell) : widths.count
        let x = column == 0 ? 0 : extent(widths, 0, column) + spacing.width
        let room = CGSize(width: extent(widths, column, span), height: heights[index])
        let offer = ProposedViewSize(room)
        let dimensions = cell.dimensions(for: offer)
        let own = ViewDimensions(size: room)
        cell.place(
          at: CGPoint(
            x: x + own[alignment.horizontal] - dimensions[alignment.horizontal],
            y: y + own[alignment.vertical] - dimensions[alignment.vertical]),
          proposal: offer, in: self)
        column += span
      }
      y += heights[index] + spacing.height
    }
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
