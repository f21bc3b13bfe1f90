import FoundationAdditions

/// What text is taken apart into.
public enum NLTokenUnit: Int, Sendable { case word, sentence, paragraph, document }

/// Takes text apart into words, sentences or paragraphs.
open class NLTokenizer: NSObject, @unchecked Sendable {
  /// What a token is made of.
  public struct Attributes: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let numeric = Attributes(rawValue: 1)
    public static let symbolic = Attributes(rawValue: 2)
    public static let emoji = Attributes(rawValue: 4)
  }

  public let unit: NLTokenUnit
  open var string: String?

  public init(unit: NLTokenUnit) {
    self.unit = unit
    super.init()
  }

  open func setLanguage(_ language: NLLanguage) {}

  open func tokenRange(at index: String.Index) -> Range<String.Index> {
    guard let string else { return index..<index }
    let all = tokenRanges(of: string, by: unit)
    return all.first { $0.contains(index) } ?? index..<index
  }

  open func tokens(for range: Range<String.Index>) -> [Range<String.Index>] {
    string.map { text in tokenRanges(of: text, by: unit).filter { $0.overlaps(range) } } ?? []
  }

  open func enumerateTokens(in range: Range<String.Index>, using block: (Range<String.Index>, Attributes) -> Bool) {
    guard let string else { return }
    for token in tokens(for: range) where !block(token, attributes(of: string[token])) { return }
  }

  private func attributes(of token: Substring) -> Attributes {
    var result: Attributes = []
    if token.allSatisfy({ $0.isNumber || $0 == "." || $0 == "," }) { result.insert(.numeric) }
    if token.unicodeScalars.contains(where: { $0.properties.isEmojiPresentation }) { result.insert(.emoji) }
    return result
  }
}

/// The tokens of a text in their order.
func tokenRanges(of text: String, by unit: NLTokenUnit) -> [Range<String.Index>] {
  switch unit {
  case .word: wordRanges(text)
  case .sentence: sentenceRanges(text)
  case .paragraph: text.split(separator: "\n").map { $0.startIndex..<$0.endIndex }
  case .document: text.isEmpty ? [] : [text.startIndex..<text.endIndex]
  }
}

/// Letters and digits that belong together; apostrophes and decimal points inside stay.
private func wordRanges(_ text: String) -> [Range<String.Index>] {
  var (result, start): ([Range<String.Index>], String.Index?) = ([], nil)
  func close(at index: String.Index) {
    if let begin = start { result.append(begin..<index) }
    start = nil
  }
  for index in text.indices {
    let character = text[index]
    if isIdeograph(character) || character.unicodeScalars.contains(where: { $0.properties.isEmojiPresentation }) {
      close(at: index)
      result.append(index..<text.index(after: index))
    } else if character.isLetter || character.isNumber || character == "_" || joins(text, index, inside: start != nil) {
      start = start ?? index
    } else {
      close(at: index)
    }
  }
  close(at: text.endIndex)
  return result
}

private func joins(_ text: String, _ index: String.Index, inside: Bool) -> Bool {
  let next = text.index(after: index)
  guard inside, next < text.endIndex else { return false }
  let (before, after) = (text[text.index(before: index)], text[next])
  if "'’".contains(text[index]) { return before.isLetter && after.isLetter }
  return ".,".contains(text[index]) && before.isNumber && after.isNumber
}

private func isIdeograph(_ character: Character) -> Bool {
  character.unicodeScalars.first?.properties.isIdeographic ?? false
}

/// Up to a full stop and its like that is followed by a blank, or to the end of a line.
private func sentenceRanges(_ text: String) -> [Range<String.Index>] {
  var (result, start): ([Range<String.Index>], String.Index) = ([], text.startIndex)
  var index = text.startIndex
  func close(at end: String.Index) {
    if text[start..<end].contains(where: { !$0.isWhitespace }) { result.append(start..<end) }
    start = end
  }
  while index < text.endIndex {
    let next = text.index(after: index)
    let ends = ".!?…".contains(text[index]) && (next == text.endIndex || text[next].isWhitespace)
    if ends || "。！？".contains(text[index]) || text[index].isNewline {
      var end = next
      while end < text.endIndex, text[end].isWhitespace { end = text.index(after: end) }
      close(at: end)
      index = end
    } else {
      index = next
    }
  }
  close(at: text.endIndex)
  return result
}
