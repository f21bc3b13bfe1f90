/// Brings the file of a store from the version that wrote it to the version of today, stage by stage.
@available(iOS 17.0, *)
struct Migrator {
  let plan: any SchemaMigrationPlan.Type
  let configuration: ModelConfiguration

  func run(to target: Schema) throws {
    guard !configuration.isStoredInMemoryOnly, var version = StoreFile.version(of: configuration.url),
      version != target.version
    else { return }
    if version > target.version {
      throw SwiftDataError(
        "backwardMigration",
        "The store \(configuration.name) has version \(version); the app's models are older: \(target.version).")
    }
    while let stage = plan.stages.first(where: { $0.from.versionIdentifier == version }) {
      try run(stage)
      version = stage.to.versionIdentifier
      if version == target.version { break }
    }
  }

  private func run(_ stage: MigrationStage) throws {
    guard case .custom(let from, let to, let willMigrate, let didMigrate) = stage else {
      return try rewrite(stage.to)
    }
    if let willMigrate {
      let context = ModelContext(try container(from))
      try willMigrate(context)
      try context.save()
    }
    try rewrite(to)
    if let didMigrate {
      let context = ModelContext(try container(to))
      try didMigrate(context)
      try context.save()
    }
  }

  /// Reads the file as models of `version`, which is a lightweight migration, and writes it as such.
  private func rewrite(_ version: any VersionedSchema.Type) throws {
    let schema = Schema(versionedSchema: version)
    let table = Dictionary(schema.models.map { ($0.entityName, $0) }) { first, _ in first }
    guard let file = try StoreFile.read(configuration.url, models: table) else { return }
    let lines = try file.rows.map { try StoreFile.encode($0, table[$0.id.entityName]) }
    try StoreFile.write(lines, entities: table.keys.sorted(), version: schema.version, to: configuration.url)
  }

  private func container(_ version: any VersionedSchema.Type) throws -> ModelContainer {
    var own = configuration
    own.schema = nil
    return try ModelContainer(for: Schema(versionedSchema: version), configurations: [own])
  }
}
