/// A text that may be looked up in a translation; here it is the text itself, with Markdown and interpolations.
public struct LocalizedStringKey: Equatable, ExpressibleByStringInterpolation, Sendable {
  package var runs: [Text.Run]

  public init(_ value: String) { runs = InlineMarkdown.runs(value) }

  public init(stringLiteral value: String) { self.init(value) }

  public init(stringInterpolation: StringInterpolation) { runs = stringInterpolation.runs }

  /// The text without its styles.
  package var plain: String { Text(runs: runs).plain }

  /// Collects the pieces of a literal.
  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    package var runs: [Text.Run] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) { runs += InlineMarkdown.runs(literal) }

    private mutating func append(_ text: String) { runs.append(Text.Run(content: .string(text))) }

    public mutating func appendInterpolation(_ string: String) { append(string) }

    public mutating func appendInterpolation(_ text: Text) { runs += text.runs }

    public mutating func appendInterpolation(_ image: Image) {
      runs.append(Text.Run(content: .symbol(image.symbolName ?? "photo")))
    }

    public mutating func appendInterpolation(_ text: AttributedString) { runs += Text(text).runs }

    public mutating func appendInterpolation(_ resource: LocalizedStringResource) {
      append(String(localized: resource))
    }

    @available(iOS 14.0, *)
    public mutating func appendInterpolation(_ date: Date, style: Text.DateStyle) {
      runs += Text(date, style: style).runs
    }

    public mutating func appendInterpolation(_ dates: ClosedRange<Date>) {
      append(dates.lowerBound.formatted() + " – " + dates.upperBound.formatted())
    }

    /// A clock that counts within an interval.
    @available(iOS 16.0, *)
    public mutating func appendInterpolation(
      timerInterval: ClosedRange<Date>, pauseTime: Date? = nil, countsDown: Bool = true, showsHours: Bool = true
    ) {
      runs +=
        Text(timerInterval: timerInterval, pauseTime: pauseTime, countsDown: countsDown, showsHours: showsHours).runs
    }

    /// An interval of time.
    @available(iOS 14.0, *)
    public mutating func appendInterpolation(_ interval: DateInterval) { runs += Text(interval).runs }

    /// A value in words with attributes.
    @available(iOS 18.0, *)
    public mutating func appendInterpolation<F: FormatStyle>(_ input: F.FormatInput, format: F)
    where F.FormatInput: Equatable, F.FormatOutput == AttributedString {
      runs += Text(format.format(input)).runs
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
      append(Int64(value).formatted())
    }

    public mutating func appendInterpolation<T: BinaryFloatingPoint & _FormatSpecifiable>(_ value: T) {
      append(String(format: "%f", Double(value)))
    }

    public mutating func appendInterpolation<T: _FormatSpecifiable>(_ value: T, specifier: String) {
      append(String(format: specifier, value._argument))
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
