import SDKBase

/// A field for text.
public struct TextField<Label: View>: View {
  private let label: Label
  private let prompt: Text?
  private let text: Binding<String>
  private let axis: Axis
  private let commit: (() -> Void)?
  private let editing: ((Bool) -> Void)?

  init(
    label: Label, prompt: Text?, text: Binding<String>, axis: Axis = .horizontal, commit: (() -> Void)? = nil,
    editing: ((Bool) -> Void)? = nil, selection: Binding<TextSelection?>? = nil
  ) {
    (self.label, self.prompt, self.text, self.axis) = (label, prompt, text, axis)
    (self.commit, self.editing) = (commit, editing)
    if selection != nil {
      reportUnsupported(api: "TextField(selection:)", note: "The selection within a field is not known.")
    }
  }

  /// A field with a label.
  @available(iOS 15.0, *)
  public init(text: Binding<String>, prompt: Text? = nil, @ViewBuilder label: () -> Label) {
    self.init(label: label(), prompt: prompt, text: text)
  }

  /// A field that grows along an axis.
  @available(iOS 16.0, *)
  public init(text: Binding<String>, prompt: Text? = nil, axis: Axis, @ViewBuilder label: () -> Label) {
    self.init(label: label(), prompt: prompt, text: text, axis: axis)
  }

  /// A field whose selection is known.
  @available(iOS 18.0, *)
  public init(
    text: Binding<String>, selection: Binding<TextSelection?>, prompt: Text? = nil, axis: Axis? = nil,
    @ViewBuilder label: () -> Label
  ) {
    self.init(label: label(), prompt: prompt, text: text, axis: axis ?? .horizontal, selection: selection)
  }

  /// A field for a value.
  @available(iOS 15.0, *)
  public init<F: ParseableFormatStyle>(
    value: Binding<F.FormatInput?>, format: F, prompt: Text? = nil, @ViewBuilder label: () -> Label
  ) where F.FormatOutput == String {
    self.init(label: label(), prompt: prompt, text: .formatting(optional: value, format))
  }

  /// A field for a value.
  @available(iOS 15.0, *)
  public init<F: ParseableFormatStyle>(
    value: Binding<F.FormatInput>, format: F, prompt: Text? = nil, @ViewBuilder label: () -> Label
  ) where F.FormatOutput == String {
    self.init(label: label(), prompt: prompt, text: .formatting(value, format))
  }

  /// A field for a value, by a formatter.
  @available(iOS 15.0, *)
  public init<V>(value: Binding<V>, formatter: Formatter, prompt: Text? = nil, @ViewBuilder label: () -> Label) {
    self.init(label: label(), prompt: prompt, text: .formatting(value, formatter))
  }

  public var body: some View {
    FieldFrame(
      field: Field(
        text: text, placeholder: (prompt ?? (label as? Text))?.plain ?? "", isMultiline: axis == .vertical,
        onCommit: commit, onEditing: editing))
  }
}

/// A field that hides what is typed.
public struct SecureField<Label: View>: View {
  private let label: Label
  private let prompt: Text?
  private let text: Binding<String>
  private let commit: (() -> Void)?

  init(label: Label, prompt: Text?, text: Binding<String>, commit: (() -> Void)? = nil) {
    (self.label, self.prompt, self.text, self.commit) = (label, prompt, text, commit)
  }

  /// A field with a label.
  @available(iOS 15.0, *)
  public init(text: Binding<String>, prompt: Text? = nil, @ViewBuilder label: () -> Label) {
    self.init(label: label(), prompt: prompt, text: text)
  }

  public var body: some View {
    FieldFrame(
      field: Field(
        text: text, placeholder: (prompt ?? (label as? Text))?.plain ?? "", isSecure: true, onCommit: commit))
  }
}

extension SecureField where Label == Text {
  /// A field with a title.
  public init(
    _ titleKey: LocalizedStringKey, text: Binding<String>
  ) {
    self.init(label: Text(titleKey), prompt: nil, text: text)
  }
  /// A field with a title.
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, text: Binding<String>
  ) {
    self.init(label: Text(title), prompt: nil, text: text)
  }
  /// A field with a title and a prompt.
  @available(iOS 15.0, *)
  public init(
    _ titleKey: LocalizedStringKey, text: Binding<String>, prompt: Text?
  ) {
    self.init(label: Text(titleKey), prompt: prompt, text: text)
  }
  /// A field with a title and a prompt.
  @available(iOS 15.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, text: Binding<String>, prompt: Text?
  ) {
    self.init(label: Text(title), prompt: prompt, text: text)
  }
  /// A field that tells of its end.
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use onSubmit(of:_:) in place of onCommit.")
  public init(
    _ titleKey: LocalizedStringKey, text: Binding<String>, onCommit: @escaping () -> Void
  ) {
    self.init(label: Text(titleKey), prompt: nil, text: text, commit: onCommit)
  }
  /// A field that tells of its end.
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use onSubmit(of:_:) in place of onCommit.")
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, text: Binding<String>, onCommit: @escaping () -> Void
  ) {
    self.init(label: Text(title), prompt: nil, text: text, commit: onCommit)
  }
}

/// A large area for text.
@available(iOS 14.0, *)
public struct TextEditor: View {
  private let text: Binding<String>

  public init(text: Binding<String>) { self.text = text }

  /// An area whose selection is known.
  @available(iOS 18.0, *)
  public init(text: Binding<String>, selection: Binding<TextSelection?>) {
    self.text = text
    reportUnsupported(api: "TextEditor(selection:)", note: "The selection within a text is not known.")
  }

  /// An area for text with attributes; what is changed loses them.
  @available(iOS 26.0, *)
  public init(text: Binding<AttributedString>, selection: Binding<AttributedTextSelection>? = nil) {
    self.text = Binding(
      get: { String(text.wrappedValue.characters) },
      set: { if $0 != String(text.wrappedValue.characters) { text.wrappedValue = AttributedString($0) } })
    reportUnsupported(api: "TextEditor(AttributedString)", note: "Text is edited without its attributes.")
  }

  public var body: some View {
    Field(text: text, placeholder: "", isMultiline: true, fills: true).padding(.horizontal, 5).padding(.vertical, 8)
  }
}

/// What is selected in a text.
@available(iOS 18.0, *)
public struct TextSelection: Equatable, Hashable, Sendable {
  /// A part, or several.
  public enum Indices: Equatable, Hashable, Sendable {
    case selection(Range<String.Index>)
    case multiSelection(RangeSet<String.Index>)
  }

  public var indices: Indices
  public var affinity: TextSelectionAffinity = .automatic

  public init(range: Range<String.Index>) { indices = .selection(range) }
  public init(ranges: RangeSet<String.Index>) { indices = .multiSelection(ranges) }
  public init(insertionPoint: String.Index) { indices = .selection(insertionPoint..<insertionPoint) }

  /// Whether it is a place rather than a part.
  public var isInsertion: Bool {
    switch indices {
    case .selection(let range): range.isEmpty
    case .multiSelection(let ranges): ranges.isEmpty
    }
  }
}

/// Which line a place between two lines belongs to.
@available(iOS 18.0, *)
public enum TextSelectionAffinity: Equatable, Hashable, Sendable {
  case automatic, upstream, downstream
}

/// What is selected in a text with attributes.
@available(iOS 26.0, *)
public struct AttributedTextSelection: Equatable, Hashable, Sendable {
  public init() {}
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
