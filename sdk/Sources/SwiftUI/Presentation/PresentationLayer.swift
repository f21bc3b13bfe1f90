/// A modifier that shows something above everything else while it is presented.
///
/// What is presented belongs to the presenting view (its environment, its end) but is laid out on the whole screen.
struct PresentModifier<Presented: View>: ViewModifier {
  typealias Body = Never
  /// What to show, or nil when nothing is.
  let presented: Presented?

  static func _makeNode<Content: View>(
    _ view: ModifiedContent<Content, Self>, in parent: _Node
  ) -> _ViewNode<ModifiedContent<Content, Self>> {
    PresentNode(view, in: parent)
  }
}

@MainActor
private final class PresentNode<Content: View, Presented: View>: _ViewNode<
  ModifiedContent<Content, PresentModifier<Presented>>
>, Presenting
{
  private var content = Slot<Content>()
  private var presented = Slot<Presented>()

  init(_ view: ModifiedContent<Content, PresentModifier<Presented>>, in parent: _Node) {
    super.init(in: parent)
    content.update(view.content, in: self, environment: environment)
    apply(view.modifier.presented)
  }

  override var children: [_Node] { [content.node as _Node?, presented.node].compactMap { $0 } }

  override func update(
    _ view: ModifiedContent<Content, PresentModifier<Presented>>, environment: EnvironmentValues
  ) {
    self.environment = environment
    content.update(view.content, in: self, environment: environment)
    apply(view.modifier.presented)
  }

  private func apply(_ view: Presented?) {
    if let view {
      presented.update(view, in: self, environment: environment.ofPresented(by: self))
      graph.presentations.add(self)
    } else if presented.node != nil {
      presented.clear()
      graph.presentations.remove(self)
      markElementsStale()
    }
  }

  override func makeElements() -> [Element] { content.node?.elements() ?? [] }

  var presentedElements: [Element] { presented.node?.elements() ?? [] }

  /// What is presented speaks to nobody outside of it.
  override func preference<K: PreferenceKey>(_ key: K.Type) -> K.Value? { content.node?.preference(key) }

  override func didUnmount() { graph.presentations.remove(self) }
}

/// A node that presents.
@MainActor
protocol Presenting: _Node {
  var presentedElements: [Element] { get }
}

/// All that is presented now, the frontmost last.
@MainActor
package final class Presentations {
  private var nodes: [any Presenting] = []
  /// Changes whenever something comes or goes.
  private(set) var generation = 0

  func add(_ node: any Presenting) {
    guard !nodes.contains(where: { $0 === node }) else { return }
    nodes.append(node)
    generation += 1
    node.graph.needsLayout = true
  }

  func remove(_ node: any Presenting) {
    guard let index = nodes.firstIndex(where: { $0 === node }) else { return }
    nodes.remove(at: index)
    generation += 1
    node.graph.needsLayout = true
  }

  package var elements: [Element] { nodes.flatMap(\.presentedElements) }
}

extension EnvironmentValues {
  /// A sheet starts with the look of the screen, whatever list or bar its presenter is in.
  fileprivate func ofPresented(by node: _Node) -> EnvironmentValues {
    var values = self
    values.isInRow = false
    values.listLook = ListLook()
    values.font = nil
    values.fontWeight = nil
    values.foregroundStyle = nil
    values.text = TextSettings()
    values.buttonStyles = ButtonStyles()
    values.isEnabled = true
    values.focusLink = nil
    values.navigation = nil
    values.visibility = nil
    values.scrollRoom = nil
    values.scrollObservers = []
    values.refresh = nil
    return values
  }
}

/// Lays a view out on the whole screen and slides or fades it in and out.
struct ScreenLayer: PrimitiveModifier {
  enum Entrance { case slide, fade }
  let entrance: Entrance

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    ScreenLayerElement(id: context.id, child: element, entrance: entrance)
  }
}

@MainActor
private final class ScreenLayerElement: WrapperElement {
  let entrance: ScreenLayer.Entrance

  init(id: Int, child: Element, entrance: ScreenLayer.Entrance) {
    self.entrance = entrance
    super.init(id: id, child: child)
  }

  override func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    group(into: &list, at: origin, context) { children in
      child.draw(into: &children, at: child.frame.origin, context)
    } finish: { node in
      let state: JSON =
        entrance == .fade
        ? .object([("o", .number(0))]) : .object([("m", .numbers(1, 0, 0, 1, 0, frame.height))])
      node.set("in", state)
      node.set("out", state)
    }
  }
}
