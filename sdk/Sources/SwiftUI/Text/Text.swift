import FoundationAdditions
import SDKBase

/// One or more lines of text that is only read.
public struct Text: Equatable, Sendable {
  /// A piece of text and how it differs from what is around it.
  package struct Run: Equatable, Sendable {
    package enum Content: Equatable, Sendable {
      case string(String)
      case symbol(String)
      case timer(DateStyleText)
      /// Looked up where it is shown.
      case localized(LocalizedStringKey)
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
    package var width: CGFloat?
    package var scale: CGFloat?

    /// What is set here, and for the rest what `outer` sets.
    func under(_ outer: Change) -> Change {
      var merged = outer
      if let font { merged.font = font }
      if let weight { merged.weight = weight }
      if let design { merged.design = design }
      if let italic { merged.italic = italic }
      if let monospaced { merged.monospaced = monospaced }
      if let monospacedDigit { merged.monospacedDigit = monospacedDigit }
      if let style { merged.style = style }
      if let tracking { merged.tracking = tracking }
      if let baselineOffset { merged.baselineOffset = baselineOffset }
      if let underline { merged.underline = underline }
      if let strikethrough { merged.strikethrough = strikethrough }
      if let width { merged.width = width }
      if let scale { merged.scale = scale }
      return merged
    }
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

  /// A text that is shown as it is, without a translation.
  public init(verbatim content: String) { runs = [Run(content: .string(content))] }

  /// A string that is shown as it is.
  @_disfavoredOverload
  public init<S: StringProtocol>(_ content: S) { self.init(verbatim: String(content)) }

  /// A text that may be translated, with Markdown and interpolations.
  public init(
    _ key: LocalizedStringKey, tableName: String? = nil, bundle: Bundle? = nil, comment: StaticString? = nil
  ) {
    guard Translations.exist else {
      runs = Self.merging(key.runs)
      return
    }
    var key = key
    key.table = tableName
    runs = [Run(content: .localized(key))]
  }

  /// The runs in the language of `locale`.
  package func spelled(_ locale: String) -> [Run] {
    guard Translations.exist else { return runs }
    return runs.flatMap { run -> [Run] in
      guard case .localized(let key) = run.content else { return [run] }
      return Self.merging(key.spelled(locale)).map { piece in
        var piece = piece
        piece.change = piece.change.under(run.change)
        return piece
      }
    }
  }

  /// A text of the app's tables.
  @available(iOS 16.0, *)
  @_disfavoredOverload
  public init(_ resource: LocalizedStringResource) { self.init(verbatim: String(localized: resource)) }

  /// A text with attributes.
  @available(iOS 15.0, *)
  @_disfavoredOverload
  public init(_ attributedContent: AttributedString) { runs = attributedContent.textRuns }

  /// A picture within text.
  @available(iOS 14.0, *)
  public init(_ image: Image) { runs = [Run(content: .symbol(image.symbolName ?? "photo"))] }

  /// A value in words.
  @available(iOS 15.0, *)
  public init<F: FormatStyle>(_ input: F.FormatInput, format: F)
  where F.FormatInput: Equatable, F.FormatOutput == String {
    self.init(verbatim: format.format(input))
  }

  /// A value in words with attributes.
  @available(iOS 18.0, *)
  public init<F: FormatStyle>(_ input: F.FormatInput, format: F)
  where F.FormatInput: Equatable, F.FormatOutput == AttributedString {
    self.init(format.format(input))
  }

  /// A value in words, by a formatter.
  @available(iOS 14.0, *)
  public init<Subject: ReferenceConvertible>(_ subject: Subject, formatter: Formatter) {
    self.init(verbatim: formatter.string(for: subject) ?? "")
  }

  /// An object in words, by a formatter.
  @available(iOS 14.0, *)
  public init<Subject: NSObject>(_ subject: Subject, formatter: Formatter) {
    self.init(verbatim: formatter.string(for: subject) ?? "")
  }

  /// Both, one after the other.
  @available(
    iOS, introduced: 13.0, deprecated: 26.0,
    message: "Use string interpolation on `Text` instead: `Text(\"Hello \\(name)\")`"
  )
  public static func + (lhs: Text, rhs: Text) -> Text { Text(runs: lhs.runs + rhs.runs) }

  /// Where text is cut when it does not fit.
  public enum TruncationMode: Hashable, Sendable {
    case head, tail, middle
  }

  /// Upper or lower case.
  @available(iOS 14.0, *)
  public enum Case: Hashable, Sendable {
    case uppercase, lowercase
  }

  /// How a line under text is drawn.
  @available(iOS 15.0, *)
  public struct LineStyle: Hashable, Sendable {
    let color: Color?
    /// A solid line of the text's colour.
    public static let single = LineStyle()
    public init(pattern: Pattern = .solid, color: Color? = nil) { self.color = color }

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

  /// Sets the font.
  public func font(_ font: Font?) -> Text { changing { $0.font = $0.font ?? font } }
  /// Sets how heavy the strokes are.
  public func fontWeight(_ weight: Font.Weight?) -> Text { changing { $0.weight = $0.weight ?? weight } }
  /// Sets the family of forms.
  @available(iOS 16.1, *)
  public func fontDesign(_ design: Font.Design?) -> Text { changing { $0.design = $0.design ?? design } }
  /// Sets how wide the letters are.
  @available(iOS 16.0, *)
  public func fontWidth(_ width: Font.Width?) -> Text { changing { $0.width = $0.width ?? width?.value } }
  /// Heavy strokes.
  public func bold() -> Text { fontWeight(.bold) }
  /// Heavy strokes, or not.
  @available(iOS 16.0, *)
  public func bold(_ isActive: Bool) -> Text { isActive ? bold() : self }
  /// Slanted letters.
  public func italic() -> Text { changing { $0.italic = true } }
  /// Slanted letters, or not.
  @available(iOS 16.0, *)
  public func italic(_ isActive: Bool) -> Text { changing { $0.italic = isActive } }
  /// Letters of one width.
  @available(iOS 16.4, *)
  public func monospaced(_ isActive: Bool = true) -> Text { changing { $0.monospaced = isActive } }
  /// Digits of one width.
  @available(iOS 15.0, *)
  public func monospacedDigit() -> Text { changing { $0.monospacedDigit = true } }
  /// Room between all letters.
  @available(iOS 13.0, *)
  public func tracking(_ tracking: CGFloat) -> Text { changing { $0.tracking = $0.tracking ?? tracking } }
  /// Room between pairs of letters.
  public func kerning(_ kerning: CGFloat) -> Text { tracking(kerning) }
  /// Raises the text over its line.
  public func baselineOffset(_ baselineOffset: CGFloat) -> Text { changing { $0.baselineOffset = baselineOffset } }
  /// Sets the colour or pattern of the letters.
  @available(iOS 17.0, *)
  public func foregroundStyle<S: ShapeStyle>(_ style: S) -> Text {
    changing { $0.style = $0.style ?? .init(value: AnyShapeStyle(style)) }
  }
  /// Sets the colour of the letters.
  @available(iOS, introduced: 13.0, deprecated: 100000.0, renamed: "foregroundStyle(_:)")
  public func foregroundColor(_ color: Color?) -> Text {
    guard let color else { return self }
    return changing { $0.style = $0.style ?? .init(value: AnyShapeStyle(color)) }
  }
  /// A line under the text.
  public func underline(_ isActive: Bool = true, color: Color? = nil) -> Text {
    changing { $0.underline = .some(isActive ? .init(color: color) : nil) }
  }
  /// A line of a pattern under the text.
  @available(iOS 16.0, *)
  public func underline(_ isActive: Bool = true, pattern: LineStyle.Pattern, color: Color? = nil) -> Text {
    underline(isActive, color: color)
  }
  /// A line through the text.
  public func strikethrough(_ isActive: Bool = true, color: Color? = nil) -> Text {
    changing { $0.strikethrough = .some(isActive ? .init(color: color) : nil) }
  }
  /// A line of a pattern through the text.
  @available(iOS 16.0, *)
  public func strikethrough(_ isActive: Bool = true, pattern: LineStyle.Pattern, color: Color? = nil) -> Text {
    strikethrough(isActive, color: color)
  }
  /// Makes text smaller beside a larger one.
  @available(iOS 17.0, *)
  public func textScale(_ scale: Scale, isEnabled: Bool = true) -> Text {
    changing { $0.scale = isEnabled ? scale.factor : $0.scale }
  }
  /// Says which language the text is in.
  @available(iOS 17.0, *)
  public func typesettingLanguage(_ language: Locale.Language, isEnabled: Bool = true) -> Text { self }
  /// Says which language the text is in.
  @available(iOS 17.0, *)
  public func typesettingLanguage(_ language: TypesettingLanguage, isEnabled: Bool = true) -> Text { self }

  /// How large text is beside other text.
  @available(iOS 17.0, *)
  public struct Scale: Hashable, Sendable {
    let factor: CGFloat
    /// As large as it is.
    public static let `default` = Scale(factor: 1)
    /// Smaller, for units and the like.
    public static let secondary = Scale(factor: 0.8)
  }
}

/// The language that text is set in.
@available(iOS 17.0, *)
public struct TypesettingLanguage: Hashable, Sendable {
  private let language: Locale.Language?
  /// As the text is.
  public static let automatic = TypesettingLanguage(language: nil)
  /// The given one.
  public static func explicit(_ language: Locale.Language) -> TypesettingLanguage { .init(language: language) }
}

extension Text: LeafView {
  package func makeElement(_ context: ElementContext) -> Element {
    TextElement(id: context.id, text: self, environment: context.environment, node: context.node)
  }
}
