/// Joins several upstreams one after another: what the downstream still wants goes to the next.
final class Handover<Downstream: Subscriber>: Subscription {
  private struct State {
    var current: (any Subscription)?
    var turn = 0
    var wanted = Subscribers.Demand.none
    var isOver = false
    var children: [AnyCancellable] = []
  }

  let downstream: Downstream
  private let state = Locked(State())

  init(_ downstream: Downstream) { self.downstream = downstream }

  var isOpen: Bool { state.with { !$0.isOver } }

  /// Gives the downstream its subscription; call before the first upstream is followed.
  func begin() { downstream.receive(subscription: self) }

  /// Takes values from a publisher; `ended` decides what its end means.
  func follow<P: Publisher>(
    _ publisher: P, ended: @escaping (Subscribers.Completion<P.Failure>) -> Void
  ) where P.Output == Downstream.Input {
    let (turn, old) = state.with { state -> (Int, (any Subscription)?) in
      state.turn += 1
      defer { state.current = nil }
      return (state.turn, state.current)
    }
    old?.cancel()
    publisher.subscribe(
      AnySubscriber(
        receiveSubscription: { self.attach($0, turn) },
        receiveValue: { self.deliver($0, turn) },
        receiveCompletion: { if self.detach(turn) { ended($0) } }))
  }

  private func attach(_ subscription: any Subscription, _ turn: Int) {
    let wanted = state.with { state -> Subscribers.Demand? in
      guard !state.isOver, state.turn == turn, state.current == nil else { return nil }
      state.current = subscription
      return state.wanted
    }
    guard let wanted else { return subscription.cancel() }
    if wanted > 0 { subscription.request(wanted) }
  }

  private func deliver(_ value: Downstream.Input, _ turn: Int) -> Subscribers.Demand {
    let accepts = state.with { state -> Bool in
      guard !state.isOver, state.turn == turn else { return false }
      state.wanted -= 1
      return true
    }
    guard accepts else { return .none }
    let more = downstream.receive(value)
    guard more > 0 else { return .none }
    let other = state.with { state -> (any Subscription)? in
      state.wanted += more
      return state.turn == turn ? nil : state.current
    }
    guard let other else { return more }
    other.request(more)
    return .none
  }

  private func detach(_ turn: Int) -> Bool {
    state.with { state in
      guard !state.isOver, state.turn == turn else { return false }
      state.current = nil
      return true
    }
  }

  /// Something to cancel together with this, such as the upstream of upstreams.
  func keep(_ child: AnyCancellable) {
    let isOver = state.with { state in
      if !state.isOver { state.children.append(child) }
      return state.isOver
    }
    if isOver { child.cancel() }
  }

  func finish(_ completion: Subscribers.Completion<Downstream.Failure>) {
    if stop() { downstream.receive(completion: completion) }
  }

  func request(_ demand: Subscribers.Demand) {
    let current = state.with { state in
      state.wanted += demand
      return state.current
    }
    current?.request(demand)
  }

  func cancel() { _ = stop() }

  private func stop() -> Bool {
    let old = state.with { state in
      let old = state
      state = State(turn: state.turn + 1, isOver: true)
      return old
    }
    old.current?.cancel()
    for child in old.children { child.cancel() }
    return !old.isOver
  }
}
