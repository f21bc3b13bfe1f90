import Foundation

/// The values of an axis that have marks, and what they are called.
package struct Ticks {
  package var values: [_PlotValue]
  package var words: (_PlotValue) -> String

  package init(_ choice: AxisMarkValues, _ model: AxisModel, _ scale: Scale, count: Int) {
    switch model.kind {
    case .category: self.init(categories: choice, scale)
    case .number: self.init(numbers: choice, model, scale, count)
    case .date: self.init(dates: choice, model, scale, count)
    }
  }

  private init(categories choice: AxisMarkValues, _ scale: Scale) {
    values = scale.categories
    switch choice.choice {
    case .given(let given): values = given
    case .automatic(_, let wanted?) where wanted > 0 && wanted < values.count:
      let step = Int((Double(values.count) / Double(wanted)).rounded(.up))
      values = values.enumerated().filter { $0.offset % step == 0 }.map(\.element)
    default: break
    }
    words = Self.plain
  }

  private static func plain(_ value: _PlotValue) -> String {
    switch value {
    case .category(let text): text
    case .number(let number): number.formatted()
    case .date(let date): date.formatted(date: .abbreviated, time: .omitted)
    }
  }

  private init(numbers choice: AxisMarkValues, _ model: AxisModel, _ scale: Scale, _ count: Int) {
    var step = model.step(count: count, marks: choice)
    if case .given(let given) = choice.choice {
      values = given
      let numbers = given.compactMap(\.measure)
      step = zip(numbers, numbers.dropFirst()).map { abs($1 - $0) }.filter { $0 > 0 }.min() ?? numbers.first ?? 1
      let digits = numbers.map { Nice.digits($0) }.max() ?? Nice.digits(step)
      words = { Self.number($0, digits) }
      return
    }
    if model.type == .log {
      let powers =
        Int(
          log10(max(scale.low, 1e-12)).rounded())...max(
          Int(log10(max(scale.low, 1e-12)).rounded()), Int(log10(max(scale.high, 1e-12)).rounded()))
      values = powers.map { .number(pow(10, Double($0))) }
      words = { Self.number($0, 6) }
      return
    }
    values = Nice.steps(scale.low, scale.high, step: step).map { .number($0) }
    let digits = Nice.digits(step)
    words = { Self.number($0, digits) }
  }

  private static func number(_ value: _PlotValue, _ digits: Int) -> String {
    guard case .number(let number) = value else { return plain(value) }
    return number.formatted(.number.precision(.fractionLength(0...max(digits, 0))))
  }

  private init(dates choice: AxisMarkValues, _ model: AxisModel, _ scale: Scale, _ count: Int) {
    let low = Date(timeIntervalSinceReferenceDate: scale.low)
    let high = Date(timeIntervalSinceReferenceDate: scale.high)
    let step: DateStep
    var calendar = Calendar.autoupdatingCurrent
    switch choice.choice {
    case .given(let given):
      values = given
      let dates = given.compactMap(\.measure).sorted()
      let distance = zip(dates, dates.dropFirst()).map { $1 - $0 }.min() ?? 86_400
      step = DateStep.fitting(distance, count: 1, unit: nil)
      words = { if case .date(let date) = $0 { step.words(date) } else { Self.plain($0) } }
      return
    case .strideDate(let component, let number, let own):
      step = DateStep(component: component, count: number)
      calendar = own ?? calendar
    case .strideNumber(let seconds):
      values = Nice.steps(scale.low, scale.high, step: seconds).map {
        .date(Date(timeIntervalSinceReferenceDate: $0))
      }
      step = DateStep.fitting(seconds, count: 1, unit: nil)
      words = { if case .date(let date) = $0 { step.words(date) } else { Self.plain($0) } }
      return
    case .automatic(_, let wanted):
      step = DateStep.fitting(scale.high - scale.low, count: wanted ?? count, unit: model.unit)
    }
    // A unit's end is the beginning of the next one, which is no longer in the plot.
    let last = model.unit == nil ? high : high.addingTimeInterval(-1)
    values = step.dates(low, last, calendar: calendar).map { .date($0) }
    words = { if case .date(let date) = $0 { step.words(date) } else { Self.plain($0) } }
  }
}
