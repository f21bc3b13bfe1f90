@available(iOS 17.0, *)
extension ModelContext {
  /// Posted before a context saves.
  public static let willSave = Notification.Name("ModelContextWillSave")
  /// Posted when a context has saved; the identifiers of the models are in the user info.
  public static let didSave = Notification.Name("ModelContextDidSave")

  /// Keys of the user info of the notifications.
  public enum NotificationKey: String {
    case queryGeneration, invalidatedAllIdentifiers, insertedIdentifiers, updatedIdentifiers, deletedIdentifiers
    case refreshedIdentifiers
  }

  /// Makes all changes last.
  public func save() throws {
    merge()
    guard hasChanges else { return }
    NotificationCenter.default.post(name: Self.willSave, object: self)
    try checkDenied()
    mergeDuplicates()
    var changes = StoreChanges()
    changes.inserted = insertedModelsArray.map(row)
    changes.updated = edited.values.map(row)
    changes.deleted = Array(removed.keys)
    try container.commit(changes, from: self)
    for model in inserted.values { model._$storage.state = .persisted }
    for (id, model) in removed {
      model._$storage.context = nil
      registered[id] = nil
    }
    clear()
    tellFollowers()
    NotificationCenter.default.post(name: Self.didSave, object: self, userInfo: userInfo(changes))
  }

  /// Runs `block` and saves.
  public func transaction(block: () throws -> Void) throws {
    try block()
    try save()
  }

  /// Takes back all changes since the last save.
  public func rollback() {
    for (id, model) in inserted {
      model._$storage.state = .unmanaged
      model._$storage.context = nil
      registered[id] = nil
    }
    for (id, model) in edited { if let row = container.row(id) { refresh(model, row) } }
    for (id, model) in removed {
      model._$storage.state = .persisted
      registered[id] = model
      if let row = container.row(id) { refresh(model, row) }
    }
    clear()
    tellFollowers()
  }

  /// All changes are processed as they are made; nothing is left to do.
  public func processPendingChanges() { merge() }

  private func clear() {
    inserted = [:]
    insertedOrder = []
    edited = [:]
    removed = [:]
    denied = []
  }

  private func userInfo(_ changes: StoreChanges) -> [AnyHashable: Any] {
    [
      NotificationKey.insertedIdentifiers.rawValue: changes.inserted.map(\.id),
      NotificationKey.updatedIdentifiers.rawValue: changes.updated.map(\.id),
      NotificationKey.deletedIdentifiers.rawValue: changes.deleted,
    ]
  }

  /// The model as the store is to hold it.
  private func row(_ model: any PersistentModel) -> Row {
    let storage = model._$storage
    var row = Row(id: storage.identifier(of: type(of: model)), attributes: [:], relations: [:])
    for property in ModelInfo.of(type(of: model)).properties {
      if property.relationship == nil {
        if property.isKept { row.attributes[property.name] = storage.values[property.name] ?? property.initial }
      } else if let fault = storage.faults[property.name] {
        row.relations[property.name] = fault
      } else {
        row.relations[property.name] = storage.related(property, of: model)
          .filter { $0._$storage.state != .deleted }.map { $0._$storage.identifier(of: type(of: $0)) }
      }
    }
    return row
  }

  private func checkDenied() throws {
    for (model, property, related) in denied {
      guard let left = related.first(where: { $0._$storage.state != .deleted }) else { continue }
      throw SwiftDataError(
        "modelValidationFailure",
        "\(type(of: model)) cannot be deleted: \(property.name) still holds a \(type(of: left)), and its delete rule is deny."
      )
    }
  }
}
