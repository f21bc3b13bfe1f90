/// Sends one value and finishes.
public struct Just<Output>: Publisher {
  public typealias Failure = Never
  public let output: Output

  public init(_ output: Output) { self.output = output }

  public func receive<S>(subscriber: S)
  where S: Subscriber, Never == S.Failure, Output == S.Input {
    subscriber.receive(subscription: OneShot(subscriber, .success(output)))
  }
}

extension Just: Equatable where Output: Equatable {}
extension Just: Sendable where Output: Sendable {}

/// Delivers one result as soon as anything is asked for.
final class OneShot<Downstream: Subscriber>: Subscription {
  typealias Outcome = Result<Downstream.Input, Downstream.Failure>
  private let state: Locked<Downstream?>
  private let outcome: Outcome

  init(_ downstream: Downstream, _ outcome: Outcome) {
    state = Locked(downstream)
    self.outcome = outcome
  }

  func request(_ demand: Subscribers.Demand) {
    guard demand > 0, let downstream = state.replace(nil) else { return }
    switch outcome {
    case .success(let value):
      _ = downstream.receive(value)
      downstream.receive(completion: .finished)
    case .failure(let error):
      downstream.receive(completion: .failure(error))
    }
  }

  func cancel() { state.replace(nil) }
}
