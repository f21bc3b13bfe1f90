import FoundationAdditions

/// Sorts models by descriptors; texts as people expect it, which Foundation alone does not do on Linux.
@available(iOS 17.0, *)
func sort<T: PersistentModel>(_ models: inout [T], by descriptors: [SortDescriptor<T>]) {
  let orders = descriptors.map(order)
  models.sort { left, right in
    for order in orders {
      switch order(left, right) {
      case .orderedAscending: return true
      case .orderedDescending: return false
      case .orderedSame: continue
      }
    }
    return false
  }
}

@available(iOS 17.0, *)
private func order<T: PersistentModel>(_ descriptor: SortDescriptor<T>) -> (T, T) -> ComparisonResult {
  guard descriptor.stringComparator == nil else { return descriptor.compare }
  let isReversed = descriptor.order == .reverse
  if let path = descriptor.keyPath as? KeyPath<T, String> {
    return {
      isReversed
        ? standardOrder($1[keyPath: path], $0[keyPath: path]) : standardOrder($0[keyPath: path], $1[keyPath: path])
    }
  }
  if let path = descriptor.keyPath as? KeyPath<T, String?> {
    return { left, right in
      let (a, b) =
        isReversed ? (right[keyPath: path], left[keyPath: path]) : (left[keyPath: path], right[keyPath: path])
      guard let a else { return b == nil ? .orderedSame : .orderedAscending }
      guard let b else { return .orderedDescending }
      return standardOrder(a, b)
    }
  }
  return descriptor.compare
}
