import SDKBase

/// What is drawn in front of everything else: menus of pickers and the like.
@MainActor
package enum FloatingLayer {
  private static var waiting: [(inout [DrawNode], DrawContext) -> Void] = []

  /// Keeps something to be drawn once all of the screen is.
  package static func add(_ draw: @escaping (inout [DrawNode], DrawContext) -> Void) { waiting.append(draw) }

  package static func draw(into list: inout [DrawNode], _ context: DrawContext) {
    while !waiting.isEmpty {
      let now = waiting
      waiting = []
      for draw in now { draw(&list, context) }
    }
  }
}

extension View {
  /// Shows a panel beside this view and in front of the whole screen; a tap beside the panel calls `close`.
  package func floating<Panel: View>(
    isShown: Bool, close: @escaping () -> Void, @ViewBuilder panel: () -> Panel
  ) -> some View {
    modifier(FloatingModifier(layer: isShown ? panel() : nil, close: close))
  }
}

private struct FloatingModifier<Panel: View>: LayeringModifier {
  let layer: Panel?
  let close: () -> Void

  func combine(_ main: Element, _ layers: [Element], id: Int, _ environment: EnvironmentValues) -> Element {
    guard let panel = layers.first else { return main }
    return FloatingElement(id: id, child: main, panel: panel, close: close)
  }
}

/// Places its panel under the child, or above where there is no room, within the screen.
@MainActor
private final class FloatingElement: WrapperElement {
  let panel: Element
  let close: () -> Void

  init(id: Int, child: Element, panel: Element, close: @escaping () -> Void) {
    self.panel = panel
    self.close = close
    super.init(id: id, child: child)
  }

  override var mirrors: Bool { false }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    child.place(at: .zero, proposal: proposal, in: self)
    let (screen, safe) = (screenFacts.size, screenFacts.safeArea)
    let offer = ProposedViewSize(width: screen.width - 16, height: screen.height - safe.top - safe.bottom)
    let extent = panel.size(for: offer)
    let isTrailing = screenOrigin.x + size.width / 2 > screen.width / 2
    let x = isTrailing ? screenOrigin.x + size.width - extent.width : screenOrigin.x
    let below = screenOrigin.y + size.height + 4
    let fits = below + extent.height <= screen.height - safe.bottom
    let y = fits ? below : screenOrigin.y - 4 - extent.height
    let corner = CGPoint(
      x: min(max(x, 8), max(screen.width - 8 - extent.width, 8)),
      y: min(max(y, safe.top), max(screen.height - safe.bottom - extent.height, safe.top)))
    panel.place(at: corner - screenOrigin, proposal: offer, in: self)
  }

  override func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    child.draw(into: &list, at: origin + child.frame.origin, context)
    FloatingLayer.add { [self] list, context in
      let curtain = DrawNode(id: -id, kind: "box", frame: CGRect(origin: .zero, size: screenFacts.size))
      var handler = EventHandler()
      handler.tap = { [close] _ in close() }
      curtain.handler = handler
      curtain.set("hit", .array([.string("tap")]))
      curtain.describe(role: "button", label: "Dismiss menu")
      list.append(curtain)
      panel.draw(into: &list, at: panel.screenOrigin, context)
    }
  }
}
