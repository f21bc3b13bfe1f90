import SDKBase

/// Picks several days; it shows a note until it behaves.
@available(iOS 16.0, *)
public struct MultiDatePicker<Label: View>: View {
  private let label: Label

  public init(selection: Binding<Set<DateComponents>>, @ViewBuilder label: () -> Label) { self.label = label() }

  public init(selection: Binding<Set<DateComponents>>, in bounds: Range<Date>, @ViewBuilder label: () -> Label) {
    self.label = label()
  }

  public init(
    selection: Binding<Set<DateComponents>>, in bounds: PartialRangeFrom<Date>, @ViewBuilder label: () -> Label
  ) {
    self.label = label()
  }

  public init(
    selection: Binding<Set<DateComponents>>, in bounds: PartialRangeUpTo<Date>, @ViewBuilder label: () -> Label
  ) {
    self.label = label()
  }

  public var body: some View {
    label
      .foregroundStyle(Color.secondary)
      .onAppear {
        reportUnsupported(api: "MultiDatePicker", note: "Several days cannot be picked yet; its label is shown.")
      }
  }
}

@available(iOS 16.0, *)
extension MultiDatePicker where Label == Text {
  public init(_ titleKey: LocalizedStringKey, selection: Binding<Set<DateComponents>>) {
    label = Text(titleKey)
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, selection: Binding<Set<DateComponents>>) { label = Text(title) }

  public init(_ titleKey: LocalizedStringKey, selection: Binding<Set<DateComponents>>, in bounds: Range<Date>) {
    label = Text(titleKey)
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, selection: Binding<Set<DateComponents>>, in bounds: Range<Date>) {
    label = Text(title)
  }

  public init(
    _ titleKey: LocalizedStringKey, selection: Binding<Set<DateComponents>>, in bounds: PartialRangeFrom<Date>
  ) {
    label = Text(titleKey)
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, selection: Binding<Set<DateComponents>>, in bounds: PartialRangeFrom<Date>)
  {
    label = Text(title)
  }

  public init(
    _ titleKey: LocalizedStringKey, selection: Binding<Set<DateComponents>>, in bounds: PartialRangeUpTo<Date>
  ) {
    label = Text(titleKey)
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, selection: Binding<Set<DateComponents>>, in bounds: PartialRangeUpTo<Date>)
  {
    label = Text(title)
  }
}

/// Pastes what is on the clipboard; in the preview the clipboard is empty.
@available(iOS 16.0, *)
public struct PasteButton: View {
  public init<T>(payloadType: T.Type, onPaste: @escaping ([T]) -> Void) {}

  public var body: some View {
    Button {
      reportUnsupported(api: "PasteButton", note: "The preview has no clipboard to paste from.")
    } label: {
      Label("Paste", systemImage: "doc.on.clipboard")
    }
    .buttonStyle(.borderedProminent)
  }
}

/// Starts renaming.
@available(iOS 16.0, *)
public struct RenameButton: View {
  public init() {}

  public var body: some View {
    Button {
      reportUnsupported(api: "RenameButton", note: "Renaming by a rename action does not behave yet.")
    } label: {
      Label("Rename", systemImage: "pencil")
    }
  }
}
