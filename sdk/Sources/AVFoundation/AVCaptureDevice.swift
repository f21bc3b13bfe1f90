import CoreGraphics
import CoreMedia
import FoundationAdditions
import SDKBase

/// A camera or a microphone. The preview has none, and says that access was denied.
nonisolated open class AVCaptureDevice: NSObject, @unchecked Sendable {
  /// Which way a camera looks.
  public enum Position: Int, Sendable { case unspecified, back, front }

  /// Whether the light shines with a picture.
  public enum FlashMode: Int, Sendable { case off, on, auto }

  /// Whether the light shines.
  public enum TorchMode: Int, Sendable { case off, on, auto }

  /// How a camera focuses.
  public enum FocusMode: Int, Sendable { case locked, autoFocus, continuousAutoFocus }

  /// How a camera finds its exposure.
  public enum ExposureMode: Int, Sendable { case locked, autoExpose, continuousAutoExposure, custom }

  /// What kind of device it is.
  public struct DeviceType: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let builtInWideAngleCamera = DeviceType(rawValue: "AVCaptureDeviceTypeBuiltInWideAngleCamera")
    public static let builtInUltraWideCamera = DeviceType(rawValue: "AVCaptureDeviceTypeBuiltInUltraWideCamera")
    public static let builtInTelephotoCamera = DeviceType(rawValue: "AVCaptureDeviceTypeBuiltInTelephotoCamera")
    public static let builtInDualCamera = DeviceType(rawValue: "AVCaptureDeviceTypeBuiltInDualCamera")
    public static let builtInDualWideCamera = DeviceType(rawValue: "AVCaptureDeviceTypeBuiltInDualWideCamera")
    public static let builtInTripleCamera = DeviceType(rawValue: "AVCaptureDeviceTypeBuiltInTripleCamera")
    public static let builtInTrueDepthCamera = DeviceType(rawValue: "AVCaptureDeviceTypeBuiltInTrueDepthCamera")
    @available(iOS 17.0, *)
    public static let microphone = DeviceType(rawValue: "AVCaptureDeviceTypeMicrophone")
  }

  /// Finds devices by what they are.
  open class DiscoverySession: NSObject, @unchecked Sendable {
    public init(deviceTypes: [DeviceType], mediaType: AVMediaType?, position: Position) {}
    open var devices: [AVCaptureDevice] { [] }
  }

  override init() { super.init() }

  public class func `default`(for mediaType: AVMediaType) -> AVCaptureDevice? { missing(mediaType) }

  public class func `default`(
    _ deviceType: DeviceType, for mediaType: AVMediaType?, position: Position
  ) -> AVCaptureDevice? { missing(mediaType ?? .video) }

  public class func authorizationStatus(for mediaType: AVMediaType) -> AVAuthorizationStatus {
    wasDenied(resource(mediaType)) ? .denied : .notDetermined
  }

  @preconcurrency
  public class func requestAccess(
    for mediaType: AVMediaType, completionHandler handler: @escaping @Sendable (Bool) -> Void
  ) {
    denyPermission(api: "AVCaptureDevice.requestAccess", resource: resource(mediaType))
    handler(false)
  }

  public class func requestAccess(for mediaType: AVMediaType) async -> Bool {
    denyPermission(api: "AVCaptureDevice.requestAccess", resource: resource(mediaType))
    return false
  }

  open var uniqueID: String { "" }
  open var localizedName: String { "" }
  open var position: Position { .unspecified }
  open var hasTorch: Bool { false }
  open var hasFlash: Bool { false }
  open var isTorchAvailable: Bool { false }
  open var isTorchActive: Bool { false }
  open var torchMode = TorchMode.off
  open var focusMode = FocusMode.locked
  open var exposureMode = ExposureMode.locked
  open var focusPointOfInterest = CGPoint(x: 0.5, y: 0.5)
  open var exposurePointOfInterest = CGPoint(x: 0.5, y: 0.5)
  open var isFocusPointOfInterestSupported: Bool { false }
  open var isExposurePointOfInterestSupported: Bool { false }
  open var videoZoomFactor: CGFloat = 1
  open var minAvailableVideoZoomFactor: CGFloat { 1 }
  open var maxAvailableVideoZoomFactor: CGFloat { 1 }
  open func isFocusModeSupported(_ focusMode: FocusMode) -> Bool { false }
  open func isExposureModeSupported(_ exposureMode: ExposureMode) -> Bool { false }
  open func hasMediaType(_ mediaType: AVMediaType) -> Bool { false }
  open func lockForConfiguration() throws {}
  open func unlockForConfiguration() {}
  open func setTorchModeOn(level torchLevel: Float) throws {}

  private class func resource(_ mediaType: AVMediaType) -> String {
    mediaType == .audio ? "the microphone" : "the camera"
  }

  private class func missing(_ mediaType: AVMediaType) -> AVCaptureDevice? {
    reportUnsupported(
      api: "AVCaptureDevice.default", note: "The preview has no camera and no microphone; there is no device.")
    return nil
  }
}
