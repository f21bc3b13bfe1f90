import SDKBase

extension View {
  /// Whether the view can have the focus; only fields can in the preview.
  @available(iOS 17.0, *)
  public func focusable(_ isFocusable: Bool = true) -> some View { self }
  @available(iOS 17.0, *)
  public func focusable(_ isFocusable: Bool = true, interactions: FocusInteractions) -> some View { self }
  /// Whether the system marks the view that has the focus.
  @available(iOS 17.0, *)
  public func focusEffectDisabled(_ disabled: Bool = true) -> some View { self }
  /// Makes the views inside one step for the focus.
  @available(iOS 17.0, *)
  public func focusSection() -> some View { self }

  /// Gives the focus to a field when the view appears.
  @available(iOS 17.0, *)
  public func defaultFocus<V: Hashable>(
    _ binding: FocusState<V>.Binding, _ value: V, priority: DefaultFocusEvaluationPriority = .automatic
  ) -> some View {
    onAppear { binding.wrappedValue = value }
  }

  /// Ties a search field's focus to a value.
  @available(iOS 18.0, *)
  public func searchFocused(_ binding: FocusState<Bool>.Binding) -> some View {
    unsupported("searchFocused", "The focus of a search field is not bound in the preview.")
  }
  @available(iOS 18.0, *)
  public func searchFocused<V: Hashable>(_ binding: FocusState<V>.Binding, equals value: V) -> some View {
    unsupported("searchFocused", "The focus of a search field is not bound in the preview.")
  }

  /// Gives a value to menus and other scenes while the focus is inside the view.
  @available(iOS 14.0, *)
  public func focusedValue<Value>(_ keyPath: WritableKeyPath<FocusedValues, Value?>, _ value: Value) -> some View {
    modifier(FocusedValueModifier { $0[keyPath: keyPath] = value })
  }
  @available(iOS 16.0, *)
  public func focusedValue<Value>(_ keyPath: WritableKeyPath<FocusedValues, Value?>, _ value: Value?) -> some View {
    modifier(FocusedValueModifier { $0[keyPath: keyPath] = value })
  }
  @available(iOS 17.0, *)
  public func focusedValue<T: AnyObject & Observable>(_ object: T?) -> some View {
    modifier(FocusedValueModifier { $0[object: T.self] = object })
  }
  /// Gives a value to menus and other scenes while the scene is in front.
  @available(iOS 15.0, *)
  public func focusedSceneValue<T>(_ keyPath: WritableKeyPath<FocusedValues, T?>, _ value: T) -> some View {
    modifier(FocusedValueModifier { $0[keyPath: keyPath] = value })
  }
  @available(iOS 16.0, *)
  public func focusedSceneValue<T>(_ keyPath: WritableKeyPath<FocusedValues, T?>, _ value: T?) -> some View {
    modifier(FocusedValueModifier { $0[keyPath: keyPath] = value })
  }
  @available(iOS 17.0, *)
  public func focusedSceneValue<T: AnyObject & Observable>(_ object: T?) -> some View {
    modifier(FocusedValueModifier { $0[object: T.self] = object })
  }
  @available(iOS 16.0, *)
  public func focusedObject<T: ObservableObject>(_ object: T) -> some View {
    modifier(FocusedValueModifier { $0[object: T.self] = object })
  }
  @available(iOS 16.0, *)
  public func focusedObject<T: ObservableObject>(_ object: T?) -> some View {
    modifier(FocusedValueModifier { $0[object: T.self] = object })
  }
  @available(iOS 16.0, *)
  public func focusedSceneObject<T: ObservableObject>(_ object: T) -> some View { focusedObject(object) }
  @available(iOS 16.0, *)
  public func focusedSceneObject<T: ObservableObject>(_ object: T?) -> some View { focusedObject(object) }
}

/// What the focus is for.
@available(iOS 17.0, *)
public struct FocusInteractions: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let activate = FocusInteractions(rawValue: 1)
  public static let edit = FocusInteractions(rawValue: 2)
  public static let automatic: FocusInteractions = [.activate, .edit]
}

/// When a default focus is taken.
@available(iOS 17.0, *)
public struct DefaultFocusEvaluationPriority: Sendable {
  public static let automatic = DefaultFocusEvaluationPriority()
  public static let userInitiated = DefaultFocusEvaluationPriority()
}

/// A key for a value that the view with the focus gives.
@available(iOS 14.0, *)
public protocol FocusedValueKey {
  associatedtype Value
}

/// What the view with the focus gives.
@available(iOS 14.0, *)
public struct FocusedValues {
  private var values: [ObjectIdentifier: Any] = [:]

  public subscript<Key: FocusedValueKey>(key: Key.Type) -> Key.Value? {
    get { values[ObjectIdentifier(key)] as? Key.Value }
    set { values[ObjectIdentifier(key)] = newValue }
  }

  subscript<T: AnyObject>(object type: T.Type) -> T? {
    get { values[ObjectIdentifier(type)] as? T }
    set { values[ObjectIdentifier(type)] = newValue }
  }
}

extension FocusedValues: Equatable {
  public static func == (a: FocusedValues, b: FocusedValues) -> Bool { a.values.count == b.values.count }
}

/// The values of a scene; on a phone its one screen has the focus.
@MainActor
enum FocusedScene {
  private struct Weak { weak var node: _Node? }
  private(set) static var values = FocusedValues()
  private static var readers: [ObjectIdentifier: Weak] = [:]

  static func follow(_ node: _Node) { readers[ObjectIdentifier(node)] = Weak(node: node) }

  static func change(_ change: (inout FocusedValues) -> Void) {
    change(&values)
    readers = readers.filter { $0.value.node?.isMounted == true }
    for reader in readers.values { reader.node?.invalidate() }
  }
}

private struct FocusedValueModifier: PrimitiveModifier {
  let change: (inout FocusedValues) -> Void

  init(_ change: @escaping (inout FocusedValues) -> Void) { self.change = change }

  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? { Behaviour() }

  final class Behaviour: ModifierBehaviour<FocusedValueModifier> {
    override func update(_ modifier: FocusedValueModifier, _ node: _Node) {
      node.graph.afterUpdate { FocusedScene.change(modifier.change) }
    }
  }
}

/// Reads what the view with the focus gives.
@available(iOS 14.0, *)
@propertyWrapper
public struct FocusedValue<Value>: DynamicProperty {
  private let read: (FocusedValues) -> Value?
  private var value: Value?

  public init(_ keyPath: KeyPath<FocusedValues, Value?>) { read = { $0[keyPath: keyPath] } }
  @available(iOS 17.0, *)
  public init(_ objectType: Value.Type) where Value: AnyObject & Observable { read = { $0[object: Value.self] } }

  public var wrappedValue: Value? { value }

  @MainActor public mutating func _bind(_ slot: _PropertySlot) {
    FocusedScene.follow(slot.node)
    value = read(FocusedScene.values)
  }
}

/// Reads and writes what the view with the focus gives a binding to.
@available(iOS 14.0, *)
@propertyWrapper
public struct FocusedBinding<Value>: DynamicProperty {
  private let keyPath: KeyPath<FocusedValues, Binding<Value>?>
  private var binding: Binding<Value>?

  public init(_ keyPath: KeyPath<FocusedValues, Binding<Value>?>) { self.keyPath = keyPath }

  public var wrappedValue: Value? {
    get { binding?.wrappedValue }
    nonmutating set { if let newValue { binding?.wrappedValue = newValue } }
  }
  public var projectedValue: Binding<Value?> {
    let binding = binding
    return Binding(getter: { binding?.wrappedValue }) { value, _ in if let value { binding?.wrappedValue = value } }
  }

  @MainActor public mutating func _bind(_ slot: _PropertySlot) {
    FocusedScene.follow(slot.node)
    binding = FocusedScene.values[keyPath: keyPath]
  }
}

/// Reads an object that the view with the focus gives.
@available(iOS 16.0, *)
@propertyWrapper
public struct FocusedObject<ObjectType: ObservableObject>: DynamicProperty {
  private var object: ObjectType?

  public init() {}

  @MainActor public var wrappedValue: ObjectType? { object }
  @MainActor public var projectedValue: ObservedObject<ObjectType>.Wrapper? { object.map { .init(root: $0) } }

  @MainActor public mutating func _bind(_ slot: _PropertySlot) {
    FocusedScene.follow(slot.node)
    object = FocusedScene.values[object: ObjectType.self]
    if let object { slot.content { ObjectSubscription(slot.node) }.follow(object) }
  }
}
