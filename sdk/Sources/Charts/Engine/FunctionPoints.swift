import Foundation

/// Makes marks of functions: points close enough for the eye, cut off where the plot ends.
struct FunctionPoints {
  /// So many stretches make a curve.
  private static let steps = 240

  private let x: ClosedRange<Double>
  private let y: ClosedRange<Double>?

  /// The marks of a chart, each function as those of its points.
  static func replaced(in marks: [Mark], _ settings: ChartSettings) -> [Mark] {
    guard marks.contains(where: { $0.function != nil }) else { return marks }
    let points = FunctionPoints(marks, settings)
    return marks.enumerated().flatMap { points.marks(for: $0.element, number: $0.offset) }
  }

  /// - Parameter marks: All of the chart; where no domain is set, functions go as far as the others do.
  private init(_ marks: [Mark], _ settings: ChartSettings) {
    y = Self.range(settings.y.domain)
    let others = marks.flatMap(\.x.channels).compactMap(\.value.measure)
    let given = marks.compactMap(\.function?.domain)
    let low = others.min() ?? given.map(\.lowerBound).min()
    let high = others.max() ?? given.map(\.upperBound).max()
    // Apple does not say what a function alone is drawn over.
    x = Self.range(settings.x.domain) ?? low.flatMap { low in high.map { low...Swift.max($0, low) } } ?? -10...10
  }

  private static func range(_ domain: _ScaleDomain?) -> ClosedRange<Double>? {
    guard case .range(let low, let high)? = domain?.kind, let a = low.measure, let b = high.measure else { return nil }
    return min(a, b)...max(a, b)
  }

  /// The marks of a function; others stay as they are.
  private func marks(for mark: Mark, number: Int) -> [Mark] {
    guard let function = mark.function else { return [mark] }
    let domain = function.domain ?? x
    let places = (0...Self.steps).map { step in
      function.point(
        domain.lowerBound + (domain.upperBound - domain.lowerBound) * Double(step) / Double(Self.steps))
    }
    return pieces(places, isArea: mark.kind == .area).enumerated().flatMap { part, places in
      places.map { place in
        var point = mark
        point.function = nil
        point.series = Channel(label: "", value: .category("function \(number) \(part)"))
        point.stacking = .unstacked
        point.x.value = Channel(label: function.labels.x, value: .number(place.x))
        let end = Channel(label: function.labels.y, value: .number(place.y))
        if let start = place.start {
          point.y.start = Channel(label: function.labels.y, value: .number(start))
          point.y.end = end
        } else {
          point.y.value = end
        }
        return point
      }
    }
  }

  private typealias Place = (x: Double, start: Double?, y: Double)

  /// The stretches that are defined and in sight.
  private func pieces(_ places: [Place], isArea: Bool) -> [[Place]] {
    var (pieces, current, previous): ([[Place]], [Place], Place?) = ([], [], nil)
    func close() {
      if current.count > 1 { pieces.append(current) }
      current = []
    }
    for place in places {
      guard place.x.isFinite, place.y.isFinite, place.start?.isFinite ?? true else {
        close()
        previous = nil
        continue
      }
      if isArea {
        current.append((place.x, place.start.map(clamped), clamped(place.y)))
      } else {
        if let previous, let cut = cut(from: previous, to: place) {
          current.append(cut)
          if !isIn(place.y) { close() }
        }
        if isIn(place.y) { current.append(place) } else { close() }
      }
      previous = place
    }
    close()
    return pieces
  }

  private func isIn(_ value: Double) -> Bool { y?.contains(value) ?? true }
  private func clamped(_ value: Double) -> Double { y.map { min(max(value, $0.lowerBound), $0.upperBound) } ?? value }

  /// Where a line comes into sight or leaves it.
  private func cut(from a: Place, to b: Place) -> Place? {
    guard isIn(a.y) != isIn(b.y) else { return nil }
    let edge = clamped(isIn(a.y) ? b.y : a.y)
    let share = (edge - a.y) / (b.y - a.y)
    return (a.x + (b.x - a.x) * share, nil, edge)
  }
}
