/// A month of days to pick from.
struct MonthView: View {
  let choice: DateChoice
  var picked: () -> Void = {}
  /// Months after the one of the selected date.
  @State private var turned = 0
  @Environment(\.calendar) private var calendar
  @Environment(\.locale) private var locale

  private var month: Date {
    let parts = calendar.dateComponents([.year, .month], from: choice.date)
    let first = calendar.date(from: parts) ?? choice.date
    return calendar.date(byAdding: .month, value: turned, to: first) ?? first
  }

  var body: some View {
    VStack(spacing: 4) {
      header
      HStack(spacing: 0) {
        ForEach(weekdays.indices, id: \.self) { index in
          Text(verbatim: weekdays[index])
            .font(.system(size: 13, weight: .semibold))
            .foregroundStyle(Color.system(.tertiaryLabel))
            .frame(maxWidth: .infinity)
        }
      }
      ForEach(weeks.indices, id: \.self) { week in
        HStack(spacing: 0) { ForEach(weeks[week]) { cell($0) } }
      }
    }
  }

  private var header: some View {
    HStack(spacing: 20) {
      Text(verbatim: month.formatted(style.month(.wide).year())).font(.headline)
        .frame(maxWidth: .infinity, alignment: .leading)
      arrow("chevron.left", "Previous Month", -1)
      arrow("chevron.right", "Next Month", 1)
    }
    .padding(.horizontal, 10).frame(height: 44)
  }

  private var style: Date.FormatStyle {
    Date.FormatStyle(locale: locale, calendar: calendar, timeZone: calendar.timeZone)
  }

  private func arrow(_ symbol: String, _ name: String, _ step: Int) -> some View {
    Image(systemName: symbol)
      .font(.system(size: 19, weight: .semibold))
      .foregroundStyle(Color.accentColor)
      .frame(width: 30, height: 40)
      .action { handler, node in
        handler.tap = { _ in turned += step }
        node.describe(role: "button", label: name)
        node.spoken = name
        node.set("press", .bool(true))
      }
  }

  /// A calendar that has no locale of its own begins the week as the locale around it does.
  private var firstWeekday: Int {
    guard calendar.locale?.identifier ?? "" == "" || calendar == Calendar.current else { return calendar.firstWeekday }
    var own = Calendar(identifier: calendar.identifier)
    own.locale = locale
    return own.firstWeekday
  }

  private var weekdays: [String] {
    let names = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]
    return (0..<7).map { names[(firstWeekday - 1 + $0) % 7] }
  }

  /// A place in the grid; without a date it is outside of the month.
  struct Cell: Identifiable {
    let id: Int
    let date: Date?
    let number: Int
  }

  private var weeks: [[Cell]] {
    let days = calendar.range(of: .day, in: .month, for: month)?.count ?? 30
    let lead = (calendar.component(.weekday, from: month) - firstWeekday + 7) % 7
    let rows = (lead + days + 6) / 7
    return (0..<rows).map { row in
      (0..<7).map { column in
        let number = row * 7 + column - lead + 1
        let date = (1...days).contains(number) ? calendar.date(byAdding: .day, value: number - 1, to: month) : nil
        return Cell(id: row * 7 + column, date: date, number: number)
      }
    }
  }

  @ViewBuilder
  private func cell(_ cell: Cell) -> some View {
    if let date = cell.date {
      let isSelected = calendar.isDate(date, inSameDayAs: choice.date)
      DayCell(
        number: cell.number, name: date.formatted(style.weekday(.wide).month(.wide).day()), isSelected: isSelected,
        isToday: calendar.isDateInToday(date)
      ) {
        turned = 0
        choice.set(day: date, calendar)
        picked()
      }
      .disabled(!choice.allows(day: date, calendar))
    } else {
      Color.clear.frame(maxWidth: .infinity).frame(height: 40)
    }
  }
}

private struct DayCell: View {
  let number: Int
  let name: String
  let isSelected: Bool
  let isToday: Bool
  let pick: () -> Void
  @Environment(\.isEnabled) private var isEnabled

  private var color: Color {
    if !isEnabled { return .system(.tertiaryLabel) }
    if isSelected { return isToday ? .white : .accentColor }
    return isToday ? .accentColor : .primary
  }

  var body: some View {
    Text(verbatim: "\(number)")
      .font(.system(size: 20, weight: isSelected ? .semibold : .regular))
      .foregroundStyle(color)
      .frame(width: 40, height: 40)
      .background {
        if isSelected { Circle().fill(isToday ? Color.accentColor : Color.accentColor.opacity(0.15)) }
      }
      .frame(maxWidth: .infinity)
      .action { handler, node in
        handler.tap = { _ in pick() }
        node.describe(role: "button", label: name)
        node.spoken = name
        if isSelected { node.describe("t", .array([.string("selected")])) }
      }
  }
}

/// A month and, below it, the time.
struct GraphicalDate: View {
  let choice: DateChoice
  let components: DatePickerComponents

  var body: some View {
    VStack(spacing: 8) {
      if components.contains(.date) { MonthView(choice: choice) }
      if components.contains(.hourAndMinute) {
        if components.contains(.date) { Divider() }
        HStack {
          Text(verbatim: "Time")
          Spacer()
          DatePills(choice: choice, components: .hourAndMinute, words: SpokenWords())
        }
        .frame(height: 44)
      }
    }
  }
}
