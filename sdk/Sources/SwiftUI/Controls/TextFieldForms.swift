// Fields with a title.

extension TextField where Label == Text {
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
  /// A field that grows along an axis.
  @available(iOS 16.0, *)
  public init(
    _ titleKey: LocalizedStringKey, text: Binding<String>, axis: Axis
  ) {
    self.init(label: Text(titleKey), prompt: nil, text: text, axis: axis)
  }
  /// A field that grows along an axis.
  @available(iOS 16.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, text: Binding<String>, axis: Axis
  ) {
    self.init(label: Text(title), prompt: nil, text: text, axis: axis)
  }
  /// A field that grows along an axis.
  @available(iOS 16.0, *)
  public init(
    _ titleKey: LocalizedStringKey, text: Binding<String>, prompt: Text?, axis: Axis
  ) {
    self.init(label: Text(titleKey), prompt: prompt, text: text, axis: axis)
  }
  /// A field that grows along an axis.
  @available(iOS 16.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, text: Binding<String>, prompt: Text?, axis: Axis
  ) {
    self.init(label: Text(title), prompt: prompt, text: text, axis: axis)
  }
  /// A field whose selection is known.
  @available(iOS 18.0, *)
  public init(
    _ titleKey: LocalizedStringKey, text: Binding<String>, selection: Binding<TextSelection?>, prompt: Text? = nil,
    axis: Axis? = nil
  ) {
    self.init(label: Text(titleKey), prompt: prompt, text: text, axis: axis ?? .horizontal, selection: selection)
  }
  /// A field whose selection is known.
  @available(iOS 18.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, text: Binding<String>, selection: Binding<TextSelection?>, prompt: Text? = nil, axis: Axis? = nil
  ) {
    self.init(label: Text(title), prompt: prompt, text: text, axis: axis ?? .horizontal, selection: selection)
  }
  /// A field for a value.
  @available(iOS 15.0, *)
  public init<F: ParseableFormatStyle>(
    _ titleKey: LocalizedStringKey, value: Binding<F.FormatInput?>, format: F, prompt: Text? = nil
  ) where F.FormatOutput == String {
    self.init(label: Text(titleKey), prompt: prompt, text: .formatting(optional: value, format))
  }
  /// A field for a value.
  @available(iOS 15.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol, F: ParseableFormatStyle>(
    _ title: S, value: Binding<F.FormatInput?>, format: F, prompt: Text? = nil
  ) where F.FormatOutput == String {
    self.init(label: Text(title), prompt: prompt, text: .formatting(optional: value, format))
  }
  /// A field for a value.
  @available(iOS 15.0, *)
  public init<F: ParseableFormatStyle>(
    _ titleKey: LocalizedStringKey, value: Binding<F.FormatInput>, format: F, prompt: Text? = nil
  ) where F.FormatOutput == String {
    self.init(label: Text(titleKey), prompt: prompt, text: .formatting(value, format))
  }
  /// A field for a value.
  @available(iOS 15.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol, F: ParseableFormatStyle>(
    _ title: S, value: Binding<F.FormatInput>, format: F, prompt: Text? = nil
  ) where F.FormatOutput == String {
    self.init(label: Text(title), prompt: prompt, text: .formatting(value, format))
  }
  /// A field for a value, by a formatter.
  public init<V>(
    _ titleKey: LocalizedStringKey, value: Binding<V>, formatter: Formatter
  ) {
    self.init(label: Text(titleKey), prompt: nil, text: .formatting(value, formatter))
  }
  /// A field for a value, by a formatter.
  @_disfavoredOverload
  public init<S: StringProtocol, V>(
    _ title: S, value: Binding<V>, formatter: Formatter
  ) {
    self.init(label: Text(title), prompt: nil, text: .formatting(value, formatter))
  }
  /// A field for a value, by a formatter, with a prompt.
  @available(iOS 15.0, *)
  public init<V>(
    _ titleKey: LocalizedStringKey, value: Binding<V>, formatter: Formatter, prompt: Text?
  ) {
    self.init(label: Text(titleKey), prompt: prompt, text: .formatting(value, formatter))
  }
  /// A field for a value, by a formatter, with a prompt.
  @available(iOS 15.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol, V>(
    _ title: S, value: Binding<V>, formatter: Formatter, prompt: Text?
  ) {
    self.init(label: Text(title), prompt: prompt, text: .formatting(value, formatter))
  }
  /// A field that tells of its beginning and end.
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use onSubmit(of:_:) and FocusState in place of onCommit and onEditingChanged."
  )
  public init(
    _ titleKey: LocalizedStringKey, text: Binding<String>, onEditingChanged: @escaping (Bool) -> Void,
    onCommit: @escaping () -> Void
  ) {
    self.init(label: Text(titleKey), prompt: nil, text: text, commit: onCommit, editing: onEditingChanged)
  }
  /// A field that tells of its beginning and end.
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use onSubmit(of:_:) and FocusState in place of onCommit and onEditingChanged."
  )
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, text: Binding<String>, onEditingChanged: @escaping (Bool) -> Void, onCommit: @escaping () -> Void
  ) {
    self.init(label: Text(title), prompt: nil, text: text, commit: onCommit, editing: onEditingChanged)
  }
  /// A field that tells of its beginning.
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use onSubmit(of:_:) and FocusState in place of onCommit and onEditingChanged."
  )
  public init(
    _ titleKey: LocalizedStringKey, text: Binding<String>, onEditingChanged: @escaping (Bool) -> Void
  ) {
    self.init(label: Text(titleKey), prompt: nil, text: text, editing: onEditingChanged)
  }
  /// A field that tells of its beginning.
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use onSubmit(of:_:) and FocusState in place of onCommit and onEditingChanged."
  )
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, text: Binding<String>, onEditingChanged: @escaping (Bool) -> Void
  ) {
    self.init(label: Text(title), prompt: nil, text: text, editing: onEditingChanged)
  }
  /// A field that tells of its end.
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use onSubmit(of:_:) and FocusState in place of onCommit and onEditingChanged."
  )
  public init(
    _ titleKey: LocalizedStringKey, text: Binding<String>, onCommit: @escaping () -> Void
  ) {
    self.init(label: Text(titleKey), prompt: nil, text: text, commit: onCommit)
  }
  /// A field that tells of its end.
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use onSubmit(of:_:) and FocusState in place of onCommit and onEditingChanged."
  )
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, text: Binding<String>, onCommit: @escaping () -> Void
  ) {
    self.init(label: Text(title), prompt: nil, text: text, commit: onCommit)
  }
  /// A field for a value that tells of its beginning and end.
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use onSubmit(of:_:) and FocusState in place of onCommit and onEditingChanged."
  )
  public init<V>(
    _ titleKey: LocalizedStringKey, value: Binding<V>, formatter: Formatter, onEditingChanged: @escaping (Bool) -> Void,
    onCommit: @escaping () -> Void
  ) {
    self.init(
      label: Text(titleKey), prompt: nil, text: .formatting(value, formatter), commit: onCommit,
      editing: onEditingChanged)
  }
  /// A field for a value that tells of its beginning and end.
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use onSubmit(of:_:) and FocusState in place of onCommit and onEditingChanged."
  )
  @_disfavoredOverload
  public init<S: StringProtocol, V>(
    _ title: S, value: Binding<V>, formatter: Formatter, onEditingChanged: @escaping (Bool) -> Void,
    onCommit: @escaping () -> Void
  ) {
    self.init(
      label: Text(title), prompt: nil, text: .formatting(value, formatter), commit: onCommit, editing: onEditingChanged)
  }
  /// A field for a value that tells of its beginning.
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use onSubmit(of:_:) and FocusState in place of onCommit and onEditingChanged."
  )
  public init<V>(
    _ titleKey: LocalizedStringKey, value: Binding<V>, formatter: Formatter, onEditingChanged: @escaping (Bool) -> Void
  ) {
    self.init(label: Text(titleKey), prompt: nil, text: .formatting(value, formatter), editing: onEditingChanged)
  }
  /// A field for a value that tells of its beginning.
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use onSubmit(of:_:) and FocusState in place of onCommit and onEditingChanged."
  )
  @_disfavoredOverload
  public init<S: StringProtocol, V>(
    _ title: S, value: Binding<V>, formatter: Formatter, onEditingChanged: @escaping (Bool) -> Void
  ) {
    self.init(label: Text(title), prompt: nil, text: .formatting(value, formatter), editing: onEditingChanged)
  }
  /// A field for a value that tells of its end.
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use onSubmit(of:_:) and FocusState in place of onCommit and onEditingChanged."
  )
  public init<V>(
    _ titleKey: LocalizedStringKey, value: Binding<V>, formatter: Formatter, onCommit: @escaping () -> Void
  ) {
    self.init(label: Text(titleKey), prompt: nil, text: .formatting(value, formatter), commit: onCommit)
  }
  /// A field for a value that tells of its end.
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use onSubmit(of:_:) and FocusState in place of onCommit and onEditingChanged."
  )
  @_disfavoredOverload
  public init<S: StringProtocol, V>(
    _ title: S, value: Binding<V>, formatter: Formatter, onCommit: @escaping () -> Void
  ) {
    self.init(label: Text(title), prompt: nil, text: .formatting(value, formatter), commit: onCommit)
  }
}
