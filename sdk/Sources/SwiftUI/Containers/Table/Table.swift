import Foundation

/// Rows of data in columns. On a phone, as on Apple's, only the first column is shown.
@available(iOS 16.0, *)
public struct Table<Value, Rows: TableRowContent, Columns: TableColumnContent>: View
where Value == Rows.TableRowValue, Rows.TableRowValue == Columns.TableRowValue {
  let columns: [ColumnPart<Value>]
  let rows: [RowPart<Value>]
  let selection: ListSelection?
  let order: TableOrder?

  init(_ rows: Rows, _ columns: Columns, selection: ListSelection? = nil, order: TableOrder? = nil) {
    self.columns = columnParts(columns, for: Value.self)
    self.rows = rowParts(rows, for: Value.self)
    (self.selection, self.order) = (selection, order)
  }

  public var body: some View {
    TableBody(columns: columns.filter { !$0.isHidden }, rows: rows, selection: selection, order: order)
  }
}

/// By what a table is sorted, and how a tap on a title changes that.
struct TableOrder {
  /// Which way the table is sorted by a comparator, if it is first.
  let direction: (Any) -> SortOrder?
  let choose: (Any) -> Void

  init<Sort: SortComparator>(_ binding: Binding<[Sort]>) {
    func forward(_ comparator: Sort) -> Sort {
      var comparator = comparator
      comparator.order = .forward
      return comparator
    }
    direction = { column in
      guard let column = column as? Sort, let first = binding.wrappedValue.first else { return nil }
      return forward(first) == forward(column) ? first.order : nil
    }
    choose = { column in
      guard var column = column as? Sort else { return }
      if let first = binding.wrappedValue.first, forward(first) == forward(column) {
        column.order = first.order == .forward ? .reverse : .forward
      }
      binding.wrappedValue = [column] + binding.wrappedValue.filter { forward($0) != forward(column) }
    }
  }
}

/// Draws a table.
@available(iOS 16.0, *)
private struct TableBody<Value: Identifiable>: View {
  let columns: [ColumnPart<Value>]
  let rows: [RowPart<Value>]
  let selection: ListSelection?
  let order: TableOrder?
  @State private var closed: Set<Value.ID> = []
  @Environment(\.horizontalSizeClass) private var width
  @Environment(\.hidesTableHeaders) private var hidesHeaders

  private var isCompact: Bool { width != .regular }
  private var shownColumns: [ColumnPart<Value>] { isCompact ? Array(columns.prefix(1)) : columns }

  /// Without those below a row that was closed.
  private var shownRows: [RowPart<Value>] {
    var hiddenBelow: Int?
    return rows.filter { row in
      if let depth = hiddenBelow, row.depth > depth { return false }
      hiddenBelow = row.isParent && closed.contains(row.id) ? row.depth : nil
      return true
    }
  }

  var body: some View {
    VStack(spacing: 0) {
      if !isCompact, !hidesHeaders { header }
      ListBody(content: ForEach(shownRows, id: \.id) { cells(of: $0) }, selection: selection, isForm: false)
        .listStyle(.plain)
    }
  }

  private var header: some View {
    VStack(spacing: 0) {
      TableCells(columns: columns) { column in
        if let comparator = column.comparator, let order {
          Button {
            order.choose(comparator)
          } label: {
            HStack(spacing: 4) {
              column.label
              if let direction = order.direction(comparator) {
                Image(systemName: direction == .forward ? "chevron.up" : "chevron.down").imageScale(.small)
              }
            }
          }
        } else {
          column.label
        }
      }
      .font(.subheadline.weight(.medium)).foregroundStyle(.secondary)
      .padding(.horizontal, 16).padding(.vertical, 8)
      Divider()
    }
  }

  private func cells(of row: RowPart<Value>) -> AnyView {
    row.wrap(
      AnyView(
        HStack(spacing: 8) {
          if row.isParent {
            Button {
              withAnimation { closed.formSymmetricDifference([row.id]) }
            } label: {
              Image(systemName: closed.contains(row.id) ? "chevron.right" : "chevron.down").imageScale(.small)
            }
          }
          TableCells(columns: shownColumns) { $0.cell(row.value) }
        }
        .padding(.leading, CGFloat(row.depth) * 20)))
  }
}

/// One view for each column, side by side.
@available(iOS 16.0, *)
private struct TableCells<Value: Identifiable, Cell: View>: View {
  let columns: [ColumnPart<Value>]
  @ViewBuilder let cell: (ColumnPart<Value>) -> Cell

  var body: some View {
    HStack(spacing: 8) {
      ForEach(Array(columns.enumerated()), id: \.offset) { entry in
        let (minimum, ideal, maximum) = entry.element.width
        cell(entry.element)
          .frame(
            minWidth: minimum ?? 0, idealWidth: ideal, maxWidth: maximum ?? .infinity,
            alignment: Alignment(horizontal: entry.element.alignment, vertical: .center))
      }
    }
  }
}

private struct TableHeadersKey: EnvironmentKey { static let defaultValue = false }

extension EnvironmentValues {
  var hidesTableHeaders: Bool {
    get { self[TableHeadersKey.self] }
    set { self[TableHeadersKey.self] = newValue }
  }
}

/// The look of tables.
@available(iOS 16.0, *)
public protocol TableStyle {}
@available(iOS 16.0, *)
public struct AutomaticTableStyle: TableStyle { public init() {} }
@available(iOS 16.0, *)
public struct InsetTableStyle: TableStyle { public init() {} }
@available(iOS 16.0, *)
extension TableStyle where Self == AutomaticTableStyle { public static var automatic: Self { .init() } }
@available(iOS 16.0, *)
extension TableStyle where Self == InsetTableStyle { public static var inset: Self { .init() } }

@available(iOS 16.0, *)
extension View {
  public func tableStyle<S: TableStyle>(_ style: S) -> some View { self }
  /// Shows the titles of columns, or does not.
  @available(iOS 17.0, *)
  public func tableColumnHeaders(_ visibility: Visibility) -> some View {
    environment(\.hidesTableHeaders, visibility == .hidden)
  }
}
