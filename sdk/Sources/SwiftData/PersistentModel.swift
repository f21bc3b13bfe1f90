/// A class whose objects a model context keeps. `@Model` writes all that is required here.
@available(iOS 17.0, *)
public protocol PersistentModel: AnyObject, Observable, Hashable, Identifiable {
  /// What is kept of the class.
  static var schemaMetadata: [Schema.PropertyMetadata] { get }
  var _$storage: _ModelStorage { get set }
  var _$observationRegistrar: ObservationRegistrar { get }
  /// Brings what initialisers of classes below wrote into the storage.
  func _$absorb()
  init(_storage: _ModelStorage)
}

/// Stands where a property of a model was; its value is in the model's storage.
@available(iOS 17.0, *)
public struct _SwiftDataNoType: Sendable {
  public init() {}
}

@available(iOS 17.0, *)
extension PersistentModel {
  public var id: PersistentIdentifier { persistentModelID }

  /// Names the model for good.
  public var persistentModelID: PersistentIdentifier { _$storage.identifier(of: Self.self) }

  /// The context that keeps the model; nil before it is inserted and after it is deleted.
  public var modelContext: ModelContext? { _$storage.context }

  /// Whether the model is to go, or has gone, from its context.
  public var isDeleted: Bool { _$storage.state == .deleted }

  /// Whether the model has changes that are not saved.
  public var hasChanges: Bool { _$storage.context?.isDirty(persistentModelID) ?? false }

  public static func == (left: Self, right: Self) -> Bool {
    left === right || left.persistentModelID == right.persistentModelID
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(persistentModelID) }
}

@available(iOS 17.0, *)
extension PersistentModel {
  /// The value of an attribute.
  @_disfavoredOverload
  public func getValue<Value: Decodable>(
    forKey keyPath: KeyPath<Self, Value>, _ name: String? = nil, _ part: _ModelStorage? = nil
  ) -> Value {
    _$observationRegistrar.access(self, keyPath: keyPath)
    part.map(_$storage.absorb)
    return _$storage.attribute(name ?? Self.name(of: keyPath), of: self)
  }

  /// The model that a relationship to one holds.
  public func getValue<Value: PersistentModel>(
    forKey keyPath: KeyPath<Self, Value>, _ name: String? = nil, _ part: _ModelStorage? = nil
  ) -> Value {
    _$observationRegistrar.access(self, keyPath: keyPath)
    part.map(_$storage.absorb)
    let name = name ?? Self.name(of: keyPath)
    guard let model = _$storage.one(name, of: self) as? Value else {
      fatalError("The relationship \(Self.self).\(name) has no value: what it held was deleted.")
    }
    return model
  }

  /// The model that a relationship to one holds, if any.
  public func getValue<Value: PersistentModel>(
    forKey keyPath: KeyPath<Self, Value?>, _ name: String? = nil, _ part: _ModelStorage? = nil
  ) -> Value? {
    _$observationRegistrar.access(self, keyPath: keyPath)
    part.map(_$storage.absorb)
    return _$storage.one(name ?? Self.name(of: keyPath), of: self) as? Value
  }

  /// The models that a relationship to many holds.
  public func getValue<Value: RelationshipCollection>(
    forKey keyPath: KeyPath<Self, Value>, _ name: String? = nil, _ part: _ModelStorage? = nil
  ) -> Value {
    _$observationRegistrar.access(self, keyPath: keyPath)
    part.map(_$storage.absorb)
    return _$storage.many(name ?? Self.name(of: keyPath), of: self)
  }

  /// The value of an attribute that a transformer keeps.
  public func getTransformableValue<Value>(
    forKey keyPath: KeyPath<Self, Value>, _ name: String? = nil, _ part: _ModelStorage? = nil
  ) -> Value {
    _$observationRegistrar.access(self, keyPath: keyPath)
    part.map(_$storage.absorb)
    return _$storage.attribute(name ?? Self.name(of: keyPath), of: self)
  }

  /// Sets an attribute.
  @_disfavoredOverload
  public func setValue<Value: Encodable>(
    forKey keyPath: KeyPath<Self, Value>, _ name: String? = nil, _ part: _ModelStorage? = nil, to newValue: Value
  ) {
    part.map(_$storage.absorb)
    write(keyPath, name, newValue)
  }

  /// Sets the model that a relationship to one holds.
  public func setValue<Value: PersistentModel>(
    forKey keyPath: KeyPath<Self, Value>, _ name: String? = nil, _ part: _ModelStorage? = nil, to newValue: Value
  ) {
    part.map(_$storage.absorb)
    _$storage.relate(name ?? Self.name(of: keyPath), of: self, to: [newValue])
  }

  /// Sets the model that a relationship to one holds, or none.
  public func setValue<Value: PersistentModel>(
    forKey keyPath: KeyPath<Self, Value?>, _ name: String? = nil, _ part: _ModelStorage? = nil, to newValue: Value?
  ) {
    part.map(_$storage.absorb)
    _$storage.relate(name ?? Self.name(of: keyPath), of: self, to: newValue.map { [$0] } ?? [])
  }

  /// Sets the models that a relationship to many holds.
  public func setValue<Value: RelationshipCollection>(
    forKey keyPath: KeyPath<Self, Value>, _ name: String? = nil, _ part: _ModelStorage? = nil, to newValue: Value
  ) {
    part.map(_$storage.absorb)
    _$storage.relate(name ?? Self.name(of: keyPath), of: self, to: newValue._elements)
  }

  /// Sets an attribute that a transformer keeps.
  public func setTransformableValue<Value>(
    forKey keyPath: KeyPath<Self, Value>, _ name: String? = nil, _ part: _ModelStorage? = nil, to newValue: Value
  ) {
    part.map(_$storage.absorb)
    write(keyPath, name, newValue)
  }

  private func write<Value>(_ keyPath: KeyPath<Self, Value>, _ name: String?, _ newValue: Value) {
    let name = name ?? Self.name(of: keyPath)
    if let context = _$storage.context, context.undoManager != nil {
      let old = _$storage.values[name]
      context.registerUndo { context in
        guard let old else { return }
        self.write(keyPath, name, old as! Value)
      }
    }
    _$observationRegistrar.withMutation(of: self, keyPath: keyPath) { _$storage.values[name] = newValue }
    _$storage.context?.changed(self)
  }

  private static func name(of keyPath: AnyKeyPath) -> String {
    guard let name = ModelInfo.of(Self.self).name(of: keyPath) else {
      fatalError("\(Self.self) keeps no property at \(keyPath).")
    }
    return name
  }
}

/// A collection of models: what a relationship to many holds.
@available(iOS 17.0, *)
public protocol RelationshipCollection {
  associatedtype PersistentElement: PersistentModel
  init(_elements: [PersistentElement])
  var _elements: [PersistentElement] { get }
}

@available(iOS 17.0, *)
extension Array: RelationshipCollection where Element: PersistentModel {
  public typealias PersistentElement = Element
  public init(_elements: [Element]) { self = _elements }
  public var _elements: [Element] { self }
}

@available(iOS 17.0, *)
extension Set: RelationshipCollection where Element: PersistentModel {
  public typealias PersistentElement = Element
  public init(_elements: [Element]) { self.init(_elements) }
  public var _elements: [Element] { Array(self) }
}

@available(iOS 17.0, *)
extension Optional: RelationshipCollection where Wrapped: RelationshipCollection {
  public typealias PersistentElement = Wrapped.PersistentElement
  public init(_elements: [Wrapped.PersistentElement]) { self = Wrapped(_elements: _elements) }
  public var _elements: [Wrapped.PersistentElement] { self?._elements ?? [] }
}
