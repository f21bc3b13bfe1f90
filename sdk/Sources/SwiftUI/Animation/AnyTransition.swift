/// How a view comes and goes.
public struct AnyTransition: @unchecked Sendable {
  /// What the drawn node looks like before it comes and after it has gone, besides where it belongs.
  struct Look {
    var opacity: Double?
    var matrix: CGAffineTransform?

    func over(_ other: Look) -> Look {
      var result = other
      if let opacity { result.opacity = opacity * (other.opacity ?? 1) }
      if let matrix { result.matrix = (other.matrix ?? .identity).concatenating(matrix) }
      return result
    }
  }

  typealias Making = @MainActor (CGSize, _Node) -> Look

  let insertion: Making
  let removal: Making
  /// Played with this, whatever the transaction says.
  var animation: Animation?

  init(_ make: @escaping Making) { (insertion, removal) = (make, make) }
  init(insertion: @escaping Making, removal: @escaping Making) { (self.insertion, self.removal) = (insertion, removal) }

  /// A transition of the kind that is written with a body.
  @available(iOS 17.0, *)
  public init<T: Transition>(_ transition: T) {
    if let known = transition as? any SystemTransition {
      self = known.plain
    } else {
      self.init(
        insertion: { size, node in Look(size, node) { transition.apply(content: $0, phase: .willAppear) } },
        removal: { size, node in Look(size, node) { transition.apply(content: $0, phase: .didDisappear) } })
    }
  }

  /// Comes and goes at once.
  public static let identity = AnyTransition { _, _ in Look() }
  /// Fades.
  public static let opacity = AnyTransition { _, _ in Look(opacity: 0) }
  /// Comes from the leading side and goes to the trailing one.
  public static var slide: AnyTransition { asymmetric(insertion: move(edge: .leading), removal: move(edge: .trailing)) }
  /// Grows from a point and shrinks to it.
  public static var scale: AnyTransition { scale(scale: 0.001) }

  /// Grows from the given share of its size about a point.
  public static func scale(scale: CGFloat, anchor: UnitPoint = .center) -> AnyTransition {
    AnyTransition { size, _ in
      let (x, y) = (size.width * anchor.x, size.height * anchor.y)
      return Look(
        matrix: CGAffineTransform(translationX: x, y: y).scaledBy(x: scale, y: scale).translatedBy(x: -x, y: -y))
    }
  }

  /// Comes from a place at a distance.
  public static func offset(_ offset: CGSize) -> AnyTransition { self.offset(x: offset.width, y: offset.height) }
  /// Comes from a place at a distance.
  public static func offset(x: CGFloat = 0, y: CGFloat = 0) -> AnyTransition {
    AnyTransition { _, _ in Look(matrix: CGAffineTransform(translationX: x, y: y)) }
  }

  /// Comes from a side of its place and goes back to it.
  public static func move(edge: Edge) -> AnyTransition {
    AnyTransition { size, _ in
      switch edge {
      case .top: Look(matrix: CGAffineTransform(translationX: 0, y: -size.height))
      case .bottom: Look(matrix: CGAffineTransform(translationX: 0, y: size.height))
      case .leading: Look(matrix: CGAffineTransform(translationX: -size.width, y: 0))
      case .trailing: Look(matrix: CGAffineTransform(translationX: size.width, y: 0))
      }
    }
  }

  /// Comes from one side, fading in, and goes on to the other.
  @available(iOS 16.0, *)
  public static func push(from edge: Edge) -> AnyTransition {
    let other: Edge =
      switch edge {
      case .top: .bottom
      case .bottom: .top
      case .leading: .trailing
      case .trailing: .leading
      }
    return asymmetric(insertion: move(edge: edge), removal: move(edge: other)).combined(with: .opacity)
  }

  /// One way of coming, another of going.
  public static func asymmetric(insertion: AnyTransition, removal: AnyTransition) -> AnyTransition {
    var result = AnyTransition(insertion: insertion.insertion, removal: removal.removal)
    result.animation = insertion.animation ?? removal.animation
    return result
  }

  /// Comes from what `active` makes of the view to what `identity` makes of it.
  public static func modifier<E: ViewModifier>(active: E, identity: E) -> AnyTransition {
    AnyTransition { size, node in Look(size, node) { $0.modifier(active) } }
  }

  /// Both at the same time.
  public func combined(with other: AnyTransition) -> AnyTransition {
    let (first, second) = (self, other)
    var result = AnyTransition(
      insertion: { second.insertion($0, $1).over(first.insertion($0, $1)) },
      removal: { second.removal($0, $1).over(first.removal($0, $1)) })
    result.animation = animation ?? other.animation
    return result
  }

  /// Played with an animation of its own.
  public func animation(_ animation: Animation?) -> AnyTransition {
    var copy = self
    copy.animation = animation
    return copy
  }
}

extension View {
  /// Says how the view comes and goes when that is animated.
  public func transition(_ t: AnyTransition) -> some View {
    modifier(TransitionModifier(transition: t))
  }

  /// Says how the view comes and goes when that is animated.
  @available(iOS 17.0, *)
  public func transition<T: Transition>(_ transition: T) -> some View {
    modifier(TransitionModifier(transition: AnyTransition(transition)))
  }
}

private struct TransitionModifier: PrimitiveModifier {
  let transition: AnyTransition

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    let node = context.node
    var known: (size: CGSize, incoming: JSON, outgoing: JSON)?
    return EffectElement(id: context.id, child: element) { drawn in
      let size = drawn.frame.size
      if known?.size != size {
        known = (size, transition.insertion(size, node).encoded, transition.removal(size, node).encoded)
      }
      if let known {
        drawn.set("in", known.incoming)
        drawn.set("out", known.outgoing)
      }
      drawn.transitionAnimation = transition.animation
    }
  }
}

extension AnyTransition.Look {
  fileprivate var encoded: JSON {
    var members: [(String, JSON)] = []
    if let opacity { members.append(("o", .number(opacity))) }
    if let matrix { members.append(("m", .numbers(matrix.a, matrix.b, matrix.c, matrix.d, matrix.tx, matrix.ty))) }
    return .object(members)
  }

  /// What modifiers make of a view of this size: it is tried on a blank one.
  @MainActor
  init<V: View>(_ size: CGSize, _ parent: _Node, _ make: (BlankView) -> V) {
    self.init()
    let aside = _Node(root: Graph(isAside: true), environment: parent.environment)
    let node = V._makeNode(make(BlankView(size: size)), in: aside)
    defer { node.unmount() }
    guard let element = node.elements().first else { return }
    let frame = Element(id: 0, children: [])
    element.place(at: .zero, proposal: ProposedViewSize(size), in: frame)
    var drawn: [DrawNode] = []
    let shift = CGPoint(x: (size.width - element.frame.width) / 2, y: (size.height - element.frame.height) / 2)
    element.draw(into: &drawn, at: shift, DrawContext())
    var next = drawn.first
    var matrix = CGAffineTransform.identity
    while let node = next {
      if case .number(let value)? = node.get("o") { opacity = (opacity ?? 1) * value }
      let place = CGAffineTransform(translationX: node.frame.minX, y: node.frame.minY)
      var own = CGAffineTransform.identity
      if case .array(let m)? = node.get("m"), m.count == 6 {
        let v = m.map { if case .number(let value) = $0 { CGFloat(value) } else { CGFloat(0) } }
        own = CGAffineTransform(a: v[0], b: v[1], c: v[2], d: v[3], tx: v[4], ty: v[5])
      }
      matrix = own.concatenating(place).concatenating(matrix)
      next = node.children.first
    }
    if matrix != .identity { self.matrix = matrix }
  }
}

/// Stands for a view of a known size.
struct BlankView: LeafView {
  let size: CGSize

  func makeElement(_ context: ElementContext) -> Element {
    ShapeElement(id: context.id, outline: { Path($0) }, fill: .json(.string("#00000000")), fit: { _ in size })
  }
}
