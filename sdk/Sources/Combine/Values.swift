/// A publisher that cannot fail as an asynchronous sequence.
public struct AsyncPublisher<P: Publisher>: AsyncSequence where P.Failure == Never {
  public typealias Element = P.Output
  private let publisher: P

  public init(_ publisher: P) { self.publisher = publisher }

  public func makeAsyncIterator() -> Iterator { Iterator(publisher) }

  /// Asks for one value at a time.
  public struct Iterator: AsyncIteratorProtocol {
    private let source: ValueSource<P.Output, Never>

    fileprivate init(_ publisher: P) { source = ValueSource(publisher) }

    public mutating func next() async -> P.Output? {
      guard case .success(let value) = await source.next() else { return nil }
      return value
    }
  }
}

/// A publisher that may fail as an asynchronous sequence.
public struct AsyncThrowingPublisher<P: Publisher>: AsyncSequence {
  public typealias Element = P.Output
  private let publisher: P

  public init(_ publisher: P) { self.publisher = publisher }

  public func makeAsyncIterator() -> Iterator { Iterator(publisher) }

  /// Asks for one value at a time.
  public struct Iterator: AsyncIteratorProtocol {
    private let source: ValueSource<P.Output, P.Failure>

    fileprivate init(_ publisher: P) { source = ValueSource(publisher) }

    public mutating func next() async throws -> P.Output? {
      try await source.next().get()
    }
  }
}

extension Publisher where Failure == Never {
  /// The values, to loop over with `for await`.
  public var values: AsyncPublisher<Self> { AsyncPublisher(self) }
}

extension Publisher {
  /// The values, to loop over with `for try await`.
  public var values: AsyncThrowingPublisher<Self> { AsyncThrowingPublisher(self) }
}

/// Subscribes when made; each `next` asks for one value, and release or cancellation ends it.
private final class ValueSource<Output, Failure: Error>: @unchecked Sendable {
  typealias Outcome = Result<Output?, Failure>

  private struct State {
    var upstream: (any Subscription)?
    var waiting: CheckedContinuation<UncheckedSendable<Outcome>, Never>?
    var wanted = Subscribers.Demand.none
    var end: Outcome?
  }

  private let state = Locked(State())

  init<P: Publisher>(_ publisher: P) where P.Output == Output, P.Failure == Failure {
    let state = state
    publisher.subscribe(
      AnySubscriber(
        receiveSubscription: { Self.attach($0, state) },
        receiveValue: { value in
          Self.take(state)?.resume(returning: UncheckedSendable(.success(value)))
          return .none
        },
        receiveCompletion: { completion in
          let end: Outcome =
            if case .failure(let error) = completion { .failure(error) } else { .success(nil) }
          Self.close(state, end)
        }))
  }

  deinit { Self.close(state, .success(nil)) }

  func next() async -> Outcome {
    let state = state
    return await withTaskCancellationHandler {
      await withCheckedContinuation { Self.wait($0, state) }.value
    } onCancel: {
      Self.close(state, .success(nil))
    }
  }

  private static func attach(_ subscription: any Subscription, _ state: Locked<State>) {
    let wanted = state.with { state -> Subscribers.Demand? in
      guard state.upstream == nil, state.end == nil else { return nil }
      state.upstream = subscription
      return state.wanted
    }
    guard let wanted else { return subscription.cancel() }
    if wanted > 0 { subscription.request(wanted) }
  }

  private static func wait(
    _ continuation: CheckedContinuation<UncheckedSendable<Outcome>, Never>,
    _ state: Locked<State>
  ) {
    let (end, upstream) = state.with { state -> (Outcome?, (any Subscription)?) in
      if let end = state.end {
        // A failure is told once.
        state.end = .success(nil)
        return (end, nil)
      }
      state.waiting = continuation
      if state.upstream == nil { state.wanted += 1 }
      return (nil, state.upstream)
    }
    if let end { return continuation.resume(returning: UncheckedSendable(end)) }
    upstream?.request(.max(1))
  }

  private static func take(
    _ state: Locked<State>
  ) -> CheckedContinuation<UncheckedSendable<Outcome>, Never>? {
    state.with { state in
      defer { state.waiting = nil }
      return state.waiting
    }
  }

  private static func close(_ state: Locked<State>, _ end: Outcome) {
    let old = state.with { state -> State in
      let old = state
      if old.end == nil { state = State(end: old.waiting == nil ? end : .success(nil)) }
      return old
    }
    guard old.end == nil else { return }
    old.waiting?.resume(returning: UncheckedSendable(end))
    old.upstream?.cancel()
  }
}
