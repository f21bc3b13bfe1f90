/// `Grid` as a layout.
@available(iOS 16.0, *)
public struct GridLayout: Layout {
  public var alignment: Alignment
  public var horizontalSpacing: CGFloat?
  public var verticalSpacing: CGFloat?

  public init(alignment: Alignment = .center, horizontalSpacing: CGFloat? = nil, verticalSpacing: CGFloat? = nil) {
    (self.alignment, self.horizontalSpacing, self.verticalSpacing) = (alignment, horizontalSpacing, verticalSpacing)
  }

  @MainActor private func grid(_ subviews: Subviews) -> CellGridElement {
    let grid = CellGridElement(
      id: 0, alignment: alignment, spacing: CGSize(width: horizontalSpacing ?? 8, height: verticalSpacing ?? 8),
      children: subviews.elements.map(\.element))
    grid.isMirrored = false
    return grid
  }

  public func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) -> CGSize {
    MainActor.assumeIsolated { grid(subviews).size(for: proposal) }
  }

  public func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) {
    MainActor.assumeIsolated {
      let places = grid(subviews).places(proposal)
      for (subview, row) in zip(subviews, places) {
        if let element = subview.element as? GridRowElement {
          element.places = row
          subview.place(at: bounds.origin, proposal: ProposedViewSize(bounds.size))
        } else if let place = row.first {
          subview.place(at: place.origin + bounds.origin, proposal: place.offer)
        }
      }
    }
  }
}

private enum CellColumnsTrait: TraitKey { typealias Value = Int }
private enum CellAnchorTrait: TraitKey { typealias Value = UnitPoint }
private enum CellUnsizedTrait: TraitKey { typealias Value = Axis.Set }
private enum CellColumnAlignmentTrait: TraitKey { typealias Value = HorizontalAlignment }

@available(iOS 16.0, *)
extension View {
  /// How many columns the cell crosses.
  public func gridCellColumns(_ count: Int) -> some View { trait(CellColumnsTrait.self, count) }
  /// Where the view stands in its cell.
  public func gridCellAnchor(_ anchor: UnitPoint) -> some View { trait(CellAnchorTrait.self, anchor) }
  /// Asks for no room on some axes.
  public func gridCellUnsizedAxes(_ axes: Axis.Set) -> some View { trait(CellUnsizedTrait.self, axes) }
  /// How the views of the whole column stand in their cells.
  public func gridColumnAlignment(_ guide: HorizontalAlignment) -> some View {
    trait(CellColumnAlignmentTrait.self, guide)
  }
}

/// Where a view of a grid stands, and what it is offered.
struct CellPlace {
  let origin: CGPoint
  let offer: ProposedViewSize
}

/// Holds the cells of a row for the grid around it; in a `GridLayout` it places them where the grid says.
@MainActor
final class GridRowElement: Element {
  let alignment: AlignmentKey?
  var places: [CellPlace] = []

  init(id: Int, alignment: AlignmentKey?, cells: [Element]) {
    self.alignment = alignment
    super.init(id: id, children: cells)
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize { proposal.replacingUnspecifiedDimensions() }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    for (cell, place) in zip(children, places) { cell.place(at: place.origin, proposal: place.offer, in: self) }
  }
}

/// Rows whose cells line up in columns.
@MainActor
final class CellGridElement: Element {
  private let alignment: Alignment
  private let spacing: CGSize
  private let rows: [Row]
  private let columnCount: Int
  private let columnGuides: [AlignmentKey]

  /// A row, or a view outside of rows, which crosses all columns.
  private struct Row {
    let cells: [Cell]
    let alignment: AlignmentKey?
    let isWhole: Bool
  }

  private struct Cell {
    let element: Element
    let column: Int
    let span: Int
    let unsized: Axis.Set
    let anchor: UnitPoint?
  }

  /// Extents of columns and rows.
  private struct Metrics {
    var widths: [CGFloat]
    var heights: [CGFloat]
  }

  init(id: Int, alignment: Alignment, spacing: CGSize, children: [Element]) {
    (self.alignment, self.spacing) = (alignment, spacing)
    var guides: [Int: AlignmentKey] = [:]
    let rows = children.map { child -> Row in
      guard let row = child as? GridRowElement else {
        return Row(cells: [Self.cell(child, 0)], alignment: nil, isWhole: true)
      }
      var column = 0
      let cells = row.children.map { element -> Cell in
        let cell = Self.cell(element, column)
        if let guide = element.traits[CellColumnAlignmentTrait.self], guides[column] == nil {
          guides[column] = guide.key
        }
        column += cell.span
        return cell
      }
      return Row(cells: cells, alignment: row.alignment, isWhole: false)
    }
    self.rows = rows
    let count = rows.map { $0.isWhole ? 1 : $0.cells.reduce(0) { $0 + $1.span } }.max() ?? 0
    columnCount = count
    columnGuides = (0..<count).map { guides[$0] ?? alignment.horizontal.key }
    super.init(id: id, children: rows.flatMap { $0.cells.map(\.element) })
  }

  private static func cell(_ element: Element, _ column: Int) -> Cell {
    Cell(
      element: element, column: column, span: max(element.traits[CellColumnsTrait.self] ?? 1, 1),
      unsized: element.traits[CellUnsizedTrait.self] ?? [], anchor: element.traits[CellAnchorTrait.self])
  }

  // MARK: Extents

  private func metrics(_ proposal: ProposedViewSize) -> Metrics {
    var widths = columnWidths(proposal.width)
    for row in rows where row.isWhole {
      guard let cell = row.cells.first, !cell.unsized.contains(.horizontal) else { continue }
      let needed = cell.element.size(for: ProposedViewSize(width: proposal.width, height: nil)).width
      widen(&widths, 0, widths.count, to: needed)
    }
    var least: [CGFloat] = []
    var most: [CGFloat] = []
    for row in rows {
      let sized = row.cells.filter { !$0.unsized.contains(.vertical) }
      func extent(_ height: CGFloat?) -> CGFloat {
        sized.map { cell in
          let width = self.extent(widths, cell.column, row.isWhole ? columnCount : cell.span)
          return cell.element.size(for: ProposedViewSize(width: width, height: height)).height
        }.max() ?? 0
      }
      least.append(extent(nil))
      most.append(proposal.height == nil ? least[least.count - 1] : extent(.infinity))
    }
    let heights = share(proposal.height, spacing.height, least, most)
    return Metrics(widths: widths, heights: heights)
  }

  /// Widths by what cells of one column ask for, flexible columns sharing what is left.
  private func columnWidths(_ proposed: CGFloat?) -> [CGFloat] {
    var ideal = [CGFloat](repeating: 0, count: columnCount)
    var most = ideal
    var wide: [(cell: Cell, width: CGFloat)] = []
    for row in rows where !row.isWhole {
      for cell in row.cells where !cell.unsized.contains(.horizontal) {
        let width = cell.element.size(for: .unspecified).width
        guard cell.span == 1 else {
          wide.append((cell, width))
          continue
        }
        ideal[cell.column] = max(ideal[cell.column], width)
        most[cell.column] = max(
          most[cell.column], cell.element.size(for: ProposedViewSize(width: .infinity, height: nil)).width)
      }
    }
    for (cell, width) in wide {
      widen(&ideal, cell.column, cell.span, to: width)
      for column in cell.column..<min(cell.column + cell.span, columnCount) {
        most[column] = max(most[column], ideal[column])
      }
    }
    return share(proposed, spacing.width, ideal, most)
  }

  /// What is missing is shared by the columns.
  private func widen(_ widths: inout [CGFloat], _ start: Int, _ count: Int, to needed: CGFloat) {
    let end = min(start + count, widths.count)
    let missing = needed - extent(widths, start, count)
    guard missing > 0, needed < 1e6, start < end else { return }
    for index in start..<end { widths[index] += missing / CGFloat(end - start) }
  }

  /// The least flexible is served first, each offered an equal share of what is left.
  private func share(_ total: CGFloat?, _ gap: CGFloat, _ ideal: [CGFloat], _ most: [CGFloat]) -> [CGFloat] {
    guard let total, total.isFinite else { return ideal }
    var result = ideal
    var left = total - gap * CGFloat(max(ideal.count - 1, 0))
    let order = ideal.indices.sorted { (most[$0] - ideal[$0], $0) < (most[$1] - ideal[$1], $1) }
    for (position, index) in order.enumerated() {
      let share = max(left, 0) / CGFloat(order.count - position)
      result[index] = most[index] > share ? max(share, min(ideal[index], left)) : most[index]
      left -= result[index]
    }
    return result
  }

  private func extent(_ widths: [CGFloat], _ start: Int, _ count: Int) -> CGFloat {
    let end = min(start + count, widths.count)
    guard start < end else { return 0 }
    return widths[start..<end].reduce(0, +) + spacing.width * CGFloat(end - start - 1)
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize {
    let metrics = metrics(proposal)
    return CGSize(
      width: extent(metrics.widths, 0, columnCount),
      height: metrics.heights.reduce(0, +) + spacing.height * CGFloat(max(metrics.heights.count - 1, 0)))
  }

  // MARK: Places

  /// Where the cells of each row stand.
  func places(_ proposal: ProposedViewSize) -> [[CellPlace]] {
    let metrics = metrics(proposal)
    var y: CGFloat = 0
    return zip(rows, metrics.heights).map { row, height in
      defer { y += height + spacing.height }
      let offers = row.cells.map { cell in
        CGSize(width: extent(metrics.widths, cell.column, row.isWhole ? columnCount : cell.span), height: height)
      }
      let guide = row.alignment ?? alignment.vertical.key
      let dimensions = zip(row.cells, offers).map { $0.element.dimensions(for: ProposedViewSize($1)) }
      let lines = baseline(guide, dimensions, height)
      return zip(row.cells.indices, row.cells).map { index, cell in
        let room = offers[index]
        let x = cell.column == 0 ? 0 : extent(metrics.widths, 0, cell.column) + spacing.width
        let own = ViewDimensions(size: room)
        let size = dimensions[index]
        var shift = CGPoint(
          x: own[columnGuides[cell.column]] - size[columnGuides[cell.column]], y: lines - size[guide])
        if let anchor = cell.anchor {
          shift = CGPoint(x: (room.width - size.width) * anchor.x, y: (height - size.height) * anchor.y)
        }
        return CellPlace(origin: CGPoint(x: x, y: y) + shift, offer: ProposedViewSize(room))
      }
    }
  }

  /// The line of a row on which its cells are aligned: the row's own guide, or the lowest baseline.
  private func baseline(_ guide: AlignmentKey, _ cells: [ViewDimensions], _ height: CGFloat) -> CGFloat {
    guide.isBaseline
      ? cells.map { $0[guide] }.max() ?? 0
      : ViewDimensions(size: CGSize(width: 0, height: height))[guide]
  }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    for (row, places) in zip(rows, places(proposal)) {
      for (cell, place) in zip(row.cells, places) {
        cell.element.place(at: place.origin, proposal: place.offer, in: self)
      }
    }
  }
}
