/// The date and the time as grey pills; a tap opens a calendar or wheels.
struct DatePills: View {
  let choice: DateChoice
  let components: DatePickerComponents
  let words: SpokenWords
  @Environment(\.locale) private var locale
  @Environment(\.calendar) private var calendar
  @Environment(\.timeZone) private var timeZone

  var body: some View {
    HStack(spacing: 6) {
      if components.contains(.date) {
        DatePill(name: "Date", text: format(date: .abbreviated, time: .omitted), words: words) { close in
          MonthView(choice: choice, picked: close).padding(12).frame(width: 330)
        }
      }
      if components.contains(.hourAndMinute) {
        DatePill(name: "Time", text: format(date: .omitted, time: .shortened), words: words) { _ in
          TimeWheels(choice: choice).frame(width: 220).padding(.horizontal, 8)
        }
      }
    }
  }

  private func format(date: Date.FormatStyle.DateStyle, time: Date.FormatStyle.TimeStyle) -> String {
    Date.FormatStyle(date: date, time: time, locale: locale, calendar: calendar, timeZone: timeZone)
      .format(choice.date)
  }
}

private struct DatePill<Panel: View>: View {
  let name: String
  let text: String
  let words: SpokenWords
  @ViewBuilder let panel: (_ close: @escaping () -> Void) -> Panel
  @State private var isOpen = false
  @Environment(\.isEnabled) private var isEnabled

  private var color: Color {
    isEnabled ? (isOpen ? .accentColor : .primary) : .system(.tertiaryLabel)
  }

  var body: some View {
    Text(verbatim: text)
      .lineLimit(1)
      .foregroundStyle(color)
      .padding(.horizontal, 11)
      .frame(height: 34)
      .background(Color.system(.tertiaryFill), in: RoundedRectangle(cornerRadius: 8))
      .fixedSize()
      .action { handler, node in
        handler.tap = { _ in isOpen.toggle() }
        node.describe(role: "picker", label: words.value.isEmpty ? name : "\(words.value), \(name)", value: text)
        node.set("press", .bool(true))
      }
      .floating(isShown: isOpen, close: { isOpen = false }) {
        panel { isOpen = false }
          .font(.body)
          .foregroundStyle(Color.primary)
          .environment(\.isInRow, false)
          .menuPanel()
      }
  }
}
