/// A way to read and write a value that something else owns.
@propertyWrapper @dynamicMemberLookup
public struct Binding<Value> {
  public var transaction: Transaction
  private let getter: () -> Value
  private let setter: (Value, Transaction) -> Void

  public init(get: @escaping () -> Value, set: @escaping (Value) -> Void) {
    self.init(getter: get) { value, _ in set(value) }
  }

  public init(get: @escaping () -> Value, set: @escaping (Value, Transaction) -> Void) {
    self.init(getter: get, setter: set)
  }

  package init(getter: @escaping () -> Value, setter: @escaping (Value, Transaction) -> Void) {
    self.getter = getter
    self.setter = setter
    transaction = Transaction()
  }

  public static func constant(_ value: Value) -> Binding<Value> {
    Binding(getter: { value }, setter: { _, _ in })
  }

  public var wrappedValue: Value {
    get { getter() }
    nonmutating set {
      setter(newValue, transaction.animation == nil ? Transaction.current : transaction)
    }
  }

  public var projectedValue: Binding<Value> { self }

  public init(projectedValue: Binding<Value>) { self = projectedValue }

  public subscript<Subject>(dynamicMember keyPath: WritableKeyPath<Value, Subject>) -> Binding<Subject> {
    Binding<Subject>(
      getter: { getter()[keyPath: keyPath] },
      setter: { newValue, transaction in
        var value = getter()
        value[keyPath: keyPath] = newValue
        setter(value, transaction)
      })
  }

  /// A binding that writes with `transaction`.
  public func transaction(_ transaction: Transaction) -> Binding<Value> {
    var copy = self
    copy.transaction = transaction
    return copy
  }

  /// A binding whose writes are animated.
  public func animation(_ animation: Animation? = .default) -> Binding<Value> {
    transaction(Transaction(animation: animation))
  }
}

extension Binding {
  /// A binding to the value as an optional one; writing nil does nothing.
  public init<V>(_ base: Binding<V>) where Value == V? {
    self.init(getter: { base.wrappedValue }, setter: { value, _ in if let value { base.wrappedValue = value } })
  }

  /// A binding to the value inside an optional one, or nil when there is none now.
  public init?(_ base: Binding<Value?>) {
    guard let first = base.wrappedValue else { return nil }
    self.init(getter: { base.wrappedValue ?? first }, setter: { value, _ in base.wrappedValue = value })
  }

  /// A binding to a hashable value as `AnyHashable`.
  public init<V: Hashable>(_ base: Binding<V>) where Value == AnyHashable {
    self.init(
      getter: { AnyHashable(base.wrappedValue) },
      setter: { value, _ in if let value = value.base as? V { base.wrappedValue = value } })
  }
}

extension Binding: DynamicProperty {
  @MainActor public mutating func _bind(_ slot: _PropertySlot) {}
}

extension Binding: @unchecked Sendable where Value: Sendable {}

extension Binding: Identifiable where Value: Identifiable {
  public var id: Value.ID { wrappedValue.id }
}

extension Binding: Sequence where Value: MutableCollection {
  public typealias Element = Binding<Value.Element>
  public typealias Iterator = IndexingIterator<Binding<Value>>
}

extension Binding: Collection where Value: MutableCollection {
  public typealias Index = Value.Index
  public typealias Indices = Value.Indices
  public var startIndex: Value.Index { wrappedValue.startIndex }
  public var endIndex: Value.Index { wrappedValue.endIndex }
  public var indices: Value.Indices { wrappedValue.indices }
  public func index(after index: Value.Index) -> Value.Index { wrappedValue.index(after: index) }

  public subscript(position: Value.Index) -> Binding<Value.Element> {
    Binding<Value.Element>(
      getter: { wrappedValue[position] },
      setter: { value, transaction in self.transaction(transaction).wrappedValue[position] = value })
  }
}

extension Binding: BidirectionalCollection where Value: BidirectionalCollection & MutableCollection {
  public func index(before index: Value.Index) -> Value.Index { wrappedValue.index(before: index) }
}

extension Binding: RandomAccessCollection where Value: RandomAccessCollection & MutableCollection {
  public func index(_ index: Value.Index, offsetBy distance: Int) -> Value.Index {
    wrappedValue.index(index, offsetBy: distance)
  }
  public func distance(from start: Value.Index, to end: Value.Index) -> Int {
    wrappedValue.distance(from: start, to: end)
  }
}
