import Foundation

/// A stretch of text in one style.
package struct TextRun: Hashable, Sendable {
  package var text: String
  package var face: FontFace
  /// Points after each character, asked for by the app; the font's own tracking comes on top.
  package var tracking: CGFloat
  /// Points by which the run is raised.
  package var baselineOffset: CGFloat
  /// The caller's name for the style.
  package var tag: Int
  /// For a picture inside the text: its width in points; `text` is then U+FFFC.
  package var attachmentWidth: CGFloat?

  package init(
    text: String, face: FontFace, tracking: CGFloat = 0, baselineOffset: CGFloat = 0, tag: Int = 0,
    attachmentWidth: CGFloat? = nil
  ) {
    self.text = text
    self.face = face
    self.tracking = tracking.isFinite ? tracking : 0
    self.baselineOffset = baselineOffset.isFinite ? baselineOffset : 0
    self.tag = tag
    self.attachmentWidth = attachmentWidth
  }
}

/// A stretch of a line, placed.
package struct PlacedRun: Hashable, Sendable {
  /// From the layout's left edge.
  package var x: CGFloat
  package var width: CGFloat
  package var text: String
  package var tag: Int
  /// The face as drawn: smaller than asked for when the text was scaled down.
  package var face: FontFace
  /// Points after each character: what the page sets as letter spacing.
  package var tracking: CGFloat
  package var baselineOffset: CGFloat
  /// False where the width is a guess, for emoji and for scripts that no served font has.
  package var exact: Bool
}

/// One line of a layout.
package struct TextLine: Hashable, Sendable {
  package var runs: [PlacedRun]
  /// Of the visible text.
  package var width: CGFloat
  package var ascent: CGFloat
  package var descent: CGFloat
  /// From the top of the layout.
  package var baseline: CGFloat
  package var truncated: Bool

  package var text: String { runs.map(\.text).joined() }
}
