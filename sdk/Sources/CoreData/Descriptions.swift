import SDKBase

/// A property of an entity.
nonisolated open class NSPropertyDescription: NSObject {
  open var name = ""
  open var isOptional = true
  open var isTransient = false
  open var userInfo: [AnyHashable: Any]?
  open internal(set) weak var entity: NSEntityDescription?
  open var renamingIdentifier: String?
}

/// The kind of an attribute's values.
public enum NSAttributeType: UInt, Sendable {
  case undefinedAttributeType = 0
  case integer16AttributeType = 100
  case integer32AttributeType = 200
  case integer64AttributeType = 300
  case decimalAttributeType = 400
  case doubleAttributeType = 500
  case floatAttributeType = 600
  case stringAttributeType = 700
  case booleanAttributeType = 800
  case dateAttributeType = 900
  case binaryDataAttributeType = 1000
  case UUIDAttributeType = 1100
  case URIAttributeType = 1200
  case transformableAttributeType = 1800
  case objectIDAttributeType = 2000
}

/// An attribute of an entity.
nonisolated open class NSAttributeDescription: NSPropertyDescription {
  open var attributeType = NSAttributeType.undefinedAttributeType
  open var attributeValueClassName: String?
  open var defaultValue: Any?
  open var valueTransformerName: String?
  open var allowsExternalBinaryDataStorage = false

  /// What generated models call.
  public convenience init(
    _named name: String, _ type: NSAttributeType, optional: Bool = true, default value: Any? = nil,
    transformer: String? = nil, transient: Bool = false
  ) {
    self.init()
    valueTransformerName = transformer
    isTransient = transient
    self.name = name
    attributeType = type
    isOptional = optional
    defaultValue = value
  }
}

/// What becomes of related objects when an object is deleted.
public enum NSDeleteRule: UInt, Sendable {
  case noActionDeleteRule, nullifyDeleteRule, cascadeDeleteRule, denyDeleteRule
}

/// A relationship of an entity.
nonisolated open class NSRelationshipDescription: NSPropertyDescription {
  open var destinationEntity: NSEntityDescription?
  open var inverseRelationship: NSRelationshipDescription?
  open var maxCount = 1
  open var minCount = 0
  var destinationName: String?
  var inverseName: String?
  open var deleteRule = NSDeleteRule.nullifyDeleteRule
  open var isOrdered = false
  open var isToMany: Bool { maxCount != 1 }

  /// What generated models call; `_NSModel` connects the destination and the inverse by their names.
  public convenience init(
    _named name: String, to destination: String, inverse: String? = nil, toMany: Bool = false, ordered: Bool = false,
    optional: Bool = true, rule: NSDeleteRule = .nullifyDeleteRule
  ) {
    self.init()
    (destinationName, inverseName, isOptional) = (destination, inverse, optional)
    self.name = name
    maxCount = toMany ? 0 : 1
    isOrdered = ordered
    deleteRule = rule
  }
}

/// A class of objects with its properties.
nonisolated open class NSEntityDescription: NSObject {
  open var name: String?
  open var managedObjectClassName: String! = "NSManagedObject"
  open var isAbstract = false
  open var properties: [NSPropertyDescription] = [] { didSet { for property in properties { property.entity = self } } }
  open var subentities: [NSEntityDescription] = [] {
    didSet { for entity in subentities { entity.superentity = self } }
  }
  open internal(set) weak var superentity: NSEntityDescription?
  open var renamingIdentifier: String?
  open var uniquenessConstraints: [[Any]] = []
  open var userInfo: [AnyHashable: Any]?
  open internal(set) weak var managedObjectModel: NSManagedObjectModel?
  /// The class of the objects, where the model knows more than its name.
  var knownClass: NSManagedObject.Type?
  var parentName: String?

  /// What generated models call.
  public convenience init(
    _named name: String, className: String, _ knownClass: NSManagedObject.Type?, parent: String? = nil,
    abstract: Bool = false, unique: [[String]] = [], _ properties: [NSPropertyDescription]
  ) {
    self.init()
    self.name = name
    managedObjectClassName = className
    self.knownClass = knownClass
    parentName = parent
    isAbstract = abstract
    uniquenessConstraints = unique
    self.properties = properties
    for property in properties { property.entity = self }
  }

  /// The class of the objects: the model's, or the app's class of that name.
  var objectClass: NSManagedObject.Type {
    if let knownClass { return knownClass }
    let name = managedObjectClassName ?? ""
    let found = [name, "App.\(name)", "\(Bundle.main.executableURL?.lastPathComponent ?? "App").\(name)"].lazy
      .compactMap { NSClassFromString($0) as? NSManagedObject.Type }.first
    knownClass = found ?? NSManagedObject.self
    return knownClass!
  }

  /// The entity and all that derive from it.
  var family: [NSEntityDescription] { [self] + subentities.flatMap(\.family) }

  open var subentitiesByName: [String: NSEntityDescription] {
    Dictionary(subentities.map { ($0.name ?? "", $0) }) { first, _ in first }
  }

  open var propertiesByName: [String: NSPropertyDescription] {
    let own = Dictionary(properties.map { ($0.name, $0) }) { first, _ in first }
    return superentity.map { $0.propertiesByName.merging(own) { _, new in new } } ?? own
  }
  open var attributesByName: [String: NSAttributeDescription] {
    propertiesByName.compactMapValues { $0 as? NSAttributeDescription }
  }
  open var relationshipsByName: [String: NSRelationshipDescription] {
    propertiesByName.compactMapValues { $0 as? NSRelationshipDescription }
  }

  open func isKindOf(entity: NSEntityDescription) -> Bool {
    name == entity.name || superentity?.isKindOf(entity: entity) == true
  }

  /// The entity of that name in the context's model.
  open class func entity(forEntityName entityName: String, in context: NSManagedObjectContext) -> NSEntityDescription? {
    context.model?.entitiesByName[entityName] ?? NSManagedObjectModel.entity(named: entityName)
  }

  /// A new object of that entity in the context.
  open class func insertNewObject(forEntityName entityName: String, into context: NSManagedObjectContext)
    -> NSManagedObject
  {
    guard let entity = entity(forEntityName: entityName, in: context) else {
      fatalError("There is no entity named \(entityName) in the model.")
    }
    return entity.objectClass.init(entity: entity, insertInto: context)
  }
}
