import Testing
import UIKit

@Suite @MainActor struct ImageTests {
  /// The beginning of a PNG of 3 by 2 pixels: all that is read of it.
  private let png = Data(
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, 0, 3, 0, 0, 0, 2, 8, 6, 0, 0, 0])
  /// The beginning of a JPEG of 258 by 4 pixels.
  private let jpeg = Data(
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 17, 8, 0, 4, 1, 2, 3, 0, 0, 0])

  @Test func sizesComeFromTheHeader() {
    #expect(UIImage(data: png)?.size == CGSize(width: 3, height: 2))
    #expect(UIImage(data: png, scale: 2)?.size == CGSize(width: 1.5, height: 1))
    #expect(UIImage(data: jpeg)?.size == CGSize(width: 258, height: 4))
    #expect(UIImage(data: Data("no picture".utf8)) == nil)
    #expect(UIImage(data: Data()) == nil)
  }

  @Test func picturesKeepTheirBytes() {
    #expect(UIImage(data: jpeg)?.jpegData(compressionQuality: 0.5) == jpeg)
    #expect(UIImage(systemName: "star")?.pngData() == nil)
  }

  @Test func renderersDraw() throws {
    let image = UIGraphicsImageRenderer(size: CGSize(width: 40, height: 30)).image { context in
      UIColor.red.setFill()
      context.fill(CGRect(x: 0, y: 0, width: 40, height: 15))
      UIImage(data: png)?.draw(in: CGRect(x: 5, y: 5, width: 10, height: 10))
      "Hi".draw(at: .zero, withAttributes: [.foregroundColor: UIColor.blue])
    }
    #expect(image.size == CGSize(width: 40, height: 30))
    let drawing = String(decoding: try #require(image.pngData()), as: UTF8.self)
    #expect(drawing.contains("fill=\"#ff0000\""))
    #expect(drawing.contains("data:image/png;base64,"))
    #expect(drawing.contains(">Hi</text>"))
    #expect(UIGraphicsGetCurrentContext() == nil)
  }

  @Test func picturesAreCutOut() {
    let part = UIImage(data: png)?.cgImage?.cropping(to: CGRect(x: 1, y: 0, width: 5, height: 5))
    #expect(part?.width == 2 && part?.height == 2)
  }

  @Test func providersHandPicturesOver() async {
    let provider = NSItemProvider(object: UIImage.sample)
    #expect(provider.canLoadObject(ofClass: UIImage.self))
    #expect(!provider.canLoadObject(ofClass: NSString.self))
    let size = await withCheckedContinuation { continuation in
      provider.loadObject(ofClass: UIImage.self) { object, _ in
        continuation.resume(returning: (object as? UIImage)?.size)
      }
    }
    #expect(size == CGSize(width: 600, height: 400))
  }
}
