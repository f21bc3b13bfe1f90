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
  /// A font of the app, which is then drawn as its file says: weight and slant are those of the file.
  package var own: AppFont?

  package init(
    size: CGFloat, weight: Int = 400, design: Design = .default, italic: Bool = false,
    monospacedDigit: Bool = false, own: AppFont? = nil
  ) {
    self.size = size.isFinite ? max(size, 0) : 0
    self.weight = weight
    self.design = design
    self.italic = italic
    self.monospacedDigit = monospacedDigit
    self.own = own
  }

  /// The weight of the face that is measured; sent to the page it draws exactly that face.
  package var servedWeight: Int { table.weight }

  /// The design's name in the protocol: `default`, or `default-tnum` when its digits are tabular; `file:` and its name
  /// for a font of the app.
  package var pageDesign: String {
    if let own { return "file:\(own.file)" }
    return monospacedDigit ? design.rawValue + "-tnum" : design.rawValue
  }

  var family: FamilyTable { own?.family ?? FontTables.family(design) }
  var table: FaceTable { own?.table ?? FontTables.family(design).face(weight: weight, italic: italic) }
}
