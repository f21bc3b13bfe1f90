import Foundation

/// Heights, baselines and spacing that make the served fonts sit as the system font does on iOS.
package struct FontMetrics: Hashable, Sendable {
  /// From the top of a line to its baseline, in points.
  package let ascent: CGFloat
  /// From the baseline to the bottom of a line, in points.
  package let descent: CGFloat
  package let capHeight: CGFloat
  package let xHeight: CGFloat

  package var lineHeight: CGFloat { ascent + descent }

  package init(_ face: FontFace) {
    let table = face.table
    let height = face.own.map { ($0.lineHeight * face.size * 3 - 0.01).rounded(.up) / 3 } ?? Self.lineHeight(face.size)
    let above =
      face.own.map { $0.above * face.size }
      ?? systemAscent * face.size + (height - (systemAscent + systemDescent) * face.size) / 2
    ascent = (above * 3).rounded() / 3
    descent = height - ascent
    capHeight = table.capHeight * face.size / 1000
    xHeight = table.xHeight * face.size / 1000
  }

  /// The distance between two lines' tops for a size in points: the system font's height, in whole pixels of a phone.
  package static func lineHeight(_ size: CGFloat) -> CGFloat {
    guard size > 0 else { return 0 }
    return ((systemAscent + systemDescent) * size * 3 - 0.01).rounded(.up) / 3
  }

  /// Extra space after each character, in points, that brings the served font near the system font's width.
  /// `TextLayout` adds it by itself; the placed runs carry the sum.
  package static func tracking(_ face: FontFace) -> CGFloat {
    guard face.design == .default, face.own == nil else { return 0 }
    let steps = trackings
    guard let upper = steps.firstIndex(where: { $0.size >= face.size }) else {
      return steps[steps.count - 1].em * face.size
    }
    guard upper > 0 else { return steps[0].em * face.size }
    let below = steps[upper - 1]
    let share = (face.size - below.size) / (steps[upper].size - below.size)
    return (below.em + share * (steps[upper].em - below.em)) * face.size
  }
}

/// Of the system font, per em.
private let systemAscent: CGFloat = 0.952
private let systemDescent: CGFloat = 0.2414

/// Tracking per em of the default design by size in points. Inter is cut at an optical size whose width is the system
/// font's at 17 points; like that one, small text is set wider and large text tighter.
private let trackings: [(size: CGFloat, em: CGFloat)] = [
  (10, 0.024), (11, 0.021), (12, 0.018), (13, 0.014), (15, 0.007), (17, 0), (20, -0.004),
  (28, -0.012), (34, -0.014),
  (60, -0.02),
]
