import Foundation

/// The values that fall into one bin.
@available(iOS 16.0, *)
public struct ChartBinRange<Bound> {
  public var lowerBound: Bound
  public var upperBound: Bound

  init(lowerBound: Bound, upperBound: Bound) { (self.lowerBound, self.upperBound) = (lowerBound, upperBound) }
}

@available(iOS 16.0, *) extension ChartBinRange: Equatable where Bound: Equatable {}
@available(iOS 16.0, *) extension ChartBinRange: Hashable where Bound: Hashable {}
@available(iOS 16.0, *) extension ChartBinRange: Sendable where Bound: Sendable {}

@available(iOS 16.0, *)
extension ChartBinRange where Bound: Comparable {
  public func contains(_ element: Bound) -> Bool { lowerBound <= element && element < upperBound }
}

/// Bins of numbers, as many as are wanted, with round bounds.
@available(iOS 16.0, *)
public struct NumberBins<Value>: RandomAccessCollection {
  public let thresholds: [Value]
  private let find: (Value) -> Int

  public var startIndex: Int { 0 }
  public var endIndex: Int { Swift.max(thresholds.count - 1, 0) }
  public subscript(position: Int) -> ChartBinRange<Value> {
    ChartBinRange(lowerBound: thresholds[position], upperBound: thresholds[position + 1])
  }

  /// The bin that a value falls into.
  public func index(for value: Value) -> Int { find(value) }

  private init(_ thresholds: [Value], find: @escaping (Value) -> Int) {
    (self.thresholds, self.find) = (thresholds, find)
  }
}

@available(iOS 16.0, *)
extension NumberBins where Value: BinaryFloatingPoint {
  public init(thresholds: [Value]) {
    self.init(thresholds) { value in Swift.max((thresholds.lastIndex { $0 <= value } ?? 0), 0) }
  }

  public init(size: Value, range: ClosedRange<Value>) {
    let count = Int(((range.upperBound - range.lowerBound) / size).rounded(.up))
    self.init(thresholds: (0...Swift.max(count, 1)).map { range.lowerBound + Value($0) * size })
  }

  public init(range: ClosedRange<Value>, count: Int) {
    let width = (range.upperBound - range.lowerBound) / Value(Swift.max(count, 1))
    self.init(thresholds: (0...Swift.max(count, 1)).map { range.lowerBound + Value($0) * width })
  }

  public init(range: ClosedRange<Value>, desiredCount: Int? = nil, minimumStride: Value? = nil) {
    let step = Nice.step(
      Double(range.upperBound - range.lowerBound), count: desiredCount ?? 10, atLeast: minimumStride.map(Double.init))
    let bounds = Nice.bounds(Double(range.lowerBound), Double(range.upperBound), step: step)
    self.init(thresholds: Nice.steps(bounds.0, bounds.1, step: step).map { Value($0) })
  }

  public init(data: [Value], desiredCount: Int? = nil, minimumStride: Value? = nil) {
    self.init(
      range: (data.min() ?? 0)...(data.max() ?? 1), desiredCount: desiredCount, minimumStride: minimumStride)
  }
}

@available(iOS 16.0, *)
extension NumberBins where Value: BinaryInteger {
  public init(thresholds: [Value]) {
    self.init(thresholds) { value in Swift.max((thresholds.lastIndex { $0 <= value } ?? 0), 0) }
  }

  public init(size: Value, range: ClosedRange<Value>) {
    let count = (range.upperBound - range.lowerBound) / size + 1
    self.init(thresholds: (0...Int(count)).map { range.lowerBound + Value($0) * size })
  }

  public init(range: ClosedRange<Value>, count: Int) {
    let width = Swift.max((Double(range.upperBound - range.lowerBound) / Double(Swift.max(count, 1))).rounded(.up), 1)
    self.init(thresholds: (0...Swift.max(count, 1)).map { range.lowerBound + Value(Double($0) * width) })
  }

  public init(range: ClosedRange<Value>, desiredCount: Int? = nil, minimumStride: Value? = nil) {
    let least = Swift.max(minimumStride.map { Double($0) } ?? 1, 1)
    let step = Nice.step(
      Double(range.upperBound - range.lowerBound), count: desiredCount ?? 10, atLeast: least
    ).rounded(.up)
    let bounds = Nice.bounds(Double(range.lowerBound), Double(range.upperBound) + 1, step: step)
    self.init(thresholds: Nice.steps(bounds.0, bounds.1, step: step).map { Value($0) })
  }

  public init(data: [Value], desiredCount: Int? = nil, minimumStride: Value? = nil) {
    self.init(
      range: (data.min() ?? 0)...(data.max() ?? 1), desiredCount: desiredCount, minimumStride: minimumStride)
  }
}

/// Bins of dates: days, weeks, months, …
@available(iOS 16.0, *)
public struct DateBins: RandomAccessCollection {
  public let thresholds: [Date]

  public init(thresholds: [Date]) { self.thresholds = thresholds }

  public init(unit: Calendar.Component, by count: Int = 1, data: [Date], calendar: Calendar = .current) {
    let (low, high) = (data.min() ?? Date(), data.max() ?? Date())
    self.init(unit: unit, by: count, range: low...high, calendar: calendar)
  }

  public init(
    unit: Calendar.Component, by count: Int = 1, range: ClosedRange<Date>, calendar: Calendar = .current
  ) {
    var bounds = [calendar.dateInterval(of: unit, for: range.lowerBound)?.start ?? range.lowerBound]
    while let last = bounds.last, last <= range.upperBound, bounds.count < 100_000,
      let next = calendar.date(byAdding: unit, value: Swift.max(count, 1), to: last), next > last
    {
      bounds.append(next)
    }
    thresholds = bounds
  }

  public init(timeInterval: TimeInterval, data: [Date]) {
    self.init(timeInterval: timeInterval, range: (data.min() ?? Date())...(data.max() ?? Date()))
  }

  public init(timeInterval: TimeInterval, range: ClosedRange<Date>) {
    let step = Swift.max(timeInterval, 1)
    let count = Int(range.upperBound.timeIntervalSince(range.lowerBound) / step) + 1
    thresholds = (0...count).map { range.lowerBound.addingTimeInterval(Double($0) * step) }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { Swift.max(thresholds.count - 1, 0) }
  public subscript(position: Int) -> ChartBinRange<Date> {
    ChartBinRange(lowerBound: thresholds[position], upperBound: thresholds[position + 1])
  }

  /// The bin that a date falls into.
  public func index(for value: Date) -> Int { Swift.max(thresholds.lastIndex { $0 <= value } ?? 0, 0) }
}
