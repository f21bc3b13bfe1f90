import FoundationAdditions
import Metal
import Placeholders
import SDKBase
import UIKit

/// Draws what an `MTKView` shows; nothing is drawn here, so it is never asked.
@MainActor @preconcurrency
public protocol MTKViewDelegate: NSObjectProtocol {
  func mtkView(_ view: MTKView, drawableSizeWillChange size: CGSize)
  func draw(in view: MTKView)
}

/// Shows what the graphics processor draws; in the preview a placeholder stands for it.
@MainActor @preconcurrency
open class MTKView: UIView {
  public init(frame frameRect: CGRect, device: (any MTLDevice)?) {
    self.device = device
    super.init(frame: frameRect)
    reportUnsupported(api: "MTKView", note: "The preview has no graphics processor; a placeholder is shown.")
    showPlaceholder(in: self, symbol: "cpu", text: "Metal")
  }
  public convenience override init(frame: CGRect) { self.init(frame: frame, device: nil) }
  public required init?(coder: NSCoder) { return nil }

  open weak var delegate: (any MTKViewDelegate)?
  open var device: (any MTLDevice)?
  open var preferredFramesPerSecond = 60
  open var isPaused = false
  open var enableSetNeedsDisplay = false
  open var framebufferOnly = true
  open var autoResizeDrawable = true
  open var clearColor = MTLClearColor(alpha: 1)
  open var clearDepth: Double = 1
  open var sampleCount = 1
  open var colorPixelFormat = MTLPixelFormat.bgra8Unorm
  open var depthStencilPixelFormat = MTLPixelFormat.invalid
  open var drawableSize = CGSize.zero
  open var currentDrawable: (any MTLDrawable)? { nil }
  open var currentRenderPassDescriptor: MTLRenderPassDescriptor? { nil }
  open func draw() {}
}

/// Reads pictures for the graphics processor; there is none.
open class MTKTextureLoader: NSObject, @unchecked Sendable {
  /// How a picture is read.
  public struct Option: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let SRGB = Self(rawValue: "MTKTextureLoaderOptionSRGB")
    public static let generateMipmaps = Self(rawValue: "MTKTextureLoaderOptionGenerateMipmaps")
    public static let textureUsage = Self(rawValue: "MTKTextureLoaderOptionTextureUsage")
  }
  private struct NoDevice: Error {}
  public init(device: any MTLDevice) {}
  open func newTexture(URL: URL, options: [Option: Any]? = nil) throws -> any MTLTexture { throw NoDevice() }
  open func newTexture(cgImage: CGImage, options: [Option: Any]? = nil) throws -> any MTLTexture { throw NoDevice() }
}
