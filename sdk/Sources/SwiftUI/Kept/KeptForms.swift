import Combine

/// A type that says itself how its values are kept.
protocol KeptForm {
  static var isPossible: Bool { get }
  var kept: KeptValue? { get }
  static func make(_ kept: KeptValue) -> Self?
  /// Puts it into a value that is there.
  mutating func take(_ kept: KeptValue) -> Bool
}

extension KeptForm {
  static var isPossible: Bool { true }

  mutating func take(_ kept: KeptValue) -> Bool {
    guard let new = Self.make(kept) else { return false }
    self = new
    return true
  }

  /// `value` is of this very type: a cast would look into an optional.
  static func kept<T>(_ value: T) -> KeptValue? {
    withUnsafePointer(to: value) { UnsafeRawPointer($0).assumingMemoryBound(to: Self.self).pointee.kept }
  }

  static func made<T>(_ type: T.Type, _ kept: KeptValue) -> T? {
    guard let value = make(kept) else { return nil }
    return withUnsafePointer(to: value) { UnsafeRawPointer($0).assumingMemoryBound(to: T.self).pointee }
  }

  static func merge<T>(_ kept: KeptValue, into value: inout T) -> Bool {
    withUnsafeMutablePointer(to: &value) {
      UnsafeMutableRawPointer($0).assumingMemoryBound(to: Self.self).pointee.take(kept)
    }
  }
}

extension Int: KeptForm {
  var kept: KeptValue? { .integer(self) }
  static func make(_ kept: KeptValue) -> Int? { if case .integer(let value) = kept { value } else { nil } }
}

extension Bool: KeptForm {
  var kept: KeptValue? { .integer(self ? 1 : 0) }
  static func make(_ kept: KeptValue) -> Bool? { if case .integer(let value) = kept { value != 0 } else { nil } }
}

extension String: KeptForm {
  var kept: KeptValue? { .text(self) }
  static func make(_ kept: KeptValue) -> String? { if case .text(let value) = kept { value } else { nil } }
}

extension Optional: KeptForm {
  static var isPossible: Bool { Keeping.isPossible(Wrapped.self) }
  var kept: KeptValue? {
    guard let self else { return .nothing }
    return Keeping.kept(self).map(KeptValue.some)
  }
  static func make(_ kept: KeptValue) -> Wrapped?? {
    switch kept {
    case .nothing: .some(nil)
    case .some(let value): Keeping.made(Wrapped.self, value).map(Optional.some)
    default: nil
    }
  }
  /// An object that is there takes on what was kept of the one before.
  mutating func take(_ kept: KeptValue) -> Bool {
    if case .some(let value) = kept, var own = self, Keeping.merge(value, into: &own) {
      self = own
      return true
    }
    guard let new = Self.make(kept) else { return false }
    if new == nil, Wrapped.self is AnyClass { return false }
    self = new
    return true
  }
}

/// All of a collection's members, or nil when one of them cannot be kept.
private func keptMembers<Members: Collection>(_ members: Members) -> [KeptValue]? {
  var result: [KeptValue] = []
  for member in members {
    guard let kept = Keeping.kept(member) else { return nil }
    result.append(kept)
  }
  return result
}

private func madeMembers<Member>(_ type: Member.Type, _ kept: [KeptValue]) -> [Member]? {
  var result: [Member] = []
  for each in kept {
    guard let member = Keeping.made(type, each) else { return nil }
    result.append(member)
  }
  return result
}

extension Array: KeptForm {
  static var isPossible: Bool { !(Element.self is AnyClass) && Keeping.isPossible(Element.self) }
  var kept: KeptValue? { keptMembers(self).map(KeptValue.list) }
  static func make(_ kept: KeptValue) -> [Element]? {
    if case .list(let members) = kept { madeMembers(Element.self, members) } else { nil }
  }
}

extension Set: KeptForm {
  static var isPossible: Bool { !(Element.self is AnyClass) && Keeping.isPossible(Element.self) }
  var kept: KeptValue? { keptMembers(self).map(KeptValue.list) }
  static func make(_ kept: KeptValue) -> Set<Element>? {
    if case .list(let members) = kept { madeMembers(Element.self, members).map { Set($0) } } else { nil }
  }
}

extension Dictionary: KeptForm {
  static var isPossible: Bool {
    !(Value.self is AnyClass) && Keeping.isPossible(Key.self) && Keeping.isPossible(Value.self)
  }
  var kept: KeptValue? {
    keptMembers(keys).flatMap { keys in keptMembers(values).map { .pairs(keys, $0) } }
  }
  static func make(_ kept: KeptValue) -> [Key: Value]? {
    guard case .pairs(let keys, let values) = kept, let keys = madeMembers(Key.self, keys),
      let values = madeMembers(Value.self, values), keys.count == values.count
    else { return nil }
    return Dictionary(zip(keys, values), uniquingKeysWith: { first, _ in first })
  }
}

extension AnyHashable: KeptForm {
  var kept: KeptValue? {
    func open<T>(_ value: T) -> KeptValue? {
      guard !(T.self is AnyClass), let name = _mangledTypeName(T.self) else { return nil }
      return Keeping.kept(value).map { .typed(name, $0) }
    }
    return _openExistential(base, do: open)
  }
  static func make(_ kept: KeptValue) -> AnyHashable? {
    guard case .typed(let name, let value) = kept, let type = _typeByName(name) as? any Hashable.Type else {
      return nil
    }
    func open<T: Hashable>(_ type: T.Type) -> AnyHashable? { Keeping.made(type, value).map { AnyHashable($0) } }
    return open(type)
  }
}

@available(iOS 16.0, *)
extension NavigationPath: KeptForm {
  var kept: KeptValue? { values.kept }
  static func make(_ kept: KeptValue) -> NavigationPath? { [AnyHashable].make(kept).map(NavigationPath.init(values:)) }
}

extension Published: KeptForm {
  static var isPossible: Bool { Keeping.isPossible(Value.self) }
  var kept: KeptValue? { Keeping.kept(stored) }
  static func make(_ kept: KeptValue) -> Published? { nil }
  mutating func take(_ kept: KeptValue) -> Bool {
    var value = stored
    guard Keeping.merge(kept, into: &value) else { return false }
    stored = value
    return true
  }
}
