import AVFAudio
import FoundationAdditions
import SDKBase

/// Whether the app may listen.
public enum SFSpeechRecognizerAuthorizationStatus: Int, Sendable { case notDetermined, denied, restricted, authorized }

/// What the app wants to hear.
public enum SFSpeechRecognitionTaskHint: Int, Sendable { case unspecified, dictation, search, confirmation }

/// Told whether speech can be recognised.
public protocol SFSpeechRecognizerDelegate: NSObjectProtocol {
  func speechRecognizer(_ speechRecognizer: SFSpeechRecognizer, availabilityDidChange available: Bool)
}

extension SFSpeechRecognizerDelegate {
  public func speechRecognizer(_ speechRecognizer: SFSpeechRecognizer, availabilityDidChange available: Bool) {}
}

/// Turns speech into text. The preview has no microphone and no recogniser.
nonisolated open class SFSpeechRecognizer: NSObject, @unchecked Sendable {
  public let locale: Locale
  open weak var delegate: (any SFSpeechRecognizerDelegate)?
  open var defaultTaskHint = SFSpeechRecognitionTaskHint.unspecified
  open var queue = OperationQueue.main
  open var supportsOnDeviceRecognition = false
  open var isAvailable: Bool { false }

  // Objective-C may answer nil to `init`; here a second initialiser with a default stands for it.
  @available(*, unavailable)
  public override init() { locale = .current }

  public convenience init?(_: Void = ()) { self.init(locale: .current) }

  public init?(locale: Locale) {
    self.locale = locale
    super.init()
  }

  public class func supportedLocales() -> Set<Locale> { [Locale(identifier: "en-US")] }

  public class func authorizationStatus() -> SFSpeechRecognizerAuthorizationStatus {
    wasDenied("speech recognition") ? .denied : .notDetermined
  }

  @preconcurrency
  public class func requestAuthorization(_ handler: @escaping @Sendable (SFSpeechRecognizerAuthorizationStatus) -> Void)
  {
    denyPermission(api: "SFSpeechRecognizer.requestAuthorization", resource: "speech recognition")
    DispatchQueue.main.async { handler(.denied) }
  }

  @preconcurrency
  @discardableResult
  open func recognitionTask(
    with request: SFSpeechRecognitionRequest,
    resultHandler: @escaping @Sendable (SFSpeechRecognitionResult?, (any Error)?) -> Void
  ) -> SFSpeechRecognitionTask {
    let task = SFSpeechRecognitionTask(SpeechUnavailable())
    reportUnsupported(
      api: "SFSpeechRecognizer.recognitionTask", note: "The preview recognises no speech; the task fails.")
    DispatchQueue.main.async { resultHandler(nil, task.error) }
    return task
  }

  @discardableResult
  open func recognitionTask(
    with request: SFSpeechRecognitionRequest, delegate: any SFSpeechRecognitionTaskDelegate
  ) -> SFSpeechRecognitionTask {
    let task = SFSpeechRecognitionTask(SpeechUnavailable())
    DispatchQueue.main.async { delegate.speechRecognitionTask(task, didFinishSuccessfully: false) }
    return task
  }
}

private struct SpeechUnavailable: LocalizedError {
  var errorDescription: String? { "The preview recognises no speech." }
}

/// What is to be recognised.
nonisolated open class SFSpeechRecognitionRequest: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var taskHint = SFSpeechRecognitionTaskHint.unspecified
  open var shouldReportPartialResults = true
  open var requiresOnDeviceRecognition = false
  open var contextualStrings: [String] = []
  @available(iOS 16.0, *)
  open var addsPunctuation: Bool {
    get { punctuation }
    set { punctuation = newValue }
  }
  private var punctuation = false
}

/// Sound as it comes in.
nonisolated open class SFSpeechAudioBufferRecognitionRequest: SFSpeechRecognitionRequest, @unchecked Sendable {
  public override init() { super.init() }
  open func append(_ audioPCMBuffer: AVAudioPCMBuffer) {}
  open func endAudio() {}
  open var nativeAudioFormat: AVAudioFormat { AVAudioFormat(standardFormatWithSampleRate: 16_000, channels: 1)! }
}

/// Sound in a file.
nonisolated open class SFSpeechURLRecognitionRequest: SFSpeechRecognitionRequest, @unchecked Sendable {
  public let url: URL
  public init(url URL: URL) {
    url = URL
    super.init()
  }
}

/// How far a task is.
public enum SFSpeechRecognitionTaskState: Int, Sendable { case starting, running, finishing, canceling, completed }

/// Speech that is being recognised.
nonisolated open class SFSpeechRecognitionTask: NSObject, @unchecked Sendable {
  public let error: (any Error)?
  init(_ error: any Error) { self.error = error }
  open private(set) var isCancelled = false
  open var isFinishing: Bool { false }
  open var state: SFSpeechRecognitionTaskState { .completed }
  open func cancel() { isCancelled = true }
  open func finish() {}
}

/// Told how far a task is.
public protocol SFSpeechRecognitionTaskDelegate: NSObjectProtocol {
  func speechRecognitionTask(
    _ task: SFSpeechRecognitionTask, didHypothesizeTranscription transcription: SFTranscription)
  func speechRecognitionTask(
    _ task: SFSpeechRecognitionTask, didFinishRecognition recognitionResult: SFSpeechRecognitionResult)
  func speechRecognitionTask(_ task: SFSpeechRecognitionTask, didFinishSuccessfully successfully: Bool)
}

extension SFSpeechRecognitionTaskDelegate {
  public func speechRecognitionTask(
    _ task: SFSpeechRecognitionTask, didHypothesizeTranscription transcription: SFTranscription
  ) {}
  public func speechRecognitionTask(
    _ task: SFSpeechRecognitionTask, didFinishRecognition recognitionResult: SFSpeechRecognitionResult
  ) {}
  public func speechRecognitionTask(_ task: SFSpeechRecognitionTask, didFinishSuccessfully successfully: Bool) {}
}

/// What was heard; there is none in the preview.
nonisolated open class SFSpeechRecognitionResult: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var bestTranscription: SFTranscription { SFTranscription() }
  open var transcriptions: [SFTranscription] { [] }
  open var isFinal: Bool { true }
}

/// What was heard, as text.
nonisolated open class SFTranscription: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var formattedString: String { "" }
  open var segments: [SFTranscriptionSegment] { [] }
}

/// One word that was heard.
nonisolated open class SFTranscriptionSegment: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var substring: String { "" }
  open var substringRange: NSRange { NSRange(location: 0, length: 0) }
  open var timestamp: TimeInterval { 0 }
  open var duration: TimeInterval { 0 }
  open var confidence: Float { 0 }
}
