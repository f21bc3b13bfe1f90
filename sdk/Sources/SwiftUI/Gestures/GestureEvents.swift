extension _GestureConnection {
  func onEnded<G: Gesture>(_ gesture: G, _ action: @escaping (G.Value) -> Void) {
    switch root(gesture) {
    case let tap as TapGesture:
      addTap(count: tap.count) { _ in if let value = () as? G.Value { action(value) } }
    case let tap as SpatialTapGesture:
      addTap(count: tap.count) { point in
        if let value = SpatialTapGesture.Value(location: point ?? .zero) as? G.Value { action(value) }
      }
    case is LongPressGesture:
      let previous = handler.long
      handler.long = {
        previous?()
        if let value = true as? G.Value { action(value) }
      }
    case let drag as DragGesture: addDrag(drag, on: .ended, action)
    default: break
    }
  }

  func onChanged<G: Gesture>(_ gesture: G, _ action: @escaping (G.Value) -> Void) {
    switch root(gesture) {
    case let drag as DragGesture: addDrag(drag, on: .changed, action)
    case is LongPressGesture: onEnded(gesture, action)
    default: break
    }
  }

  /// What the callbacks and states are wrapped around.
  private func root<G: Gesture>(_ gesture: G) -> Any {
    (gesture as? any WrappedGesture)?.wrapped.map(openRoot) ?? gesture
  }

  private func openRoot(_ gesture: any Gesture) -> Any { root(gesture) }

  private func addTap(count: Int, _ action: @escaping (CGPoint?) -> Void) {
    let previous = handler.tap
    let memory = memory
    handler.tap = { point in
      previous?(point)
      guard count > 1 else { return action(point) }
      let now = Date()
      let earlier = (memory.values["taps"] as? [Date] ?? []).filter { now.timeIntervalSince($0) < 0.4 }
      let taps = earlier + [now]
      memory.values["taps"] = taps.count >= count ? [] : taps
      if taps.count >= count { action(point) }
    }
  }

  private func addDrag<Value>(
    _ drag: DragGesture, on phase: DragEvent.Phase, _ action: @escaping (Value) -> Void
  ) {
    let previous = handler.drag
    let origin = origin
    handler.drag = { event in
      previous?(event)
      let matches = event.phase == phase || (phase == .ended && event.phase == .cancelled)
      guard matches else { return }
      let corner = origin(drag.coordinateSpace)
      let value = DragGesture.Value(
        time: Date(), location: event.at - corner, startLocation: event.start - corner, velocity: event.velocity)
      if let value = value as? Value { action(value) }
    }
  }
}

/// A gesture around another.
@MainActor
private protocol WrappedGesture {
  var wrapped: (any Gesture)? { get }
}

extension _EndedGesture: WrappedGesture { fileprivate var wrapped: (any Gesture)? { content } }
extension _ChangedGesture: WrappedGesture { fileprivate var wrapped: (any Gesture)? { content } }
extension GestureStateGesture: WrappedGesture { fileprivate var wrapped: (any Gesture)? { base } }

/// Which gestures on a view count.
public struct GestureMask: OptionSet, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public static let none: GestureMask = []
  public static let gesture = GestureMask(rawValue: 1)
  public static let subviews = GestureMask(rawValue: 2)
  public static let all: GestureMask = [.gesture, .subviews]
}

extension View {
  public func gesture<T: Gesture>(_ gesture: T, including mask: GestureMask = .all) -> some View {
    modifier(GestureModifier(gesture: mask.contains(.gesture) ? gesture : nil))
  }

  public func simultaneousGesture<T: Gesture>(_ gesture: T, including mask: GestureMask = .all) -> some View {
    modifier(GestureModifier(gesture: mask.contains(.gesture) ? gesture : nil))
  }

  public func highPriorityGesture<T: Gesture>(_ gesture: T, including mask: GestureMask = .all) -> some View {
    modifier(GestureModifier(gesture: mask.contains(.gesture) ? gesture : nil))
  }

  public func onTapGesture(count: Int = 1, perform action: @escaping () -> Void) -> some View {
    gesture(TapGesture(count: count).onEnded { _ in action() })
  }

  public func onTapGesture(
    count: Int = 1, coordinateSpace: CoordinateSpace = .local, perform action: @escaping (CGPoint) -> Void
  ) -> some View {
    gesture(SpatialTapGesture(count: count).onEnded { action($0.location) })
  }

  public func onLongPressGesture(
    minimumDuration: Double = 0.5, maximumDistance: CGFloat = 10, perform action: @escaping () -> Void,
    onPressingChanged: ((Bool) -> Void)? = nil
  ) -> some View {
    gesture(LongPressGesture(minimumDuration: minimumDuration).onEnded { _ in action() })
  }

  /// Sets where the view can be touched.
  public func contentShape<S: Shape>(_ shape: S, eoFill: Bool = false) -> some View {
    effect { node, _ in
      let path = shape.path(in: CGRect(origin: .zero, size: node.frame.size)).svg
      for child in node.children where child.handler != nil { child.set("hitd", .string(path)) }
      node.set("hitd", .string(path))
    }
  }
}

private struct GestureModifier<G: Gesture>: PrimitiveModifier {
  let gesture: G?

  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? { Behaviour() }

  final class Behaviour: ModifierBehaviour<GestureModifier<G>> {
    let memory = GestureMemory()
  }

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    guard let gesture, let behaviour = context.behaviour as? Behaviour else { return element }
    weak var placed: Element?
    let connection = _GestureConnection(memory: behaviour.memory)
    connection.origin = { space in
      switch space {
      case .global: .zero
      case .local: placed?.screenOrigin ?? .zero
      case .named(let name): NamedSpaces.origin(of: name) ?? .zero
      }
    }
    gesture._connect(connection)
    let action = ActionElement(
      id: context.id, child: element, isEnabled: context.environment.isEnabled
    ) { handler, node in
      handler = connection.handler
      if handler.tap != nil, node.get("a") == nil, !node.words.isEmpty {
        node.describe(role: "button")
      }
    }
    placed = action
    return action
  }
}
