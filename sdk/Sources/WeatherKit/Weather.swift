import CoreLocation
import FoundationAdditions

/// When, where and for how long something was foreseen.
@available(iOS 16.0, *)
public struct WeatherMetadata: Codable, Hashable, Sendable {
  public var date: Date
  public var expirationDate: Date
  private var latitude: Double
  private var longitude: Double
  public var location: CLLocation { CLLocation(latitude: latitude, longitude: longitude) }
}

/// All that is known of the weather at a place.
@available(iOS 16.0, *)
public struct Weather: Codable, Equatable, Sendable {
  public var currentWeather: CurrentWeather
  public var minuteForecast: Forecast<MinuteWeather>?
  public var hourlyForecast: Forecast<HourWeather>
  public var dailyForecast: Forecast<DayWeather>
  public var weatherAlerts: [WeatherAlert]?
  public var availability: WeatherAvailability
}

/// What is foreseen, step by step.
@available(iOS 16.0, *)
public struct Forecast<Element: Codable & Equatable & Sendable>: RandomAccessCollection, Codable, Equatable, Sendable {
  public var forecast: [Element]
  public var metadata: WeatherMetadata
  public typealias Index = Int
  public var summary: String? { nil }
  public var startIndex: Int { forecast.startIndex }
  public var endIndex: Int { forecast.endIndex }
  public subscript(position: Int) -> Element { forecast[position] }
}

/// The weather now.
@available(iOS 16.0, *)
public struct CurrentWeather: Codable, Equatable, Sendable {
  public var date: Date
  public var cloudCover: Double
  public var condition: WeatherCondition
  public var symbolName: String
  public var dewPoint: Measurement<UnitTemperature>
  public var humidity: Double
  public var precipitationIntensity: Measurement<UnitSpeed>
  public var pressure: Measurement<UnitPressure>
  public var pressureTrend: PressureTrend
  public var isDaylight: Bool
  public var temperature: Measurement<UnitTemperature>
  public var apparentTemperature: Measurement<UnitTemperature>
  public var uvIndex: UVIndex
  public var visibility: Measurement<UnitLength>
  public var wind: Wind
  public var metadata: WeatherMetadata
}

/// The weather of a minute.
@available(iOS 16.0, *)
public struct MinuteWeather: Codable, Equatable, Sendable {
  public var date: Date
  public var precipitation: Precipitation
  public var precipitationChance: Double
  public var precipitationIntensity: Measurement<UnitSpeed>
}

/// The weather of an hour.
@available(iOS 16.0, *)
public struct HourWeather: Codable, Equatable, Sendable {
  public var date: Date
  public var cloudCover: Double
  public var condition: WeatherCondition
  public var symbolName: String
  public var dewPoint: Measurement<UnitTemperature>
  public var humidity: Double
  public var isDaylight: Bool
  public var precipitation: Precipitation
  public var precipitationChance: Double
  public var precipitationAmount: Measurement<UnitLength>
  public var pressure: Measurement<UnitPressure>
  public var pressureTrend: PressureTrend
  public var temperature: Measurement<UnitTemperature>
  public var apparentTemperature: Measurement<UnitTemperature>
  public var uvIndex: UVIndex
  public var visibility: Measurement<UnitLength>
  public var wind: Wind
}

/// The weather of a day.
@available(iOS 16.0, *)
public struct DayWeather: Codable, Equatable, Sendable {
  public var date: Date
  public var condition: WeatherCondition
  public var symbolName: String
  public var highTemperature: Measurement<UnitTemperature>
  public var lowTemperature: Measurement<UnitTemperature>
  public var precipitation: Precipitation
  public var precipitationChance: Double
  public var sun: SunEvents
  public var moon: MoonEvents
  public var uvIndex: UVIndex
  public var wind: Wind
  @available(iOS, introduced: 16.0, deprecated: 18.0, message: "Use precipitationAmountByType instead.")
  public var rainfallAmount: Measurement<UnitLength> { .init(value: 0, unit: .millimeters) }
  @available(iOS, introduced: 16.0, deprecated: 18.0, message: "Use precipitationAmountByType instead.")
  public var snowfallAmount: Measurement<UnitLength> { .init(value: 0, unit: .centimeters) }
}

/// When the sun comes and goes.
@available(iOS 16.0, *)
public struct SunEvents: Codable, Hashable, Sendable {
  public var astronomicalDawn: Date?
  public var nauticalDawn: Date?
  public var civilDawn: Date?
  public var sunrise: Date?
  public var solarNoon: Date?
  public var sunset: Date?
  public var civilDusk: Date?
  public var nauticalDusk: Date?
  public var astronomicalDusk: Date?
  public var solarMidnight: Date?
}

/// When the moon comes and goes.
@available(iOS 16.0, *)
public struct MoonEvents: Codable, Hashable, Sendable {
  public var phase: MoonPhase
  public var moonrise: Date?
  public var moonset: Date?
}

/// A warning.
@available(iOS 16.0, *)
public struct WeatherAlert: Codable, Hashable, Sendable {
  public var detailsURL: URL
  public var source: String
  public var summary: String
  public var region: String?
  public var severity: WeatherSeverity
  public var metadata: WeatherMetadata
}

/// What can be asked at a place.
@available(iOS 16.0, *)
public struct WeatherAvailability: Codable, Hashable, Sendable {
  /// Whether it can.
  public enum AvailabilityKind: String, CaseIterable, Codable, Hashable, Sendable {
    case available, temporarilyUnavailable, unsupported, unknown
  }
  public var minuteAvailability: AvailabilityKind
  public var alertAvailability: AvailabilityKind
}
