/// Brings many streams of one kind together: the stage behind merge and flatMap. A downstream
/// that counts gets from each stream one value at a time; one that wants all gets all.
final class MergeStage<Downstream: Subscriber>: Subscription {
  typealias Input = Downstream.Input
  typealias Failure = Downstream.Failure

  private struct State {
    var legs: [Int: Leg<Input, Failure>] = [:]
    var next = 0
    /// How many streams, and sources of streams, have not ended.
    var open: Int
    var isUnlimited = false
    var hasDemand = false
    var isOver = false
    var source: (any Cancellable)?
  }

  private let state: Locked<State>
  private(set) lazy var outlet = Outlet(downstream) { [weak self] source, _ in
    self?.state.with { $0.isUnlimited ? nil : $0.legs[source] }?.request(.max(1))
  }
  let downstream: Downstream
  /// Called when one of the streams has ended.
  var streamEnded: () -> Void = {}

  /// `sources` counts what may still add streams.
  init(_ downstream: Downstream, sources: Int) {
    self.downstream = downstream
    state = Locked(State(open: sources))
    _ = outlet
  }

  func begin() { downstream.receive(subscription: self) }

  /// Adds a stream.
  func add<P: Publisher>(_ publisher: P) where P.Output == Input, P.Failure == Failure {
    let key = state.with { state in
      state.open += 1
      state.next += 1
      return state.next
    }
    let leg = Leg<Input, Failure>(
      onValue: { value in
        self.outlet.enqueue(value, source: key)
        self.outlet.drain()
        return .none
      },
      onCompletion: { completion in
        self.state.with { $0.legs[key] = nil }
        if case .finished = completion { self.streamEnded() }
        self.ended(completion)
      })
    let demand = state.with { state -> Subscribers.Demand? in
      guard !state.isOver else { return nil }
      state.legs[key] = leg
      return state.isUnlimited ? .unlimited : state.hasDemand ? .max(1) : Subscribers.Demand.none
    }
    guard let demand else { return }
    leg.request(demand)
    publisher.subscribe(leg)
  }

  /// Says that a stream, or a source of streams, has ended.
  func ended(_ completion: Subscribers.Completion<Failure>) {
    if case .failure = completion {
      stop()
      return outlet.finish(completion)
    }
    let isLast = state.with { state in
      state.open -= 1
      return state.open == 0
    }
    if isLast { outlet.finish(.finished) }
  }

  /// What to cancel together with the streams.
  func keep(_ source: any Cancellable) { state.with { $0.source = source } }

  func request(_ demand: Subscribers.Demand) {
    guard demand > 0 else { return }
    let (legs, share) = state.with { state -> ([Leg<Input, Failure>], Subscribers.Demand) in
      let isFirst = !state.hasDemand
      state.hasDemand = true
      if demand == .unlimited, !state.isUnlimited {
        state.isUnlimited = true
      } else if !isFirst {
        return ([], .none)
      }
      let legs = state.legs.sorted { $0.key < $1.key }.map(\.value)
      return (legs, state.isUnlimited ? .unlimited : .max(1))
    }
    outlet.request(demand)
    for leg in legs { leg.request(share) }
  }

  func cancel() {
    outlet.cancel()
    stop()
  }

  private func stop() {
    let (legs, source) = state.with { state in
      defer {
        state.legs = [:]
        state.source = nil
        state.isOver = true
      }
      return (state.legs.values, state.source)
    }
    for leg in legs { leg.cancel() }
    source?.cancel()
  }
}
