import Foundation

/// Finds things.
@available(iOS 16.0, *)
public protocol EntityQuery: DynamicOptionsProvider, PersistentlyIdentifiable, Sendable {
  associatedtype Entity: AppEntity
  func entities(for identifiers: [Entity.ID]) async throws -> [Entity]
  func suggestedEntities() async throws -> [Entity]
  init()
}

@available(iOS 16.0, *)
extension EntityQuery {
  public typealias Dependency<Value> = AppDependency<Value>
  public func suggestedEntities() async throws -> [Entity] { [] }
  public func results() async throws -> [Entity] { try await suggestedEntities() }
  public func defaultResult() async -> Entity? { nil }
}

/// Finds things by what they are called.
@available(iOS 16.0, *)
public protocol EntityStringQuery: EntityQuery {
  func entities(matching string: String) async throws -> [Entity]
}

/// Gives all things.
@available(iOS 17.0, *)
public protocol EnumerableEntityQuery: EntityQuery {
  func allEntities() async throws -> [Entity]
}

@available(iOS 17.0, *)
extension EnumerableEntityQuery {
  public func entities(for identifiers: [Entity.ID]) async throws -> [Entity] {
    try await allEntities().filter { identifiers.contains($0.id) }
  }
}

/// Gives the only thing of its kind.
@available(iOS 16.0, *)
public protocol UniqueIDEntityQuery: EntityQuery {}

/// Gives what can be chosen.
@available(iOS 16.0, *)
public protocol DynamicOptionsProvider: Sendable {
  associatedtype Result
  associatedtype DefaultValue = Result
  func results() async throws -> Result
  func defaultResult() async -> DefaultValue?
}

@available(iOS 16.0, *)
extension DynamicOptionsProvider {
  public func defaultResult() async -> DefaultValue? { nil }
}

/// Things under headings.
@available(iOS 16.0, *)
public struct IntentItemCollection<Value: _IntentValue>: Sendable where Value: Sendable {
  public let items: [Value]
  public init(items: [Value]) { self.items = items }
}

/// Something that the app gives to its intents.
@available(iOS 16.0, *)
@propertyWrapper
public struct AppDependency<Value>: @unchecked Sendable {
  private let key: AnyHashable
  public init(key: AnyHashable? = nil) { self.key = key ?? AnyHashable(ObjectIdentifier(Value.self)) }
  public var wrappedValue: Value {
    guard let value = AppDependencyManager.shared.value(key) as? Value else {
      fatalError("AppDependencyManager holds no \(Value.self). Add it when the app starts.")
    }
    return value
  }
}

/// Holds what the app gives to its intents.
@available(iOS 16.0, *)
public final class AppDependencyManager: @unchecked Sendable {
  public static let shared = AppDependencyManager()
  private let lock = NSLock()
  private var makers: [AnyHashable: () -> Any] = [:]

  public func add<Dependency>(
    key: AnyHashable? = nil, dependency dependencyProvider: @autoclosure @escaping () -> Dependency
  ) {
    lock.withLock { makers[key ?? AnyHashable(ObjectIdentifier(Dependency.self))] = dependencyProvider }
  }

  func value(_ key: AnyHashable) -> Any? { lock.withLock { makers[key] }?() }
}
