/// Lets its content scroll to views by their identity.
@available(iOS 14.0, *)
public struct ScrollViewReader<Content: View>: View {
  public var content: (ScrollViewProxy) -> Content
  @State private var finder = ScrollFinder()

  public init(@ViewBuilder content: @escaping (ScrollViewProxy) -> Content) { self.content = content }

  public var body: some View {
    content(ScrollViewProxy(finder: finder)).modifier(FinderModifier(finder: finder))
  }
}

/// Scrolls to views.
@available(iOS 14.0, *)
public struct ScrollViewProxy {
  let finder: ScrollFinder

  public func scrollTo<ID: Hashable>(_ id: ID, anchor: UnitPoint? = nil) {
    let finder = finder
    let identity = UncheckedBox(AnyHashable(id))
    onMain { Graph.current?.afterLayout { finder.scroll(to: identity.value, anchor, looks: 4) } }
  }
}

/// Knows the elements inside a reader.
@MainActor
final class ScrollFinder {
  weak var root: Element?
  nonisolated init() {}

  /// What is on the way may wait to be made and then be larger than it was thought to be: so it looks again.
  func scroll(to id: AnyHashable, _ anchor: UnitPoint?, looks: Int) {
    guard let root, find(id, in: root, scroll: nil, anchor), looks > 1 else { return }
    Graph.current?.afterLayout { [weak self] in self?.scroll(to: id, anchor, looks: looks - 1) }
  }

  private func find(_ id: AnyHashable, in element: Element, scroll: ScrollElement?, _ anchor: UnitPoint?) -> Bool {
    let scroll = (element as? ScrollElement) ?? scroll
    if element.traits[IdentityTrait.self] == id, let scroll, element !== scroll {
      let origin = element.screenOrigin - scroll.contentOrigin
      scroll.reveal(CGRect(origin: origin, size: element.frame.size), anchor)
      return true
    }
    return element.children.contains { find(id, in: $0, scroll: scroll, anchor) }
  }
}

private struct FinderModifier: PrimitiveModifier {
  let finder: ScrollFinder
  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    finder.root = element
    return element
  }
}

extension ScrollElement {
  func reveal(_ rect: CGRect, _ anchor: UnitPoint?) { state.reveal(rect, anchor: anchor) }
}
