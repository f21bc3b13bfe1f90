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

/// What has been made for one member of the data.
@MainActor
private final class Member {
  let tag: AnyHashable
  var node: _Node?
  /// Its element in a lazy `ForEach`, made or waiting.
  var element: MemberElement?
  /// Made for earlier data, and out of sight since.
  var isOutdated = false
  /// Where in the data its element was last said to stand.
  var markedIndex: Int?

  init(tag: AnyHashable) { self.tag = tag }
}

@MainActor
private final class ForEachNode<Data: RandomAccessCollection, ID: Hashable, Content: View>: _ViewNode<
  ForEach<Data, ID, Content>
>, LazyOwner, KeyedChildren
{
  private struct Key: Hashable {
    let id: ID
    /// Equal ids are a mistake of the app; each still gets a node of its own.
    let occurrence: Int
  }

  /// Every member up to this one is made at the start: it is more than a screen shows, and most data has less.
  private static var alwaysMade: Int { 24 }

  private var view: ForEach<Data, ID, Content>
  private var ids: [ID] = []
  /// In the order of the data: what happens each frame goes by position and hashes nothing.
  private var members: [Member] = []
  private var known: [Key: Member] = [:]

  init(_ view: ForEach<Data, ID, Content>, in parent: _Node) {
    self.view = view
    super.init(in: parent)
    run()
  }

  override var children: [_Node] { members.compactMap(\.node) }

  var keyedChildren: [(key: String, node: _Node)] {
    members.compactMap { member in member.node.map { (String(describing: member.tag.base), $0) } }
  }

  override func update(_ view: ForEach<Data, ID, Content>, environment: EnvironmentValues) {
    self.view = view
    self.environment = environment
    run()
  }

  override func reevaluate() { run() }

  override func makeElements() -> [Element] {
    if isLazy { return lazyElements() }
    var result: [Element] = []
    for index in members.indices {
      let member = members[index]
      for element in member.node?.elements() ?? [] {
        mark(element, index, member)
        result.append(element)
      }
    }
    return result
  }

  /// Tells the containers around what the element stands for.
  private func mark(_ element: Element, _ index: Int, _ member: Member) {
    if element.traits[TagTrait.self] == nil || element.traits[ImplicitTagTrait.self] != nil {
      element.traits[TagTrait.self] = member.tag
      element.traits[ImplicitTagTrait.self] = true
    }
    if element.traits[IdentityTrait.self] == nil { element.traits[IdentityTrait.self] = member.tag }
    if isEditable {
      element.traits[EditableRowTrait.self] = EditableRow(index: index, onDelete: view.onDelete, onMove: view.onMove)
    }
  }

  private var isEditable: Bool { view.onDelete != nil || view.onMove != nil }

  private func run() {
    graph.wasUpdated(self)
    let identities = tracked { view.data.map(view.identify) }
    let gone = identities == ids ? [] : follow(identities)
    makeMembers()
    for member in gone { member.node?.unmount() }
    markElementsStale()
  }

  /// Gives each id its member, and those that no id stands for any more.
  private func follow(_ identities: [ID]) -> [Member] {
    var seen: [ID: Int] = [:]
    var gone = known
    var present: [Key: Member] = [:]
    members = identities.map { id in
      let occurrence = seen[id, default: 0]
      seen[id] = occurrence + 1
      let key = Key(id: id, occurrence: occurrence)
      let member = gone.removeValue(forKey: key) ?? Member(tag: AnyHashable(id))
      present[key] = member
      return member
    }
    (ids, known) = (identities, present)
    return Array(gone.values)
  }

  /// Makes or updates all members, of a lazy one those that are near.
  private func makeMembers() {
    guard let room = environment.laziness, members.count > Self.alwaysMade else {
      (lazyRoom, isLazy) = (nil, false)
      for member in members { (member.element, member.markedIndex, member.isOutdated) = (nil, nil, false) }
      make(Array(members.indices))
      return
    }
    if isLazy {
      let near = members.indices.filter { isNear($0, room) }
      for member in members where member.node != nil { member.isOutdated = true }
      make(near)
    } else if begin() {
      for member in members.dropFirst(Self.alwaysMade) { member.isOutdated = member.node != nil }
    } else {
      make(Array(members.indices.dropFirst(Self.alwaysMade)))
      return
    }
    lazyRoom = room
    room.add(self)
  }

  /// Makes the first members; false when they show that the others cannot be stood in for.
  private func begin() -> Bool {
    let first = Array(members.indices.prefix(Self.alwaysMade))
    make(first)
    // One element a member is what can be stood in for; sections are made at once.
    isLazy = first.allSatisfy { index in
      let elements = members[index].node?.elements() ?? []
      return elements.count == 1 && elements[0].traits[SectionTrait.self] == nil
    }
    return isLazy
  }

  private func make(_ indices: [Int]) {
    guard !indices.isEmpty else { return }
    let data = view.data
    let contents = tracked {
      indices.map { view.content(data[data.index(data.startIndex, offsetBy: $0)]) }
    }
    var inner = environment
    if inner.laziness != nil { inner.laziness = nil }
    for position in indices.indices {
      let (member, content) = (members[indices[position]], contents[position])
      member.isOutdated = false
      if let node = member.node as? _ViewNode<Content> {
        node.update(content, environment: inner)
      } else {
        graph.withInherited(inner, in: self) { member.node = Content._makeNode(content, in: self) }
      }
    }
  }

  // MARK: Laziness

  private var isLazy = false
  private weak var lazyRoom: ScrollRoom?

  private func isNear(_ index: Int, _ room: ScrollRoom) -> Bool {
    let member = members[index]
    // What shows nothing now has no place: it is looked at each time, for it may show something then.
    if let node = member.node, node.elements().isEmpty { return true }
    guard let element = member.element, element.wasPlaced else { return index < Self.alwaysMade && member.node == nil }
    return element.isNear(room.surroundings)
  }

  private func lazyElements() -> [Element] {
    var sample: MemberElement?
    var result: [Element] = []
    result.reserveCapacity(members.count)
    for index in members.indices {
      let member = members[index]
      let own = member.node?.elements() ?? []
      if member.node != nil && own.isEmpty { continue }
      let first = element(of: member, showing: own.first, sample: sample)
      if sample == nil, !own.isEmpty { sample = first }
      if member.markedIndex != index || isEditable {
        mark(first, index, member)
        member.markedIndex = index
      }
      result.append(first)
      for further in own.dropFirst() {
        mark(further, index, member)
        result.append(further)
      }
    }
    return result
  }

  /// The same one as before unless the member was made or changed.
  private func element(of member: Member, showing own: Element?, sample: MemberElement?) -> MemberElement {
    if let known = member.element, known.children.first === own { return known }
    let made = MemberElement(id: member.element?.id ?? graph.nextID(), member: own, sample: sample)
    (member.element, member.markedIndex) = (made, nil)
    return made
  }

  func placed() {
    guard isMounted, let room = lazyRoom else { return }
    let wanted = members.indices.filter { index in
      (members[index].node == nil || members[index].isOutdated) && isNear(index, room)
    }
    guard !wanted.isEmpty else { return }
    let these = wanted.map { members[$0] }
    graph.afterLayout { [weak self] in self?.makeNear(these) }
  }

  /// How many members after those that are near are made with them; in which frame, and after which step of it.
  private var reach = 0
  private var reachedIn = -1
  private var steps = 0

  /// Members that show nothing let others move up, and small ones leave room: then steps within a frame become longer.
  private func makeNear(_ wanted: [Member]) {
    guard isMounted else { return }
    if reachedIn != graph.frame { (reach, steps, reachedIn) = (0, 0, graph.frame) }
    steps += 1
    let present = Set(wanted.map(ObjectIdentifier.init))
    let near = members.indices.filter { present.contains(ObjectIdentifier(members[$0])) }
    guard let last = near.last else { return }
    let further = members.indices.suffix(from: last + 1).prefix(reach)
    let these = near + further.filter { members[$0].node == nil || members[$0].isOutdated }
    make(these)
    if steps > Self.plainSteps || these.contains(where: { members[$0].node?.elements().isEmpty == true }) {
      reach = max(4 * reach, Self.alwaysMade)
    }
    markElementsStale()
  }

  /// Data that grows when its last member appears takes a few steps in one frame.
  private static var plainSteps: Int { 3 }
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
