/// A stored property of a view that brings a value from outside and can ask for a new evaluation.
public protocol DynamicProperty {
  /// Called before the view's body is evaluated.
  mutating func update()

  /// Connects the freshly made value with what the node keeps for it. The default connects the members.
  @MainActor mutating func _bind(_ slot: _PropertySlot)
}

extension DynamicProperty {
  public mutating func update() {}

  @MainActor public mutating func _bind(_ slot: _PropertySlot) {
    let nested = slot.content { PropertyStorage(for: Self.self) }
    nested.bind(&self, in: slot.node)
  }
}

/// What a node keeps for one dynamic property from evaluation to evaluation.
@MainActor
public final class _PropertySlot {
  package unowned let node: _Node
  private var stored: AnyObject?

  init(_ node: _Node) { self.node = node }

  /// The kept object, made on the first use.
  package func content<T: AnyObject>(_ make: () -> T) -> T {
    if let stored { return unsafeDowncast(stored, to: T.self) }
    let made = make()
    stored = made
    return made
  }

  func end() { (stored as? EndsWithNode)?.end() }

  /// What of it can be carried over a reload, by the names of properties within it.
  var kept: [(String, any KeptOverReload)] {
    if let holder = stored as? any KeptOverReload { return [("", holder)] }
    return (stored as? PropertyStorage)?.kept.map { ("." + $0, $1) } ?? []
  }
}

/// A kept object that must let go of something when its node is gone.
@MainActor
package protocol EndsWithNode: AnyObject {
  func end()
}

/// The dynamic properties of one value: found once per type, connected before each evaluation.
@MainActor
package final class PropertyStorage: EndsWithNode {
  private let fields: [PropertyField]
  private var slots: [_PropertySlot] = []

  package init(for type: Any.Type) { fields = PropertyField.all(of: type) }

  package func bind<Source>(_ source: inout Source, in node: _Node) {
    guard !fields.isEmpty else { return }
    if slots.isEmpty { slots = fields.map { _ in _PropertySlot(node) } }
    withUnsafeMutableBytes(of: &source) { bytes in
      guard let base = bytes.baseAddress else { return }
      for (field, slot) in zip(fields, slots) { field.bind(base, slot) }
    }
  }

  package func end() {
    for slot in slots { slot.end() }
  }

  /// What can be carried over a reload, by the names of the properties.
  var kept: [(String, any KeptOverReload)] {
    zip(fields, slots).flatMap { field, slot in slot.kept.map { (field.name + $0, $1) } }
  }
}
