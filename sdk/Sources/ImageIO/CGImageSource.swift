import CoreGraphics
import FoundationAdditions
import SDKBase

public nonisolated(unsafe) let kCGImageSourceShouldCache: CFString = "kCGImageSourceShouldCache"
public nonisolated(unsafe) let kCGImageSourceShouldCacheImmediately: CFString = "kCGImageSourceShouldCacheImmediately"
public nonisolated(unsafe) let kCGImageSourceCreateThumbnailFromImageAlways: CFString =
  "kCGImageSourceCreateThumbnailFromImageAlways"
public nonisolated(unsafe) let kCGImageSourceCreateThumbnailWithTransform: CFString =
  "kCGImageSourceCreateThumbnailWithTransform"
public nonisolated(unsafe) let kCGImageSourceThumbnailMaxPixelSize: CFString = "kCGImageSourceThumbnailMaxPixelSize"
public nonisolated(unsafe) let kCGImagePropertyPixelWidth: CFString = "PixelWidth"
public nonisolated(unsafe) let kCGImagePropertyPixelHeight: CFString = "PixelHeight"
public nonisolated(unsafe) let kCGImagePropertyOrientation: CFString = "Orientation"
public nonisolated(unsafe) let kCGImagePropertyExifDictionary: CFString = "{Exif}"
public nonisolated(unsafe) let kCGImagePropertyGPSDictionary: CFString = "{GPS}"
public nonisolated(unsafe) let kCGImageDestinationLossyCompressionQuality: CFString =
  "kCGImageDestinationLossyCompressionQuality"

/// Reads pictures out of a file.
public final class CGImageSource: @unchecked Sendable {
  let image: CGImage
  init?(_ data: Data) {
    guard let size = pictureSize(of: data) else { return nil }
    image = CGImage(encoded: data, width: Int(size.width), height: Int(size.height))
  }
}

public func CGImageSourceCreateWithData(_ data: CFData, _ options: CFDictionary?) -> CGImageSource? {
  CGImageSource(Data(referencing: data))
}

public func CGImageSourceCreateWithURL(_ url: CFURL, _ options: CFDictionary?) -> CGImageSource? {
  guard let address = URL(string: url.absoluteString) else { return nil }
  return (try? Data(contentsOf: address)).flatMap { CGImageSource($0) }
}

public func CGImageSourceGetCount(_ isrc: CGImageSource) -> Int { 1 }

public func CGImageSourceCreateImageAtIndex(
  _ isrc: CGImageSource, _ index: Int, _ options: CFDictionary?
) -> CGImage? { index == 0 ? isrc.image : nil }

/// The whole picture: it is made smaller where it is drawn.
public func CGImageSourceCreateThumbnailAtIndex(
  _ isrc: CGImageSource, _ index: Int, _ options: CFDictionary?
) -> CGImage? { index == 0 ? isrc.image : nil }

public func CGImageSourceCopyPropertiesAtIndex(
  _ isrc: CGImageSource, _ index: Int, _ options: CFDictionary?
) -> CFDictionary? {
  [
    kCGImagePropertyPixelWidth: NSNumber(value: isrc.image.width),
    kCGImagePropertyPixelHeight: NSNumber(value: isrc.image.height),
  ]
    as NSDictionary
}

/// The width and height of an encoded picture in pixels.
package func pictureSize(of data: Data) -> CGSize? {
  let bytes = [UInt8](data)
  func two(_ at: Int) -> Int { Int(bytes[at]) << 8 | Int(bytes[at + 1]) }
  if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), bytes.count > 24 {
    return CGSize(width: two(16) << 16 | two(18), height: two(20) << 16 | two(22))
  }
  if bytes.starts(with: Array("GIF8".utf8)), bytes.count > 10 {
    return CGSize(width: Int(bytes[7]) << 8 | Int(bytes[6]), height: Int(bytes[9]) << 8 | Int(bytes[8]))
  }
  guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
  var at = 2
  while at + 9 < bytes.count, bytes[at] == 0xFF {
    let isFrame = (0xC0...0xCF).contains(bytes[at + 1]) && ![0xC4, 0xC8, 0xCC].contains(bytes[at + 1])
    if isFrame { return CGSize(width: two(at + 7), height: two(at + 5)) }
    at += 2 + two(at + 2)
  }
  return nil
}
