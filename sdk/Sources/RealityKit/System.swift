import FoundationAdditions
import SDKBase

/// Does something to entities with each picture; no pictures are made here, so it is registered and never runs.
@available(iOS 15.0, *)
@MainActor @preconcurrency
public protocol System {
  /// Which come before and after it.
  static var dependencies: [SystemDependency] { get }
  init(scene: Scene)
  /// Does it for one picture.
  mutating func update(context: SceneUpdateContext)
}

@available(iOS 15.0, *)
extension System {
  public static var dependencies: [SystemDependency] { [] }
  public mutating func update(context: SceneUpdateContext) {}
  public static func registerSystem() {
    reportUnsupported(api: "System", note: "Scenes do not move in the preview; systems are not run.")
  }
}

/// Which of two systems is first.
@available(iOS 15.0, *)
public enum SystemDependency {
  case before(any System.Type)
  case after(any System.Type)
}

/// When a system runs.
@available(iOS 18.0, *)
public struct SystemUpdateCondition: Sendable { public static var rendering: SystemUpdateCondition { Self() } }

/// What a system may know about a picture.
@available(iOS 15.0, *)
@MainActor @preconcurrency
public struct SceneUpdateContext {
  public let scene: Scene
  public let deltaTime: TimeInterval
  @available(iOS 18.0, *)
  public func entities(
    matching query: EntityQuery, updatingSystemWhen condition: SystemUpdateCondition
  ) -> QueryResult<Entity> { scene.performQuery(query) }
}

/// Says which entities are meant.
@available(iOS 15.0, *)
public struct QueryPredicate<Value>: Sendable {
  let holds: @MainActor @Sendable (Value) -> Bool
  public static func has<T: Component>(_ t: T.Type) -> QueryPredicate<Entity> {
    QueryPredicate<Entity> { $0.components.has(t) }
  }
  public static prefix func ! (a: Self) -> Self { Self { !a.holds($0) } }
  public static func && (a: Self, b: Self) -> Self { Self { a.holds($0) && b.holds($0) } }
  public static func || (a: Self, b: Self) -> Self { Self { a.holds($0) || b.holds($0) } }
}

/// Asks for entities.
@available(iOS 15.0, *)
public struct EntityQuery: Sendable {
  let predicate: QueryPredicate<Entity>?
  public init() { predicate = nil }
  public init(where predicate: QueryPredicate<Entity>) { self.predicate = predicate }
}

/// The entities that were asked for.
@available(iOS 15.0, *)
public struct QueryResult<Element>: Sequence {
  let all: [Element]
  public func makeIterator() -> IndexingIterator<[Element]> { all.makeIterator() }
}

extension Scene {
  @available(iOS 15.0, *)
  public func performQuery(_ query: EntityQuery) -> QueryResult<Entity> {
    func below(_ entity: Entity) -> [Entity] { [entity] + entity.children.flatMap(below) }
    let all = anchors.flatMap { below($0) }
    return QueryResult(all: query.predicate.map { all.filter($0.holds) } ?? all)
  }
}
