import Foundation

extension Subscribers {
  /// Asks for everything and hands each value to a closure.
  public final class Sink<Input, Failure: Error>: Subscriber, Cancellable,
    CustomStringConvertible
  {
    private let lock = NSLock()
    private var valueHandler: (Input) -> Void
    private var completionHandler: (Completion<Failure>) -> Void
    private var subscription: (any Subscription)?
    private var isOver = false

    public init(
      receiveCompletion: @escaping (Completion<Failure>) -> Void,
      receiveValue: @escaping (Input) -> Void
    ) {
      valueHandler = receiveValue
      completionHandler = receiveCompletion
    }

    public var receiveValue: (Input) -> Void { lock.withLock { valueHandler } }
    public var receiveCompletion: (Completion<Failure>) -> Void {
      lock.withLock { completionHandler }
    }
    public var description: String { "Sink" }

    public func receive(subscription: any Subscription) {
      let accepted = lock.withLock { () -> Bool in
        guard self.subscription == nil, !isOver else { return false }
        self.subscription = subscription
        return true
      }
      if accepted { subscription.request(.unlimited) } else { subscription.cancel() }
    }

    public func receive(_ value: Input) -> Demand {
      let handler = lock.withLock { isOver ? nil : valueHandler }
      handler?(value)
      return .none
    }

    public func receive(completion: Completion<Failure>) {
      let (isFirst, handler) = lock.withLock { (!isOver, completionHandler) }
      guard isFirst else { return }
      _ = close()
      handler(completion)
    }

    public func cancel() { close()?.cancel() }

    /// Ends the sink and lets go of its closures outside the lock.
    private func close() -> (any Subscription)? {
      lock.lock()
      let released = (valueHandler, completionHandler, subscription)
      isOver = true
      valueHandler = { _ in }
      completionHandler = { _ in }
      subscription = nil
      lock.unlock()
      return released.2
    }
  }
}

extension Publisher {
  /// Calls closures for each value and for the end.
  public func sink(
    receiveCompletion: @escaping (Subscribers.Completion<Failure>) -> Void,
    receiveValue: @escaping (Output) -> Void
  ) -> AnyCancellable {
    let sink = Subscribers.Sink(
      receiveCompletion: receiveCompletion, receiveValue: receiveValue)
    subscribe(sink)
    return AnyCancellable(sink)
  }
}

extension Publisher where Failure == Never {
  /// Calls a closure for each value.
  public func sink(receiveValue: @escaping (Output) -> Void) -> AnyCancellable {
    sink(receiveCompletion: { _ in }, receiveValue: receiveValue)
  }
}
