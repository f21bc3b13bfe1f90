import SDKBase

/// One model as the store holds it.
struct Row: @unchecked Sendable {
  let id: PersistentIdentifier
  /// Values by the names of the attributes.
  var attributes: [String: Any]
  /// Identifiers by the names of the relationships.
  var relations: [String: [PersistentIdentifier]]
  /// The row as it stands in the file.
  var line: Data?
}

/// What one save changes.
struct StoreChanges: Sendable {
  var inserted: [Row] = []
  var updated: [Row] = []
  var deleted: [PersistentIdentifier] = []

  var ids: Set<PersistentIdentifier> { Set(inserted.map(\.id) + updated.map(\.id) + deleted) }
}

/// The rows of one configuration: in memory, and in a file unless the configuration says otherwise.
@available(iOS 17.0, *)
final class Store: @unchecked Sendable {
  let configuration: ModelConfiguration
  private let content: Guarded<Content>

  private struct Content {
    var rows: [PersistentIdentifier: Row] = [:]
    var order: [String: [PersistentIdentifier]] = [:]
    var models: [String: ModelInfo]
    var version: Schema.Version
  }

  /// Reads the file where there is one; throws when it cannot be read as these models.
  init(_ configuration: ModelConfiguration, models: [ModelInfo], version: Schema.Version) throws {
    self.configuration = configuration
    let table = Dictionary(models.map { ($0.entityName, $0) }) { first, _ in first }
    content = Guarded(Content(models: table, version: version))
    guard !configuration.isStoredInMemoryOnly,
      let file = try StoreFile.read(configuration.url, models: table)
    else { return }
    content.write { content in
      for row in file.rows {
        content.rows[row.id] = row
        content.order[row.id.entityName, default: []].append(row.id)
      }
    }
  }

  func holds(_ entity: String) -> Bool { content.read { $0.models[entity] != nil } }

  func add(_ model: ModelInfo) { content.write { $0.models[model.entityName] = model } }

  func ids(_ entity: String) -> [PersistentIdentifier] { content.read { $0.order[entity] ?? [] } }

  func row(_ id: PersistentIdentifier) -> Row? { content.read { $0.rows[id] } }

  /// Makes the changes last, or throws and leaves everything as it was.
  func commit(_ changes: StoreChanges) throws {
    try content.write { content in
      var next = content
      if !changes.deleted.isEmpty {
        let gone = Set(changes.deleted)
        for entity in Set(changes.deleted.map(\.entityName)) { next.order[entity]?.removeAll { gone.contains($0) } }
        for id in changes.deleted { next.rows[id] = nil }
      }
      for row in changes.inserted + changes.updated {
        if next.rows[row.id] == nil { next.order[row.id.entityName, default: []].append(row.id) }
        next.rows[row.id] = row
      }
      if !configuration.isStoredInMemoryOnly {
        guard configuration.allowsSave else {
          throw SwiftDataError(
            "modelValidationFailure",
            "The store \(configuration.name) is read-only: its configuration does not allow saves.")
        }
        try write(&next)
      }
      content = next
    }
  }

  private func write(_ content: inout Content) throws {
    var lines: [Data] = []
    lines.reserveCapacity(content.rows.count)
    for entity in content.order.keys.sorted() {
      for id in content.order[entity] ?? [] {
        guard var row = content.rows[id] else { continue }
        if row.line == nil {
          row.line = try StoreFile.encode(row, content.models[entity])
          content.rows[id] = row
        }
        if let line = row.line { lines.append(line) }
      }
    }
    try StoreFile.write(lines, entities: content.models.keys.sorted(), version: content.version, to: configuration.url)
  }
}
