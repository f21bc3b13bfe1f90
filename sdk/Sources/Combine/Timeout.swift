extension Publishers {
  /// Ends where no value comes for a while.
  public struct Timeout<Upstream: Publisher, Context: Scheduler>: Publisher {
    public typealias Output = Upstream.Output
    public typealias Failure = Upstream.Failure
    public let upstream: Upstream
    public let interval: Context.SchedulerTimeType.Stride
    public let scheduler: Context
    public let options: Context.SchedulerOptions?
    public let customError: (() -> Failure)?

    public init(
      upstream: Upstream, interval: Context.SchedulerTimeType.Stride, scheduler: Context,
      options: Context.SchedulerOptions?, customError: (() -> Failure)?
    ) {
      self.upstream = upstream
      self.interval = interval
      self.scheduler = scheduler
      self.options = options
      self.customError = customError
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == Failure {
      let (scheduler, interval, options) = (scheduler, interval, options)
      upstream.subscribe(
        TimeoutStage(
          subscriber,
          later: {
            scheduler.schedule(
              after: scheduler.now.advanced(by: interval),
              tolerance: scheduler.minimumTolerance, options: options, $0)
          }, now: { scheduler.schedule(options: options, $0) }, customError: customError))
    }
  }

  /// Sends how much time passed between values.
  public struct MeasureInterval<Upstream: Publisher, Context: Scheduler>: Publisher {
    public typealias Output = Context.SchedulerTimeType.Stride
    public typealias Failure = Upstream.Failure
    public let upstream: Upstream
    public let scheduler: Context

    public init(upstream: Upstream, scheduler: Context) {
      self.upstream = upstream
      self.scheduler = scheduler
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == Failure {
      var last = scheduler.now
      upstream.subscribe(
        TransformStage<Upstream.Output, Failure, S>(subscriber) { [scheduler] _ in
          let now = scheduler.now
          defer { last = now }
          return .send(last.distance(to: now))
        })
    }
  }
}

extension Publisher {
  /// Ends, with an error where one is given, if no value comes for a while.
  public func timeout<S: Scheduler>(
    _ interval: S.SchedulerTimeType.Stride, scheduler: S, options: S.SchedulerOptions? = nil,
    customError: (() -> Failure)? = nil
  ) -> Publishers.Timeout<Self, S> {
    .init(
      upstream: self, interval: interval, scheduler: scheduler, options: options,
      customError: customError)
  }

  /// Sends how much time passed between values.
  public func measureInterval<S: Scheduler>(
    using scheduler: S, options: S.SchedulerOptions? = nil
  ) -> Publishers.MeasureInterval<Self, S> {
    .init(upstream: self, scheduler: scheduler)
  }
}

private final class TimeoutStage<Downstream: Subscriber>:
  Relay<Downstream.Input, Downstream.Failure, Downstream>
{
  private let newest = Locked(0)
  private let later: (@escaping () -> Void) -> Void
  private let now: (@escaping () -> Void) -> Void
  private let customError: (() -> Downstream.Failure)?

  init(
    _ downstream: Downstream, later: @escaping (@escaping () -> Void) -> Void,
    now: @escaping (@escaping () -> Void) -> Void, customError: (() -> Downstream.Failure)?
  ) {
    self.later = later
    self.now = now
    self.customError = customError
    super.init(downstream)
  }

  override func attached() {
    restart()
    super.attached()
  }

  private func restart() {
    let number = newest.with { newest in
      newest += 1
      return newest
    }
    later { if self.newest.with({ $0 == number }) { self.expire() } }
  }

  private func expire() {
    guard isOpen else { return }
    end(customError.map { .failure($0()) } ?? .finished)
  }

  override func receive(_ input: Downstream.Input) -> Subscribers.Demand {
    guard isOpen else { return .none }
    restart()
    now { if self.isOpen { self.ask(self.downstream.receive(input)) } }
    return .none
  }

  override func receive(completion: Subscribers.Completion<Downstream.Failure>) {
    newest.with { $0 += 1 }
    now { self.pass(completion) }
  }
}
