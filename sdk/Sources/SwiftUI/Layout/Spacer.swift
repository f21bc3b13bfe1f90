/// Takes the room that is left in a stack.
public struct Spacer: LeafView {
  public var minLength: CGFloat?

  public init(minLength: CGFloat? = nil) { self.minLength = minLength }

  package func makeElement(_ context: ElementContext) -> Element {
    SpacerElement(id: context.id, minLength: minLength ?? 8)
  }
}

/// An element that depends on the axis of the stack that it is in, however many modifiers are around it.
@MainActor
class AxisElement: Element {
  /// Of the stack; none outside of one.
  var axis: Axis?
}

extension Element {
  /// Tells the axis of the stack to what is inside wrappers.
  func follow(_ axis: Axis) {
    switch self {
    case let element as AxisElement: element.axis = axis
    case let wrapper as WrapperElement: wrapper.child.follow(axis)
    case let layered as LayeredElement: layered.main.follow(axis)
    case let member as MemberElement: member.children.first?.follow(axis)
    default: break
    }
  }
}

@MainActor
final class SpacerElement: AxisElement {
  let minLength: CGFloat

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
