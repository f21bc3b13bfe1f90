extension View {
  /// As large as the nearest container (scroll view, screen, column) on some axes.
  @available(iOS 17.0, *)
  public func containerRelativeFrame(_ axes: Axis.Set, alignment: Alignment = .center) -> some View {
    containerFrame(axes, alignment) { length, _ in length }
  }

  /// As large as `span` of `count` equal parts of the nearest container.
  @available(iOS 17.0, *)
  public func containerRelativeFrame(
    _ axes: Axis.Set, count: Int, span: Int = 1, spacing: CGFloat, alignment: Alignment = .center
  ) -> some View {
    containerFrame(axes, alignment) { length, _ in
      let count = CGFloat(max(count, 1))
      let span = CGFloat(span)
      return (length - spacing * (count - 1)) / count * span + spacing * (span - 1)
    }
  }

  /// As large as `length` makes of the nearest container.
  @available(iOS 17.0, *)
  public func containerRelativeFrame(
    _ axes: Axis.Set, alignment: Alignment = .center, _ length: @escaping (CGFloat, Axis) -> CGFloat
  ) -> some View {
    containerFrame(axes, alignment, length)
  }

  private func containerFrame(
    _ axes: Axis.Set, _ alignment: Alignment, _ length: @escaping (CGFloat, Axis) -> CGFloat
  ) -> some View {
    modifier(
      WrapModifier { element, context in
        ContainerFrameElement(
          id: context.id, child: element, axes: axes, alignment: alignment, room: context.environment.scrollRoom,
          length: length)
      })
  }
}

@MainActor
private final class ContainerFrameElement: WrapperElement {
  private let axes: Axis.Set
  private let alignment: Alignment
  private let room: ScrollRoom?
  private let length: (CGFloat, Axis) -> CGFloat

  init(
    id: Int, child: Element, axes: Axis.Set, alignment: Alignment, room: ScrollRoom?,
    length: @escaping (CGFloat, Axis) -> CGFloat
  ) {
    (self.axes, self.alignment, self.room, self.length) = (axes, alignment, room, length)
    super.init(id: id, child: child)
  }

  private var container: CGSize {
    guard let room else { return SafeArea.current.safe.size }
    room.isMeasuredBy = true
    return room.frame.size
  }

  private func offer(_ proposal: ProposedViewSize) -> ProposedViewSize {
    let container = container
    return ProposedViewSize(
      width: axes.contains(.horizontal) ? max(length(container.width, .horizontal), 0) : proposal.width,
      height: axes.contains(.vertical) ? max(length(container.height, .vertical), 0) : proposal.height)
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize {
    let offer = offer(proposal)
    let inner = child.size(for: offer)
    return CGSize(
      width: axes.contains(.horizontal) ? offer.width ?? inner.width : inner.width,
      height: axes.contains(.vertical) ? offer.height ?? inner.height : inner.height)
  }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    let offer = offer(proposal)
    let own = ViewDimensions(size: size)
    let inner = child.dimensions(for: offer)
    child.place(
      at: CGPoint(
        x: own[alignment.horizontal] - inner[alignment.horizontal],
        y: own[alignment.vertical] - inner[alignment.vertical]),
      proposal: offer, in: self)
  }
}
