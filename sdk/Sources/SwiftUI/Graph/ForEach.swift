/// A view for each member of a collection, identified so that state follows its member.
public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content> {
  public var data: Data
  public var content: (Data.Element) -> Content
  let identify: (Data.Element) -> ID
  package var onDelete: ((IndexSet) -> Void)?
  package var onMove: ((IndexSet, Int) -> Void)?

  package init(
    data: Data, content: @escaping (Data.Element) -> Content, identify: @escaping (Data.Element) -> ID
  ) {
    (self.data, self.content, self.identify) = (data, content, identify)
  }
}

extension ForEach: View where Content: View {
  public var body: Never { fatalError("ForEach has no body") }

  public static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> {
    if let whole = view.data as? any WholeView { return WholeNode(view, whole.view, in: parent) }
    return ForEachNode(view, in: parent)
  }
}

extension ForEach where ID == Data.Element.ID, Content: View, Data.Element: Identifiable {
  public init(_ data: Data, @ViewBuilder content: @escaping (Data.Element) -> Content) {
    self.init(data: data, content: content, identify: { $0.id })
  }
}

extension ForEach where Content: View {
  public init(
    _ data: Data, id: KeyPath<Data.Element, ID>,
    @ViewBuilder content: @escaping (Data.Element) -> Content
  ) {
    self.init(data: data, content: content, identify: { $0[keyPath: id] })
  }

  public init<C: MutableCollection & RandomAccessCollection>(
    _ data: Binding<C>, @ViewBuilder content: @escaping (Binding<C.Element>) -> Content
  )
  where
    Data == LazyMapSequence<C.Indices, (C.Index, ID)>, C.Element: Identifiable, ID == C.Element.ID, C.Index: Hashable
  {
    self.init(data, id: \.id, content: content)
  }

  public init<C: MutableCollection & RandomAccessCollection>(
    _ data: Binding<C>, id: KeyPath<C.Element, ID>,
    @ViewBuilder content: @escaping (Binding<C.Element>) -> Content
  ) where Data == LazyMapSequence<C.Indices, (C.Index, ID)>, C.Index: Hashable {
    let values = data.wrappedValue
    let members = values.indices.lazy.map { ($0, values[$0][keyPath: id]) }
    self.init(
      data: members,
      content: { member in content(data.element(at: member.0, fallback: values[member.0])) },
      identify: { $0.1 })
  }
}

extension ForEach where Data == Range<Int>, ID == Int, Content: View {
  public init(_ data: Range<Int>, @ViewBuilder content: @escaping (Int) -> Content) {
    self.init(data: data, content: content, identify: { $0 })
  }
}

extension Binding where Value: MutableCollection & RandomAccessCollection {
  /// A binding to one member. A row that is going away may still read it after the member is gone.
  func element(at index: Value.Index, fallback: Value.Element) -> Binding<Value.Element> {
    Binding<Value.Element>(
      getter: {
        let values = wrappedValue
        return values.indices.contains(index) ? values[index] : fallback
      },
      setter: { newValue, transaction in
        guard wrappedValue.indices.contains(index) else { return }
        self.transaction(transaction).wrappedValue[index] = newValue
      })
  }
}

/// Views that come from data and can be edited in a list.
@MainActor @preconcurrency
public protocol DynamicViewContent: View {
  associatedtype Data: Collection
  var data: Data { get }
  func _editable(onDelete: ((IndexSet) -> Void)?, onMove: ((IndexSet, Int) -> Void)?) -> Self
}

extension ForEach: DynamicViewContent where Content: View {
  public func _editable(onDelete: ((IndexSet) -> Void)?, onMove: ((IndexSet, Int) -> Void)?) -> Self {
    var copy = self
    if let onDelete { copy.onDelete = onDelete }
    if let onMove { copy.onMove = onMove }
    return copy
  }
}

extension DynamicViewContent {
  /// Lets people delete rows; nil takes it away.
  public func onDelete(perform action: ((IndexSet) -> Void)?) -> some DynamicViewContent {
    _editable(onDelete: action, onMove: nil)
  }

  /// Lets people reorder rows; nil takes it away.
  public func onMove(perform action: ((IndexSet, Int) -> Void)?) -> some DynamicViewContent {
    _editable(onDelete: nil, onMove: action)
  }
}

/// What a list needs to know to edit the row that a `ForEach` made.
package struct EditableRow {
  package let index: Int
  package let onDelete: ((IndexSet) -> Void)?
  package let onMove: ((IndexSet, Int) -> Void)?
}

@MainActor
private final class ForEachNode<Data: RandomAccessCollection, ID: Hashable, Content: View>: _ViewNode<
  ForEach<Data, ID, Content>
>
{
  private struct Key: Hashable {
    let id: ID
    /// Equal ids are a mistake of the app; each still gets a node of its own.
    let occurrence: Int
  }

  private var view: ForEach<Data, ID, Content>
  private var keys: [Key] = []
  private var nodes: [Key: _ViewNode<Content>] = [:]

  init(_ view: ForEach<Data, ID, Content>, in parent: _Node) {
    self.view = view
    super.init(in: parent)
    run()
  }

  override var children: [_Node] { keys.compactMap { nodes[$0] } }

  override func update(_ view: ForEach<Data, ID, Content>, environment: EnvironmentValues) {
    self.view = view
    self.environment = environment
    run()
  }

  override func reevaluate() { run() }

  override func makeElements() -> [Element] {
    var result: [Element] = []
    let editable = view.onDelete != nil || view.onMove != nil
    for (index, key) in keys.enumerated() {
      for element in nodes[key]?.elements() ?? [] {
        if element.traits[TagTrait.self] == nil || element.traits[ImplicitTagTrait.self] != nil {
          element.traits[TagTrait.self] = AnyHashable(key.id)
          element.traits[ImplicitTagTrait.self] = true
        }
        if element.traits[IdentityTrait.self] == nil { element.traits[IdentityTrait.self] = AnyHashable(key.id) }
        if editable {
          element.traits[EditableRowTrait.self] = EditableRow(
            index: index, onDelete: view.onDelete, onMove: view.onMove)
        }
        result.append(element)
      }
    }
    return result
  }

  private func run() {
    graph.wasUpdated(self)
    let contents = tracked { view.data.map { (view.identify($0), view.content($0)) } }
    var seen: [ID: Int] = [:]
    var newKeys: [Key] = []
    newKeys.reserveCapacity(contents.count)
    var old = nodes
    for (id, content) in contents {
      let key = Key(id: id, occurrence: seen[id, default: 0])
      seen[id] = key.occurrence + 1
      newKeys.append(key)
      if let node = old.removeValue(forKey: key) {
        node.update(content, environment: environment)
      } else {
        nodes[key] = Content._makeNode(content, in: self)
      }
    }
    for (key, node) in old {
      node.unmount()
      nodes[key] = nil
    }
    keys = newKeys
    markElementsStale()
  }
}

/// A `ForEach` whose data is a content that is taken apart.
@MainActor
private final class WholeNode<Content>: _ViewNode<Content> {
  private var content = Slot<AnyView>()

  init(_ view: Content, _ whole: AnyView, in parent: _Node) {
    super.init(in: parent)
    content.update(whole, in: self, environment: environment)
  }

  override var children: [_Node] { content.node.map { [$0] } ?? [] }

  override func update(_ view: Content, environment: EnvironmentValues) {
    self.environment = environment
    guard let data = (view as? any DataHolder)?.heldData as? any WholeView else { return }
    content.update(data.view, in: self, environment: environment)
  }
}

/// What data a `ForEach` of any type has.
private protocol DataHolder {
  var heldData: Any { get }
}

extension ForEach: DataHolder {
  fileprivate var heldData: Any { data }
}
