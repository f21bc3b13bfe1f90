import SDKBase
import SwiftUI

/// What a gesture reports, with the entity it is on.
@available(iOS 18.0, *)
@dynamicMemberLookup
public struct EntityTargetValue<Value> {
  public var entity: Entity
  public var gestureValue: Value
  public subscript<T>(dynamicMember keyPath: KeyPath<Value, T>) -> T { gestureValue[keyPath: keyPath] }
}

@available(iOS 18.0, *)
extension EntityTargetValue: Equatable where Value: Equatable {}

/// A gesture on an entity; none is drawn, so it is never seen.
@available(iOS 18.0, *)
private struct EntityGesture<Base: Gesture>: Gesture {
  typealias Value = EntityTargetValue<Base.Value>
  let base: Base
  var body: Never { fatalError("A gesture on an entity has no body") }
  func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Value>) {
    reportUnsupported(api: "Gesture.targetedToEntity", note: "Scenes are not drawn in the preview; none is touched.")
  }
}

@available(iOS 18.0, *)
extension Gesture {
  @MainActor @preconcurrency
  public func targetedToAnyEntity() -> some Gesture<EntityTargetValue<Value>> { EntityGesture(base: self) }
  @MainActor @preconcurrency
  public func targetedToEntity(_ entity: Entity) -> some Gesture<EntityTargetValue<Value>> { EntityGesture(base: self) }
  @MainActor @preconcurrency
  public func targetedToEntity(
    where query: QueryPredicate<Entity>
  ) -> some Gesture<EntityTargetValue<Value>> { EntityGesture(base: self) }
}
