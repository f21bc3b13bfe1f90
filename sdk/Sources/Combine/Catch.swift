extension Publishers {
  /// Goes on with another publisher after a failure.
  public struct Catch<Upstream: Publisher, NewPublisher: Publisher>: Publisher
  where Upstream.Output == NewPublisher.Output {
    public typealias Output = Upstream.Output
    public typealias Failure = NewPublisher.Failure
    public let upstream: Upstream
    public let handler: (Upstream.Failure) -> NewPublisher

    public init(upstream: Upstream, handler: @escaping (Upstream.Failure) -> NewPublisher) {
      self.upstream = upstream
      self.handler = handler
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == Failure {
      let (handover, handler) = (Handover(subscriber), handler)
      handover.begin()
      handover.follow(upstream) { completion in
        switch completion {
        case .finished: handover.finish(.finished)
        case .failure(let error): handover.follow(handler(error)) { handover.finish($0) }
        }
      }
    }
  }

  /// Goes on with another publisher after a failure; the handler may fail.
  public struct TryCatch<Upstream: Publisher, NewPublisher: Publisher>: Publisher
  where Upstream.Output == NewPublisher.Output {
    public typealias Output = Upstream.Output
    public typealias Failure = any Error
    public let upstream: Upstream
    public let handler: (Upstream.Failure) throws -> NewPublisher

    public init(
      upstream: Upstream, handler: @escaping (Upstream.Failure) throws -> NewPublisher
    ) {
      self.upstream = upstream
      self.handler = handler
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == any Error {
      let (handover, handler) = (Handover(subscriber), handler)
      handover.begin()
      handover.follow(upstream) { completion in
        guard case .failure(let error) = completion else { return handover.finish(.finished) }
        do {
          handover.follow(try handler(error)) { handover.finish($0.asError) }
        } catch {
          handover.finish(.failure(error))
        }
      }
    }
  }

  /// Subscribes again after a failure, a number of times.
  public struct Retry<Upstream: Publisher>: Publisher {
    public typealias Output = Upstream.Output
    public typealias Failure = Upstream.Failure
    public let upstream: Upstream
    public let retries: Int?

    public init(upstream: Upstream, retries: Int?) {
      self.upstream = upstream
      self.retries = retries
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == Failure {
      let handover = Handover(subscriber)
      handover.begin()
      attempt(handover, left: retries)
    }

    private func attempt<S: Subscriber>(_ handover: Handover<S>, left: Int?)
    where S.Input == Output, S.Failure == Failure {
      handover.follow(upstream) { completion in
        guard case .failure = completion, left != 0 else { return handover.finish(completion) }
        attempt(handover, left: left.map { $0 - 1 })
      }
    }
  }
}

extension Publisher {
  /// Goes on with another publisher after a failure.
  public func `catch`<P: Publisher>(
    _ handler: @escaping (Failure) -> P
  ) -> Publishers.Catch<Self, P> where Output == P.Output {
    .init(upstream: self, handler: handler)
  }

  /// Goes on with another publisher after a failure; a thrown error ends the stream.
  public func tryCatch<P: Publisher>(
    _ handler: @escaping (Failure) throws -> P
  ) -> Publishers.TryCatch<Self, P> where Output == P.Output {
    .init(upstream: self, handler: handler)
  }

  /// Subscribes again after a failure, a number of times.
  public func retry(_ retries: Int) -> Publishers.Retry<Self> {
    .init(upstream: self, retries: retries)
  }
}
