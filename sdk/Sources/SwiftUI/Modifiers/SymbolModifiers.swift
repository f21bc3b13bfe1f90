import SDKBase

extension View {
  /// Moves the symbols of the view for as long as it is active.
  @available(iOS 17.0, *)
  public func symbolEffect<T: IndefiniteSymbolEffect & SymbolEffect>(
    _ effect: T, options: SymbolEffectOptions = .default, isActive: Bool = true
  ) -> some View {
    let effect = ActiveSymbolEffect(
      configuration: effect.configuration, options: options, cause: .active(isActive))
    return transformEnvironment(\.symbolEffects) { $0.append(effect) }
  }
  /// Moves the symbols of the view each time a value changes.
  @available(iOS 17.0, *)
  public func symbolEffect<T: DiscreteSymbolEffect & SymbolEffect, U: Equatable>(
    _ effect: T, options: SymbolEffectOptions = .default, value: U
  ) -> some View {
    modifier(TriggeredSymbolEffect(configuration: effect.configuration, options: options, value: value))
  }
  /// Lets no movement from above reach the symbols.
  @available(iOS 17.0, *)
  public func symbolEffectsRemoved(_ isEnabled: Bool = true) -> some View {
    transformEnvironment(\.symbolEffects) { if isEnabled { $0 = [] } }
  }

  /// How the value of a symbol is drawn.
  @available(iOS 26.0, *)
  public func symbolVariableValueMode(_ mode: SymbolVariableValueMode?) -> some View {
    unsupported("symbolVariableValueMode", "Symbols are drawn whole.")
  }
  /// How the colours of a symbol are laid on.
  @available(iOS 26.0, *)
  public func symbolColorRenderingMode(_ mode: SymbolColorRenderingMode?) -> some View {
    unsupported("symbolColorRenderingMode", "Symbols are drawn in one colour.")
  }
}

/// How the value of a symbol is drawn.
@available(iOS 26.0, *)
public struct SymbolVariableValueMode: Equatable, Sendable {
  private let name: String
  public static let color = SymbolVariableValueMode(name: "color")
  public static let draw = SymbolVariableValueMode(name: "draw")
}

/// How the colours of a symbol are laid on.
@available(iOS 26.0, *)
public struct SymbolColorRenderingMode: Equatable, Sendable {
  private let name: String
  public static let flat = SymbolColorRenderingMode(name: "flat")
  public static let gradient = SymbolColorRenderingMode(name: "gradient")
}
