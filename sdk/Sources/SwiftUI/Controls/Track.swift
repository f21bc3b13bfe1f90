/// A line of which a part is filled: the content is the line, its filling and, if it can be moved, a knob.
struct Track<Content: View>: ContainerView {
  let fraction: Double
  let thickness: CGFloat
  let content: Content

  init(fraction: Double, thickness: CGFloat = 4, @ViewBuilder content: () -> Content) {
    self.fraction = fraction.isFinite ? min(max(fraction, 0), 1) : 0
    self.thickness = thickness
    self.content = content()
  }

  func makeElement(_ children: [Element], _ context: ElementContext) -> Element {
    TrackElement(
      id: context.id, fraction: fraction, thickness: thickness,
      isReversed: context.environment.layoutDirection == .rightToLeft, children: children)
  }
}

@MainActor
private final class TrackElement: Element {
  let fraction: Double
  let thickness: CGFloat
  let isReversed: Bool

  init(id: Int, fraction: Double, thickness: CGFloat, isReversed: Bool, children: [Element]) {
    self.fraction = fraction
    self.thickness = thickness
    self.isReversed = isReversed
    super.init(id: id, children: children)
  }

  override var mirrors: Bool { false }

  private var knob: CGSize { children.count > 2 ? children[2].size(for: .unspecified) : .zero }

  override func measure(_ proposal: ProposedViewSize) -> CGSize {
    CGSize(width: proposal.width ?? 100, height: max(thickness, knob.height))
  }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    let middle = knob.width / 2 + (size.width - knob.width) * fraction
    let top = (size.height - thickness) / 2
    let filled = CGRect(x: isReversed ? size.width - middle : 0, y: top, width: middle, height: thickness)
    for (index, child) in children.enumerated() {
      switch index {
      case 0:
        child.place(
          at: CGPoint(x: 0, y: top), proposal: ProposedViewSize(width: size.width, height: thickness), in: self)
      case 1: child.place(at: filled.origin, proposal: ProposedViewSize(filled.size), in: self)
      default:
        let x = isReversed ? size.width - middle : middle
        child.place(at: CGPoint(x: x, y: size.height / 2), anchor: .center, proposal: .unspecified, in: self)
      }
    }
  }
}
