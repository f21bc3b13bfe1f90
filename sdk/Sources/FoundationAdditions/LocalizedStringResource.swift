import Foundation

/// A text that may be looked up in a translation; here it is the text itself.
public struct LocalizedStringResource: Equatable, Hashable, Codable, Sendable, ExpressibleByStringInterpolation {
  public var key: String
  public init(stringLiteral value: String) { key = value }
  public init(_ key: String) { self.key = key }
}

extension String {
  /// The text in the language of the app.
  public init(localized resource: LocalizedStringResource) { self = resource.key }
}
