/// A publisher that starts only when told so.
public protocol ConnectablePublisher<Output, Failure>: Publisher {
  /// Starts; cancel the result to stop.
  func connect() -> any Cancellable
}

extension ConnectablePublisher {
  /// Connects with the first subscriber and stops after the last one.
  public func autoconnect() -> Publishers.Autoconnect<Self> { .init(upstream: self) }
}

extension Publishers {
  /// Connects with the first subscriber and stops after the last one.
  public class Autoconnect<Upstream: ConnectablePublisher>: Publisher {
    public typealias Output = Upstream.Output
    public typealias Failure = Upstream.Failure
    public final let upstream: Upstream
    private let state = Locked<(count: Int, connection: (any Cancellable)?)>((0, nil))

    public init(upstream: Upstream) { self.upstream = upstream }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == Failure {
      let isFirst = state.with { state in
        state.count += 1
        return state.count == 1
      }
      upstream.subscribe(CountedStage<S>(subscriber) { self.left() })
      guard isFirst else { return }
      let connection = upstream.connect()
      let isStale = state.with { state -> Bool in
        if state.count > 0 { state.connection = connection }
        return state.count == 0
      }
      if isStale { connection.cancel() }
    }

    private func left() {
      let connection = state.with { state -> (any Cancellable)? in
        state.count -= 1
        guard state.count == 0 else { return nil }
        defer { state.connection = nil }
        return state.connection
      }
      connection?.cancel()
    }
  }
}

/// Passes everything on and tells once when the subscriber is gone.
private final class CountedStage<Downstream: Subscriber>:
  Relay<Downstream.Input, Downstream.Failure, Downstream>
{
  private let left: () -> Void

  init(_ downstream: Downstream, left: @escaping () -> Void) {
    self.left = left
    super.init(downstream)
  }

  override func receive(_ input: Downstream.Input) -> Subscribers.Demand {
    isOpen ? downstream.receive(input) : .none
  }

  override func receive(completion: Subscribers.Completion<Downstream.Failure>) {
    guard close() else { return }
    downstream.receive(completion: completion)
    left()
  }

  override func cancel() { if stop() { left() } }
}
