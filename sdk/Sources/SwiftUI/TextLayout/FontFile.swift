import Foundation

/// What a TrueType or OpenType file says of its letters; nothing in it is trusted.
struct FontFile {
  /// PostScript name, full name and family, as far as they are there.
  let names: Set<String>
  let family: String
  let weight: Int
  let italic: Bool
  let unitsPerEm: Double
  /// In units: above and below the baseline, and between lines.
  let ascent, descent, lineGap, capHeight, xHeight: Double
  /// The advance of each character of the basic plane that the font has, in units.
  let advances: [UInt32: UInt16]

  /// Nil when it is no font, or lacks what text needs.
  init?(_ data: Data) {
    guard let tables = FontBytes(data).tables(), let head = tables["head"], let hhea = tables["hhea"],
      let em = head.u16(18), em > 0, let above = hhea.i16(4), let below = hhea.i16(6), let gap = hhea.i16(8),
      let metrics = tables["hmtx"], let count = hhea.u16(34), count > 0,
      let glyphs = tables["cmap"]?.glyphs(), !glyphs.isEmpty
    else { return nil }
    unitsPerEm = Double(em)
    (ascent, descent, lineGap) = (Double(above), Double(below), Double(gap))
    let facts = tables["OS/2"]
    weight = min(max(facts?.u16(4) ?? 400, 1), 1000)
    italic = (facts?.u16(62) ?? 0) & 1 == 1
    let isRecent = (facts?.u16(0) ?? 0) >= 2
    xHeight = Double(isRecent ? facts?.i16(86) ?? em / 2 : em / 2)
    capHeight = Double(isRecent ? facts?.i16(88) ?? em * 7 / 10 : em * 7 / 10)
    advances = glyphs.compactMapValues { metrics.u16(4 * min($0, count - 1)).map(UInt16.init) }
    let told = tables["name"]?.names() ?? [:]
    names = Set(told.values)
    family = told[16] ?? told[1] ?? ""
  }
}

/// A stretch of a font's bytes; what lies outside of it reads as nil.
private struct FontBytes {
  private let data: Data
  private let range: Range<Int>

  init(_ data: Data) { (self.data, range) = (data, data.startIndex..<data.endIndex) }

  private init(_ data: Data, _ range: Range<Int>) { (self.data, self.range) = (data, range) }

  private static let mostMappings = 200_000

  func u8(_ at: Int) -> Int? {
    guard at >= 0, at < range.count else { return nil }
    return Int(data[range.lowerBound + at])
  }

  func u16(_ at: Int) -> Int? {
    guard let high = u8(at), let low = u8(at + 1) else { return nil }
    return high << 8 | low
  }

  func i16(_ at: Int) -> Int? { u16(at).map { $0 > 0x7FFF ? $0 - 0x10000 : $0 } }

  func u32(_ at: Int) -> Int? {
    guard let high = u16(at), let low = u16(at + 2) else { return nil }
    return high << 16 | low
  }

  private func part(_ start: Int, _ count: Int) -> FontBytes? {
    guard start >= 0, count >= 0, start <= range.count, count <= range.count - start else { return nil }
    return FontBytes(data, range.lowerBound + start..<range.lowerBound + start + count)
  }

  private func text(_ start: Int, _ count: Int, as encoding: String.Encoding) -> String? {
    part(start, count).flatMap { String(data: data.subdata(in: $0.range), encoding: encoding) }
  }

  /// The tables by their tags; of a collection those of its first font.
  func tables() -> [String: FontBytes]? {
    let start = text(0, 4, as: .isoLatin1) == "ttcf" ? u32(12) ?? 0 : 0
    guard let count = u16(start + 4) else { return nil }
    var found: [String: FontBytes] = [:]
    for index in 0..<count {
      let entry = start + 12 + 16 * index
      guard let tag = text(entry, 4, as: .isoLatin1), let offset = u32(entry + 8), let length = u32(entry + 12) else {
        return nil
      }
      found[tag] = part(offset, length)
    }
    return found
  }

  /// `cmap`: the glyph of each character of the basic plane.
  func glyphs() -> [UInt32: Int]? {
    var best: (format: Int, start: Int)?
    for index in 0..<(u16(2) ?? 0) {
      guard let platform = u16(4 + 8 * index), platform == 0 || platform == 3, let start = u32(8 + 8 * index),
        let format = u16(start), format == 4 || format == 12
      else { continue }
      if best == nil || format > best!.format { best = (format, start) }
    }
    return best.map { $0.format == 12 ? groups($0.start) : segments($0.start) }
  }

  private func groups(_ start: Int) -> [UInt32: Int] {
    var found: [UInt32: Int] = [:]
    for index in 0..<(u32(start + 12) ?? 0) {
      let group = start + 16 + 12 * index
      guard let first = u32(group), let last = u32(group + 4), let glyph = u32(group + 8), first <= last else { break }
      guard first < 0x10000 else { continue }
      for character in first...min(last, 0xFFFF) where found.count < Self.mostMappings {
        found[UInt32(character)] = glyph + character - first
      }
    }
    return found
  }

  private func segments(_ start: Int) -> [UInt32: Int] {
    var (found, tried) = ([UInt32: Int](), 0)
    let double = (u16(start + 6) ?? 0) & ~1
    for index in stride(from: 0, to: double, by: 2) {
      let offsets = start + 16 + 3 * double + index
      guard let last = u16(start + 14 + index), let first = u16(start + 16 + double + index),
        let delta = u16(start + 16 + 2 * double + index), let offset = u16(offsets), first <= last
      else { continue }
      for character in first...last where character != 0xFFFF {
        tried += 1
        guard tried < Self.mostMappings else { return found }
        let told = offset == 0 ? character : u16(offsets + offset + 2 * (character - first)) ?? 0
        let glyph = told == 0 && offset != 0 ? 0 : (told + delta) & 0xFFFF
        if glyph != 0 { found[UInt32(character)] = glyph }
      }
    }
    return found
  }

  /// `name`: family (1), full name (4), PostScript name (6) and typographic family (16).
  func names() -> [Int: String] {
    var found: [Int: String] = [:]
    let texts = u16(4) ?? 0
    for index in 0..<(u16(2) ?? 0) {
      let record = 6 + 12 * index
      guard let platform = u16(record), let name = u16(record + 6), [1, 4, 6, 16].contains(name),
        let length = u16(record + 8), let offset = u16(record + 10)
      else { continue }
      let encoding: String.Encoding = platform == 1 ? .macOSRoman : .utf16BigEndian
      if let told = text(texts + offset, length, as: encoding), !told.isEmpty { found[name] = told }
    }
    return found
  }
}
