import Foundation
import SwiftUI
import Testing

/// A string whose advances fontTools has added up, in thousandths of an em.
struct WidthCase: Decodable, Sendable {
  let design, text: String
  let weight: Int
  let italic: Bool
  let width: Double

  static let all: [WidthCase] = {
    let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let data = try! Data(contentsOf: root.appendingPathComponent("tests/preview/font_cases.json"))
    return try! JSONDecoder().decode([WidthCase].self, from: data)
  }()
}

@Suite struct WidthTests {
  @Test func widthsAreTheSumsOfTheFontFiles() throws {
    #expect(WidthCase.all.count > 50)
    for example in WidthCase.all {
      let design = try #require(FontFace.Design(rawValue: example.design))
      let face = FontFace(size: 20, weight: example.weight, design: design, italic: example.italic)
      let tracking = -FontMetrics.tracking(face)
      let line = TextLayout.make(runs: [TextRun(text: example.text, face: face, tracking: tracking)]
      ).lines[0]
      #expect(abs(line.width - example.width * 20 / 1000) < 0.01, "\(example)")
      #expect(!line.runs.contains { !$0.exact })
    }
  }

  @Test func trackingCountsForEachCharacter() {
    let face = FontFace(size: 17)
    let plain = width([TextRun(text: "abc", face: face)])
    #expect(abs(width([TextRun(text: "abc", face: face, tracking: 2)]) - plain - 6) < 1e-9)
  }

  @Test func lettersThatADesignLacksHaveTheDefaultFacesWidth() {
    let tracked = FontMetrics.tracking(FontFace(size: 17)) * 5
    let plain = width([TextRun(text: "δοκιη", face: FontFace(size: 17))])
    #expect(
      abs(
        width([TextRun(text: "δοκιη", face: FontFace(size: 17, design: .rounded))]) - plain
          + tracked) < 1e-9)
  }

  @Test func aFamilyOfEmojiIsOneCharacter() {
    let face = FontFace(size: 20)
    #expect(width([TextRun(text: "👩‍👩‍👧", face: face)]) == width([TextRun(text: "🙂", face: face)]))
    #expect(
      abs(width([TextRun(text: "日本", face: face)]) - 40 - 2 * FontMetrics.tracking(face)) < 1e-9)
    #expect(
      abs(width([TextRun(text: "e\u{301}", face: face)]) - width([TextRun(text: "e", face: face)]))
        < 1e-9)
  }

  @Test func whatIsGuessedIsPlacedByItself() {
    let line = TextLayout.make(runs: [TextRun(text: "a 🙂🙂 b", face: FontFace(size: 17))]).lines[0]
    #expect(line.runs.map(\.text) == ["a ", "🙂", "🙂", " b"])
    #expect(line.runs.map(\.exact) == [true, false, false, true])
  }

  private func width(_ runs: [TextRun]) -> CGFloat { TextLayout.make(runs: runs).lines[0].width }
}
