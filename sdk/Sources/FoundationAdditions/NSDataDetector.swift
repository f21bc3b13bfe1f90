import Foundation
import SDKBase

/// Kinds of what is found in text, as bits.
public typealias NSTextCheckingTypes = UInt64

/// Finds links, addresses of mail and telephone numbers in text.
nonisolated open class NSDataDetector: NSObject, @unchecked Sendable {
  public let checkingTypes: NSTextCheckingTypes
  private let patterns: [(kind: Kind, expression: NSRegularExpression)]

  private enum Kind { case link, mail, phone }

  public init(types checkingTypes: NSTextCheckingTypes) throws {
    self.checkingTypes = checkingTypes
    var patterns: [(Kind, NSRegularExpression)] = []
    if checkingTypes & Self.links != 0 {
      let mail = #"\b[A-Z0-9._%+-]+@[A-Z0-9-]+(?:\.[A-Z0-9-]+)+\b"#
      let link =
        #"\b(?:[a-z][a-z0-9+.-]*://[^\s<>"]+|(?:www\.|(?<![@\w.-]))[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|dev|app|edu|gov|de|uk|fr|co|me|info)\b(?:/[^\s<>"]*)?)"#
      patterns.append((.mail, try NSRegularExpression(pattern: mail, options: .caseInsensitive)))
      patterns.append((.link, try NSRegularExpression(pattern: link, options: .caseInsensitive)))
    }
    if checkingTypes & Self.phones != 0 {
      patterns.append((.phone, try NSRegularExpression(pattern: #"(?<![\w])\+?\(?\d[\d ().-]{5,16}\d(?![\w])"#)))
    }
    self.patterns = patterns
    super.init()
  }

  private static let links = NSTextCheckingResult.CheckingType.link.rawValue
  private static let phones = NSTextCheckingResult.CheckingType.phoneNumber.rawValue

  public func matches(
    in string: String, options: NSRegularExpression.MatchingOptions = [], range: NSRange
  ) -> [NSTextCheckingResult] {
    var found: [NSTextCheckingResult] = []
    for (kind, expression) in patterns {
      for match in expression.matches(in: string, options: options, range: range)
      where !found.contains(where: { NSIntersectionRange($0.range, match.range).length > 0 }) {
        let words = (string as NSString).substring(with: match.range).trimmingCharacters(in: Self.punctuation)
        switch kind {
        case .mail: DetectedValues.remember(match, url: URL(string: "mailto:\(words)"), phone: nil)
        case .link:
          DetectedValues.remember(
            match, url: URL(string: words.contains("://") ? words : "http://\(words)"), phone: nil)
        case .phone: DetectedValues.remember(match, url: nil, phone: words)
        }
        found.append(match)
      }
    }
    return found.sorted { $0.range.location < $1.range.location }
  }

  private static let punctuation = CharacterSet(charactersIn: ".,;:!?")

  public func firstMatch(
    in string: String, options: NSRegularExpression.MatchingOptions = [], range: NSRange
  ) -> NSTextCheckingResult? { matches(in: string, options: options, range: range).first }

  public func numberOfMatches(
    in string: String, options: NSRegularExpression.MatchingOptions = [], range: NSRange
  ) -> Int { matches(in: string, options: options, range: range).count }

  public func enumerateMatches(
    in string: String, options: NSRegularExpression.MatchingOptions = [], range: NSRange,
    using block: (NSTextCheckingResult?, NSRegularExpression.MatchingFlags, UnsafeMutablePointer<ObjCBool>) -> Void
  ) {
    var stop: ObjCBool = false
    for match in matches(in: string, options: options, range: range) where !stop.boolValue { block(match, [], &stop) }
  }
}

/// What was found, beside the results, which hold only ranges on Linux. The last thousand are kept.
private enum DetectedValues {
  private struct Value {
    let result: NSTextCheckingResult
    let url: URL?
    let phone: String?
  }
  private static let known = Guarded<(order: [ObjectIdentifier], values: [ObjectIdentifier: Value])>(([], [:]))

  static func remember(_ result: NSTextCheckingResult, url: URL?, phone: String?) {
    known.write { state in
      let key = ObjectIdentifier(result)
      state.order.append(key)
      state.values[key] = Value(result: result, url: url, phone: phone)
      if state.order.count > 1000 { state.values[state.order.removeFirst()] = nil }
    }
  }
  static func url(of result: NSTextCheckingResult) -> URL? { known.read { $0.values[ObjectIdentifier(result)]?.url } }
  static func phone(of result: NSTextCheckingResult) -> String? {
    known.read { $0.values[ObjectIdentifier(result)]?.phone }
  }
}

extension NSTextCheckingResult {
  /// The link that a detector found.
  public var url: URL? { DetectedValues.url(of: self) }
  /// The telephone number that a detector found.
  public var phoneNumber: String? { DetectedValues.phone(of: self) }
}
