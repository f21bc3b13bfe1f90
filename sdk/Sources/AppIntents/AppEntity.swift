import FoundationAdditions

/// A kind of thing that has a name.
@available(iOS 16.0, *)
public protocol TypeDisplayRepresentable {
  static var typeDisplayRepresentation: TypeDisplayRepresentation { get }
}

/// A thing that has a name.
@available(iOS 16.0, *)
public protocol InstanceDisplayRepresentable: CustomLocalizedStringResourceConvertible {
  var displayRepresentation: DisplayRepresentation { get }
}

@available(iOS 16.0, *)
extension InstanceDisplayRepresentable {
  public var localizedStringResource: LocalizedStringResource { displayRepresentation.title }
}

/// A name that can be written down and read again.
@available(iOS 16.0, *)
public protocol EntityIdentifierConvertible {
  var entityIdentifierString: String { get }
  static func entityIdentifier(for entityIdentifierString: String) -> Self?
}

extension String: EntityIdentifierConvertible {
  public var entityIdentifierString: String { self }
  public static func entityIdentifier(for entityIdentifierString: String) -> String? { entityIdentifierString }
}
extension Int: EntityIdentifierConvertible {
  public var entityIdentifierString: String { "\(self)" }
  public static func entityIdentifier(for entityIdentifierString: String) -> Int? { Int(entityIdentifierString) }
}
extension UUID: EntityIdentifierConvertible {
  public var entityIdentifierString: String { uuidString }
  public static func entityIdentifier(for entityIdentifierString: String) -> UUID? {
    UUID(uuidString: entityIdentifierString)
  }
}

/// What intents take and give.
@available(iOS 16.0, *)
public protocol AppValue: TypeDisplayRepresentable, InstanceDisplayRepresentable, _IntentValue,
  PersistentlyIdentifiable,
  Sendable
{}

/// A thing of the app that intents work on.
@available(iOS 16.0, *)
public protocol AppEntity: AppValue, Identifiable where ID: EntityIdentifierConvertible & Sendable {
  associatedtype DefaultQuery: EntityQuery where DefaultQuery.Entity == Self
  static var defaultQuery: DefaultQuery { get }
}

@available(iOS 16.0, *)
extension AppEntity {
  public typealias Property<Value: _IntentValue> = EntityProperty<Value>
}

/// A thing that does not last.
@available(iOS 16.0, *)
public protocol TransientAppEntity: AppEntity {
  init()
}

/// A thing that Spotlight may find.
@available(iOS 18.0, *)
public protocol IndexedEntity: AppEntity {}

/// One of a fixed set of values.
@available(iOS 16.0, *)
public protocol AppEnum: AppValue, CaseIterable, RawRepresentable, Hashable where RawValue: LosslessStringConvertible {
  static var caseDisplayRepresentations: [Self: DisplayRepresentation] { get }
}

@available(iOS 16.0, *)
extension AppEnum {
  public var displayRepresentation: DisplayRepresentation {
    Self.caseDisplayRepresentations[self] ?? DisplayRepresentation(stringLiteral: String(rawValue))
  }
}

/// A value of a thing that Shortcuts can see.
@available(iOS 16.0, *)
@propertyWrapper
public final class EntityProperty<Value: _IntentValue>: @unchecked Sendable {
  private var stored: Value?

  public init() {}
  public init(title: LocalizedStringResource) {}
  public init(identifier: String) {}

  public var wrappedValue: Value {
    get {
      guard let stored else { fatalError("A property of an entity was read before it was set.") }
      return stored
    }
    set { stored = newValue }
  }

  public var projectedValue: EntityProperty<Value> { self }
}
