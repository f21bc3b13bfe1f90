import Foundation

/// Brings values to places along one axis and back.
package struct Scale {
  package enum Kind: Equatable { case number, date, category }

  package var kind: Kind
  package var type: ScaleType.Kind = .linear
  package var low: Double
  package var high: Double
  package var categories: [_PlotValue] = []
  /// The unit that dates are counted by.
  package var unit: Calendar.Component?
  /// Where `low` and `high` are, in points of the plot.
  package var start: CGFloat = 0
  package var end: CGFloat = 1

  package init(kind: Kind, low: Double, high: Double, categories: [_PlotValue] = []) {
    (self.kind, self.low, self.high, self.categories) = (kind, low, high, categories)
    index = Dictionary(categories.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { a, _ in a })
  }

  package mutating func flip() { (start, end) = (end, start) }

  private let index: [_PlotValue: Int]

  /// The extent of one category.
  package var step: CGFloat { (end - start) / CGFloat(max(categories.count, 1)) }

  /// Where a value is; nil for a value of another kind.
  package func position(_ value: _PlotValue) -> CGFloat? {
    switch (kind, value) {
    case (.category, _): return index[value].map { start + step * (CGFloat($0) + 0.5) }
    case (_, .category): return nil
    default: return value.measure.map { position($0) }
    }
  }

  package func position(_ measure: Double) -> CGFloat {
    let (a, b) = (transform(low), transform(high))
    guard b != a else { return (start + end) / 2 }
    let share = (transform(measure) - a) / (b - a)
    return start + CGFloat(share) * (end - start)
  }

  /// The room that belongs to a value: its category or its unit of the calendar.
  package func band(_ value: _PlotValue) -> ClosedRange<CGFloat>? {
    guard let middle = position(value) else { return nil }
    if kind == .category {
      let half = abs(step) / 2
      return (middle - half)...(middle + half)
    }
    guard let unit, case .date(let date) = value,
      let interval = Calendar.autoupdatingCurrent.dateInterval(of: unit, for: date)
    else { return middle...middle }
    let ends = [interval.start, interval.end].map { position($0.timeIntervalSinceReferenceDate) }
    return min(ends[0], ends[1])...max(ends[0], ends[1])
  }

  /// The value at a point.
  package func value(at point: CGFloat) -> _PlotValue? {
    guard end != start else { return nil }
    let share = Double((point - start) / (end - start))
    switch kind {
    case .category:
      guard !categories.isEmpty, share >= 0, share <= 1 else { return nil }
      return categories[min(Int(share * Double(categories.count)), categories.count - 1)]
    case .number: return .number(inverse(share))
    case .date: return .date(Date(timeIntervalSinceReferenceDate: low + share * (high - low)))
    }
  }

  package var domainValues: [_PlotValue] {
    switch kind {
    case .category: categories
    case .number: [.number(low), .number(high)]
    case .date:
      [.date(Date(timeIntervalSinceReferenceDate: low)), .date(Date(timeIntervalSinceReferenceDate: high))]
    }
  }

  private func transform(_ value: Double) -> Double {
    switch type {
    case .linear, .date, .category: value
    case .log: log10(max(value, .leastNormalMagnitude))
    case .squareRoot: value < 0 ? -(-value).squareRoot() : value.squareRoot()
    case .power(let exponent): value < 0 ? -pow(-value, exponent) : pow(value, exponent)
    case .symmetricLog(let slope): value < 0 ? -log1p(-value * slope) : log1p(value * slope)
    }
  }

  private func inverse(_ share: Double) -> Double {
    let (a, b) = (transform(low), transform(high))
    let value = a + share * (b - a)
    switch type {
    case .linear, .date, .category: return value
    case .log: return pow(10, value)
    case .squareRoot: return value < 0 ? -value * value : value * value
    case .power(let exponent): return value < 0 ? -pow(-value, 1 / exponent) : pow(value, 1 / exponent)
    case .symmetricLog(let slope): return value < 0 ? -expm1(-value) / slope : expm1(value) / slope
    }
  }
}
