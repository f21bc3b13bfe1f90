import Foundation
import SwiftUI
import Testing

@Suite struct FontMetricsTests {
  @Test(arguments: [
    (34, 122), (28, 101), (22, 79), (20, 72), (17, 61), (16, 58), (15, 54), (13, 47), (12, 43), (11, 40),
  ])
  func textStylesHaveTheLineHeightsOfIOS(size: Int, pixels: Int) {
    #expect(FontMetrics.lineHeight(CGFloat(size)) == CGFloat(pixels) / 3)
  }

  @Test func lineHeightsGrowWithTheSize() {
    let heights = (0...400).map { FontMetrics.lineHeight(CGFloat($0) / 4) }
    #expect(zip(heights, heights.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func baselineIsWithinTheLine() {
    let metrics = FontMetrics(FontFace(size: 17))
    #expect(metrics.ascent == 49.0 / 3)
    #expect(abs(metrics.lineHeight - 61.0 / 3) < 1e-9)
    #expect(metrics.xHeight < metrics.capHeight && metrics.capHeight < metrics.ascent)
  }

  @Test(arguments: [(100, 300), (400, 400), (450, 500), (650, 700), (900, 900), (1000, 900)])
  func weightsBecomeServedOnes(asked: Int, served: Int) {
    #expect(FontFace(size: 17, weight: asked).servedWeight == served)
  }

  @Test func italicsAreThoseServedOrTheUprightFaceSlanted() {
    #expect(FontFace(size: 17, weight: 500, italic: true).servedWeight == 400)
    #expect(FontFace(size: 17, weight: 500, design: .rounded, italic: true).servedWeight == 500)
  }

  @Test func tabularDigitsAreAllOfOneWidth() {
    for design in FontFace.Design.allCases {
      let face = FontFace(size: 17, design: design, monospacedDigit: true)
      let widths = "0123456789".map { width(String($0), face) }
      #expect(Set(widths.map { ($0 * 1000).rounded() }).count == 1)
    }
  }

  private func width(_ text: String, _ face: FontFace) -> CGFloat {
    TextLayout.make(runs: [TextRun(text: text, face: face)]).lines[0].width
  }
}
