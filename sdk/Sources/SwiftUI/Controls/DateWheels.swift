/// Wheels for the parts of a date.
struct DateWheels: View {
  let choice: DateChoice
  let components: DatePickerComponents
  @Environment(\.calendar) private var calendar
  @Environment(\.locale) private var locale

  var body: some View {
    HStack(spacing: 0) {
      if components.contains(.date) { date }
      if components.contains(.hourAndMinute) { TimeWheels(choice: choice) }
    }
  }

  private var months: [String] {
    var calendar = calendar
    calendar.locale = locale
    return components.contains(.hourAndMinute) ? calendar.shortMonthSymbols : calendar.monthSymbols
  }

  @ViewBuilder
  private var date: some View {
    let days = calendar.range(of: .day, in: .month, for: choice.date)?.count ?? 31
    let year = calendar.component(.year, from: choice.date)
    let lowest = choice.lower.map { calendar.component(.year, from: $0) } ?? 1
    let highest = choice.upper.map { calendar.component(.year, from: $0) } ?? 9999
    // A wheel shows few rows: years around the selected one are enough, and move with it.
    let years = Array(max(year - 12, lowest)..<max(min(year + 13, highest + 1), max(year - 12, lowest) + 1))
    Picker(selection: choice.part(.month, calendar)) {
      ForEach(1..<months.count + 1, id: \.self) { Text(verbatim: months[$0 - 1]) }
    } label: {
      Text(verbatim: "Month")
    }
    .pickerStyle(.wheel)
    Picker(selection: choice.part(.day, calendar)) {
      ForEach(1..<days + 1, id: \.self) { Text(verbatim: "\($0)") }
    } label: {
      Text(verbatim: "Day")
    }
    .pickerStyle(.wheel).frame(width: 50)
    Picker(selection: choice.part(.year, calendar)) {
      ForEach(years, id: \.self) { Text(verbatim: "\($0)") }
    } label: {
      Text(verbatim: "Year")
    }
    .pickerStyle(.wheel).frame(width: 76)
  }
}

/// Wheels for hour and minute, with AM and PM where the locale counts so.
struct TimeWheels: View {
  let choice: DateChoice
  @Environment(\.calendar) private var calendar
  @Environment(\.locale) private var locale

  private var isHalfDay: Bool {
    DateFormatter.dateFormat(fromTemplate: "j", options: 0, locale: locale)?.contains("a") ?? true
  }

  var body: some View {
    let hour = choice.part(.hour, calendar)
    HStack(spacing: 0) {
      Picker(selection: shownHour(hour)) {
        if isHalfDay {
          ForEach(0..<12, id: \.self) { Text(verbatim: "\($0 == 0 ? 12 : $0)") }
        } else {
          ForEach(0..<24, id: \.self) { Text(verbatim: "\($0)") }
        }
      } label: {
        Text(verbatim: "Hour")
      }
      Picker(selection: choice.part(.minute, calendar)) {
        ForEach(0..<60, id: \.self) { Text(verbatim: ($0 < 10 ? "0" : "") + "\($0)") }
      } label: {
        Text(verbatim: "Minute")
      }
      if isHalfDay {
        Picker(
          selection: Binding(
            get: { hour.wrappedValue / 12 }, set: { hour.wrappedValue = hour.wrappedValue % 12 + $0 * 12 })
        ) {
          Text(verbatim: "AM").tag(0)
          Text(verbatim: "PM").tag(1)
        } label: {
          Text(verbatim: "Half of the day")
        }
      }
    }
    .pickerStyle(.wheel)
  }

  private func shownHour(_ hour: Binding<Int>) -> Binding<Int> {
    guard isHalfDay else { return hour }
    return Binding(
      get: { hour.wrappedValue % 12 }, set: { hour.wrappedValue = hour.wrappedValue / 12 * 12 + $0 })
  }
}
