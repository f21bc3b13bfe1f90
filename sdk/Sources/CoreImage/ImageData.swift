import CoreGraphics
import Foundation

/// The web's name of an encoded picture's format, by its first bytes.
func mediaType(of data: Data) -> String {
  let start = [UInt8](data.prefix(12))
  if start.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "image/png" }
  if start.starts(with: [0xFF, 0xD8]) { return "image/jpeg" }
  if start.starts(with: Array("GIF8".utf8)) { return "image/gif" }
  if start.starts(with: Array("RIFF".utf8)) { return "image/webp" }
  if start.first == UInt8(ascii: "<") { return "image/svg+xml" }
  return "application/octet-stream"
}

/// The width and height of a PNG, JPEG or GIF in pixels.
func pixelSize(of data: Data) -> CGSize? {
  let bytes = [UInt8](data)
  func two(_ at: Int) -> Int { Int(bytes[at]) << 8 | Int(bytes[at + 1]) }
  switch mediaType(of: data) {
  case "image/png" where bytes.count > 24:
    return CGSize(width: two(16) << 16 | two(18), height: two(20) << 16 | two(22))
  case "image/gif" where bytes.count > 10:
    return CGSize(width: Int(bytes[7]) << 8 | Int(bytes[6]), height: Int(bytes[9]) << 8 | Int(bytes[8]))
  case "image/jpeg":
    var at = 2
    while at + 9 < bytes.count, bytes[at] == 0xFF {
      let isFrame = (0xC0...0xCF).contains(bytes[at + 1]) && ![0xC4, 0xC8, 0xCC].contains(bytes[at + 1])
      if isFrame { return CGSize(width: two(at + 7), height: two(at + 5)) }
      at += 2 + two(at + 2)
    }
    return nil
  default: return nil
  }
}
