extension Publishers {
  /// Sends at most one value in each span of time.
  public struct Throttle<Upstream: Publisher, Context: Scheduler>: Publisher {
    public typealias Output = Upstream.Output
    public typealias Failure = Upstream.Failure
    public let upstream: Upstream
    public let interval: Context.SchedulerTimeType.Stride
    public let scheduler: Context
    public let latest: Bool

    public init(
      upstream: Upstream, interval: Context.SchedulerTimeType.Stride, scheduler: Context,
      latest: Bool
    ) {
      self.upstream = upstream
      self.interval = interval
      self.scheduler = scheduler
      self.latest = latest
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == Failure {
      upstream.subscribe(ThrottleStage(subscriber, interval, scheduler, latest))
    }
  }
}

extension Publisher {
  /// Sends at most one value in each span of time: the latest or the first of it.
  public func throttle<S: Scheduler>(
    for interval: S.SchedulerTimeType.Stride, scheduler: S, latest: Bool
  ) -> Publishers.Throttle<Self, S> {
    .init(upstream: self, interval: interval, scheduler: scheduler, latest: latest)
  }
}

private final class ThrottleStage<Downstream: Subscriber, Context: Scheduler>:
  TimedStage<Downstream>
{
  private struct State {
    var pending: Downstream.Input?
    var isScheduled = false
    var lastSent: Context.SchedulerTimeType?
    var completion: Subscribers.Completion<Downstream.Failure>?
  }

  private let state = Locked(State())
  private let interval: Context.SchedulerTimeType.Stride
  private let scheduler: Context
  private let latest: Bool

  init(
    _ downstream: Downstream, _ interval: Context.SchedulerTimeType.Stride,
    _ scheduler: Context, _ latest: Bool
  ) {
    self.interval = interval
    self.scheduler = scheduler
    self.latest = latest
    super.init(downstream)
  }

  override func receive(_ input: Downstream.Input) -> Subscribers.Demand {
    let now = scheduler.now
    let due = state.with { state -> Context.SchedulerTimeType? in
      if latest || state.pending == nil { state.pending = input }
      guard !state.isScheduled else { return nil }
      state.isScheduled = true
      return Swift.max(state.lastSent?.advanced(by: interval) ?? now, now)
    }
    if let due { schedule(due, now) }
    return .none
  }

  private func schedule(_ due: Context.SchedulerTimeType, _ now: Context.SchedulerTimeType) {
    if due == now {
      scheduler.schedule { self.send() }
    } else {
      scheduler.schedule(after: due) { self.send() }
    }
  }

  private func send() {
    let now = scheduler.now
    let (value, completion) = state.with { state in
      defer {
        state.pending = nil
        state.isScheduled = false
        state.lastSent = now
      }
      return (state.pending, state.completion)
    }
    if let value { emit(value) }
    if let completion { finish(completion) }
  }

  /// The end waits for a value whose time has not come.
  override func receive(completion: Subscribers.Completion<Downstream.Failure>) {
    let waits = state.with { state -> Bool in
      guard case .finished = completion, state.isScheduled else { return false }
      state.completion = completion
      return true
    }
    if !waits { scheduler.schedule { self.finish(completion) } }
  }
}
