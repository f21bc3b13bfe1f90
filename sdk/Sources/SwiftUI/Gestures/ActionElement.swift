/// Makes its content touchable: the drawn node gets a handler and tells assistive technology what it is.
@MainActor
package final class ActionElement: WrapperElement {
  private let isEnabled: Bool
  private let prepare: @MainActor (inout EventHandler, DrawNode) -> Void

  package init(
    id: Int, child: Element, isEnabled: Bool, prepare: @escaping @MainActor (inout EventHandler, DrawNode) -> Void
  ) {
    self.isEnabled = isEnabled
    self.prepare = prepare
    super.init(id: id, child: child)
  }

  override package func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    group(into: &list, at: origin, context) { children in
      child.draw(into: &children, at: child.frame.origin, context)
    } finish: { node in
      var handler = EventHandler()
      prepare(&handler, node)
      if isEnabled { node.answer { $0 = handler } } else { node.set("dis", .bool(true)) }
      var hits: [JSON] = []
      if handler.tap != nil { hits.append(.string("tap")) }
      if handler.long != nil { hits.append(.string("long")) }
      if handler.drag != nil { hits.append(.string("drag")) }
      if handler.pinch != nil { hits.append(.string("pinch")) }
      if handler.adjust != nil { hits.append(.string("adjust")) }
      if !hits.isEmpty { node.set("hit", .array(hits)) }
    }
  }
}

extension View {
  /// The pattern for what is touched: says what events do, and what the node is for assistive technology.
  package func action(
    _ prepare: @escaping @MainActor (inout EventHandler, DrawNode) -> Void
  ) -> some View {
    modifier(
      WrapModifier { element, context in
        ActionElement(
          id: context.id, child: element, isEnabled: context.environment.isEnabled, prepare: prepare)
      })
  }
}

extension DrawNode {
  /// Tells assistive technology the node's role and, if nothing else is said, its words.
  package func describe(role: String, label: String? = nil, value: String? = nil) {
    var members: [(String, JSON)] = [("r", .string(role)), ("l", .string(label ?? words))]
    if let value { members.append(("v", .string(value))) }
    set("a", .object(members))
  }

  /// Sets one member of the accessibility description.
  package func describe(_ key: String, _ value: JSON) {
    var members: [(String, JSON)] = []
    if case .object(let known)? = get("a") { members = known }
    members.removeAll { $0.0 == key }
    members.append((key, value))
    set("a", .object(members))
  }
}
