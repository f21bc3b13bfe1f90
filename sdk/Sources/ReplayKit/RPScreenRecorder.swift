import FoundationAdditions
import SDKBase
import UIKit

/// Why the screen is not recorded.
public struct RPRecordingError: Error, LocalizedError, Sendable {
  /// The number of the reason.
  public enum Code: Int, Sendable {
    case unknown = -5800
    case userDeclined = -5801
    case disabled = -5802
    case failedToStart = -5803
    case failed = -5804
  }
  public let code: Code
  public init(_ code: Code) { self.code = code }
  public var errorDescription: String? { "The preview does not record its screen." }
}

/// Told whether the screen can be recorded.
public protocol RPScreenRecorderDelegate: NSObjectProtocol {
  func screenRecorderDidChangeAvailability(_ screenRecorder: RPScreenRecorder)
}

extension RPScreenRecorderDelegate {
  public func screenRecorderDidChangeAvailability(_ screenRecorder: RPScreenRecorder) {}
}

/// Records the screen; the preview's is not.
open class RPScreenRecorder: NSObject, @unchecked Sendable {
  private static let only = RPScreenRecorder()
  override init() { super.init() }
  open class func shared() -> RPScreenRecorder { only }
  open weak var delegate: (any RPScreenRecorderDelegate)?
  open var isAvailable: Bool { false }
  open var isRecording: Bool { false }
  open var isMicrophoneEnabled = false
  open var isCameraEnabled = false

  private func fail() -> RPRecordingError {
    reportUnsupported(api: "RPScreenRecorder", note: "The preview does not record its screen; each try fails.")
    return RPRecordingError(.disabled)
  }
  open func startRecording(handler: (@Sendable ((any Error)?) -> Void)? = nil) { handler?(fail()) }
  open func startRecording() async throws { throw fail() }
  open func stopRecording(handler: (@MainActor @Sendable (RPPreviewViewController?, (any Error)?) -> Void)? = nil) {
    let error = fail()
    DispatchQueue.main.async { handler?(nil, error) }
  }
  @available(iOS 14.0, *)
  open func stopRecording(withOutput url: URL) async throws { throw fail() }
  open func discardRecording(handler: @escaping @Sendable () -> Void) { handler() }
}

/// Told when somebody has seen the recording.
@MainActor @preconcurrency
public protocol RPPreviewViewControllerDelegate: NSObjectProtocol {
  func previewControllerDidFinish(_ previewController: RPPreviewViewController)
}

extension RPPreviewViewControllerDelegate {
  public func previewControllerDidFinish(_ previewController: RPPreviewViewController) {}
}

/// Shows a recording; there is none.
@MainActor @preconcurrency
open class RPPreviewViewController: UIViewController {
  open weak var previewControllerDelegate: (any RPPreviewViewControllerDelegate)?
}
