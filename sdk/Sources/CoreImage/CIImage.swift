import CoreGraphics
import CoreVideo
import Foundation
import ImageIO

/// A picture to be filtered: a piece of SVG and the size it is drawn in.
nonisolated open class CIImage: NSObject, @unchecked Sendable {
  public let extent: CGRect
  /// Drawn from the top left, downwards, inside `extent`'s size.
  package let drawing: String

  package init(drawing: String, extent: CGRect) {
    (self.drawing, self.extent) = (drawing, extent)
    super.init()
  }

  package convenience init(encoded: Data, size: CGSize) {
    let link = "data:\(mediaType(of: encoded));base64,\(encoded.base64EncodedString())"
    let drawing =
      "<image href=\"\(link)\" width=\"\(size.width)\" height=\"\(size.height)\" preserveAspectRatio=\"none\"/>"
    self.init(drawing: drawing, extent: CGRect(origin: .zero, size: size))
  }

  public convenience init(cgImage image: CGImage, options: [CIImageOption: Any]? = nil) {
    self.init(encoded: image.encoded, size: CGSize(width: image.width, height: image.height))
  }

  public convenience init?(data: Data, options: [CIImageOption: Any]? = nil) {
    guard let size = pictureSize(of: data) else { return nil }
    self.init(encoded: data, size: size)
  }

  public convenience init?(contentsOf url: URL, options: [CIImageOption: Any]? = nil) {
    guard let data = try? Data(contentsOf: url) else { return nil }
    self.init(data: data)
  }

  public convenience init(cvPixelBuffer buffer: CVPixelBuffer) {
    self.init(
      drawing: "",
      extent: CGRect(x: 0, y: 0, width: CVPixelBufferGetWidth(buffer), height: CVPixelBufferGetHeight(buffer)))
  }

  public convenience init(color: CIColor) {
    self.init(drawing: "<rect width=\"1024\" height=\"1024\" fill=\"\(color.web)\"/>", extent: .infinite)
  }

  public class func empty() -> CIImage { CIImage(drawing: "", extent: .zero) }

  /// The picture moved, turned or scaled.
  open func transformed(by matrix: CGAffineTransform) -> CIImage {
    let size = extent.applying(matrix)
    // Core Image counts from the bottom; SVG from the top.
    let flipped = CGAffineTransform(a: 1, b: 0, c: 0, d: -1, tx: 0, ty: extent.height)
    let back = CGAffineTransform(a: 1, b: 0, c: 0, d: -1, tx: 0, ty: size.height)
    let m = flipped.concatenating(matrix)
      .concatenating(CGAffineTransform(translationX: -size.minX, y: -size.minY)).concatenating(back)
    let text = [m.a, m.b, m.c, m.d, m.tx, m.ty].map { "\($0)" }.joined(separator: " ")
    return CIImage(drawing: "<g transform=\"matrix(\(text))\">\(drawing)</g>", extent: size)
  }

  open func cropped(to rect: CGRect) -> CIImage {
    let part = extent.isInfinite ? rect : extent.intersection(rect)
    guard !part.isNull else { return .empty() }
    let y = extent.isInfinite ? 0 : extent.maxY - part.maxY
    let x = extent.isInfinite ? 0 : part.minX - extent.minX
    let inner =
      "<svg width=\"\(part.width)\" height=\"\(part.height)\" viewBox=\"\(x) \(y) \(part.width) \(part.height)\">"
    return CIImage(drawing: inner + drawing + "</svg>", extent: part)
  }

  open func clampedToExtent() -> CIImage { self }

  open func composited(over dest: CIImage) -> CIImage {
    CIImage(drawing: dest.drawing + drawing, extent: dest.extent.isInfinite ? extent : dest.extent.union(extent))
  }

  open func applyingFilter(_ filterName: String, parameters params: [String: Any] = [:]) -> CIImage {
    guard let filter = CIFilter(name: filterName, parameters: params) else { return self }
    filter.setValue(self, forKey: kCIInputImageKey)
    return filter.outputImage ?? self
  }

  open func applyingGaussianBlur(sigma: Double) -> CIImage {
    applyingFilter("CIGaussianBlur", parameters: [kCIInputRadiusKey: sigma])
  }

  open func oriented(_ orientation: CGImagePropertyOrientation) -> CIImage { self }

  open var properties: [String: Any] { [:] }
}

/// How a picture is read.
public struct CIImageOption: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let colorSpace = CIImageOption(rawValue: "CIImageColorSpace")
  public static let applyOrientationProperty = CIImageOption(rawValue: "CIImageApplyOrientationProperty")
}
