/// The selected option with arrows; a tap opens a menu of all.
struct MenuPicker<Label: View, Content: View>: View {
  let selection: PickerSelection
  let label: Label
  let content: Content
  @State private var isOpen = false
  @State private var words = SpokenWords()
  @State private var valueWords = SpokenWords()
  @Environment(\.isInRow) private var isInRow
  @Environment(\.sharesRow) private var sharesRow
  @Environment(\.isEnabled) private var isEnabled

  var body: some View {
    let (words, valueWords) = (words, valueWords)
    face
      .action { handler, node in
        handler.tap = { _ in isOpen.toggle() }
        let name = words.value.isEmpty ? valueWords.value : words.value
        node.describe(role: "picker", label: name, value: valueWords.value)
        node.spoken = name
        node.set("press", .bool(true))
      }
  }

  @ViewBuilder
  private var face: some View {
    if isInRow, !sharesRow {
      LabeledRow(words: words, label: label) { value(.secondary) }
    } else {
      value(isEnabled ? .accentColor : .system(.tertiaryLabel))
        .padding(.horizontal, 12).padding(.vertical, 7)
        .unseenLabel(label, words)
    }
  }

  private func value(_ color: Color) -> some View {
    HStack(spacing: 5) {
      HStack(spacing: 0) {
        ChildrenReader(content.environment(\.isInRow, false)) { children in
          // Not in a ForEach: it would give the option another tag.
          if let child = children.first(where: selection.holds) { child }
        }
      }
      .spoken(into: valueWords)
      Image(systemName: "chevron.up.chevron.down").font(.system(size: 13, weight: .medium))
    }
    .foregroundStyle(color)
    .floating(isShown: isOpen, close: { isOpen = false }) {
      OptionMenu(selection: selection, content: content) { isOpen = false }
        .environment(\.isInRow, false)
    }
  }
}

/// The options as rows of a panel, the selected one with a checkmark.
private struct OptionMenu<Content: View>: View {
  let selection: PickerSelection
  let content: Content
  let close: () -> Void

  var body: some View {
    ChildrenReader(content.labelStyle(MenuLabelStyle())) { children in
      let rows = VStack(spacing: 0) {
        ForEach(children) { child in
          OptionRow(child: child, isSelected: selection.holds(child)) {
            selection.select(child)
            close()
          }
          if child.id != children.last?.id { Divider() }
        }
      }
      if children.count > 11 { ScrollView { rows }.frame(height: 480) } else { rows }
    }
    .font(.body)
    .foregroundStyle(Color.primary)
    .frame(width: 250)
    .menuPanel()
  }
}

extension View {
  /// The ground of menus and other panels that float.
  func menuPanel() -> some View {
    background(Color.system(.tertiaryBackground))
      .clipShape(RoundedRectangle(cornerRadius: 13))
      .shadow(color: .black.opacity(0.25), radius: 24, y: 8)
  }
}

private struct OptionRow: View {
  let child: Child
  let isSelected: Bool
  let select: () -> Void

  var body: some View {
    if child.traits[TagTrait.self] == nil {
      child.frame(maxWidth: .infinity, alignment: .leading).padding(.horizontal, 16)
    } else {
      HStack(spacing: 6) {
        Image(systemName: "checkmark")
          .font(.system(size: 14, weight: .semibold)).frame(width: 18).opacity(isSelected ? 1 : 0)
        child
        Spacer(minLength: 0)
      }
      .padding(.leading, 10).padding(.trailing, 16)
      .frame(minHeight: 44)
      .option(isSelected: isSelected, closes: true, select: select)
    }
  }
}

/// In menus the icon stands at the trailing side.
private struct MenuLabelStyle: LabelStyle {
  func makeBody(configuration: Configuration) -> some View {
    HStack(spacing: 8) {
      configuration.title
      Spacer(minLength: 8)
      configuration.icon
    }
  }
}
