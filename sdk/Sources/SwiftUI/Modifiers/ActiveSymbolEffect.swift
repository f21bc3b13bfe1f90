import SDKBase

/// A movement that symbols below are told to make.
struct ActiveSymbolEffect: Equatable {
  /// What sets it off: whether it is asked for, or how often its value has changed.
  enum Cause: Equatable {
    case active(Bool)
    case changes(Int)
  }

  let configuration: SymbolEffectConfiguration
  let options: SymbolEffectOptions
  let cause: Cause

  /// What is left of it where motion is reduced: colours go on, states are there at once, nothing else moves.
  var still: ActiveSymbolEffect? {
    switch configuration.name {
    case "pulse", "variableColor": return self
    case "scale", "appear", "disappear", "drawOn", "drawOff":
      var state = configuration
      state.words.append("still")
      return ActiveSymbolEffect(configuration: state, options: options, cause: cause)
    default: return nil
    }
  }

  /// As the protocol has it.
  var json: JSON {
    var members: [(String, JSON)] = [("e", .string(configuration.name))]
    switch cause {
    case .active(let isActive): if !isActive { members.append(("on", .bool(false))) }
    case .changes(let count): members.append(("n", .number(Double(count))))
    }
    if !configuration.words.isEmpty { members.append(("w", .array(configuration.words.map { .string($0) }))) }
    if let angle = configuration.angle { members.append(("angle", .number(angle))) }
    if let times = options.times { members.append(("r", .number(Double(times)))) }
    if options.pace != 1 { members.append(("sp", .number(options.pace))) }
    if options.pause > 0 { members.append(("dl", .number(options.pause * 1000))) }
    return .object(members)
  }
}

extension EnvironmentValues {
  /// Movements that a symbol makes here: those from above, and how it gives way to the next one.
  var symbolMovements: [ActiveSymbolEffect] {
    let all = symbolEffects + [contentTransition.symbolReplacement].compactMap { $0 }
    return accessibilityReduceMotion ? all.compactMap(\.still) : all
  }
}

private struct SymbolEffectsKey: EnvironmentKey { static let defaultValue: [ActiveSymbolEffect] = [] }

extension EnvironmentValues {
  /// Movements from above, the outermost first.
  var symbolEffects: [ActiveSymbolEffect] {
    get { self[SymbolEffectsKey.self] }
    set { self[SymbolEffectsKey.self] = newValue }
  }
}

/// Counts the changes of a value for a movement that each of them sets off.
struct TriggeredSymbolEffect<Value: Equatable>: ViewModifier {
  let configuration: SymbolEffectConfiguration
  let options: SymbolEffectOptions
  let value: Value
  @State private var changes = 0

  func body(content: Content) -> some View {
    let effect = ActiveSymbolEffect(configuration: configuration, options: options, cause: .changes(changes))
    content
      .transformEnvironment(\.symbolEffects) { $0.append(effect) }
      .onChange(of: value) { changes += 1 }
  }
}
