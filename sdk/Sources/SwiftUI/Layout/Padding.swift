@MainActor
package final class PaddingElement: WrapperElement {
  let insets: EdgeInsets

  package init(id: Int, child: Element, insets: EdgeInsets) {
    self.insets = insets
    super.init(id: id, child: child)
  }

  override package func measure(_ proposal: ProposedViewSize) -> CGSize {
    let inner = child.size(for: proposal.inset(by: insets))
    return CGSize(width: inner.width + insets.size.width, height: inner.height + insets.size.height)
  }

  override package func layout(in size: CGSize, proposal: ProposedViewSize) {
    child.place(at: CGPoint(x: insets.leading, y: insets.top), proposal: proposal.inset(by: insets), in: self)
  }
}

private struct PaddingModifier: PrimitiveModifier {
  let insets: EdgeInsets

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    PaddingElement(id: context.id, child: element, insets: insets)
  }
}

extension View {
  /// Adds room on some sides; nil is the system's 16 points.
  public func padding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View {
    modifier(PaddingModifier(insets: EdgeInsets(length ?? 16, on: edges)))
  }

  /// Adds the same room on all sides.
  public func padding(_ length: CGFloat) -> some View {
    modifier(PaddingModifier(insets: EdgeInsets(length, on: .all)))
  }

  /// Adds room by side.
  public func padding(_ insets: EdgeInsets) -> some View { modifier(PaddingModifier(insets: insets)) }
}
