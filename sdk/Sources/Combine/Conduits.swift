/// The subscribers of a subject, in the order they came, and how the stream ended.
final class Conduits<Output, Failure: Error>: @unchecked Sendable {
  private struct State {
    var members: [Conduit<Output, Failure>] = []
    var upstreams: [any Subscription] = []
    var completion: Subscribers.Completion<Failure>?
    var hasDemand = false
  }

  private let state = Locked(State())

  deinit {
    for upstream in state.replace(State()).upstreams { upstream.cancel() }
  }

  /// Attaches a subscriber; `current` is what it gets first, where the subject keeps a value.
  func add<S: Subscriber>(_ subscriber: S, current: (() -> Output)? = nil)
  where S.Input == Output, S.Failure == Failure {
    let conduit = Conduit(AnySubscriber(subscriber), owner: self, current: current)
    let completion = state.with { state -> Subscribers.Completion<Failure>? in
      if state.completion == nil { state.members.append(conduit) }
      return state.completion
    }
    if let completion {
      subscriber.receive(subscription: Subscriptions.empty)
      subscriber.receive(completion: completion)
    } else {
      subscriber.receive(subscription: conduit)
    }
  }

  /// Sends a value to everyone; `store` runs under the lock before, unless the stream is over.
  func send(_ value: Output, store: () -> Void = {}) {
    let members = state.with { state -> [Conduit<Output, Failure>] in
      guard state.completion == nil else { return [] }
      store()
      return state.members
    }
    for member in members { member.offer(value) }
  }

  func finish(_ completion: Subscribers.Completion<Failure>) {
    let members = state.with { state -> [Conduit<Output, Failure>] in
      guard state.completion == nil else { return [] }
      state.completion = completion
      state.upstreams = []
      defer { state.members = [] }
      return state.members
    }
    for member in members { member.finish(completion) }
  }

  /// Keeps an upstream; it is asked for everything, at once or when the first subscriber asks.
  func attach(_ upstream: any Subscription, eager: Bool) {
    let isWanted = state.with { state -> Bool in
      state.upstreams.append(upstream)
      return eager || state.hasDemand
    }
    if isWanted { upstream.request(.unlimited) }
  }

  fileprivate func demanded() {
    let upstreams = state.with { state -> [any Subscription] in
      guard !state.hasDemand else { return [] }
      state.hasDemand = true
      return state.upstreams
    }
    for upstream in upstreams { upstream.request(.unlimited) }
  }

  fileprivate func remove(_ conduit: Conduit<Output, Failure>) {
    state.with { $0.members.removeAll { $0 === conduit } }
  }
}

/// One subscriber of a subject, with what it still wants.
final class Conduit<Output, Failure: Error>: Subscription {
  private struct State {
    var subscriber: AnySubscriber<Output, Failure>?
    var owner: Conduits<Output, Failure>?
    var demand = Subscribers.Demand.none
    /// Whether the subject's present value has not reached the subscriber.
    var owesCurrent: Bool
  }

  private let state: Locked<State>
  private let current: (() -> Output)?

  fileprivate init(
    _ subscriber: AnySubscriber<Output, Failure>, owner: Conduits<Output, Failure>,
    current: (() -> Output)?
  ) {
    self.current = current
    state = Locked(
      State(subscriber: subscriber, owner: owner, owesCurrent: current != nil))
  }

  func request(_ demand: Subscribers.Demand) {
    precondition(demand > 0, "A subscriber must ask for at least one value")
    let (subscriber, owner) = state.with { state in
      state.demand += demand
      let pays = state.owesCurrent && state.subscriber != nil
      if pays {
        state.owesCurrent = false
        state.demand -= 1
      }
      return (pays ? state.subscriber : nil, state.owner)
    }
    owner?.demanded()
    if let subscriber, let current { more(subscriber.receive(current())) }
  }

  fileprivate func offer(_ value: Output) {
    let subscriber = state.with { state -> AnySubscriber<Output, Failure>? in
      guard state.demand > 0 else {
        state.owesCurrent = current != nil
        return nil
      }
      state.demand -= 1
      state.owesCurrent = false
      return state.subscriber
    }
    if let subscriber { more(subscriber.receive(value)) }
  }

  private func more(_ demand: Subscribers.Demand) {
    if demand > 0 { request(demand) }
  }

  fileprivate func finish(_ completion: Subscribers.Completion<Failure>) {
    release().subscriber?.receive(completion: completion)
  }

  func cancel() { release().owner?.remove(self) }

  private func release() -> State { state.replace(State(owesCurrent: false)) }
}
