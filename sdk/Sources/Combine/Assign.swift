import Foundation

extension Subscribers {
  /// Writes each value into a property of an object it keeps alive.
  public final class Assign<Root, Input>: Subscriber, Cancellable, CustomStringConvertible {
    public typealias Failure = Never

    public let keyPath: ReferenceWritableKeyPath<Root, Input>
    private let lock = NSLock()
    private var target: Root?
    private var subscription: (any Subscription)?

    public init(object: Root, keyPath: ReferenceWritableKeyPath<Root, Input>) {
      target = object
      self.keyPath = keyPath
    }

    public var object: Root? { lock.withLock { target } }
    public var description: String { "Assign \(Root.self)" }

    public func receive(subscription: any Subscription) {
      let accepted = lock.withLock { () -> Bool in
        guard self.subscription == nil, target != nil else { return false }
        self.subscription = subscription
        return true
      }
      if accepted { subscription.request(.unlimited) } else { subscription.cancel() }
    }

    public func receive(_ value: Input) -> Demand {
      object?[keyPath: keyPath] = value
      return .none
    }

    public func receive(completion: Completion<Never>) { _ = close() }

    public func cancel() { close()?.cancel() }

    private func close() -> (any Subscription)? {
      lock.lock()
      let released = (target, subscription)
      target = nil
      subscription = nil
      lock.unlock()
      return released.1
    }
  }
}

extension Publisher where Failure == Never {
  /// Writes each value into a property.
  public func assign<Root>(
    to keyPath: ReferenceWritableKeyPath<Root, Output>, on object: Root
  ) -> AnyCancellable {
    let assign = Subscribers.Assign(object: object, keyPath: keyPath)
    subscribe(assign)
    return AnyCancellable(assign)
  }
}
