/// How often and how fast.
@available(iOS 17.0, *)
public struct SymbolEffectOptions: Hashable, Sendable {
  /// How a movement is repeated.
  @available(iOS 18.0, *)
  public struct RepeatBehavior: Hashable, Sendable {
    var times = 0
    var pause = 0.0

    /// A number of times, or for ever, with a pause in between.
    public static func periodic(_ count: Int? = nil, delay: Double? = nil) -> RepeatBehavior {
      .init(times: count ?? 0, pause: delay ?? 0)
    }
    /// For ever, without a pause.
    public static var continuous: RepeatBehavior { .init() }
    /// For ever, each time whole.
    public static var periodic: RepeatBehavior { .init() }
  }

  /// How often; 0 is for ever, nil as the movement is used.
  private(set) var times: Int?
  private(set) var pace = 1.0
  /// Seconds between two times.
  private(set) var pause = 0.0

  /// As the movement is used: once for a value, for ever while it is active.
  public static var `default`: SymbolEffectOptions { .init() }
  /// For ever.
  public static var repeating: SymbolEffectOptions { SymbolEffectOptions().repeating }
  /// For ever.
  public var repeating: SymbolEffectOptions { with { $0.times = 0 } }
  /// Once.
  public static var nonRepeating: SymbolEffectOptions { SymbolEffectOptions().nonRepeating }
  /// Once.
  public var nonRepeating: SymbolEffectOptions { with { $0.times = 1 } }
  /// A number of times.
  public static func `repeat`(_ count: Int?) -> SymbolEffectOptions { SymbolEffectOptions().repeat(count) }
  /// A number of times.
  public func `repeat`(_ count: Int?) -> SymbolEffectOptions { with { $0.times = max(0, count ?? 0) } }
  /// In the given manner.
  @available(iOS 18.0, *)
  public static func `repeat`(_ behavior: RepeatBehavior) -> SymbolEffectOptions {
    SymbolEffectOptions().repeat(behavior)
  }
  /// In the given manner.
  @available(iOS 18.0, *)
  public func `repeat`(_ behavior: RepeatBehavior) -> SymbolEffectOptions {
    with { ($0.times, $0.pause) = (max(0, behavior.times), max(0, behavior.pause)) }
  }
  /// So much faster.
  public static func speed(_ speed: Double) -> SymbolEffectOptions { SymbolEffectOptions().speed(speed) }
  /// So much faster.
  public func speed(_ speed: Double) -> SymbolEffectOptions { with { $0.pace = speed } }

  private func with(_ change: (inout SymbolEffectOptions) -> Void) -> SymbolEffectOptions {
    var copy = self
    change(&copy)
    return copy
  }
}
