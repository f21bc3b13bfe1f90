/// Which gestures on a view count.
public struct GestureMask: OptionSet, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  /// None.
  public static let none: GestureMask = []
  /// The one that is added.
  public static let gesture = GestureMask(rawValue: 1)
  /// Those of what is inside.
  public static let subviews = GestureMask(rawValue: 2)
  /// All.
  public static let all: GestureMask = [.gesture, .subviews]
}

extension View {
  /// Lets the view be touched in a way of its own; those inside go first.
  public func gesture<T: Gesture>(_ gesture: T, including mask: GestureMask = .all) -> some View {
    modifier(GestureModifier(gesture: mask.contains(.gesture) ? gesture : nil))
  }

  /// Lets the view be touched in a way of its own, while `isEnabled`.
  @available(iOS 18.0, *)
  public func gesture<T: Gesture>(_ gesture: T, isEnabled: Bool) -> some View {
    modifier(GestureModifier(gesture: isEnabled ? gesture : nil))
  }

  /// Lets the view be touched in a way of its own, with a name, while `isEnabled`.
  @available(iOS 18.0, *)
  public func gesture<T: Gesture>(_ gesture: T, name: String, isEnabled: Bool = true) -> some View {
    modifier(GestureModifier(gesture: isEnabled ? gesture : nil))
  }

  /// Lets the view be touched besides in what ways those inside are.
  public func simultaneousGesture<T: Gesture>(_ gesture: T, including mask: GestureMask = .all) -> some View {
    modifier(GestureModifier(gesture: mask.contains(.gesture) ? gesture : nil))
  }

  /// Lets the view be touched besides in what ways those inside are, while `isEnabled`.
  @available(iOS 18.0, *)
  public func simultaneousGesture<T: Gesture>(_ gesture: T, isEnabled: Bool) -> some View {
    modifier(GestureModifier(gesture: isEnabled ? gesture : nil))
  }

  /// Lets the view be touched in a way that goes before those inside.
  public func highPriorityGesture<T: Gesture>(_ gesture: T, including mask: GestureMask = .all) -> some View {
    modifier(GestureModifier(gesture: mask.contains(.gesture) ? gesture : nil))
  }

  /// Lets the view be touched in a way that goes before those inside, while `isEnabled`.
  @available(iOS 18.0, *)
  public func highPriorityGesture<T: Gesture>(_ gesture: T, isEnabled: Bool) -> some View {
    modifier(GestureModifier(gesture: isEnabled ? gesture : nil))
  }

  /// Does something when the view is tapped.
  public func onTapGesture(count: Int = 1, perform action: @escaping () -> Void) -> some View {
    gesture(TapGesture(count: count).onEnded { _ in action() })
  }

  /// Does something with the place where the view is tapped.
  @available(
    iOS, introduced: 16.0, deprecated: 100000.0, message: "use overload that accepts a CoordinateSpaceProtocol instead"
  )
  @_disfavoredOverload
  public func onTapGesture(
    count: Int = 1, coordinateSpace: CoordinateSpace = .local, perform action: @escaping (CGPoint) -> Void
  ) -> some View {
    gesture(SpatialTapGesture(count: count, coordinateSpace: coordinateSpace).onEnded { action($0.location) })
  }

  /// Does something with the place where the view is tapped.
  @available(iOS 17.0, *)
  public func onTapGesture(
    count: Int = 1, coordinateSpace: some CoordinateSpaceProtocol = .local,
    perform action: @escaping (CGPoint) -> Void
  ) -> some View {
    gesture(SpatialTapGesture(count: count, coordinateSpace: coordinateSpace).onEnded { action($0.location) })
  }

  /// Does something when a finger stays on the view.
  public func onLongPressGesture(
    minimumDuration: Double = 0.5, maximumDistance: CGFloat = 10, perform action: @escaping () -> Void,
    onPressingChanged: ((Bool) -> Void)? = nil
  ) -> some View {
    gesture(
      LongPressGesture(minimumDuration: minimumDuration, maximumDistance: maximumDistance).onEnded { _ in
        onPressingChanged?(true)
        action()
        onPressingChanged?(false)
      })
  }

  /// Does something when a finger stays on the view.
  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    renamed: "onLongPressGesture(minimumDuration:maximumDistance:perform:onPressingChanged:)"
  )
  @_disfavoredOverload
  public func onLongPressGesture(
    minimumDuration: Double = 0.5, maximumDistance: CGFloat = 10, pressing: ((Bool) -> Void)? = nil,
    perform action: @escaping () -> Void
  ) -> some View {
    onLongPressGesture(
      minimumDuration: minimumDuration, maximumDistance: maximumDistance, perform: action,
      onPressingChanged: pressing)
  }

  /// Does something when the view is tapped, and tells when a finger goes down and up.
  public func _onButtonGesture(
    pressing: ((Bool) -> Void)? = nil, perform action: @escaping () -> Void
  ) -> some View {
    onLongPressGesture(minimumDuration: 0, maximumDistance: 44, perform: action, onPressingChanged: pressing)
  }

  /// Sets where the view can be touched.
  public func contentShape<S: Shape>(_ shape: S, eoFill: Bool = false) -> some View {
    effect { node, _ in
      let path = shape.path(in: CGRect(origin: .zero, size: node.frame.size)).svg
      for child in node.children where child.handler != nil { child.set("hitd", .string(path)) }
      node.set("hitd", .string(path))
    }
  }

  /// Sets the shape of the view for some purposes.
  @available(iOS 15.0, *)
  @ViewBuilder
  public func contentShape<S: Shape>(_ kind: ContentShapeKinds, _ shape: S, eoFill: Bool = false) -> some View {
    if kind.contains(.interaction) { contentShape(shape, eoFill: eoFill) } else { self }
  }
}

/// What the shape of a view is for.
@available(iOS 15.0, *)
public struct ContentShapeKinds: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  /// Touching.
  public static let interaction = ContentShapeKinds(rawValue: 1)
  /// Dragging to elsewhere and its preview.
  public static let dragPreview = ContentShapeKinds(rawValue: 2)
  /// The preview of a context menu.
  public static let contextMenuPreview = ContentShapeKinds(rawValue: 4)
  /// What a pointer lights up.
  public static let hoverEffect = ContentShapeKinds(rawValue: 8)
  /// What assistive technology outlines.
  @available(iOS 17.0, *)
  public static let accessibility = ContentShapeKinds(rawValue: 32)
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
    connection.size = { placed?.frame.size ?? .zero }
    connection.origin = { space in
      switch space {
      case .global: .zero
      case .local: placed?.screenOrigin ?? .zero
      case .named(let name): NamedSpaces.origin(of: name) ?? .zero
      }
    }
    gesture._connect(connection, _GestureSink())
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
