@available(iOS 17.0, *)
extension ModelContext {
  /// The models that the descriptor asks for.
  public func fetch<T: PersistentModel>(_ descriptor: FetchDescriptor<T>) throws -> [T] {
    merge()
    container.require(T.self)
    var found: [T] = []
    for entity in container.entities(under: T.self) { collect(entity, into: &found) }
    if descriptor.includePendingChanges {
      for id in insertedOrder { if let model = inserted[id] as? T { found.append(model) } }
    }
    if let predicate = descriptor.predicate { found = try found.filter { try predicate.evaluate($0) } }
    if !descriptor.sortBy.isEmpty { sort(&found, by: descriptor.sortBy) }
    if let offset = descriptor.fetchOffset, offset > 0 { found = Array(found.dropFirst(offset)) }
    if let limit = descriptor.fetchLimit, limit > 0 { found = Array(found.prefix(limit)) }
    return found
  }

  private func collect<T: PersistentModel>(_ entity: String, into found: inout [T]) {
    for id in container.ids(entity) where removed[id] == nil {
      if let model = (registered[id] ?? materialise(id)) as? T { found.append(model) }
    }
  }

  public func fetch<T: PersistentModel>(
    _ descriptor: FetchDescriptor<T>, batchSize: Int
  ) throws -> FetchResultsCollection<T> {
    FetchResultsCollection(models: try fetch(descriptor))
  }

  public func fetchCount<T: PersistentModel>(_ descriptor: FetchDescriptor<T>) throws -> Int {
    try fetch(descriptor).count
  }

  public func fetchIdentifiers<T: PersistentModel>(_ descriptor: FetchDescriptor<T>) throws -> [PersistentIdentifier] {
    try fetch(descriptor).map(\.persistentModelID)
  }

  public func fetchIdentifiers<T: PersistentModel>(
    _ descriptor: FetchDescriptor<T>, batchSize: Int
  ) throws -> [PersistentIdentifier] {
    try fetchIdentifiers(descriptor)
  }

  /// Calls `block` with each model that the descriptor asks for.
  public func enumerate<T: PersistentModel>(
    _ fetch: FetchDescriptor<T>, batchSize: Int = 5000, allowEscapingMutations: Bool = false,
    block: (_ model: T) throws -> Void
  ) throws {
    for model in try self.fetch(fetch) { try block(model) }
  }

  /// The model of that name; the app ends when there is none.
  public func model(for persistentModelID: PersistentIdentifier) -> any PersistentModel {
    guard let model = resolve(persistentModelID) else {
      fatalError("There is no model with the identifier \(persistentModelID) in this context.")
    }
    return model
  }

  /// The model of that name, if the context has it already.
  public func registeredModel<T: PersistentModel>(for persistentModelID: PersistentIdentifier) -> T? {
    registered[persistentModelID] as? T
  }

  /// The model of that name, if there is one and it is not to be deleted.
  func resolve(_ id: PersistentIdentifier) -> (any PersistentModel)? {
    guard removed[id] == nil else { return nil }
    return registered[id] ?? materialise(id)
  }

  private func materialise(_ id: PersistentIdentifier) -> (any PersistentModel)? {
    guard let row = container.row(id), let info = container.model(id.entityName) else { return nil }
    let storage = _ModelStorage()
    storage.identifier = id
    storage.values = row.attributes
    storage.faults = row.relations
    storage.state = .persisted
    storage.context = self
    let model = make(info.type, storage)
    registered[id] = model
    return model
  }

  private func make<T: PersistentModel>(_ type: T.Type, _ storage: _ModelStorage) -> any PersistentModel {
    T(_storage: storage)
  }
}
