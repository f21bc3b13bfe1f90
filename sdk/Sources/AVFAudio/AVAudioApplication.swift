import FoundationAdditions
import SDKBase

/// What an app may do with sound.
@available(iOS 17.0, *)
nonisolated open class AVAudioApplication: NSObject, @unchecked Sendable {
  private static let only = AVAudioApplication()
  public class var shared: AVAudioApplication { only }

  /// Whether the app may record.
  public enum recordPermission: Int, Sendable {
    case undetermined = 0x756E_6474
    case denied = 0x6465_6E79
    case granted = 0x6772_6E74
  }

  open var recordPermission: recordPermission { wasDenied("the microphone") ? .denied : .undetermined }
  open private(set) var isInputMuted = false
  open func setInputMuted(_ muted: Bool) throws { isInputMuted = muted }

  @preconcurrency
  public class func requestRecordPermission(completionHandler response: @escaping @Sendable (Bool) -> Void) {
    denyPermission(api: "AVAudioApplication.requestRecordPermission", resource: "the microphone")
    response(false)
  }

  public class func requestRecordPermission() async -> Bool {
    denyPermission(api: "AVAudioApplication.requestRecordPermission", resource: "the microphone")
    return false
  }
}
