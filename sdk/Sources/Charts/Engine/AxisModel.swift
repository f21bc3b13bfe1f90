import Foundation

/// What is known about one axis before the chart has a size.
package struct AxisModel {
  package var kind: Scale.Kind
  package var type = ScaleType.Kind.linear
  /// The data's extent, or the one that the app has set.
  package var low: Double
  package var high: Double
  package var categories: [_PlotValue] = []
  package var unit: Calendar.Component?
  package var isWhole = false
  package var isReversed = false
  /// Whether the ends may be rounded.
  package var rounds = true
  /// The smallest distance between two values at which there are bars.
  package var gap: Double?
  package var range = _PositionRange()

  /// One mark's share in an axis.
  package struct Part {
    package var channels: [Channel] = []
    /// Further extent: stacks, baselines.
    package var measures: [Double] = []
    package var isBarPlace = false

    package init(channels: [Channel] = [], measures: [Double] = [], isBarPlace: Bool = false) {
      (self.channels, self.measures, self.isBarPlace) = (channels, measures, isBarPlace)
    }
  }

  /// nil when nothing is plotted along the axis.
  package init?(_ parts: [Part], settings: ChartSettings.AxisSettings) {
    let channels = parts.flatMap(\.channels)
    let given = settings.domain?.kind
    guard let sample = channels.first?.value ?? Self.first(given) else { return nil }
    switch sample {
    case .number: kind = .number
    case .date: kind = .date
    case .category: kind = .category
    }
    if settings.type?.kind == .category { kind = .category }
    type = settings.type?.kind ?? .linear
    unit = channels.first { $0.unit != nil }?.unit
    isWhole = kind == .number && !channels.isEmpty && channels.allSatisfy(\.isWhole)
    range = settings.range ?? _PositionRange()
    (low, high) = (0, 1)
    if kind == .category {
      categories = Self.listed(channels.map(\.value))
    } else {
      infer(parts, includesZero: kind == .number && type == .linear)
    }
    apply(settings.domain, parts)
    if kind != .category { findGap(parts) }
  }

  private static func first(_ kind: _ScaleDomain.Kind?) -> _PlotValue? {
    switch kind {
    case .range(let low, _)?: low
    case .list(let values)?: values.first
    default: nil
    }
  }

  private static func listed(_ values: [_PlotValue]) -> [_PlotValue] {
    var seen: Set<_PlotValue> = []
    return values.filter { seen.insert($0).inserted }
  }

  private mutating func infer(_ parts: [Part], includesZero: Bool) {
    var measures = parts.flatMap { part in
      part.measures + part.channels.flatMap { [$0.value.measure, $0.upper?.measure].compactMap { $0 } }
    }.filter(\.isFinite)
    if includesZero { measures.append(0) }
    (low, high) = (measures.min() ?? 0, measures.max() ?? 1)
  }

  private mutating func apply(_ domain: _ScaleDomain?, _ parts: [Part]) {
    switch domain?.kind {
    case nil: break
    case .range(let from, let to)?:
      if kind == .category {
        categories = Self.listed([from, to] + categories)
      } else if let from = from.measure, let to = to.measure {
        (low, high, rounds) = (min(from, to), max(from, to), false)
        isReversed = from > to
      }
    case .list(let values)?:
      if kind == .category {
        categories = Self.listed(values)
      } else {
        let measures = values.compactMap(\.measure)
        if let from = measures.min(), let to = measures.max() { (low, high, rounds) = (from, to, false) }
      }
    case .automatic(let includesZero, let reversed)?:
      isReversed = reversed
      if kind != .category, let includesZero { infer(parts, includesZero: includesZero && kind == .number) }
      if let modify = domain?.modify { change(by: modify) }
    }
    if low == high { (low, high) = (min(low, low - abs(low) * 0.1), low + max(abs(low) * 0.1, 1)) }
  }

  private mutating func change(by modify: ([_PlotValue]) -> [_PlotValue]) {
    switch kind {
    case .category: categories = modify(categories)
    case .number:
      let changed = modify([.number(low), .number(high)]).compactMap(\.measure)
      if let from = changed.min(), let to = changed.max() { (low, high) = (from, to) }
    case .date:
      let ends = [low, high].map { _PlotValue.date(Date(timeIntervalSinceReferenceDate: $0)) }
      let changed = modify(ends).compactMap(\.measure)
      if let from = changed.min(), let to = changed.max() { (low, high) = (from, to) }
    }
  }

  /// Bars at numbers or plain dates are as wide as their distance allows, and the ends make room for half of one.
  private mutating func findGap(_ parts: [Part]) {
    let places = parts.filter(\.isBarPlace).flatMap(\.channels)
    guard !places.isEmpty, places.allSatisfy({ $0.upper == nil }) else { return }
    let sorted = Set(places.compactMap(\.value.measure)).sorted()
    let gaps = zip(sorted, sorted.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }
    let smallest = gaps.min() ?? (kind == .date ? 86_400 : 1)
    gap = smallest
    guard rounds else { return }
    if let first = sorted.first { low = min(low, first - smallest / 2) }
    if let last = sorted.last { high = max(high, last + smallest / 2) }
    if kind == .number { rounds = false }
  }

  /// The scale, its ends rounded for about `count` marks.
  package func scale(count: Int, marks: AxisMarkValues? = nil) -> Scale {
    var (low, high) = (low, high)
    if rounds, kind == .number {
      if type == .log {
        low = pow(10, floor(log10(max(low, .leastNormalMagnitude))))
        high = pow(10, ceil(log10(max(high, .leastNormalMagnitude)) - 1e-9))
      } else {
        let step = self.step(count: count, marks: marks)
        let bounds = Nice.bounds(low, high, step: step)
        if marks?.roundsLower != false { low = bounds.0 }
        if marks?.roundsUpper != false { high = bounds.1 }
      }
    }
    var scale = Scale(kind: kind, low: low, high: high, categories: categories)
    scale.type = type
    scale.unit = unit
    return scale
  }

  /// The distance between marks of a number axis.
  package func step(count: Int, marks: AxisMarkValues?) -> Double {
    switch marks?.choice {
    case .strideNumber(let step)? where step > 0: return step
    case .automatic(let least, let wanted)?:
      return Nice.step(high - low, count: wanted ?? count, atLeast: max(least ?? 0, isWhole ? 1 : 0))
    default: return Nice.step(high - low, count: count, atLeast: isWhole ? 1 : nil)
    }
  }
}
