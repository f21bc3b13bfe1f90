/// How a view comes and goes.
public struct AnyTransition: @unchecked Sendable {
  /// What the drawn node looks like before it comes and after it has gone.
  struct State {
    var opacity: Double?
    var matrix: (@MainActor (CGSize) -> CGAffineTransform)?

    func over(_ other: State) -> State {
      var result = other
      if let opacity { result.opacity = opacity }
      if let matrix {
        let inner = other.matrix
        result.matrix = { size in (inner?(size) ?? .identity).concatenating(matrix(size)) }
      }
      return result
    }
  }

  let insertion: State
  let removal: State

  init(_ state: State) { (insertion, removal) = (state, state) }
  init(insertion: State, removal: State) { (self.insertion, self.removal) = (insertion, removal) }

  public static let identity = AnyTransition(State())
  public static let opacity = AnyTransition(State(opacity: 0))
  public static var slide: AnyTransition { asymmetric(insertion: move(edge: .leading), removal: move(edge: .trailing)) }
  public static var scale: AnyTransition { scale(scale: 0.001) }

  public static func scale(scale: CGFloat, anchor: UnitPoint = .center) -> AnyTransition {
    AnyTransition(
      State(matrix: { size in
        CGAffineTransform(translationX: size.width * anchor.x, y: size.height * anchor.y)
          .scaledBy(x: scale, y: scale).translatedBy(x: -size.width * anchor.x, y: -size.height * anchor.y)
      }))
  }

  public static func offset(_ offset: CGSize) -> AnyTransition { self.offset(x: offset.width, y: offset.height) }
  public static func offset(x: CGFloat = 0, y: CGFloat = 0) -> AnyTransition {
    AnyTransition(State(matrix: { _ in CGAffineTransform(translationX: x, y: y) }))
  }

  public static func move(edge: Edge) -> AnyTransition {
    AnyTransition(
      State(matrix: { size in
        switch edge {
        case .top: CGAffineTransform(translationX: 0, y: -size.height)
        case .bottom: CGAffineTransform(translationX: 0, y: size.height)
        case .leading: CGAffineTransform(translationX: -size.width, y: 0)
        case .trailing: CGAffineTransform(translationX: size.width, y: 0)
        }
      }))
  }

  public static func push(from edge: Edge) -> AnyTransition { move(edge: edge).combined(with: .opacity) }

  public static func asymmetric(insertion: AnyTransition, removal: AnyTransition) -> AnyTransition {
    AnyTransition(insertion: insertion.insertion, removal: removal.removal)
  }

  public static func modifier<E: ViewModifier>(active: E, identity: E) -> AnyTransition { opacity }

  public func combined(with other: AnyTransition) -> AnyTransition {
    AnyTransition(insertion: other.insertion.over(insertion), removal: other.removal.over(removal))
  }

  public func animation(_ animation: Animation?) -> AnyTransition { self }
}

extension View {
  /// Says how the view comes and goes when that is animated.
  public func transition(_ transition: AnyTransition) -> some View {
    effect { node, _ in
      node.set("in", transition.insertion.encoded(node.frame.size))
      node.set("out", transition.removal.encoded(node.frame.size))
    }
  }

  /// Says how changed content is played; text and numbers fade.
  public func contentTransition(_ transition: ContentTransition) -> some View { self }
}

extension AnyTransition.State {
  @MainActor fileprivate func encoded(_ size: CGSize) -> JSON {
    var members: [(String, JSON)] = []
    if let opacity { members.append(("o", .number(opacity))) }
    if let matrix {
      let m = matrix(size)
      members.append(("m", .numbers(m.a, m.b, m.c, m.d, m.tx, m.ty)))
    }
    return .object(members)
  }
}

/// How changed content is played.
public struct ContentTransition: Equatable, Sendable {
  private let name: String
  public static let identity = ContentTransition(name: "identity")
  public static let opacity = ContentTransition(name: "opacity")
  public static let interpolate = ContentTransition(name: "interpolate")
  public static func numericText(countsDown: Bool = false) -> ContentTransition { .init(name: "numericText") }
  public static func numericText(value: Double) -> ContentTransition { .init(name: "numericText") }
  public static var symbolEffect: ContentTransition { .init(name: "symbolEffect") }
}
