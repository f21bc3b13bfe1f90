/// Makes the description of a chart that is read aloud.
@available(iOS 15.0, *)
public protocol AXChartDescriptorRepresentable {
  func makeChartDescriptor() -> AXChartDescriptor
  func updateChartDescriptor(_ descriptor: AXChartDescriptor)
}

extension AXChartDescriptorRepresentable {
  public func updateChartDescriptor(_ descriptor: AXChartDescriptor) {}
}

/// A further fact about a view.
@available(iOS 14.0, *)
public class AXCustomContent {
  /// Whether it is read without being asked for.
  public enum Importance: UInt, Sendable { case `default`, high }
  public let label: String
  public let value: String
  public var importance = Importance.default
  public init(label: String, value: String) { (self.label, self.value) = (label, value) }
}

/// An axis of a chart that is read aloud.
@available(iOS 15.0, *)
public protocol AXDataAxisDescriptor: AnyObject {
  var title: String { get set }
}

/// A chart that is read aloud.
@available(iOS 15.0, *)
public class AXChartDescriptor {
  public var title: String?
  public var summary: String?
  public var xAxis: any AXDataAxisDescriptor
  public var yAxis: AXNumericDataAxisDescriptor?
  public var additionalAxes: [any AXDataAxisDescriptor]
  public var series: [AXDataSeriesDescriptor]

  public init(
    title: String?, summary: String?, xAxis xAxisDescriptor: any AXDataAxisDescriptor,
    yAxis yAxisDescriptor: AXNumericDataAxisDescriptor? = nil, additionalAxes: [any AXDataAxisDescriptor] = [],
    series: [AXDataSeriesDescriptor]
  ) {
    (self.title, self.summary, xAxis, yAxis) = (title, summary, xAxisDescriptor, yAxisDescriptor)
    (self.additionalAxes, self.series) = (additionalAxes, series)
  }
}

/// An axis of numbers.
@available(iOS 15.0, *)
public class AXNumericDataAxisDescriptor: AXDataAxisDescriptor {
  /// How values follow each other.
  public enum ScaleType: Int, Sendable { case linear, log10, ln }
  public var title: String
  public var scaleType = ScaleType.linear
  public var range: ClosedRange<Double>
  public var gridlinePositions: [Double]
  public var valueDescriptionProvider: (Double) -> String

  public init(
    title: String, range: ClosedRange<Double>, gridlinePositions: [Double],
    valueDescriptionProvider: @escaping (Double) -> String
  ) {
    (self.title, self.range, self.gridlinePositions) = (title, range, gridlinePositions)
    self.valueDescriptionProvider = valueDescriptionProvider
  }
}

/// An axis of categories.
@available(iOS 15.0, *)
public class AXCategoricalDataAxisDescriptor: AXDataAxisDescriptor {
  public var title: String
  public var categoryOrder: [String]
  public init(title: String, categoryOrder: [String]) { (self.title, self.categoryOrder) = (title, categoryOrder) }
}

/// One line or row of bars of a chart.
@available(iOS 15.0, *)
public class AXDataSeriesDescriptor {
  public var name: String?
  public var isContinuous: Bool
  public var dataPoints: [AXDataPoint]
  public init(name: String, isContinuous: Bool, dataPoints: [AXDataPoint]) {
    (self.name, self.isContinuous, self.dataPoints) = (name, isContinuous, dataPoints)
  }
}

/// One value of a chart.
@available(iOS 15.0, *)
public class AXDataPoint {
  /// A value on a further axis.
  public enum Value: Hashable, Sendable {
    case number(Double)
    case category(String)
  }

  public var label: String?
  public init(x: Double, y: Double? = nil, additionalValues: [Value] = [], label: String? = nil) {
    self.label = label
  }
  public init(x: String, y: Double? = nil, additionalValues: [Value] = [], label: String? = nil) {
    self.label = label
  }
}
