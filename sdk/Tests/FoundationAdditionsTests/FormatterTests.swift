import FoundationAdditions
import Testing

private let english = Locale(identifier: "en_US")

@Test(arguments: [
  (3600.0, RelativeDateTimeFormatter.UnitsStyle.full, "in 1 hour"), (-120, .full, "2 minutes ago"),
  (-7200, .abbreviated, "2h ago"), (-7200, .short, "2 hr. ago"),
])
func relativeDates(seconds: Double, style: RelativeDateTimeFormatter.UnitsStyle, text: String) {
  let formatter = RelativeDateTimeFormatter()
  formatter.locale = english
  formatter.unitsStyle = style
  let now = Date(timeIntervalSinceReferenceDate: 700_000_000)
  #expect(formatter.localizedString(for: now.addingTimeInterval(seconds), relativeTo: now) == text)
}

@Test func namedRelativeDates() {
  let formatter = RelativeDateTimeFormatter()
  formatter.locale = english
  formatter.dateTimeStyle = .named
  let now = Date(timeIntervalSinceReferenceDate: 700_000_000)
  #expect(formatter.localizedString(for: now.addingTimeInterval(-86400), relativeTo: now) == "yesterday")
}

@Test(arguments: [
  (3725.0, DateComponentsFormatter.UnitsStyle.positional, "1:02:05"), (65, .positional, "1:05"),
  (5, .positional, "0:05"), (3720, .abbreviated, "1h 2m"), (3720, .full, "1 hour, 2 minutes"),
  (3720, .short, "1 hr, 2 min"),
])
func lengthsOfTime(seconds: Double, style: DateComponentsFormatter.UnitsStyle, text: String) {
  let formatter = DateComponentsFormatter()
  formatter.allowedUnits = [.hour, .minute, .second]
  formatter.unitsStyle = style
  #expect(formatter.string(from: seconds) == text)
}

@Test func paddedLengthsOfTime() {
  let formatter = DateComponentsFormatter()
  formatter.allowedUnits = [.hour, .minute, .second]
  formatter.zeroFormattingBehavior = .pad
  #expect(formatter.string(from: 65) == "00:01:05")
}

@Test func measurements() {
  let formatter = MeasurementFormatter()
  formatter.numberFormatter.locale = english
  let walk = Measurement(value: 3.5, unit: UnitLength.kilometers)
  #expect(formatter.string(from: walk) == "3.5 km")
  #expect(walk.formatted() == "3.5 km")
  #expect(walk.formatted(.measurement(width: .wide, usage: .road)) == "3.5 kilometers")
  #expect(Measurement(value: 20, unit: UnitTemperature.celsius).formatted() == "20°C")
}

@Test func listsAndNames() {
  #expect(ListFormatter.localizedString(byJoining: ["a", "b", "c"]) == "a, b, and c")
  let name = PersonNameComponents(givenName: "Ada", familyName: "Lovelace")
  #expect(name.formatted(.name(style: .long)) == "Ada Lovelace")
  #expect(name.formatted(.name(style: .abbreviated)) == "AL")
}

@Test func namesAreWrittenAndRead() throws {
  let formatter = PersonNameComponentsFormatter()
  let name = try #require(formatter.personNameComponents(from: "Ada King Lovelace"))
  #expect(name.middleName == "King")
  #expect(formatter.string(from: name) == "Ada Lovelace")
  formatter.style = .long
  #expect(formatter.string(from: name) == "Ada King Lovelace")
  #expect(PersonNameComponentsFormatter.localizedString(from: name, style: .abbreviated) == "AL")
}
