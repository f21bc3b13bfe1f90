import FoundationAdditions
import SDKBase

/// A file of sound. The preview decodes and encodes none.
nonisolated open class AVAudioFile: NSObject, @unchecked Sendable {
  public let url: URL
  public let fileFormat: AVAudioFormat
  open var processingFormat: AVAudioFormat { fileFormat }
  open var length: AVAudioFramePosition { 0 }
  open var framePosition: AVAudioFramePosition = 0

  public init(forReading fileURL: URL) throws {
    _ = try FileManager.default.attributesOfItem(atPath: fileURL.path)
    url = fileURL
    fileFormat = AVAudioFormat(standardFormatWithSampleRate: 44_100, channels: 1)!
    super.init()
  }

  public init(forWriting fileURL: URL, settings: [String: Any]) throws {
    url = fileURL
    fileFormat = AVAudioFormat(settings: settings) ?? AVAudioFormat(standardFormatWithSampleRate: 44_100, channels: 1)!
    super.init()
  }

  open func read(into buffer: AVAudioPCMBuffer) throws { throw unsupported() }
  open func read(into buffer: AVAudioPCMBuffer, frameCount frames: AVAudioFrameCount) throws { throw unsupported() }
  open func write(from buffer: AVAudioPCMBuffer) throws { throw unsupported() }

  private func unsupported() -> AudioUnsupported {
    reportUnsupported(api: "AVAudioFile", note: "The preview does not decode or encode sound.")
    return .noDecoder
  }
}

/// Why sound did not come or go.
enum AudioUnsupported: LocalizedError {
  case noDecoder, noDevice

  var errorDescription: String? {
    switch self {
    case .noDecoder: "The preview does not decode or encode sound."
    case .noDevice: "The preview has no microphone and no speaker."
    }
  }
}
