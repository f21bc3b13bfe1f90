import FoundationAdditions
import SDKBase

/// What the phone can do.
public protocol CHHapticDeviceCapability: NSObjectProtocol {
  var supportsHaptics: Bool { get }
  var supportsAudio: Bool { get }
}

private final class Capability: NSObject, CHHapticDeviceCapability, @unchecked Sendable {
  var supportsHaptics: Bool { true }
  var supportsAudio: Bool { false }
}

/// Makes the phone tap and buzz; in the preview the host is told of each pattern.
open class CHHapticEngine: NSObject, @unchecked Sendable {
  public typealias CompletionHandler = @Sendable ((any Error)?) -> Void
  public typealias FinishedHandler = @Sendable ((any Error)?) -> FinishedAction
  public typealias StoppedHandler = @Sendable (StoppedReason) -> Void
  public typealias ResetHandler = @Sendable () -> Void

  /// What to do when all has been played.
  public enum FinishedAction: Int, Sendable {
    case stopEngine = 1
    case leaveEngineRunning
  }

  /// Why the engine stopped.
  public enum StoppedReason: Int, Sendable {
    case systemError = -1
    case audioSessionInterrupt = 1
    case applicationSuspended, idleTimeout, notifyWhenFinished, engineDestroyed, gameControllerDisconnect
  }

  // Objective-C's `init` throws; here a second initialiser with a default stands for it.
  @available(*, unavailable)
  public override init() { super.init() }

  public init(_: Void = ()) throws { super.init() }

  open var stoppedHandler: StoppedHandler = { _ in }
  open var resetHandler: ResetHandler = {}
  open var playsHapticsOnly = false
  open var isAutoShutdownEnabled = false
  open var isMutedForHaptics = false
  open var currentTime: TimeInterval { ProcessInfo.processInfo.systemUptime }

  public class func capabilitiesForHardware() -> any CHHapticDeviceCapability { Capability() }

  open func start() throws {}
  @preconcurrency
  open func start(completionHandler: CompletionHandler? = nil) { completionHandler?(nil) }
  @preconcurrency
  open func stop(completionHandler: CompletionHandler? = nil) { completionHandler?(nil) }
  @preconcurrency
  open func notifyWhenPlayersFinished(finishedHandler: @escaping FinishedHandler) { _ = finishedHandler(nil) }

  open func makePlayer(with pattern: CHHapticPattern) throws -> any CHHapticPatternPlayer { Player(pattern) }
  open func makeAdvancedPlayer(with pattern: CHHapticPattern) throws -> any CHHapticAdvancedPatternPlayer {
    Player(pattern)
  }
  open func playPattern(from fileURL: URL) throws { sendEffect("haptic", "pattern") }
}

/// Plays a pattern.
public protocol CHHapticPatternPlayer: NSObjectProtocol {
  func start(atTime time: TimeInterval) throws
  func stop(atTime time: TimeInterval) throws
  func sendParameters(_ parameters: [CHHapticDynamicParameter], atTime time: TimeInterval) throws
  func cancel() throws
  var isMuted: Bool { get set }
}

/// Plays a pattern that can loop and be moved in.
public protocol CHHapticAdvancedPatternPlayer: CHHapticPatternPlayer {
  func pause(atTime time: TimeInterval) throws
  func resume(atTime time: TimeInterval) throws
  func seek(toOffset offsetTime: TimeInterval) throws
  var loopEnabled: Bool { get set }
  var loopEnd: TimeInterval { get set }
  var playbackRate: Float { get set }
  var completionHandler: CHHapticEngine.CompletionHandler { get set }
}

private final class Player: NSObject, CHHapticAdvancedPatternPlayer, @unchecked Sendable {
  let pattern: CHHapticPattern
  var isMuted = false
  var loopEnabled = false
  var loopEnd: TimeInterval = 0
  var playbackRate: Float = 1
  var completionHandler: CHHapticEngine.CompletionHandler = { _ in }

  init(_ pattern: CHHapticPattern) { self.pattern = pattern }

  func start(atTime time: TimeInterval) throws {
    if !isMuted { sendEffect("haptic", pattern.summary) }
    completionHandler(nil)
  }
  func stop(atTime time: TimeInterval) throws {}
  func sendParameters(_ parameters: [CHHapticDynamicParameter], atTime time: TimeInterval) throws {}
  func cancel() throws {}
  func pause(atTime time: TimeInterval) throws {}
  func resume(atTime time: TimeInterval) throws {}
  func seek(toOffset offsetTime: TimeInterval) throws {}
}
