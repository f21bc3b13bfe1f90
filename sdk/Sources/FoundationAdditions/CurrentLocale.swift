import Foundation
import SDKBase

// Foundation on Linux knows no user's settings: its current locale is "English, the world" whatever is set. The preview
// loads this library before Foundation, so that these take the place of its accessors, for formats within Foundation too.

/// `Locale.current`: the locale of the phone.
@_silgen_name("$s20FoundationEssentials6LocaleV7currentACvgZ")
public func _currentLocale() -> Locale { Locale(identifier: screenFacts.locale) }

/// `Locale.autoupdatingCurrent`: the locale of the phone as it is when asked.
@_silgen_name("$s20FoundationEssentials6LocaleV19autoupdatingCurrentACvgZ")
public func _autoupdatingLocale() -> Locale { Locale(identifier: screenFacts.locale) }

/// `Locale.preferredLanguages`: the language of the phone.
@_silgen_name("$s20FoundationEssentials6LocaleV18preferredLanguagesSaySSGvgZ")
public func _preferredLanguages() -> [String] { [screenFacts.locale.replacingOccurrences(of: "_", with: "-")] }

/// `Calendar.current`: with the phone's first day of the week.
@_silgen_name("$s20FoundationEssentials8CalendarV7currentACvgZ")
public func _currentCalendar() -> Calendar {
  var calendar = Calendar(identifier: .gregorian)
  calendar.locale = Locale(identifier: screenFacts.locale)
  return calendar
}
