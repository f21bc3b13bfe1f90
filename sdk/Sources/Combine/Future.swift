/// Sends the one result that a closure promises; the closure runs at once and only once.
public final class Future<Output, Failure: Error>: Publisher {
  public typealias Promise = (Result<Output, Failure>) -> Void

  private struct State {
    var result: Result<Output, Failure>?
    var waiting: [FutureSubscription<Output, Failure>] = []
  }

  private let state = Locked(State())

  public init(_ attemptToFulfill: @escaping (@escaping Promise) -> Void) {
    attemptToFulfill { self.fulfill($0) }
  }

  public func receive<S: Subscriber>(subscriber: S)
  where S.Input == Output, S.Failure == Failure {
    let subscription = FutureSubscription(AnySubscriber(subscriber))
    let result = state.with { state in
      if state.result == nil { state.waiting.append(subscription) }
      return state.result
    }
    subscriber.receive(subscription: subscription)
    if let result { subscription.offer(result) }
  }

  private func fulfill(_ result: Result<Output, Failure>) {
    let waiting = state.with { state -> [FutureSubscription<Output, Failure>] in
      guard state.result == nil else { return [] }
      state.result = result
      defer { state.waiting = [] }
      return state.waiting
    }
    for subscription in waiting { subscription.offer(result) }
  }
}

extension Future: @unchecked Sendable where Output: Sendable {}

extension Future where Failure == Never {
  /// The promised value, awaited.
  public var value: Output {
    get async {
      await withCheckedContinuation { continuation in
        receive(
          subscriber: Subscribers.Sink(
            receiveCompletion: { _ in }, receiveValue: { continuation.resume(returning: $0) }))
      }
    }
  }
}

extension Future where Failure == any Error {
  /// The promised value, awaited.
  public var value: Output {
    get async throws {
      try await withCheckedThrowingContinuation { continuation in
        receive(
          subscriber: Subscribers.Sink(
            receiveCompletion: {
              if case .failure(let error) = $0 { continuation.resume(throwing: error) }
            }, receiveValue: { continuation.resume(returning: $0) }))
      }
    }
  }
}

/// One subscriber of a future: served when both the result and the demand are there.
private final class FutureSubscription<Output, Failure: Error>: Subscription {
  private struct State {
    var downstream: AnySubscriber<Output, Failure>?
    var isWanted = false
    var result: Result<Output, Failure>?
  }

  private let state: Locked<State>

  init(_ downstream: AnySubscriber<Output, Failure>) {
    state = Locked(State(downstream: downstream))
  }

  func request(_ demand: Subscribers.Demand) {
    if demand > 0 { serve { $0.isWanted = true } }
  }

  func offer(_ result: Result<Output, Failure>) { serve { $0.result = result } }

  func cancel() { state.replace(State()) }

  private func serve(_ change: (inout State) -> Void) {
    let ready = state.with { state -> State? in
      change(&state)
      guard state.downstream != nil, let result = state.result else { return nil }
      if case .success = result, !state.isWanted { return nil }
      defer { state.downstream = nil }
      return state
    }
    guard let ready, let downstream = ready.downstream, let result = ready.result else { return }
    switch result {
    case .success(let value):
      _ = downstream.receive(value)
      downstream.receive(completion: .finished)
    case .failure(let error):
      downstream.receive(completion: .failure(error))
    }
  }
}
