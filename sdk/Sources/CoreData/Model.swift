import SDKBase

/// The entities of an app.
///
/// Of `Name.xcdatamodeld` a subclass named `_CoreDataModel_Name` is generated whose `init()` sets `entities`;
/// a container of that name finds it.
nonisolated open class NSManagedObjectModel: NSObject {
  open var entities: [NSEntityDescription] = [] {
    didSet {
      connect()
      let all = entities
      Self.known.write { $0.append(contentsOf: all.map(Unchecked.init)) }
    }
  }
  open var versionIdentifiers: Set<AnyHashable> = []

  public required override init() { super.init() }

  /// The model that the app was built with under the file's name; models come with the app here, not as files.
  public convenience init?(contentsOf url: URL) {
    guard let made = Self.generated(url.deletingPathExtension().lastPathComponent) else { return nil }
    self.init()
    entities = made.entities
  }

  /// All models of the app in one.
  open class func mergedModel(from bundles: [Bundle]?) -> NSManagedObjectModel? {
    let merged = NSManagedObjectModel()
    merged.entities = known.read { $0.map(\.entity) }
    return merged
  }

  open var entitiesByName: [String: NSEntityDescription] {
    Dictionary(entities.compactMap { entity in entity.name.map { ($0, entity) } }) { first, _ in first }
  }

  /// Sets what generated descriptions name only: parents, destinations and inverses.
  private func connect() {
    let names = entitiesByName
    for entity in entities {
      entity.managedObjectModel = self
      if let parent = entity.parentName.flatMap({ names[$0] }), !parent.subentities.contains(where: { $0 === entity }) {
        parent.subentities.append(entity)
      }
    }
    for case let link as NSRelationshipDescription in entities.flatMap(\.properties) {
      if let name = link.destinationName { link.destinationEntity = names[name] }
      guard let name = link.inverseName, let destination = link.destinationEntity else { continue }
      link.inverseRelationship = destination.relationshipsByName[name]
    }
  }

  private struct Unchecked: @unchecked Sendable { let entity: NSEntityDescription }
  private struct Made: @unchecked Sendable { let model: NSManagedObjectModel }
  private static let known = Guarded<[Unchecked]>([])
  private static let made = Guarded<[String: Made]>([:])

  static func entity(named name: String) -> NSEntityDescription? {
    known.read { $0.last { $0.entity.name == name }?.entity }
  }

  /// The entity of a class of objects; one without properties when no model names the class.
  static func entity(for type: NSManagedObject.Type, in model: NSManagedObjectModel? = nil) -> NSEntityDescription {
    let name = String(describing: type)
    func fits(_ entity: NSEntityDescription) -> Bool {
      entity.knownClass == type
        || (entity.managedObjectClassName ?? "").split(separator: ".").last.map(String.init) == name
    }
    if let found = model?.entities.first(where: fits) { return found }
    if let found = known.read({ list in list.last { fits($0.entity) }?.entity }) { return found }
    if known.read({ $0.isEmpty }), let found = loadedModels().flatMap(\.entities).first(where: fits) { return found }
    reportUnsupported(api: "NSManagedObject.entity()", note: "No Core Data model names the class \(name).")
    let entity = NSEntityDescription()
    entity.name = name
    entity.managedObjectClassName = name
    entity.knownClass = type
    known.write { $0.append(Unchecked(entity: entity)) }
    return entity
  }

  /// The models that the app's list of models names.
  private static func loadedModels() -> [NSManagedObjectModel] {
    let list = NSClassFromString("App._CoreDataModels") as? _CoreDataModelList.Type
    return (list?.names ?? []).compactMap(generated)
  }

  /// The model that was generated under that name.
  static func generated(_ name: String) -> NSManagedObjectModel? {
    let identifier = String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    if let made = made.read({ $0[identifier] }) { return made.model }
    guard let type = NSClassFromString("App._CoreDataModel_\(identifier)") as? NSManagedObjectModel.Type else {
      return nil
    }
    let model = type.init()
    made.write { $0[identifier] = Made(model: model) }
    return model
  }
}

/// The base of the class that lists the models of an app.
nonisolated open class _CoreDataModelList: NSObject {
  open class var names: [String] { [] }
}
