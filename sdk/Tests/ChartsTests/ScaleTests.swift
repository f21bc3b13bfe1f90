import Charts
import SwiftUI
import Testing

@Suite
struct ScaleTests {
  @Test func stepsAreRound() {
    #expect(Nice.step(97, count: 5) == 20)
    #expect(Nice.step(1, count: 5) == 0.2)
    #expect(Nice.step(7, count: 4) == 2)
    #expect(Nice.step(3, count: 10, atLeast: 1) == 1)
  }

  @Test func boundsAndStepsAreMultiples() {
    let bounds = Nice.bounds(3, 97, step: 20)
    #expect(bounds.0 == 0 && bounds.1 == 100)
    #expect(Nice.steps(0, 1, step: 0.2) == [0, 0.2, 0.4, 0.6, 0.8, 1])
    #expect(Nice.steps(-10, 10, step: 5) == [-10, -5, 0, 5, 10])
    #expect(Nice.digits(0.25) == 2 && Nice.digits(20) == 0)
  }

  @Test func numbersIncludeZeroUnlessToldOtherwise() throws {
    let parts = [AxisModel.Part(channels: [60, 97].map { Channel(label: "", value: .number($0)) })]
    let scale = try #require(AxisModel(parts, settings: .init())).scale(count: 5)
    #expect(scale.low == 0 && scale.high == 100)
    var settings = ChartSettings.AxisSettings()
    settings.domain = AutomaticScaleDomain.automatic(includesZero: false)._domain
    let tight = try #require(AxisModel(parts, settings: settings)).scale(count: 4)
    #expect(tight.low == 60 && tight.high == 100)
    settings.domain = (0.0...80.0)._domain
    let given = try #require(AxisModel(parts, settings: settings)).scale(count: 4)
    #expect(given.low == 0 && given.high == 80)
  }

  @Test func aScaleGoesToPlacesAndBack() {
    var scale = Scale(kind: .number, low: 0, high: 100)
    (scale.start, scale.end) = (200, 0)
    #expect(scale.position(.number(25)) == 150)
    #expect(scale.value(at: 150) == .number(25))
    #expect(scale.position(.category("a")) == nil)
  }

  @Test func categoriesShareTheLength() {
    var scale = Scale(kind: .category, low: 0, high: 1, categories: [.category("a"), .category("b")])
    (scale.start, scale.end) = (0, 100)
    #expect(scale.position(.category("a")) == 25 && scale.position(.category("b")) == 75)
    #expect(scale.value(at: 60) == .category("b"))
    #expect(scale.band(.category("b")) == 50...100)
  }

  @Test func logarithmsPutPowersAtEqualDistances() {
    var scale = Scale(kind: .number, low: 1, high: 100)
    scale.type = .log
    (scale.start, scale.end) = (0, 100)
    #expect(abs((scale.position(.number(10)) ?? 0) - 50) < 0.001)
  }

  private func date(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0) -> Date {
    Calendar.current.date(from: DateComponents(year: year, month: month, day: day, hour: hour)) ?? Date()
  }

  @Test func datesHaveMarksAtUnitsOfTheCalendar() {
    let (low, high) = (date(2024, 1, 10), date(2024, 6, 20))
    let step = DateStep.fitting(high.timeIntervalSince(low), count: 7, unit: nil)
    #expect(step == DateStep(component: .month, count: 1))
    let dates = step.dates(low, high, calendar: .current)
    #expect(dates == (2...6).map { date(2024, $0, 1) })
    #expect(dates.map(step.words) == ["Feb", "Mar", "Apr", "May", "Jun"])
  }

  @Test func hoursCountFromMidnight() {
    let step = DateStep(component: .hour, count: 6)
    let dates = step.dates(date(2024, 3, 5, 1), date(2024, 3, 6, 1), calendar: .current)
    #expect(dates == [date(2024, 3, 5, 6), date(2024, 3, 5, 12), date(2024, 3, 5, 18), date(2024, 3, 6)])
  }

  @Test func binsHaveRoundBounds() {
    let bins = NumberBins(data: [1.0, 9.0, 14.0], desiredCount: 3)
    #expect(bins.thresholds == [0, 5, 10, 15])
    #expect(bins.index(for: 9) == 1)
    #expect(bins[2].lowerBound == 10 && bins[2].upperBound == 15)
  }

  private enum Size: String, Plottable { case small, large }

  @Test func enumsArePlottedByTheirRawValue() {
    #expect(PlottableValue.value("Size", Size.large).channel.value == .category("large"))
    #expect(Size.make(.category("small")) == .small)
    #expect(Int.make(.number(3.7)) == 3)
    #expect(Double.make(.category("x")) == nil)
  }
}

@MainActor
@Suite
struct StackingTests {
  private func bar(_ place: String, _ value: Double, _ method: MarkStackingMethod = .standard) -> Mark {
    var collector = _MarkCollector()
    BarMark(x: .value("Place", place), y: .value("Value", value), stacking: method)._collect(into: &collector)
    return collector.marks[0]
  }

  @Test func barsAtOnePlaceStandOnEachOther() {
    let extents = Stacking.extents([bar("a", 2), bar("b", 5), bar("a", 3), bar("a", -1)])
    #expect(extents.map { $0?.from } == [0, 0, 2, 0])
    #expect(extents.map { $0?.to } == [2, 5, 5, -1])
  }

  @Test func sharesAddUpToOne() {
    let extents = Stacking.extents([bar("a", 1, .normalized), bar("a", 3, .normalized)])
    #expect(extents.map { $0?.to } == [0.25, 1])
  }

  @Test func centredStacksAreAroundZero() {
    let extents = Stacking.extents([bar("a", 1, .center), bar("a", 3, .center)])
    #expect(extents.map { $0?.from } == [-2, -1])
    #expect(extents.last??.to == 2)
  }

  @Test func unstackedBarsAllStartAtZero() {
    let extents = Stacking.extents([bar("a", 1, .unstacked), bar("a", 3, .unstacked)])
    #expect(extents.map { $0?.from } == [0, 0])
  }
}
