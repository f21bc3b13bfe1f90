import Foundation

/// Round numbers for axes and bins.
package enum Nice {
  /// The round step nearest to `count` parts of `length`.
  package static func step(_ length: Double, count: Int, atLeast least: Double? = nil) -> Double {
    guard length > 0, length.isFinite else { return max(least ?? 1, .leastNormalMagnitude) }
    let raw = length / Double(max(count, 1))
    let power = pow(10, floor(log10(raw)))
    let rest = raw / power
    let rounded = rest < 1.5 ? 1 : rest < 3.5 ? 2 : rest < 7.5 ? 5 : 10
    return max(Double(rounded) * power, least ?? 0)
  }

  /// The multiples of `step` around an interval.
  package static func bounds(_ low: Double, _ high: Double, step: Double) -> (Double, Double) {
    let lower = floor(low / step + 1e-9) * step
    let upper = ceil(high / step - 1e-9) * step
    return (lower, upper > lower ? upper : lower + step)
  }

  /// The multiples of `step` within an interval, both ends included.
  package static func steps(_ low: Double, _ high: Double, step: Double) -> [Double] {
    guard step > 0, low.isFinite, high.isFinite, (high - low) / step < 10_000 else { return [low] }
    let first = Int((low / step - 1e-9).rounded(.up))
    let last = Int((high / step + 1e-9).rounded(.down))
    guard first <= last else { return [] }
    // Multiplied and cut to the step's digits: adding up would give 0.30000000000000004.
    let digits = Swift.max(0, Int(-floor(log10(step))) + 2)
    let factor = pow(10, Double(min(digits, 15)))
    return (first...last).map { (Double($0) * step * factor).rounded() / factor }
  }

  /// As many digits behind the point as a step needs.
  package static func digits(_ step: Double) -> Int {
    for digits in 0..<8 {
      let scaled = step * pow(10, Double(digits))
      if abs(scaled - scaled.rounded()) < 1e-6 { return digits }
    }
    return 8
  }
}

/// Round dates for axes.
package struct DateStep: Hashable {
  package var component: Calendar.Component
  package var count: Int

  package init(component: Calendar.Component, count: Int) { (self.component, self.count) = (component, count) }

  /// About how long it is, in seconds.
  package var length: Double {
    let unit: Double
    switch component {
    case .second: unit = 1
    case .minute: unit = 60
    case .hour: unit = 3600
    case .day, .weekday, .dayOfYear: unit = 86_400
    case .weekOfYear, .weekOfMonth: unit = 604_800
    case .month: unit = 2_629_800
    case .quarter: unit = 7_889_400
    case .year, .yearForWeekOfYear: unit = 31_557_600
    case .era: unit = 3.15e10
    default: unit = 1
    }
    return unit * Double(count)
  }

  private static let choices: [DateStep] = [
    .init(component: .second, count: 1), .init(component: .second, count: 5), .init(component: .second, count: 15),
    .init(component: .second, count: 30), .init(component: .minute, count: 1), .init(component: .minute, count: 5),
    .init(component: .minute, count: 15), .init(component: .minute, count: 30), .init(component: .hour, count: 1),
    .init(component: .hour, count: 3), .init(component: .hour, count: 6), .init(component: .hour, count: 12),
    .init(component: .day, count: 1), .init(component: .day, count: 2), .init(component: .weekOfYear, count: 1),
    .init(component: .weekOfYear, count: 2), .init(component: .month, count: 1), .init(component: .month, count: 3),
    .init(component: .month, count: 6), .init(component: .year, count: 1), .init(component: .year, count: 2),
    .init(component: .year, count: 5), .init(component: .year, count: 10), .init(component: .year, count: 50),
  ]

  /// The shortest step that gives at most `count` values, and is not shorter than `unit`.
  package static func fitting(_ length: Double, count: Int, unit: Calendar.Component?) -> DateStep {
    let least = unit.map { DateStep(component: $0, count: 1).length } ?? 0
    return choices.first { $0.length >= least * 0.99 && length / $0.length <= Double(max(count, 1)) + 0.01 }
      ?? DateStep(component: .year, count: 100)
  }

  /// The round dates in an interval.
  package func dates(_ low: Date, _ high: Date, calendar: Calendar) -> [Date] {
    guard count > 0, low <= high, high.timeIntervalSince(low) / length < 5_000 else { return [low] }
    var date = first(before: low, calendar)
    var found: [Date] = []
    while date <= high, found.count < 5_000 {
      if date >= low { found.append(date) }
      guard let next = calendar.date(byAdding: adding, value: count, to: date), next > date else { break }
      date = next
    }
    return found
  }

  private var adding: Calendar.Component {
    switch component {
    case .weekday, .dayOfYear: .day
    case .weekOfMonth: .weekOfYear
    default: component
    }
  }

  /// A round date at or before `date`: hours and minutes count from midnight, months from January.
  private func first(before date: Date, _ calendar: Calendar) -> Date {
    let outer: Calendar.Component?
    switch component {
    case .second: outer = .minute
    case .minute: outer = .hour
    case .hour: outer = .day
    case .month: outer = .year
    default: outer = nil
    }
    if component == .year, count > 1 {
      var parts = calendar.dateComponents([.era, .year], from: date)
      parts.year = (parts.year ?? 0) / count * count
      return calendar.date(from: parts) ?? date
    }
    let start = calendar.dateInterval(of: adding, for: date)?.start ?? date
    guard count > 1, let outer, var round = calendar.dateInterval(of: outer, for: date)?.start else { return start }
    while let next = calendar.date(byAdding: adding, value: count, to: round), next <= date, next > round {
      round = next
    }
    return round
  }

  /// A date in the words of this step.
  package func words(_ date: Date) -> String {
    switch component {
    case .second: date.formatted(.dateTime.hour().minute().second())
    case .minute: date.formatted(.dateTime.hour().minute())
    case .hour: date.formatted(.dateTime.hour())
    case .day, .weekday, .dayOfYear, .weekOfYear, .weekOfMonth: date.formatted(.dateTime.month(.abbreviated).day())
    case .month, .quarter: date.formatted(.dateTime.month(.abbreviated))
    default: date.formatted(.dateTime.year())
    }
  }
}
