import SwiftUI

// Fetches models for a view, and again whenever they change: one macro for each way to say which.

/// Fetches models for a view, and again whenever they change.
@available(iOS 17.0, *)
@attached(accessor)
@attached(peer, names: prefixed(_))
public macro Query() =
  #externalMacro(module: "SwiftGenMacros", type: "QueryMacro")

/// Fetches models for a view, and again whenever they change.
@available(iOS 17.0, *)
@attached(accessor)
@attached(peer, names: prefixed(_))
public macro Query(animation: Animation) =
  #externalMacro(module: "SwiftGenMacros", type: "QueryMacro")

/// Fetches models for a view, and again whenever they change.
@available(iOS 17.0, *)
@attached(accessor)
@attached(peer, names: prefixed(_))
public macro Query(transaction: Transaction) =
  #externalMacro(module: "SwiftGenMacros", type: "QueryMacro")

/// Fetches models for a view, and again whenever they change.
@available(iOS 17.0, *)
@attached(accessor)
@attached(peer, names: prefixed(_))
public macro Query<Element>(_ descriptor: FetchDescriptor<Element>, animation: Animation) =
  #externalMacro(module: "SwiftGenMacros", type: "QueryMacro") where Element: PersistentModel

/// Fetches models for a view, and again whenever they change.
@available(iOS 17.0, *)
@attached(accessor)
@attached(peer, names: prefixed(_))
public macro Query<Element>(_ descriptor: FetchDescriptor<Element>, transaction: Transaction? = nil) =
  #externalMacro(module: "SwiftGenMacros", type: "QueryMacro") where Element: PersistentModel

/// Fetches models for a view, and again whenever they change.
@available(iOS 17.0, *)
@attached(accessor)
@attached(peer, names: prefixed(_))
public macro Query<Element>(
  filter: Predicate<Element>? = nil, sort descriptors: [SortDescriptor<Element>] = [], animation: Animation
) =
  #externalMacro(module: "SwiftGenMacros", type: "QueryMacro") where Element: PersistentModel

/// Fetches models for a view, and again whenever they change.
@available(iOS 17.0, *)
@attached(accessor)
@attached(peer, names: prefixed(_))
public macro Query<Element>(
  filter: Predicate<Element>? = nil, sort descriptors: [SortDescriptor<Element>] = [], transaction: Transaction? = nil
) =
  #externalMacro(module: "SwiftGenMacros", type: "QueryMacro") where Element: PersistentModel

/// Fetches models for a view, and again whenever they change.
@available(iOS 17.0, *)
@attached(accessor)
@attached(peer, names: prefixed(_))
public macro Query<Value, Element>(
  filter: Predicate<Element>? = nil, sort keyPath: KeyPath<Element, Value>, order: SortOrder = .forward,
  animation: Animation
) =
  #externalMacro(module: "SwiftGenMacros", type: "QueryMacro") where Value: Comparable, Element: PersistentModel

/// Fetches models for a view, and again whenever they change.
@available(iOS 17.0, *)
@attached(accessor)
@attached(peer, names: prefixed(_))
public macro Query<Value, Element>(
  filter: Predicate<Element>? = nil, sort keyPath: KeyPath<Element, Value>, order: SortOrder = .forward,
  transaction: Transaction? = nil
) =
  #externalMacro(module: "SwiftGenMacros", type: "QueryMacro") where Value: Comparable, Element: PersistentModel

/// Fetches models for a view, and again whenever they change.
@available(iOS 17.0, *)
@attached(accessor)
@attached(peer, names: prefixed(_))
public macro Query<Value, Element>(
  filter: Predicate<Element>? = nil, sort keyPath: KeyPath<Element, Value?>, order: SortOrder = .forward,
  animation: Animation
) =
  #externalMacro(module: "SwiftGenMacros", type: "QueryMacro") where Value: Comparable, Element: PersistentModel

/// Fetches models for a view, and again whenever they change.
@available(iOS 17.0, *)
@attached(accessor)
@attached(peer, names: prefixed(_))
public macro Query<Value, Element>(
  filter: Predicate<Element>? = nil, sort keyPath: KeyPath<Element, Value?>, order: SortOrder = .forward,
  transaction: Transaction? = nil
) =
  #externalMacro(module: "SwiftGenMacros", type: "QueryMacro") where Value: Comparable, Element: PersistentModel
