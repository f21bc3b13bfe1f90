import SwiftUI

extension PlotElement {
  /// Lets a tap or a drag on the plot select.
  func connect(_ node: DrawNode, top: CGFloat = 0) {

    let map = plan.map
    let selects = map.selectX != nil || map.selectY != nil || map.selectAngle != nil
    let selectsRange = map.selectXRange != nil || map.selectYRange != nil
    guard selects || selectsRange else { return }
    var handler = EventHandler()
    var hits: [JSON] = []
    if selects {
      handler.tap = { [weak self] point in
        guard let self, let point else { return }
        self.tapped(CGPoint(x: point.x, y: point.y - top))
      }
      hits.append(.string("tap"))
    }
    if !plan.settings.scrollAxes.contains(.horizontal) {
      handler.drag = { [weak self] event in self?.dragged(event) }
      hits.append(.string("drag"))
    }
    node.handler = handler
    node.set("hit", .array(hits))
  }

  /// A tap selects; a second one at the same place takes the selection back.
  private func tapped(_ point: CGPoint) {
    let memory = plan.memory
    if let last = memory.lastTap, abs(last.x - point.x) < 6, abs(last.y - point.y) < 6 {
      memory.lastTap = nil
      return select(nil)
    }
    memory.lastTap = point
    select(point)
  }

  private func dragged(_ event: DragEvent) {
    let map = plan.map
    let corner = map.screenOrigin
    let (start, at) = (event.start - corner, event.at - corner)
    plan.memory.lastTap = nil
    guard event.phase == .changed else {
      // A value lasts as long as the finger stays; a range is kept.
      return select(nil)
    }
    select(at)
    map.selectXRange?(map.x?.value(at: start.x), map.x?.value(at: at.x))
    map.selectYRange?(map.y?.value(at: start.y), map.y?.value(at: at.y))
  }

  private func select(_ point: CGPoint?) {
    let map = plan.map
    guard let point else {
      map.selectX?(nil)
      map.selectY?(nil)
      map.selectAngle?(nil, map)
      return
    }
    map.selectX?(map.x?.value(at: min(max(point.x, 0), map.size.width)))
    map.selectY?(map.y?.value(at: min(max(point.y, 0), map.size.height)))
    map.selectAngle?(map.share(at: point), map)
  }
}
