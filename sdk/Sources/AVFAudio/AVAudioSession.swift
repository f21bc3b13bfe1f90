import FoundationAdditions
import SDKBase

/// How an app uses sound. The preview plays and records none, so what is set is only kept.
nonisolated open class AVAudioSession: NSObject, @unchecked Sendable {
  private static let shared = AVAudioSession()
  public class func sharedInstance() -> AVAudioSession { shared }

  open private(set) var category = Category.soloAmbient
  open private(set) var mode = Mode.default
  open private(set) var categoryOptions: CategoryOptions = []
  open private(set) var preferredSampleRate = 0.0
  open private(set) var preferredIOBufferDuration: TimeInterval = 0

  open func setCategory(_ category: Category) throws { self.category = category }

  open func setCategory(_ category: Category, options: CategoryOptions = []) throws {
    (self.category, categoryOptions) = (category, options)
  }

  open func setCategory(_ category: Category, mode: Mode, options: CategoryOptions = []) throws {
    (self.category, self.mode, categoryOptions) = (category, mode, options)
  }

  open func setCategory(
    _ category: Category, mode: Mode, policy: RouteSharingPolicy, options: CategoryOptions = []
  ) throws {
    try setCategory(category, mode: mode, options: options)
  }

  open func setMode(_ mode: Mode) throws { self.mode = mode }
  open func setActive(_ active: Bool, options: SetActiveOptions = []) throws {}
  open func overrideOutputAudioPort(_ portOverride: PortOverride) throws {}
  open func setPreferredSampleRate(_ sampleRate: Double) throws { preferredSampleRate = sampleRate }
  open func setPreferredIOBufferDuration(_ duration: TimeInterval) throws { preferredIOBufferDuration = duration }
  open func setPreferredInput(_ inPort: AVAudioSessionPortDescription?) throws {}
  open func setAllowHapticsAndSystemSoundsDuringRecording(_ inValue: Bool) throws {}

  open var sampleRate: Double { 44_100 }
  open var inputNumberOfChannels: Int { 1 }
  open var outputNumberOfChannels: Int { 2 }
  open var ioBufferDuration: TimeInterval { 0.02 }
  open var outputVolume: Float { 0.5 }
  open var isOtherAudioPlaying: Bool { false }
  open var secondaryAudioShouldBeSilencedHint: Bool { false }
  open var isInputAvailable: Bool { false }
  open var availableInputs: [AVAudioSessionPortDescription]? { [] }
  open var currentRoute: AVAudioSessionRouteDescription { AVAudioSessionRouteDescription() }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use AVAudioApplication.recordPermission.")
  open var recordPermission: RecordPermission { wasDenied("the microphone") ? .denied : .undetermined }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use AVAudioApplication's requestRecordPermission.")
  open func requestRecordPermission(_ response: @escaping (Bool) -> Void) {
    denyPermission(api: "AVAudioSession.requestRecordPermission", resource: "the microphone")
    response(false)
  }

  public class var interruptionNotification: NSNotification.Name { note("Interruption") }
  public class var routeChangeNotification: NSNotification.Name { note("RouteChange") }
  public class var mediaServicesWereLostNotification: NSNotification.Name { note("MediaServicesWereLost") }
  public class var mediaServicesWereResetNotification: NSNotification.Name { note("MediaServicesWereReset") }
  public class var silenceSecondaryAudioHintNotification: NSNotification.Name { note("SilenceSecondaryAudioHint") }

  private class func note(_ name: String) -> NSNotification.Name {
    NSNotification.Name("AVAudioSession\(name)Notification")
  }
}

public let AVAudioSessionInterruptionTypeKey = "AVAudioSessionInterruptionTypeKey"
public let AVAudioSessionInterruptionOptionKey = "AVAudioSessionInterruptionOptionKey"
public let AVAudioSessionRouteChangeReasonKey = "AVAudioSessionRouteChangeReasonKey"
public let AVAudioSessionRouteChangePreviousRouteKey = "AVAudioSessionRouteChangePreviousRouteKey"
