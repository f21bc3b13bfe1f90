extension DrawNode {
  /// Lets assistive technology do something with the node, unless it is disabled.
  package func offer(_ name: String, _ action: @escaping () -> Void) {
    guard !name.isEmpty, get("dis") == nil else { return }
    answer {
      $0.actions.removeAll { $0.name == name }
      $0.actions.append((name, action))
    }
  }

  /// Offers what the buttons in `nodes` do.
  func offerButtons(of nodes: [DrawNode]) {
    for node in nodes {
      if let tap = node.handler?.tap { offer(node.words) { tap(nil) } } else { offerButtons(of: node.children) }
    }
  }

  /// Changes what the node does with events.
  func answer(_ change: (inout EventHandler) -> Void) {
    var events = handler ?? EventHandler()
    change(&events)
    handler = events
    if !events.actions.isEmpty { describe("acts", .array(events.actions.map { .string($0.name) })) }
  }

  /// Tells that the node goes up and down in steps.
  func takeSteps() {
    var hits: [JSON] = []
    if case .array(let known)? = get("hit") { hits = known }
    set("hit", .array(hits + [.string("adjust")]))
  }
}

/// Views that are laid out, never seen, and give their view actions.
struct UnseenActions<Layer: View>: LayeringModifier {
  let layer: Layer
  let offer: @MainActor (DrawNode, [DrawNode]) -> Void

  func combine(_ main: Element, _ layers: [Element], id: Int, _ environment: EnvironmentValues) -> Element {
    let layered = LayeredElement(id: id, main: main, layers: layers, alignment: .center, isBehind: false)
    return AccessibilityElement(id: id, child: layered, seen: main) { [offer] node in
      var unseen: [DrawNode] = []
      for layer in layers { layer.draw(into: &unseen, at: .zero, DrawContext()) }
      offer(node, unseen)
    }
  }
}
