extension Publishers {
  /// Sends a value after no other has come for a while.
  public struct Debounce<Upstream: Publisher, Context: Scheduler>: Publisher {
    public typealias Output = Upstream.Output
    public typealias Failure = Upstream.Failure
    public let upstream: Upstream
    public let dueTime: Context.SchedulerTimeType.Stride
    public let scheduler: Context
    public let options: Context.SchedulerOptions?

    public init(
      upstream: Upstream, dueTime: Context.SchedulerTimeType.Stride, scheduler: Context,
      options: Context.SchedulerOptions?
    ) {
      self.upstream = upstream
      self.dueTime = dueTime
      self.scheduler = scheduler
      self.options = options
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == Failure {
      let (scheduler, dueTime, options) = (scheduler, dueTime, options)
      upstream.subscribe(
        DebounceStage(
          subscriber,
          later: {
            scheduler.schedule(
              after: scheduler.now.advanced(by: dueTime),
              tolerance: scheduler.minimumTolerance, options: options, $0)
          }, now: { scheduler.schedule(options: options, $0) }))
    }
  }
}

extension Publisher {
  /// Sends a value after no other has come for a while.
  public func debounce<S: Scheduler>(
    for dueTime: S.SchedulerTimeType.Stride, scheduler: S, options: S.SchedulerOptions? = nil
  ) -> Publishers.Debounce<Self, S> {
    .init(upstream: self, dueTime: dueTime, scheduler: scheduler, options: options)
  }
}

/// Numbers the values; only the one that is still the newest when its time comes is sent.
private final class DebounceStage<Downstream: Subscriber>: TimedStage<Downstream> {
  private let newest = Locked(0)
  private let later: (@escaping () -> Void) -> Void
  private let now: (@escaping () -> Void) -> Void

  init(
    _ downstream: Downstream, later: @escaping (@escaping () -> Void) -> Void,
    now: @escaping (@escaping () -> Void) -> Void
  ) {
    self.later = later
    self.now = now
    super.init(downstream)
  }

  override func receive(_ input: Downstream.Input) -> Subscribers.Demand {
    let number = newest.with { newest in
      newest += 1
      return newest
    }
    later { if self.newest.with({ $0 == number }) { self.emit(input) } }
    return .none
  }

  /// What waits is dropped: no pause followed it.
  override func receive(completion: Subscribers.Completion<Downstream.Failure>) {
    newest.with { $0 += 1 }
    now { self.finish(completion) }
  }
}
