extension Publishers {
  /// Sends what the latest of the upstream's publishers has.
  public struct SwitchToLatest<P: Publisher, Upstream: Publisher>: Publisher
  where P == Upstream.Output, P.Failure == Upstream.Failure {
    public typealias Output = P.Output
    public typealias Failure = P.Failure
    public let upstream: Upstream

    public init(upstream: Upstream) { self.upstream = upstream }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == Failure {
      let handover = Handover(subscriber)
      // How many streams, the outer and the current inner, have not ended.
      let open = Locked((outer: true, inner: 0, turn: 0))
      handover.begin()
      let outer = Leg<P, Failure>(
        onValue: { publisher in
          let turn = open.with { open -> Int in
            open.turn += 1
            open.inner = 1
            return open.turn
          }
          handover.follow(publisher) { completion in
            let isLast = open.with { open in
              if open.turn == turn { open.inner = 0 }
              return open.inner == 0 && !open.outer
            }
            if case .failure = completion { return handover.finish(completion) }
            if isLast { handover.finish(.finished) }
          }
          return .none
        },
        onCompletion: { completion in
          let isLast = open.with { open in
            open.outer = false
            return open.inner == 0
          }
          if case .failure = completion { return handover.finish(completion) }
          if isLast { handover.finish(.finished) }
        })
      handover.keep(AnyCancellable(outer))
      outer.request(.unlimited)
      upstream.subscribe(outer)
    }
  }
}

extension Publisher where Output: Publisher {
  /// Sends what the latest of the publishers has.
  public func switchToLatest() -> Publishers.SwitchToLatest<Output, Self>
  where Output.Failure == Failure {
    .init(upstream: self)
  }

  /// Sends what the latest of the publishers has.
  public func switchToLatest()
    -> Publishers.SwitchToLatest<
      Output, Publishers.SetFailureType<Self, Output.Failure>
    > where Failure == Never
  {
    .init(upstream: setFailureType(to: Output.Failure.self))
  }

  /// Sends what the latest of the publishers has.
  public func switchToLatest() -> Publishers.SwitchToLatest<Output, Self>
  where Failure == Never, Output.Failure == Never {
    .init(upstream: self)
  }

  /// Sends what the latest of the publishers has.
  public func switchToLatest()
    -> Publishers.SwitchToLatest<
      Publishers.SetFailureType<Output, Failure>,
      Publishers.Map<Self, Publishers.SetFailureType<Output, Failure>>
    > where Output.Failure == Never
  {
    .init(upstream: map { $0.setFailureType(to: Failure.self) })
  }
}
