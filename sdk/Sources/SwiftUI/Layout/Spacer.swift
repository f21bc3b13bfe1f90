/// Takes the room that is left in a stack.
public struct Spacer: LeafView {
  public var minLength: CGFloat?

  public init(minLength: CGFloat? = nil) { self.minLength = minLength }

  package func makeElement(_ context: ElementContext) -> Element {
    SpacerElement(id: context.id, minLength: minLength ?? 8)
  }
}

@MainActor
final class SpacerElement: Element {
  let minLength: CGFloat
  /// Of the stack that it is in; none outside of a stack.
  var axis: Axis?

  init(id: Int, minLength: CGFloat) {
    self.minLength = minLength
    super.init(id: id)
  }

  override var isSpacer: Bool { true }

  override func measure(_ proposal: ProposedViewSize) -> CGSize {
    let width = max(proposal.width ?? minLength, minLength)
    let height = max(proposal.height ?? minLength, minLength)
    switch axis {
    case .horizontal: return CGSize(width: width, height: 0)
    case .vertical: return CGSize(width: 0, height: height)
    case nil: return CGSize(width: width, height: height)
    }
  }
}
