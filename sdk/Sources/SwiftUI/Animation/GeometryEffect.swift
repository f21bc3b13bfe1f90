/// A change of how a view is drawn, as a matrix that may be animated.
nonisolated public protocol GeometryEffect: Animatable, ViewModifier, _RemoveGlobalActorIsolation where Body == Never {
  /// The matrix for a view of this size.
  nonisolated func effectValue(size: CGSize) -> ProjectionTransform
}

extension GeometryEffect {
  @MainActor @preconcurrency
  public static func _makeNode<Modified: View>(
    _ view: ModifiedContent<Modified, Self>, in parent: _Node
  ) -> _ViewNode<ModifiedContent<Modified, Self>> {
    ComposedModifierNode(view, in: parent) { effect, content in
      content.effect { node, _ in
        let m = effect.effectValue(size: node.frame.size).flat
        node.set("m", .numbers(m.a, m.b, m.c, m.d, m.tx, m.ty))
      }
    }
  }

  /// The effect for drawing only; here effects never change where a view is.
  public func ignoredByLayout() -> _IgnoredByLayoutEffect<Self> { _IgnoredByLayoutEffect(base: self) }
}

/// A geometry effect that is for drawing only.
public struct _IgnoredByLayoutEffect<Base: GeometryEffect>: GeometryEffect {
  var base: Base
  public var animatableData: Base.AnimatableData {
    get { base.animatableData }
    set { base.animatableData = newValue }
  }
  public func effectValue(size: CGSize) -> ProjectionTransform { base.effectValue(size: size) }
}

/// A modifier that changes by degrees.
@available(iOS, introduced: 13.0, deprecated: 100000.0, message: "use Animatable directly")
public protocol AnimatableModifier: Animatable, ViewModifier {}

/// A matrix of three by three; the preview draws its flat part.
public struct ProjectionTransform: Equatable, Sendable {
  public var m11: CGFloat = 1.0
  public var m12: CGFloat = 0.0
  public var m13: CGFloat = 0.0
  public var m21: CGFloat = 0.0
  public var m22: CGFloat = 1.0
  public var m23: CGFloat = 0.0
  public var m31: CGFloat = 0.0
  public var m32: CGFloat = 0.0
  public var m33: CGFloat = 1.0

  public init() {}

  public init(_ m: CGAffineTransform) {
    (m11, m12, m21, m22, m31, m32) = (m.a, m.b, m.c, m.d, m.tx, m.ty)
  }

  /// The matrix with what turns out of the plane left out.
  var flat: CGAffineTransform {
    let w = m33 == 0 ? 1 : m33
    return CGAffineTransform(a: m11 / w, b: m12 / w, c: m21 / w, d: m22 / w, tx: m31 / w, ty: m32 / w)
  }

  /// Whether it changes nothing.
  public var isIdentity: Bool { self == ProjectionTransform() }
  /// Whether it only moves, scales, turns and slants.
  public var isAffine: Bool { m13 == 0 && m23 == 0 && m33 == 1 }

  private var determinant: CGFloat {
    m11 * (m22 * m33 - m23 * m32) - m12 * (m21 * m33 - m23 * m31) + m13 * (m21 * m32 - m22 * m31)
  }

  /// Undoes itself; false when that cannot be.
  public mutating func invert() -> Bool {
    let d = determinant
    guard d != 0 else { return false }
    let old = self
    m11 = (old.m22 * old.m33 - old.m23 * old.m32) / d
    m12 = (old.m13 * old.m32 - old.m12 * old.m33) / d
    m13 = (old.m12 * old.m23 - old.m13 * old.m22) / d
    m21 = (old.m23 * old.m31 - old.m21 * old.m33) / d
    m22 = (old.m11 * old.m33 - old.m13 * old.m31) / d
    m23 = (old.m13 * old.m21 - old.m11 * old.m23) / d
    m31 = (old.m21 * old.m32 - old.m22 * old.m31) / d
    m32 = (old.m12 * old.m31 - old.m11 * old.m32) / d
    m33 = (old.m11 * old.m22 - old.m12 * old.m21) / d
    return true
  }

  /// The matrix that undoes it, or itself when there is none.
  public func inverted() -> ProjectionTransform {
    var copy = self
    _ = copy.invert()
    return copy
  }

  /// This one, then `rhs`.
  public func concatenating(_ rhs: ProjectionTransform) -> ProjectionTransform {
    var m = ProjectionTransform()
    m.m11 = m11 * rhs.m11 + m12 * rhs.m21 + m13 * rhs.m31
    m.m12 = m11 * rhs.m12 + m12 * rhs.m22 + m13 * rhs.m32
    m.m13 = m11 * rhs.m13 + m12 * rhs.m23 + m13 * rhs.m33
    m.m21 = m21 * rhs.m11 + m22 * rhs.m21 + m23 * rhs.m31
    m.m22 = m21 * rhs.m12 + m22 * rhs.m22 + m23 * rhs.m32
    m.m23 = m21 * rhs.m13 + m22 * rhs.m23 + m23 * rhs.m33
    m.m31 = m31 * rhs.m11 + m32 * rhs.m21 + m33 * rhs.m31
    m.m32 = m31 * rhs.m12 + m32 * rhs.m22 + m33 * rhs.m32
    m.m33 = m31 * rhs.m13 + m32 * rhs.m23 + m33 * rhs.m33
    return m
  }
}
