import Observation

extension Tips {
  /// A value that the rules of a tip follow, as long as the app runs.
  public struct Parameter<Value: Codable & Sendable>: Sendable {
    private let key: String
    private let initial: Value

    public init<Owner: Tip>(_ tip: Owner.Type, _ name: String, _ value: Value) {
      (key, initial) = ("\(tip).\(name)", value)
    }

    /// What it is now.
    public var wrappedValue: Value {
      get { TipStore.shared.value(key) as? Value ?? initial }
      nonmutating set { TipStore.shared.set(newValue, for: key) }
    }
  }
}

extension Tips.Rule {
  /// Holds while the parameter's value meets the condition.
  public init<Value: Codable & Sendable>(_ input: Tips.Parameter<Value>, _ body: @escaping @Sendable (Value) -> Bool) {
    self.init { body(input.wrappedValue) }
  }
}

/// Makes a static property of a tip one that its rules follow.
@available(iOS 17.0, *)
@attached(accessor)
@attached(peer, names: prefixed(`$`))
public macro Parameter() = #externalMacro(module: "SwiftGenMacros", type: "TipParameterMacro")

/// Shows a tip only while a parameter meets a condition.
@available(iOS 17.0, *)
@freestanding(expression)
public macro Rule<Value: Codable & Sendable>(
  _ input: Tips.Parameter<Value>, _ body: @Sendable (Value) -> Bool
) -> Tips.Rule = #externalMacro(module: "SwiftGenMacros", type: "TipRuleMacro")

/// Shows a tip only after what happened meets a condition.
@available(iOS 17.0, *)
@freestanding(expression)
public macro Rule<DonationInfo: Codable & Sendable>(
  _ input: Tips.Event<DonationInfo>, _ body: @Sendable (Tips.Event<DonationInfo>) -> Bool
) -> Tips.Rule = #externalMacro(module: "SwiftGenMacros", type: "TipRuleMacro")
