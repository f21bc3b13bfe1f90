import SDKBase

extension View {
  /// Puts the view on glass of the shape of a capsule.
  @available(iOS 26.0, *)
  public func glassEffect(_ glass: Glass = .regular, in shape: some Shape = DefaultGlassEffectShape()) -> some View {
    background { if glass.isShown { GlassGround(shape: shape, tint: glass.color) } }
  }
  /// Names the glass, so that one piece can become another.
  @available(iOS 26.0, *)
  public func glassEffectID(_ id: (some Hashable & Sendable)?, in namespace: Namespace.ID) -> some View { self }
  /// Makes one piece of glass of several.
  @available(iOS 26.0, *)
  public func glassEffectUnion(id: (some Hashable & Sendable)?, namespace: Namespace.ID) -> some View {
    unsupported("glassEffectUnion", "Each glass is drawn by itself.")
  }
  /// How glass comes and goes.
  @available(iOS 26.0, *)
  public func glassEffectTransition(_ transition: GlassEffectTransition) -> some View { self }
  /// Continues the view's edges behind the bars.
  @available(iOS 26.0, *)
  public func backgroundExtensionEffect() -> some View {
    unsupported("backgroundExtensionEffect", "Nothing is drawn beyond the view's edges in the preview.")
  }
  @available(iOS 26.0, *)
  public func backgroundExtensionEffect(isEnabled: Bool) -> some View {
    unsupported("backgroundExtensionEffect", "Nothing is drawn beyond the view's edges in the preview.")
  }
}

private struct GlassGround<S: Shape>: View {
  let shape: S
  let tint: Color?
  var body: some View {
    ZStack {
      shape.fill(.ultraThinMaterial)
      if let tint { shape.fill(tint.opacity(0.7)) }
      shape.stroke(.white.opacity(0.35), lineWidth: 0.5)
    }
    .shadow(color: .black.opacity(0.12), radius: 6, y: 2)
  }
}

/// What a view on glass stands on.
@available(iOS 26.0, *)
public struct Glass: Equatable, Sendable {
  let isShown: Bool
  let color: Color?
  public static var regular: Glass { .init(isShown: true, color: nil) }
  public static var clear: Glass { .init(isShown: true, color: nil) }
  public static var identity: Glass { .init(isShown: false, color: nil) }
  public func tint(_ color: Color?) -> Glass { .init(isShown: isShown, color: color) }
  public func interactive(_ isEnabled: Bool = true) -> Glass { self }
}

/// The shape of glass when none is named.
@available(iOS 26.0, *)
public struct DefaultGlassEffectShape: Shape {
  public init() {}
  public nonisolated func path(in rect: CGRect) -> Path { Capsule().path(in: rect) }
}

/// How glass comes and goes.
@available(iOS 26.0, *)
public struct GlassEffectTransition: Sendable {
  public static var matchedGeometry: GlassEffectTransition { .init() }
  public static var materialize: GlassEffectTransition { .init() }
  public static var identity: GlassEffectTransition { .init() }
}

/// Glass that flows together.
@available(iOS 26.0, *)
public struct GlassEffectContainer<Content: View>: View {
  private let content: Content
  public init(spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) { self.content = content() }
  public var body: some View { content }
}
