/// The part of the screen that bars and the notch leave free, and the whole that may be drawn behind them.
package struct SafeArea: Equatable {
  /// In screen coordinates.
  package var safe: CGRect
  package var container: CGRect

  /// In force for the layout that is going on.
  @MainActor package static var current = SafeArea(safe: .zero, container: .zero)

  /// Lays out with this safe area.
  @MainActor package func during(_ body: () -> Void) {
    let previous = Self.current
    Self.current = self
    body()
    Self.current = previous
  }

  /// The insets that `rect`, in screen coordinates, may grow by: only at the sides where it touches the border.
  package func expansion(of rect: CGRect, edges: Edge.Set) -> EdgeInsets {
    let slack: CGFloat = 0.5
    var insets = EdgeInsets()
    if edges.contains(.top), rect.minY <= safe.minY + slack { insets.top = max(rect.minY - container.minY, 0) }
    if edges.contains(.bottom), rect.maxY >= safe.maxY - slack {
      insets.bottom = max(container.maxY - rect.maxY, 0)
    }
    if edges.contains(.leading), rect.minX <= safe.minX + slack { insets.leading = max(rect.minX - container.minX, 0) }
    if edges.contains(.trailing), rect.maxX >= safe.maxX - slack {
      insets.trailing = max(container.maxX - rect.maxX, 0)
    }
    return insets
  }

  package var insets: EdgeInsets {
    EdgeInsets(
      top: safe.minY - container.minY, leading: safe.minX - container.minX,
      bottom: container.maxY - safe.maxY, trailing: container.maxX - safe.maxX)
  }
}

/// Lets its content reach behind the bars.
@MainActor
private final class IgnoresSafeAreaElement: WrapperElement {
  let edges: Edge.Set

  init(id: Int, child: Element, edges: Edge.Set) {
    self.edges = edges
    super.init(id: id, child: child)
  }

  override var mirrors: Bool { false }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    let area = SafeArea.current
    let grown = area.expansion(of: CGRect(origin: screenOrigin, size: size), edges: edges)
    let whole = CGSize(width: size.width + grown.size.width, height: size.height + grown.size.height)
    var inner = area
    inner.safe = CGRect(
      x: area.safe.minX - grown.leading, y: area.safe.minY - grown.top,
      width: area.safe.width + grown.size.width, height: area.safe.height + grown.size.height)
    inner.during {
      child.place(
        at: CGPoint(
          x: size.width / 2 + (grown.trailing - grown.leading) / 2,
          y: size.height / 2 + (grown.bottom - grown.top) / 2),
        anchor: .center, proposal: ProposedViewSize(whole), in: self)
    }
  }
}

/// Keeps a margin free of its content and tells the content of it.
@MainActor
package final class SafeAreaPaddingElement: WrapperElement {
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
    var area = SafeArea.current
    let own = CGRect(origin: screenOrigin, size: size)
    let free = CGRect(
      x: own.minX + (isMirrored ? insets.trailing : insets.leading), y: own.minY + insets.top,
      width: max(size.width - insets.size.width, 0), height: max(size.height - insets.size.height, 0))
    area.safe = free
    area.during {
      child.place(
        at: CGPoint(x: insets.leading, y: insets.top), proposal: proposal.inset(by: insets), in: self)
    }
  }
}

private struct IgnoresSafeArea: PrimitiveModifier {
  let edges: Edge.Set

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    IgnoresSafeAreaElement(id: context.id, child: element, edges: edges)
  }
}

private struct SafeAreaPadding: PrimitiveModifier {
  let insets: EdgeInsets

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    SafeAreaPaddingElement(id: context.id, child: element, insets: insets)
  }
}

/// The bars' or the keyboard's part of the safe area.
@available(iOS 14.0, *)
public struct SafeAreaRegions: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let container = SafeAreaRegions(rawValue: 1)
  public static let keyboard = SafeAreaRegions(rawValue: 2)
  public static let all = SafeAreaRegions(rawValue: .max)
}

extension View {
  /// Lets the view reach behind the bars.
  @available(iOS 14.0, *)
  public func ignoresSafeArea(_ regions: SafeAreaRegions = .all, edges: Edge.Set = .all) -> some View {
    modifier(IgnoresSafeArea(edges: regions.contains(.container) ? edges : []))
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use ignoresSafeArea(_:edges:) instead.")
  public func edgesIgnoringSafeArea(_ edges: Edge.Set) -> some View { modifier(IgnoresSafeArea(edges: edges)) }

  /// Keeps a margin free of the view's content; scroll views and bars know of it.
  @available(iOS 17.0, *)
  public func safeAreaPadding(_ insets: EdgeInsets) -> some View { modifier(SafeAreaPadding(insets: insets)) }

  @available(iOS 17.0, *)
  public func safeAreaPadding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View {
    modifier(SafeAreaPadding(insets: EdgeInsets(length ?? 16, on: edges)))
  }

  @available(iOS 17.0, *)
  public func safeAreaPadding(_ length: CGFloat) -> some View {
    modifier(SafeAreaPadding(insets: EdgeInsets(length, on: .all)))
  }
}
