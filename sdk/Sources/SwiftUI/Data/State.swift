import SDKBase

/// A value that a view owns; the node keeps it as long as the view's identity lasts.
@propertyWrapper
public struct State<Value>: DynamicProperty {
  private let initial: Value
  private var location: StateLocation<Value>?

  public init(wrappedValue value: Value) { initial = value }

  public init(initialValue value: Value) { initial = value }

  public var wrappedValue: Value {
    get { location?.value ?? initial }
    nonmutating set {
      guard let location else {
        reportUnsupported(api: "State outside of a view", note: "It was written before the view was on screen.")
        return
      }
      location.set(newValue, Transaction.current)
    }
  }

  public var projectedValue: Binding<Value> {
    guard let location else { return .constant(initial) }
    return location.binding
  }

  @MainActor public mutating func _bind(_ slot: _PropertySlot) {
    location = slot.content { StateLocation(initial, node: slot.node) }
  }
}

extension State where Value: ExpressibleByNilLiteral {
  public init() { self.init(wrappedValue: nil) }
}

extension State: @unchecked Sendable where Value: Sendable {}

/// Where a state's value lives.
final class StateLocation<Value> {
  private(set) var value: Value
  private weak var node: _Node?

  init(_ value: Value, node: _Node) {
    self.value = value
    self.node = node
  }

  /// Writes and asks for an evaluation; an equal value asks for none.
  func set(_ newValue: Value, _ transaction: Transaction) {
    guard !isKnownEqual(value, newValue) else { return }
    value = newValue
    let node = node
    onMain { node.map { node in transaction.carry { node.invalidate() } } }
  }

  lazy var binding = Binding<Value>(
    getter: { [self] in value },
    setter: { [self] newValue, transaction in set(newValue, transaction) })
}

extension StateLocation: KeptOverReload {
  var kept: KeptValue? { (value as? any KeptOverReload)?.kept ?? Keeping.kept(value) }

  func take(_ kept: KeptValue) -> Bool {
    if let holder = value as? any KeptOverReload { return holder.take(kept) }
    return Keeping.merge(kept, into: &value)
  }
}

/// Whether both are equal as far as their type can tell; types without equality are never known to be equal.
package func isKnownEqual<T>(_ a: T, _ b: T) -> Bool {
  guard let first = a as? any Equatable else { return false }
  return isEqual(first, b)
}

private func isEqual<E: Equatable>(_ a: E, _ b: Any) -> Bool { (b as? E) == a }
