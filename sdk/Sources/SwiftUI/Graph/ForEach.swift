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
>, LazyOwner
{
  private struct Key: Hashable {
    let id: ID
    /// Equal ids are a mistake of the app; each still gets a node of its own.
    let occurrence: Int
  }

  /// Every member up to this one is made at the start: it is more than a screen shows, and most data has less.
  private static var alwaysMade: Int { 24 }

  private var view: ForEach<Data, ID, Content>
  private var keys: [Key] = []
  private var nodes: [Key: _ViewNode<Content>] = [:]
  /// The elements of a lazy one, made or waiting.
  private var members: [Key: MemberElement] = [:]
  /// Members that were made for earlier data and are out of sight since.
  private var outdated: Set<Key> = []

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
    if isLazy { return lazyElements() }
    return keys.enumerated().flatMap { index, key in
      let elements = nodes[key]?.elements() ?? []
      for element in elements { mark(element, index, key) }
      return elements
    }
  }

  /// Tells the containers around what the element stands for.
  private func mark(_ element: Element, _ index: Int, _ key: Key) {
    if element.traits[TagTrait.self] == nil || element.traits[ImplicitTagTrait.self] != nil {
      element.traits[TagTrait.self] = AnyHashable(key.id)
      element.traits[ImplicitTagTrait.self] = true
    }
    if element.traits[IdentityTrait.self] == nil { element.traits[IdentityTrait.self] = AnyHashable(key.id) }
    if view.onDelete != nil || view.onMove != nil {
      element.traits[EditableRowTrait.self] = EditableRow(index: index, onDelete: view.onDelete, onMove: view.onMove)
    }
  }

  private func run() {
    graph.wasUpdated(self)
    let identities = tracked { view.data.map(view.identify) }
    var seen: [ID: Int] = [:]
    keys = identities.map { id in
      let occurrence = seen[id, default: 0]
      seen[id] = occurrence + 1
      return Key(id: id, occurrence: occurrence)
    }
    makeMembers()
    removeGone()
    markElementsStale()
  }

  private func removeGone() {
    let present = Set(keys)
    for (key, node) in nodes where !present.contains(key) {
      node.unmount()
      nodes[key] = nil
    }
    members = members.filter { present.contains($0.key) }
    outdated.formIntersection(present)
  }

  /// Makes or updates all members, of a lazy one those that are near.
  private func makeMembers() {
    guard let room = environment.laziness, keys.count > Self.alwaysMade else {
      (lazyRoom, isLazy) = (nil, false)
      members.removeAll()
      outdated.removeAll()
      make(Array(keys.indices))
      return
    }
    let first = Array(keys.indices.prefix(Self.alwaysMade))
    if !isLazy {
      // One element a member is what can be stood in for; sections are made at once.
      make(first)
      isLazy = first.allSatisfy { index in
        let elements = nodes[keys[index]]?.elements() ?? []
        return elements.count == 1 && elements[0].traits[SectionTrait.self] == nil
      }
      if !isLazy {
        make(Array(keys.indices.dropFirst(Self.alwaysMade)))
        return
      }
      outdated = Set(keys.dropFirst(Self.alwaysMade).filter { nodes[$0] != nil })
    } else {
      let near = keys.indices.filter { isNear(keys[$0], at: $0, room) }
      make(near)
      outdated = Set(nodes.keys).subtracting(near.map { keys[$0] })
    }
    lazyRoom = room
    room.add(self)
  }

  private func make(_ indices: [Int]) {
    guard !indices.isEmpty else { return }
    let data = view.data
    let contents = tracked {
      indices.map { view.content(data[data.index(data.startIndex, offsetBy: $0)]) }
    }
    var inner = environment
    if inner.laziness != nil { inner.laziness = nil }
    for (index, content) in zip(indices, contents) {
      let key = keys[index]
      outdated.remove(key)
      if let node = nodes[key] {
        node.update(content, environment: inner)
      } else {
        graph.withInherited(inner, in: self) { nodes[key] = Content._makeNode(content, in: self) }
      }
    }
  }

  // MARK: Laziness

  private var isLazy = false
  private weak var lazyRoom: ScrollRoom?

  private func isNear(_ key: Key, at index: Int, _ room: ScrollRoom) -> Bool {
    // What shows nothing now has no place: it is looked at each time, for it may show something then.
    if let node = nodes[key], node.elements().isEmpty { return true }
    guard let member = members[key], member.wasPlaced else { return index < Self.alwaysMade && nodes[key] == nil }
    return member.isNear(room.surroundings)
  }

  private func lazyElements() -> [Element] {
    var sample: MemberElement?
    var result: [Element] = []
    result.reserveCapacity(keys.count)
    for (index, key) in keys.enumerated() {
      let own = nodes[key]?.elements()
      if own?.isEmpty == true { continue }
      let member = element(of: key, showing: own?.first, sample: sample)
      if sample == nil, own != nil { sample = member }
      let all = [member] + (own?.dropFirst() ?? [])
      for element in all { mark(element, index, key) }
      result += all
    }
    return result
  }

  /// The same one as before unless the member was made or changed.
  private func element(of key: Key, showing own: Element?, sample: MemberElement?) -> MemberElement {
    if let known = members[key], known.children.first === own { return known }
    let made = MemberElement(id: members[key]?.id ?? graph.nextID(), member: own, sample: sample)
    members[key] = made
    return made
  }

  func placed() {
    guard isMounted, let room = lazyRoom else { return }
    let wanted = keys.indices.filter { index in
      let key = keys[index]
      return (nodes[key] == nil || outdated.contains(key)) && isNear(key, at: index, room)
    }
    guard !wanted.isEmpty else { return }
    graph.afterLayout { [weak self] in self?.makeNear(wanted.map { self?.keys[$0] }) }
  }

  /// How many members after those that are near are made with them, and in which frame that was said.
  private var reach = 0
  private var reachedIn = -1

  /// When one step within a frame follows another, members show nothing and others move up: steps become longer.
  private func makeNear(_ wanted: [Key?]) {
    guard isMounted else { return }
    reach = reachedIn == graph.frame ? max(4 * reach, Self.alwaysMade) : 0
    reachedIn = graph.frame
    let present = Set(wanted.compactMap { $0 })
    let near = keys.indices.filter { present.contains(keys[$0]) }
    guard let last = near.last else { return }
    let further = keys.indices.suffix(from: last + 1).prefix(reach)
    make(near + further.filter { nodes[keys[$0]] == nil || outdated.contains(keys[$0]) })
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
