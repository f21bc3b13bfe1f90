/// A publisher one can push values into.
public protocol Subject<Output, Failure>: AnyObject, Publisher {
  /// Sends a value to all subscribers.
  func send(_ value: Output)
  /// Ends the stream.
  func send(completion: Subscribers.Completion<Failure>)
  /// Gives the subject an upstream to ask for values.
  func send(subscription: any Subscription)
}

extension Subject where Output == Void {
  /// Sends a signal.
  public func send() { send(()) }
}

/// Forwards a publisher's events to a subject.
final class SubjectFeed<S: Subject>: Subscriber {
  typealias Input = S.Output
  typealias Failure = S.Failure
  private let state = Locked<(subject: S?, upstream: (any Subscription)?)>((nil, nil))

  init(_ subject: S) { state.with { $0.subject = subject } }

  func receive(subscription: any Subscription) {
    let subject = state.with { state -> S? in
      guard state.upstream == nil else { return nil }
      state.upstream = subscription
      return state.subject
    }
    guard let subject else { return subscription.cancel() }
    subject.send(subscription: subscription)
  }

  func receive(_ input: S.Output) -> Subscribers.Demand {
    state.with { $0.subject }?.send(input)
    return .none
  }

  func receive(completion: Subscribers.Completion<S.Failure>) {
    let subject = state.with { $0.subject }
    state.replace((nil, nil))
    subject?.send(completion: completion)
  }

  func cancel() { state.replace((nil, nil)).upstream?.cancel() }
}
