/// The base of operators that stand between one upstream and one downstream:
/// it hands demand and cancellation up; what goes down is the subclass's affair.
class Relay<Input, Failure: Error, Downstream: Subscriber>: Subscriber, Subscription {
  private enum State {
    case waiting
    case attached(any Subscription)
    case over
  }

  let downstream: Downstream
  private let state = Locked(State.waiting)

  init(_ downstream: Downstream) { self.downstream = downstream }

  /// Whether values may still go down.
  final var isOpen: Bool {
    state.with {
      if case .over = $0 { return false }
      return true
    }
  }

  func receive(subscription: any Subscription) {
    let accepted = state.with { state -> Bool in
      guard case .waiting = state else { return false }
      state = .attached(subscription)
      return true
    }
    if accepted { attached() } else { subscription.cancel() }
  }

  /// Runs once the upstream is there.
  func attached() { downstream.receive(subscription: self) }

  func receive(_ input: Input) -> Subscribers.Demand { .none }

  func receive(completion: Subscribers.Completion<Failure>) {}

  func request(_ demand: Subscribers.Demand) { ask(demand) }

  func cancel() { _ = stop() }

  /// Asks the upstream for more values.
  final func ask(_ demand: Subscribers.Demand) {
    guard demand > 0, case .attached(let upstream) = state.with({ $0 }) else { return }
    upstream.request(demand)
  }

  /// Closes the stage and cancels the upstream; false where it was closed already.
  final func stop() -> Bool {
    let old = state.replace(.over)
    if case .attached(let upstream) = old { upstream.cancel() }
    if case .over = old { return false }
    return true
  }

  /// Closes the stage after the upstream's own end; false where it was closed already.
  final func close() -> Bool {
    if case .over = state.replace(.over) { return false }
    return true
  }

  /// Ends the downstream and cancels the upstream.
  final func end(_ completion: Subscribers.Completion<Downstream.Failure>) {
    if stop() { downstream.receive(completion: completion) }
  }

  /// Hands the upstream's end down.
  final func pass(_ completion: Subscribers.Completion<Downstream.Failure>) {
    if close() { downstream.receive(completion: completion) }
  }
}
