import SDKBase

/// What `@NSManaged` properties and methods are made of.
extension NSManagedObject {
  public func _managedOptional<Value>(_ key: String) -> Value? {
    willAccessValue(forKey: key)
    defer { didAccessValue(forKey: key) }
    return converted(primitiveValue(forKey: key))
  }

  public func _managedValue<Value>(_ key: String) -> Value {
    if let value: Value = _managedOptional(key) ?? empty() { return value }
    fatalError("\(entity.name ?? "An object") has no \(key), which its property declares as never empty.")
  }

  public func _setManagedValue<Value>(_ value: Value, _ key: String) { setValue(value, forKey: key) }

  public func _addManaged(_ key: String, _ object: NSManagedObject) { _addManaged(key, [object]) }
  public func _addManaged(_ key: String, _ set: NSSet) { _addManaged(key, managed(set.allObjects)) }
  public func _addManaged(_ key: String, _ set: NSOrderedSet) { _addManaged(key, managed(set.array)) }
  public func _addManaged<Object: NSManagedObject>(_ key: String, _ set: Set<Object>) { _addManaged(key, Array(set)) }
  public func _addManaged(_ key: String, _ objects: [NSManagedObject]) {
    guard let relationship = entity.relationshipsByName[key] else { return }
    let now = related(key)
    let known = Set(now.map(\.objectID))
    relate(relationship, to: now + objects.filter { !known.contains($0.objectID) })
  }

  public func _removeManaged(_ key: String, _ object: NSManagedObject) { _removeManaged(key, [object]) }
  public func _removeManaged(_ key: String, _ set: NSSet) { _removeManaged(key, managed(set.allObjects)) }
  public func _removeManaged(_ key: String, _ set: NSOrderedSet) { _removeManaged(key, managed(set.array)) }
  public func _removeManaged<Object: NSManagedObject>(_ key: String, _ set: Set<Object>) {
    _removeManaged(key, Array(set))
  }
  public func _removeManaged(_ key: String, _ objects: [NSManagedObject]) {
    guard let relationship = entity.relationshipsByName[key] else { return }
    relate(relationship, to: related(key).filter { object in !objects.contains { $0 === object } })
  }
  public func _removeManaged(_ key: String, _ index: Int) { changeList(key) { $0.remove(at: index) } }
  public func _removeManaged(_ key: String, _ indexes: NSIndexSet) {
    changeList(key) { list in
      for index in Array(indexes).reversed() { list.remove(at: index) }
    }
  }

  public func _insertManaged(_ key: String, _ object: NSManagedObject, _ index: Int) {
    changeList(key) { $0.insert(object, at: index) }
  }
  public func _insertManaged(_ key: String, _ objects: [NSManagedObject], _ indexes: NSIndexSet) {
    changeList(key) { list in
      for (object, index) in zip(objects, indexes) { list.insert(object, at: index) }
    }
  }
  public func _replaceManaged(_ key: String, _ index: Int, _ object: NSManagedObject) {
    changeList(key) { $0[index] = object }
  }
  public func _replaceManaged(_ key: String, _ indexes: NSIndexSet, _ objects: [NSManagedObject]) {
    changeList(key) { list in
      for (object, index) in zip(objects, indexes) { list[index] = object }
    }
  }

  private func changeList(_ key: String, _ change: (inout [NSManagedObject]) -> Void) {
    guard let relationship = entity.relationshipsByName[key] else { return }
    var list = related(key)
    change(&list)
    relate(relationship, to: list)
  }

  private func managed(_ objects: [Any]) -> [NSManagedObject] { objects.compactMap { $0 as? NSManagedObject } }
}

/// What an empty value reads as where a property cannot be empty.
private func empty<Value>() -> Value? {
  if let zero: Value = converted(0) { return zero }
  let candidates: [Any] = [
    "", NSSet(), NSOrderedSet(), Date(timeIntervalSinceReferenceDate: 0), Data(), UUID(), Decimal(0),
  ]
  return candidates.lazy.compactMap { $0 as? Value }.first
}

/// The value inside of any number of optionals.
func unwrapped(_ value: Any?) -> Any? {
  guard let value else { return nil }
  if value is NSObject { return value is NSNull ? nil : value }
  let mirror = Mirror(reflecting: value)
  return mirror.displayStyle == .optional ? unwrapped(mirror.children.first?.value) : value
}

/// A stored value as a property has it: numbers come in the widest type of their kind.
func converted<Value>(_ value: Any?) -> Value? {
  guard let value else { return nil }
  if let value = value as? Value { return value }
  guard let number = number(value) else { return nil }
  switch Value.self {
  case is Int16.Type: return Int16(truncatingIfNeeded: number.int64Value) as? Value
  case is Int32.Type: return Int32(truncatingIfNeeded: number.int64Value) as? Value
  case is Int64.Type: return number.int64Value as? Value
  case is Int.Type: return number.intValue as? Value
  case is Double.Type: return number.doubleValue as? Value
  case is Float.Type: return number.floatValue as? Value
  case is Bool.Type: return number.boolValue as? Value
  case is NSDecimalNumber.Type: return NSDecimalNumber(decimal: number.decimalValue) as? Value
  case is Decimal.Type: return number.decimalValue as? Value
  case is NSNumber.Type: return number as? Value
  default: return nil
  }
}

/// A number as Objective-C has it; nil for anything else.
func number(_ value: Any) -> NSNumber? {
  switch value {
  case let value as NSNumber: value
  case let value as Bool: NSNumber(value: value)
  case let value as any BinaryInteger: NSNumber(value: Int64(truncatingIfNeeded: value))
  case let value as any BinaryFloatingPoint: NSNumber(value: Double(value))
  case let value as Decimal: NSDecimalNumber(decimal: value)
  default: nil
  }
}

extension NSAttributeDescription {
  /// The value in the type that objects keep it in.
  func stored(_ value: Any) -> Any {
    switch attributeType {
    case .integer16AttributeType, .integer32AttributeType, .integer64AttributeType:
      number(value)?.int64Value ?? value
    case .doubleAttributeType, .floatAttributeType: number(value)?.doubleValue ?? value
    case .booleanAttributeType: number(value)?.boolValue ?? value
    case .decimalAttributeType: number(value)?.decimalValue ?? value
    case .stringAttributeType: (value as? NSString).map { $0 as? String ?? $0.description } ?? value
    default: value
    }
  }
}
