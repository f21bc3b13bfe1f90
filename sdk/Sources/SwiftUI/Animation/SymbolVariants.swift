/// Forms of a symbol: filled, in a circle, struck through.
@available(iOS 15.0, *)
public struct SymbolVariants: Hashable, Sendable {
  var shape: String?
  var isFilled = false
  var isSlashed = false

  /// As it is named.
  public static let none = SymbolVariants()
  /// In a circle.
  public static let circle = SymbolVariants(shape: "circle")
  /// In a square.
  public static let square = SymbolVariants(shape: "square")
  /// In a rectangle.
  public static let rectangle = SymbolVariants(shape: "rectangle")
  /// Filled.
  public static let fill = SymbolVariants(isFilled: true)
  /// Struck through.
  public static let slash = SymbolVariants(isSlashed: true)

  /// This form, in a circle.
  public var circle: SymbolVariants { with { $0.shape = "circle" } }
  /// This form, in a square.
  public var square: SymbolVariants { with { $0.shape = "square" } }
  /// This form, in a rectangle.
  public var rectangle: SymbolVariants { with { $0.shape = "rectangle" } }
  /// This form, filled.
  public var fill: SymbolVariants { with { $0.isFilled = true } }
  /// This form, struck through.
  public var slash: SymbolVariants { with { $0.isSlashed = true } }

  /// Whether it has all that `other` has.
  public func contains(_ other: SymbolVariants) -> Bool {
    (other.shape == nil || other.shape == shape) && (!other.isFilled || isFilled) && (!other.isSlashed || isSlashed)
  }

  private func with(_ change: (inout SymbolVariants) -> Void) -> SymbolVariants {
    var copy = self
    change(&copy)
    return copy
  }

  /// The name of a symbol in this form.
  func applied(to name: String) -> String {
    var parts = name.split(separator: ".").map(String.init)
    if let shape, !parts.contains(shape) { parts.append(shape) }
    if isSlashed, !parts.contains("slash") {
      let fill = parts.last == "fill"
      if fill { parts.removeLast() }
      parts.append("slash")
      if fill { parts.append("fill") }
    }
    if isFilled, !parts.contains("fill") { parts.append("fill") }
    return parts.joined(separator: ".")
  }
}

private struct SymbolVariantsKey: EnvironmentKey { static let defaultValue = SymbolVariants.none }

extension EnvironmentValues {
  /// The form of symbols.
  @available(iOS 15.0, *)
  public var symbolVariants: SymbolVariants {
    get { self[SymbolVariantsKey.self] }
    set { self[SymbolVariantsKey.self] = newValue }
  }
}

extension View {
  /// Shows the symbols of the view in a form, besides those that are set around.
  @available(iOS 15.0, *)
  public func symbolVariant(_ variant: SymbolVariants) -> some View {
    transformEnvironment(\.symbolVariants) { known in
      if variant == .none {
        known = .none
      } else {
        known.shape = variant.shape ?? known.shape
        known.isFilled = known.isFilled || variant.isFilled
        known.isSlashed = known.isSlashed || variant.isSlashed
      }
    }
  }
}
