import Foundation

/// A picture in memory: its encoded bytes (PNG, JPEG …) and its size in pixels.
public final class CGImage: @unchecked Sendable {
  public let width: Int
  public let height: Int
  package let encoded: Data

  package init(encoded: Data, width: Int, height: Int) {
    (self.encoded, self.width, self.height) = (encoded, width, height)
  }

  public var bitsPerComponent: Int { 8 }
  public var bitsPerPixel: Int { 32 }
  public var bytesPerRow: Int { width * 4 }
  public var colorSpace: CGColorSpace? { CGColorSpace(name: CGColorSpace.sRGB) }
}
