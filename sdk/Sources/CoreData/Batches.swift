/// What a batch gives back.
public enum NSBatchDeleteRequestResultType: UInt, Sendable {
  case resultTypeStatusOnly, resultTypeObjectIDs, resultTypeCount
}
public enum NSBatchInsertRequestResultType: UInt, Sendable { case statusOnly, objectIDs, count }
public enum NSBatchUpdateRequestResultType: UInt, Sendable {
  case statusOnlyResultType, updatedObjectIDsResultType, updatedObjectsCountResultType
}

/// Deletes in the store, past the contexts.
nonisolated open class NSBatchDeleteRequest: NSPersistentStoreRequest {
  public let fetchRequest: NSFetchRequest<any NSFetchRequestResult>
  open var resultType = NSBatchDeleteRequestResultType.resultTypeStatusOnly
  var ids: [NSManagedObjectID]?

  public init(fetchRequest fetch: NSFetchRequest<any NSFetchRequestResult>) { fetchRequest = fetch }

  public convenience init(objectIDs objects: [NSManagedObjectID]) {
    self.init(fetchRequest: NSFetchRequest())
    ids = objects
  }

  open override var requestType: NSPersistentStoreRequestType { .batchDeleteRequestType }
}

nonisolated open class NSBatchDeleteResult: NSPersistentStoreResult {
  open internal(set) var result: Any?
  open internal(set) var resultType = NSBatchDeleteRequestResultType.resultTypeStatusOnly
}

/// Inserts into the store, past the contexts.
@available(iOS 13.0, *)
nonisolated open class NSBatchInsertRequest: NSPersistentStoreRequest {
  public let entityName: String
  open var objectsToInsert: [[String: Any]]?
  open var dictionaryHandler: ((NSMutableDictionary) -> Bool)?
  open var managedObjectHandler: ((NSManagedObject) -> Bool)?
  open var resultType = NSBatchInsertRequestResultType.statusOnly

  public init(entityName: String, objects dictionaries: [[String: Any]]) {
    self.entityName = entityName
    objectsToInsert = dictionaries
  }
  public convenience init(entity: NSEntityDescription, objects dictionaries: [[String: Any]]) {
    self.init(entityName: entity.name ?? "", objects: dictionaries)
  }
  public convenience init(entityName: String, dictionaryHandler handler: @escaping (NSMutableDictionary) -> Bool) {
    self.init(entityName: entityName, objects: [])
    objectsToInsert = nil
    dictionaryHandler = handler
  }
  public convenience init(
    entity: NSEntityDescription, dictionaryHandler handler: @escaping (NSMutableDictionary) -> Bool
  ) {
    self.init(entityName: entity.name ?? "", dictionaryHandler: handler)
  }
  public convenience init(
    entity: NSEntityDescription, managedObjectHandler handler: @escaping (NSManagedObject) -> Bool
  ) {
    self.init(entityName: entity.name ?? "", objects: [])
    objectsToInsert = nil
    managedObjectHandler = handler
  }

  open override var requestType: NSPersistentStoreRequestType { .batchInsertRequestType }
}

nonisolated open class NSBatchInsertResult: NSPersistentStoreResult {
  open internal(set) var result: Any?
  open internal(set) var resultType = NSBatchInsertRequestResultType.statusOnly
}

/// Changes values in the store, past the contexts.
nonisolated open class NSBatchUpdateRequest: NSPersistentStoreRequest {
  public let entityName: String
  open var predicate: NSPredicate?
  open var propertiesToUpdate: [AnyHashable: Any]?
  open var resultType = NSBatchUpdateRequestResultType.statusOnlyResultType

  public init(entityName: String) { self.entityName = entityName }
  public convenience init(entity: NSEntityDescription) { self.init(entityName: entity.name ?? "") }

  open override var requestType: NSPersistentStoreRequestType { .batchUpdateRequestType }
}

nonisolated open class NSBatchUpdateResult: NSPersistentStoreResult {
  open internal(set) var result: Any?
  open internal(set) var resultType = NSBatchUpdateRequestResultType.statusOnlyResultType
}

extension NSManagedObjectContext {
  /// A context of the batch's own, which saves at once.
  private func aside() -> NSManagedObjectContext {
    let context = NSManagedObjectContext(concurrencyType: .privateQueueConcurrencyType)
    context.persistentStoreCoordinator = persistentStoreCoordinator
    context.mergePolicy = mergePolicy
    return context
  }

  func deleteBatch(_ request: NSBatchDeleteRequest) throws -> NSBatchDeleteResult {
    let result = NSBatchDeleteResult()
    result.resultType = request.resultType
    let context = aside()
    let ids = try context.performAndWait { () throws -> [NSManagedObjectID] in
      let objects =
        try request.ids.map { $0.compactMap(context.resolve) }
        ?? context.results(of: request.fetchRequest).compactMap { found in
          found as? NSManagedObject ?? (found as? NSManagedObjectID).flatMap(context.resolve)
        }
      for object in objects { context.delete(object) }
      try context.save()
      return objects.map(\.objectID)
    }
    switch request.resultType {
    case .resultTypeStatusOnly: result.result = true
    case .resultTypeObjectIDs: result.result = ids
    case .resultTypeCount: result.result = ids.count
    }
    return result
  }

  func insertBatch(_ request: NSBatchInsertRequest) throws -> NSBatchInsertResult {
    let result = NSBatchInsertResult()
    result.resultType = request.resultType
    let context = aside()
    let ids = try context.performAndWait { () throws -> [NSManagedObjectID] in
      var made: [NSManagedObject] = []
      func insert() -> NSManagedObject {
        NSEntityDescription.insertNewObject(forEntityName: request.entityName, into: context)
      }
      for values in request.objectsToInsert ?? [] {
        made.append(insert())
        made.last?.setValuesForKeys(values)
      }
      while let handler = request.dictionaryHandler {
        let values = NSMutableDictionary()
        if handler(values) { break }
        let object = insert()
        for (key, value) in values { object.setValue(value, forKey: "\(key)") }
        made.append(object)
      }
      while let handler = request.managedObjectHandler {
        let object = insert()
        if handler(object) {
          context.delete(object)
          break
        }
        made.append(object)
      }
      try context.save()
      return made.map(\.objectID)
    }
    switch request.resultType {
    case .statusOnly: result.result = true
    case .objectIDs: result.result = ids
    case .count: result.result = ids.count
    }
    return result
  }

  func updateBatch(_ request: NSBatchUpdateRequest) throws -> NSBatchUpdateResult {
    let result = NSBatchUpdateResult()
    result.resultType = request.resultType
    let context = aside()
    let ids = try context.performAndWait { () throws -> [NSManagedObjectID] in
      let fetch = NSFetchRequest<NSManagedObject>(entityName: request.entityName)
      fetch.predicate = request.predicate
      let objects = try context.fetch(fetch)
      for object in objects {
        for (key, value) in request.propertiesToUpdate ?? [:] {
          object.setValue(value, forKey: (key.base as? NSPropertyDescription)?.name ?? "\(key.base)")
        }
      }
      try context.save()
      return objects.map(\.objectID)
    }
    switch request.resultType {
    case .statusOnlyResultType: result.result = true
    case .updatedObjectIDsResultType: result.result = ids
    case .updatedObjectsCountResultType: result.result = ids.count
    }
    return result
  }
}
