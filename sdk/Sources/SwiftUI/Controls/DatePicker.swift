/// The parts of a date that a picker shows.
public struct DatePickerComponents: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let hourAndMinute = DatePickerComponents(rawValue: 1)
  public static let date = DatePickerComponents(rawValue: 2)
}

/// A control that picks a date, a time or both.
public struct DatePicker<Label: View>: View {
  public typealias Components = DatePickerComponents

  private let choice: DateChoice
  private let components: Components
  private let label: Label
  @State private var words = SpokenWords()
  @Environment(\.datePickerKind) private var kind
  @Environment(\.labelsAreHidden) private var isLabelHidden

  init(choice: DateChoice, components: Components, label: Label) {
    self.choice = choice
    self.components = components
    self.label = label
  }

  public var body: some View {
    switch kind {
    case .compact:
      LabeledRow(words: words, label: label) { DatePills(choice: choice, components: components, words: words) }
    case .graphical:
      GraphicalDate(choice: choice, components: components).unseenLabel(label, words)
    case .wheel:
      HStack(spacing: 8) {
        if !isLabelHidden { label }
        DateWheels(choice: choice, components: components)
      }
    }
  }
}

extension DatePicker {
  public init(
    selection: Binding<Date>, displayedComponents: Components = [.hourAndMinute, .date],
    @ViewBuilder label: () -> Label
  ) {
    self.init(choice: DateChoice(selection), components: displayedComponents, label: label())
  }

  public init(
    selection: Binding<Date>, in range: ClosedRange<Date>,
    displayedComponents: Components = [.hourAndMinute, .date], @ViewBuilder label: () -> Label
  ) {
    self.init(
      choice: DateChoice(selection, range.lowerBound, range.upperBound), components: displayedComponents,
      label: label())
  }

  public init(
    selection: Binding<Date>, in range: PartialRangeFrom<Date>,
    displayedComponents: Components = [.hourAndMinute, .date], @ViewBuilder label: () -> Label
  ) {
    self.init(choice: DateChoice(selection, range.lowerBound), components: displayedComponents, label: label())
  }

  public init(
    selection: Binding<Date>, in range: PartialRangeThrough<Date>,
    displayedComponents: Components = [.hourAndMinute, .date], @ViewBuilder label: () -> Label
  ) {
    self.init(choice: DateChoice(selection, nil, range.upperBound), components: displayedComponents, label: label())
  }
}

extension DatePicker where Label == Text {
  public init(
    _ titleKey: LocalizedStringKey, selection: Binding<Date>,
    displayedComponents: Components = [.hourAndMinute, .date]
  ) {
    self.init(selection: selection, displayedComponents: displayedComponents) { Text(titleKey) }
  }

  public init(
    _ titleKey: LocalizedStringKey, selection: Binding<Date>, in range: ClosedRange<Date>,
    displayedComponents: Components = [.hourAndMinute, .date]
  ) {
    self.init(selection: selection, in: range, displayedComponents: displayedComponents) { Text(titleKey) }
  }

  public init(
    _ titleKey: LocalizedStringKey, selection: Binding<Date>, in range: PartialRangeFrom<Date>,
    displayedComponents: Components = [.hourAndMinute, .date]
  ) {
    self.init(selection: selection, in: range, displayedComponents: displayedComponents) { Text(titleKey) }
  }

  public init(
    _ titleKey: LocalizedStringKey, selection: Binding<Date>, in range: PartialRangeThrough<Date>,
    displayedComponents: Components = [.hourAndMinute, .date]
  ) {
    self.init(selection: selection, in: range, displayedComponents: displayedComponents) { Text(titleKey) }
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, selection: Binding<Date>, displayedComponents: Components = [.hourAndMinute, .date]
  ) {
    self.init(selection: selection, displayedComponents: displayedComponents) { Text(title) }
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, selection: Binding<Date>, in range: ClosedRange<Date>,
    displayedComponents: Components = [.hourAndMinute, .date]
  ) {
    self.init(selection: selection, in: range, displayedComponents: displayedComponents) { Text(title) }
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, selection: Binding<Date>, in range: PartialRangeFrom<Date>,
    displayedComponents: Components = [.hourAndMinute, .date]
  ) {
    self.init(selection: selection, in: range, displayedComponents: displayedComponents) { Text(title) }
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, selection: Binding<Date>, in range: PartialRangeThrough<Date>,
    displayedComponents: Components = [.hourAndMinute, .date]
  ) {
    self.init(selection: selection, in: range, displayedComponents: displayedComponents) { Text(title) }
  }
}

/// A date that is picked within bounds.
struct DateChoice {
  let selection: Binding<Date>
  let lower: Date?
  let upper: Date?

  init(_ selection: Binding<Date>, _ lower: Date? = nil, _ upper: Date? = nil) {
    self.selection = selection
    self.lower = lower
    self.upper = upper
  }

  var date: Date { selection.wrappedValue }

  /// Writes the date, moved into the bounds.
  func set(_ date: Date) {
    var new = date
    if let upper { new = min(new, upper) }
    if let lower { new = max(new, lower) }
    if new != selection.wrappedValue { selection.wrappedValue = new }
  }

  /// Another day, at the same time of day.
  func set(day: Date, _ calendar: Calendar) {
    var parts = calendar.dateComponents([.hour, .minute, .second], from: date)
    let days = calendar.dateComponents([.year, .month, .day], from: day)
    (parts.year, parts.month, parts.day) = (days.year, days.month, days.day)
    if let new = calendar.date(from: parts) { set(new) }
  }

  /// One part of the date; the day is kept within its month.
  func part(_ component: Calendar.Component, _ calendar: Calendar) -> Binding<Int> {
    Binding(
      get: { calendar.component(component, from: date) },
      set: { value in
        var parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        parts.setValue(value, for: component)
        if component != .day, let day = parts.day {
          let first = DateComponents(year: parts.year, month: parts.month, day: 1)
          let days = calendar.date(from: first).flatMap { calendar.range(of: .day, in: .month, for: $0)?.count } ?? 31
          parts.day = min(day, days)
        }
        if let new = calendar.date(from: parts) { set(new) }
      })
  }

  func allows(day: Date, _ calendar: Calendar) -> Bool {
    if let lower, day < calendar.startOfDay(for: lower) { return false }
    if let upper, day > upper { return false }
    return true
  }
}
