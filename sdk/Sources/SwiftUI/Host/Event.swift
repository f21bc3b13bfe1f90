import SDKBase

/// An event from outside.
package struct Event {
  package let kind: String
  package let sequence: Int
  package let node: Int
  private let members: [String: Any]

  package init?(_ line: Data) {
    guard let members = try? JSONSerialization.jsonObject(with: line) as? [String: Any],
      let kind = members["t"] as? String
    else { return nil }
    self.kind = kind
    self.members = members
    sequence = (members["seq"] as? NSNumber)?.intValue ?? 0
    node = (members["i"] as? NSNumber)?.intValue ?? 0
  }

  package func text(_ key: String) -> String? { members[key] as? String }
  package func number(_ key: String) -> CGFloat? {
    (members[key] as? NSNumber).map { CGFloat($0.doubleValue) }
  }
  package func numbers(_ key: String) -> [Int] { (members[key] as? [NSNumber])?.map(\.intValue) ?? [] }
  package func flag(_ key: String) -> Bool { (members[key] as? NSNumber)?.boolValue ?? false }
  package func has(_ key: String) -> Bool { members[key] != nil }
  package func insets(_ key: String) -> (top: CGFloat, left: CGFloat, bottom: CGFloat, right: CGFloat)? {
    guard let values = members[key] as? [NSNumber], values.count == 4 else { return nil }
    let sides = values.map { CGFloat(max(0, $0.doubleValue)) }
    return (sides[0], sides[1], sides[2], sides[3])
  }
  package func point(_ key: String) -> CGPoint? {
    guard let values = members[key] as? [NSNumber], values.count == 2 else { return nil }
    return CGPoint(x: values[0].doubleValue, y: values[1].doubleValue)
  }
}

/// Brings an event to what handles it.
@MainActor
package struct EventDelivery {
  let renderer: Renderer

  package init(renderer: Renderer) { self.renderer = renderer }

  package func deliver(_ event: Event) {
    let handler = renderer.node(event.node)?.handler
    switch event.kind {
    case "tap":
      let point = event.number("x").flatMap { x in event.number("y").map { CGPoint(x: x, y: $0) } }
      handler?.tap?(point)
    case "long": handler?.long?()
    case "drag": deliverDrag(event, handler)
    case "pinch": deliverPinch(event, handler)
    case "text": handler?.text?(event.text("value") ?? "", Int(event.number("rev") ?? 0))
    case "focus": handler?.focus?(event.flag("on"))
    case "submit": handler?.submit?()
    case "scroll": if let at = event.point("at") { handler?.scroll?(at) }
    case "refresh": handler?.refresh?()
    case "adjust": handler?.adjust?((event.number("by") ?? 0) < 0 ? -1 : 1)
    case "act": handler?.actions.first { $0.name == event.text("name") }?.run()
    case "env": deliverEnvironment(event)
    case "full": renderer.wantsWholeTree = true
    default: break
    }
  }

  private func deliverDrag(_ event: Event, _ handler: EventHandler?) {
    guard let start = event.point("start"), let at = event.point("at"),
      let phase = event.text("phase").flatMap(DragEvent.Phase.init(rawValue:))
    else { return }
    let velocity = event.point("v") ?? .zero
    handler?.drag?(
      DragEvent(phase: phase, start: start, at: at, velocity: CGSize(width: velocity.x, height: velocity.y)))
  }

  private func deliverPinch(_ event: Event, _ handler: EventHandler?) {
    guard let phase = event.text("phase").flatMap(DragEvent.Phase.init(rawValue:)) else { return }
    let speed = event.point("v") ?? .zero
    handler?.pinch?(
      PinchEvent(
        phase: phase, scale: max(event.number("scale") ?? 1, 0.001), degrees: Double(event.number("turn") ?? 0),
        scaleSpeed: speed.x, degreeSpeed: Double(speed.y), start: event.point("start") ?? .zero))
  }

  private func deliverEnvironment(_ event: Event) {
    var facts = screenFacts
    if let scheme = event.text("scheme") { facts.scheme = scheme }
    if let size = event.point("size"), size.x > 0, size.y > 0 { facts.size = CGSize(width: size.x, height: size.y) }
    if let safe = event.insets("safe") { facts.safeArea = safe }
    if let locale = event.text("locale") { facts.locale = locale }
    if event.has("rtl") { facts.rightToLeft = event.flag("rtl") }
    if event.has("still") { facts.reduceMotion = event.flag("still") }
    if let textSize = event.text("textSize") { facts.textSize = textSize }
    if let phase = event.text("phase") { facts.phase = phase }
    let phase = screenFacts.phase
    screenFacts = facts
    AppLife.shared.phaseChanged(from: phase, to: facts.phase)
    renderer.screenChanged()
  }
}
