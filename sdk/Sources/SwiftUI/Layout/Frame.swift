/// A frame with fixed or bounded sides around its child.
@MainActor
package final class FrameElement: WrapperElement {
  package struct Limits {
    package var width: CGFloat?
    package var height: CGFloat?
    package var minWidth: CGFloat?
    package var idealWidth: CGFloat?
    package var maxWidth: CGFloat?
    package var minHeight: CGFloat?
    package var idealHeight: CGFloat?
    package var maxHeight: CGFloat?

    package init(
      width: CGFloat? = nil, height: CGFloat? = nil, minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil,
      maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil, idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil
    ) {
      (self.width, self.height) = (width, height)
      (self.minWidth, self.idealWidth, self.maxWidth) = (minWidth, idealWidth, maxWidth)
      (self.minHeight, self.idealHeight, self.maxHeight) = (minHeight, idealHeight, maxHeight)
    }
  }

  let limits: Limits
  let alignment: Alignment

  package init(id: Int, child: Element, limits: Limits, alignment: Alignment) {
    self.limits = limits
    self.alignment = alignment
    super.init(id: id, child: child)
  }

  override package func measure(_ proposal: ProposedViewSize) -> CGSize {
    let inner = child.size(for: offer(proposal))
    return CGSize(
      width: extent(limits.width, limits.minWidth, limits.idealWidth, limits.maxWidth, proposal.width, inner.width),
      height: extent(
        limits.height, limits.minHeight, limits.idealHeight, limits.maxHeight, proposal.height, inner.height))
  }

  override package func layout(in size: CGSize, proposal: ProposedViewSize) {
    let inner = offer(proposal, resolved: size)
    let dimensions = child.dimensions(for: inner)
    let own = ViewDimensions(size: size)
    child.place(
      at: CGPoint(
        x: own[alignment.horizontal] - dimensions[alignment.horizontal],
        y: own[alignment.vertical] - dimensions[alignment.vertical]),
      proposal: inner, in: self)
  }

  private func offer(_ proposal: ProposedViewSize, resolved: CGSize? = nil) -> ProposedViewSize {
    ProposedViewSize(
      width: limits.width
        ?? clamp(proposal.width ?? limits.idealWidth, limits.minWidth, limits.maxWidth, resolved?.width),
      height: limits.height
        ?? clamp(proposal.height ?? limits.idealHeight, limits.minHeight, limits.maxHeight, resolved?.height))
  }

  private func clamp(_ length: CGFloat?, _ low: CGFloat?, _ high: CGFloat?, _ resolved: CGFloat?) -> CGFloat? {
    guard let length else { return nil }
    guard low != nil || high != nil else { return length }
    if let resolved { return resolved }
    return min(max(length, low ?? -.infinity), max(high ?? .infinity, low ?? -.infinity))
  }

  /// A bounded side takes what is proposed within its bounds; a side without a bound takes the child's.
  private func extent(
    _ fixed: CGFloat?, _ low: CGFloat?, _ ideal: CGFloat?, _ high: CGFloat?, _ proposed: CGFloat?, _ child: CGFloat
  ) -> CGFloat {
    if let fixed { return fixed }
    guard low != nil || high != nil else { return proposed == nil ? (ideal ?? child) : child }
    guard let proposed else { return min(max(ideal ?? child, low ?? -.infinity), high ?? .infinity) }
    let floor = low ?? min(child, high ?? .infinity)
    let ceiling = high ?? max(child, low ?? 0)
    return max(min(proposed, ceiling), floor)
  }
}

private struct FrameModifier: PrimitiveModifier {
  let limits: FrameElement.Limits
  let alignment: Alignment

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    FrameElement(id: context.id, child: element, limits: limits, alignment: alignment)
  }
}

extension View {
  /// Gives the view a fixed width, height or both.
  public func frame(
    width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center
  ) -> some View {
    modifier(FrameModifier(limits: .init(width: width, height: height), alignment: alignment))
  }

  /// Bounds the room that the view takes.
  public func frame(
    minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil,
    minHeight: CGFloat? = nil, idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil,
    alignment: Alignment = .center
  ) -> some View {
    modifier(
      FrameModifier(
        limits: .init(
          minWidth: minWidth, idealWidth: idealWidth, maxWidth: maxWidth,
          minHeight: minHeight, idealHeight: idealHeight, maxHeight: maxHeight),
        alignment: alignment))
  }

  @available(*, deprecated, message: "Please pass one or more parameters.")
  public func frame() -> some View { self }
}
