/// Arranges views from left to right.
public struct HStack<Content: View>: ContainerView {
  package let content: Content
  let alignment: VerticalAlignment
  let spacing: CGFloat?

  public init(
    alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
  ) {
    self.alignment = alignment
    self.spacing = spacing
    self.content = content()
  }

  package var isSideBySide: Bool { true }

  package func makeElement(_ children: [Element], _ context: ElementContext) -> Element {
    StackElement(
      id: context.id, axis: .horizontal, guide: alignment.key, spacing: spacing, children: children)
  }
}

/// Arranges views from top to bottom.
public struct VStack<Content: View>: ContainerView {
  package let content: Content
  let alignment: HorizontalAlignment
  let spacing: CGFloat?

  public init(
    alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
  ) {
    self.alignment = alignment
    self.spacing = spacing
    self.content = content()
  }

  package func makeElement(_ children: [Element], _ context: ElementContext) -> Element {
    StackElement(
      id: context.id, axis: .vertical, guide: alignment.key, spacing: spacing, children: children)
  }
}

/// Puts views on top of each other.
public struct ZStack<Content: View>: ContainerView {
  package let content: Content
  let alignment: Alignment

  public init(alignment: Alignment = .center, @ViewBuilder content: () -> Content) {
    self.alignment = alignment
    self.content = content()
  }

  package func makeElement(_ children: [Element], _ context: ElementContext) -> Element {
    OverlapElement(id: context.id, alignment: alignment, children: children)
  }
}

/// A horizontal stack whose views are made when they are needed; it takes the whole height.
@available(iOS 14.0, *)
public struct LazyHStack<Content: View>: ContainerView {
  package let content: Content
  package var isLazy: Bool { true }
  let alignment: VerticalAlignment
  let spacing: CGFloat?

  public init(
    alignment: VerticalAlignment = .center, spacing: CGFloat? = nil,
    pinnedViews: PinnedScrollableViews = .init(), @ViewBuilder content: () -> Content
  ) {
    self.alignment = alignment
    self.spacing = spacing
    self.content = content()
  }

  package func makeElement(_ children: [Element], _ context: ElementContext) -> Element {
    let stack = StackElement(
      id: context.id, axis: .horizontal, guide: alignment.key, spacing: spacing, children: children)
    return FrameElement(
      id: context.id, child: stack, limits: .init(maxHeight: .infinity),
      alignment: Alignment(horizontal: .leading, vertical: alignment))
  }
}

/// A vertical stack whose views are made when they are needed; it takes the whole width.
@available(iOS 14.0, *)
public struct LazyVStack<Content: View>: ContainerView {
  package let content: Content
  package var isLazy: Bool { true }
  let alignment: HorizontalAlignment
  let spacing: CGFloat?

  public init(
    alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    pinnedViews: PinnedScrollableViews = .init(), @ViewBuilder content: () -> Content
  ) {
    self.alignment = alignment
    self.spacing = spacing
    self.content = content()
  }

  package func makeElement(_ children: [Element], _ context: ElementContext) -> Element {
    let stack = StackElement(
      id: context.id, axis: .vertical, guide: alignment.key, spacing: spacing, children: children)
    return FrameElement(
      id: context.id, child: stack, limits: .init(maxWidth: .infinity),
      alignment: Alignment(horizontal: alignment, vertical: .top))
  }
}

/// Headers or footers that stay in sight.
@available(iOS 14.0, *)
public struct PinnedScrollableViews: OptionSet, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public static let sectionHeaders = PinnedScrollableViews(rawValue: 1)
  public static let sectionFooters = PinnedScrollableViews(rawValue: 2)
}

/// All children in the same place; as large as the largest.
@MainActor
package final class OverlapElement: Element {
  let alignment: Alignment

  package init(id: Int, alignment: Alignment, children: [Element]) {
    self.alignment = alignment
    super.init(id: id, children: children)
  }

  override package func measure(_ proposal: ProposedViewSize) -> CGSize { extent(proposal).size }

  override package func layout(in size: CGSize, proposal: ProposedViewSize) {
    let line = extent(proposal).line
    for child in children {
      let dimensions = child.dimensions(for: proposal)
      let origin = CGPoint(
        x: line.x - dimensions[alignment.horizontal], y: line.y - dimensions[alignment.vertical])
      child.place(at: origin, proposal: proposal, in: self)
    }
  }

  private func extent(_ proposal: ProposedViewSize) -> (size: CGSize, line: CGPoint) {
    var line = CGPoint.zero
    var after = CGPoint.zero
    for child in children {
      let dimensions = child.dimensions(for: proposal)
      let own = CGPoint(x: dimensions[alignment.horizontal], y: dimensions[alignment.vertical])
      line = CGPoint(x: max(line.x, own.x), y: max(line.y, own.y))
      after = CGPoint(
        x: max(after.x, dimensions.width - own.x), y: max(after.y, dimensions.height - own.y))
    }
    return (CGSize(width: line.x + after.x, height: line.y + after.y), line)
  }
}
