import SDKBase
import UIKit

extension CIImage {
  /// The picture to be filtered; nil when its bytes are not at hand.
  public convenience init?(image: UIImage, options: [CIImageOption: Any]? = nil) {
    guard let picture = image.cgImage else {
      reportUnsupported(
        api: "CIImage(image:)", note: "The bytes of this picture are not at hand; there is nothing to filter.")
      return nil
    }
    self.init(cgImage: picture)
  }
}

extension CIColor {
  public convenience init(color: UIColor) { self.init(cgColor: color.cgColor) }
}

extension UIImage {
  /// A picture that was filtered.
  public convenience init(ciImage: CIImage) { self.init(ciImage: ciImage, scale: 1, orientation: .up) }

  public convenience init(ciImage: CIImage, scale: CGFloat, orientation: UIImage.Orientation) {
    if let picture = CIContext().createCGImage(ciImage, from: ciImage.extent) {
      self.init(cgImage: picture, scale: scale, orientation: orientation)
    } else {
      self.init()
    }
  }

  /// Nil: pictures here hold encoded bytes.
  public var ciImage: CIImage? { nil }
}
