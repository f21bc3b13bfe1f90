/// Changes how a view is drawn, not where it is laid out.
@available(iOS 17.0, *)
public protocol VisualEffect: Sendable, Animatable {
  var _steps: [_VisualStep] { get }
}

/// One change of a drawn view.
public struct _VisualStep: Sendable {
  package let apply: @MainActor @Sendable (DrawNode) -> Void
}

/// The start of a chain of effects.
@available(iOS 17.0, *)
public struct EmptyVisualEffect: VisualEffect {
  public init() {}
  public var _steps: [_VisualStep] { [] }
}

/// Effects one after the other.
@available(iOS 17.0, *)
public struct _VisualEffects: VisualEffect {
  public let _steps: [_VisualStep]
}

extension VisualEffect {
  private func adding(_ step: @escaping @MainActor @Sendable (DrawNode) -> Void) -> some VisualEffect {
    _VisualEffects(_steps: _steps + [_VisualStep(apply: step)])
  }

  private func setting(_ key: String, _ value: Double) -> some VisualEffect {
    adding { $0.set(key, .number(value)) }
  }

  private func moving(
    _ anchor: UnitPoint, _ matrix: @escaping @Sendable (CGSize) -> CGAffineTransform
  ) -> some VisualEffect {
    adding { $0.transform(about: anchor, by: matrix($0.frame.size)) }
  }

  /// Draws the view elsewhere.
  public func offset(x: CGFloat = 0, y: CGFloat = 0) -> some VisualEffect {
    moving(.topLeading) { _ in CGAffineTransform(translationX: x, y: y) }
  }
  public func offset(_ offset: CGSize) -> some VisualEffect { self.offset(x: offset.width, y: offset.height) }

  /// Draws the view larger or smaller.
  public func scaleEffect(_ scale: CGSize, anchor: UnitPoint = .center) -> some VisualEffect {
    moving(anchor) { _ in CGAffineTransform(scaleX: scale.width, y: scale.height) }
  }
  public func scaleEffect(_ s: CGFloat, anchor: UnitPoint = .center) -> some VisualEffect {
    scaleEffect(CGSize(width: s, height: s), anchor: anchor)
  }
  public func scaleEffect(x: CGFloat = 1, y: CGFloat = 1, anchor: UnitPoint = .center) -> some VisualEffect {
    scaleEffect(CGSize(width: x, height: y), anchor: anchor)
  }

  /// Turns the view.
  public func rotationEffect(_ angle: Angle, anchor: UnitPoint = .center) -> some VisualEffect {
    moving(anchor) { _ in CGAffineTransform(rotationAngle: angle.radians) }
  }
  public func rotation3DEffect(
    _ angle: Angle, axis: (x: CGFloat, y: CGFloat, z: CGFloat), anchor: UnitPoint = .center, anchorZ: CGFloat = 0,
    perspective: CGFloat = 1
  ) -> some VisualEffect {
    moving(anchor) { _ in
      if axis.z != 0 { return CGAffineTransform(rotationAngle: angle.radians) }
      let flat = CGFloat(cos(angle.radians))
      return CGAffineTransform(scaleX: axis.y != 0 ? flat : 1, y: axis.x != 0 ? flat : 1)
    }
  }
  public func transformEffect(_ transform: CGAffineTransform) -> some VisualEffect {
    moving(.topLeading) { _ in transform }
  }

  /// How much of the view is seen.
  public func opacity(_ opacity: Double) -> some VisualEffect { setting("o", min(max(opacity, 0), 1)) }
  public func blur(radius: CGFloat, opaque: Bool = false) -> some VisualEffect { setting("bl", max(radius, 0)) }
  public func brightness(_ amount: Double) -> some VisualEffect { setting("bri", amount) }
  public func contrast(_ amount: Double) -> some VisualEffect { setting("con", amount) }
  public func grayscale(_ amount: Double) -> some VisualEffect { setting("gray", amount) }
  public func saturation(_ amount: Double) -> some VisualEffect { setting("sat", amount) }
  public func hueRotation(_ angle: Angle) -> some VisualEffect { setting("hue", angle.degrees) }
}

extension DrawNode {
  /// Adds a transformation about a point of the node to those that it has.
  fileprivate func transform(about anchor: UnitPoint, by matrix: CGAffineTransform) {
    let point = CGPoint(x: frame.width * anchor.x, y: frame.height * anchor.y)
    var whole = CGAffineTransform(translationX: -point.x, y: -point.y).concatenating(matrix)
      .concatenating(CGAffineTransform(translationX: point.x, y: point.y))
    if case .array(let known)? = get("m"), known.count == 6 {
      let values = known.map { value -> CGFloat in
        if case .number(let number) = value { CGFloat(number) } else { 0 }
      }
      whole = CGAffineTransform(
        a: values[0], b: values[1], c: values[2], d: values[3], tx: values[4], ty: values[5]
      ).concatenating(whole)
    }
    set("m", .numbers(whole.a, whole.b, whole.c, whole.d, whole.tx, whole.ty))
  }
}

extension View {
  /// Changes how the view is drawn by where it is.
  @available(iOS 17.0, *)
  public func visualEffect(
    _ effect: @escaping @Sendable (EmptyVisualEffect, GeometryProxy) -> some VisualEffect
  ) -> some View {
    modifier(
      WrapModifier { element, context in
        VisualEffectElement(id: context.id, child: element) { effect(EmptyVisualEffect(), $0)._steps }
      })
  }
}

/// Draws the child in a node of its own and applies the effects, which depend on where it is now.
@MainActor
private final class VisualEffectElement: WrapperElement {
  private let steps: @MainActor (GeometryProxy) -> [_VisualStep]

  init(id: Int, child: Element, steps: @escaping @MainActor (GeometryProxy) -> [_VisualStep]) {
    self.steps = steps
    super.init(id: id, child: child)
  }

  override func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    let proxy = GeometryProxy(size: frame.size, safeAreaInsets: EdgeInsets()) { [weak self] in
      MainActor.assumeIsolated { self?.screenOrigin ?? .zero }
    }
    group(into: &list, at: origin, context) { children in
      child.draw(into: &children, at: child.frame.origin, context)
    } finish: { node in
      for step in steps(proxy) { step.apply(node) }
    }
  }
}
