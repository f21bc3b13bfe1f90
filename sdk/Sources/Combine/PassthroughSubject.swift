/// Hands values on to whoever listens at that moment.
public final class PassthroughSubject<Output, Failure: Error>: Subject {
  private let conduits = Conduits<Output, Failure>()

  public init() {}

  public func receive<S>(subscriber: S)
  where S: Subscriber, Failure == S.Failure, Output == S.Input {
    conduits.add(subscriber)
  }

  public func send(_ value: Output) { conduits.send(value) }

  public func send(completion: Subscribers.Completion<Failure>) { conduits.finish(completion) }

  public func send(subscription: any Subscription) {
    conduits.attach(subscription, eager: false)
  }
}

extension PassthroughSubject: @unchecked Sendable where Output: Sendable {}
