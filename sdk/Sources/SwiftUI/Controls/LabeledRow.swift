private struct LabelsHiddenKey: EnvironmentKey { static let defaultValue = false }

extension EnvironmentValues {
  var labelsAreHidden: Bool {
    get { self[LabelsHiddenKey.self] }
    set { self[LabelsHiddenKey.self] = newValue }
  }
}

extension View {
  /// Hides the labels of controls below; assistive technology still has them.
  public func labelsHidden() -> some View { environment(\.labelsAreHidden, true) }

  /// Notes the words that the view draws, for the accessibility description of the control that it labels.
  func spoken(into words: SpokenWords, isShown: Bool = true) -> some View {
    modifier(WrapModifier { WordsElement(id: $1.id, child: $0, words: words, isShown: isShown) })
  }
}

/// What a control's label says, known once it was drawn.
@MainActor
final class SpokenWords {
  var value = ""
  nonisolated init() {}
}

/// Notes what its child says; a child that is not shown takes no room.
@MainActor
private final class WordsElement: WrapperElement {
  let words: SpokenWords
  let isShown: Bool

  init(id: Int, child: Element, words: SpokenWords, isShown: Bool) {
    self.words = words
    self.isShown = isShown
    super.init(id: id, child: child)
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize { isShown ? child.size(for: proposal) : .zero }

  override func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    var drawn: [DrawNode] = []
    child.draw(into: &drawn, at: origin + child.frame.origin, context)
    words.value = drawn.map(\.words).filter { !$0.isEmpty }.joined(separator: ", ")
    if isShown { list.append(contentsOf: drawn) }
  }
}

/// A label at the leading side and its control at the trailing one; the control alone where labels are hidden.
struct LabeledRow<Label: View, Control: View>: View {
  let words: SpokenWords
  let label: Label
  let control: Control
  @Environment(\.labelsAreHidden) private var isHidden

  init(words: SpokenWords, label: Label, @ViewBuilder control: () -> Control) {
    self.words = words
    self.label = label
    self.control = control()
  }

  var body: some View {
    if isHidden {
      control.unseenLabel(label, words)
    } else {
      HStack(spacing: 0) {
        VStack(alignment: .leading, spacing: 2) { label }.spoken(into: words)
        Spacer(minLength: 8)
        control
      }
    }
  }
}

extension View {
  /// Gives the control the words of a label that is not shown.
  func unseenLabel(_ label: some View, _ words: SpokenWords) -> some View {
    background { VStack(spacing: 0) { label }.spoken(into: words, isShown: false) }
  }
}
