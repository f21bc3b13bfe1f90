import SDKBase

extension NSManagedObjectContext: RowSource {
  func row(_ id: NSManagedObjectID) -> Row? {
    performAndWait { () -> Row? in resolve(id)?.row }
  }

  func rows(of entities: Set<String>) -> [Row] {
    performAndWait { () -> [Row] in
      candidates(entities, includesPending: true).map(\.row)
    }
  }

  /// Takes over what a child saved; it is saved from here later.
  func commit(_ changes: ChangeSet, from context: NSManagedObjectContext) throws {
    performAndWait { () -> Void in
      for row in changes.inserted + changes.updated {
        if let object = resolve(row.id) {
          object.objectWillChange.send()
          let changed = object.changed.union(Set(row.values.keys)).union(row.links.keys)
          object.take(row)
          object.changed = changed
          noteChange(object)
        } else {
          let object = row.id.entity.objectClass.init(entity: row.id.entity, insertInto: nil)
          object.objectID = row.id
          object.take(row)
          object.managedObjectContext = self
          object.state = .inserted
          objects[row.id] = object
          insertedObjects.insert(object)
          noteChange(object)
        }
      }
      for id in changes.deleted { resolve(id).map(delete) }
      for child in children { child.value?.learn(changes, from: context) }
    }
  }

  /// Another context saved into what this one reads from.
  func learn(_ changes: ChangeSet, from context: NSManagedObjectContext?) {
    guard context !== self, automaticallyMergesChangesFromParent else { return }
    later { self.take(changes) }
  }

  private func take(_ changes: ChangeSet) {
    for row in changes.updated + changes.inserted {
      guard let object = objects[row.id], object.state == .persisted else { continue }
      refresh(object, mergeChanges: true)
    }
    for id in changes.deleted {
      guard let object = objects.removeValue(forKey: id) else { continue }
      object.objectWillChange.send()
      object.state = .deleted
      insertedObjects.remove(object)
      updatedObjects.remove(object)
      deletedObjects.remove(object)
    }
    tell()
  }

  /// Takes over what another context saved.
  public func mergeChanges(fromContextDidSave notification: Notification) {
    func objects(_ key: String) -> Set<NSManagedObject> { notification.userInfo?[key] as? Set<NSManagedObject> ?? [] }
    let changes = ChangeSet(
      inserted: objects(NSInsertedObjectsKey).map(\.row), updated: objects(NSUpdatedObjectsKey).map(\.row),
      deleted: objects(NSDeletedObjectsKey).map(\.objectID))
    later { self.take(changes) }
  }

  /// Takes over changes that were made in the store itself, as a batch does.
  public class func mergeChanges(
    fromRemoteContextSave changeNotificationData: [AnyHashable: Any], into contexts: [NSManagedObjectContext]
  ) {
    func ids(_ keys: String...) -> [NSManagedObjectID] {
      keys.flatMap { changeNotificationData[$0] as? [NSManagedObjectID] ?? [] }
    }
    let deleted = ids(NSDeletedObjectsKey, NSDeletedObjectIDsKey)
    let touched = ids(NSUpdatedObjectsKey, NSUpdatedObjectIDsKey, NSInsertedObjectsKey, NSInsertedObjectIDsKey)
    for context in contexts {
      let changes = ChangeSet(updated: touched.compactMap { context.base?.row($0) }, deleted: deleted)
      context.later { context.take(changes) }
    }
  }
}
