import CoreGraphics
import CoreVideo
import Foundation
import SDKBase

/// Draws pictures that were filtered.
nonisolated open class CIContext: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  public init(options: [CIContextOption: Any]? = nil) { super.init() }

  /// The part of the picture in the rectangle; the browser runs the filters.
  open func createCGImage(_ image: CIImage, from fromRect: CGRect) -> CGImage? {
    let part = image.extent.isInfinite ? fromRect : fromRect.intersection(image.extent)
    guard !part.isNull, part.width >= 1, part.height >= 1, part.width.isFinite, part.height.isFinite else { return nil }
    let drawn = part == image.extent ? image : image.cropped(to: part)
    let (width, height) = (Int(part.width.rounded()), Int(part.height.rounded()))
    let svg = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)">\(drawn.drawing)</svg>
      """
    return CGImage(encoded: Data(svg.utf8), width: width, height: height)
  }

  open func createCGImage(
    _ image: CIImage, from fromRect: CGRect, format: CIFormat, colorSpace: CGColorSpace?
  ) -> CGImage? { createCGImage(image, from: fromRect) }

  open func pngRepresentation(
    of image: CIImage, format: CIFormat, colorSpace: CGColorSpace, options: [CIImageRepresentationOption: Any] = [:]
  ) -> Data? { unencoded() }

  open func jpegRepresentation(
    of image: CIImage, colorSpace: CGColorSpace, options: [CIImageRepresentationOption: Any] = [:]
  ) -> Data? { unencoded() }

  open func render(_ image: CIImage, to buffer: CVPixelBuffer) { _ = unencoded() }

  open func render(
    _ image: CIImage, to buffer: CVPixelBuffer, bounds: CGRect, colorSpace: CGColorSpace?
  ) { _ = unencoded() }

  open func render(
    _ image: CIImage, toBitmap data: UnsafeMutableRawPointer, rowBytes: Int, bounds: CGRect, format: CIFormat,
    colorSpace: CGColorSpace?
  ) { _ = unencoded() }

  open func clearCaches() {}

  private func unencoded() -> Data? {
    reportUnsupported(
      api: "CIContext", note: "Filters run in the browser; the app itself gets no pixels of the result.")
    return nil
  }
}

/// How a context works.
public struct CIContextOption: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let useSoftwareRenderer = CIContextOption(rawValue: "kCIContextUseSoftwareRenderer")
  public static let workingColorSpace = CIContextOption(rawValue: "kCIContextWorkingColorSpace")
  public static let outputColorSpace = CIContextOption(rawValue: "kCIContextOutputColorSpace")
  public static let cacheIntermediates = CIContextOption(rawValue: "kCIContextCacheIntermediates")
}

/// How a picture is written.
public struct CIImageRepresentationOption: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// How pixels are stored.
public struct CIFormat: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }
  public static let ARGB8 = CIFormat(rawValue: 265)
  public static let BGRA8 = CIFormat(rawValue: 266)
  public static let RGBA8 = CIFormat(rawValue: 264)
  public static let RGBAh = CIFormat(rawValue: 2056)
}
