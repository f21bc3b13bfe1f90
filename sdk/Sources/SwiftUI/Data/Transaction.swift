/// The circumstances of a change: above all, how it is animated.
public struct Transaction {
  public var animation: Animation?
  public var disablesAnimations = false
  public var isContinuous = false
  private var values: [ObjectIdentifier: Any] = [:]

  public init() {}

  public init(animation: Animation?) { self.animation = animation }

  @available(iOS 17.0, *)
  public subscript<K: TransactionKey>(key: K.Type) -> K.Value {
    get { values[ObjectIdentifier(key)] as? K.Value ?? K.defaultValue }
    set { values[ObjectIdentifier(key)] = newValue }
  }

  /// What is in force where the code runs now.
  package static var current: Transaction {
    guard isOnMain else { return Transaction() }
    return MainActor.assumeIsolated { UncheckedBox(Graph.current?.transaction ?? Transaction()) }.value
  }

  /// Runs `body` with this transaction in force.
  package func carry<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard isOnMain else { return try body() }
    let previous = Self.exchange(self)
    defer { _ = Self.exchange(previous) }
    return try body()
  }

  private static func exchange(_ new: Transaction) -> Transaction {
    let box = UncheckedBox(new)
    return MainActor.assumeIsolated {
      guard let graph = Graph.current else { return box }
      let old = graph.transaction
      graph.transaction = box.value
      return UncheckedBox(old)
    }.value
  }
}

/// Carries a value over an isolation border where the thread is known to be the same.
package struct UncheckedBox<Value>: @unchecked Sendable {
  package let value: Value
  package init(_ value: Value) { self.value = value }
}

/// A key for a value that a transaction carries.
@available(iOS 17.0, *)
public protocol TransactionKey {
  associatedtype Value
  static var defaultValue: Value { get }
}

/// Changes state so that what follows from it is animated.
public func withAnimation<Result>(
  _ animation: Animation? = .default, _ body: () throws -> Result
) rethrows -> Result {
  try Transaction(animation: animation).carry(body)
}

/// Changes state so that what follows is animated, and calls `completion` when the animation is over.
@available(iOS 17.0, *)
public func withAnimation<Result>(
  _ animation: Animation? = .default, completionCriteria: AnimationCompletionCriteria = .logicallyComplete,
  _ body: () throws -> Result, completion: @escaping () -> Void
) rethrows -> Result {
  let result = try Transaction(animation: animation).carry(body)
  DispatchQueue.main.asyncAfter(deadline: .now() + (animation?.total ?? 0), execute: completion)
  return result
}

/// Changes state within a transaction.
public func withTransaction<Result>(_ transaction: Transaction, _ body: () throws -> Result) rethrows -> Result {
  try transaction.carry(body)
}

/// When an animation counts as complete.
@available(iOS 17.0, *)
public struct AnimationCompletionCriteria: Hashable, Sendable {
  private let name: String
  public static let logicallyComplete = AnimationCompletionCriteria(name: "logicallyComplete")
  public static let removed = AnimationCompletionCriteria(name: "removed")
}
