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
