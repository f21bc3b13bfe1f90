import Combine
import FoundationAdditions
import SDKBase

/// Reads something from a file; nothing is read here, so it fails at once.
@available(iOS 13.0, *)
public final class LoadRequest<Output>: Publisher {
  public typealias Failure = any Error
  private let error: any Error
  init(_ error: any Error) { self.error = error }
  public var result: Result<Output, any Error>? { .failure(error) }
  public func receive<S: Subscriber>(subscriber: S) where S.Input == Output, S.Failure == any Error {
    Fail(outputType: Output.self, failure: error).receive(subscriber: subscriber)
  }
}

extension Entity {
  @available(iOS, introduced: 13.0, deprecated: 18.0, renamed: "Entity.init(named:in:)")
  public static func loadAsync(named name: String, in bundle: Bundle? = nil) -> LoadRequest<Entity> {
    LoadRequest(notRead())
  }
  @available(iOS, introduced: 13.0, deprecated: 18.0, renamed: "Entity.init(contentsOf:withName:)")
  public static func loadAsync(
    contentsOf url: URL, withName resourceName: String? = nil
  ) -> LoadRequest<Entity> { LoadRequest(notRead()) }
  @available(iOS, introduced: 13.0, deprecated: 18.0, renamed: "ModelEntity.init(named:in:)")
  public static func loadModelAsync(named name: String, in bundle: Bundle? = nil) -> LoadRequest<ModelEntity> {
    LoadRequest(notRead())
  }
  @available(iOS, introduced: 13.0, deprecated: 18.0, renamed: "ModelEntity.init(contentsOf:withName:)")
  public static func loadModelAsync(
    contentsOf url: URL, withName resourceName: String? = nil
  ) -> LoadRequest<ModelEntity> { LoadRequest(notRead()) }
  /// The nearest one above it, or itself, that is held in the world.
  public var anchor: (any HasAnchoring)? { self as? any HasAnchoring ?? parent?.anchor }
}
