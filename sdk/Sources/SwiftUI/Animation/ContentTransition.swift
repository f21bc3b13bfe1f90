/// How changed content is played.
@available(iOS 16.0, *)
public struct ContentTransition: Equatable, Sendable {
  enum Kind: Equatable { case identity, opacity, interpolate, numericText, symbol(ActiveSymbolEffect) }
  let kind: Kind
  /// At once.
  public static let identity = ContentTransition(kind: .identity)
  /// Fades from one to the other.
  public static let opacity = ContentTransition(kind: .opacity)
  /// By degrees, where that can be.
  public static let interpolate = ContentTransition(kind: .interpolate)
  /// Digits roll.
  public static func numericText(countsDown: Bool = false) -> ContentTransition { .init(kind: .numericText) }
  /// Digits roll up or down as the value does.
  @available(iOS 17.0, *)
  public static func numericText(value: Double) -> ContentTransition { .init(kind: .numericText) }
  /// One symbol gives way to the next.
  @available(iOS 17.0, *)
  public static var symbolEffect: ContentTransition { symbolEffect(.automatic) }
  /// One symbol gives way to the next, in the given manner.
  @available(iOS 17.0, *)
  public static func symbolEffect<T: ContentTransitionSymbolEffect & SymbolEffect>(
    _ effect: T, options: SymbolEffectOptions = .default
  ) -> ContentTransition {
    .init(kind: .symbol(.init(configuration: effect.configuration, options: options, cause: .active(true))))
  }

  /// How one symbol gives way to the next, when it does so by a movement.
  var symbolReplacement: ActiveSymbolEffect? {
    if case .symbol(let effect) = kind { return effect }
    return nil
  }
}

private struct ContentTransitionKey: EnvironmentKey {
  static let defaultValue = ContentTransition.interpolate
}

private struct AddsDrawingGroupKey: EnvironmentKey { static let defaultValue = false }

extension EnvironmentValues {
  /// How changed content is played.
  @available(iOS 16.0, *)
  public var contentTransition: ContentTransition {
    get { self[ContentTransitionKey.self] }
    set { self[ContentTransitionKey.self] = newValue }
  }

  /// Whether changed content is drawn as one picture.
  @available(iOS 16.0, *)
  public var contentTransitionAddsDrawingGroup: Bool {
    get { self[AddsDrawingGroupKey.self] }
    set { self[AddsDrawingGroupKey.self] = newValue }
  }
}

extension View {
  /// Says how changed content is played; the preview changes text at once.
  @available(iOS 16.0, *)
  public func contentTransition(_ transition: ContentTransition) -> some View {
    environment(\.contentTransition, transition)
  }
}
