import Combine
import SDKBase

/// An object that a context keeps.
nonisolated open class NSManagedObject: NSObject, ObservableObject {
  public let entity: NSEntityDescription
  open internal(set) var objectID: NSManagedObjectID
  open internal(set) weak var managedObjectContext: NSManagedObjectContext?
  public let objectWillChange = ObservableObjectPublisher()
  /// Values of attributes: numbers in the widest type of their kind.
  var values: [String: Any] = [:]
  /// The objects of relationships.
  var links: [String: [NSManagedObjectID]] = [:]
  var state = State.new
  var changed: Set<String> = []

  enum State { case new, inserted, persisted, deleted }

  public required init(entity: NSEntityDescription, insertInto context: NSManagedObjectContext?) {
    self.entity = entity
    objectID = NSManagedObjectID(entity)
    super.init()
    for (name, attribute) in entity.attributesByName {
      if let value = attribute.defaultValue { values[name] = attribute.stored(value) }
    }
    context?.insert(self)
  }

  public required convenience init(context moc: NSManagedObjectContext) {
    self.init(entity: NSManagedObjectModel.entity(for: Self.self, in: moc.model), insertInto: moc)
  }

  /// An object of no context.
  public override convenience init() { self.init(entity: Self.entity(), insertInto: nil) }

  /// The entity of the class.
  open class func entity() -> NSEntityDescription { NSManagedObjectModel.entity(for: self) }

  /// A request for all objects of the class.
  @_disfavoredOverload
  open class func fetchRequest() -> NSFetchRequest<any NSFetchRequestResult> {
    NSFetchRequest(entityName: entity().name ?? "\(self)")
  }

  // MARK: State

  open var isInserted: Bool { state == .inserted }
  open var isUpdated: Bool { state == .persisted && managedObjectContext?.updatedObjects.contains(self) == true }
  open var isDeleted: Bool { state == .deleted && managedObjectContext?.deletedObjects.contains(self) == true }
  open var hasChanges: Bool { isInserted || isUpdated || isDeleted }
  open var hasPersistentChangedValues: Bool { hasChanges }
  open var isFault: Bool { false }
  open var faultingState: Int { 0 }

  open func awakeFromInsert() {}
  open func awakeFromFetch() {}
  open func prepareForDeletion() {}
  open func willSave() {}
  open func didSave() {}
  open func validateForInsert() throws {}
  open func validateForUpdate() throws {}
  open func validateForDelete() throws {}
  open func willTurnIntoFault() {}
  open func didTurnIntoFault() {}
  open func hasFault(forRelationshipNamed key: String) -> Bool { false }

  open func changedValues() -> [String: Any] {
    Dictionary(uniqueKeysWithValues: changed.map { ($0, value(forKey: $0) ?? NSNull()) })
  }

  open func committedValues(forKeys keys: [String]?) -> [String: Any] {
    let row = managedObjectContext?.base?.row(objectID)?.values ?? [:]
    return row.filter { keys?.contains($0.key) ?? true }
  }

  // MARK: Values by name

  open func willAccessValue(forKey key: String?) {}
  open func didAccessValue(forKey key: String?) {}

  open func willChangeValue(forKey key: String) { objectWillChange.send() }

  open func didChangeValue(forKey key: String) {
    changed.insert(key)
    managedObjectContext?.noteChange(self)
  }

  open func primitiveValue(forKey key: String) -> Any? {
    if let relationship = entity.relationshipsByName[key] { return relationship.collect(related(key)) }
    return values[key]
  }

  open func setPrimitiveValue(_ value: Any?, forKey key: String) {
    if let relationship = entity.relationshipsByName[key] {
      links[key] = relationship.objects(in: unwrapped(value)).map(\.objectID)
    } else if let value = unwrapped(value) {
      values[key] = entity.attributesByName[key]?.stored(value) ?? value
    } else {
      values[key] = nil
    }
  }

  open func value(forKey key: String) -> Any? {
    willAccessValue(forKey: key)
    defer { didAccessValue(forKey: key) }
    let value = primitiveValue(forKey: key)
    return value.flatMap(number) ?? value
  }

  open func setValue(_ value: Any?, forKey key: String) {
    if let relationship = entity.relationshipsByName[key] {
      return relate(relationship, to: relationship.objects(in: unwrapped(value)))
    }
    willChangeValue(forKey: key)
    setPrimitiveValue(value, forKey: key)
    didChangeValue(forKey: key)
  }

  open func value(forKeyPath keyPath: String) -> Any? {
    keyPath.split(separator: ".").reduce(self as Any?) { ($0 as? NSManagedObject)?.value(forKey: String($1)) }
  }

  open func setValuesForKeys(_ keyedValues: [String: Any]) {
    for (key, value) in keyedValues { setValue(value, forKey: key) }
  }

  open func dictionaryWithValues(forKeys keys: [String]) -> [String: Any] {
    Dictionary(keys.map { ($0, value(forKey: $0) ?? NSNull()) }) { first, _ in first }
  }

  /// A copy of the relationship's objects; changes of it are not followed.
  open func mutableSetValue(forKey key: String) -> NSMutableSet {
    reportUnsupported(api: "mutableSetValue(forKey:)", note: "Changes of the set are not taken over; set the property.")
    return NSMutableSet(array: related(key))
  }

  open func objectIDs(forRelationshipNamed key: String) -> [NSManagedObjectID] { related(key).map(\.objectID) }
}

extension NSManagedObject: KeyedValues {
  package func keyedValue(_ key: String) -> Any? { key == "objectID" ? objectID : primitiveValue(forKey: key) }
}
