import Combine

/// Evaluates a node anew whenever an object says that it will change.
@MainActor
final class ObjectSubscription: EndsWithNode {
  private weak var node: _Node?
  private weak var object: AnyObject?
  private var cancellable: AnyCancellable?
  var owned: AnyObject?

  init(_ node: _Node) { self.node = node }

  func follow<Object: ObservableObject>(_ newObject: Object) {
    guard object !== newObject else { return }
    object = newObject
    cancellable = newObject.objectWillChange.sink { [weak self] _ in
      let transaction = Transaction.current
      onMain { transaction.carry { self?.node?.invalidate() } }
    }
  }

  func end() {
    cancellable?.cancel()
    cancellable = nil
    owned = nil
  }
}

extension ObjectSubscription: KeptOverReload {
  var kept: KeptValue? { owned.flatMap(Keeping.object) }

  func take(_ kept: KeptValue) -> Bool { owned.map { Keeping.merge(kept, into: $0) } ?? false }
}

/// An object that a view owns and observes.
@available(iOS 14.0, *)
@propertyWrapper
public struct StateObject<ObjectType: ObservableObject>: DynamicProperty {
  private let make: () -> ObjectType
  private var subscription: ObjectSubscription?

  public init(wrappedValue thunk: @autoclosure @escaping () -> ObjectType) { make = thunk }

  @MainActor public var wrappedValue: ObjectType {
    subscription?.owned.map { unsafeDowncast($0, to: ObjectType.self) } ?? make()
  }

  @MainActor public var projectedValue: ObservedObject<ObjectType>.Wrapper { .init(root: wrappedValue) }

  @MainActor public mutating func _bind(_ slot: _PropertySlot) {
    let subscription = slot.content { ObjectSubscription(slot.node) }
    if subscription.owned == nil { subscription.owned = make() }
    self.subscription = subscription
    subscription.follow(wrappedValue)
  }
}

/// An object that a view observes and somebody else owns.
@propertyWrapper
public struct ObservedObject<ObjectType: ObservableObject>: DynamicProperty {
  @MainActor public var wrappedValue: ObjectType

  @MainActor public init(wrappedValue: ObjectType) { self.wrappedValue = wrappedValue }

  @MainActor public init(initialValue: ObjectType) { wrappedValue = initialValue }

  @MainActor public var projectedValue: Wrapper { Wrapper(root: wrappedValue) }

  /// Gives bindings to the object's properties.
  @dynamicMemberLookup @MainActor
  public struct Wrapper {
    let root: ObjectType

    public subscript<Subject>(
      dynamicMember keyPath: ReferenceWritableKeyPath<ObjectType, Subject>
    ) -> Binding<Subject> {
      let root = root
      return Binding(getter: { root[keyPath: keyPath] }) { value, transaction in
        transaction.carry { root[keyPath: keyPath] = value }
      }
    }
  }

  @MainActor public mutating func _bind(_ slot: _PropertySlot) {
    slot.content { ObjectSubscription(slot.node) }.follow(wrappedValue)
  }
}

/// An object that a view above put into the environment.
@propertyWrapper
public struct EnvironmentObject<ObjectType: ObservableObject>: DynamicProperty {
  private var object: ObjectType?

  public init() {}

  @MainActor public var wrappedValue: ObjectType {
    guard let object else {
      fatalError(
        "No ObservableObject of type \(ObjectType.self) found. "
          + "A View.environmentObject(_:) for \(ObjectType.self) may be missing above this view.")
    }
    return object
  }

  @MainActor public var projectedValue: ObservedObject<ObjectType>.Wrapper { .init(root: wrappedValue) }

  @MainActor public mutating func _bind(_ slot: _PropertySlot) {
    object = slot.node.environment[object: ObjectType.self]
    if let object { slot.content { ObjectSubscription(slot.node) }.follow(object) }
  }
}

extension View {
  /// Gives an object to the views below, by its type.
  public func environmentObject<T: ObservableObject>(_ object: T) -> some View {
    transformEnvironment { $0[object: T.self] = object }
  }
}
