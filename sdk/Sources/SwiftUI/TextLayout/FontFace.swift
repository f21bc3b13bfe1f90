import Foundation

/// What decides how wide and how high text is: a font as the page is told of it.
package struct FontFace: Hashable, Sendable {
  package enum Design: String, Hashable, Sendable, CaseIterable {
    case `default`, rounded, serif, monospaced
  }

  /// Points per em.
  package var size: CGFloat
  /// As asked for, 100…900; `servedWeight` is what the page is to be told.
  package var weight: Int
  package var design: Design
  package var italic: Bool
  /// Digits all of one width.
  package var monospacedDigit: Bool

  package init(
    size: CGFloat, weight: Int = 400, design: Design = .default, italic: Bool = false,
    monospacedDigit: Bool = false
  ) {
    self.size = size.isFinite ? max(size, 0) : 0
    self.weight = weight
    self.design = design
    self.italic = italic
    self.monospacedDigit = monospacedDigit
  }

  /// The weight of the face that is measured; sent to the page it draws exactly that face.
  package var servedWeight: Int { table.weight }

  /// The design's name in the protocol: `default`, or `default-tnum` when its digits are tabular.
  package var pageDesign: String { monospacedDigit ? design.rawValue + "-tnum" : design.rawValue }

  var table: FaceTable { FontTables.family(design).face(weight: weight, italic: italic) }
}
