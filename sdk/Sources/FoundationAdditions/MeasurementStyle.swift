import Foundation

/// How a measurement is written by `formatted`.
@available(iOS 15.0, *)
public struct MeasurementStyle<UnitType: Dimension>: FormatStyle {
  public typealias FormatInput = Measurement<UnitType>
  public typealias FormatOutput = String
  public var width: MeasurementWidth
  public var numberFormatStyle: FloatingPointFormatStyle<Double>?

  public func format(_ value: Measurement<UnitType>) -> String {
    let number = value.value.formatted(numberFormatStyle ?? .number.precision(.fractionLength(0...2)))
    return joinNumber(number, value.unit, width.style, plural: value.value != 1)
  }
}

/// How long the name of the unit is.
@available(iOS 15.0, *)
public enum MeasurementWidth: Codable, Hashable, Sendable {
  case wide, abbreviated, narrow

  var style: Formatter.UnitStyle {
    switch self {
    case .wide: .long
    case .abbreviated: .medium
    case .narrow: .short
    }
  }
}

/// What a measurement is for; the unit stays the given one here.
@available(iOS 15.0, *)
public struct MeasurementUsage<UnitType: Dimension>: Codable, Hashable, Sendable {
  public static var general: Self { Self() }
  public static var asProvided: Self { Self() }
}

@available(iOS 15.0, *)
extension MeasurementUsage where UnitType == UnitLength {
  public static var road: Self { Self() }
  public static var person: Self { Self() }
  public static var personHeight: Self { Self() }
  public static var rainfall: Self { Self() }
  public static var snowfall: Self { Self() }
}

@available(iOS 15.0, *)
extension MeasurementUsage where UnitType == UnitTemperature {
  public static var weather: Self { Self() }
  public static var person: Self { Self() }
}

@available(iOS 15.0, *)
extension MeasurementUsage where UnitType == UnitMass {
  public static var personWeight: Self { Self() }
}

@available(iOS 15.0, *)
extension MeasurementUsage where UnitType == UnitEnergy {
  public static var food: Self { Self() }
  public static var workout: Self { Self() }
}

@available(iOS 15.0, *)
extension MeasurementUsage where UnitType == UnitVolume {
  public static var liquid: Self { Self() }
}

@available(iOS 15.0, *)
extension FormatStyle {
  public static func measurement<UnitType: Dimension>(
    width: MeasurementWidth, usage: MeasurementUsage<UnitType> = .general,
    numberFormatStyle: FloatingPointFormatStyle<Double>? = nil
  ) -> Self where Self == MeasurementStyle<UnitType> {
    MeasurementStyle(width: width, numberFormatStyle: numberFormatStyle)
  }
}

@available(iOS 15.0, *)
extension Measurement where UnitType: Dimension {
  public func formatted() -> String { formatted(.measurement(width: .abbreviated)) }

  public func formatted<S: FormatStyle>(_ style: S) -> S.FormatOutput where S.FormatInput == Measurement {
    style.format(self)
  }
}
