import FoundationAdditions

/// What the weather is like.
@available(iOS 16.0, *)
public enum WeatherCondition: String, CaseIterable, Codable, Hashable, Sendable, CustomStringConvertible {
  case blizzard, blowingDust, blowingSnow, breezy, clear, cloudy, drizzle, flurries, foggy, freezingDrizzle
  case freezingRain, frigid, hail, haze, heavyRain, heavySnow, hot, hurricane, isolatedThunderstorms, mostlyClear
  case mostlyCloudy, partlyCloudy, rain, scatteredThunderstorms, sleet, smoky, snow, strongStorms, sunFlurries
  case sunShowers, thunderstorms, tropicalStorm, windy, wintryMix

  public var description: String { words(of: rawValue) }
  public var accessibilityDescription: String { description }
}

/// What falls from the sky.
@available(iOS 16.0, *)
public enum Precipitation: String, CaseIterable, Codable, Hashable, Sendable, CustomStringConvertible {
  case none, hail, mixed, rain, sleet, snow
  public var description: String { words(of: rawValue) }
  public var accessibilityDescription: String { description }
}

/// Where the pressure goes.
@available(iOS 16.0, *)
public enum PressureTrend: String, CaseIterable, Codable, Hashable, Sendable, CustomStringConvertible {
  case rising, falling, steady
  public var description: String { words(of: rawValue) }
  public var accessibilityDescription: String { description }
}

/// How much of the moon is seen.
@available(iOS 16.0, *)
public enum MoonPhase: String, CaseIterable, Codable, Hashable, Sendable, CustomStringConvertible {
  case new, waxingCrescent, firstQuarter, waxingGibbous, full, waningGibbous, lastQuarter, waningCrescent
  public var description: String { words(of: rawValue) }
  public var accessibilityDescription: String { description }
  /// The name of its SF Symbol.
  public var symbolName: String {
    switch self {
    case .new: "moonphase.new.moon"
    case .waxingCrescent: "moonphase.waxing.crescent"
    case .firstQuarter: "moonphase.first.quarter"
    case .waxingGibbous: "moonphase.waxing.gibbous"
    case .full: "moonphase.full.moon"
    case .waningGibbous: "moonphase.waning.gibbous"
    case .lastQuarter: "moonphase.last.quarter"
    case .waningCrescent: "moonphase.waning.crescent"
    }
  }
}

/// How strongly the sun burns.
@available(iOS 16.0, *)
public struct UVIndex: Codable, Hashable, Sendable {
  /// What that means for people.
  public enum ExposureCategory: String, CaseIterable, Comparable, Codable, Hashable, Sendable, CustomStringConvertible {
    case low, moderate, high, veryHigh, extreme
    public var description: String { words(of: rawValue) }
    public var accessibilityDescription: String { description }
    public var rangeValue: ClosedRange<Int> {
      switch self {
      case .low: 0...2
      case .moderate: 3...5
      case .high: 6...7
      case .veryHigh: 8...10
      case .extreme: 11...Int.max
      }
    }
    public static func < (a: Self, b: Self) -> Bool { a.rangeValue.lowerBound < b.rangeValue.lowerBound }
  }

  public var value: Int
  public var category: ExposureCategory
}

/// Where the air goes, and how fast.
@available(iOS 16.0, *)
public struct Wind: Codable, Hashable, Sendable {
  /// A direction by its name.
  public enum CompassDirection: String, CaseIterable, Codable, Hashable, Sendable, CustomStringConvertible {
    case north, northNortheast, northeast, eastNortheast, east, eastSoutheast, southeast, southSoutheast, south
    case southSouthwest, southwest, westSouthwest, west, westNorthwest, northwest, northNorthwest

    public var description: String { words(of: rawValue) }
    public var accessibilityDescription: String { description }
    /// In one to three letters.
    public var abbreviation: String {
      let parts: [(String, String)] = [("north", "N"), ("south", "S"), ("east", "E"), ("west", "W")]
      return parts.reduce(rawValue.lowercased()) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
  }

  public var compassDirection: CompassDirection
  public var direction: Measurement<UnitAngle>
  public var speed: Measurement<UnitSpeed>
  public var gust: Measurement<UnitSpeed>?
}

/// How bad it gets.
@available(iOS 16.0, *)
public enum WeatherSeverity: String, CaseIterable, Codable, Hashable, Sendable, CustomStringConvertible {
  case minor, moderate, severe, extreme, unknown
  public var description: String { words(of: rawValue) }
  public var accessibilityDescription: String { description }
}

/// `mostlyClear` as `Mostly Clear`.
private func words(of name: String) -> String {
  name.reduce(into: "") { text, letter in
    if letter.isUppercase { text += " " }
    text.append(text.isEmpty ? Character(letter.uppercased()) : letter)
  }
}
