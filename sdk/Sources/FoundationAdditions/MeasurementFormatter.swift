import Foundation

/// Tells a measurement with its unit: "3 m". The unit is the one that it was given in.
nonisolated open class MeasurementFormatter: Formatter, @unchecked Sendable {
  /// Which unit is shown.
  public struct UnitOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let providedUnit = UnitOptions(rawValue: 1)
    public static let naturalScale = UnitOptions(rawValue: 2)
    public static let temperatureWithoutUnit = UnitOptions(rawValue: 4)
  }

  open var unitOptions: UnitOptions = []
  open var unitStyle = Formatter.UnitStyle.medium
  open var locale: Locale! = .autoupdatingCurrent
  open var numberFormatter: NumberFormatter! = {
    let formatter = NumberFormatter()
    formatter.numberStyle = .decimal
    return formatter
  }()

  open func string<UnitType: Unit>(from measurement: Measurement<UnitType>) -> String {
    let number = numberFormatter.string(from: NSNumber(value: measurement.value)) ?? "\(measurement.value)"
    if measurement.unit is UnitTemperature && unitOptions.contains(.temperatureWithoutUnit) { return number + "°" }
    return joinNumber(number, measurement.unit, unitStyle, plural: measurement.value != 1)
  }

  open func string(from unit: Unit) -> String { unit.symbol }
}

/// A number and its unit; temperatures stand without a space.
func joinNumber(_ number: String, _ unit: Unit, _ style: Formatter.UnitStyle, plural: Bool) -> String {
  if style == .long, let name = unitNames[unit.symbol] { return "\(number) \(plural ? name.many : name.one)" }
  let tight = unit is UnitTemperature || unit is UnitAngle || style == .short
  return tight ? number + unit.symbol : "\(number) \(unit.symbol)"
}

/// English names of common units, by symbol.
private let unitNames: [String: (one: String, many: String)] = [
  "m": ("meter", "meters"), "km": ("kilometer", "kilometers"), "cm": ("centimeter", "centimeters"),
  "mi": ("mile", "miles"), "ft": ("foot", "feet"), "in": ("inch", "inches"), "yd": ("yard", "yards"),
  "kg": ("kilogram", "kilograms"), "g": ("gram", "grams"), "lb": ("pound", "pounds"), "oz": ("ounce", "ounces"),
  "L": ("liter", "liters"), "mL": ("milliliter", "milliliters"), "°C": ("degree Celsius", "degrees Celsius"),
  "°F": ("degree Fahrenheit", "degrees Fahrenheit"), "h": ("hour", "hours"), "hr": ("hour", "hours"),
  "min": ("minute", "minutes"), "s": ("second", "seconds"), "sec": ("second", "seconds"),
  "kcal": ("kilocalorie", "kilocalories"), "km/h": ("kilometer per hour", "kilometers per hour"),
]
