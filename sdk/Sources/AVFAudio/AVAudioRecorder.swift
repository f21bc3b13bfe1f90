import FoundationAdditions
import SDKBase

/// Told what becomes of a recording.
public protocol AVAudioRecorderDelegate: NSObjectProtocol {
  func audioRecorderDidFinishRecording(_ recorder: AVAudioRecorder, successfully flag: Bool)
  func audioRecorderEncodeErrorDidOccur(_ recorder: AVAudioRecorder, error: (any Error)?)
}

extension AVAudioRecorderDelegate {
  public func audioRecorderDidFinishRecording(_ recorder: AVAudioRecorder, successfully flag: Bool) {}
  public func audioRecorderEncodeErrorDidOccur(_ recorder: AVAudioRecorder, error: (any Error)?) {}
}

/// Records sound. The preview has no microphone: a recording never begins.
nonisolated open class AVAudioRecorder: NSObject {
  public let url: URL
  public let settings: [String: Any]
  open weak var delegate: (any AVAudioRecorderDelegate)?
  open var isMeteringEnabled = false
  open var isRecording: Bool { false }
  open var currentTime: TimeInterval { 0 }
  open var deviceCurrentTime: TimeInterval { ProcessInfo.processInfo.systemUptime }

  public init(url: URL, settings: [String: Any]) throws {
    (self.url, self.settings) = (url, settings)
    super.init()
  }

  public init(url: URL, format: AVAudioFormat) throws {
    (self.url, settings) = (url, format.settings)
    super.init()
  }

  @discardableResult
  open func prepareToRecord() -> Bool { refuse() }
  @discardableResult
  open func record() -> Bool { refuse() }
  @discardableResult
  open func record(forDuration duration: TimeInterval) -> Bool { refuse() }
  @discardableResult
  open func record(atTime time: TimeInterval) -> Bool { refuse() }
  @discardableResult
  open func deleteRecording() -> Bool { false }
  open func pause() {}
  open func stop() {}
  open func updateMeters() {}
  open func averagePower(forChannel channelNumber: Int) -> Float { -160 }
  open func peakPower(forChannel channelNumber: Int) -> Float { -160 }

  private func refuse() -> Bool {
    reportUnsupported(api: "AVAudioRecorder", note: "The preview has no microphone; recording does not begin.")
    return false
  }
}
