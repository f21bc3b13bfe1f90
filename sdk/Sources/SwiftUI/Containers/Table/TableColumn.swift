import Foundation

/// One or more columns of a table.
@available(iOS 16.0, *)
@MainActor @preconcurrency
public protocol TableColumnContent<TableRowValue, TableColumnSortComparator> {
  associatedtype TableRowValue: Identifiable = TableColumnBody.TableRowValue
  associatedtype TableColumnSortComparator: SortComparator = TableColumnBody.TableColumnSortComparator
  associatedtype TableColumnBody: TableColumnContent
  @TableColumnBuilder<TableRowValue, TableColumnSortComparator>
  var tableColumnBody: TableColumnBody { get }
}

/// What cannot be sorted is sorted by nothing.
extension Never: @retroactive SortComparator {
  public typealias Compared = Never
  public var order: SortOrder {
    get { switch self {} }
    set {}
  }
  public func compare(_ lhs: Never, _ rhs: Never) -> ComparisonResult { switch lhs {} }
}

@available(iOS 16.0, *)
extension Never: TableColumnContent {
  public typealias TableRowValue = Never
  public typealias TableColumnSortComparator = Never
  public var tableColumnBody: Never { return fatalError("There is none.") }
}

/// A column as the table shows it.
struct ColumnPart<Value: Identifiable> {
  var id: String?
  var label: AnyView
  var cell: (Value) -> AnyView
  /// What the table's order has for it, if it can be sorted.
  var comparator: Any?
  var width: (minimum: CGFloat?, ideal: CGFloat?, maximum: CGFloat?) = (nil, nil, nil)
  var isHidden = false
  var alignment = HorizontalAlignment.leading
}

/// Columns that are no others put together.
@MainActor
protocol PrimitiveColumns {
  /// An array of `ColumnPart`.
  var erasedParts: Any { get }
}

/// The single columns of a content.
@available(iOS 16.0, *)
@MainActor
func columnParts<Value: Identifiable>(_ content: some TableColumnContent, for value: Value.Type) -> [ColumnPart<Value>]
{
  guard let primitive = content as? any PrimitiveColumns else {
    return columnParts(content.tableColumnBody, for: value)
  }
  return primitive.erasedParts as? [ColumnPart<Value>] ?? []
}

/// A column: its title, and a view for each row.
@available(iOS 16.0, *)
public struct TableColumn<RowValue: Identifiable, Sort: SortComparator, Content: View, Label: View>: TableColumnContent,
  PrimitiveColumns
{
  public typealias TableRowValue = RowValue
  public typealias TableColumnSortComparator = Sort
  public typealias TableColumnBody = Never
  var part: ColumnPart<RowValue>
  var erasedParts: Any { [part] }
  public var tableColumnBody: Never { return fatalError("A column has no body.") }

  init(part: ColumnPart<RowValue>) { self.part = part }

  init(_ label: Label, _ comparator: Sort?, _ content: @escaping (RowValue) -> Content) {
    part = ColumnPart(label: AnyView(label), cell: { AnyView(content($0)) }, comparator: comparator)
  }

  private func with(_ change: (inout ColumnPart<RowValue>) -> Void) -> Self {
    var copy = self
    change(&copy.part)
    return copy
  }

  /// A width that stays; nil leaves it to the table.
  public func width(_ width: CGFloat? = nil) -> TableColumn<RowValue, Sort, Content, Label> {
    with { $0.width = (width, width, width) }
  }
  /// Bounds for the width.
  public func width(
    min: CGFloat? = nil, ideal: CGFloat? = nil, max: CGFloat? = nil
  ) -> TableColumn<RowValue, Sort, Content, Label> { with { $0.width = (min, ideal, max) } }
  /// Where titles and cells stand.
  @available(iOS 18.0, *)
  public func alignment(_ alignment: TableColumnAlignment) -> some TableColumnContent<RowValue, Sort> {
    with { $0.alignment = alignment.horizontal }
  }
  /// By what people's changes are kept.
  @available(iOS 17.0, *)
  public func customizationID(_ id: String) -> some TableColumnContent<RowValue, Sort> { with { $0.id = id } }
  /// Whether it is shown as long as nobody has chosen.
  @available(iOS 17.0, *)
  public func defaultVisibility(_ visibility: Visibility) -> some TableColumnContent<RowValue, Sort> {
    with { $0.isHidden = visibility == .hidden }
  }
  /// What people may not change; columns cannot be changed here.
  @available(iOS 17.0, *)
  public func disabledCustomizationBehavior(
    _ behavior: TableColumnCustomizationBehavior
  ) -> some TableColumnContent<RowValue, Sort> { self }
}

/// Where the titles and cells of a column stand.
@available(iOS 18.0, *)
public struct TableColumnAlignment: Hashable, Sendable {
  let name: String
  var horizontal: HorizontalAlignment { name == "center" ? .center : name == "trailing" ? .trailing : .leading }
  public static let automatic = Self(name: "leading")
  public static let leading = Self(name: "leading")
  public static let center = Self(name: "center")
  public static let trailing = Self(name: "trailing")
  public static let numeric = Self(name: "trailing")
}

/// What people may change of a column.
@available(iOS 17.0, *)
public struct TableColumnCustomizationBehavior: SetAlgebra, Sendable {
  private var raw: Set<Int> = []
  public init() {}
  private init(raw: Set<Int>) { self.raw = raw }
  public static let reorder = Self(raw: [0])
  public static let resize = Self(raw: [1])
  public static let visibility = Self(raw: [2])
  public static let all = Self(raw: [0, 1, 2])
  public typealias Element = TableColumnCustomizationBehavior
  public func contains(_ member: Element) -> Bool { raw.isSuperset(of: member.raw) }
  public func union(_ other: Self) -> Self { Self(raw: raw.union(other.raw)) }
  public func intersection(_ other: Self) -> Self { Self(raw: raw.intersection(other.raw)) }
  public func symmetricDifference(_ other: Self) -> Self { Self(raw: raw.symmetricDifference(other.raw)) }
  public mutating func insert(_ new: Element) -> (inserted: Bool, memberAfterInsert: Element) {
    defer { raw.formUnion(new.raw) }
    return (!contains(new), new)
  }
  public mutating func remove(_ member: Element) -> Element? {
    defer { raw.subtract(member.raw) }
    return contains(member) ? member : nil
  }
  public mutating func update(with new: Element) -> Element? {
    defer { raw.formUnion(new.raw) }
    return contains(new) ? new : nil
  }
  public mutating func formUnion(_ other: Self) { raw.formUnion(other.raw) }
  public mutating func formIntersection(_ other: Self) { raw.formIntersection(other.raw) }
  public mutating func formSymmetricDifference(_ other: Self) { raw.formSymmetricDifference(other.raw) }
}

/// What people have changed of a table's columns.
@available(iOS 17.0, *)
public struct TableColumnCustomization<RowValue: Identifiable>: Equatable, Codable, Sendable {
  private var visibilities: [String: Bool] = [:]
  public init() {}
  public mutating func resetOrder() {}
  public subscript(visibility id: String) -> Visibility {
    get { visibilities[id].map { $0 ? .visible : .hidden } ?? .automatic }
    set { visibilities[id] = newValue == .automatic ? nil : newValue == .visible }
  }
}
