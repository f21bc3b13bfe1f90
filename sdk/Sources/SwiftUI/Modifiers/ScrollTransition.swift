extension View {
  /// Changes how the view is drawn while it comes into sight and goes out of it.
  @available(iOS 17.0, *)
  public func scrollTransition(
    _ configuration: ScrollTransitionConfiguration = .interactive, axis: Axis? = nil,
    transition: @escaping @Sendable (EmptyVisualEffect, ScrollTransitionPhase) -> some VisualEffect
  ) -> some View {
    scrollTransition(topLeading: configuration, bottomTrailing: configuration, axis: axis, transition: transition)
  }

  @available(iOS 17.0, *)
  public func scrollTransition(
    topLeading: ScrollTransitionConfiguration, bottomTrailing: ScrollTransitionConfiguration, axis: Axis? = nil,
    transition: @escaping @Sendable (EmptyVisualEffect, ScrollTransitionPhase) -> some VisualEffect
  ) -> some View {
    modifier(
      WrapModifier { element, context in
        ScrollTransitionElement(
          id: context.id, child: element, axis: axis, scroll: context.environment.scrollRoom,
          configurations: (topLeading, bottomTrailing)
        ) { transition(EmptyVisualEffect(), $0)._steps }
      })
  }
}

/// Where a view is in its way through the visible part of a scroll view.
@available(iOS 17.0, *)
public enum ScrollTransitionPhase: Hashable, Sendable {
  case topLeading, identity, bottomTrailing

  /// Whether the view is wholly in sight.
  public var isIdentity: Bool { self == .identity }

  /// From -1 before the visible part to 1 behind it.
  public var value: Double {
    switch self {
    case .topLeading: -1
    case .identity: 0
    case .bottomTrailing: 1
    }
  }
}

/// When and how a transition of scrolling takes place.
@available(iOS 17.0, *)
public struct ScrollTransitionConfiguration: Sendable {
  let isUsed: Bool
  let visible: Double

  public static func animated(_ animation: Animation = .default) -> ScrollTransitionConfiguration {
    .init(isUsed: true, visible: 0.5)
  }
  public static let animated = ScrollTransitionConfiguration(isUsed: true, visible: 0.5)
  public static func interactive(timingCurve: UnitCurve = .easeInOut) -> ScrollTransitionConfiguration {
    .init(isUsed: true, visible: 1)
  }
  public static let interactive = ScrollTransitionConfiguration(isUsed: true, visible: 1)
  public static let identity = ScrollTransitionConfiguration(isUsed: false, visible: 1)

  public func animation(_ animation: Animation) -> ScrollTransitionConfiguration { self }
  public func threshold(_ threshold: Threshold) -> ScrollTransitionConfiguration {
    .init(isUsed: isUsed, visible: threshold.amount)
  }

  /// How much of the view must be in sight.
  public struct Threshold: Sendable {
    let amount: Double
    public static let visible = Threshold(amount: 1)
    public static let hidden = Threshold(amount: 0)
    public static var centered: Threshold { .init(amount: 1) }
    public static func visible(_ amount: Double) -> Threshold { .init(amount: amount) }
    public func interpolated(towards other: Threshold, amount: Double) -> Threshold {
      .init(amount: self.amount + (other.amount - self.amount) * amount)
    }
    public func inset(by distance: Double) -> Threshold { self }
  }
}

@MainActor
private final class ScrollTransitionElement: WrapperElement {
  private let axis: Axis?
  private let scroll: ScrollRoom?
  private let configurations: (start: ScrollTransitionConfiguration, end: ScrollTransitionConfiguration)
  private let steps: @MainActor (ScrollTransitionPhase) -> [_VisualStep]

  init(
    id: Int, child: Element, axis: Axis?, scroll: ScrollRoom?,
    configurations: (ScrollTransitionConfiguration, ScrollTransitionConfiguration),
    steps: @escaping @MainActor (ScrollTransitionPhase) -> [_VisualStep]
  ) {
    (self.axis, self.scroll, self.configurations, self.steps) = (axis, scroll, configurations, steps)
    super.init(id: id, child: child)
  }

  private var phase: ScrollTransitionPhase {
    guard let scroll else { return .identity }
    let own = CGRect(origin: screenOrigin, size: frame.size)
    let isVertical = (axis ?? (scroll.axes.contains(.vertical) ? .vertical : .horizontal)) == .vertical
    let (low, high, start, end) =
      isVertical
      ? (own.minY, own.maxY, scroll.frame.minY, scroll.frame.maxY)
      : (own.minX, own.maxX, scroll.frame.minX, scroll.frame.maxX)
    let length = max(high - low, 1)
    let hiddenBefore = (start - low) / length
    let hiddenAfter = (high - end) / length
    if configurations.start.isUsed, hiddenBefore > 1 - configurations.start.visible + 0.01 { return .topLeading }
    if configurations.end.isUsed, hiddenAfter > 1 - configurations.end.visible + 0.01 { return .bottomTrailing }
    return .identity
  }

  override func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    var inner = context
    inner.animation = inner.animation ?? .default
    group(into: &list, at: origin, inner) { children in
      child.draw(into: &children, at: child.frame.origin, context)
    } finish: { node in
      for step in steps(phase) { step.apply(node) }
    }
  }
}
