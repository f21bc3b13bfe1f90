/// Bold, italic, code, strike-through and links, as literals of text may have them.
enum InlineMarkdown {
  private static let marks: [(mark: String, change: (inout Text.Change) -> Void)] = [
    ("**", { $0.weight = .bold }), ("__", { $0.weight = .bold }), ("~~", { $0.strikethrough = .some(.init()) }),
    ("*", { $0.italic = true }), ("_", { $0.italic = true }), ("`", { $0.monospaced = true }),
  ]

  static func runs(_ source: String) -> [Text.Run] {
    guard source.contains(where: { "*_`~[".contains($0) }) else { return [Text.Run(content: .string(source))] }
    var result: [Text.Run] = []
    var plain = ""
    var rest = Substring(source)
    func close() {
      if !plain.isEmpty { result.append(Text.Run(content: .string(plain))) }
      plain = ""
    }
    while let first = rest.first {
      if let (inner, change, after) = span(rest, wordBefore: plain.last) {
        close()
        result += runs(String(inner)).map { run in
          var run = run
          change(&run.change)
          return run
        }
        rest = after
      } else {
        plain.append(first)
        rest = rest.dropFirst()
      }
    }
    close()
    return result
  }

  /// A marked stretch at the start of `text`, what it means, and what follows it.
  private static func span(
    _ text: Substring, wordBefore: Character?
  ) -> (Substring, (inout Text.Change) -> Void, Substring)? {
    if text.first == "[" { return link(text) }
    for (mark, change) in marks where text.hasPrefix(mark) {
      if mark.hasPrefix("_"), let before = wordBefore, before.isLetter || before.isNumber { return nil }
      let body = text.dropFirst(mark.count)
      guard let next = body.first, !next.isWhitespace, let end = body.range(of: mark), end.lowerBound > body.startIndex,
        !body[body.index(before: end.lowerBound)].isWhitespace
      else { continue }
      return (body[..<end.lowerBound], change, body[end.upperBound...])
    }
    return nil
  }

  private static func link(_ text: Substring) -> (Substring, (inout Text.Change) -> Void, Substring)? {
    guard let middle = text.range(of: "]("), let end = text[middle.upperBound...].firstIndex(of: ")") else {
      return nil
    }
    let title = text[text.index(after: text.startIndex)..<middle.lowerBound]
    return (title, { $0.style = .init(value: AnyShapeStyle(Color.accentColor)) }, text[text.index(after: end)...])
  }
}
