extension Publishers {
  /// Delivers values and the end on a scheduler.
  public struct ReceiveOn<Upstream: Publisher, Context: Scheduler>: Publisher {
    public typealias Output = Upstream.Output
    public typealias Failure = Upstream.Failure
    public let upstream: Upstream
    public let scheduler: Context
    public let options: Context.SchedulerOptions?

    public init(upstream: Upstream, scheduler: Context, options: Context.SchedulerOptions?) {
      self.upstream = upstream
      self.scheduler = scheduler
      self.options = options
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == Failure {
      let (scheduler, options) = (scheduler, options)
      upstream.subscribe(
        DeferredStage(subscriber) { scheduler.schedule(options: options, $0) })
    }
  }

  /// Subscribes, asks and cancels on a scheduler.
  public struct SubscribeOn<Upstream: Publisher, Context: Scheduler>: Publisher {
    public typealias Output = Upstream.Output
    public typealias Failure = Upstream.Failure
    public let upstream: Upstream
    public let scheduler: Context
    public let options: Context.SchedulerOptions?

    public init(upstream: Upstream, scheduler: Context, options: Context.SchedulerOptions?) {
      self.upstream = upstream
      self.scheduler = scheduler
      self.options = options
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == Failure {
      let (scheduler, options, upstream) = (scheduler, options, upstream)
      let stage = SubscribeOnStage<S>(subscriber) { scheduler.schedule(options: options, $0) }
      scheduler.schedule(options: options) { upstream.subscribe(stage) }
    }
  }
}

extension Publisher {
  /// Delivers values and the end on a scheduler.
  public func receive<S: Scheduler>(
    on scheduler: S, options: S.SchedulerOptions? = nil
  ) -> Publishers.ReceiveOn<Self, S> {
    .init(upstream: self, scheduler: scheduler, options: options)
  }

  /// Subscribes, asks and cancels on a scheduler.
  public func subscribe<S: Scheduler>(
    on scheduler: S, options: S.SchedulerOptions? = nil
  ) -> Publishers.SubscribeOn<Self, S> {
    .init(upstream: self, scheduler: scheduler, options: options)
  }
}

/// Delivers everything through a scheduling closure, in order and one at a time.
final class DeferredStage<Downstream: Subscriber>:
  Relay<Downstream.Input, Downstream.Failure, Downstream>
{
  private enum Event {
    case value(Downstream.Input)
    case completion(Subscribers.Completion<Downstream.Failure>)
  }

  private let schedule: (@escaping () -> Void) -> Void
  /// What waits, how many of them may go now, and whether some are going.
  private let events = Locked<(waiting: [Event], due: Int, isDelivering: Bool)>(([], 0, false))

  init(_ downstream: Downstream, schedule: @escaping (@escaping () -> Void) -> Void) {
    self.schedule = schedule
    super.init(downstream)
  }

  override func receive(_ input: Downstream.Input) -> Subscribers.Demand {
    enqueue(.value(input))
    return .none
  }

  override func receive(completion: Subscribers.Completion<Downstream.Failure>) {
    enqueue(.completion(completion))
  }

  override func cancel() {
    super.cancel()
    let dropped = events.with { events in
      let waiting = events.waiting
      events.waiting = []
      return waiting
    }
    withExtendedLifetime(dropped) {}
  }

  private func enqueue(_ event: Event) {
    guard isOpen else { return }
    events.with { $0.waiting.append(event) }
    schedule { self.deliverNext() }
  }

  /// Delivers one event; where another thread is at it, that one delivers this, too.
  private func deliverNext() {
    let starts = events.with { events in
      events.due += 1
      defer { events.isDelivering = true }
      return !events.isDelivering
    }
    guard starts else { return }
    while let event = next() { deliver(event) }
  }

  private func next() -> Event? {
    events.with { events in
      if events.due == 0 || events.waiting.isEmpty {
        events.isDelivering = false
        events.due = 0
        return nil
      }
      events.due -= 1
      return events.waiting.removeFirst()
    }
  }

  private func deliver(_ event: Event) {
    switch event {
    case .value(let value):
      if isOpen { ask(downstream.receive(value)) }
    case .completion(let completion):
      pass(completion)
    }
  }
}

/// Hands demand and cancellation up through a scheduling closure.
private final class SubscribeOnStage<Downstream: Subscriber>:
  Relay<Downstream.Input, Downstream.Failure, Downstream>
{
  private let schedule: (@escaping () -> Void) -> Void

  init(_ downstream: Downstream, schedule: @escaping (@escaping () -> Void) -> Void) {
    self.schedule = schedule
    super.init(downstream)
  }

  override func receive(_ input: Downstream.Input) -> Subscribers.Demand {
    isOpen ? downstream.receive(input) : .none
  }

  override func receive(completion: Subscribers.Completion<Downstream.Failure>) {
    pass(completion)
  }

  override func request(_ demand: Subscribers.Demand) { schedule { self.ask(demand) } }

  override func cancel() { schedule { _ = self.stop() } }
}
