import Foundation

/// The advances of one served face, in its own units.
struct FaceTable: Sendable {
  static let missing = UInt16.max

  let weight: Int
  let italic: Bool
  let unitsPerEm: Double
  /// In thousandths of an em, as the font file says.
  let ascent, descent, lineGap, capHeight, xHeight: Double
  /// Advances of 0…9 with tabular figures.
  let tabularDigits: [UInt16]
  /// Blocks of 128 scalars; `FamilyTable.blocks` says which.
  let advances: [UInt16]
}

/// All served faces of a design; they cover the same scalars.
final class FamilyTable: Sendable {
  let faces: [FaceTable]
  /// For each 128 scalars of the basic plane the offset of its block in the advances, or -1.
  private let blocks: [Int32]

  /// The table's form is described by `pack` in `scripts/fonts.py`.
  init(base64: String) {
    var reader = WordReader(base64: base64)
    let rangeCount = reader.next()
    let faceCount = reader.next()
    let ranges = (0..<rangeCount).map { _ in (start: reader.next(), count: reader.next()) }
    var blocks = [Int32](repeating: -1, count: 512)
    var size = 0
    for range in ranges {
      for block in (range.start >> 7)...((range.start + range.count - 1) >> 7)
      where blocks[block] < 0 {
        blocks[block] = Int32(size)
        size += 128
      }
    }
    self.blocks = blocks
    faces = (0..<faceCount).map { _ in
      Self.face(&reader, ranges: ranges, blocks: blocks, size: size)
    }
  }

  private init(face: FaceTable, blocks: [Int32]) { (faces, self.blocks) = ([face], blocks) }

  /// A family of the one face that a file of the app holds.
  static func of(_ font: FontFile) -> (FamilyTable, FaceTable) {
    var blocks = [Int32](repeating: -1, count: 512)
    var advances: [UInt16] = []
    for (character, advance) in font.advances where character < 0x10000 {
      let block = Int(character >> 7)
      if blocks[block] < 0 {
        blocks[block] = Int32(advances.count)
        advances += [UInt16](repeating: FaceTable.missing, count: 128)
      }
      advances[Int(blocks[block]) + Int(character & 127)] = advance
    }
    let perEm = 1000 / font.unitsPerEm
    let digits = (0x30...0x39).map { font.advances[$0] ?? UInt16(font.unitsPerEm / 2) }
    let face = FaceTable(
      weight: 400, italic: false, unitsPerEm: font.unitsPerEm, ascent: font.ascent * perEm,
      descent: font.descent * perEm, lineGap: font.lineGap * perEm, capHeight: font.capHeight * perEm,
      xHeight: font.xHeight * perEm, tabularDigits: digits, advances: advances)
    return (FamilyTable(face: face, blocks: blocks), face)
  }

  private static func face(
    _ reader: inout WordReader, ranges: [(start: Int, count: Int)], blocks: [Int32], size: Int
  ) -> FaceTable {
    let header = (0..<8).map { _ in reader.next() }
    let digits = (0..<10).map { _ in UInt16(reader.next()) }
    var advances = [UInt16](repeating: FaceTable.missing, count: size)
    for range in ranges {
      for scalar in range.start..<(range.start + range.count) {
        advances[Int(blocks[scalar >> 7]) + (scalar & 127)] = UInt16(reader.next())
      }
    }
    let em = Double(header[2])
    func relative(_ index: Int) -> Double { Double(header[index]) * 1000 / em }
    return FaceTable(
      weight: header[0], italic: header[1] == 1, unitsPerEm: em, ascent: relative(3),
      descent: relative(4),
      lineGap: relative(5), capHeight: relative(6), xHeight: relative(7), tabularDigits: digits,
      advances: advances)
  }

  /// In the face's units; nil where the family lacks the scalar.
  @inline(__always)
  func advance(_ scalar: UInt32, in face: FaceTable) -> UInt16? {
    guard scalar < 0x10000 else { return nil }
    let block = blocks[Int(scalar >> 7)]
    guard block >= 0 else { return nil }
    let advance = face.advances[Int(block) + Int(scalar & 127)]
    return advance == FaceTable.missing ? nil : advance
  }

  /// The face that CSS would choose; a slanted one is the upright face drawn oblique where the family has no italics.
  func face(weight: Int, italic: Bool) -> FaceTable {
    var best = faces[0]
    var bestCost = Int.max
    let slanted = italic && faces.contains { $0.italic }
    for face in faces where face.italic == slanted {
      let cost = Self.cost(of: face.weight, wanted: weight)
      if cost < bestCost { (best, bestCost) = (face, cost) }
    }
    return best
  }

  private static func cost(of weight: Int, wanted: Int) -> Int {
    let distance = abs(weight - wanted)
    let preferred: Bool =
      if (400...500).contains(wanted) { weight >= wanted && weight <= 500 } else if wanted < 400 {
        weight <= wanted
      } else {
        weight >= wanted
      }
    let second = (400...500).contains(wanted) && weight < wanted
    return distance + (preferred ? 0 : second ? 1000 : 2000)
  }
}

/// The families by design, each decoded when it is first needed.
enum FontTables {
  private static let inter = FamilyTable(base64: defaultText)
  private static let nunito = FamilyTable(base64: roundedText)
  private static let sourceSerif = FamilyTable(base64: serifText)
  private static let jetBrainsMono = FamilyTable(base64: monospacedText)

  static func family(_ design: FontFace.Design) -> FamilyTable {
    switch design {
    case .default: inter
    case .rounded: nunito
    case .serif: sourceSerif
    case .monospaced: jetBrainsMono
    }
  }
}

/// Little-endian words of 16 bits out of a base64 literal.
struct WordReader {
  private let bytes: [UInt8]
  private var position = 0

  init(base64: String) {
    guard let data = Data(base64Encoded: base64) else {
      preconditionFailure("a font table is not base64")
    }
    bytes = [UInt8](data)
  }

  mutating func next() -> Int {
    defer { position += 2 }
    return Int(bytes[position]) | Int(bytes[position + 1]) << 8
  }
}
