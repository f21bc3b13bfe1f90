import CoreMedia
import FoundationAdditions
import QuartzCore
import SDKBase

/// Shows what a player plays; in the preview it stays dark.
nonisolated open class AVPlayerLayer: CALayer, @unchecked Sendable {
  open var player: AVPlayer?
  open var videoGravity = AVLayerVideoGravity.resizeAspect

  public convenience init(player: AVPlayer?) {
    self.init()
    self.player = player
    reportUnsupported(api: "AVPlayerLayer", note: "The preview decodes no video; nothing is drawn.")
  }

  open var isReadyForDisplay: Bool { false }
  open var videoRect: CGRect { .zero }
}

/// Shows what a camera sees; in the preview it stays dark.
nonisolated open class AVCaptureVideoPreviewLayer: CALayer, @unchecked Sendable {
  open var session: AVCaptureSession?
  open var videoGravity = AVLayerVideoGravity.resizeAspect
  open var connection: AVCaptureConnection? { nil }

  public convenience init(session: AVCaptureSession) {
    self.init()
    self.session = session
    reportUnsupported(api: "AVCaptureVideoPreviewLayer", note: "The preview has no camera; nothing is drawn.")
  }

  open func captureDevicePointConverted(fromLayerPoint pointInLayer: CGPoint) -> CGPoint { pointInLayer }
  open func layerRectConverted(fromMetadataOutputRect rect: CGRect) -> CGRect { rect }
}
