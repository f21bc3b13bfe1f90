import CoreLocation
import FoundationAdditions
import SDKBase

/// Why there is no weather.
@available(iOS 16.0, *)
public enum WeatherError: Error, LocalizedError, Hashable, Sendable {
  case permissionDenied, unknown
  public var errorDescription: String? { "The preview has no weather." }
  public var failureReason: String? { "The app has no access to Apple's weather service here." }
  public var recoverySuggestion: String? { nil }
  public var helpAnchor: String? { nil }
}

/// One part of the weather that may be asked for.
@available(iOS 16.0, *)
public struct WeatherQuery<T>: Sendable {
  init() {}
}

@available(iOS 16.0, *)
extension WeatherQuery where T == CurrentWeather {
  public static var current: WeatherQuery<CurrentWeather> { .init() }
}

@available(iOS 16.0, *)
extension WeatherQuery where T == Forecast<MinuteWeather>? {
  public static var minute: WeatherQuery<Forecast<MinuteWeather>?> { .init() }
}

@available(iOS 16.0, *)
extension WeatherQuery where T == Forecast<HourWeather> {
  public static var hourly: WeatherQuery<Forecast<HourWeather>> { .init() }
  public static func hourly(startDate: Date, endDate: Date) -> WeatherQuery<Forecast<HourWeather>> { .init() }
}

@available(iOS 16.0, *)
extension WeatherQuery where T == Forecast<DayWeather> {
  public static var daily: WeatherQuery<Forecast<DayWeather>> { .init() }
  public static func daily(startDate: Date, endDate: Date) -> WeatherQuery<Forecast<DayWeather>> { .init() }
}

@available(iOS 16.0, *)
extension WeatherQuery where T == [WeatherAlert]? {
  public static var alerts: WeatherQuery<[WeatherAlert]?> { .init() }
}

@available(iOS 16.0, *)
extension WeatherQuery where T == WeatherAvailability {
  public static var availability: WeatherQuery<WeatherAvailability> { .init() }
}

/// Apple's weather. The preview has none: every question fails as it does without permission.
@available(iOS 16.0, *)
public final class WeatherService: Sendable {
  public static let shared = WeatherService()
  public convenience init() { self.init(own: ()) }
  private init(own: Void) {}

  public var attribution: WeatherAttribution { get async throws { throw refused() } }

  public func weather(for location: CLLocation) async throws -> Weather { throw refused() }
  public func weather<T>(for location: CLLocation, including dataSet: WeatherQuery<T>) async throws -> T {
    throw refused()
  }
  public func weather<T1, T2>(
    for location: CLLocation, including dataSet1: WeatherQuery<T1>, _ dataSet2: WeatherQuery<T2>
  ) async throws -> (T1, T2) { throw refused() }
  public func weather<T1, T2, T3>(
    for location: CLLocation, including dataSet1: WeatherQuery<T1>, _ dataSet2: WeatherQuery<T2>,
    _ dataSet3: WeatherQuery<T3>
  ) async throws -> (T1, T2, T3) { throw refused() }
  public func weather<T1, T2, T3, T4>(
    for location: CLLocation, including dataSet1: WeatherQuery<T1>, _ dataSet2: WeatherQuery<T2>,
    _ dataSet3: WeatherQuery<T3>, _ dataSet4: WeatherQuery<T4>
  ) async throws -> (T1, T2, T3, T4) { throw refused() }
  public func weather<T1, T2, T3, T4, T5>(
    for location: CLLocation, including dataSet1: WeatherQuery<T1>, _ dataSet2: WeatherQuery<T2>,
    _ dataSet3: WeatherQuery<T3>, _ dataSet4: WeatherQuery<T4>, _ dataSet5: WeatherQuery<T5>
  ) async throws -> (T1, T2, T3, T4, T5) { throw refused() }

  private func refused() -> WeatherError {
    reportUnsupported(api: "WeatherService", note: "The preview has no weather; each question fails.")
    return .permissionDenied
  }
}

/// Whose weather it is; apps have to show it.
@available(iOS 16.0, *)
public struct WeatherAttribution: Codable, Hashable, Sendable {
  public let serviceName: String
  public let legalPageURL: URL
  public let squareMarkURL: URL
  public let combinedMarkDarkURL: URL
  public let combinedMarkLightURL: URL
  @available(iOS 16.4, *)
  public var legalAttributionText: String { serviceName }
}
