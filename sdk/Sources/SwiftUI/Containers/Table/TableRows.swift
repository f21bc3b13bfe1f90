import Foundation

/// One or more rows of a table.
@available(iOS 16.0, *)
@MainActor @preconcurrency
public protocol TableRowContent<TableRowValue> {
  associatedtype TableRowValue: Identifiable = TableRowBody.TableRowValue
  associatedtype TableRowBody: TableRowContent
  @TableRowBuilder<TableRowValue>
  var tableRowBody: TableRowBody { get }
}

@available(iOS 16.0, *)
extension Never: TableRowContent { public var tableRowBody: Never { return fatalError("There is none.") } }

/// A row as the table shows it.
struct RowPart<Value: Identifiable>: Identifiable {
  let value: Value
  /// How deep it lies, and whether there are rows below it.
  var depth = 0
  var isParent = false
  /// What is put around its cells.
  var wrap: (AnyView) -> AnyView = { $0 }
  var id: Value.ID { value.id }
}

/// Rows that are no others put together.
@MainActor
protocol PrimitiveRows {
  /// An array of `RowPart`.
  var erasedRows: Any { get }
}

/// The single rows of a content.
@available(iOS 16.0, *)
@MainActor
func rowParts<Value: Identifiable>(_ content: some TableRowContent, for value: Value.Type) -> [RowPart<Value>] {
  guard let primitive = content as? any PrimitiveRows else { return rowParts(content.tableRowBody, for: value) }
  return primitive.erasedRows as? [RowPart<Value>] ?? []
}

/// A row for a value.
@available(iOS 16.0, *)
public struct TableRow<Value: Identifiable>: TableRowContent, PrimitiveRows {
  public typealias TableRowValue = Value
  public typealias TableRowBody = Never
  let rows: [RowPart<Value>]
  var erasedRows: Any { rows }
  public init(_ value: Value) { rows = [RowPart(value: value)] }
  public var tableRowBody: Never { return fatalError("A row has no body.") }
}

/// Several rows.
@available(iOS 16.0, *)
public struct TupleTableRowContent<Value: Identifiable, T>: TableRowContent, PrimitiveRows {
  public typealias TableRowValue = Value
  public typealias TableRowBody = Never
  let rows: [RowPart<Value>]
  var erasedRows: Any { rows }
  public var tableRowBody: Never { return fatalError("Rows have no body.") }
}

/// No row.
@available(iOS 16.0, *)
public struct EmptyTableRowContent<Value: Identifiable>: TableRowContent, PrimitiveRows {
  public typealias TableRowValue = Value
  public typealias TableRowBody = Never
  var erasedRows: Any { [RowPart<Value>]() }
  public var tableRowBody: Never { return fatalError("Rows have no body.") }
}

/// A row for each member of the table's data.
@available(iOS 16.0, *)
public struct TableForEachContent<Data: RandomAccessCollection>: TableRowContent, PrimitiveRows
where Data.Element: Identifiable {
  public typealias TableRowValue = Data.Element
  public typealias TableRowBody = Never
  let data: Data
  var erasedRows: Any { data.map { RowPart(value: $0) } }
  public var tableRowBody: Never { return fatalError("Rows have no body.") }
}

/// A row for each member of the table's data, and below it one for each of its children.
@available(iOS 17.0, *)
public struct TableOutlineGroupContent<Data: RandomAccessCollection>: TableRowContent, PrimitiveRows
where Data.Element: Identifiable {
  public typealias TableRowValue = Data.Element
  public typealias TableRowBody = Never
  let data: Data
  let children: KeyPath<Data.Element, Data?>
  var erasedRows: Any { level(data, 0) }
  public var tableRowBody: Never { return fatalError("Rows have no body.") }

  private func level(_ members: Data, _ depth: Int) -> [RowPart<Data.Element>] {
    members.flatMap { member in
      let below = member[keyPath: children]
      return [RowPart(value: member, depth: depth, isParent: below != nil)] + (below.map { level($0, depth + 1) } ?? [])
    }
  }
}

@available(iOS 16.0, *)
extension ForEach: TableRowContent, PrimitiveRows where Content: TableRowContent {
  public typealias TableRowValue = Content.TableRowValue
  public typealias TableRowBody = Never
  var erasedRows: Any { data.flatMap { rowParts(content($0), for: Content.TableRowValue.self) } }
  public var tableRowBody: Never { return fatalError("Rows have no body.") }

  public init<V>(
    _ data: Data, @TableRowBuilder<V> content: @escaping (Data.Element) -> Content
  ) where ID == Data.Element.ID, V == Content.TableRowValue, Data.Element: Identifiable {
    self.init(data: data, content: content, identify: { $0.id })
  }
  public init<V>(
    _ data: Data, id: KeyPath<Data.Element, ID>, @TableRowBuilder<V> content: @escaping (Data.Element) -> Content
  ) where V == Content.TableRowValue {
    self.init(data: data, content: content, identify: { $0[keyPath: id] })
  }
}

@available(iOS 16.0, *)
extension TableRowContent {
  /// A menu for a row that is held.
  public func contextMenu<M: View>(@ViewBuilder menuItems: () -> M) -> some TableRowContent<TableRowValue> {
    let menu = menuItems()
    return wrapped { AnyView($0.contextMenu { menu }) }
  }

  /// What is carried away from a row.
  public func draggable<T: Transferable>(
    _ payload: @autoclosure @escaping () -> T
  ) -> some TableRowContent<TableRowValue> { wrapped { AnyView($0.draggable(payload())) } }

  /// What is carried away from a row.
  public func itemProvider(_ action: (() -> NSItemProvider?)?) -> some TableRowContent<TableRowValue> {
    wrapped { cells in action.map { make in AnyView(cells.onDrag { make() ?? NSItemProvider() }) } ?? cells }
  }

  private func wrapped(_ wrap: @escaping (AnyView) -> AnyView) -> TupleTableRowContent<TableRowValue, Self> {
    .init(
      rows: rowParts(self, for: TableRowValue.self).map { row in
        var row = row
        let inner = row.wrap
        row.wrap = { wrap(inner($0)) }
        return row
      })
  }
}
