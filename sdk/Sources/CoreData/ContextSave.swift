import SDKBase

extension NSManagedObjectContext {
  /// Saves into the parent context or the store.
  public func save() throws {
    guard hasChanges else { return }
    processPendingChanges()
    NotificationCenter.default.post(name: .NSManagedObjectContextWillSave, object: self)
    for object in insertedObjects.union(updatedObjects).union(deletedObjects) { object.willSave() }
    try validate()
    if parent == nil { try resolveConstraints() }
    guard let base else {
      throw coreDataError(NSPersistentStoreOpenError, "This context has no persistent store, so nothing can be saved.")
    }
    let (inserted, updated, deleted) = (insertedObjects, updatedObjects, deletedObjects)
    let changes = ChangeSet(
      inserted: inserted.map(\.row).sorted { $0.id.serial < $1.id.serial }, updated: updated.map(\.row),
      deleted: deleted.map(\.objectID))
    try base.commit(changes, from: self)
    settle(inserted, updated, deleted)
    let done = PendingChanges(inserted: inserted, updated: updated, deleted: deleted)
    NotificationCenter.default.post(name: .NSManagedObjectContextDidSave, object: self, userInfo: done.userInfo)
    tell()
  }

  private func settle(
    _ inserted: Set<NSManagedObject>, _ updated: Set<NSManagedObject>, _ deleted: Set<NSManagedObject>
  ) {
    for object in inserted {
      object.state = .persisted
      if parent == nil { object.objectID.isTemporaryID = false }
    }
    insertedObjects = []
    updatedObjects = []
    deletedObjects = []
    for object in inserted.union(updated) { object.changed = [] }
    for object in deleted {
      objects[object.objectID] = nil
      object.managedObjectContext = nil
    }
    pending = PendingChanges()
    for object in inserted.union(updated).union(deleted) { object.didSave() }
  }

  private func validate() throws {
    var errors: [NSError] = []
    for object in insertedObjects.union(updatedObjects) {
      if object.isInserted { try object.validateForInsert() } else { try object.validateForUpdate() }
      for (name, property) in object.entity.propertiesByName where !property.isOptional && !property.isTransient {
        let isMissing =
          property is NSRelationshipDescription ? object.related(name).isEmpty : object.values[name] == nil
        guard isMissing else { continue }
        let message = "\(object.entity.name ?? "The object") cannot be saved: \(name) is required and has no value."
        errors.append(coreDataError(NSValidationMissingMandatoryPropertyError, message, object, key: name))
      }
    }
    for object in deletedObjects {
      try object.validateForDelete()
      for (name, link) in object.entity.relationshipsByName where link.deleteRule == .denyDeleteRule {
        guard !object.related(name).isEmpty else { continue }
        let message = "\(object.entity.name ?? "The object") cannot be deleted while it has \(name)."
        errors.append(coreDataError(NSValidationRelationshipDeniedDeleteError, message, object, key: name))
      }
    }
    if errors.count == 1 { throw errors[0] }
    guard !errors.isEmpty else { return }
    throw NSError(
      domain: NSCocoaErrorDomain, code: NSValidationMultipleErrorsError,
      userInfo: [
        NSLocalizedDescriptionKey: errors.map(\.localizedDescription).joined(separator: " "),
        NSDetailedErrorsKey: errors,
      ])
  }

  // MARK: Uniqueness

  /// Keeps one object of those that have the same values where the model wants them to differ.
  private func resolveConstraints() throws {
    let fresh = insertedObjects.union(updatedObjects).sorted { $0.objectID.serial < $1.objectID.serial }
    for object in fresh where object.state != .deleted {
      for constraint in object.entity.uniquenessConstraints {
        let names = constraint.compactMap { $0 as? String }
        guard let mine = key(names, object.values) else { continue }
        let entities = Set(object.entity.family.compactMap(\.name))
        let stored = (base?.rows(of: entities) ?? []).filter { key(names, $0.values) == mine }.compactMap {
          resolve($0.id)
        }
        let waiting = insertedObjects.filter { entities.contains($0.entity.name ?? "") }
        let twins = Set(stored).union(waiting).filter {
          $0 !== object && $0.state != .deleted && key(names, $0.values) == mine
        }
        for twin in twins { try merge(object, twin, names) }
      }
    }
  }

  private func key(_ names: [String], _ values: [String: Any]) -> [AnyHashable]? {
    let key = names.compactMap { values[$0] as? AnyHashable }
    return key.count == names.count ? key : nil
  }

  private func merge(_ object: NSManagedObject, _ twin: NSManagedObject, _ names: [String]) throws {
    let kind = (mergePolicy as? NSMergePolicy)?.mergeType ?? .errorMergePolicyType
    guard kind != .errorMergePolicyType else {
      let what = "\(object.entity.name ?? "object") with the same \(names.joined(separator: " and "))"
      throw coreDataError(NSManagedObjectConstraintMergeError, "There is another \(what) already.", object)
    }
    let twinIsStored = twin.state == .persisted
    let older = twinIsStored || twin.objectID.serial < object.objectID.serial ? twin : object
    let newer = older === twin ? object : twin
    let keepsOlder =
      twinIsStored && (kind == .mergeByPropertyStoreTrumpMergePolicyType || kind == .rollbackMergePolicyType)
    let (kept, gone) = keepsOlder ? (older, newer) : (newer, older)
    for (name, link) in gone.entity.relationshipsByName {
      let others = gone.related(name)
      guard !others.isEmpty else { continue }
      gone.relate(link, to: [])
      let now = kept.related(name)
      if link.isToMany {
        kept.relate(link, to: now + others.filter { other in !now.contains { $0 === other } })
      } else if now.isEmpty {
        kept.relate(link, to: others)
      }
    }
    remove(gone)
  }

  // MARK: Deleting

  /// Deletes the object; relationships follow their delete rules.
  public func delete(_ object: NSManagedObject) {
    guard object.managedObjectContext === self, object.state == .inserted || object.state == .persisted else { return }
    object.prepareForDeletion()
    let wasInserted = object.state == .inserted
    var cascade: [NSManagedObject] = []
    for (name, link) in object.entity.relationshipsByName {
      let others = object.related(name)
      if link.deleteRule == .cascadeDeleteRule { cascade += others }
      guard link.deleteRule == .nullifyDeleteRule || link.deleteRule == .cascadeDeleteRule else { continue }
      guard let inverse = link.inverseRelationship else { continue }
      for other in others { other.unlink(inverse, object) }
    }
    mark(object, wasInserted)
    for other in cascade { delete(other) }
  }

  /// Takes out an object that has no relationships any more.
  private func remove(_ object: NSManagedObject) { mark(object, object.state == .inserted) }

  private func mark(_ object: NSManagedObject, _ wasInserted: Bool) {
    object.objectWillChange.send()
    object.state = .deleted
    updatedObjects.remove(object)
    insertedObjects.remove(object)
    if wasInserted { objects[object.objectID] = nil } else { deletedObjects.insert(object) }
    noteChange(object)
  }

  // MARK: Taking back

  /// Forgets all changes since the last save.
  public func rollback() {
    for object in insertedObjects {
      object.state = .deleted
      objects[object.objectID] = nil
    }
    for object in updatedObjects.union(deletedObjects) {
      object.objectWillChange.send()
      if let row = base?.row(object.objectID) { object.take(row) }
      object.state = .persisted
    }
    insertedObjects = []
    updatedObjects = []
    deletedObjects = []
    undoManager?.removeAllActions()
    tell()
  }

  /// Forgets all objects and changes.
  public func reset() {
    for object in objects.values { object.managedObjectContext = nil }
    objects = [:]
    insertedObjects = []
    updatedObjects = []
    deletedObjects = []
    pending = PendingChanges()
    tell()
  }

  /// Reads the object's values anew; its own changes stay when `mergeChanges` is true.
  public func refresh(_ object: NSManagedObject, mergeChanges flag: Bool) {
    guard object.state == .persisted, let row = base?.row(object.objectID) else { return }
    object.objectWillChange.send()
    let (values, links, changed) = (object.values, object.links, object.changed)
    object.take(row)
    if flag {
      for name in changed {
        if object.entity.relationshipsByName[name] == nil {
          object.values[name] = values[name]
        } else {
          object.links[name] = links[name]
        }
      }
      object.changed = changed
    } else {
      updatedObjects.remove(object)
    }
    pending.refreshed.insert(object)
    tell()
  }

  /// Reads all objects anew; their changes stay.
  public func refreshAllObjects() {
    for object in objects.values { refresh(object, mergeChanges: true) }
  }
}
