/// Options as rows of a form, the selected one with a checkmark.
struct InlinePicker<Label: View, Content: View>: View {
  let selection: PickerSelection
  let label: Label
  let content: Content
  @Environment(\.labelsAreHidden) private var isLabelHidden

  var body: some View {
    Group {
      if !isLabelHidden { label.foregroundStyle(Color.secondary) }
      ChildrenReader(content) { children in
        ForEach(children) { child in
          HStack(spacing: 8) {
            child
            Spacer(minLength: 0)
            Image(systemName: "checkmark")
              .font(.system(size: 16, weight: .semibold)).foregroundStyle(Color.accentColor)
              .opacity(selection.holds(child) ? 1 : 0)
          }
          .option(isSelected: selection.holds(child)) { selection.select(child) }
        }
      }
    }
  }
}

/// A wheel of options, turned by a drag; a tap on a row turns it there.
struct WheelPicker<Label: View, Content: View>: View {
  let selection: PickerSelection
  let label: Label
  let content: Content
  @State private var words = SpokenWords()

  var body: some View {
    ChildrenReader(content.environment(\.isInRow, false)) { children in
      Wheel(children: children, selected: children.firstIndex(where: selection.holds) ?? 0, words: words) {
        selection.select(children[$0])
      }
    }
    .font(.system(size: 21))
    .unseenLabel(label, words)
  }
}

/// The rows of a wheel; only those near the selected one are drawn.
private struct Wheel: View {
  static let row: CGFloat = 32
  let children: [Child]
  let selected: Int
  let words: SpokenWords
  let select: (Int) -> Void
  @State private var drag = WheelDrag()

  var body: some View {
    let near = max(selected - 3, 0)..<max(min(selected + 4, children.count), 0)
    ZStack {
      RoundedRectangle(cornerRadius: 8).fill(Color.system(.tertiaryFill)).frame(height: Self.row + 2)
      ForEach(near.map { children[$0] }) { child in
        row(child, (children.firstIndex { $0.id == child.id } ?? 0) - selected)
      }
    }
    .frame(maxWidth: .infinity)
    .frame(height: 216)
    .clipped()
    .animation(.spring(duration: 0.25), value: selected)
    .action { [words, drag, selected, count = children.count] handler, node in
      handler.drag = { event in
        let start = drag.start ?? selected
        drag.start = event.phase == .changed ? start : nil
        let moved = Int(((event.start.y - event.at.y) / Self.row).rounded())
        let target = min(max(start + moved, 0), count - 1)
        if count > 0, event.phase != .cancelled { select(target) }
      }
      handler.adjust = { by in if 0..<count ~= selected + by { select(selected + by) } }
      node.describe(role: "adjustable", label: words.value)
    }
  }

  private func row(_ child: Child, _ distance: Int) -> some View {
    let angle = Double(distance) * .pi / 8
    return
      child
      .frame(maxWidth: .infinity)
      .frame(height: Self.row)
      .scaleEffect(x: 1, y: cos(angle))
      .opacity([1, 0.6, 0.4, 0.2][min(abs(distance), 3)])
      .option(isSelected: distance == 0) {
        if let index = children.firstIndex(where: { $0.id == child.id }) { select(index) }
      }
      .offset(y: CGFloat(sin(angle)) * Self.row * 8 / .pi)
  }
}

/// Where the wheel was when the finger came.
@MainActor
private final class WheelDrag {
  var start: Int?
  nonisolated init() {}
}
