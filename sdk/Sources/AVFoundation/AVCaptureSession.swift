import CoreMedia
import FoundationAdditions
import SDKBase

/// Leads pictures and sound from devices to outputs. In the preview nothing flows.
nonisolated open class AVCaptureSession: NSObject, @unchecked Sendable {
  /// How fine pictures are.
  public struct Preset: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let photo = Preset(rawValue: "AVCaptureSessionPresetPhoto")
    public static let high = Preset(rawValue: "AVCaptureSessionPresetHigh")
    public static let medium = Preset(rawValue: "AVCaptureSessionPresetMedium")
    public static let low = Preset(rawValue: "AVCaptureSessionPresetLow")
    public static let vga640x480 = Preset(rawValue: "AVCaptureSessionPreset640x480")
    public static let hd1280x720 = Preset(rawValue: "AVCaptureSessionPreset1280x720")
    public static let hd1920x1080 = Preset(rawValue: "AVCaptureSessionPreset1920x1080")
    public static let hd4K3840x2160 = Preset(rawValue: "AVCaptureSessionPreset3840x2160")
    public static let inputPriority = Preset(rawValue: "AVCaptureSessionPresetInputPriority")
  }

  public override init() { super.init() }

  open var sessionPreset = Preset.high
  open private(set) var inputs: [AVCaptureInput] = []
  open private(set) var outputs: [AVCaptureOutput] = []
  open var connections: [AVCaptureConnection] { [] }
  open var isRunning: Bool { false }
  open var isInterrupted: Bool { false }
  open func canSetSessionPreset(_ preset: Preset) -> Bool { true }
  open func beginConfiguration() {}
  open func commitConfiguration() {}
  open func canAddInput(_ input: AVCaptureInput) -> Bool { true }
  open func addInput(_ input: AVCaptureInput) { inputs.append(input) }
  open func removeInput(_ input: AVCaptureInput) { inputs.removeAll { $0 === input } }
  open func canAddOutput(_ output: AVCaptureOutput) -> Bool { true }
  open func addOutput(_ output: AVCaptureOutput) { outputs.append(output) }
  open func removeOutput(_ output: AVCaptureOutput) { outputs.removeAll { $0 === output } }
  open func startRunning() {
    reportUnsupported(api: "AVCaptureSession.startRunning", note: "The preview has no camera; no picture comes.")
  }
  open func stopRunning() {}
}

extension NSNotification.Name {
  public static let AVCaptureSessionRuntimeError = NSNotification.Name("AVCaptureSessionRuntimeErrorNotification")
  public static let AVCaptureSessionWasInterrupted = NSNotification.Name("AVCaptureSessionWasInterruptedNotification")
  public static let AVCaptureSessionInterruptionEnded = NSNotification.Name(
    "AVCaptureSessionInterruptionEndedNotification")
}

/// Where a session takes from.
nonisolated open class AVCaptureInput: NSObject, @unchecked Sendable {
  override init() { super.init() }
}

/// Takes from a device.
nonisolated open class AVCaptureDeviceInput: AVCaptureInput, @unchecked Sendable {
  public let device: AVCaptureDevice

  public init(device: AVCaptureDevice) throws {
    self.device = device
    super.init()
  }
}

/// How a camera stands.
@available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use videoRotationAngle.")
public enum AVCaptureVideoOrientation: Int, Sendable {
  case portrait = 1
  case portraitUpsideDown, landscapeRight, landscapeLeft
}

/// How a camera's picture is held still.
public enum AVCaptureVideoStabilizationMode: Int, Sendable {
  case auto = -1
  case off = 0
  case standard, cinematic
}

/// The way from an input to an output.
nonisolated open class AVCaptureConnection: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var isEnabled = true
  open var isVideoMirrored = false
  open var automaticallyAdjustsVideoMirroring = true
  open var isVideoMirroringSupported: Bool { false }
  open var isVideoOrientationSupported: Bool { false }
  open var videoOrientation = AVCaptureVideoOrientation.portrait
  open var preferredVideoStabilizationMode = AVCaptureVideoStabilizationMode.off
  @available(iOS 17.0, *)
  open var videoRotationAngle: CGFloat {
    get { angle }
    set { angle = newValue }
  }
  private var angle: CGFloat = 0
  @available(iOS 17.0, *)
  open func isVideoRotationAngleSupported(_ videoRotationAngle: CGFloat) -> Bool { false }
}
