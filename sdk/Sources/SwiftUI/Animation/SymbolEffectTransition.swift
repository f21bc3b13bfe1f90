extension Transition where Self == SymbolEffectTransition {
  /// A symbol comes and goes as it likes.
  @available(iOS 17.0, *)
  public static var symbolEffect: SymbolEffectTransition { .init() }
  /// A symbol comes and goes in the given manner.
  @available(iOS 17.0, *)
  public static func symbolEffect<T: TransitionSymbolEffect & SymbolEffect>(
    _ effect: T, options: SymbolEffectOptions = .default
  ) -> SymbolEffectTransition { .init() }
}

/// A symbol comes and goes; the preview fades and scales it whole.
@available(iOS 17.0, *)
public struct SymbolEffectTransition: Transition, SystemTransition {
  nonisolated init() {}
  public nonisolated init<T: TransitionSymbolEffect & SymbolEffect>(effect: T, options: SymbolEffectOptions) {}
  nonisolated var plain: AnyTransition { .scale.combined(with: .opacity) }
}
