import Foundation

/// What an operator of a predicate does with two values.
func comparison(_ name: String, insensitive: Bool, ignoringMarks: Bool = false) -> (Any?, Any?) -> Bool {
  let folds = insensitive || ignoringMarks
  func text(_ value: Any?) -> String? {
    guard let value = unwrapped(value) else { return nil }
    let text = value as? String ?? "\(value)"
    let plain = ignoringMarks ? text.folding(options: .diacriticInsensitive, locale: nil) : text
    return insensitive ? plain.lowercased() : plain
  }
  func texts(_ test: @escaping (String, String) -> Bool) -> (Any?, Any?) -> Bool {
    { left, right in
      guard let left = text(left), let right = text(right) else { return false }
      return test(left, right)
    }
  }
  func has(_ many: [Any], _ value: Any?) -> Bool {
    many.contains { folds ? text($0) == text(value) : order($0, value) == .orderedSame }
  }
  switch name {
  case "=", "==":
    return { folds ? text($0) == text($1) : order($0, $1) == .orderedSame }
  case "!=", "<>":
    return { folds ? text($0) != text($1) : order($0, $1) != .orderedSame }
  case "<": return { order($0, $1) == .orderedAscending }
  case ">": return { order($0, $1) == .orderedDescending }
  case "<=", "=<": return { [.orderedAscending, .orderedSame].contains(order($0, $1)) }
  case ">=", "=>": return { [.orderedDescending, .orderedSame].contains(order($0, $1)) }
  case "CONTAINS":
    return { left, right in
      if let many = unwrapped(left).flatMap(elements) { return has(many, right) }
      return texts { $1.isEmpty ? false : $0.contains($1) }(left, right)
    }
  case "IN": return { left, right in unwrapped(right).flatMap(elements).map { has($0, left) } ?? false }
  case "BEGINSWITH": return texts { $0.hasPrefix($1) }
  case "ENDSWITH": return texts { $0.hasSuffix($1) }
  case "MATCHES": return texts { matches($0, $1) }
  case "BETWEEN":
    return { left, right in
      guard let ends = unwrapped(right).flatMap(elements), ends.count == 2 else { return false }
      return [.orderedDescending, .orderedSame].contains(order(left, ends[0]))
        && [.orderedAscending, .orderedSame].contains(order(left, ends[1]))
    }
  case "LIKE":
    return texts { value, pattern in
      let escaped = NSRegularExpression.escapedPattern(for: pattern)
      let wild = escaped.replacingOccurrences(of: "\\*", with: ".*").replacingOccurrences(of: "\\?", with: ".")
      return matches(value, wild)
    }
  default: return { _, _ in false }
  }
}

/// The order of two values of one kind; nil when they cannot be compared.
func order(_ left: Any?, _ right: Any?) -> ComparisonResult? {
  let (left, right) = (unwrapped(left), unwrapped(right))
  if left == nil && right == nil { return .orderedSame }
  guard let left, let right else { return nil }
  if let a = number(left), let b = number(right) {
    return a < b ? .orderedAscending : a > b ? .orderedDescending : .orderedSame
  }
  if let a = left as? String, let b = right as? String {
    return a < b ? .orderedAscending : a > b ? .orderedDescending : .orderedSame
  }
  if let a = left as? AnyHashable, let b = right as? AnyHashable, a == b { return .orderedSame }
  return nil
}

private func number(_ value: Any) -> Double? {
  switch value {
  case let value as Bool: value ? 1 : 0
  case let value as any BinaryInteger: Double(value)
  case let value as any BinaryFloatingPoint: Double(value)
  case let value as NSNumber: value.doubleValue
  case let value as Date: value.timeIntervalSinceReferenceDate
  case let value as Decimal: NSDecimalNumber(decimal: value).doubleValue
  default: nil
  }
}

func truth(_ value: Any?) -> Bool { unwrapped(value).flatMap(number).map { $0 != 0 } ?? false }

/// The elements of an array or a set; nil for anything else.
func elements(_ value: Any) -> [Any]? {
  if let array = value as? [Any] { return array }
  if let set = value as? NSSet { return set.allObjects }
  if let set = value as? Set<AnyHashable> { return Array(set) }
  return nil
}

/// The value inside of any number of optionals.
func unwrapped(_ value: Any?) -> Any? {
  guard let value else { return nil }
  let mirror = Mirror(reflecting: value)
  guard mirror.displayStyle == .optional else { return value is NSNull ? nil : value }
  return unwrapped(mirror.children.first?.value)
}

private func matches(_ text: String, _ pattern: String) -> Bool {
  guard let range = text.range(of: pattern, options: [.regularExpression, .anchored]) else { return text == pattern }
  if range == text.startIndex..<text.endIndex { return true }
  return text.range(of: "^(?:\(pattern))$", options: .regularExpression) != nil
}

/// The property at a path of names.
func read(_ path: String, from object: Any?) -> Any? {
  var value = unwrapped(object)
  for key in path.split(separator: ".").map(String.init) {
    if key.uppercased() == "SELF" { continue }
    guard let current = value else { return nil }
    if key == "@count" {
      value = elements(current)?.count
    } else if let many = elements(current) {
      value = many.compactMap { read(key, from: $0) }
    } else if let keyed = current as? any KeyedValues {
      value = unwrapped(keyed.keyedValue(key))
    } else if let table = current as? [String: Any] {
      value = unwrapped(table[key])
    } else {
      value = property(key, of: Mirror(reflecting: current))
    }
  }
  return value
}

private func property(_ key: String, of mirror: Mirror) -> Any? {
  for child in mirror.children where child.label == key || child.label == "_" + key { return unwrapped(child.value) }
  return mirror.superclassMirror.flatMap { property(key, of: $0) }
}
