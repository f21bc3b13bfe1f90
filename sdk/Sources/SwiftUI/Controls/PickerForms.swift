import DeveloperToolsSupport

// MARK: Forms with a current value, sources and images

extension Picker {
  /// A picker that shows its value in its own way; the preview shows the option's.
  @available(iOS 18.0, *)
  public init<V: View>(
    selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label,
    @ViewBuilder currentValueLabel: () -> V
  ) {
    self.init(selection: PickerSelection(selection), label: label(), content: content())
  }

  /// A picker of several sources that shows its value in its own way; the preview shows the option's.
  @available(iOS 18.0, *)
  public init<C: RandomAccessCollection, V: View>(
    sources: C, selection: KeyPath<C.Element, Binding<SelectionValue>>, @ViewBuilder content: () -> Content,
    @ViewBuilder label: () -> Label, @ViewBuilder currentValueLabel: () -> V
  ) {
    self.init(
      selection: PickerSelection(all: sources.map { $0[keyPath: selection] }), label: label(), content: content())
  }
}

extension Picker where Label == Text {
  /// A picker with a title for several sources.
  @available(iOS 16.0, *)
  public init<C: RandomAccessCollection>(
    _ titleKey: LocalizedStringKey, sources: C, selection: KeyPath<C.Element, Binding<SelectionValue>>,
    @ViewBuilder content: () -> Content
  ) {
    self.init(
      selection: PickerSelection(all: sources.map { $0[keyPath: selection] }), label: Text(titleKey), content: content()
    )
  }

  /// A picker with a title that shows its value in its own way; the preview shows the option's.
  @available(iOS 18.0, *)
  public init<V: View>(
    _ titleKey: LocalizedStringKey, selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content,
    @ViewBuilder currentValueLabel: () -> V
  ) {
    self.init(selection: PickerSelection(selection), label: Text(titleKey), content: content())
  }

  /// A picker with a title for several sources.
  @available(iOS 16.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol, C: RandomAccessCollection>(
    _ title: S, sources: C, selection: KeyPath<C.Element, Binding<SelectionValue>>, @ViewBuilder content: () -> Content
  ) {
    self.init(
      selection: PickerSelection(all: sources.map { $0[keyPath: selection] }), label: Text(title), content: content())
  }

  /// A picker with a title that shows its value in its own way; the preview shows the option's.
  @available(iOS 18.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol, V: View>(
    _ title: S, selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content,
    @ViewBuilder currentValueLabel: () -> V
  ) {
    self.init(selection: PickerSelection(selection), label: Text(title), content: content())
  }
}

extension Picker where Label == SwiftUI.Label<Text, Image> {
  /// A picker with a symbol for several sources.
  @available(iOS 17.0, *)
  public init<C: RandomAccessCollection>(
    _ titleKey: LocalizedStringKey, systemImage: String, sources: C,
    selection: KeyPath<C.Element, Binding<SelectionValue>>, @ViewBuilder content: () -> Content
  ) {
    self.init(
      selection: PickerSelection(all: sources.map { $0[keyPath: selection] }),
      label: SwiftUI.Label(titleKey, systemImage: systemImage), content: content())
  }

  /// A picker with an image of the app.
  @available(iOS 17.0, *)
  public init(
    _ titleKey: LocalizedStringKey, image: ImageResource, selection: Binding<SelectionValue>,
    @ViewBuilder content: () -> Content
  ) {
    self.init(selection: PickerSelection(selection), label: SwiftUI.Label(titleKey, image: image), content: content())
  }

  /// A picker with a symbol for several sources.
  @available(iOS 17.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol, C: RandomAccessCollection>(
    _ title: S, systemImage: String, sources: C, selection: KeyPath<C.Element, Binding<SelectionValue>>,
    @ViewBuilder content: () -> Content
  ) {
    self.init(
      selection: PickerSelection(all: sources.map { $0[keyPath: selection] }),
      label: SwiftUI.Label(title, systemImage: systemImage), content: content())
  }

  /// A picker with an image of the app.
  @available(iOS 17.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, image: ImageResource, selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content
  ) {
    self.init(selection: PickerSelection(selection), label: SwiftUI.Label(title, image: image), content: content())
  }
}
