import Foundation

/// An object that tells when it is about to change.
public protocol ObservableObject<ObjectWillChangePublisher>: AnyObject {
  associatedtype ObjectWillChangePublisher: Publisher = ObservableObjectPublisher
  where ObjectWillChangePublisher.Failure == Never

  /// Sends before each change.
  var objectWillChange: ObjectWillChangePublisher { get }
}

extension ObservableObject where ObjectWillChangePublisher == ObservableObjectPublisher {
  /// One publisher for each object; its published properties send through it.
  public var objectWillChange: ObservableObjectPublisher { ChangePublishers.publisher(of: self) }
}

/// Sends a signal before an object changes.
public final class ObservableObjectPublisher: Publisher, @unchecked Sendable {
  public typealias Output = Void
  public typealias Failure = Never
  private let conduits = Conduits<Void, Never>()

  public init() {}

  public func receive<S>(subscriber: S)
  where S: Subscriber, Never == S.Failure, Void == S.Input {
    conduits.add(subscriber)
  }

  public func send() { conduits.send(()) }
}
