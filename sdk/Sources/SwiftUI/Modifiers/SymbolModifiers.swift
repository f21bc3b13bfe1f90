import SDKBase

extension View {
  /// Moves the symbols of the view.
  @available(iOS 17.0, *)
  public func symbolEffect<T: IndefiniteSymbolEffect & SymbolEffect>(
    _ effect: T, options: SymbolEffectOptions = .default, isActive: Bool = true
  ) -> some View {
    unsupported("symbolEffect", "Symbols stand still in the preview.")
  }
  /// Moves the symbols of the view when a value changes.
  @available(iOS 17.0, *)
  public func symbolEffect<T: DiscreteSymbolEffect & SymbolEffect, U: Equatable>(
    _ effect: T, options: SymbolEffectOptions = .default, value: U
  ) -> some View {
    unsupported("symbolEffect", "Symbols stand still in the preview.")
  }
  /// Lets no movement from above reach the symbols.
  @available(iOS 17.0, *)
  public func symbolEffectsRemoved(_ isEnabled: Bool = true) -> some View { self }

  /// How the value of a symbol is drawn.
  @available(iOS 26.0, *)
  public func symbolVariableValueMode(_ mode: SymbolVariableValueMode?) -> some View { self }
  /// How the colours of a symbol are laid on.
  @available(iOS 26.0, *)
  public func symbolColorRenderingMode(_ mode: SymbolColorRenderingMode?) -> some View { self }
}

/// How the value of a symbol is drawn.
  @available(iOS 26.0, *)
  public func symbolVariableValueMode(_ mode: SymbolVariableValueMode?) -> some View { self }
  /// How the colours of a symbol are laid on.
  @available(iOS 26.0, *)
  public func symbolColorRenderingMode(_ mode: SymbolColorRenderingMode?) -> some View { self }
}

private struct SymbolVariantsKey: EnvironmentKey { static let defaultValue = SymbolVariants.none }

extension EnvironmentValues {
  /// The form of symbols here.
  @available(iOS 15.0, *)
  public var symbolVariants: SymbolVariants {
    get { self[SymbolVariantsKey.self] }
    set { self[SymbolVariantsKey.self] = newValue }
  }
}

/// Forms of a symbol.
@available(iOS 15.0, *)
public struct SymbolVariants: Hashable, Sendable {
  private let shape: String
  private let isFilled: Bool
  private let isSlashed: Bool

  private init(_ shape: String = "", isFilled: Bool = false, isSlashed: Bool = false) {
    (self.shape, self.isFilled, self.isSlashed) = (shape, isFilled, isSlashed)
  }

  public static let none = SymbolVariants()
  public static let circle = SymbolVariants("circle")
  public static let square = SymbolVariants("square")
  public static let rectangle = SymbolVariants("rectangle")
  public static let fill = SymbolVariants(isFilled: true)
  public static let slash = SymbolVariants(isSlashed: true)

  public var circle: SymbolVariants { .init("circle", isFilled: isFilled, isSlashed: isSlashed) }
  public var square: SymbolVariants { .init("square", isFilled: isFilled, isSlashed: isSlashed) }
  public var rectangle: SymbolVariants { .init("rectangle", isFilled: isFilled, isSlashed: isSlashed) }
  public var fill: SymbolVariants { .init(shape, isFilled: true, isSlashed: isSlashed) }
  public var slash: SymbolVariants { .init(shape, isFilled: isFilled, isSlashed: true) }

  public func contains(_ other: SymbolVariants) -> Bool {
    (other.shape.isEmpty || other.shape == shape) && (!other.isFilled || isFilled) && (!other.isSlashed || isSlashed)
  }

  /// Both forms, the other's shape first.
  func adding(_ other: SymbolVariants) -> SymbolVariants {
    if other == .none { return .none }
    return .init(
      other.shape.isEmpty ? shape : other.shape, isFilled: isFilled || other.isFilled,
      isSlashed: isSlashed || other.isSlashed)
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
