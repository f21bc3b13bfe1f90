/// A field for text.
public struct TextField<Label: View>: View {
  private let label: Label
  private let prompt: Text?
  private let text: Binding<String>
  private let axis: Axis
  private let commit: (() -> Void)?

  init(label: Label, prompt: Text?, text: Binding<String>, axis: Axis = .horizontal, commit: (() -> Void)? = nil) {
    (self.label, self.prompt, self.text, self.axis, self.commit) = (label, prompt, text, axis, commit)
  }

  public init(text: Binding<String>, prompt: Text? = nil, @ViewBuilder label: () -> Label) {
    self.init(label: label(), prompt: prompt, text: text)
  }

  public init(text: Binding<String>, prompt: Text? = nil, axis: Axis, @ViewBuilder label: () -> Label) {
    self.init(label: label(), prompt: prompt, text: text, axis: axis)
  }

  public init<F: ParseableFormatStyle>(
    value: Binding<F.FormatInput>, format: F, prompt: Text? = nil, @ViewBuilder label: () -> Label
  ) where F.FormatOutput == String {
    self.init(label: label(), prompt: prompt, text: .formatting(value, format))
  }

  public var body: some View {
    FieldFrame(
      field: Field(
        text: text, placeholder: (prompt ?? (label as? Text))?.plain ?? "", isMultiline: axis == .vertical,
        onCommit: commit))
  }
}

extension TextField where Label == Text {
  public init(_ titleKey: LocalizedStringKey, text: Binding<String>) {
    self.init(label: Text(titleKey), prompt: nil, text: text)
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, text: Binding<String>) {
    self.init(label: Text(title), prompt: nil, text: text)
  }
  public init(_ titleKey: LocalizedStringKey, text: Binding<String>, prompt: Text?) {
    self.init(label: Text(titleKey), prompt: prompt, text: text)
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, text: Binding<String>, prompt: Text?) {
    self.init(label: Text(title), prompt: prompt, text: text)
  }
  public init(_ titleKey: LocalizedStringKey, text: Binding<String>, prompt: Text? = nil, axis: Axis) {
    self.init(label: Text(titleKey), prompt: prompt, text: text, axis: axis)
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, text: Binding<String>, prompt: Text? = nil, axis: Axis) {
    self.init(label: Text(title), prompt: prompt, text: text, axis: axis)
  }
  public init<F: ParseableFormatStyle>(
    _ titleKey: LocalizedStringKey, value: Binding<F.FormatInput>, format: F, prompt: Text? = nil
  ) where F.FormatOutput == String {
    self.init(label: Text(titleKey), prompt: prompt, text: .formatting(value, format))
  }
  @_disfavoredOverload
  public init<S: StringProtocol, F: ParseableFormatStyle>(
    _ title: S, value: Binding<F.FormatInput>, format: F, prompt: Text? = nil
  ) where F.FormatOutput == String {
    self.init(label: Text(title), prompt: prompt, text: .formatting(value, format))
  }
  public init<F: ParseableFormatStyle>(
    _ titleKey: LocalizedStringKey, value: Binding<F.FormatInput?>, format: F, prompt: Text? = nil
  ) where F.FormatOutput == String {
    self.init(label: Text(titleKey), prompt: prompt, text: .formatting(optional: value, format))
  }
  public init<V>(_ titleKey: LocalizedStringKey, value: Binding<V>, formatter: Formatter) {
    self.init(label: Text(titleKey), prompt: nil, text: .formatting(value, formatter))
  }
  @available(iOS, deprecated: 100000, message: "Use onSubmit(of:_:) and FocusState instead.")
  public init(
    _ titleKey: LocalizedStringKey, text: Binding<String>, onEditingChanged: @escaping (Bool) -> Void = { _ in },
    onCommit: @escaping () -> Void
  ) {
    self.init(label: Text(titleKey), prompt: nil, text: text, commit: onCommit)
  }
}

/// A field that hides what is typed.
public struct SecureField<Label: View>: View {
  private let label: Label
  private let prompt: Text?
  private let text: Binding<String>

  public init(text: Binding<String>, prompt: Text? = nil, @ViewBuilder label: () -> Label) {
    (self.label, self.prompt, self.text) = (label(), prompt, text)
  }

  public var body: some View {
    FieldFrame(field: Field(text: text, placeholder: (prompt ?? (label as? Text))?.plain ?? "", isSecure: true))
  }
}

extension SecureField where Label == Text {
  public init(_ titleKey: LocalizedStringKey, text: Binding<String>) {
    self.init(text: text) { Text(titleKey) }
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, text: Binding<String>) { self.init(text: text) { Text(title) } }
  public init(_ titleKey: LocalizedStringKey, text: Binding<String>, prompt: Text?) {
    self.init(text: text, prompt: prompt) { Text(titleKey) }
  }
}

/// A large area for text.
public struct TextEditor: View {
  private let text: Binding<String>
  public init(text: Binding<String>) { self.text = text }
  public var body: some View {
    Field(text: text, placeholder: "", isMultiline: true, fills: true).padding(.horizontal, 5).padding(.vertical, 8)
  }
}

extension Binding where Value == String {
  /// Text for a value: what cannot be read leaves the value as it is.
  static func formatting<F: ParseableFormatStyle>(_ value: Binding<F.FormatInput>, _ format: F) -> Binding<String>
  where F.FormatOutput == String {
    Binding(
      get: { format.format(value.wrappedValue) },
      set: { text in if let parsed = try? format.parseStrategy.parse(text) { value.wrappedValue = parsed } })
  }

  static func formatting<F: ParseableFormatStyle>(
    optional value: Binding<F.FormatInput?>, _ format: F
  ) -> Binding<String> where F.FormatOutput == String {
    Binding(
      get: { value.wrappedValue.map(format.format) ?? "" },
      set: { text in value.wrappedValue = text.isEmpty ? nil : try? format.parseStrategy.parse(text) })
  }

  static func formatting<V>(_ value: Binding<V>, _ formatter: Formatter) -> Binding<String> {
    Binding(
      get: { formatter.string(for: value.wrappedValue) ?? "" },
      set: { text in
        if let number = (formatter as? NumberFormatter)?.number(from: text) {
          if let parsed = number as? V {
            value.wrappedValue = parsed
          } else if let parsed = number.doubleValue as? V {
            value.wrappedValue = parsed
          } else if let parsed = number.intValue as? V {
            value.wrappedValue = parsed
          }
        } else if let parsed = text as? V {
          value.wrappedValue = parsed
        }
      })
  }
}
