/// Options next to each other in a bar, the selected one on a thumb that slides.
struct SegmentedPicker<Label: View, Content: View>: View {
  let selection: PickerSelection
  let label: Label
  let content: Content
  @State private var words = SpokenWords()
  @Environment(\.isEnabled) private var isEnabled
  @Environment(\.isInToolbar) private var isInToolbar

  /// Of labels the words are shown, in a bar the icons.
  @ViewBuilder private var options: some View {
    if isInToolbar { content.labelStyle(.iconOnly) } else { content.labelStyle(.titleOnly) }
  }

  var body: some View {
    ChildrenReader(options.environment(\.isInRow, false)) { children in
      let selected = children.firstIndex(where: selection.holds)
      HStack(spacing: 0) {
        ForEach(Array(children.enumerated()), id: \.element.id) { index, child in
          child
            .lineLimit(1)
            .padding(.horizontal, 4)
            .frame(maxWidth: .infinity, minHeight: 32, maxHeight: 32)
            .overlay(alignment: .leading) { separator(before: index, selected) }
            .option(isSelected: index == selected) { selection.select(child) }
        }
      }
      .background {
        if let selected { SegmentThumb(index: selected, count: children.count) }
      }
    }
    .font(.system(size: 13, weight: .medium))
    .foregroundStyle(Color.system(isEnabled ? .label : .tertiaryLabel))
    .frame(height: 32)
    .background(Color.system(.tertiaryFill), in: RoundedRectangle(cornerRadius: 9))
    .unseenLabel(label, words)
  }

  @ViewBuilder
  private func separator(before index: Int, _ selected: Int?) -> some View {
    if index > 0, selected != index, selected != index - 1 {
      Capsule().fill(Color.system(.separator)).frame(width: 1, height: 16)
    }
  }
}

private struct SegmentThumb: View {
  let index: Int
  let count: Int
  @Environment(\.colorScheme) private var scheme

  var body: some View {
    GeometryReader { proxy in
      let width = proxy.size.width / CGFloat(max(count, 1))
      RoundedRectangle(cornerRadius: 7)
        .fill(scheme == .dark ? Color.system(.gray2) : Color.white)
        .shadow(color: .black.opacity(0.12), radius: 4, y: 3)
        .frame(width: max(width - 4, 0), height: 28)
        .offset(x: width * CGFloat(index) + 2, y: 2)
    }
    .animation(.spring(duration: 0.3), value: index)
  }
}
