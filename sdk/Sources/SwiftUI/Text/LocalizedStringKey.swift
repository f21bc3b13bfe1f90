import FoundationAdditions

/// A text that may be looked up in the app's translations, with Markdown and interpolations.
public struct LocalizedStringKey: Equatable, ExpressibleByStringInterpolation, Sendable {
  package var runs: [Text.Run]
  /// What translations are found by: `%@`, `%lld` … stand for the values.
  let key: String
  let arguments: [[Text.Run]]
  /// The first whole number among the values: it chooses the plural.
  let count: Int?
  var table: String?

  public init(_ value: String) {
    runs = InlineMarkdown.runs(value)
    (key, arguments, count) = (value, [], nil)
  }

  public init(stringLiteral value: String) { self.init(value) }

  public init(stringInterpolation: StringInterpolation) {
    runs = stringInterpolation.runs
    (key, arguments) = (stringInterpolation.key, stringInterpolation.arguments)
    count = stringInterpolation.count
  }

  /// The text without its styles.
  package var plain: String { Text(self).plain }

  /// The text in the language of `locale`, with the values where the translation wants them.
  func spelled(_ locale: String) -> [Text.Run] {
    guard let text = Translations.text(key, table: table, locale: locale, count: count) else { return runs }
    guard !arguments.isEmpty else { return InlineMarkdown.runs(text) }
    var result: [Text.Run] = []
    var next = 0
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "%") {
      result += InlineMarkdown.runs(String(rest[..<start]))
      rest = rest[rest.index(after: start)...]
      if rest.hasPrefix("%") {
        result += InlineMarkdown.runs("%")
        rest = rest.dropFirst()
        continue
      }
      let specifier = rest.prefix { !$0.isLetter && $0 != "@" }
      rest = rest.dropFirst(specifier.count).drop { "lhqzLtj".contains($0) }.dropFirst()
      let place = specifier.firstIndex(of: "$").flatMap { Int(specifier[..<$0]) }
      let index = place.map { $0 - 1 } ?? next
      if place == nil { next += 1 }
      if arguments.indices.contains(index) { result += arguments[index] }
    }
    return result + InlineMarkdown.runs(String(rest))
  }

  /// Collects the pieces of a literal.
  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    package var runs: [Text.Run] = []
    fileprivate var key = ""
    fileprivate var arguments: [[Text.Run]] = []
    fileprivate var count: Int?

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) {
      runs += InlineMarkdown.runs(literal)
      if Translations.exist { key += literal.replacingOccurrences(of: "%", with: "%%") }
    }

    private mutating func append(_ text: String, _ specifier: String = "%@") {
      add([Text.Run(content: .string(text))], specifier)
    }

    private mutating func add(_ pieces: [Text.Run], _ specifier: String = "%@") {
      runs += pieces
      guard Translations.exist else { return }
      key += specifier
      arguments.append(pieces)
    }

    public mutating func appendInterpolation(_ string: String) { append(string) }

    public mutating func appendInterpolation(_ text: Text) { add(text.runs) }

    public mutating func appendInterpolation(_ image: Image) {
      add([Text.Run(content: .symbol(image.symbolName ?? "photo"))])
    }

    public mutating func appendInterpolation(_ text: AttributedString) { add(Text(text).runs) }

    public mutating func appendInterpolation(_ resource: LocalizedStringResource) {
      append(String(localized: resource))
    }

    @available(iOS 14.0, *)
    public mutating func appendInterpolation(_ date: Date, style: Text.DateStyle) {
      add(Text(date, style: style).runs)
    }

    public mutating func appendInterpolation(_ dates: ClosedRange<Date>) {
      append(dates.lowerBound.formatted() + " – " + dates.upperBound.formatted())
    }

    /// A clock that counts within an interval.
    @available(iOS 16.0, *)
    public mutating func appendInterpolation(
      timerInterval: ClosedRange<Date>, pauseTime: Date? = nil, countsDown: Bool = true, showsHours: Bool = true
    ) {
      add(
        Text(timerInterval: timerInterval, pauseTime: pauseTime, countsDown: countsDown, showsHours: showsHours).runs)
    }

    /// An interval of time.
    @available(iOS 14.0, *)
    public mutating func appendInterpolation(_ interval: DateInterval) { add(Text(interval).runs) }

    /// A value in words with attributes.
    @available(iOS 18.0, *)
    public mutating func appendInterpolation<F: FormatStyle>(_ input: F.FormatInput, format: F)
    where F.FormatInput: Equatable, F.FormatOutput == AttributedString {
      add(Text(format.format(input)).runs)
    }

    @available(iOS 15.0, *)
    public mutating func appendInterpolation<F: FormatStyle>(_ input: F.FormatInput, format: F)
    where F.FormatInput: Equatable, F.FormatOutput == String {
      append(format.format(input))
    }

    public mutating func appendInterpolation<Subject: ReferenceConvertible>(
      _ subject: Subject, formatter: Formatter? = nil
    ) {
      append(formatter?.string(for: subject) ?? "\(subject)")
    }

    public mutating func appendInterpolation<Subject: NSObject>(_ subject: Subject, formatter: Formatter? = nil) {
      append(formatter?.string(for: subject) ?? "\(subject)")
    }

    /// Numbers are grouped as the locale does it.
    public mutating func appendInterpolation<T: BinaryInteger & _FormatSpecifiable>(_ value: T) {
      if count == nil { count = Int(exactly: value) }
      append(Int64(value).formatted(), "%lld")
    }

    public mutating func appendInterpolation<T: BinaryFloatingPoint & _FormatSpecifiable>(_ value: T) {
      append(String(format: "%f", Double(value)), "%lf")
    }

    public mutating func appendInterpolation<T: _FormatSpecifiable>(_ value: T, specifier: String) {
      append(String(format: specifier, value._argument), specifier)
    }

    @available(*, deprecated, message: "Use a string, a number or Text in an interpolation.")
    @_disfavoredOverload
    public mutating func appendInterpolation<T>(_ value: T) { append("\(value)") }
  }
}

/// A number that a format specifier takes.
public protocol _FormatSpecifiable: Equatable {
  var _argument: CVarArg { get }
}

extension Int: _FormatSpecifiable { public var _argument: CVarArg { self } }
extension Int8: _FormatSpecifiable { public var _argument: CVarArg { Int32(self) } }
extension Int16: _FormatSpecifiable { public var _argument: CVarArg { Int32(self) } }
extension Int32: _FormatSpecifiable { public var _argument: CVarArg { self } }
extension Int64: _FormatSpecifiable { public var _argument: CVarArg { self } }
extension UInt: _FormatSpecifiable { public var _argument: CVarArg { self } }
extension UInt8: _FormatSpecifiable { public var _argument: CVarArg { UInt32(self) } }
extension UInt16: _FormatSpecifiable { public var _argument: CVarArg { UInt32(self) } }
extension UInt32: _FormatSpecifiable { public var _argument: CVarArg { self } }
extension UInt64: _FormatSpecifiable { public var _argument: CVarArg { self } }
extension Float: _FormatSpecifiable { public var _argument: CVarArg { Double(self) } }
extension Double: _FormatSpecifiable { public var _argument: CVarArg { self } }
extension CGFloat: _FormatSpecifiable { public var _argument: CVarArg { Double(self) } }
