extension Publishers {
  /// Lets values through until another publisher sends one.
  public struct PrefixUntilOutput<Upstream: Publisher, Other: Publisher>: Publisher {
    public typealias Output = Upstream.Output
    public typealias Failure = Upstream.Failure
    public let upstream: Upstream
    public let other: Other

    public init(upstream: Upstream, other: Other) {
      self.upstream = upstream
      self.other = other
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == Failure {
      let handover = Handover(subscriber)
      let trigger = Leg<Other.Output, Other.Failure>(
        onValue: { _ in
          handover.finish(.finished)
          return .none
        }, onCompletion: { _ in })
      handover.keep(AnyCancellable(trigger))
      trigger.request(.max(1))
      handover.begin()
      other.subscribe(trigger)
      if handover.isOpen { handover.follow(upstream) { handover.finish($0) } }
    }
  }

  /// Leaves out values until another publisher sends one.
  public struct DropUntilOutput<Upstream: Publisher, Other: Publisher>: Publisher
  where Upstream.Failure == Other.Failure {
    public typealias Output = Upstream.Output
    public typealias Failure = Upstream.Failure
    public let upstream: Upstream
    public let other: Other

    public init(upstream: Upstream, other: Other) {
      self.upstream = upstream
      self.other = other
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == Failure {
      let handover = Handover(subscriber)
      let isTriggered = Locked(false)
      let trigger = Leg<Other.Output, Failure>(
        onValue: { _ in
          isTriggered.replace(true)
          return .none
        },
        onCompletion: { completion in
          let isUseless = !isTriggered.with { $0 }
          if case .failure = completion { return handover.finish(completion) }
          if isUseless { handover.finish(.finished) }
        })
      handover.keep(AnyCancellable(trigger))
      trigger.request(.max(1))
      handover.begin()
      other.subscribe(trigger)
      guard handover.isOpen else { return }
      handover.follow(upstream.filter { _ in isTriggered.with { $0 } }) { handover.finish($0) }
    }
  }
}

extension Publisher {
  /// Lets values through until another publisher sends one.
  public func prefix<P: Publisher>(
    untilOutputFrom publisher: P
  ) -> Publishers.PrefixUntilOutput<Self, P> {
    .init(upstream: self, other: publisher)
  }

  /// Leaves out values until another publisher sends one.
  public func drop<P: Publisher>(
    untilOutputFrom publisher: P
  ) -> Publishers.DropUntilOutput<Self, P> where Failure == P.Failure {
    .init(upstream: self, other: publisher)
  }
}
