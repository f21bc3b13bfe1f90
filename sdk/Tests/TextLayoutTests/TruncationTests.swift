import Foundation
import SwiftUI
import Testing

@Suite struct TruncationTests {
  private let face = FontFace(size: 10, design: .monospaced)

  private func layout(
    _ text: String, columns: Int?, limit: Int? = nil, height: CGFloat? = nil,
    truncation: TextOptions.Truncation = .tail, scale: CGFloat = 1
  ) -> TextLayout {
    TextLayout.make(
      runs: [TextRun(text: text, face: face)], width: columns.map { CGFloat($0) * 6 },
      height: height,
      lineLimit: limit, truncation: truncation, minimumScaleFactor: scale)
  }

  @Test func tailHeadAndMiddle() {
    #expect(layout("abcdefghij", columns: 7, limit: 1).lines.map(\.text) == ["abcdef…"])
    #expect(
      layout("abcdefghij", columns: 7, limit: 1, truncation: .head).lines.map(\.text) == ["…efghij"]
    )
    #expect(
      layout("abcdefghij", columns: 7, limit: 1, truncation: .middle).lines.map(\.text) == [
        "abc…hij"
      ])
    #expect(layout("abcd efghij", columns: 6, limit: 1).lines.map(\.text) == ["abcd…"])
    #expect(layout("aa bb cc dd ee", columns: 5, limit: 2).lines.map(\.text) == ["aa bb", "cc d…"])
    #expect(layout("aa\nbb", columns: 9, limit: 1).lines.map(\.text) == ["aa…"])
    #expect(layout("abcdef", columns: 0, limit: 1).lines.map(\.text) == ["…"])
  }

  @Test func whatFitsStays() {
    #expect(layout("abcdefg", columns: 7, limit: 1).truncated == false)
    #expect(layout("abcdefg ", columns: 7, limit: 1).lines.map(\.text) == ["abcdefg"])
  }

  @Test func heightHidesLinesButTheFirst() {
    let whole = layout("aa bb cc dd", columns: 2)
    #expect(layout("aa bb cc dd", columns: 2, height: whole.size.height) == whole)
    #expect(
      layout("aa bb cc dd", columns: 2, height: whole.size.height / 2).lines.map(\.text) == [
        "aa", "b…",
      ])
    #expect(layout("aa bb cc dd", columns: 2, height: 0).lines.map(\.text) == ["a…"])
  }

  @Test func ellipsisKeepsTheStyleOfWhatItFollows() {
    let runs = [
      TextRun(text: "abc", face: face, tag: 1), TextRun(text: "defghi", face: face, tag: 2),
    ]
    let line = TextLayout.make(runs: runs, width: 36, lineLimit: 1).lines[0]
    #expect(line.runs.map(\.text) == ["abc", "de…"])
    #expect(line.runs.map(\.tag) == [1, 2])
    #expect(line.truncated)
  }

  @Test func shrinksBeforeItTruncates() {
    let small = layout("abcdefghij", columns: 8, limit: 1, scale: 0.5)
    #expect(small.scale == 0.8)
    #expect(small.lines[0].text == "abcdefghij")
    #expect(small.lines[0].runs[0].face.size == 8)
    #expect(layout("abcdefghij", columns: 2, limit: 1, scale: 0.5).lines[0].text == "abc…")
  }

  @Test func tightensBeforeItShrinks() {
    let run = TextRun(text: "abcdefghij", face: face)
    let tight = TextLayout.make(
      runs: [run], width: 58, lineLimit: 1, minimumScaleFactor: 0.5, allowsTightening: true)
    #expect(tight.scale == 1 && tight.lines[0].text == "abcdefghij")
  }

  @Test func reservedLinesTakeRoom() {
    let one = TextLayout.make(
      runs: [TextRun(text: "a", face: face)], width: 90, lineLimit: 3, reservesSpace: true)
    #expect(one.size.height == 3 * FontMetrics.lineHeight(10))
    #expect(one.lines.count == 1)
  }
}
