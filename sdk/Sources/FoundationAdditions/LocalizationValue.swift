import Foundation
import SDKBase

@available(iOS 15.0, *)
extension String {
  /// A text to translate, with the values that were put into it.
  public struct LocalizationValue: Equatable, Hashable, Codable, Sendable, ExpressibleByStringInterpolation {
    /// The key to look up: `%@`, `%lld` … stand for the values.
    package let key: String
    /// The values, as texts.
    package let arguments: [String]

    public init(_ value: String) { self.init(stringLiteral: value) }

    public init(stringLiteral value: String) {
      key = value
      arguments = []
    }

    public init(stringInterpolation: StringInterpolation) {
      key = stringInterpolation.key
      arguments = stringInterpolation.arguments
    }

    /// Collects the parts of an interpolated text.
    public struct StringInterpolation: StringInterpolationProtocol {
      var key = ""
      var arguments: [String] = []

      public init(literalCapacity: Int, interpolationCount: Int) {}

      public mutating func appendLiteral(_ literal: String) {
        key += literal.replacingOccurrences(of: "%", with: "%%")
      }

      public mutating func appendInterpolation<T>(_ value: T) {
        add(value is any BinaryInteger ? "%lld" : value is any BinaryFloatingPoint ? "%lf" : "%@", "\(value)")
      }

      public mutating func appendInterpolation<T>(_ value: T, specifier: String) {
        add(specifier, (value as? CVarArg).map { String(format: specifier, $0) } ?? "\(value)")
      }

      public mutating func appendInterpolation<F: FormatStyle>(_ value: F.FormatInput, format: F)
      where F.FormatInput: Equatable, F.FormatOutput == String {
        add("%@", format.format(value))
      }

      private mutating func add(_ specifier: String, _ text: String) {
        key += specifier
        arguments.append(text)
      }
    }

    /// The text in the language of the bundle.
    package func resolved(table: String?, bundle: Bundle?, default fallback: LocalizationValue? = nil) -> String {
      let chosen =
        bundle == nil && Translations.exist ? Translations.text(key, table: table, locale: screenFacts.locale) : nil
      let found = chosen ?? (bundle ?? .main).localizedString(forKey: key, value: "", table: table)
      let format = found.isEmpty || found == key ? (fallback ?? self) : LocalizationValue(stringLiteral: found)
      let values = format.arguments.isEmpty ? arguments : format.arguments
      return values.isEmpty ? format.key : fill(format.key, with: values)
    }
  }

  public init(
    localized keyAndValue: LocalizationValue, table: String? = nil, bundle: Bundle? = nil,
    locale: Locale = .current, comment: StaticString? = nil
  ) {
    self = keyAndValue.resolved(table: table, bundle: bundle)
  }

  public init(
    localized key: StaticString, defaultValue: LocalizationValue, table: String? = nil, bundle: Bundle? = nil,
    locale: Locale = .current, comment: StaticString? = nil
  ) {
    self = LocalizationValue("\(key)").resolved(table: table, bundle: bundle, default: defaultValue)
  }

  @available(iOS 16.0, *)
  @_disfavoredOverload
  public init(localized resource: LocalizedStringResource) { self = resource.text }
}

/// Puts the values in the place of the specifiers: `%@`, `%lld`, `%.2f`, `%1$@`; `%%` is a percent sign.
private func fill(_ format: String, with values: [String]) -> String {
  var result = ""
  var rest = Substring(format)
  var next = 0
  while let percent = rest.firstIndex(of: "%") {
    result += rest[..<percent]
    rest = rest[rest.index(after: percent)...]
    if rest.first == "%" {
      result += "%"
      rest = rest.dropFirst()
      continue
    }
    guard let end = rest.firstIndex(where: { "@dufsxXcegaGE".contains($0) }) else { break }
    let position = rest[..<end].firstIndex(of: "$").flatMap { Int(rest[..<$0]) }
    let index = position.map { $0 - 1 } ?? next
    result += values.indices.contains(index) ? values[index] : ""
    next += 1
    rest = rest[rest.index(after: end)...]
  }
  return result + rest
}
