import Foundation

@available(iOS 17.0, *)
extension PredicateExpressions {
  /// `localizedStandardContains` inside of `#Predicate`.
  public struct StringSearch<Root: PredicateExpression, Other: PredicateExpression>: PredicateExpression
  where Root.Output: StringProtocol, Other.Output: StringProtocol {
    public typealias Output = Bool
    public let root: Root
    public let other: Other

    public init(root: Root, other: Other) {
      self.root = root
      self.other = other
    }

    public func evaluate(_ bindings: PredicateBindings) throws -> Bool {
      try root.evaluate(bindings).localizedStandardContains(try other.evaluate(bindings))
    }
  }

  public static func build_localizedStandardContains<Root, Other>(
    _ root: Root, _ other: Other
  ) -> StringSearch<Root, Other> {
    StringSearch(root: root, other: other)
  }
}

extension PredicateExpressions.StringSearch: Sendable where Root: Sendable, Other: Sendable {}
extension PredicateExpressions.StringSearch: Codable where Root: Codable, Other: Codable {}
extension PredicateExpressions.StringSearch: StandardPredicateExpression
where Root: StandardPredicateExpression, Other: StandardPredicateExpression {}

@available(iOS 17.0, *)
extension PredicateExpressions {
  /// `caseInsensitiveCompare` and `localizedCompare` inside of `#Predicate`.
  public struct StringOrder<Root: PredicateExpression, Other: PredicateExpression>: PredicateExpression
  where Root.Output: StringProtocol, Other.Output: StringProtocol {
    public typealias Output = ComparisonResult
    public let root: Root
    public let other: Other
    let isLocalized: Bool

    public func evaluate(_ bindings: PredicateBindings) throws -> ComparisonResult {
      let (left, right) = (String(try root.evaluate(bindings)), String(try other.evaluate(bindings)))
      return isLocalized ? left.localizedCompare(right) : left.caseInsensitiveCompare(right)
    }
  }

  public static func build_caseInsensitiveCompare<Root, Other>(_ root: Root, _ other: Other) -> StringOrder<Root, Other>
  { StringOrder(root: root, other: other, isLocalized: false) }

  public static func build_localizedCompare<Root, Other>(_ root: Root, _ other: Other) -> StringOrder<Root, Other> {
    StringOrder(root: root, other: other, isLocalized: true)
  }
}

extension PredicateExpressions.StringOrder: Sendable where Root: Sendable, Other: Sendable {}
extension PredicateExpressions.StringOrder: Codable where Root: Codable, Other: Codable {}
extension PredicateExpressions.StringOrder: StandardPredicateExpression
where Root: StandardPredicateExpression, Other: StandardPredicateExpression {}
