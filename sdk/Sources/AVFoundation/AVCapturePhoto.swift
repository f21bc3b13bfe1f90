import CoreGraphics
import FoundationAdditions
import SDKBase

/// How pictures are encoded.
public struct AVVideoCodecType: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let jpeg = AVVideoCodecType(rawValue: "jpeg")
  public static let h264 = AVVideoCodecType(rawValue: "avc1")
  public static let hevc = AVVideoCodecType(rawValue: "hvc1")
}

public let AVVideoCodecKey = "AVVideoCodecKey"
public let AVVideoWidthKey = "AVVideoWidthKey"
public let AVVideoHeightKey = "AVVideoHeightKey"

/// How a picture is to be taken.
nonisolated open class AVCapturePhotoSettings: NSObject, @unchecked Sendable {
  public override init() { format = nil }
  public init(format: [String: Any]?) { self.format = format }
  public let format: [String: Any]?
  open var flashMode = AVCaptureDevice.FlashMode.off
  open var isHighResolutionPhotoEnabled = false
  open var photoQualityPrioritization = AVCapturePhotoOutput.QualityPrioritization.balanced
  open var availablePreviewPhotoPixelFormatTypes: [OSType] { [] }
  open var previewPhotoFormat: [String: Any]?
}

/// Takes pictures. The preview has no camera: taking one fails.
nonisolated open class AVCapturePhotoOutput: AVCaptureOutput, @unchecked Sendable {
  /// Whether speed or quality matters.
  public enum QualityPrioritization: Int, Sendable {
    case speed = 1
    case balanced, quality
  }

  public override init() { super.init() }
  open var isHighResolutionCaptureEnabled = false
  open var maxPhotoQualityPrioritization = QualityPrioritization.balanced
  open var availablePhotoCodecTypes: [AVVideoCodecType] { [.jpeg] }
  open var supportedFlashModes: [AVCaptureDevice.FlashMode] { [] }

  open func capturePhoto(with settings: AVCapturePhotoSettings, delegate: any AVCapturePhotoCaptureDelegate) {
    reportUnsupported(
      api: "AVCapturePhotoOutput.capturePhoto", note: "The preview has no camera; taking a picture fails.")
    delegate.photoOutput(self, didFinishProcessingPhoto: AVCapturePhoto(), error: AVError(.sessionNotRunning))
  }
}

/// A picture that was taken.
nonisolated open class AVCapturePhoto: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open func fileDataRepresentation() -> Data? { nil }
  open func cgImageRepresentation() -> CGImage? { nil }
  open var metadata: [String: Any] { [:] }
}

/// Facts about a picture before it is taken.
nonisolated open class AVCaptureResolvedPhotoSettings: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var uniqueID: Int64 { 0 }
}

/// Told what becomes of a picture.
public protocol AVCapturePhotoCaptureDelegate: NSObjectProtocol {
  func photoOutput(_ output: AVCapturePhotoOutput, willCapturePhotoFor resolvedSettings: AVCaptureResolvedPhotoSettings)
  func photoOutput(_ output: AVCapturePhotoOutput, didFinishProcessingPhoto photo: AVCapturePhoto, error: (any Error)?)
}

extension AVCapturePhotoCaptureDelegate {
  public func photoOutput(
    _ output: AVCapturePhotoOutput, willCapturePhotoFor resolvedSettings: AVCaptureResolvedPhotoSettings
  ) {}
  public func photoOutput(
    _ output: AVCapturePhotoOutput, didFinishProcessingPhoto photo: AVCapturePhoto, error: (any Error)?
  ) {}
}
