/// One of several upstreams of a stage: values go to a closure, demand is given on its own.
final class Leg<Input, Failure: Error>: Subscriber, Cancellable {
  private struct State {
    var upstream: (any Subscription)?
    var wanted = Subscribers.Demand.none
    var isOver = false
    var onValue: ((Input) -> Subscribers.Demand)?
    var onCompletion: ((Subscribers.Completion<Failure>) -> Void)?
  }

  private let state: Locked<State>

  /// The closures are let go of at the end; `onValue` tells how many more to ask for.
  init(
    onValue: @escaping (Input) -> Subscribers.Demand,
    onCompletion: @escaping (Subscribers.Completion<Failure>) -> Void
  ) {
    state = Locked(State(onValue: onValue, onCompletion: onCompletion))
  }

  func receive(subscription: any Subscription) {
    let wanted = state.with { state -> Subscribers.Demand? in
      guard !state.isOver, state.upstream == nil else { return nil }
      state.upstream = subscription
      return state.wanted
    }
    guard let wanted else { return subscription.cancel() }
    if wanted > 0 { subscription.request(wanted) }
  }

  func receive(_ input: Input) -> Subscribers.Demand {
    state.with { $0.onValue }?(input) ?? .none
  }

  func receive(completion: Subscribers.Completion<Failure>) {
    state.replace(State(isOver: true)).onCompletion?(completion)
  }

  /// Asks the upstream, or will as soon as it is there.
  func request(_ demand: Subscribers.Demand) {
    let upstream = state.with { state in
      if state.upstream == nil, !state.isOver { state.wanted += demand }
      return state.upstream
    }
    upstream?.request(demand)
  }

  func cancel() { state.replace(State(isOver: true)).upstream?.cancel() }
}
