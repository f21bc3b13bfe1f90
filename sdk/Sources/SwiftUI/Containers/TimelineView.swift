/// Evaluates its content at the times of a schedule.
@available(iOS 15.0, *)
public struct TimelineView<Schedule: TimelineSchedule, Content: View>: View {
  let schedule: Schedule
  let content: (TimelineViewDefaultContext) -> Content
  @State private var date = Date()

  public typealias Context = TimelineViewDefaultContext

  public init(
    _ schedule: Schedule, @ViewBuilder content: @escaping (TimelineViewDefaultContext) -> Content
  ) {
    self.schedule = schedule
    self.content = content
  }

  public var body: some View {
    content(TimelineViewDefaultContext(date: date))
      .task(id: String(describing: schedule)) { await follow() }
  }

  @MainActor private func follow() async {
    for next in schedule.entries(from: Date(), mode: .normal) {
      let wait = next.timeIntervalSinceNow
      if wait > 0 { try? await Task.sleep(nanoseconds: UInt64(min(wait, 1e9) * 1e9)) }
      if Task.isCancelled { return }
      date = next
    }
  }
}

/// What the content of a timeline knows.
@available(iOS 15.0, *)
public struct TimelineViewDefaultContext: Sendable {
  /// How often the content is evaluated.
  public enum Cadence: Comparable, Sendable { case live, seconds, minutes }
  public let date: Date
  public var cadence: Cadence { .live }
}

/// How a schedule is asked.
@available(iOS 15.0, *)
public enum TimelineScheduleMode: Sendable { case normal, lowFrequency }

/// Times, in order.
@available(iOS 15.0, *)
public protocol TimelineSchedule {
  associatedtype Entries: Sequence where Entries.Element == Date
  typealias Mode = TimelineScheduleMode
  func entries(from startDate: Date, mode: TimelineScheduleMode) -> Entries
}

/// As often as the screen is drawn: at most thirty times a second in the preview.
@available(iOS 15.0, *)
public struct AnimationTimelineSchedule: TimelineSchedule, Sendable {
  let interval: Double
  let isPaused: Bool

  public init(minimumInterval: Double? = nil, paused: Bool = false) {
    interval = max(minimumInterval ?? 0, 1 / 30)
    isPaused = paused
  }

  public func entries(from startDate: Date, mode: TimelineScheduleMode) -> AnySequence<Date> {
    if isPaused { return AnySequence(CollectionOfOne(startDate)) }
    // A frame that came late is not caught up with.
    return AnySequence(sequence(first: startDate) { max($0.addingTimeInterval(interval), Date()) })
  }
}

/// At equal intervals.
@available(iOS 15.0, *)
public struct PeriodicTimelineSchedule: TimelineSchedule, Sendable {
  let start: Date
  let interval: TimeInterval

  public init(from startDate: Date, by interval: TimeInterval) {
    (start, self.interval) = (startDate, max(interval, 0.01))
  }

  public func entries(from startDate: Date, mode: TimelineScheduleMode) -> AnySequence<Date> {
    let steps = max((startDate.timeIntervalSince(start) / interval).rounded(.down), 0)
    let first = start.addingTimeInterval(steps * interval)
    return AnySequence(sequence(first: first) { $0.addingTimeInterval(interval) })
  }
}

/// At the start of each minute.
@available(iOS 15.0, *)
public struct EveryMinuteTimelineSchedule: TimelineSchedule, Sendable {
  public init() {}

  public func entries(from startDate: Date, mode: TimelineScheduleMode) -> AnySequence<Date> {
    let minute = (startDate.timeIntervalSinceReferenceDate / 60).rounded(.down) * 60
    return PeriodicTimelineSchedule(from: Date(timeIntervalSinceReferenceDate: minute), by: 60)
      .entries(from: startDate, mode: mode)
  }
}

/// At given times.
@available(iOS 15.0, *)
public struct ExplicitTimelineSchedule<Dates: Sequence>: TimelineSchedule where Dates.Element == Date {
  let dates: Dates
  public init(_ dates: Dates) { self.dates = dates }
  public func entries(from startDate: Date, mode: TimelineScheduleMode) -> Dates { dates }
}

@available(iOS 15.0, *)
extension TimelineSchedule where Self == AnimationTimelineSchedule {
  public static var animation: AnimationTimelineSchedule { .init() }
  public static func animation(minimumInterval: Double? = nil, paused: Bool = false) -> AnimationTimelineSchedule {
    .init(minimumInterval: minimumInterval, paused: paused)
  }
}
@available(iOS 15.0, *)
extension TimelineSchedule where Self == EveryMinuteTimelineSchedule {
  public static var everyMinute: EveryMinuteTimelineSchedule { .init() }
}
@available(iOS 15.0, *)
extension TimelineSchedule where Self == PeriodicTimelineSchedule {
  public static func periodic(from startDate: Date, by interval: TimeInterval) -> PeriodicTimelineSchedule {
    .init(from: startDate, by: interval)
  }
}
@available(iOS 15.0, *)
extension TimelineSchedule {
  public static func explicit<S: Sequence>(_ dates: S) -> ExplicitTimelineSchedule<S>
  where Self == ExplicitTimelineSchedule<S>, S.Element == Date { .init(dates) }
}
