import SDKBase

extension Text {
  /// How a date is told.
  @available(iOS 14.0, *)
  public struct DateStyle: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case time, date, relative, offset, timer }
    package let kind: Kind
    @available(iOS 14.0, *)
    public static let time = DateStyle(kind: .time)
    @available(iOS 14.0, *)
    public static let date = DateStyle(kind: .date)
    @available(iOS 14.0, *)
    public static let relative = DateStyle(kind: .relative)
    @available(iOS 14.0, *)
    public static let offset = DateStyle(kind: .offset)
    @available(iOS 14.0, *)
    public static let timer = DateStyle(kind: .timer)
  }

  @available(iOS 14.0, *)
  public init(_ date: Date, style: DateStyle) {
    switch style.kind {
    case .time: self.init(verbatim: date.formatted(date: .omitted, time: .shortened))
    case .date: self.init(verbatim: date.formatted(date: .long, time: .omitted))
    default: self.init(runs: [Run(content: .timer(DateStyleText(from: nil, until: date, style: style)))])
    }
  }

  @available(iOS 14.0, *)
  public init(_ dates: ClosedRange<Date>) {
    self.init(verbatim: dates.lowerBound.formatted() + " – " + dates.upperBound.formatted())
  }

  @available(iOS 14.0, *)
  public init(_ interval: DateInterval) { self.init(interval.start...interval.end) }

  /// A clock that counts within an interval.
  @available(iOS 16.0, *)
  public init(
    timerInterval: ClosedRange<Date>, pauseTime: Date? = nil, countsDown: Bool = true, showsHours: Bool = true
  ) {
    let until = countsDown ? timerInterval.upperBound : timerInterval.lowerBound
    runs = [Run(content: .timer(DateStyleText(from: timerInterval, until: until, style: .timer)))]
  }

  /// The words, as they are now.
  package var plain: String {
    spelled(screenFacts.locale).map { run in
      switch run.content {
      case .string(let text): text
      case .timer(let timer): timer.words(at: Date())
      case .symbol, .localized: ""
      }
    }.joined()
  }
}

/// A text that changes by itself with time.
package struct DateStyleText: Equatable, Sendable {
  let from: ClosedRange<Date>?
  let until: Date
  let style: Text.DateStyle

  func words(at now: Date) -> String {
    var seconds = Int(abs(until.timeIntervalSince(now)).rounded(.down))
    if let from { seconds = min(seconds, Int(from.upperBound.timeIntervalSince(from.lowerBound))) }
    if let from, style == .timer, now > from.upperBound, until == from.upperBound { seconds = 0 }
    switch style.kind {
    case .timer:
      let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
      return hours > 0
        ? String(format: "%d:%02d:%02d", hours, minutes, seconds % 60)
        : String(format: "%d:%02d", minutes, seconds % 60)
    case .offset: return (until > now ? "-" : "+") + Self.length(seconds)
    default: return Self.length(seconds)
    }
  }

  private static func length(_ seconds: Int) -> String {
    func plural(_ count: Int, _ unit: String) -> String { "\(count) \(unit)\(count == 1 ? "" : "s")" }
    switch seconds {
    case ..<60: return plural(seconds, "second")
    case ..<3600: return "\(seconds / 60) min, \(seconds % 60) sec"
    case ..<86400: return "\(seconds / 3600) hr, \(seconds / 60 % 60) min"
    default: return plural(seconds / 86400, "day")
    }
  }
}
