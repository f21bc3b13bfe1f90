/// What a modifier outside of a scroll view wants to know of its scrolling, or do to it.
@MainActor
package class ScrollObserver {
  nonisolated package init() {}
  /// The content has been placed; called within layout, so that what acts on state must wait until after it.
  package func placed(_ scroll: ScrollElement) {}
  /// A finger has moved the content.
  package func moved(_ scroll: ScrollElement) {}
}

private struct ScrollObserversKey: EnvironmentKey {
  nonisolated(unsafe) static let defaultValue: [ScrollObserver] = []
}
private struct ScrollAnchorKey: EnvironmentKey { static let defaultValue: UnitPoint? = nil }

extension EnvironmentValues {
  /// Those of the nearest scroll view below.
  package var scrollObservers: [ScrollObserver] {
    get { self[ScrollObserversKey.self] }
    set { self[ScrollObserversKey.self] = newValue }
  }
  /// Where scrolling begins.
  package var scrollAnchor: UnitPoint? {
    get { self[ScrollAnchorKey.self] }
    set { self[ScrollAnchorKey.self] = newValue }
  }
}

/// Gives an observer, which lasts as long as the view, to the scroll view inside.
struct ScrollObservation<Observer: ScrollObserver>: ViewModifier {
  @State private var observer: Observer
  private let configure: @MainActor (Observer) -> Void

  init(_ observer: Observer, configure: @escaping @MainActor (Observer) -> Void) {
    (_observer, self.configure) = (State(wrappedValue: observer), configure)
  }

  func body(content: Content) -> some View {
    configure(observer)
    let observer = observer
    return content.transformEnvironment { $0.scrollObservers.append(observer) }
  }
}

extension ScrollElement {
  /// What the scroll view shows now.
  var geometry: ScrollGeometry {
    ScrollGeometry(
      contentOffset: state.offset, contentSize: child.frame.size, contentInsets: EdgeInsets(),
      containerSize: frame.size)
  }

  var isVertical: Bool { scrolls(.vertical) }

  /// The identified views of the content in order, with their places in it.
  func targets() -> [(id: AnyHashable, frame: CGRect)] {
    var found: [(AnyHashable, CGRect)] = []
    func look(_ element: Element) {
      if let id = element.traits[IdentityTrait.self] {
        found.append((id, CGRect(origin: element.screenOrigin - contentOrigin, size: element.frame.size)))
        return
      }
      for child in element.children { look(child) }
    }
    look(child)
    return found
  }

  /// Does `action` once the views are placed.
  func later(_ action: @escaping @MainActor () -> Void) {
    state.node?.graph.afterLayout { action() }
  }
}

/// A scroll view's content, its room and where it is.
@available(iOS 18.0, *)
public struct ScrollGeometry: Equatable, Sendable {
  public var contentOffset: CGPoint
  public var contentSize: CGSize
  public var contentInsets: EdgeInsets
  public var containerSize: CGSize

  public init(contentOffset: CGPoint, contentSize: CGSize, contentInsets: EdgeInsets, containerSize: CGSize) {
    (self.contentOffset, self.contentSize) = (contentOffset, contentSize)
    (self.contentInsets, self.containerSize) = (contentInsets, containerSize)
  }

  /// The part of the content that is in the room, insets included.
  public var bounds: CGRect { CGRect(origin: contentOffset, size: containerSize) }

  /// The part of the content that is seen.
  public var visibleRect: CGRect {
    CGRect(
      x: contentOffset.x + contentInsets.leading, y: contentOffset.y + contentInsets.top,
      width: max(containerSize.width - contentInsets.size.width, 0),
      height: max(containerSize.height - contentInsets.size.height, 0))
  }
}

/// What moves a scroll view.
@available(iOS 18.0, *)
public enum ScrollPhase: Hashable, Sendable {
  case idle, tracking, interacting, decelerating, animating
  /// Whether the content moves or may move.
  public var isScrolling: Bool { self != .idle }
}

/// What is known when the phase of scrolling changes.
@available(iOS 18.0, *)
public struct ScrollPhaseChangeContext {
  public let geometry: ScrollGeometry
  public let velocity: CGVector?
}
