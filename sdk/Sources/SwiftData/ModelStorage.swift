/// What a model holds: the values of its attributes, the models that it is related to, and who keeps it.
///
/// A context and its models are used by one thread at a time, as on a phone; nothing here is locked.
@available(iOS 17.0, *)
public final class _ModelStorage: @unchecked Sendable {
  enum State { case unmanaged, inserted, persisted, deleted }

  /// Attributes as they are; a relationship to one as a model; a relationship to many as its collection.
  var values: [String: Any] = [:]
  /// Relationships that were not read yet, by the identifiers in the store.
  var faults: [String: [PersistentIdentifier]] = [:]
  var state = State.unmanaged
  /// Models keep their context; the context keeps only models with changes.
  var context: ModelContext?
  var identifier: PersistentIdentifier?

  public init() {}

  func identifier(of type: any PersistentModel.Type) -> PersistentIdentifier {
    if let identifier { return identifier }
    let made = PersistentIdentifier(entityName: ModelInfo.of(type).entityName)
    identifier = made
    return made
  }

  /// Takes over what an initialiser of a class below wrote.
  public func absorb(_ other: _ModelStorage) {
    guard other !== self, !other.values.isEmpty else { return }
    values.merge(other.values) { _, new in new }
    other.values = [:]
  }

  // MARK: Initial values, from a model's initialiser

  @_disfavoredOverload
  public func setValue<Root, Value: Encodable>(forKey keyPath: KeyPath<Root, Value>, _ name: String, to value: Value) {
    values[name] = value
  }

  public func setValue<Root, Value: PersistentModel>(
    forKey keyPath: KeyPath<Root, Value>, _ name: String, to value: Value
  ) {
    values[name] = value
  }

  public func setValue<Root, Value: PersistentModel>(
    forKey keyPath: KeyPath<Root, Value?>, _ name: String, to value: Value?
  ) {
    values[name] = value
  }

  public func setValue<Root, Value: RelationshipCollection>(
    forKey keyPath: KeyPath<Root, Value>, _ name: String, to value: Value
  ) {
    values[name] = value
  }

  public func setTransformableValue<Root, Value>(forKey keyPath: KeyPath<Root, Value>, _ name: String, to value: Value)
  {
    values[name] = value
  }

  // MARK: Reading

  func attribute<Value>(_ name: String, of model: any PersistentModel) -> Value {
    if let value = values[name] {
      if let value = value as? Value { return value }
    } else if let property = ModelInfo.of(type(of: model)).property(name), let value = property.initial {
      if let value = value as? Value { return value }
    }
    fatalError("\(type(of: model)).\(name) has no value: the model is not in the store any more.")
  }

  func one(_ name: String, of model: any PersistentModel) -> (any PersistentModel)? {
    if let value = values[name] { return value as? any PersistentModel }
    guard let fault = faults.removeValue(forKey: name)?.first else { return nil }
    let found = context?.resolve(fault)
    values[name] = found
    return found
  }

  func many<Value: RelationshipCollection>(_ name: String, of model: any PersistentModel) -> Value {
    if let value = values[name] as? Value { return value }
    let fault = faults.removeValue(forKey: name)
    let found = (fault ?? []).compactMap { context?.resolve($0) as? Value.PersistentElement }
    let value = Value(_elements: found)
    values[name] = value
    return value
  }

  /// All models that a relationship holds.
  func related(_ property: ModelProperty, of model: any PersistentModel) -> [any PersistentModel] {
    guard let relationship = property.relationship else { return [] }
    if let collection = relationship.collection { return members(collection, property.name, model) }
    return one(property.name, of: model).map { [$0] } ?? []
  }

  private func members<C: RelationshipCollection>(
    _ type: C.Type, _ name: String, _ model: any PersistentModel
  ) -> [any PersistentModel] {
    (many(name, of: model) as C)._elements
  }

  /// Writes a relationship without a look at the other side, and tells observers.
  func setRelated(_ property: ModelProperty, of model: any PersistentModel, to related: [any PersistentModel]) {
    guard let relationship = property.relationship else { return }
    property.notify(model) {
      faults[property.name] = nil
      if let collection = relationship.collection {
        values[property.name] = collect(collection, related)
      } else {
        values[property.name] = related.first
      }
    }
    context?.changed(model)
  }

  private func collect<C: RelationshipCollection>(_ type: C.Type, _ models: [any PersistentModel]) -> C {
    if let typed = models as? [C.PersistentElement] { return C(_elements: typed) }
    return C(_elements: models.compactMap { $0 as? C.PersistentElement })
  }
}
