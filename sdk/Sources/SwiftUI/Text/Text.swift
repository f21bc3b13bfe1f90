/// One or more lines of text that is only read.
public struct Text: Equatable, Sendable {
  /// A piece of text and how it differs from what is around it.
  package struct Run: Equatable, Sendable {
    package enum Content: Equatable, Sendable {
      case string(String)
      case symbol(String)
      case timer(DateStyleText)
    }

    package var content: Content
    package var change = Change()
  }

  /// What a text sets for itself.
  package struct Change: Equatable, Sendable {
    package var font: Font?
    package var weight: Font.Weight?
    package var design: Font.Design?
    package var italic: Bool?
    package var monospaced: Bool?
    package var monospacedDigit: Bool?
    package var style: Unchecked<AnyShapeStyle>?
    package var tracking: CGFloat?
    package var baselineOffset: CGFloat?
    package var underline: TextSettings.LineMark??
    package var strikethrough: TextSettings.LineMark??
  }

  /// Compares as equal only to itself by description; styles have no equality of their own.
  package struct Unchecked<Value>: Equatable, @unchecked Sendable {
    package let value: Value
    package static func == (a: Self, b: Self) -> Bool { "\(a.value)" == "\(b.value)" }
  }

  package var runs: [Run]

  package init(runs: [Run]) { self.runs = runs }

  /// Neighbours of one style as one run: fewer to measure and to send.
  package static func merging(_ runs: [Run]) -> [Run] {
    runs.reduce(into: []) { result, run in
      if case .string(let next) = run.content, let last = result.last, last.change == run.change,
        case .string(let text) = last.content
      {
        result[result.count - 1].content = .string(text + next)
      } else {
        result.append(run)
      }
    }
  }

  public init(verbatim content: String) { runs = [Run(content: .string(content))] }

  @_disfavoredOverload
  public init<S: StringProtocol>(_ content: S) { self.init(verbatim: String(content)) }

  public init(
    _ key: LocalizedStringKey, tableName: String? = nil, bundle: Bundle? = nil, comment: StaticString? = nil
  ) {
    runs = Self.merging(key.runs)
  }

  @_disfavoredOverload
  public init(_ resource: LocalizedStringResource) { self.init(verbatim: String(localized: resource)) }

  @_disfavoredOverload
  public init(_ attributed: AttributedString) { runs = attributed.textRuns }

  public init(_ image: Image) { runs = [Run(content: .symbol(image.symbolName ?? "photo"))] }

  public init<F: FormatStyle>(_ input: F.FormatInput, format: F)
  where F.FormatInput: Equatable, F.FormatOutput == String {
    self.init(verbatim: format.format(input))
  }

  public init<Subject: ReferenceConvertible>(_ subject: Subject, formatter: Formatter) {
    self.init(verbatim: formatter.string(for: subject) ?? "")
  }

  public init<Subject: NSObject>(_ subject: Subject, formatter: Formatter) {
    self.init(verbatim: formatter.string(for: subject) ?? "")
  }

  public static func + (a: Text, b: Text) -> Text { Text(runs: a.runs + b.runs) }

  /// Where text is cut when it does not fit.
  public enum TruncationMode: Hashable, Sendable {
    case head, tail, middle
  }

  /// Upper or lower case.
  public enum Case: Hashable, Sendable {
    case uppercase, lowercase
  }

  /// How a line under text is drawn.
  public struct LineStyle: Hashable, Sendable {
    public static let single = LineStyle()
    public init(pattern: Pattern = .solid, color: Color? = nil) {}

    /// Solid or broken.
    public struct Pattern: Hashable, Sendable {
      private let name: String
      public static let solid = Pattern(name: "solid")
      public static let dot = Pattern(name: "dot")
      public static let dash = Pattern(name: "dash")
      public static let dashDot = Pattern(name: "dashDot")
      public static let dashDotDot = Pattern(name: "dashDotDot")
    }
  }

  // MARK: Changes

  package func changing(_ change: (inout Change) -> Void) -> Text {
    var copy = self
    for index in copy.runs.indices { change(&copy.runs[index].change) }
    return copy
  }

  public func font(_ font: Font?) -> Text { changing { $0.font = $0.font ?? font } }
  public func fontWeight(_ weight: Font.Weight?) -> Text { changing { $0.weight = $0.weight ?? weight } }
  public func fontDesign(_ design: Font.Design?) -> Text { changing { $0.design = $0.design ?? design } }
  public func fontWidth(_ width: Font.Width?) -> Text { self }
  public func bold() -> Text { fontWeight(.bold) }
  public func bold(_ isActive: Bool) -> Text { isActive ? bold() : self }
  public func italic() -> Text { changing { $0.italic = true } }
  public func italic(_ isActive: Bool) -> Text { changing { $0.italic = isActive } }
  public func monospaced(_ isActive: Bool = true) -> Text { changing { $0.monospaced = isActive } }
  public func monospacedDigit() -> Text { changing { $0.monospacedDigit = true } }
  public func tracking(_ tracking: CGFloat) -> Text { changing { $0.tracking = $0.tracking ?? tracking } }
  public func kerning(_ kerning: CGFloat) -> Text { tracking(kerning) }
  public func baselineOffset(_ offset: CGFloat) -> Text { changing { $0.baselineOffset = offset } }
  public func foregroundStyle<S: ShapeStyle>(_ style: S) -> Text {
    changing { $0.style = $0.style ?? .init(value: AnyShapeStyle(style)) }
  }
  @available(iOS, deprecated: 100000, message: "Use foregroundStyle(_:) instead.")
  public func foregroundColor(_ color: Color?) -> Text {
    guard let color else { return self }
    return changing { $0.style = $0.style ?? .init(value: AnyShapeStyle(color)) }
  }
  public func underline(
    _ isActive: Bool = true, pattern: LineStyle.Pattern = .solid, color: Color? = nil
  ) -> Text {
    changing { $0.underline = .some(isActive ? .init(color: color) : nil) }
  }
  public func strikethrough(
    _ isActive: Bool = true, pattern: LineStyle.Pattern = .solid, color: Color? = nil
  ) -> Text {
    changing { $0.strikethrough = .some(isActive ? .init(color: color) : nil) }
  }
}

extension Text: LeafView {
  package func makeElement(_ context: ElementContext) -> Element {
    TextElement(id: context.id, text: self, environment: context.environment, node: context.node)
  }
}

extension AttributedString {
  fileprivate var textRuns: [Text.Run] {
    runs.map { run in
      var result = Text.Run(content: .string(String(self[run.range].characters)))
      if run.link != nil { result.change.style = .init(value: AnyShapeStyle(Color.accentColor)) }
      return result
    }
  }
}
