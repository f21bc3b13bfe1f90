import Foundation

/// Tells a length of time: "1:05:00", "1h 5m", "1 hour, 5 minutes". In English.
nonisolated open class DateComponentsFormatter: Formatter, @unchecked Sendable {
  /// How the units are written.
  public enum UnitsStyle: Int, Sendable { case positional, abbreviated, short, full, spellOut, brief }

  /// What happens to units that are zero.
  public struct ZeroFormattingBehavior: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let `default` = ZeroFormattingBehavior(rawValue: 1)
    public static let dropLeading = ZeroFormattingBehavior(rawValue: 2)
    public static let dropMiddle = ZeroFormattingBehavior(rawValue: 4)
    public static let dropTrailing = ZeroFormattingBehavior(rawValue: 8)
    public static let dropAll: ZeroFormattingBehavior = [.dropLeading, .dropMiddle, .dropTrailing]
    public static let pad = ZeroFormattingBehavior(rawValue: 65536)
  }

  open var unitsStyle = UnitsStyle.positional
  open var allowedUnits: NSCalendar.Unit = []
  open var zeroFormattingBehavior = ZeroFormattingBehavior.default
  open var calendar: Calendar? = .autoupdatingCurrent
  open var referenceDate: Date?
  open var allowsFractionalUnits = false
  open var maximumUnitCount = 0
  open var collapsesLargestUnit = false
  open var includesApproximationPhrase = false
  open var includesTimeRemainingPhrase = false
  open var formattingContext = Context.unknown

  open func string(from interval: TimeInterval) -> String? {
    let start = referenceDate ?? Date(timeIntervalSinceReferenceDate: 0)
    return string(from: start, to: start.addingTimeInterval(interval.rounded()))
  }

  open func string(from startDate: Date, to endDate: Date) -> String? {
    let units = parts.map(\.component)
    let difference = (calendar ?? .current).dateComponents(Set(units), from: startDate, to: endDate)
    return string(from: difference)
  }

  open func string(from components: DateComponents) -> String? {
    let values = parts.map { ($0, components.value(for: $0.component) ?? 0) }
    let kept = limited(keep(values))
    guard !kept.isEmpty else { return nil }
    let text = unitsStyle == .positional ? positional(kept) : kept.map(word).joined(separator: separator)
    let about = includesApproximationPhrase ? "About " + text : text
    return includesTimeRemainingPhrase ? about + " remaining" : about
  }

  open class func localizedString(from components: DateComponents, unitsStyle: UnitsStyle) -> String? {
    let formatter = DateComponentsFormatter()
    formatter.unitsStyle = unitsStyle
    formatter.zeroFormattingBehavior = .dropAll
    return formatter.string(from: components)
  }

  open override func string(for obj: Any?) -> String? {
    if let components = obj as? DateComponents { return string(from: components) }
    return (obj as? TimeInterval).flatMap { string(from: $0) }
  }

  // MARK: Units

  private struct Part {
    let unit: NSCalendar.Unit
    let component: Calendar.Component
    let name: String
    let short: String
    let letter: String
  }

  private static let known = [
    Part(unit: .year, component: .year, name: "year", short: "yr", letter: "y"),
    Part(unit: .month, component: .month, name: "month", short: "mth", letter: "mo"),
    Part(unit: .weekOfMonth, component: .weekOfMonth, name: "week", short: "wk", letter: "w"),
    Part(unit: .day, component: .day, name: "day", short: "day", letter: "d"),
    Part(unit: .hour, component: .hour, name: "hour", short: "hr", letter: "h"),
    Part(unit: .minute, component: .minute, name: "minute", short: "min", letter: "m"),
    Part(unit: .second, component: .second, name: "second", short: "sec", letter: "s"),
  ]

  private var parts: [Part] {
    let chosen = Self.known.filter { allowedUnits.contains($0.unit) }
    return chosen.isEmpty ? Self.known.filter { $0.unit != .weekOfMonth } : chosen
  }

  // MARK: Zeros

  private func keep(_ values: [(Part, Int)]) -> [(Part, Int)] {
    if zeroFormattingBehavior.contains(.pad) { return values }
    let positional = unitsStyle == .positional
    let automatic = zeroFormattingBehavior.contains(.default)
    let leading = automatic || zeroFormattingBehavior.contains(.dropLeading)
    let middle = zeroFormattingBehavior.contains(.dropMiddle) || (automatic && !positional)
    let trailing = zeroFormattingBehavior.contains(.dropTrailing) || (automatic && !positional)
    guard let first = values.firstIndex(where: { $0.1 != 0 }), let last = values.lastIndex(where: { $0.1 != 0 })
    else {
      // "0:00" keeps its minutes where it may.
      return Array(positional && automatic ? values.suffix(2) : values.suffix(1))
    }
    let start = positional && automatic ? min(first, max(values.count - 2, 0)) : first
    return values.enumerated().filter { index, item in
      if item.1 != 0 { return true }
      if index < start { return !leading }
      if index < first { return true }
      return index > last ? !trailing : !middle
    }.map(\.element)
  }

  private func limited(_ values: [(Part, Int)]) -> [(Part, Int)] {
    maximumUnitCount > 0 ? Array(values.prefix(maximumUnitCount)) : values
  }

  // MARK: Texts

  private func positional(_ values: [(Part, Int)]) -> String {
    let pad = zeroFormattingBehavior.contains(.pad)
    let texts = values.enumerated().map { index, item in
      index == 0 && !pad ? "\(item.1)" : String(format: "%02d", item.1)
    }
    return texts.count == 1 && !pad ? "\(values[0].1)" : texts.joined(separator: ":")
  }

  private func word(_ item: (Part, Int)) -> String {
    let (part, value) = item
    let plural = abs(value) == 1 ? "" : "s"
    switch unitsStyle {
    case .abbreviated: return "\(value)\(part.letter)"
    case .brief: return "\(value)\(part.short)" + (part.unit == .day ? plural : "")
    case .short: return "\(value) \(part.short)" + (part.unit == .day || part.unit == .year ? plural : "")
    case .spellOut:
      let formatter = NumberFormatter()
      formatter.numberStyle = .spellOut
      return (formatter.string(from: NSNumber(value: value)) ?? "\(value)") + " \(part.name)\(plural)"
    case .full, .positional: return "\(value) \(part.name)\(plural)"
    }
  }

  private var separator: String { unitsStyle == .abbreviated || unitsStyle == .brief ? " " : ", " }
}
