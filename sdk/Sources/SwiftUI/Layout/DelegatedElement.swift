/// What lays out and draws an element of another module of the SDK: classes cannot be subclassed there.
@MainActor
package protocol ElementDelegate: AnyObject {
  func measure(_ proposal: ProposedViewSize, _ element: DelegatedElement) -> CGSize
  func layout(in size: CGSize, proposal: ProposedViewSize, _ element: DelegatedElement)
  func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext, _ element: DelegatedElement)
  /// How far the content is moved within the element.
  func contentOffset(_ element: DelegatedElement) -> CGPoint
}

extension ElementDelegate {
  package func measure(_ proposal: ProposedViewSize, _ element: DelegatedElement) -> CGSize {
    proposal.replacingUnspecifiedDimensions()
  }
  package func contentOffset(_ element: DelegatedElement) -> CGPoint { .zero }
}

/// An element that does what its delegate says.
@MainActor
package final class DelegatedElement: Element {
  package let delegate: any ElementDelegate

  package init(id: Int, children: [Element] = [], delegate: any ElementDelegate) {
    self.delegate = delegate
    super.init(id: id, children: children)
  }

  override package func measure(_ proposal: ProposedViewSize) -> CGSize { delegate.measure(proposal, self) }

  override package func layout(in size: CGSize, proposal: ProposedViewSize) {
    delegate.layout(in: size, proposal: proposal, self)
  }

  override package func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    delegate.draw(into: &list, at: origin, context, self)
  }

  override package var mirrors: Bool { false }

  override package var contentOrigin: CGPoint { screenOrigin - delegate.contentOffset(self) }

  override package func explicitGuide(_ key: AlignmentKey, size: CGSize) -> CGFloat? { nil }
}
