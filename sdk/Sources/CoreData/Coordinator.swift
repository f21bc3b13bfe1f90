import SDKBase

public let NSSQLiteStoreType = "SQLite"
public let NSBinaryStoreType = "Binary"
public let NSInMemoryStoreType = "InMemory"
public let NSMigratePersistentStoresAutomaticallyOption = "NSMigratePersistentStoresAutomaticallyOption"
public let NSInferMappingModelAutomaticallyOption = "NSInferMappingModelAutomaticallyOption"
public let NSPersistentHistoryTrackingKey = "NSPersistentHistoryTrackingKey"
public let NSPersistentStoreRemoteChangeNotificationPostOptionKey = "NSPersistentStoreRemoteChangeNotificationOptionKey"
public let NSReadOnlyPersistentStoreOption = "NSReadOnlyPersistentStoreOption"
public let NSPersistentStoreFileProtectionKey = "NSPersistentStoreFileProtectionKey"

/// A place that keeps objects.
nonisolated open class NSPersistentStore: NSObject, @unchecked Sendable {
  open var type: String { kind }
  open var url: URL?
  open var identifier: String! = UUID().uuidString
  open var isReadOnly = false
  open var metadata: [String: Any]! = [:]
  open var options: [AnyHashable: Any]?
  open var configurationName: String { "PF_DEFAULT_CONFIGURATION_NAME" }
  open internal(set) weak var persistentStoreCoordinator: NSPersistentStoreCoordinator?
  private let kind: String

  /// The kinds of stores.
  @available(iOS 15.0, *)
  public struct StoreType: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let sqlite = StoreType(rawValue: NSSQLiteStoreType)
    public static let binary = StoreType(rawValue: NSBinaryStoreType)
    public static let inMemory = StoreType(rawValue: NSInMemoryStoreType)
  }

  init(kind: String, url: URL?) {
    self.kind = kind
    self.url = url
  }

  /// Whether what it keeps outlives the app.
  var lasts: Bool { kind != NSInMemoryStoreType && url != nil && url?.path != "/dev/null" }
}

/// Keeps the rows of a model's entities and the store that they are written to.
nonisolated open class NSPersistentStoreCoordinator: NSObject, RowSource, @unchecked Sendable {
  public let managedObjectModel: NSManagedObjectModel
  open private(set) var persistentStores: [NSPersistentStore] = []
  open var name: String?

  private struct Contents {
    var rows: [NSManagedObjectID: Row] = [:]
    var contexts: [Weak<NSManagedObjectContext>] = []
  }
  private let contents = Guarded(Contents())
  private let writing = NSLock()

  public init(managedObjectModel model: NSManagedObjectModel) { managedObjectModel = model }

  func add(_ context: NSManagedObjectContext) {
    contents.write {
      $0.contexts.removeAll { $0.value == nil }
      $0.contexts.append(Weak(context))
    }
  }

  // MARK: Stores

  @discardableResult
  open func addPersistentStore(
    ofType storeType: String, configurationName configuration: String?, at storeURL: URL?,
    options: [AnyHashable: Any]? = nil
  ) throws -> NSPersistentStore {
    let store = NSPersistentStore(kind: storeType, url: storeURL)
    store.options = options
    store.isReadOnly = options?[NSReadOnlyPersistentStoreOption] as? Bool ?? false
    if !persistentStores.isEmpty {
      reportUnsupported(
        api: "NSPersistentStoreCoordinator", note: "Of several stores all are read, and the first is written to.")
    }
    if store.lasts, let url = storeURL {
      let rows = try StoreFile.read(url, managedObjectModel)
      contents.write { for row in rows { $0.rows[row.id] = row } }
      for row in rows { row.id.persistentStore = store }
    }
    store.persistentStoreCoordinator = self
    persistentStores.append(store)
    return store
  }

  @available(iOS 15.0, *)
  @discardableResult
  public func addPersistentStore(
    type: NSPersistentStore.StoreType, configuration: String? = nil, at storeURL: URL,
    options: [AnyHashable: Any]? = nil
  ) throws -> NSPersistentStore {
    try addPersistentStore(
      ofType: type.rawValue, configurationName: configuration, at: storeURL, options: options)
  }

  open func addPersistentStore(
    with storeDescription: NSPersistentStoreDescription,
    completionHandler block: @escaping (NSPersistentStoreDescription, (any Error)?) -> Void
  ) {
    do {
      try addPersistentStore(
        ofType: storeDescription.type, configurationName: storeDescription.configuration, at: storeDescription.url,
        options: storeDescription.options)
      block(storeDescription, nil)
    } catch { block(storeDescription, error) }
  }

  open func remove(_ store: NSPersistentStore) throws {
    persistentStores.removeAll { $0 === store }
    if persistentStores.isEmpty { contents.write { $0.rows = [:] } }
  }

  open func destroyPersistentStore(at url: URL, ofType storeType: String, options: [AnyHashable: Any]? = nil) throws {
    if FileManager.default.fileExists(atPath: url.path) { try FileManager.default.removeItem(at: url) }
    if persistentStores.contains(where: { $0.url == url }) { contents.write { $0.rows = [:] } }
  }

  @available(iOS 15.0, *)
  public func destroyPersistentStore(
    at url: URL, type storeType: NSPersistentStore.StoreType, options: [AnyHashable: Any]? = nil
  ) throws {
    try destroyPersistentStore(at: url, ofType: storeType.rawValue, options: options)
  }

  open func persistentStore(for url: URL) -> NSPersistentStore? { persistentStores.first { $0.url == url } }
  open func url(for store: NSPersistentStore) -> URL { store.url ?? URL(fileURLWithPath: "/dev/null") }

  open func managedObjectID(forURIRepresentation url: URL) -> NSManagedObjectID? {
    let key = url.lastPathComponent
    return contents.read { $0.rows.keys.first { $0.key == key } }
  }

  // MARK: Rows

  func row(_ id: NSManagedObjectID) -> Row? { contents.read { $0.rows[id] } }

  func rows(of entities: Set<String>) -> [Row] {
    contents.read { $0.rows.values.filter { entities.contains($0.id.entity.name ?? "") } }
  }

  func commit(_ changes: ChangeSet, from context: NSManagedObjectContext) throws {
    try apply(changes, from: context)
  }

  func apply(_ changes: ChangeSet, from context: NSManagedObjectContext?) throws {
    guard let store = persistentStores.first else {
      throw coreDataError(
        NSPersistentStoreOpenError, "No persistent store is loaded, so nothing can be saved; load the stores first.")
    }
    if store.isReadOnly { throw coreDataError(NSPersistentStoreOpenError, "The store may only be read.") }
    writing.lock()
    defer { writing.unlock() }
    var rows = contents.read { $0.rows }
    for row in changes.inserted + changes.updated {
      var row = row
      for (name, attribute) in row.id.entity.attributesByName where attribute.isTransient { row.values[name] = nil }
      row.id.persistentStore = store
      rows[row.id] = row
    }
    for id in changes.deleted { rows[id] = nil }
    if store.lasts, let url = store.url { try StoreFile.write(Array(rows.values), to: url) }
    let contexts = contents.write { contents -> [NSManagedObjectContext] in
      contents.rows = rows
      return contents.contexts.compactMap(\.value)
    }
    for other in contexts { other.learn(changes, from: context) }
  }

  open func performAndWait(_ block: () -> Void) { block() }
  open func perform(_ block: @escaping () -> Void) { block() }
}
