/// Where and how a container keeps its data.
@available(iOS 18.0, *)
public protocol DataStoreConfiguration: Hashable {
  var name: String { get }
  var schema: Schema? { get set }
}

/// Where and how a container keeps models: a file, or memory alone.
@available(iOS 17.0, *)
public struct ModelConfiguration: DataStoreConfiguration, Identifiable, CustomDebugStringConvertible, Sendable {
  public let name: String
  public var schema: Schema?
  public let url: URL
  public let isStoredInMemoryOnly: Bool
  public let allowsSave: Bool
  public let groupContainer: GroupContainer
  public let cloudKitDatabase: CloudKitDatabase
  public var groupAppContainerIdentifier: String? { groupContainer.identifier }
  public var cloudKitContainerIdentifier: String? { cloudKitDatabase.identifier }

  public init(
    _ name: String? = nil, schema: Schema? = nil, isStoredInMemoryOnly: Bool = false, allowsSave: Bool = true,
    groupContainer: GroupContainer = .automatic, cloudKitDatabase: CloudKitDatabase = .automatic
  ) {
    self.name = name ?? "default"
    self.schema = schema
    self.isStoredInMemoryOnly = isStoredInMemoryOnly
    self.allowsSave = allowsSave
    self.groupContainer = groupContainer
    self.cloudKitDatabase = cloudKitDatabase
    url = Self.location(name: name ?? "default", group: groupContainer, inMemory: isStoredInMemoryOnly)
  }

  public init(
    _ name: String? = nil, schema: Schema? = nil, url: URL, allowsSave: Bool = true,
    cloudKitDatabase: CloudKitDatabase = .automatic
  ) {
    self.name = name ?? url.deletingPathExtension().lastPathComponent
    self.schema = schema
    self.url = url
    isStoredInMemoryOnly = url.path == "/dev/null"
    self.allowsSave = allowsSave
    groupContainer = .none
    self.cloudKitDatabase = cloudKitDatabase
  }

  @_disfavoredOverload
  public init(for forTypes: any PersistentModel.Type..., isStoredInMemoryOnly: Bool = false) {
    self.init(schema: Schema(forTypes), isStoredInMemoryOnly: isStoredInMemoryOnly)
  }

  private static func location(name: String, group: GroupContainer, inMemory: Bool) -> URL {
    if inMemory { return URL(fileURLWithPath: "/dev/null") }
    let shared = group.identifier.flatMap {
      FileManager.default.containerURL(forSecurityApplicationGroupIdentifier: $0)
    }
    return (shared ?? URL.applicationSupportDirectory).appendingPathComponent("\(name).store")
  }

  public var id: URL { url }
  public var debugDescription: String {
    "ModelConfiguration(\(name), \(isStoredInMemoryOnly ? "in memory" : url.path))"
  }

  public static func == (a: Self, b: Self) -> Bool { a.name == b.name && a.url == b.url && a.schema == b.schema }
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(url)
  }

  /// A folder that several apps share.
  public struct GroupContainer: Hashable, Sendable {
    let identifier: String?
    let isAutomatic: Bool
    public static let automatic = GroupContainer(identifier: nil, isAutomatic: true)
    public static let none = GroupContainer(identifier: nil, isAutomatic: false)
    public static func identifier(_ groupName: String) -> GroupContainer {
      GroupContainer(identifier: groupName, isAutomatic: false)
    }
  }

  /// A database in iCloud; nothing is sent there from here.
  public struct CloudKitDatabase: Hashable, Sendable {
    let identifier: String?
    let isAutomatic: Bool
    public static let automatic = CloudKitDatabase(identifier: nil, isAutomatic: true)
    public static let none = CloudKitDatabase(identifier: nil, isAutomatic: false)
    public static func `private`(_ privateDBName: String) -> CloudKitDatabase {
      CloudKitDatabase(identifier: privateDBName, isAutomatic: false)
    }
  }
}
