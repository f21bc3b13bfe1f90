import Foundation

/// Puts columns together.
@available(iOS 16.0, *)
@resultBuilder
@MainActor @preconcurrency
public struct TableColumnBuilder<RowValue: Identifiable, Sort: SortComparator> {
  public static func buildExpression<Content: View, Label: View>(
    _ column: TableColumn<RowValue, Sort, Content, Label>
  ) -> TableColumn<RowValue, Sort, Content, Label> { column }

  /// A column that cannot be sorted may stand among those that can.
  @_disfavoredOverload
  public static func buildExpression<Content: View, Label: View>(
    _ column: TableColumn<RowValue, Never, Content, Label>
  ) -> TableColumn<RowValue, Sort, Content, Label> { TableColumn(part: column.part) }

  @_disfavoredOverload
  public static func buildExpression<Column: TableColumnContent>(_ column: Column) -> Column
  where Column.TableRowValue == RowValue, Column.TableColumnSortComparator == Sort { column }

  public static func buildPartialBlock<C: TableColumnContent>(first column: C) -> C
  where C.TableRowValue == RowValue { column }

  public static func buildPartialBlock<C0: TableColumnContent, C1: TableColumnContent>(
    accumulated: C0, next: C1
  ) -> TupleTableColumnContent<RowValue, Sort, (C0, C1)>
  where C0.TableRowValue == RowValue, C1.TableRowValue == RowValue {
    .init(parts: columnParts(accumulated, for: RowValue.self) + columnParts(next, for: RowValue.self))
  }

  @available(iOS 17.4, *)
  public static func buildIf<C: TableColumnContent>(_ content: C?) -> TupleTableColumnContent<RowValue, Sort, C?>
  where C.TableRowValue == RowValue {
    .init(parts: content.map { columnParts($0, for: RowValue.self) } ?? [])
  }

  @available(iOS 17.4, *)
  public static func buildEither<C: TableColumnContent>(first: C) -> TupleTableColumnContent<RowValue, Sort, Void>
  where C.TableRowValue == RowValue { .init(parts: columnParts(first, for: RowValue.self)) }

  @available(iOS 17.4, *)
  public static func buildEither<C: TableColumnContent>(second: C) -> TupleTableColumnContent<RowValue, Sort, Void>
  where C.TableRowValue == RowValue { .init(parts: columnParts(second, for: RowValue.self)) }
}

/// Several columns.
@available(iOS 16.0, *)
public struct TupleTableColumnContent<RowValue: Identifiable, Sort: SortComparator, T>: TableColumnContent,
  PrimitiveColumns
{
  public typealias TableRowValue = RowValue
  public typealias TableColumnSortComparator = Sort
  public typealias TableColumnBody = Never
  let parts: [ColumnPart<RowValue>]
  var erasedParts: Any { parts }
  public var tableColumnBody: Never { return fatalError("Columns have no body.") }
}

/// A column for each member of a collection.
@available(iOS 17.4, *)
public struct TableColumnForEach<
  Data: RandomAccessCollection, ID: Hashable, RowValue: Identifiable, Sort: SortComparator,
  Content: TableColumnContent
>: TableColumnContent, PrimitiveColumns
where Content.TableRowValue == RowValue, Content.TableColumnSortComparator == Sort {
  public typealias TableRowValue = RowValue
  public typealias TableColumnSortComparator = Sort
  public typealias TableColumnBody = Never
  let parts: [ColumnPart<RowValue>]
  var erasedParts: Any { parts }
  public var tableColumnBody: Never { return fatalError("Columns have no body.") }

  public init(_ data: Data, id: KeyPath<Data.Element, ID>, content: @escaping (Data.Element) -> Content) {
    parts = data.flatMap { columnParts(content($0), for: RowValue.self) }
  }
  public init(_ data: Data, content: @escaping (Data.Element) -> Content)
  where Data.Element: Identifiable, ID == Data.Element.ID {
    self.init(data, id: \.id, content: content)
  }
}

/// Puts rows together.
@available(iOS 16.0, *)
@resultBuilder
@MainActor @preconcurrency
public struct TableRowBuilder<Value: Identifiable> {
  public static func buildExpression<Content: TableRowContent>(_ content: Content) -> Content
  where Content.TableRowValue == Value { content }

  public static func buildBlock() -> EmptyTableRowContent<Value> { .init() }

  public static func buildPartialBlock<C: TableRowContent>(first content: C) -> C where C.TableRowValue == Value {
    content
  }

  public static func buildPartialBlock<C0: TableRowContent, C1: TableRowContent>(
    accumulated: C0, next: C1
  ) -> TupleTableRowContent<Value, (C0, C1)> where C0.TableRowValue == Value, C1.TableRowValue == Value {
    .init(rows: rowParts(accumulated, for: Value.self) + rowParts(next, for: Value.self))
  }

  public static func buildIf<C: TableRowContent>(_ content: C?) -> TupleTableRowContent<Value, C?>
  where C.TableRowValue == Value { .init(rows: content.map { rowParts($0, for: Value.self) } ?? []) }

  public static func buildEither<C: TableRowContent>(first: C) -> TupleTableRowContent<Value, Void>
  where C.TableRowValue == Value { .init(rows: rowParts(first, for: Value.self)) }

  public static func buildEither<C: TableRowContent>(second: C) -> TupleTableRowContent<Value, Void>
  where C.TableRowValue == Value { .init(rows: rowParts(second, for: Value.self)) }
}
