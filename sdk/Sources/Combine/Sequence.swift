extension Publishers {
  /// Sends the elements of a sequence.
  public struct Sequence<Elements: Swift.Sequence, Failure: Error>: Publisher {
    public typealias Output = Elements.Element
    public let sequence: Elements

    public init(sequence: Elements) { self.sequence = sequence }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == Failure {
      let subscription = SequenceSubscription(subscriber, sequence.makeIterator())
      subscriber.receive(subscription: subscription)
      subscription.finishIfEmpty()
    }
  }
}

extension Publishers.Sequence: Equatable where Elements: Equatable {}

extension Swift.Sequence {
  /// Sends the elements and finishes.
  public var publisher: Publishers.Sequence<Self, Never> { .init(sequence: self) }
}

/// Takes elements out of an iterator as they are asked for.
private final class SequenceSubscription<Downstream: Subscriber, Iterator: IteratorProtocol>:
  Subscription
where Iterator.Element == Downstream.Input {
  private struct State {
    var downstream: Downstream?
    var iterator: Iterator
    var next: Downstream.Input?
    var demand = Subscribers.Demand.none
    var isSending = false
  }

  private let state: Locked<State>

  init(_ downstream: Downstream, _ iterator: Iterator) {
    var iterator = iterator
    let first = iterator.next()
    state = Locked(State(downstream: downstream, iterator: iterator, next: first))
  }

  func finishIfEmpty() {
    let downstream = state.with { state -> Downstream? in
      guard state.next == nil else { return nil }
      defer { state.downstream = nil }
      return state.downstream
    }
    downstream?.receive(completion: .finished)
  }

  func request(_ demand: Subscribers.Demand) {
    let starts = state.with { state in
      state.demand += demand
      defer { state.isSending = true }
      return !state.isSending
    }
    guard starts else { return }
    while let (downstream, value) = take() {
      let more = downstream.receive(value)
      state.with { $0.demand += more }
      finishIfEmpty()
    }
  }

  private func take() -> (Downstream, Downstream.Input)? {
    state.with { state in
      guard state.demand > 0, let downstream = state.downstream, let value = state.next else {
        state.isSending = false
        return nil
      }
      state.demand -= 1
      state.next = state.iterator.next()
      return (downstream, value)
    }
  }

  func cancel() {
    let downstream = state.with { state in
      defer { state.downstream = nil }
      return state.downstream
    }
    withExtendedLifetime(downstream) {}
  }
}
