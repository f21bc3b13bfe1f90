import Foundation
import SwiftUI
import Testing

@Suite struct FontMetricsTests {
  @Test(arguments: [
    (34, 41), (28, 34), (22, 28), (20, 25), (17, 22), (16, 21), (15, 20), (13, 18), (12, 16),
    (11, 13),
  ])
  func textStylesHaveTheLineHeightsOfIOS(size: Int, height: Int) {
    #expect(FontMetrics.lineHeight(CGFloat(size)) == CGFloat(height))
  }

  @Test func lineHeightsGrowWithTheSize() {
    let heights = (0...400).map { FontMetrics.lineHeight(CGFloat($0) / 4) }
    #expect(zip(heights, heights.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func baselineIsWithinTheLine() {
    let metrics = FontMetrics(FontFace(size: 17))
    #expect(metrics.ascent == 17)
    #expect(metrics.lineHeight == 22)
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
