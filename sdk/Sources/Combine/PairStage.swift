/// The base of stages that make one stream of two.
class PairStage<A, B, Downstream: Subscriber>: Subscription {
  final let downstream: Downstream
  private let legs = Locked<[any Cancellable]>([])
  private let over = Locked<(a: Bool, b: Bool)>((false, false))
  private let asks = Locked<(Subscribers.Demand) -> Void>({ _ in })
  private(set) final lazy var outlet = Outlet(downstream) { [weak self] in self?.ask($1) }

  init(_ downstream: Downstream) {
    self.downstream = downstream
    _ = outlet
  }

  /// Takes a value of the first side; tells how many more that side may send.
  func receive(a: A) -> Subscribers.Demand { .none }
  /// Takes a value of the second side; tells how many more that side may send.
  func receive(b: B) -> Subscribers.Demand { .none }
  /// Whether nothing can come any more.
  func isFinished(aOver: Bool, bOver: Bool) -> Bool { aOver && bOver }

  final func begin<P: Publisher, Q: Publisher>(_ p: P, _ q: Q)
  where
    P.Output == A, Q.Output == B, P.Failure == Downstream.Failure,
    Q.Failure == Downstream.Failure
  {
    let first = Leg<A, P.Failure>(onValue: { self.receive(a: $0) }) { completion in
      self.over.with { $0.a = true }
      self.ended(completion)
    }
    let second = Leg<B, Q.Failure>(onValue: { self.receive(b: $0) }) { completion in
      self.over.with { $0.b = true }
      self.ended(completion)
    }
    legs.replace([first, second])
    asks.replace {
      first.request($0)
      second.request($0)
    }
    downstream.receive(subscription: self)
    p.subscribe(first)
    q.subscribe(second)
  }

  private func ended(_ completion: Subscribers.Completion<Downstream.Failure>) {
    if case .failure = completion {
      cancelLegs()
      outlet.finish(completion)
    } else {
      finishIfOver()
    }
  }

  /// Ends the stream where nothing can come any more.
  final func finishIfOver() {
    let (a, b) = over.with { $0 }
    guard a || b, isFinished(aOver: a, bOver: b) else { return }
    cancelLegs()
    outlet.finish(.finished)
  }

  private func cancelLegs() { for leg in legs.replace([]) { leg.cancel() } }

  private func ask(_ demand: Subscribers.Demand) {
    if demand > 0 { asks.with { $0 }(demand) }
  }

  final func request(_ demand: Subscribers.Demand) {
    outlet.request(demand)
    ask(demand)
  }

  final func cancel() {
    outlet.cancel()
    cancelLegs()
  }
}
