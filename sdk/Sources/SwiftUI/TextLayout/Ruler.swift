import Foundation

/// Widths of characters in one face, in points, without tracking.
struct Ruler {
  private let face: FaceTable
  private let family: FamilyTable
  private let scale: Double
  private let size: Double
  private let tabular: Bool
  /// What the page falls back to: the default family.
  private let fallback: (family: FamilyTable, face: FaceTable, scale: Double)

  init(_ face: FontFace) {
    size = Double(face.size)
    family = face.family
    self.face = face.table
    scale = size / self.face.unitsPerEm
    tabular = face.monospacedDigit && face.own == nil
    let inter = FontTables.family(.default)
    let stand = inter.face(weight: self.face.weight, italic: face.italic)
    fallback = (inter, stand, size / stand.unitsPerEm)
  }

  /// A scalar on its own, and whether the width is that of a served font.
  @inline(__always)
  func width(_ scalar: Unicode.Scalar) -> (Double, exact: Bool) {
    let value = scalar.value
    if tabular, value >= 0x30, value <= 0x39 {
      return (Double(face.tabularDigits[Int(value) - 0x30]) * scale, true)
    }
    if value >= 0x20, value < 0x7F, let advance = family.advance(value, in: face) {
      return (Double(advance) * scale, true)
    }
    return rareWidth(scalar)
  }

  /// A whole character, joined or marked.
  func width(_ character: Character) -> (Double, exact: Bool) {
    if isEmoji(character) { return (emojiWidth * size, false) }
    return width(character.unicodeScalars.first!)
  }

  private func rareWidth(_ scalar: Unicode.Scalar) -> (Double, exact: Bool) {
    switch scalar.value {
    case 0x09: return (tabWidth, true)
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xFEFF:
      return (0, true)
    case 0x2300... where scalar.properties.isEmojiPresentation: return (emojiWidth * size, false)
    default: break
    }
    if let advance = family.advance(scalar.value, in: face) {
      return (Double(advance) * scale, true)
    }
    if let advance = fallback.family.advance(scalar.value, in: fallback.face) {
      return (Double(advance) * fallback.scale, true)
    }
    if isMark(scalar) { return (0, false) }
    return (isWide(scalar.value) ? size : unknownWidth * size, false)
  }
}

/// Per em: Apple's emoji are a little wider than high text.
private let emojiWidth = 1.25
/// Per em, of letters that no served font has.
private let unknownWidth = 0.6
/// In points, the distance of the system's tab stops.
private let tabWidth = 28.0

private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: true
  default: false
  }
}

private func isWide(_ value: UInt32) -> Bool {
  switch value {
  case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F: true
  case 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F000...0x1FAFF, 0x20000...0x3FFFD: true
  default: false
  }
}
