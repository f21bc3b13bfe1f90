/// A control that picks one of several options.
public struct Picker<Label: View, SelectionValue: Hashable, Content: View>: View {
  private let selection: PickerSelection
  private let label: Label
  private let content: Content
  @Environment(\.pickerKind) private var kind
  @Environment(\.isInRow) private var isInRow

  init(selection: PickerSelection, label: Label, content: Content) {
    self.selection = selection
    self.label = label
    self.content = content
  }

  public var body: some View {
    switch kind {
    case .automatic, .menu: MenuPicker(selection: selection, label: label, content: content)
    case .segmented, .palette: SegmentedPicker(selection: selection, label: label, content: content)
    case .inline where isInRow: InlinePicker(selection: selection, label: label, content: content)
    case .inline, .wheel: WheelPicker(selection: selection, label: label, content: content)
    }
  }
}

extension Picker {
  public init(
    selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label
  ) {
    self.init(selection: PickerSelection(selection), label: label(), content: content())
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use init(selection:content:label:) instead.")
  public init(selection: Binding<SelectionValue>, label: Label, @ViewBuilder content: () -> Content) {
    self.init(selection: PickerSelection(selection), label: label, content: content())
  }

  @available(iOS 16.0, *)
  public init<C: RandomAccessCollection>(
    sources: C, selection: KeyPath<C.Element, Binding<SelectionValue>>, @ViewBuilder content: () -> Content,
    @ViewBuilder label: () -> Label
  ) {
    self.init(
      selection: PickerSelection(all: sources.map { $0[keyPath: selection] }), label: label(), content: content())
  }
}

extension Picker where Label == Text {
  public init(
    _ titleKey: LocalizedStringKey, selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content
  ) {
    self.init(selection: PickerSelection(selection), label: Text(titleKey), content: content())
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content
  ) {
    self.init(selection: PickerSelection(selection), label: Text(title), content: content())
  }
}

@available(iOS 14.0, *)
extension Picker where Label == SwiftUI.Label<Text, Image> {
  public init(
    _ titleKey: LocalizedStringKey, systemImage: String, selection: Binding<SelectionValue>,
    @ViewBuilder content: () -> Content
  ) {
    self.init(
      selection: PickerSelection(selection), label: SwiftUI.Label(titleKey, systemImage: systemImage),
      content: content())
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, systemImage: String, selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content
  ) {
    self.init(
      selection: PickerSelection(selection), label: SwiftUI.Label(title, systemImage: systemImage),
      content: content())
  }
}

/// What is selected, its type hidden. A tag counts only when it has the type of the selection, as on a phone.
struct PickerSelection {
  private let current: () -> AnyHashable?
  private let write: (AnyHashable) -> Void

  init<V: Hashable>(_ binding: Binding<V>) { self.init(all: [binding]) }

  /// Several bindings that are written together; nothing is selected while they differ.
  init<V: Hashable>(all bindings: [Binding<V>]) {
    current = {
      guard let first = bindings.first?.wrappedValue else { return nil }
      return bindings.allSatisfy { $0.wrappedValue == first } ? AnyHashable(first) : nil
    }
    write = { tag in
      guard let value = tag.base as? V, AnyHashable(value) == tag else { return }
      for binding in bindings { binding.wrappedValue = value }
    }
  }

  func holds(_ child: Child) -> Bool {
    guard let tag = child.traits[TagTrait.self] else { return false }
    return tag == current()
  }

  func select(_ child: Child) {
    guard let tag = child.traits[TagTrait.self], tag != current() else { return }
    write(tag)
  }
}

extension View {
  /// An option that a tap selects. What is selected already takes no taps, unless the tap closes a menu.
  func option(isSelected: Bool, closes: Bool = false, select: @escaping () -> Void) -> some View {
    action { handler, node in
      if !isSelected || closes { handler.tap = { _ in select() } }
      node.describe(role: "button")
      if isSelected { node.describe("t", .array([.string("selected")])) }
      if closes { node.set("press", .bool(true)) }
    }
  }
}
