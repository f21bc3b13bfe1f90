extension Publishers {
  /// Whether a buffer fills itself or waits to be asked.
  public enum PrefetchStrategy: Hashable, Sendable {
    case keepFull
    case byRequest
  }

  /// What happens to values that find the buffer full.
  public enum BufferingStrategy<Failure: Error> {
    case dropNewest
    case dropOldest
    case customError(() -> Failure)
  }

  /// Keeps values that the downstream does not want yet.
  public struct Buffer<Upstream: Publisher>: Publisher {
    public typealias Output = Upstream.Output
    public typealias Failure = Upstream.Failure
    public let upstream: Upstream
    public let size: Int
    public let prefetch: PrefetchStrategy
    public let whenFull: BufferingStrategy<Failure>

    public init(
      upstream: Upstream, size: Int, prefetch: PrefetchStrategy,
      whenFull: BufferingStrategy<Failure>
    ) {
      self.upstream = upstream
      self.size = size
      self.prefetch = prefetch
      self.whenFull = whenFull
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == Failure {
      upstream.subscribe(BufferStage(subscriber, size, prefetch, whenFull))
    }
  }
}

extension Publisher {
  /// Keeps values that the downstream does not want yet.
  public func buffer(
    size: Int, prefetch: Publishers.PrefetchStrategy,
    whenFull: Publishers.BufferingStrategy<Failure>
  ) -> Publishers.Buffer<Self> {
    .init(upstream: self, size: size, prefetch: prefetch, whenFull: whenFull)
  }
}

private final class BufferStage<Downstream: Subscriber>:
  Relay<Downstream.Input, Downstream.Failure, Downstream>
{
  private let outlet: Outlet<Downstream>
  private let size: Int
  private let prefetch: Publishers.PrefetchStrategy
  private let whenFull: Publishers.BufferingStrategy<Downstream.Failure>
  /// Asks for a value in place of each that left the buffer.
  private final class Refill { var ask: () -> Void = {} }

  init(
    _ downstream: Downstream, _ size: Int, _ prefetch: Publishers.PrefetchStrategy,
    _ whenFull: Publishers.BufferingStrategy<Downstream.Failure>
  ) {
    self.size = size
    self.prefetch = prefetch
    self.whenFull = whenFull
    let refill = Refill()
    outlet = Outlet(downstream) { _, _ in refill.ask() }
    super.init(downstream)
    if prefetch == .keepFull { refill.ask = { [weak self] in self?.ask(.max(1)) } }
  }

  override func attached() {
    downstream.receive(subscription: self)
    ask(prefetch == .keepFull ? .max(size) : .unlimited)
  }

  override func request(_ demand: Subscribers.Demand) { outlet.request(demand) }

  override func receive(_ input: Downstream.Input) -> Subscribers.Demand {
    guard isOpen else { return .none }
    if outlet.count >= size {
      switch whenFull {
      case .dropNewest: return .none
      case .dropOldest: outlet.dropOldest()
      case .customError(let error):
        if stop() { outlet.finish(.failure(error())) }
        return .none
      }
    }
    outlet.enqueue(input)
    outlet.drain()
    return .none
  }

  override func receive(completion: Subscribers.Completion<Downstream.Failure>) {
    if close() { outlet.finish(completion) }
  }

  override func cancel() {
    outlet.cancel()
    super.cancel()
  }
}
