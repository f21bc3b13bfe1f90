import Foundation
import SwiftUI
import Testing

/// A fixed sequence of numbers, so that a failure can be repeated.
struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }

  mutating func runs() -> [TextRun] {
    let words = [
      "a", "word", "extraordinary", "👩‍👩‍👧", "日本語", "e\u{301}tude", "-x", "1,000", "\n", "  ", "(q)",
      "и/ж", "\t",
    ]
    return (0...roll(3)).map { index in
      let text = (0...roll(12)).map { _ in words[roll(words.count)] }.joined(
        separator: roll(3) == 0 ? "" : " ")
      let design = FontFace.Design.allCases[roll(4)]
      return TextRun(
        text: text, face: FontFace(size: CGFloat(8 + roll(30)), design: design), tag: index)
    }
  }
}

@Suite struct TextLayoutTests {
  private func squeezed(_ text: String) -> String {
    text.filter { !$0.isWhitespace && $0 != "\u{200B}" }
  }

  @Test func holdsItsPromisesForAnyText() {
    var dice = Dice(state: 7)
    for _ in 0..<400 {
      let runs = dice.runs()
      let width = CGFloat(dice.roll(300))
      let layout = TextLayout.make(runs: runs, width: width)
      #expect(squeezed(layout.lines.map(\.text).joined()) == squeezed(runs.map(\.text).joined()))
      for line in layout.lines where line.width > width + 0.001 {
        #expect(line.text.count == 1, "wider than \(width): \(line.text)")
      }
      let again = TextLayout.make(runs: runs, width: layout.size.width)
      #expect(again.lines == layout.lines || layout.size.width > width)
      let low = TextLayout.make(runs: runs, width: width, height: layout.size.height)
      #expect(low.lines == layout.lines)
    }
  }

  @Test func truncatedTextIsNeverWiderThanTheEllipsisNeeds() {
    var dice = Dice(state: 11)
    for turn in 0..<300 {
      let mode: TextOptions.Truncation = [.tail, .head, .middle][turn % 3]
      let width = CGFloat(60 + dice.roll(300))
      let layout = TextLayout.make(
        runs: dice.runs(), width: width, lineLimit: 1 + dice.roll(3), truncation: mode)
      #expect(layout.lines.allSatisfy { $0.width <= width + 0.001 || $0.text.count == 1 })
      #expect(layout.size.width <= width || layout.lines.contains { $0.text.count == 1 })
    }
  }

  @Test func sizeIsTheWidestLineRoundedUpToAPixel() {
    let layout = TextLayout.make(runs: [TextRun(text: "Hello, world!", face: FontFace(size: 17))])
    let rest = layout.size.width - layout.lines[0].width
    #expect(rest >= 0 && rest < 1.0 / 3 + 0.001)
    #expect(abs(layout.size.width * 3 - (layout.size.width * 3).rounded()) < 1e-6)
    #expect(abs(layout.size.height - 61.0 / 3) < 1e-9)
    #expect(layout.firstBaseline == 49.0 / 3 && layout.lastBaseline == 49.0 / 3)
  }

  @Test func linesAreAlignedInTheWidestOne() {
    let run = TextRun(text: "aaaa\naa", face: FontFace(size: 10, design: .monospaced))
    func second(_ alignment: TextOptions.Alignment) -> CGFloat {
      TextLayout.make(runs: [run], width: 100, alignment: alignment).lines[1].runs[0].x
    }
    #expect([second(.leading), second(.center), second(.trailing)] == [0, 6, 12])
  }

  @Test func baselinesFollowTheHighestRunAndTheSpacing() {
    let runs = [
      TextRun(text: "a ", face: FontFace(size: 17)),
      TextRun(text: "B\nc", face: FontFace(size: 34), tag: 1),
    ]
    let layout = TextLayout.make(runs: runs, width: nil, lineSpacing: 5)
    #expect(layout.firstBaseline == FontMetrics(FontFace(size: 34)).ascent)
    let second = FontMetrics.lineHeight(34) + 5 + FontMetrics(FontFace(size: 34)).ascent
    #expect(abs(layout.lastBaseline - second) < 0.001)
    #expect(layout.lines[0].runs.map(\.tag) == [0, 1])
  }

  @Test func raisedRunsAndPicturesTakeTheirRoom() {
    let face = FontFace(size: 17)
    let raised = TextLayout.make(runs: [TextRun(text: "a", face: face, baselineOffset: 6)])
    #expect(raised.firstBaseline == FontMetrics(face).ascent + 6)
    let picture = TextRun(text: "\u{FFFC}", face: face, tag: 1, attachmentWidth: 20)
    #expect(
      TextLayout.make(runs: [TextRun(text: "a", face: face), picture]).lines[0].runs[1].width == 20)
  }

  @Test func roomThatIsNoRoomIsSafe() {
    let run = TextRun(text: "some words here", face: FontFace(size: 17))
    for width: CGFloat in [0, -5, -.infinity, .leastNonzeroMagnitude] {
      #expect(
        !TextLayout.make(runs: [run], width: width, height: width, lineLimit: 0).lines.isEmpty)
    }
    #expect(TextLayout.make(runs: [TextRun(text: "a", face: FontFace(size: .nan))]).size.width == 0)
  }
}
