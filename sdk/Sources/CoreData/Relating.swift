extension NSRelationshipDescription {
  /// The objects as a property holds them.
  func collect(_ objects: [NSManagedObject]) -> Any? {
    guard isToMany else { return objects.first }
    return isOrdered ? NSOrderedSet(array: objects) : NSSet(array: objects)
  }

  /// The objects that a property's value holds.
  func objects(in value: Any?) -> [NSManagedObject] {
    switch value {
    case let object as NSManagedObject: [object]
    case let set as NSOrderedSet: set.array.compactMap { $0 as? NSManagedObject }
    case let set as NSSet: set.allObjects.compactMap { $0 as? NSManagedObject }
    case let array as [NSManagedObject]: array
    case let set as Set<NSManagedObject>: Array(set)
    default: []
    }
  }
}

extension NSManagedObject {
  /// The objects that a relationship holds.
  func related(_ key: String) -> [NSManagedObject] {
    guard let ids = links[key], let context = managedObjectContext else { return [] }
    return ids.compactMap { context.resolve($0) }
  }

  /// Sets a relationship; the other side follows.
  func relate(_ relationship: NSRelationshipDescription, to objects: [NSManagedObject]) {
    let before = related(relationship.name)
    write(relationship, objects)
    guard let inverse = relationship.inverseRelationship else { return }
    let (old, new) = (Set(before.map(\.objectID)), Set(objects.map(\.objectID)))
    for other in before where !new.contains(other.objectID) { other.unlink(inverse, self) }
    for other in objects where !old.contains(other.objectID) { other.link(inverse, self, back: relationship) }
  }

  func write(_ relationship: NSRelationshipDescription, _ objects: [NSManagedObject]) {
    willChangeValue(forKey: relationship.name)
    links[relationship.name] = objects.map(\.objectID)
    didChangeValue(forKey: relationship.name)
  }

  private func link(
    _ relationship: NSRelationshipDescription, _ target: NSManagedObject, back: NSRelationshipDescription
  ) {
    let now = related(relationship.name)
    if now.contains(where: { $0 === target }) { return }
    if relationship.isToMany { return write(relationship, now + [target]) }
    now.first?.unlink(back, self)
    write(relationship, [target])
  }

  func unlink(_ relationship: NSRelationshipDescription, _ target: NSManagedObject) {
    guard links[relationship.name]?.contains(target.objectID) == true else { return }
    write(relationship, related(relationship.name).filter { $0 !== target })
  }
}
