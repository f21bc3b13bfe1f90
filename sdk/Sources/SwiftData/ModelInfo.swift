import SDKBase

/// What is known of a class of models: found once from its metadata.
@available(iOS 17.0, *)
final class ModelInfo: @unchecked Sendable {
  let type: any PersistentModel.Type
  let entityName: String
  let properties: [ModelProperty]
  let unique: [[ModelProperty]]
  private let byName: [String: ModelProperty]
  private let byPath: [AnyKeyPath: ModelProperty]

  private init(_ type: any PersistentModel.Type) {
    self.type = type
    entityName = Schema.entityName(for: type)
    let metadata = type.schemaMetadata
    let properties = metadata.compactMap { $0.makeProperty?() }
    var byPath: [AnyKeyPath: ModelProperty] = [:]
    for property in properties { byPath[property.keyPath] = property }
    self.properties = properties
    self.byPath = byPath
    byName = Dictionary(properties.map { ($0.name, $0) }) { _, last in last }
    let lists = metadata.flatMap { $0.uniqueness }.map { list in list.compactMap { byPath[$0] } }
    unique = properties.filter { $0.attribute?.isUnique == true }.map { [$0] } + lists.filter { !$0.isEmpty }
    ancestry = Self.names(of: type)
    for property in properties { property.owner = self }
  }

  private static func names(of type: any PersistentModel.Type) -> [String] {
    var names = [Schema.entityName(for: type)]
    var above = _getSuperclass(type)
    while let current = above as? any PersistentModel.Type {
      names.append(Schema.entityName(for: current))
      above = _getSuperclass(current)
    }
    return names
  }

  var relationships: [ModelProperty] { properties.filter { $0.relationship != nil } }

  func property(_ name: String) -> ModelProperty? { byName[name] }

  func name(of keyPath: AnyKeyPath) -> String? { byPath[keyPath]?.name }

  func property(at keyPath: AnyKeyPath) -> ModelProperty? { byPath[keyPath] }

  /// This class and the classes above it that are models too.
  let ancestry: [String]

  private static let known = Guarded<[ObjectIdentifier: ModelInfo]>([:])

  static func of(_ type: any PersistentModel.Type) -> ModelInfo {
    let key = ObjectIdentifier(type)
    if let info = known.read({ $0[key] }) { return info }
    let made = ModelInfo(type)
    return known.write { table in
      if let other = table[key] { return other }
      table[key] = made
      return made
    }
  }
}

/// One property of a class of models.
@available(iOS 17.0, *)
final class ModelProperty: @unchecked Sendable {
  let name: String
  let keyPath: AnyKeyPath
  let valueType: Any.Type
  let attribute: Schema.Attribute?
  let relationship: ModelRelationship?
  /// Runs a change with the observers of the property told before and after.
  let notify: (any PersistentModel, () -> Void) -> Void
  private let makeDefault: (() -> Any)?
  fileprivate(set) weak var owner: ModelInfo?

  init(
    name: String, keyPath: AnyKeyPath, valueType: Any.Type, metadata: Any?, makeDefault: (() -> Any)?,
    notify: @escaping (any PersistentModel, () -> Void) -> Void
  ) {
    self.name = name
    self.keyPath = keyPath
    self.valueType = valueType
    self.makeDefault = makeDefault
    self.notify = notify
    attribute = metadata as? Schema.Attribute
    relationship = ModelRelationship(valueType, metadata as? Schema.Relationship)
  }

  var isOptional: Bool { valueType is any OptionalType.Type }

  /// The optional type's nil.
  var none: Any { (valueType as? any OptionalType.Type)?.none ?? 0 }

  /// What a model without a value has: the default of the declaration, or nil.
  var initial: Any? { makeDefault?() ?? (valueType as? any OptionalType.Type)?.none }

  var isKept: Bool { attribute?.options.contains(.ephemeral) != true && attribute?.isTransformable != true }

  var originalName: String? { attribute?.originalName ?? relationship?.declared?.originalName }

  /// The property on the other side of the relationship.
  var inverse: ModelProperty? {
    if let known = other.read({ $0 }) { return known }
    let found = findInverse()
    other.write { $0 = .some(found) }
    return found
  }

  private let other = Guarded<ModelProperty??>(nil)

  private func findInverse() -> ModelProperty? {
    guard let relationship, let owner else { return nil }
    let other = ModelInfo.of(relationship.destination)
    if let path = relationship.declared?.inverseKeyPath { return other.property(at: path) }
    if let naming = other.relationships.first(where: { $0.relationship?.declared?.inverseKeyPath == keyPath }) {
      return naming
    }
    guard other !== owner else { return nil }
    let candidates = other.relationships.filter { $0.isFree(towards: owner) }
    let own = owner.relationships.filter { $0.isFree(towards: other) }
    return candidates.count == 1 && own.count == 1 ? candidates[0] : nil
  }

  /// Whether it leads to `target` and no declaration says what its other side is.
  private func isFree(towards target: ModelInfo) -> Bool {
    guard let relationship, relationship.destination == target.type else { return false }
    return relationship.declared?.inverseKeyPath == nil
      && !target.relationships.contains { $0.relationship?.declared?.inverseKeyPath == keyPath }
  }
}

/// Where a relationship leads.
@available(iOS 17.0, *)
struct ModelRelationship {
  let destination: any PersistentModel.Type
  /// The type of the collection; nil for a relationship to one.
  let collection: (any RelationshipCollection.Type)?
  let declared: Schema.Relationship?

  var isToMany: Bool { collection != nil }
  var deleteRule: Schema.Relationship.DeleteRule { declared?.deleteRule ?? .nullify }

  init?(_ valueType: Any.Type, _ declared: Schema.Relationship?) {
    self.declared = declared
    if let type = valueType as? any RelationshipCollection.Type {
      collection = type
      destination = Self.element(type)
    } else {
      let wrapped = (valueType as? any OptionalType.Type)?.wrapped ?? valueType
      guard let type = wrapped as? any PersistentModel.Type else { return nil }
      collection = nil
      destination = type
    }
  }

  private static func element<C: RelationshipCollection>(_ type: C.Type) -> any PersistentModel.Type {
    C.PersistentElement.self
  }
}

/// Lets the type inside an optional be asked for.
protocol OptionalType {
  static var wrapped: Any.Type { get }
  static var none: Any { get }
}

extension Optional: OptionalType {
  static var wrapped: Any.Type { Wrapped.self }
  static var none: Any { Self(nilLiteral: ()) as Any }
}
