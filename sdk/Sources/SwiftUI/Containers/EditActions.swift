/// What people may do with the rows of data.
@available(iOS 16.0, *)
public struct EditActions<Data>: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
}

@available(iOS 16.0, *)
extension EditActions where Data: MutableCollection {
  /// Moving rows.
  public static var move: EditActions<Data> { EditActions(rawValue: 1) }
}

@available(iOS 16.0, *)
extension EditActions where Data: RangeReplaceableCollection {
  /// Deleting rows.
  public static var delete: EditActions<Data> { EditActions(rawValue: 2) }
}

@available(iOS 16.0, *)
extension EditActions where Data: MutableCollection & RangeReplaceableCollection {
  /// Moving and deleting rows.
  public static var all: EditActions<Data> { EditActions(rawValue: 3) }
}

/// The places of a collection with the identities of what is there.
@available(iOS 16.0, *)
public struct IndexedIdentifierCollection<Base: Collection, ID: Hashable>: Collection {
  /// A place and the identity of what is there.
  public struct Element {
    let index: Base.Index
    let id: ID
  }

  let base: Base
  let identify: (Base.Element) -> ID

  public typealias Index = Base.Index
  public var startIndex: Base.Index { base.startIndex }
  public var endIndex: Base.Index { base.endIndex }
  public func index(after i: Base.Index) -> Base.Index { base.index(after: i) }
  public subscript(position: Base.Index) -> Element { Element(index: position, id: identify(base[position])) }
}

@available(iOS 16.0, *)
extension IndexedIdentifierCollection: BidirectionalCollection where Base: BidirectionalCollection {
  public func index(before i: Base.Index) -> Base.Index { base.index(before: i) }
}

@available(iOS 16.0, *)
extension IndexedIdentifierCollection: RandomAccessCollection where Base: RandomAccessCollection {
  public func index(_ i: Base.Index, offsetBy distance: Int) -> Base.Index { base.index(i, offsetBy: distance) }
  public func distance(from start: Base.Index, to end: Base.Index) -> Int { base.distance(from: start, to: end) }
}

/// A row of data that people may move and delete.
@available(iOS 16.0, *)
public struct EditableCollectionContent<Content, Data> {
  let content: Content
}

@available(iOS 16.0, *)
extension EditableCollectionContent: View where Content: View {
  public var body: some View { content }
}

extension ForEach {
  /// A view for each member, which people may move and delete.
  @available(iOS 16.0, *)
  public init<C: MutableCollection & RandomAccessCollection, R: View>(
    _ data: Binding<C>, editActions: EditActions<C>, @ViewBuilder content: @escaping (Binding<C.Element>) -> R
  )
  where
    Data == IndexedIdentifierCollection<C, ID>, Content == EditableCollectionContent<R, C>, ID == C.Element.ID,
    C.Element: Identifiable, C.Index: Hashable
  {
    self.init(data, id: \.id, editActions: editActions, content: content)
  }

  /// A view for each member, which people may move and delete.
  @available(iOS 16.0, *)
  public init<C: MutableCollection & RandomAccessCollection, R: View>(
    _ data: Binding<C>, id: KeyPath<C.Element, ID>, editActions: EditActions<C>,
    @ViewBuilder content: @escaping (Binding<C.Element>) -> R
  )
  where Data == IndexedIdentifierCollection<C, ID>, Content == EditableCollectionContent<R, C>, C.Index: Hashable {
    let values = data.wrappedValue
    self.init(
      data: IndexedIdentifierCollection(base: values) { $0[keyPath: id] },
      content: { member in
        EditableCollectionContent(content: content(data.element(at: member.index, fallback: values[member.index])))
      },
      identify: { $0.id })
    func editor<E: MutableCollection & RangeReplaceableCollection>(_ type: E.Type) -> ListEditor<C>? {
      ListEditor<C>(
        delete: { offsets in
          guard var elements = data.wrappedValue as? E else { return }
          for offset in offsets.reversed() {
            elements.remove(at: elements.index(elements.startIndex, offsetBy: offset))
          }
          if let new = elements as? C { data.wrappedValue = new }
        },
        move: { offsets, target in
          var elements = Array(data.wrappedValue)
          elements.move(fromOffsets: offsets, toOffset: target)
          if let new = E(elements as! [E.Element]) as? C { data.wrappedValue = new }
        })
    }
    guard let type = C.self as? any (MutableCollection & RangeReplaceableCollection).Type,
      let editor = editor(type)
    else { return }
    if editActions.rawValue & 2 != 0 { onDelete = editor.delete }
    if editActions.rawValue & 1 != 0 { onMove = editor.move }
  }
}

/// Changes a collection as people edit its rows.
private struct ListEditor<C> {
  let delete: (IndexSet) -> Void
  let move: (IndexSet, Int) -> Void
}
