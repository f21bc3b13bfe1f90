/// What the rows of a list select.
struct ListSelection {
  let isSelected: (AnyHashable) -> Bool
  let select: (AnyHashable) -> Void
  /// Takes the selection away; nil where several rows can be selected.
  let clear: (() -> Void)?
  /// Whether one row is selected.
  let isMade: () -> Bool
  /// Whether the value of a row is of the type that is selected.
  let accepts: (AnyHashable) -> Bool

  init<V: Hashable>(_ binding: Binding<V?>?) {
    isSelected = { binding?.wrappedValue.map(AnyHashable.init) == $0 }
    select = { if let value = $0.base as? V { binding?.wrappedValue = value } }
    clear = { binding?.wrappedValue = nil }
    isMade = { binding?.wrappedValue != nil }
    accepts = { $0.base is V }
  }

  init<V: Hashable>(_ binding: Binding<Set<V>>?) {
    isSelected = { tag in (tag.base as? V).map { binding?.wrappedValue.contains($0) == true } ?? false }
    select = { tag in
      guard let value = tag.base as? V, let binding else { return }
      if binding.wrappedValue.contains(value) {
        binding.wrappedValue.remove(value)
      } else {
        binding.wrappedValue.insert(value)
      }
    }
    clear = nil
    isMade = { false }
    accepts = { $0.base is V }
  }
}

private struct ColumnSelectionKey: EnvironmentKey {
  nonisolated(unsafe) static let defaultValue: ListSelection? = nil
}

extension EnvironmentValues {
  /// What links with a value select instead of pushing: the list is a column of a split view.
  var columnSelection: ListSelection? {
    get { self[ColumnSelectionKey.self] }
    set { self[ColumnSelectionKey.self] = newValue }
  }
}

/// Shows the next column of a split view while a row of the list is selected.
struct ColumnPush: ViewModifier {
  let selection: ListSelection?
  @Environment(\.nextColumn) private var next

  func body(content: Content) -> some View {
    if let next, let selection, let clear = selection.clear {
      content
        .environment(\.columnSelection, selection)
        .modifier(PushModifier(content: selection.isMade() ? next.content : nil, close: clear))
    } else {
      content
    }
  }
}
