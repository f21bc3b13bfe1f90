import Foundation
import SwiftUI
import Testing

@Suite struct LineBreakTests {
  /// Monospaced and of such a size that a column is 6 points.
  private func lines(_ text: String, columns: Int) -> [String] {
    let face = FontFace(size: 10, design: .monospaced)
    return TextLayout.make(runs: [TextRun(text: text, face: face)], width: CGFloat(columns) * 6)
      .lines.map(\.text)
  }

  @Test(arguments: [
    ("aa bb cc", 5, ["aa bb", "cc"]),
    ("aa bb cc", 2, ["aa", "bb", "cc"]),
    ("aa   bb", 3, ["aa", "bb"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("aa abcdefgh", 4, ["aa", "abcd", "efgh"]),
    ("well-known fact", 6, ["well-", "known", "fact"]),
    ("at -5 degrees", 5, ["at -5", "degre", "es"]),
    ("2024-05-06", 6, ["2024-0", "5-06"]),
    ("one\ntwo\n\nthree", 9, ["one", "two", "", "three"]),
    ("one\n", 9, ["one", ""]),
    ("a\nb", 0, ["a", "b"]),
    ("W  W", 0, ["W", "W"]),
    ("what? (yes) no.", 11, ["what? (yes)", "no."]),
    ("x\u{A0}y z", 4, ["x\u{A0}y", "z"]),
    ("x\u{A0}y z", 3, ["x\u{A0}y", "z"]),
    ("http://a.org/path/file", 13, ["http://a.org/", "path/file"]),
    ("a \"bc\" d", 4, ["a", "\"bc\"", "d"]),
    ("long—dash here", 6, ["long—", "dash", "here"]),
    ("hello, world", 6, ["hello,", "world"]),
    ("one\r\ntwo", 9, ["one", "two"]),
    ("wide.", 4, ["wide", "."]),
  ])
  func breaks(text: String, columns: Int, expected: [String]) {
    #expect(lines(text, columns: columns) == expected)
  }

  @Test func ideographsBreakBetweenButNotBeforeTheirStops() {
    #expect(lines("日本語。", columns: 6) == ["日本", "語。"])
    #expect(lines("日本語", columns: 4) == ["日本", "語"])
  }

  @Test func widthlessTextHasOneLineAParagraph() {
    let run = TextRun(text: "many words stay on one line\nand more", face: FontFace(size: 17))
    for width in [nil, CGFloat.infinity, .nan] {
      #expect(TextLayout.make(runs: [run], width: width).lines.count == 2)
    }
  }

  @Test func emptyTextHasNoSize() {
    #expect(TextLayout.make(runs: []).size == .zero)
    #expect(TextLayout.make(runs: [TextRun(text: "", face: FontFace(size: 17))]).size == .zero)
  }
}
