@available(iOS 17.0, *)
extension Schema {
  /// How a property is kept.
  public final class Attribute: SchemaProperty, CustomDebugStringConvertible, @unchecked Sendable {
    public private(set) var name = ""
    private let givenOriginalName: String?
    public let options: [Option]
    public private(set) var valueType: any Any.Type = Any.self
    public private(set) var defaultValue: Any?
    public let hashModifier: String?

    public init(_ options: Option..., originalName: String? = nil, hashModifier: String? = nil) {
      self.options = options
      givenOriginalName = originalName
      self.hashModifier = hashModifier
    }

    init(described property: ModelProperty) {
      name = property.name
      options = property.attribute?.options ?? []
      givenOriginalName = property.attribute?.givenOriginalName
      hashModifier = property.attribute?.hashModifier
      valueType = property.valueType
    }

    public var originalName: String { givenOriginalName ?? name }
    public var isUnique: Bool { options.contains(.unique) }
    public var isOptional: Bool { valueType is any OptionalType.Type }
    public var isAttribute: Bool { true }
    public var isRelationship: Bool { false }
    public var isTransient: Bool { options.contains(.ephemeral) }
    public var isTransformable: Bool { options.contains { $0.kind == "transformable" } }
    public var debugDescription: String { "Attribute(\(name))" }

    public static func == (a: Attribute, b: Attribute) -> Bool {
      a.name == b.name && a.options == b.options && a.valueType == b.valueType
    }
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }

    /// What is special about a property.
    public struct Option: Hashable, Codable, Sendable, CustomDebugStringConvertible {
      let kind: String
      var detail: String?

      public static let unique = Option(kind: "unique")
      public static let externalStorage = Option(kind: "externalStorage")
      public static let allowsCloudEncryption = Option(kind: "allowsCloudEncryption")
      public static let preserveValueOnDeletion = Option(kind: "preserveValueOnDeletion")
      public static let ephemeral = Option(kind: "ephemeral")
      public static let spotlight = Option(kind: "spotlight")
      public static func transformable(by transformerType: ValueTransformer.Type) -> Option {
        Option(kind: "transformable", detail: "\(transformerType)")
      }
      public static func transformable(by transformerName: String) -> Option {
        Option(kind: "transformable", detail: transformerName)
      }
      public var debugDescription: String { kind }
    }
  }

  /// How a property that holds other models behaves.
  public final class Relationship: SchemaProperty, CustomDebugStringConvertible, @unchecked Sendable {
    public private(set) var name = ""
    private let givenOriginalName: String?
    public let options: [Option]
    public private(set) var valueType: any Any.Type = Any.self
    public private(set) var destination = ""
    public private(set) var inverseName: String?
    public let inverseKeyPath: AnyKeyPath?
    public let deleteRule: DeleteRule
    public let minimumModelCount: Int?
    public let maximumModelCount: Int?
    public let hashModifier: String?

    public init(
      _ options: Option..., deleteRule: DeleteRule = .nullify, minimumModelCount: Int? = 0,
      maximumModelCount: Int? = 0, originalName: String? = nil, inverse: AnyKeyPath? = nil, hashModifier: String? = nil
    ) {
      self.options = options
      self.deleteRule = deleteRule
      self.minimumModelCount = minimumModelCount
      self.maximumModelCount = maximumModelCount
      givenOriginalName = originalName
      inverseKeyPath = inverse
      self.hashModifier = hashModifier
    }

    init(described property: ModelProperty) {
      let declared = property.relationship?.declared
      name = property.name
      options = declared?.options ?? []
      givenOriginalName = declared?.givenOriginalName
      valueType = property.valueType
      destination = property.relationship.map { Schema.entityName(for: $0.destination) } ?? ""
      inverseName = property.inverse?.name
      inverseKeyPath = property.inverse?.keyPath
      deleteRule = property.relationship?.deleteRule ?? .nullify
      minimumModelCount = declared?.minimumModelCount
      maximumModelCount = declared?.maximumModelCount
      hashModifier = declared?.hashModifier
    }

    public var originalName: String { givenOriginalName ?? name }
    public var isUnique: Bool { options.contains(.unique) }
    public var isOptional: Bool { valueType is any OptionalType.Type }
    public var isToOneRelationship: Bool { !(valueType is any RelationshipCollection.Type) }
    public var debugDescription: String { "Relationship(\(name))" }

    public static func == (a: Relationship, b: Relationship) -> Bool {
      a.name == b.name && a.valueType == b.valueType && a.deleteRule == b.deleteRule
    }
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }

    /// What is special about a relationship.
    public struct Option: Hashable, Codable, Sendable {
      let kind: String
      public static let unique = Option(kind: "unique")
    }

    /// What becomes of related models when a model is deleted.
    public enum DeleteRule: String, Hashable, Codable, Sendable, CaseIterable {
      case noAction, nullify, cascade, deny
    }
  }

  /// Properties that are often searched by.
  @available(iOS 18.0, *)
  public final class Index<T: PersistentModel>: @unchecked Sendable {
    /// A list of properties with the kind of their index.
    public enum Types<Root>: @unchecked Sendable where Root: PersistentModel {
      case binary([PartialKeyPath<Root>])
      case rtree([PartialKeyPath<Root>])
    }

    public init(_ indices: [PartialKeyPath<T>]...) {}
    public init(_ indices: Types<T>...) {}
  }

  /// Lists of properties whose values no two models share.
  @available(iOS 18.0, *)
  public final class Unique<T: PersistentModel>: @unchecked Sendable {
    public let constraints: [[PartialKeyPath<T>]]
    public init(_ constraints: [PartialKeyPath<T>]...) { self.constraints = constraints }
  }
}

@available(iOS 17.0, *)
extension Schema {
  /// What `@Model` writes down about one property, or about several of them.
  public struct PropertyMetadata: @unchecked Sendable {
    public let name: String
    public let keypath: AnyKeyPath?
    public let metadata: Any?
    let makeProperty: (() -> ModelProperty)?
    let uniqueness: [[AnyKeyPath]]

    /// A property, with its default value where it has one.
    public static func _property<Root: PersistentModel, Value>(
      _ name: String, _ keyPath: KeyPath<Root, Value>, default makeDefault: (() -> Value)? = nil, metadata: Any? = nil
    ) -> PropertyMetadata {
      PropertyMetadata(
        name: name, keypath: keyPath, metadata: metadata,
        makeProperty: {
          ModelProperty(
            name: name, keyPath: keyPath, valueType: Value.self, metadata: metadata,
            makeDefault: makeDefault.map { make in { make() as Any } }
          ) { model, change in
            guard let model = model as? Root else { return }
            model._$observationRegistrar.withMutation(of: model, keyPath: keyPath, change)
          }
        }, uniqueness: [])
    }

    /// Lists of properties whose values are unique.
    public static func _unique<Root>(_ type: Root.Type, _ lists: [PartialKeyPath<Root>]...) -> PropertyMetadata {
      PropertyMetadata(name: "", keypath: nil, metadata: nil, makeProperty: nil, uniqueness: lists)
    }

    /// Lists of properties with an index; a store in memory needs none.
    public static func _index<Root>(_ type: Root.Type, _ lists: [PartialKeyPath<Root>]...) -> PropertyMetadata {
      PropertyMetadata(name: "", keypath: nil, metadata: nil, makeProperty: nil, uniqueness: [])
    }

    @available(iOS 18.0, *)
    public static func _index<Root>(_ type: Root.Type, _ indices: Index<Root>.Types<Root>...) -> PropertyMetadata {
      PropertyMetadata(name: "", keypath: nil, metadata: nil, makeProperty: nil, uniqueness: [])
    }
  }
}
