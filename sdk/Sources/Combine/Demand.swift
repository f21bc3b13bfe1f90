extension Subscribers {
  /// How many values a subscriber wants: a count from zero up, or all there will be.
  @frozen
  public struct Demand: Hashable, Comparable, Codable, CustomStringConvertible, Sendable {
    /// All bits set stands for "unlimited".
    @usableFromInline let raw: UInt

    @usableFromInline init(raw: UInt) { self.raw = min(raw, UInt(Int.max) + 1) }

    public static let unlimited = Demand(raw: .max)
    public static let none = Demand(raw: 0)

    public static func max(_ value: Int) -> Demand {
      precondition(value >= 0, "Demand cannot be negative: \(value)")
      return Demand(raw: UInt(value))
    }

    /// The count; nil when unlimited.
    public var max: Int? { Int(exactly: raw) }

    public var description: String { max.map { "max(\($0))" } ?? "unlimited" }
  }
}

extension Subscribers.Demand {
  public static func + (a: Self, b: Self) -> Self {
    a.max == nil || b.max == nil ? .unlimited : Self(raw: a.raw + b.raw)
  }
  public static func += (a: inout Self, b: Self) { a = a + b }
  public static func + (a: Self, b: Int) -> Self { a.shifted(by: b) }
  public static func += (a: inout Self, b: Int) { a = a + b }

  public static func - (a: Self, b: Self) -> Self {
    guard let left = a.max else { return .unlimited }
    guard let right = b.max else { return .none }
    return .max(Swift.max(0, left - right))
  }
  public static func -= (a: inout Self, b: Self) { a = a - b }
  public static func - (a: Self, b: Int) -> Self { a.shifted(by: -b) }
  public static func -= (a: inout Self, b: Int) { a = a - b }

  public static func * (a: Self, b: Int) -> Self {
    guard let count = a.max else { return .unlimited }
    let (product, overflow) = count.multipliedReportingOverflow(by: b)
    return overflow ? .unlimited : .max(product)
  }
  public static func *= (a: inout Self, b: Int) { a = a * b }

  private func shifted(by amount: Int) -> Self {
    guard let count = max else { return .unlimited }
    let (sum, overflow) = count.addingReportingOverflow(amount)
    return overflow ? .unlimited : .max(sum)
  }

  public static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
  public static func == (a: Self, b: Int) -> Bool { a.max == b }
  public static func == (a: Int, b: Self) -> Bool { b.max == a }
  public static func != (a: Self, b: Int) -> Bool { a.max != b }
  public static func != (a: Int, b: Self) -> Bool { b.max != a }
  public static func < (a: Self, b: Int) -> Bool { a.max.map { $0 < b } ?? false }
  public static func < (a: Int, b: Self) -> Bool { b.max.map { a < $0 } ?? true }
  public static func <= (a: Self, b: Int) -> Bool { a.max.map { $0 <= b } ?? false }
  public static func <= (a: Int, b: Self) -> Bool { b.max.map { a <= $0 } ?? true }
  public static func > (a: Self, b: Int) -> Bool { a.max.map { $0 > b } ?? true }
  public static func > (a: Int, b: Self) -> Bool { b.max.map { a > $0 } ?? false }
  public static func >= (a: Self, b: Int) -> Bool { a.max.map { $0 >= b } ?? true }
  public static func >= (a: Int, b: Self) -> Bool { b.max.map { a >= $0 } ?? false }
}
