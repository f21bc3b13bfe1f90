import Foundation

/// What a number counts.
nonisolated open class HKUnit: NSObject, @unchecked Sendable {
  public let unitString: String
  let factor: Double
  init(_ unitString: String, factor: Double = 1) { (self.unitString, self.factor) = (unitString, factor) }
  public convenience init(from string: String) { self.init(string) }

  public class func count() -> HKUnit { HKUnit("count") }
  public class func percent() -> HKUnit { HKUnit("%") }
  public class func meter() -> HKUnit { HKUnit("m") }
  public class func mile() -> HKUnit { HKUnit("mi", factor: 1609.344) }
  public class func foot() -> HKUnit { HKUnit("ft", factor: 0.3048) }
  public class func inch() -> HKUnit { HKUnit("in", factor: 0.0254) }
  public class func gram() -> HKUnit { HKUnit("g") }
  public class func pound() -> HKUnit { HKUnit("lb", factor: 453.592_37) }
  public class func ounce() -> HKUnit { HKUnit("oz", factor: 28.349_523_125) }
  public class func liter() -> HKUnit { HKUnit("L") }
  public class func fluidOunceUS() -> HKUnit { HKUnit("fl_oz_us", factor: 0.029_573_53) }
  public class func kilocalorie() -> HKUnit { HKUnit("kcal") }
  public class func largeCalorie() -> HKUnit { HKUnit("Cal") }
  public class func joule() -> HKUnit { HKUnit("J", factor: 1 / 4184) }
  public class func second() -> HKUnit { HKUnit("s") }
  public class func minute() -> HKUnit { HKUnit("min", factor: 60) }
  public class func hour() -> HKUnit { HKUnit("hr", factor: 3600) }
  public class func day() -> HKUnit { HKUnit("d", factor: 86_400) }
  public class func degreeCelsius() -> HKUnit { HKUnit("degC") }
  public class func millimeterOfMercury() -> HKUnit { HKUnit("mmHg") }
  public class func gramUnit(with prefix: HKMetricPrefix) -> HKUnit {
    HKUnit("\(prefix.short)g", factor: prefix.factor)
  }
  public class func meterUnit(with prefix: HKMetricPrefix) -> HKUnit {
    HKUnit("\(prefix.short)m", factor: prefix.factor)
  }
  public class func literUnit(with prefix: HKMetricPrefix) -> HKUnit {
    HKUnit("\(prefix.short)L", factor: prefix.factor)
  }
  public class func secondUnit(with prefix: HKMetricPrefix) -> HKUnit {
    HKUnit("\(prefix.short)s", factor: prefix.factor)
  }
  open func unitDivided(by unit: HKUnit) -> HKUnit {
    HKUnit("\(unitString)/\(unit.unitString)", factor: factor / unit.factor)
  }
  open func unitMultiplied(by unit: HKUnit) -> HKUnit {
    HKUnit("\(unitString)·\(unit.unitString)", factor: factor * unit.factor)
  }
}

/// Parts and multiples of units.
public enum HKMetricPrefix: Int, Sendable {
  case none, pico, nano, micro, milli, centi, deci, deca, hecto, kilo, mega, giga, tera
  var short: String { ["", "p", "n", "mc", "m", "c", "d", "da", "h", "k", "M", "G", "T"][rawValue] }
  var factor: Double { pow(10, [0, -12, -9, -6, -3, -2, -1, 1, 2, 3, 6, 9, 12][rawValue]) }
}

/// A number with its unit.
nonisolated open class HKQuantity: NSObject, @unchecked Sendable {
  private let amount: Double
  public init(unit: HKUnit, doubleValue value: Double) { amount = value * unit.factor }
  open func doubleValue(for unit: HKUnit) -> Double { amount / unit.factor }
}

/// Something that was recorded.
nonisolated open class HKObject: NSObject, @unchecked Sendable {
  public let uuid = UUID()
  public let metadata: [String: Any]?
  init(metadata: [String: Any]?) { self.metadata = metadata }
}

/// Something that was recorded over some time.
nonisolated open class HKSample: HKObject, @unchecked Sendable {
  public let sampleType: HKSampleType
  public let startDate: Date
  public let endDate: Date
  init(type: HKSampleType, start: Date, end: Date, metadata: [String: Any]?) {
    (sampleType, startDate, endDate) = (type, start, end)
    super.init(metadata: metadata)
  }
}

/// A number that was recorded.
nonisolated open class HKQuantitySample: HKSample, @unchecked Sendable {
  public let quantityType: HKQuantityType
  public let quantity: HKQuantity
  public init(
    type quantityType: HKQuantityType, quantity: HKQuantity, start startDate: Date, end endDate: Date,
    metadata: [String: Any]? = nil
  ) {
    (self.quantityType, self.quantity) = (quantityType, quantity)
    super.init(type: quantityType, start: startDate, end: endDate, metadata: metadata)
  }
}

/// A value that was recorded.
nonisolated open class HKCategorySample: HKSample, @unchecked Sendable {
  public let categoryType: HKCategoryType
  public let value: Int
  public init(
    type: HKCategoryType, value: Int, start startDate: Date, end endDate: Date, metadata: [String: Any]? = nil
  ) {
    (categoryType, self.value) = (type, value)
    super.init(type: type, start: startDate, end: endDate, metadata: metadata)
  }
}

/// A workout that was recorded.
nonisolated open class HKWorkout: HKSample, @unchecked Sendable {
  open var workoutActivityType: HKWorkoutActivityType { .other }
  open var duration: TimeInterval { endDate.timeIntervalSince(startDate) }
  open var totalEnergyBurned: HKQuantity? { nil }
  open var totalDistance: HKQuantity? { nil }
}

/// Kinds of workouts.
public enum HKWorkoutActivityType: UInt, Sendable {
  case americanFootball = 1
  case badminton = 4
  case basketball = 6
  case cycling = 13
  case hiking = 24
  case running = 37
  case swimming = 46
  case traditionalStrengthTraining = 50
  case walking = 52
  case yoga = 57
  case coreTraining = 59
  case highIntensityIntervalTraining = 63
  case functionalStrengthTraining = 20
  case other = 3000
}
