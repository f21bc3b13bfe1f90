/// Asks the child for its ideal extent on some axes.
@MainActor
private final class FixedSizeElement: WrapperElement {
  let horizontal: Bool
  let vertical: Bool

  init(id: Int, child: Element, horizontal: Bool, vertical: Bool) {
    self.horizontal = horizontal
    self.vertical = vertical
    super.init(id: id, child: child)
  }

  private func offer(_ proposal: ProposedViewSize) -> ProposedViewSize {
    ProposedViewSize(width: horizontal ? nil : proposal.width, height: vertical ? nil : proposal.height)
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize { child.size(for: offer(proposal)) }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    child.place(at: .zero, proposal: offer(proposal), in: self)
  }
}

/// Keeps a ratio of width to height.
@MainActor
private final class AspectRatioElement: WrapperElement {
  let ratio: CGFloat?
  let mode: ContentMode

  init(id: Int, child: Element, ratio: CGFloat?, mode: ContentMode) {
    self.ratio = ratio
    self.mode = mode
    super.init(id: id, child: child)
  }

  private func offer(_ proposal: ProposedViewSize) -> ProposedViewSize {
    let ideal = child.size(for: .unspecified)
    let ratio = ratio ?? (ideal.height > 0 ? ideal.width / ideal.height : 1)
    guard ratio > 0, ratio.isFinite else { return proposal }
    switch (proposal.width, proposal.height) {
    case (nil, nil): return ProposedViewSize(width: ideal.width, height: ideal.width / ratio)
    case (let width?, nil): return ProposedViewSize(width: width, height: width / ratio)
    case (nil, let height?): return ProposedViewSize(width: height * ratio, height: height)
    case (let width?, let height?):
      let byWidth = mode == .fit ? width / ratio <= height : width / ratio >= height
      return byWidth
        ? ProposedViewSize(width: width, height: width / ratio)
        : ProposedViewSize(width: height * ratio, height: height)
    }
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize { child.size(for: offer(proposal)) }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    child.place(at: .zero, proposal: offer(proposal), in: self)
  }
}

/// Draws the child elsewhere than where it is laid out.
@MainActor
private final class OffsetElement: WrapperElement {
  let offset: CGSize

  init(id: Int, child: Element, offset: CGSize) {
    self.offset = offset
    super.init(id: id, child: child)
  }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    child.place(at: CGPoint(x: offset.width, y: offset.height), proposal: proposal, in: self)
  }

  override func explicitGuide(_ key: AlignmentKey, size: CGSize) -> CGFloat? { child.explicitGuide(key, size: size) }
}

/// Takes all the room and puts the child's middle at a point.
@MainActor
private final class PositionElement: WrapperElement {
  let position: CGPoint

  init(id: Int, child: Element, position: CGPoint) {
    self.position = position
    super.init(id: id, child: child)
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize {
    proposal.replacingUnspecifiedDimensions(by: child.size(for: proposal))
  }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    child.place(at: position, anchor: .center, proposal: ProposedViewSize(size), in: self)
  }
}

/// Sets a guide by a function of the view's dimensions.
@MainActor
private final class AlignmentGuideElement: WrapperElement {
  let key: AlignmentKey
  let compute: (ViewDimensions) -> CGFloat

  init(id: Int, child: Element, key: AlignmentKey, compute: @escaping (ViewDimensions) -> CGFloat) {
    self.key = key
    self.compute = compute
    super.init(id: id, child: child)
  }

  override var setsGuides: Bool { true }

  override func explicitGuide(_ key: AlignmentKey, size: CGSize) -> CGFloat? {
    guard key == self.key else { return super.explicitGuide(key, size: size) }
    return compute(ViewDimensions(size: size) { [child] in child.explicitGuide($0, size: size) })
  }
}

/// Wraps each element by a function; for layout modifiers that need no more.
package struct WrapModifier: PrimitiveModifier {
  let wrap: @MainActor (Element, ModifierContext) -> Element

  package init(_ wrap: @escaping @MainActor (Element, ModifierContext) -> Element) { self.wrap = wrap }

  package func modify(_ element: Element, _ context: ModifierContext) -> Element { wrap(element, context) }
}

/// How an image or a ratio uses the room that it is offered.
public enum ContentMode: Hashable, CaseIterable, Sendable {
  case fit, fill
}

extension View {
  /// Takes the ideal size on some axes, whatever is offered.
  public func fixedSize(horizontal: Bool, vertical: Bool) -> some View {
    modifier(
      WrapModifier { FixedSizeElement(id: $1.id, child: $0, horizontal: horizontal, vertical: vertical) })
  }

  public func fixedSize() -> some View { fixedSize(horizontal: true, vertical: true) }

  /// Keeps the ratio of width to height; nil keeps the view's own.
  public func aspectRatio(_ aspectRatio: CGFloat? = nil, contentMode: ContentMode) -> some View {
    modifier(WrapModifier { AspectRatioElement(id: $1.id, child: $0, ratio: aspectRatio, mode: contentMode) })
  }

  public func aspectRatio(_ aspectRatio: CGSize, contentMode: ContentMode) -> some View {
    self.aspectRatio(aspectRatio.width / max(aspectRatio.height, 0.001), contentMode: contentMode)
  }

  public func scaledToFit() -> some View { aspectRatio(contentMode: .fit) }

  public func scaledToFill() -> some View { aspectRatio(contentMode: .fill) }

  /// Draws the view elsewhere; the room that it takes stays.
  public func offset(_ offset: CGSize) -> some View {
    modifier(WrapModifier { OffsetElement(id: $1.id, child: $0, offset: offset) })
  }

  public func offset(x: CGFloat = 0, y: CGFloat = 0) -> some View { offset(CGSize(width: x, height: y)) }

  /// Puts the view's middle at a point of the room that is offered.
  public func position(_ position: CGPoint) -> some View {
    modifier(WrapModifier { PositionElement(id: $1.id, child: $0, position: position) })
  }

  public func position(x: CGFloat = 0, y: CGFloat = 0) -> some View { position(CGPoint(x: x, y: y)) }

  /// Sets where a horizontal guide lies in the view.
  public func alignmentGuide(
    _ guide: HorizontalAlignment, computeValue: @escaping (ViewDimensions) -> CGFloat
  ) -> some View {
    modifier(WrapModifier { AlignmentGuideElement(id: $1.id, child: $0, key: guide.key, compute: computeValue) })
  }

  /// Sets where a vertical guide lies in the view.
  public func alignmentGuide(
    _ guide: VerticalAlignment, computeValue: @escaping (ViewDimensions) -> CGFloat
  ) -> some View {
    modifier(WrapModifier { AlignmentGuideElement(id: $1.id, child: $0, key: guide.key, compute: computeValue) })
  }
}
