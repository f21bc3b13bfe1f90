/// Data with children, each below its parent, to be opened and closed.
@available(iOS 14.0, *)
public struct OutlineGroup<Data: RandomAccessCollection, ID: Hashable, Parent, Leaf, Subgroup> {
  let roots: [Data.Element]
  let id: (Data.Element) -> ID
  let children: (Data.Element) -> Data?
  let content: (Data.Element) -> Leaf
}

/// The rows below a row of an outline.
@available(iOS 14.0, *)
public struct OutlineSubgroupChildren: View {
  let content: AnyView
  public var body: some View { content }
}

@available(iOS 14.0, *)
extension OutlineGroup: View where Parent: View, Leaf: View, Subgroup: View {
  public var body: some View {
    OutlineLevel(elements: roots, id: id, children: children, content: content)
  }
}

/// One level of an outline.
private struct OutlineLevel<Data: RandomAccessCollection, ID: Hashable, Leaf: View>: View {
  let elements: [Data.Element]
  let id: (Data.Element) -> ID
  let children: (Data.Element) -> Data?
  let content: (Data.Element) -> Leaf

  var body: some View {
    ForEach(elements.map { OutlineMember(id: id($0), element: $0) }) { member in
      if let below = children(member.element) {
        DisclosureGroup {
          OutlineSubgroupChildren(
            content: AnyView(OutlineLevel(elements: Array(below), id: id, children: children, content: content)))
        } label: {
          content(member.element)
        }
      } else {
        content(member.element)
      }
    }
  }
}

private struct OutlineMember<ID: Hashable, Element>: Identifiable {
  let id: ID
  let element: Element
}

@available(iOS 14.0, *)
extension OutlineGroup
where
  ID == Data.Element.ID, Parent: View, Parent == Leaf, Subgroup == DisclosureGroup<Parent, OutlineSubgroupChildren>,
  Data.Element: Identifiable
{
  /// An outline of one root.
  public init<DataElement: Identifiable>(
    _ root: DataElement, children: KeyPath<DataElement, Data?>, @ViewBuilder content: @escaping (DataElement) -> Leaf
  ) where ID == DataElement.ID, DataElement == Data.Element {
    self.init(roots: [root], id: { $0.id }, children: { $0[keyPath: children] }, content: content)
  }

  /// An outline of several roots.
  public init<DataElement: Identifiable>(
    _ data: Data, children: KeyPath<DataElement, Data?>, @ViewBuilder content: @escaping (DataElement) -> Leaf
  ) where ID == DataElement.ID, DataElement == Data.Element {
    self.init(roots: Array(data), id: { $0.id }, children: { $0[keyPath: children] }, content: content)
  }
}

@available(iOS 14.0, *)
extension OutlineGroup
where Parent: View, Parent == Leaf, Subgroup == DisclosureGroup<Parent, OutlineSubgroupChildren> {
  /// An outline of one root.
  public init<DataElement>(
    _ root: DataElement, id: KeyPath<DataElement, ID>, children: KeyPath<DataElement, Data?>,
    @ViewBuilder content: @escaping (DataElement) -> Leaf
  ) where DataElement == Data.Element {
    self.init(roots: [root], id: { $0[keyPath: id] }, children: { $0[keyPath: children] }, content: content)
  }

  /// An outline of several roots.
  public init<DataElement>(
    _ data: Data, id: KeyPath<DataElement, ID>, children: KeyPath<DataElement, Data?>,
    @ViewBuilder content: @escaping (DataElement) -> Leaf
  ) where DataElement == Data.Element {
    self.init(roots: Array(data), id: { $0[keyPath: id] }, children: { $0[keyPath: children] }, content: content)
  }
}
