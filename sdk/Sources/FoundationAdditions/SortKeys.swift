import Foundation

extension NSSortDescriptor {
  /// Sorts by the property of that name.
  public convenience init(key: String?, ascending: Bool) { self.init(key: key, ascending: ascending, selector: nil) }

  /// Sorts by the property of that name, texts as people expect it when a selector says so.
  public convenience init(key: String?, ascending: Bool, selector: Selector?) {
    self.init(keyPath: \NSObject.self, ascending: ascending) { left, right in
      let (a, b) = key.map { (read($0, from: left), read($0, from: right)) } ?? (left, right)
      if selector != nil, let a = a as? String, let b = b as? String { return standardOrder(a, b) }
      return compareValues(a, b)
    }
  }

  /// Sorts by the property of that name in an order of one's own.
  public convenience init(key: String?, ascending: Bool, comparator: @escaping Comparator) {
    self.init(keyPath: \NSObject.self, ascending: ascending) { left, right in
      let (a, b) = key.map { (read($0, from: left), read($0, from: right)) } ?? (left, right)
      return comparator(a ?? NSNull(), b ?? NSNull())
    }
  }

  /// Sorts by a property of any type; values that have no order are all the same.
  @_disfavoredOverload
  public convenience init<Root, Value>(keyPath: KeyPath<Root, Value>, ascending: Bool) {
    self.init(keyPath: keyPath, ascending: ascending) { left, right in compareValues(left, right) }
  }

  /// Sorts as a descriptor of Swift's does.
  public convenience init<Compared: NSObject>(_ descriptor: SortDescriptor<Compared>) {
    let order = peopleOrder(descriptor)
    self.init(keyPath: \Compared.self, ascending: true) { left, right in
      guard let left = left as? Compared, let right = right as? Compared else { return .orderedSame }
      return order(left, right)
    }
  }
}

/// The order of a descriptor; texts as people expect it, which Foundation alone does not do on Linux.
package func peopleOrder<T>(_ descriptor: SortDescriptor<T>) -> (T, T) -> ComparisonResult {
  guard descriptor.stringComparator == nil else { return descriptor.compare }
  let read: (T) -> String?
  if let path = descriptor.keyPath as? KeyPath<T, String> {
    read = { $0[keyPath: path] }
  } else if let path = descriptor.keyPath as? KeyPath<T, String?> {
    read = { $0[keyPath: path] }
  } else {
    return descriptor.compare
  }
  let isReversed = descriptor.order == .reverse
  return { left, right in
    let (a, b) = isReversed ? (read(right), read(left)) : (read(left), read(right))
    guard let a else { return b == nil ? .orderedSame : .orderedAscending }
    guard let b else { return .orderedDescending }
    return standardOrder(a, b)
  }
}

/// The order of two values of one kind; nothing comes before something.
private func compareValues(_ left: Any?, _ right: Any?) -> ComparisonResult {
  switch (unwrapped(left), unwrapped(right)) {
  case (nil, nil): return .orderedSame
  case (nil, _): return .orderedAscending
  case (_, nil): return .orderedDescending
  case (let left?, let right?): return order(left, right) ?? .orderedSame
  }
}
