import Foundation

/// What a stretch of text means: strong, emphasised, code …
@available(iOS 15.0, *)
public struct InlinePresentationIntent: OptionSet, Hashable, Codable, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let emphasized = InlinePresentationIntent(rawValue: 1)
  public static let stronglyEmphasized = InlinePresentationIntent(rawValue: 2)
  public static let code = InlinePresentationIntent(rawValue: 4)
  public static let strikethrough = InlinePresentationIntent(rawValue: 32)
  public static let softBreak = InlinePresentationIntent(rawValue: 64)
  public static let lineBreak = InlinePresentationIntent(rawValue: 128)
}

@available(iOS 15.0, *)
extension AttributeScopes.FoundationAttributes {
  /// What a stretch of text means.
  public var inlinePresentationIntent: InlinePresentationIntentAttribute { fatalError("Only its type is used.") }

  /// The key of it.
  public enum InlinePresentationIntentAttribute: CodableAttributedStringKey {
    public typealias Value = InlinePresentationIntent
    public static let name = "NSInlinePresentationIntent"
  }
}

@available(iOS 15.0, *)
extension AttributedString {
  /// How Markdown is read.
  public struct MarkdownParsingOptions: Sendable {
    /// How much of it is read.
    public enum InterpretedSyntax: Int, Sendable { case full, inlineOnly, inlineOnlyPreservingWhitespace }
    /// What is done with what cannot be read.
    public enum FailurePolicy: Int, Sendable { case throwError, returnPartiallyParsedIfPossible }
    public var allowsExtendedAttributes: Bool
    public var interpretedSyntax: InterpretedSyntax
    public var failurePolicy: FailurePolicy
    public var languageCode: String?
    public init(
      allowsExtendedAttributes: Bool = false, interpretedSyntax: InterpretedSyntax = .full,
      failurePolicy: FailurePolicy = .throwError, languageCode: String? = nil
    ) {
      (self.allowsExtendedAttributes, self.interpretedSyntax) = (allowsExtendedAttributes, interpretedSyntax)
      (self.failurePolicy, self.languageCode) = (failurePolicy, languageCode)
    }
  }

  /// Text with the meaning that Markdown gives its stretches. Blocks become paragraphs of plain text.
  public init(
    markdown: String, options: MarkdownParsingOptions = MarkdownParsingOptions(), baseURL: URL? = nil
  ) throws {
    var source = markdown
    if options.interpretedSyntax == .full {
      source = source.components(separatedBy: "\n").map { line in
        line.replacingOccurrences(of: #"^\s*(?:#{1,6}|>)\s+"#, with: "", options: .regularExpression)
      }.joined(separator: "\n")
    }
    self = Markdown(baseURL: baseURL).inline(Substring(source), [])
  }

  public init(
    markdown: Data, options: MarkdownParsingOptions = MarkdownParsingOptions(), baseURL: URL? = nil
  ) throws { try self.init(markdown: String(decoding: markdown, as: UTF8.self), options: options, baseURL: baseURL) }
}

/// Reads the marks within a line.
@available(iOS 15.0, *)
private struct Markdown {
  let baseURL: URL?
  private let marks: [(String, InlinePresentationIntent)] = [
    ("**", .stronglyEmphasized), ("__", .stronglyEmphasized), ("~~", .strikethrough), ("*", .emphasized),
    ("_", .emphasized), ("`", .code),
  ]

  init(baseURL: URL?) { self.baseURL = baseURL }

  func inline(_ text: Substring, _ intent: InlinePresentationIntent) -> AttributedString {
    var result = AttributedString()
    var plain = ""
    var rest = text
    func close() {
      guard !plain.isEmpty else { return }
      var piece = AttributedString(plain)
      if !intent.isEmpty { piece.inlinePresentationIntent = intent }
      result += piece
      plain = ""
    }
    while let first = rest.first {
      if first == "\\", let escaped = rest.dropFirst().first, escaped.isPunctuation || escaped.isSymbol {
        plain.append(escaped)
        rest = rest.dropFirst(2)
      } else if let (piece, after) = link(rest, intent) ?? span(rest, intent, before: plain.last) {
        close()
        result += piece
        rest = after
      } else {
        plain.append(first)
        rest = rest.dropFirst()
      }
    }
    close()
    return result
  }

  private func span(
    _ text: Substring, _ intent: InlinePresentationIntent, before: Character?
  ) -> (AttributedString, Substring)? {
    for (mark, meaning) in marks where text.hasPrefix(mark) {
      if mark.hasPrefix("_"), let before, before.isLetter || before.isNumber { return nil }
      let body = text.dropFirst(mark.count)
      guard let next = body.first, !next.isWhitespace, let end = body.range(of: mark), end.lowerBound > body.startIndex
      else { continue }
      // Of three marks in a row the outer stretch takes the last ones.
      var (stop, after) = (end.lowerBound, end.upperBound)
      while meaning != .code, mark.count > 1, after < body.endIndex, body[after] == mark.first {
        (stop, after) = (body.index(after: stop), body.index(after: after))
      }
      let inner = body[..<stop]
      if meaning == .code {
        var piece = AttributedString(String(inner))
        piece.inlinePresentationIntent = intent.union(.code)
        return (piece, body[after...])
      }
      return (inline(inner, intent.union(meaning)), body[after...])
    }
    return nil
  }

  private func link(_ text: Substring, _ intent: InlinePresentationIntent) -> (AttributedString, Substring)? {
    guard text.first == "[", let middle = text.range(of: "]("),
      let end = text[middle.upperBound...].firstIndex(of: ")")
    else { return nil }
    var piece = inline(text[text.index(after: text.startIndex)..<middle.lowerBound], intent)
    piece.link = URL(string: String(text[middle.upperBound..<end]), relativeTo: baseURL)
    return (piece, text[text.index(after: end)...])
  }
}
