import SDKBase

/// How a symbol moves.
@available(iOS 17.0, *)
public protocol SymbolEffect {
  var configuration: SymbolEffectConfiguration { get }
}
/// A movement that ends.
@available(iOS 17.0, *)
public protocol DiscreteSymbolEffect {}
/// A movement that lasts while it is asked for.
@available(iOS 17.0, *)
public protocol IndefiniteSymbolEffect {}
/// A way for one symbol to become another.
@available(iOS 17.0, *)
public protocol ContentTransitionSymbolEffect {}
/// A way for a symbol to come and go.
@available(iOS 17.0, *)
public protocol TransitionSymbolEffect {}

/// What a movement is made of.
@available(iOS 17.0, *)
public struct SymbolEffectConfiguration: Hashable, Sendable {
  /// The movement, as the protocol calls it.
  let name: String
  /// How it is done: `up`, `clockwise`, `whole` …
  var words: [String] = []
  /// How far it turns, in degrees, where that is said.
  var angle: Double?

  init(_ name: String) { self.name = name }
}

/// A movement that is told by its configuration alone.
@available(iOS 17.0, *)
protocol ConfiguredSymbolEffect: SymbolEffect {
  var configuration: SymbolEffectConfiguration { get set }
}

@available(iOS 17.0, *)
extension ConfiguredSymbolEffect {
  /// The movement done in one of some ways that exclude each other; nil is the usual one.
  func done(_ word: String?, of words: [String]) -> Self {
    var copy = self
    copy.configuration.words.removeAll(where: words.contains)
    if let word { copy.configuration.words.append(word) }
    return copy
  }

  func toward(_ way: String) -> Self {
    let ways = ["up", "down", "left", "right", "forward", "backward", "clockwise", "counterClockwise", "angle"]
    return done(way, of: ways)
  }

  var layered: Self { done(nil, of: ["whole"]) }
  var whole: Self { done("whole", of: ["whole"]) }
}

/// A short jump.
@available(iOS 17.0, *)
public struct BounceSymbolEffect: ConfiguredSymbolEffect, DiscreteSymbolEffect, Hashable, Sendable {
  public internal(set) var configuration = SymbolEffectConfiguration("bounce")
  public var up: Self { toward("up") }
  public var down: Self { toward("down") }
  public var byLayer: Self { layered }
  public var wholeSymbol: Self { whole }
}
@available(iOS 18.0, *)
extension BounceSymbolEffect: IndefiniteSymbolEffect {}

/// Fades and comes back.
@available(iOS 17.0, *)
public struct PulseSymbolEffect: ConfiguredSymbolEffect, DiscreteSymbolEffect, IndefiniteSymbolEffect, Hashable,
  Sendable
{
  public internal(set) var configuration = SymbolEffectConfiguration("pulse")
  public var byLayer: Self { layered }
  public var wholeSymbol: Self { whole }
}
/// Lights one part after the other.
@available(iOS 17.0, *)
public struct VariableColorSymbolEffect: ConfiguredSymbolEffect, DiscreteSymbolEffect, IndefiniteSymbolEffect, Hashable,
  Sendable
{
  public internal(set) var configuration = SymbolEffectConfiguration("variableColor")
  public var iterative: Self { done(nil, of: ["cumulative"]) }
  public var cumulative: Self { done("cumulative", of: ["cumulative"]) }
  public var reversing: Self { done("reversing", of: ["reversing"]) }
  public var nonReversing: Self { done(nil, of: ["reversing"]) }
  public var hideInactiveLayers: Self { done("hideInactiveLayers", of: ["hideInactiveLayers"]) }
  public var dimInactiveLayers: Self { done(nil, of: ["hideInactiveLayers"]) }
}
/// Larger or smaller while it is asked for.
@available(iOS 17.0, *)
public struct ScaleSymbolEffect: ConfiguredSymbolEffect, IndefiniteSymbolEffect, Hashable, Sendable {
  public internal(set) var configuration = SymbolEffectConfiguration("scale")
  public var up: Self { toward("up") }
  public var down: Self { toward("down") }
  public var byLayer: Self { layered }
  public var wholeSymbol: Self { whole }
}
/// Comes into sight.
@available(iOS 17.0, *)
public struct AppearSymbolEffect: ConfiguredSymbolEffect, IndefiniteSymbolEffect, TransitionSymbolEffect, Hashable,
  Sendable
{
  public internal(set) var configuration = SymbolEffectConfiguration("appear")
  public var up: Self { toward("up") }
  public var down: Self { toward("down") }
  public var byLayer: Self { layered }
  public var wholeSymbol: Self { whole }
}
/// Goes out of sight.
@available(iOS 17.0, *)
public struct DisappearSymbolEffect: ConfiguredSymbolEffect, IndefiniteSymbolEffect, TransitionSymbolEffect, Hashable,
  Sendable
{
  public internal(set) var configuration = SymbolEffectConfiguration("disappear")
  public var up: Self { toward("up") }
  public var down: Self { toward("down") }
  public var byLayer: Self { layered }
  public var wholeSymbol: Self { whole }
}
/// One symbol gives way to the next.
@available(iOS 17.0, *)
public struct ReplaceSymbolEffect: ConfiguredSymbolEffect, ContentTransitionSymbolEffect, Hashable, Sendable {
  public internal(set) var configuration = SymbolEffectConfiguration("replace")
  public var downUp: Self { done(nil, of: ["upUp", "offUp"]) }
  public var upUp: Self { done("upUp", of: ["upUp", "offUp"]) }
  public var offUp: Self { done("offUp", of: ["upUp", "offUp"]) }
  public var byLayer: Self { layered }
  public var wholeSymbol: Self { whole }
  @available(iOS 18.0, *)
  public func magic(fallback: ReplaceSymbolEffect) -> MagicReplace {
    MagicReplace(configuration: fallback.configuration)
  }

  /// A replacement that keeps what both symbols share.
  @available(iOS 18.0, *)
  public struct MagicReplace: ConfiguredSymbolEffect, ContentTransitionSymbolEffect, Hashable, Sendable {
    public internal(set) var configuration = SymbolEffectConfiguration("replace")
    public var byLayer: Self { layered }
    public var wholeSymbol: Self { whole }
  }
}
/// What suits the place.
@available(iOS 17.0, *)
public struct AutomaticSymbolEffect: ConfiguredSymbolEffect, ContentTransitionSymbolEffect, TransitionSymbolEffect,
  Hashable, Sendable
{
  public internal(set) var configuration = SymbolEffectConfiguration("automatic")
}
/// Shakes to and fro.
@available(iOS 18.0, *)
public struct WiggleSymbolEffect: ConfiguredSymbolEffect, DiscreteSymbolEffect, IndefiniteSymbolEffect, Hashable,
  Sendable
{
  public internal(set) var configuration = SymbolEffectConfiguration("wiggle")
  public var clockwise: Self { toward("clockwise") }
  public var counterClockwise: Self { toward("counterClockwise") }
  public var left: Self { toward("left") }
  public var right: Self { toward("right") }
  public var up: Self { toward("up") }
  public var down: Self { toward("down") }
  public var forward: Self { toward("forward") }
  public var backward: Self { toward("backward") }
  public var byLayer: Self { layered }
  public var wholeSymbol: Self { whole }
  public func custom(angle: Double) -> Self {
    var copy = toward("angle")
    copy.configuration.angle = angle
    return copy
  }
}
/// Turns.
@available(iOS 18.0, *)
public struct RotateSymbolEffect: ConfiguredSymbolEffect, DiscreteSymbolEffect, IndefiniteSymbolEffect, Hashable,
  Sendable
{
  public internal(set) var configuration = SymbolEffectConfiguration("rotate")
  public var clockwise: Self { toward("clockwise") }
  public var counterClockwise: Self { toward("counterClockwise") }
  public var byLayer: Self { layered }
  public var wholeSymbol: Self { whole }
}
/// Swells and shrinks.
@available(iOS 18.0, *)
public struct BreatheSymbolEffect: ConfiguredSymbolEffect, DiscreteSymbolEffect, IndefiniteSymbolEffect, Hashable,
  Sendable
{
  public internal(set) var configuration = SymbolEffectConfiguration("breathe")
  public var plain: Self { done(nil, of: ["pulse"]) }
  public var pulse: Self { done("pulse", of: ["pulse"]) }
  public var byLayer: Self { layered }
  public var wholeSymbol: Self { whole }
}
/// Is drawn as by hand.
@available(iOS 26.0, *)
public struct DrawOnSymbolEffect: ConfiguredSymbolEffect, IndefiniteSymbolEffect, TransitionSymbolEffect, Hashable,
  Sendable
{
  public internal(set) var configuration = SymbolEffectConfiguration("drawOn")
  public var byLayer: Self { layered }
  public var wholeSymbol: Self { whole }
  public var individually: Self { done("individually", of: ["individually"]) }
}
/// Is taken away as it was drawn.
@available(iOS 26.0, *)
public struct DrawOffSymbolEffect: ConfiguredSymbolEffect, IndefiniteSymbolEffect, TransitionSymbolEffect, Hashable,
  Sendable
{
  public internal(set) var configuration = SymbolEffectConfiguration("drawOff")
  public var byLayer: Self { layered }
  public var wholeSymbol: Self { whole }
  public var individually: Self { done("individually", of: ["individually"]) }
  public var reversed: Self { done("reversed", of: ["reversed"]) }
  public var nonReversed: Self { done(nil, of: ["reversed"]) }
}

extension SymbolEffect where Self == BounceSymbolEffect { public static var bounce: Self { .init() } }
extension SymbolEffect where Self == PulseSymbolEffect { public static var pulse: Self { .init() } }
extension SymbolEffect where Self == VariableColorSymbolEffect { public static var variableColor: Self { .init() } }
extension SymbolEffect where Self == ScaleSymbolEffect { public static var scale: Self { .init() } }
extension SymbolEffect where Self == AppearSymbolEffect { public static var appear: Self { .init() } }
extension SymbolEffect where Self == DisappearSymbolEffect { public static var disappear: Self { .init() } }
extension SymbolEffect where Self == ReplaceSymbolEffect { public static var replace: Self { .init() } }
extension SymbolEffect where Self == AutomaticSymbolEffect { public static var automatic: Self { .init() } }
extension SymbolEffect where Self == WiggleSymbolEffect { public static var wiggle: Self { .init() } }
extension SymbolEffect where Self == RotateSymbolEffect { public static var rotate: Self { .init() } }
extension SymbolEffect where Self == BreatheSymbolEffect { public static var breathe: Self { .init() } }
extension SymbolEffect where Self == DrawOnSymbolEffect {
  public static var drawOn: Self {
    reportUnsupported(api: "symbolEffect(.drawOn)", note: "The symbol fades instead of being drawn.")
    return .init()
  }
}
extension SymbolEffect where Self == DrawOffSymbolEffect {
  public static var drawOff: Self {
    reportUnsupported(api: "symbolEffect(.drawOff)", note: "The symbol fades instead of being drawn.")
    return .init()
  }
}
