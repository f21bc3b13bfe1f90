import Foundation

/// The orders of texts that Foundation does not know on Linux.
@available(iOS 15.0, *)
public struct LocalizedStringComparator: SortComparator, Sendable {
  public typealias Compared = String
  public var order: SortOrder = .forward

  public func compare(_ left: String, _ right: String) -> ComparisonResult {
    let result = standardOrder(left, right)
    guard order == .reverse else { return result }
    return result == .orderedAscending ? .orderedDescending : result == .orderedDescending ? .orderedAscending : result
  }
}

@available(iOS 15.0, *)
extension String.StandardComparator {
  /// Compares as lists of files do: by the user's language, capitals beside small letters, numbers by their value.
  public static var localizedStandard: LocalizedStringComparator { LocalizedStringComparator() }
  /// Compares by the user's language.
  public static var localized: LocalizedStringComparator { LocalizedStringComparator() }
}

@available(iOS 15.0, *)
extension SortComparator where Self == LocalizedStringComparator {
  /// Compares as lists of files do: by the user's language, capitals beside small letters, numbers by their value.
  public static var localizedStandard: LocalizedStringComparator { LocalizedStringComparator() }
  /// Compares by the user's language.
  public static var localized: LocalizedStringComparator { LocalizedStringComparator() }
}

@available(iOS 15.0, *)
extension SortDescriptor {
  public init(
    _ keyPath: KeyPath<Compared, String> & Sendable, comparator: LocalizedStringComparator,
    order: SortOrder = .forward
  ) {
    self.init(keyPath, order: order)
  }

  public init(
    _ keyPath: KeyPath<Compared, String?> & Sendable, comparator: LocalizedStringComparator,
    order: SortOrder = .forward
  ) {
    self.init(keyPath, order: order)
  }
}

/// The order of two texts for people.
package func standardOrder(_ left: String, _ right: String) -> ComparisonResult {
  let (a, b) = (left.utf8, right.utf8)
  guard a.allSatisfy({ $0 < 128 }), b.allSatisfy({ $0 < 128 }) else {
    return left.compare(right, options: [.caseInsensitive, .numeric, .diacriticInsensitive], locale: .current)
      .orElse { left.compare(right, options: [.caseInsensitive, .numeric], locale: .current) }
  }
  return plainOrder(Array(a), Array(b))
}

extension ComparisonResult {
  fileprivate func orElse(_ other: () -> ComparisonResult) -> ComparisonResult {
    self == .orderedSame ? other() : self
  }
}

/// Texts of ASCII alone need no tables.
private func plainOrder(_ a: [UInt8], _ b: [UInt8]) -> ComparisonResult {
  var (i, j) = (0, 0)
  while i < a.count, j < b.count {
    if isDigit(a[i]), isDigit(b[j]) {
      let (x, y) = (number(a, &i), number(b, &j))
      if x.count != y.count { return x.count < y.count ? .orderedAscending : .orderedDescending }
      if let (p, q) = zip(x, y).first(where: { $0 != $1 }) { return p < q ? .orderedAscending : .orderedDescending }
    } else {
      let (x, y) = (small(a[i]), small(b[j]))
      if x != y { return x < y ? .orderedAscending : .orderedDescending }
      i += 1
      j += 1
    }
  }
  if i < a.count { return .orderedDescending }
  if j < b.count { return .orderedAscending }
  // Small letters come first where nothing else differs.
  guard let (p, q) = zip(a, b).first(where: { $0 != $1 }) else { return .orderedSame }
  return p > q ? .orderedAscending : .orderedDescending
}

private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

private func small(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }

/// The digits from here on, without zeros in front.
private func number(_ text: [UInt8], _ index: inout Int) -> ArraySlice<UInt8> {
  let start = index
  while index < text.count, isDigit(text[index]) { index += 1 }
  return text[start..<index].drop { $0 == 48 }
}
