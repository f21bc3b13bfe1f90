import Foundation

/// What the first bytes of an encoded picture say.
package struct ImageHeader: Hashable, Sendable {
  /// The kinds of pictures that a browser shows.
  package enum Kind: String, Sendable { case png, jpeg, gif, webp, bmp, svg }

  package let kind: Kind
  /// In pixels.
  package let width: Int
  package let height: Int

  package var mediaType: String { kind == .svg ? "image/svg+xml" : "image/\(kind.rawValue)" }

  /// nil for what is no picture, or none of these kinds.
  package init?(_ data: Data) {
    let bytes = [UInt8](data.prefix(1 << 16))
    guard
      let found = Self.png(bytes) ?? Self.jpeg([UInt8](data)) ?? Self.gif(bytes) ?? Self.webP(bytes)
        ?? Self.bmp(bytes) ?? Self.svg(bytes)
    else { return nil }
    (kind, width, height) = found
  }

  private typealias Found = (Kind, Int, Int)

  private static func big(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
    bytes[at..<at + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
    bytes[at..<at + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private static func png(_ bytes: [UInt8]) -> Found? {
    guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    return (.png, big(bytes, 16, 4), big(bytes, 20, 4))
  }

  /// Goes from mark to mark until a frame begins.
  private static func jpeg(_ bytes: [UInt8]) -> Found? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var at = 2
    while at + 9 < bytes.count {
      guard bytes[at] == 0xFF else { return nil }
      let mark = bytes[at + 1]
      if mark == 0xFF || mark == 0x01 || (0xD0...0xD7).contains(mark) {
        at += mark == 0xFF ? 1 : 2
        continue
      }
      if (0xC0...0xCF).contains(mark), ![0xC4, 0xC8, 0xCC].contains(mark) {
        return (.jpeg, big(bytes, at + 7, 2), big(bytes, at + 5, 2))
      }
      at += 2 + big(bytes, at + 2, 2)
    }
    return nil
  }

  private static func gif(_ bytes: [UInt8]) -> Found? {
    guard bytes.count >= 10, bytes.starts(with: Array("GIF8".utf8)) else { return nil }
    return (.gif, little(bytes, 6, 2), little(bytes, 8, 2))
  }

  private static func webP(_ bytes: [UInt8]) -> Found? {
    guard bytes.count >= 30, bytes.starts(with: Array("RIFF".utf8)), bytes[8..<12].elementsEqual(Array("WEBP".utf8))
    else { return nil }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ": return (.webp, little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF)
    case "VP8L":
      let bits = little(bytes, 21, 4)
      return (.webp, bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    case "VP8X": return (.webp, little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1)
    default: return nil
    }
  }

  private static func bmp(_ bytes: [UInt8]) -> Found? {
    guard bytes.count >= 26, bytes.starts(with: Array("BM".utf8)) else { return nil }
    return (.bmp, little(bytes, 18, 4), little(bytes, 22, 4))
  }

  private static func svg(_ bytes: [UInt8]) -> Found? {
    guard bytes.first == UInt8(ascii: "<") else { return nil }
    let text = String(decoding: bytes.prefix(1024), as: UTF8.self)
    guard let start = text.range(of: "<svg"), let end = text.range(of: ">", range: start.upperBound..<text.endIndex)
    else { return nil }
    let tag = text[start.lowerBound..<end.lowerBound]
    func attribute(_ name: String) -> Int? {
      guard let at = tag.range(of: " \(name)=\"") else { return nil }
      return Double(tag[at.upperBound...].prefix { $0.isNumber || $0 == "." }).map { Int($0.rounded()) }
    }
    guard let width = attribute("width"), let height = attribute("height") else { return nil }
    return (.svg, width, height)
  }
}
