extension Publishers {
  /// Gathers all values into one array.
  public struct Collect<Upstream: Publisher>: Publisher {
    public typealias Output = [Upstream.Output]
    public typealias Failure = Upstream.Failure
    public let upstream: Upstream

    public init(upstream: Upstream) { self.upstream = upstream }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == Failure {
      var all: [Upstream.Output] = []
      upstream.subscribe(
        AggregateStage(
          subscriber,
          step: { value in
            all.append(value)
            return .more
          }, result: { all }))
    }
  }

  /// Gathers values into arrays of a length.
  public struct CollectByCount<Upstream: Publisher>: Publisher {
    public typealias Output = [Upstream.Output]
    public typealias Failure = Upstream.Failure
    public let upstream: Upstream
    public let count: Int

    public init(upstream: Upstream, count: Int) {
      self.upstream = upstream
      self.count = count
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == Failure {
      upstream.subscribe(CollectStage<Upstream.Output, S>(subscriber, count))
    }
  }

  /// How values are put together over time.
  public enum TimeGroupingStrategy<Context: Scheduler> {
    case byTime(Context, Context.SchedulerTimeType.Stride)
    case byTimeOrCount(Context, Context.SchedulerTimeType.Stride, Int)
  }

  /// Gathers values into one array for each span of time.
  public struct CollectByTime<Upstream: Publisher, Context: Scheduler>: Publisher {
    public typealias Output = [Upstream.Output]
    public typealias Failure = Upstream.Failure
    public let upstream: Upstream
    public let strategy: TimeGroupingStrategy<Context>
    public let options: Context.SchedulerOptions?

    public init(
      upstream: Upstream, strategy: TimeGroupingStrategy<Context>,
      options: Context.SchedulerOptions?
    ) {
      self.upstream = upstream
      self.strategy = strategy
      self.options = options
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == Failure {
      let (scheduler, interval, count) =
        switch strategy {
        case .byTime(let scheduler, let interval): (scheduler, interval, Int.max)
        case .byTimeOrCount(let scheduler, let interval, let count): (scheduler, interval, count)
        }
      let stage = CollectByTimeStage<Upstream.Output, S>(subscriber, count)
      let options = options
      stage.start = { [unowned stage] in
        scheduler.schedule(
          after: scheduler.now.advanced(by: interval), interval: interval,
          tolerance: scheduler.minimumTolerance, options: options
        ) { [weak stage] in stage?.flush() }
      }
      upstream.subscribe(stage)
    }
  }
}

extension Publisher {
  /// Gathers all values into one array, sent at the end.
  public func collect() -> Publishers.Collect<Self> { .init(upstream: self) }

  /// Gathers values into arrays of a length; the last one may be shorter.
  public func collect(_ count: Int) -> Publishers.CollectByCount<Self> {
    .init(upstream: self, count: count)
  }

  /// Gathers values into one array for each span of time.
  public func collect<S: Scheduler>(
    _ strategy: Publishers.TimeGroupingStrategy<S>, options: S.SchedulerOptions? = nil
  ) -> Publishers.CollectByTime<Self, S> {
    .init(upstream: self, strategy: strategy, options: options)
  }
}

/// Sends a group when it is full; what is left goes before the end.
private final class CollectStage<Input, Downstream: Subscriber>:
  Relay<Input, Downstream.Failure, Downstream>
where Downstream.Input == [Input] {
  private let group = Locked<[Input]>([])
  private let count: Int

  init(_ downstream: Downstream, _ count: Int) {
    self.count = count
    super.init(downstream)
  }

  override func request(_ demand: Subscribers.Demand) { ask(demand * count) }

  override func receive(_ input: Input) -> Subscribers.Demand {
    let full = group.with { group -> [Input]? in
      group.append(input)
      guard group.count >= count else { return nil }
      defer { group = [] }
      return group
    }
    guard isOpen, let full else { return .none }
    return downstream.receive(full) * count
  }

  override func receive(completion: Subscribers.Completion<Downstream.Failure>) {
    guard close() else { return }
    let rest = group.replace([])
    if case .finished = completion, !rest.isEmpty { _ = downstream.receive(rest) }
    downstream.receive(completion: completion)
  }
}

/// Sends a group when its time is over, or when it is full.
private final class CollectByTimeStage<Input, Downstream: Subscriber>:
  Relay<Input, Downstream.Failure, Downstream>
where Downstream.Input == [Input] {
  var start: () -> any Cancellable = { AnyCancellable {} }
  private let group = Locked<[Input]>([])
  private let timer = Locked<(any Cancellable)?>(nil)
  private let outlet: Outlet<Downstream>
  private let count: Int

  init(_ downstream: Downstream, _ count: Int) {
    self.count = count
    outlet = Outlet(downstream)
    super.init(downstream)
  }

  override func attached() {
    timer.replace(start())
    downstream.receive(subscription: self)
    ask(.unlimited)
  }

  override func request(_ demand: Subscribers.Demand) { outlet.request(demand) }

  override func receive(_ input: Input) -> Subscribers.Demand {
    let isFull = group.with { group in
      group.append(input)
      return group.count >= count
    }
    if isFull { flush() }
    return .none
  }

  func flush() {
    let full = group.replace([])
    guard isOpen, !full.isEmpty else { return }
    outlet.enqueue(full)
    outlet.drain()
  }

  override func receive(completion: Subscribers.Completion<Downstream.Failure>) {
    if case .finished = completion { flush() }
    guard close() else { return }
    timer.replace(nil)?.cancel()
    outlet.finish(completion)
  }

  override func cancel() {
    timer.replace(nil)?.cancel()
    outlet.cancel()
    super.cancel()
  }
}
