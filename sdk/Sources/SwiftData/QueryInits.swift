import SwiftUI

@available(iOS 17.0, *)
extension Query {
  /// All models of the class.
  public init() where Result == [Element] { self.init(FetchDescriptor(), nil) }

  public init(animation: Animation) where Result == [Element] {
    self.init(FetchDescriptor(), Transaction(animation: animation))
  }

  public init(transaction: Transaction) where Result == [Element] { self.init(FetchDescriptor(), transaction) }

  public init(_ descriptor: FetchDescriptor<Element>, transaction: Transaction? = nil) where Result == [Element] {
    self.init(descriptor, transaction)
  }

  public init(_ descriptor: FetchDescriptor<Element>, animation: Animation) where Result == [Element] {
    self.init(descriptor, Transaction(animation: animation))
  }

  public init(
    filter: Predicate<Element>? = nil, sort descriptors: [SortDescriptor<Element>] = [],
    transaction: Transaction? = nil
  ) where Result == [Element] {
    self.init(FetchDescriptor(predicate: filter, sortBy: descriptors), transaction)
  }

  public init(
    filter: Predicate<Element>? = nil, sort descriptors: [SortDescriptor<Element>] = [], animation: Animation
  ) where Result == [Element] {
    self.init(FetchDescriptor(predicate: filter, sortBy: descriptors), Transaction(animation: animation))
  }

  public init<Value: Comparable>(
    filter: Predicate<Element>? = nil, sort keyPath: KeyPath<Element, Value>, order: SortOrder = .forward,
    transaction: Transaction? = nil
  ) where Result == [Element] {
    let sort = SortDescriptor(unchecked(keyPath), order: order)
    self.init(FetchDescriptor(predicate: filter, sortBy: [sort]), transaction)
  }

  public init<Value: Comparable>(
    filter: Predicate<Element>? = nil, sort keyPath: KeyPath<Element, Value>, order: SortOrder = .forward,
    animation: Animation
  ) where Result == [Element] {
    self.init(filter: filter, sort: keyPath, order: order, transaction: Transaction(animation: animation))
  }

  public init<Value: Comparable>(
    filter: Predicate<Element>? = nil, sort keyPath: KeyPath<Element, Value?>, order: SortOrder = .forward,
    transaction: Transaction? = nil
  ) where Result == [Element] {
    let sort = SortDescriptor(unchecked(keyPath), order: order)
    self.init(FetchDescriptor(predicate: filter, sortBy: [sort]), transaction)
  }

  public init<Value: Comparable>(
    filter: Predicate<Element>? = nil, sort keyPath: KeyPath<Element, Value?>, order: SortOrder = .forward,
    animation: Animation
  ) where Result == [Element] {
    self.init(filter: filter, sort: keyPath, order: order, transaction: Transaction(animation: animation))
  }
}

/// Key paths are values that do not change; only their static type does not say so.
@available(iOS 17.0, *)
private func unchecked<Root, Value>(_ keyPath: KeyPath<Root, Value>) -> KeyPath<Root, Value> & Sendable {
  unsafeBitCast(keyPath, to: (KeyPath<Root, Value> & Sendable).self)
}
