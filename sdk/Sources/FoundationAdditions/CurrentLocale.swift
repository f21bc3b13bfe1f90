import Foundation
import SDKBase

// Foundation on Linux knows no user's settings: its current locale is "English, the world" whatever is set. The preview
// loads this library before Foundation, so that these take the place of its accessors, for formats within Foundation too.

extension Locale {
  /// `Locale.current`: the locale of the phone.
  @_silgen_name("$s20FoundationEssentials6LocaleV7currentACvgZ")
  public static func _current() -> Locale { Locale(identifier: screenFacts.locale) }

  /// `Locale.autoupdatingCurrent`: the locale of the phone as it is when asked.
  @_silgen_name("$s20FoundationEssentials6LocaleV19autoupdatingCurrentACvgZ")
  public static func _autoupdating() -> Locale { Locale(identifier: screenFacts.locale) }

  /// `Locale.preferredLanguages`: the language of the phone.
  @_silgen_name("$s20FoundationEssentials6LocaleV18preferredLanguagesSaySSGvgZ")
  public static func _languages() -> [String] { [screenFacts.locale.replacingOccurrences(of: "_", with: "-")] }
}

extension Calendar {
  /// `Calendar.current`: with the phone's first day of the week.
  @_silgen_name("$s20FoundationEssentials8CalendarV7currentACvgZ")
  public static func _current() -> Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.locale = Locale(identifier: screenFacts.locale)
    return calendar
  }
}
