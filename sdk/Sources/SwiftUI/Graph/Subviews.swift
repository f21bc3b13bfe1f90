/// One view of a content that was taken apart.
@available(iOS 18.0, *)
public struct Subview: View, Identifiable {
  /// The identity of a view among its siblings.
  public struct ID: Hashable, Sendable {
    let number: Int
  }

  let child: Child
  public var id: ID { ID(number: child.id) }
  /// What the view tells the container.
  public var containerValues: ContainerValues {
    var values = child.traits[ContainerValuesTrait.self] ?? ContainerValues()
    values.tagValue = child.traits[TagTrait.self]
    return values
  }
  public var body: some View { child }
}

/// The views of a content, in order.
@available(iOS 18.0, *)
public struct SubviewsCollection: RandomAccessCollection, View {
  let children: [Child]
  public var startIndex: Int { 0 }
  public var endIndex: Int { children.count }
  public subscript(index: Int) -> Subview { Subview(child: children[index]) }
  public subscript(bounds: Range<Int>) -> SubviewsCollectionSlice {
    SubviewsCollectionSlice(base: self, range: bounds)
  }
  public typealias SubSequence = SubviewsCollectionSlice
  public var body: some View { ForEach(children) { $0 } }
}

/// Some of the views of a content.
@available(iOS 18.0, *)
public struct SubviewsCollectionSlice: RandomAccessCollection, View {
  let base: SubviewsCollection
  let range: Range<Int>
  public var startIndex: Int { range.lowerBound }
  public var endIndex: Int { range.upperBound }
  public subscript(index: Int) -> Subview { base[index] }
  public subscript(bounds: Range<Int>) -> SubviewsCollectionSlice { SubviewsCollectionSlice(base: base, range: bounds) }
  public typealias SubSequence = SubviewsCollectionSlice
  public var body: some View { ForEach(Array(base.children[range])) { $0 } }
}

/// What a group makes of the views of a content.
@available(iOS 18.0, *)
public struct GroupElementsOfContent<Subviews: View, Content: View>: View {
  let subviews: Subviews
  let content: (SubviewsCollection) -> Content
  public var body: some View {
    ChildrenReader(subviews) { children in content(SubviewsCollection(children: children)) }
  }
}

extension Group {
  /// Makes something of the views of a content.
  @available(iOS 18.0, *)
  public init<Base: View, Result: View>(
    subviews view: Base, @ViewBuilder transform: @escaping (SubviewsCollection) -> Result
  ) where Content == GroupElementsOfContent<Base, Result> {
    self.init(content: GroupElementsOfContent(subviews: view, content: transform))
  }
}

/// The views of a content as data.
@available(iOS 18.0, *)
public struct ForEachSubviewCollection<Content>: RandomAccessCollection {
  /// The one place that stands for all: the views are known when the content is there.
  let view: AnyView
  public var startIndex: Int { 0 }
  public var endIndex: Int { 1 }
  public subscript(index: Int) -> Subview { preconditionFailure("The views of a content are read by ForEach itself.") }
}

/// Data that is shown as one view.
@MainActor
protocol WholeView {
  nonisolated var view: AnyView { get }
}

@available(iOS 18.0, *)
extension ForEachSubviewCollection: WholeView {}

extension ForEach {
  /// A view for each view of a content.
  @available(iOS 18.0, *)
  public init<V: View>(subviews view: V, @ViewBuilder content: @escaping (Subview) -> Content)
  where Data == ForEachSubviewCollection<Content>, ID == Subview.ID, Content: View {
    let whole = ChildrenReader(view) { children in
      ForEach<[Child], Int, Content>(data: children, content: { content(Subview(child: $0)) }, identify: { $0.id })
    }
    self.init(
      data: ForEachSubviewCollection(view: AnyView(whole)), content: content, identify: { $0.id })
  }
}

/// What a view tells the container that it is in.
@available(iOS 18.0, *)
public struct ContainerValues {
  private var values: [ObjectIdentifier: Any] = [:]

  init() {}

  public subscript<Key: ContainerValueKey>(key: Key.Type) -> Key.Value {
    get { values[ObjectIdentifier(key)] as? Key.Value ?? Key.defaultValue }
    set { values[ObjectIdentifier(key)] = newValue }
  }

  var tagValue: AnyHashable?

  /// The tag of the view, if it is of this type.
  public func tag<V: Hashable>(for type: V.Type) -> V? { tagValue?.base as? V }

  /// Whether the view has this tag.
  public func hasTag<V: Hashable>(_ tag: V) -> Bool { tagValue == AnyHashable(tag) }
}

/// A key for what a view tells its container.
@available(iOS 18.0, *)
public protocol ContainerValueKey {
  associatedtype Value
  static var defaultValue: Value { get }
}

enum ContainerValuesTrait: TraitKey { typealias Value = ContainerValues }

extension View {
  /// Tells the container something.
  @available(iOS 18.0, *)
  public func containerValue<V>(_ keyPath: WritableKeyPath<ContainerValues, V>, _ value: V) -> some View {
    modifier(ContainerValueModifier(keyPath: keyPath, value: value))
  }
}

private struct ContainerValueModifier<V>: PrimitiveModifier {
  let keyPath: WritableKeyPath<ContainerValues, V>
  let value: V

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    var values = element.traits[ContainerValuesTrait.self] ?? ContainerValues()
    values[keyPath: keyPath] = value
    element.traits[ContainerValuesTrait.self] = values
    return element
  }
}
