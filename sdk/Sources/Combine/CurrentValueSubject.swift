/// Keeps a value; new subscribers get it first, then every change.
public final class CurrentValueSubject<Output, Failure: Error>: Subject {
  private let conduits = Conduits<Output, Failure>()
  private let current: Locked<Output>

  public init(_ value: Output) { current = Locked(value) }

  /// The present value; writing sends it.
  public var value: Output {
    get { current.with { $0 } }
    set { send(newValue) }
  }

  public func receive<S>(subscriber: S)
  where S: Subscriber, Failure == S.Failure, Output == S.Input {
    let current = current
    conduits.add(subscriber, current: { current.with { $0 } })
  }

  public func send(_ value: Output) {
    var old: Output?
    conduits.send(value, store: { old = current.replace(value) })
    withExtendedLifetime(old) {}
  }

  public func send(completion: Subscribers.Completion<Failure>) { conduits.finish(completion) }

  public func send(subscription: any Subscription) {
    conduits.attach(subscription, eager: true)
  }
}

extension CurrentValueSubject: @unchecked Sendable where Output: Sendable {}
