import SDKBase

extension NSManagedObjectContext {
  /// What the request asks for.
  public func fetch<T>(_ request: NSFetchRequest<T>) throws -> [T] {
    try results(of: request).compactMap { $0 as? T }
  }

  /// How many objects the request finds.
  public func count<T>(for request: NSFetchRequest<T>) throws -> Int {
    try found(request).count
  }

  /// Runs a request of any kind.
  @discardableResult
  public func execute(_ request: NSPersistentStoreRequest) throws -> NSPersistentStoreResult {
    switch request {
    case let request as NSBatchDeleteRequest: return try deleteBatch(request)
    case let request as NSBatchInsertRequest: return try insertBatch(request)
    case let request as NSBatchUpdateRequest: return try updateBatch(request)
    default:
      reportUnsupported(api: "NSManagedObjectContext.execute(_:)", note: "\(type(of: request)) does nothing here.")
      return NSPersistentStoreResult()
    }
  }

  func results(of request: any AnyFetchRequest) throws -> [Any] {
    let objects = try found(request)
    switch request.resultType {
    case .managedObjectIDResultType: return objects.map(\.objectID)
    case .countResultType: return [NSNumber(value: objects.count)]
    case .dictionaryResultType:
      let names = request.propertiesToFetch?.compactMap { ($0 as? NSPropertyDescription)?.name ?? $0 as? String }
      let rows = objects.map { object in
        let keys = names ?? Array(object.entity.attributesByName.keys)
        return NSDictionary(dictionary: object.dictionaryWithValues(forKeys: keys).filter { !($0.value is NSNull) })
      }
      guard request.returnsDistinctResults else { return rows }
      return Array(NSOrderedSet(array: rows).array)
    default: return objects
    }
  }

  private func found(_ request: any AnyFetchRequest) throws -> [NSManagedObject] {
    guard let entity = request.entity ?? request.entityName.flatMap({ model?.entitiesByName[$0] }) else {
      throw coreDataError(
        NSPersistentStoreOpenError, "The request names the entity \(request.entityName ?? "?"), which no model has.")
    }
    let family = request.includesSubentities ? entity.family : [entity]
    var all = candidates(Set(family.compactMap(\.name)), includesPending: request.includesPendingChanges)
    if let predicate = request.predicate { all = all.filter { predicate.evaluate(with: $0) } }
    if let descriptors = request.sortDescriptors, !descriptors.isEmpty { all = sorted(all, descriptors) }
    if request.fetchOffset > 0 { all = Array(all.dropFirst(request.fetchOffset)) }
    return request.fetchLimit > 0 ? Array(all.prefix(request.fetchLimit)) : all
  }

  /// All objects of entities, the oldest first.
  func candidates(_ names: Set<String>, includesPending: Bool) -> [NSManagedObject] {
    var all = (base?.rows(of: names) ?? []).map(materialise).filter { $0.state != .deleted }
    if includesPending {
      let known = Set(all.map(\.objectID))
      all += insertedObjects.filter { names.contains($0.entity.name ?? "") && !known.contains($0.objectID) }
    }
    return all.sorted { $0.objectID.serial < $1.objectID.serial }
  }

  private func sorted(_ objects: [NSManagedObject], _ descriptors: [NSSortDescriptor]) -> [NSManagedObject] {
    objects.enumerated().sorted { left, right in
      for descriptor in descriptors {
        switch descriptor.compare(left.element, to: right.element) {
        case .orderedAscending: return true
        case .orderedDescending: return false
        case .orderedSame: continue
        }
      }
      return left.offset < right.offset
    }.map(\.element)
  }
}
