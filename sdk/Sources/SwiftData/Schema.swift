/// The classes of models that a container keeps.
@available(iOS 17.0, *)
public final class Schema: Codable, Hashable, CustomDebugStringConvertible, @unchecked Sendable {
  public var entities: [Entity]
  public private(set) var version: Version
  /// The version of the schema that the data was written with.
  public var encodingVersion: Version { version }
  let models: [ModelInfo]

  public var entitiesByName: [String: Entity] { Dictionary(entities.map { ($0.name, $0) }) { first, _ in first } }
  public var schemaEncodingVersion: Version { version }

  /// Classes that the given ones are related to belong to the schema too.
  public init(_ types: [any PersistentModel.Type], version: Version = Version(1, 0, 0)) {
    models = Self.closure(types)
    entities = models.map(Entity.init)
    self.version = version
  }

  public convenience init(_ types: any PersistentModel.Type..., version: Version = Version(1, 0, 0)) {
    self.init(types, version: version)
  }

  public convenience init(versionedSchema: any VersionedSchema.Type) {
    self.init(versionedSchema.models, version: versionedSchema.versionIdentifier)
  }

  public init(_ entity: Entity, _ others: Entity..., version: Version = Version(1, 0, 0)) {
    entities = [entity] + others
    self.version = version
    models = Self.closure(entities.compactMap { $0.info?.type })
  }

  private static func closure(_ types: [any PersistentModel.Type]) -> [ModelInfo] {
    var found: [ModelInfo] = []
    var waiting = Array(types.reversed())
    while let type = waiting.popLast() {
      let info = ModelInfo.of(type)
      guard !found.contains(where: { $0 === info }) else { continue }
      found.append(info)
      waiting.append(contentsOf: info.relationships.compactMap { $0.relationship?.destination }.reversed())
      if let above = _getSuperclass(type) as? any PersistentModel.Type { waiting.append(above) }
    }
    return found
  }

  /// The name that a class has in the schema.
  public class func entityName<T: PersistentModel>(for type: T.Type) -> String { name(of: type) }

  class func entityName(for type: any PersistentModel.Type) -> String { name(of: type) }

  private static func name(of type: Any.Type) -> String { String(describing: type) }

  public func entity<T: PersistentModel>(for type: T.Type) -> Entity? { entitiesByName[Schema.entityName(for: type)] }

  public var debugDescription: String { "Schema(\(entities.map(\.name).joined(separator: ", ")), version: \(version))" }

  public static func == (a: Schema, b: Schema) -> Bool {
    a === b || (a.version == b.version && a.entities == b.entities)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(version)
    hasher.combine(entities.map(\.name))
  }

  private enum Keys: CodingKey { case version, entities }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Keys.self)
    version = try values.decode(Version.self, forKey: .version)
    entities = try values.decode([String].self, forKey: .entities).map { Entity($0) }
    models = []
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Keys.self)
    try values.encode(version, forKey: .version)
    try values.encode(entities.map(\.name), forKey: .entities)
  }
}

@available(iOS 17.0, *)
extension Schema {
  /// A version of a schema: three numbers.
  public struct Version: Codable, Hashable, Comparable, CustomStringConvertible, Sendable {
    public var major: Int
    public var minor: Int
    public var patch: Int

    public init(_ major: Int, _ minor: Int, _ patch: Int) {
      (self.major, self.minor, self.patch) = (major, minor, patch)
    }

    public var description: String { "\(major).\(minor).\(patch)" }

    public static func < (a: Self, b: Self) -> Bool {
      (a.major, a.minor, a.patch) < (b.major, b.minor, b.patch)
    }
  }

  /// What is kept of one class.
  public final class Entity: Hashable, CustomDebugStringConvertible, @unchecked Sendable {
    public let name: String
    public var attributes: Set<Attribute>
    public var relationships: Set<Relationship>
    public var superentityName: String?
    public var subentities: Set<Entity> = []
    public var uniquenessConstraints: [[String]]
    public var indices: [[String]] = []
    let info: ModelInfo?

    init(_ info: ModelInfo) {
      self.info = info
      name = info.entityName
      superentityName = info.ancestry.dropFirst().first
      attributes = Set(
        info.properties.filter { $0.relationship == nil }.map { property in
          Attribute(described: property)
        })
      relationships = Set(info.relationships.map { Relationship(described: $0) })
      uniquenessConstraints = info.unique.map { $0.map(\.name) }
    }

    public init(_ name: String) {
      self.name = name
      info = nil
      (attributes, relationships, uniquenessConstraints) = ([], [], [])
    }

    public var attributesByName: [String: Attribute] {
      Dictionary(attributes.map { ($0.name, $0) }) { first, _ in first }
    }
    public var relationshipsByName: [String: Relationship] {
      Dictionary(relationships.map { ($0.name, $0) }) { first, _ in first }
    }
    public var properties: [any SchemaProperty] {
      attributes.map { $0 as any SchemaProperty } + relationships.map { $0 as any SchemaProperty }
    }
    public var debugDescription: String { "Entity(\(name))" }
    public static func == (a: Entity, b: Entity) -> Bool { a.name == b.name && a.attributes == b.attributes }
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
  }
}

/// A part of an entity.
@available(iOS 17.0, *)
public protocol SchemaProperty: Hashable, Sendable {
  var name: String { get }
  var originalName: String { get }
  var valueType: any Any.Type { get }
  var isUnique: Bool { get }
  var isOptional: Bool { get }
}
