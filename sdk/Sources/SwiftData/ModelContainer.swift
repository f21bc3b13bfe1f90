import SDKBase
import SwiftUI

/// Keeps models: their schema, their stores, and the context of the main actor.
@available(iOS 17.0, *)
public class ModelContainer: Equatable, CustomDebugStringConvertible, @unchecked Sendable {
  public let schema: Schema
  public let configurations: Set<ModelConfiguration>
  public let migrationPlan: (any SchemaMigrationPlan.Type)?
  private let stores: [Store]
  private let models: Guarded<[String: ModelInfo]>
  private struct Weak { weak var context: ModelContext? }
  private let contexts = Guarded<[Weak]>([])

  /// The context that views use.
  @MainActor public private(set) lazy var mainContext: ModelContext = {
    let context = ModelContext(self, isMain: true)
    context.autosaveEnabled = true
    return context
  }()

  public init(
    for givenSchema: Schema, migrationPlan: (any SchemaMigrationPlan.Type)? = nil,
    configurations: [ModelConfiguration]
  ) throws {
    schema = givenSchema
    self.migrationPlan = migrationPlan
    let given = configurations.isEmpty ? [ModelConfiguration()] : configurations
    self.configurations = Set(given)
    models = Guarded(Dictionary(givenSchema.models.map { ($0.entityName, $0) }) { first, _ in first })
    for configuration in given {
      try migrationPlan.map { try Migrator(plan: $0, configuration: configuration).run(to: givenSchema) }
    }
    stores = try given.map { configuration in
      try Store(configuration, models: (configuration.schema ?? givenSchema).models, version: givenSchema.version)
    }
  }

  public convenience init(
    for givenSchema: Schema, migrationPlan: (any SchemaMigrationPlan.Type)? = nil,
    configurations: ModelConfiguration...
  ) throws {
    try self.init(for: givenSchema, migrationPlan: migrationPlan, configurations: configurations)
  }

  public convenience init(
    for forTypes: any PersistentModel.Type..., migrationPlan: (any SchemaMigrationPlan.Type)? = nil,
    configurations: ModelConfiguration...
  ) throws {
    try self.init(for: Schema(forTypes), migrationPlan: migrationPlan, configurations: configurations)
  }

  @available(iOS 18.0, *)
  @_disfavoredOverload
  public convenience init(
    for givenSchema: Schema, migrationPlan: (any SchemaMigrationPlan.Type)? = nil,
    configurations: [any DataStoreConfiguration]
  ) throws {
    try self.init(
      for: givenSchema, migrationPlan: migrationPlan, configurations: configurations.compactMap(Self.known))
  }

  @available(iOS 18.0, *)
  @_disfavoredOverload
  public convenience init(
    for forTypes: any PersistentModel.Type..., migrationPlan: (any SchemaMigrationPlan.Type)? = nil,
    configurations: any DataStoreConfiguration...
  ) throws {
    try self.init(
      for: Schema(forTypes), migrationPlan: migrationPlan, configurations: configurations.compactMap(Self.known))
  }

  private static func known(_ configuration: any DataStoreConfiguration) -> ModelConfiguration? {
    if let configuration = configuration as? ModelConfiguration { return configuration }
    reportUnsupported(
      api: "DataStoreConfiguration", note: "Stores of an app's own are not supported; the default one is used.")
    return ModelConfiguration(configuration.name, schema: configuration.schema)
  }

  /// Deletes all data of the container for good.
  @available(iOS, introduced: 17.0, deprecated: 100000.0, renamed: "erase()")
  public func deleteAllData() { try? erase() }

  /// Deletes all data of the container for good.
  @available(iOS 18.0, *)
  public func erase() throws {
    var changes = StoreChanges()
    for entity in entities { changes.deleted += ids(entity) }
    try commit(changes, from: nil)
  }

  public var debugDescription: String { "ModelContainer(\(schema.debugDescription))" }
  public static func == (a: ModelContainer, b: ModelContainer) -> Bool { a === b }
}

@available(iOS 17.0, *)
extension ModelContainer {
  private var entities: [String] { models.read { Array($0.keys) } }

  func knows(_ type: any PersistentModel.Type) -> Bool {
    models.read { $0[Schema.entityName(for: type)] != nil }
  }

  /// Classes that no schema names are kept all the same, and told of: on a phone the app ends here.
  func require(_ type: any PersistentModel.Type) {
    guard !knows(type) else { return }
    reportUnsupported(
      api: "ModelContainer without \(type)",
      note: "\(type) is used but not in the container's schema; on a phone the app ends here.")
    for info in Schema([type]).models {
      models.write { $0[info.entityName] = info }
      stores.first?.add(info)
    }
  }

  /// The class and the classes below it, by name.
  func entities(under type: any PersistentModel.Type) -> [String] {
    let name = Schema.entityName(for: type)
    return models.read { table in
      let below = table.values.filter { $0.entityName != name && $0.ancestry.contains(name) }
      return [name] + below.map(\.entityName).sorted()
    }
  }

  func model(_ entity: String) -> ModelInfo? { models.read { $0[entity] } }

  var relationshipsWithoutInverse: [ModelProperty] {
    models.read { $0.values.flatMap(\.relationships).filter { $0.inverse == nil } }
  }

  private func store(_ entity: String) -> Store? { stores.first { $0.holds(entity) } ?? stores.first }

  func ids(_ entity: String) -> [PersistentIdentifier] { store(entity)?.ids(entity) ?? [] }

  func row(_ id: PersistentIdentifier) -> Row? { store(id.entityName)?.row(id) }

  /// Saves the changes of one context and tells the others.
  func commit(_ changes: StoreChanges, from sender: ModelContext?) throws {
    for store in stores {
      var part = StoreChanges()
      part.inserted = changes.inserted.filter { self.store($0.id.entityName) === store }
      part.updated = changes.updated.filter { self.store($0.id.entityName) === store }
      part.deleted = changes.deleted.filter { self.store($0.entityName) === store }
      if part.ids.isEmpty { continue }
      try store.commit(part)
    }
    let others = contexts.write { list -> [ModelContext] in
      list.removeAll { $0.context == nil }
      return list.compactMap(\.context).filter { $0 !== sender }
    }
    for context in others { context.receive(changes) }
  }

  func register(_ context: ModelContext) { contexts.write { $0.append(Weak(context: context)) } }
}
