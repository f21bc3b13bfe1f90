/// How a view comes and goes, written as a change of the view.
@available(iOS 17.0, *)
@MainActor @preconcurrency
public protocol Transition {
  associatedtype Body: View
  /// The view that comes and goes.
  typealias Content = PlaceholderContentView<Self>
  /// The view as it is in a phase.
  @ViewBuilder @MainActor @preconcurrency func body(content: Content, phase: TransitionPhase) -> Body
  /// What the transition does with the view.
  nonisolated static var properties: TransitionProperties { get }
}

/// Where a view is on its way in or out.
@available(iOS 17.0, *)
public enum TransitionPhase: Hashable, Sendable {
  case willAppear, identity, didDisappear

  /// Whether the view is there.
  public var isIdentity: Bool { self == .identity }

  /// -1 before it comes, 0 while it is there, 1 after it has gone.
  public var value: Double {
    switch self {
    case .willAppear: -1
    case .identity: 0
    case .didDisappear: 1
    }
  }
}

/// What a transition does with the view.
@available(iOS 17.0, *)
public struct TransitionProperties: Sendable {
  /// Whether the view moves, so that a fade replaces it for who wants less motion.
  public var hasMotion: Bool
  public init(hasMotion: Bool = true) { self.hasMotion = hasMotion }
}

@available(iOS 17.0, *)
extension Transition {
  public nonisolated static var properties: TransitionProperties { TransitionProperties() }

  /// The content as it is in a phase.
  public func apply<V: View>(content: V, phase: TransitionPhase) -> some View {
    body(content: PlaceholderContentView(content), phase: phase)
  }

  /// Both at the same time.
  public func combined<T: Transition>(with other: T) -> some Transition {
    PlainTransition(plain: AnyTransition(self).combined(with: AnyTransition(other)))
  }

  /// Played with an animation of its own.
  public func animation(_ animation: Animation?) -> some Transition {
    PlainTransition(plain: AnyTransition(self).animation(animation))
  }
}

/// A transition that is told by states alone.
@available(iOS 17.0, *)
@MainActor
protocol SystemTransition: Transition {
  nonisolated var plain: AnyTransition { get }
}

@available(iOS 17.0, *)
extension SystemTransition {
  public func body(content: Content, phase: TransitionPhase) -> some View { content }
}

@available(iOS 17.0, *)
struct PlainTransition: SystemTransition {
  nonisolated let plain: AnyTransition
}

/// Comes and goes at once.
@available(iOS 17.0, *)
public struct IdentityTransition: Transition, SystemTransition {
  public nonisolated init() {}
  nonisolated var plain: AnyTransition { .identity }
}

/// Fades.
@available(iOS 17.0, *)
public struct OpacityTransition: Transition, SystemTransition {
  public nonisolated init() {}
  nonisolated var plain: AnyTransition { .opacity }
  public nonisolated static var properties: TransitionProperties { TransitionProperties(hasMotion: false) }
}

/// Comes from the leading side and goes to the trailing one.
@available(iOS 17.0, *)
public struct SlideTransition: Transition, SystemTransition {
  public nonisolated init() {}
  nonisolated var plain: AnyTransition { .slide }
}

/// Grows from a share of its size.
@available(iOS 17.0, *)
public struct ScaleTransition: Transition, SystemTransition {
  public var scale: Double
  public var anchor: UnitPoint
  public nonisolated init(_ scale: Double, anchor: UnitPoint = .center) { (self.scale, self.anchor) = (scale, anchor) }
  nonisolated var plain: AnyTransition { .scale(scale: scale, anchor: anchor) }
}

/// Comes from a side of its place.
@available(iOS 17.0, *)
public struct MoveTransition: Transition, SystemTransition {
  public var edge: Edge
  public nonisolated init(edge: Edge) { self.edge = edge }
  nonisolated var plain: AnyTransition { .move(edge: edge) }
}

/// Comes from a place at a distance.
@available(iOS 17.0, *)
public struct OffsetTransition: Transition, SystemTransition {
  public var offset: CGSize
  public nonisolated init(_ offset: CGSize) { self.offset = offset }
  nonisolated var plain: AnyTransition { .offset(offset) }
}

/// Comes from one side and goes on to the other.
@available(iOS 17.0, *)
public struct PushTransition: Transition, SystemTransition {
  public var edge: Edge
  public nonisolated init(edge: Edge) { self.edge = edge }
  nonisolated var plain: AnyTransition { .push(from: edge) }
}

/// Blurs one view into the next; the preview fades and scales it.
@available(iOS 17.0, *)
public struct BlurReplaceTransition: Transition, SystemTransition {
  /// Which way views are scaled.
  public struct Configuration: Equatable, Sendable {
    let scale: CGFloat
    /// The old one shrinks, the new one comes out of the depth.
    public static let downUp = Configuration(scale: 0.9)
    /// Both come up.
    public static let upUp = Configuration(scale: 1.1)
  }
  public var configuration: Configuration
  public nonisolated init(configuration: Configuration) { self.configuration = configuration }
  nonisolated var plain: AnyTransition { .opacity.combined(with: .scale(scale: configuration.scale)) }
}

/// One way of coming, another of going.
@available(iOS 17.0, *)
public struct AsymmetricTransition<Insertion: Transition, Removal: Transition>: Transition {
  public var insertion: Insertion
  public var removal: Removal
  public nonisolated init(insertion: Insertion, removal: Removal) {
    (self.insertion, self.removal) = (insertion, removal)
  }
  nonisolated var plain: AnyTransition {
    .asymmetric(insertion: AnyTransition(insertion), removal: AnyTransition(removal))
  }
}

@available(iOS 17.0, *)
extension AsymmetricTransition: SystemTransition {}

@available(iOS 17.0, *)
extension Transition where Self == IdentityTransition { public static var identity: Self { .init() } }
@available(iOS 17.0, *)
extension Transition where Self == OpacityTransition { public static var opacity: Self { .init() } }
@available(iOS 17.0, *)
extension Transition where Self == SlideTransition { public static var slide: Self { .init() } }
@available(iOS 17.0, *)
extension Transition where Self == ScaleTransition {
  public static var scale: Self { .init(0.001) }
  public static func scale(_ scale: Double, anchor: UnitPoint = .center) -> Self { .init(scale, anchor: anchor) }
}
@available(iOS 17.0, *)
extension Transition where Self == MoveTransition {
  public static func move(edge: Edge) -> Self { .init(edge: edge) }
}
@available(iOS 17.0, *)
extension Transition where Self == OffsetTransition {
  public static func offset(_ offset: CGSize) -> Self { .init(offset) }
  public static func offset(x: CGFloat = 0, y: CGFloat = 0) -> Self { .init(CGSize(width: x, height: y)) }
}
@available(iOS 17.0, *)
extension Transition where Self == PushTransition {
  public static func push(from edge: Edge) -> Self { .init(edge: edge) }
}
@available(iOS 17.0, *)
extension Transition where Self == BlurReplaceTransition {
  public static var blurReplace: Self { .init(configuration: .downUp) }
  public static func blurReplace(_ config: BlurReplaceTransition.Configuration = .downUp) -> Self {
    .init(configuration: config)
  }
}
@available(iOS 17.0, *)
extension Transition {
  /// One way of coming, another of going.
  public static func asymmetric<A: Transition, B: Transition>(insertion: A, removal: B) -> Self
  where Self == AsymmetricTransition<A, B> { .init(insertion: insertion, removal: removal) }
}
