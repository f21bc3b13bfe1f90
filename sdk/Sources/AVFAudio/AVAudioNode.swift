import FoundationAdditions
import SDKBase

public typealias AVAudioNodeTapBlock = (AVAudioPCMBuffer, AVAudioTime) -> Void
public typealias AVAudioNodeCompletionHandler = @Sendable () -> Void

/// A part of the chain that sound runs through.
nonisolated open class AVAudioNode: NSObject, @unchecked Sendable {
  open private(set) weak var engine: AVAudioEngine?
  open var numberOfInputs: Int { 1 }
  open var numberOfOutputs: Int { 1 }
  open var lastRenderTime: AVAudioTime? { nil }

  func attach(to engine: AVAudioEngine?) { self.engine = engine }

  open func inputFormat(forBus bus: AVAudioNodeBus) -> AVAudioFormat { standard }
  open func outputFormat(forBus bus: AVAudioNodeBus) -> AVAudioFormat { standard }
  open func installTap(
    onBus bus: AVAudioNodeBus, bufferSize: AVAudioFrameCount, format: AVAudioFormat?,
    block tapBlock: @escaping AVAudioNodeTapBlock
  ) {
    reportUnsupported(
      api: "AVAudioNode.installTap", note: "No sound runs through the engine, so the tap is never called.")
  }
  open func removeTap(onBus bus: AVAudioNodeBus) {}
  open func reset() {}

  private var standard: AVAudioFormat { AVAudioFormat(standardFormatWithSampleRate: 44_100, channels: 1)! }
}

/// The way to and from the phone's microphone and speaker.
nonisolated open class AVAudioIONode: AVAudioNode, @unchecked Sendable {
  open var isVoiceProcessingEnabled: Bool { false }
  open func setVoiceProcessingEnabled(_ enabled: Bool) throws {}
}

/// The microphone.
nonisolated open class AVAudioInputNode: AVAudioIONode, @unchecked Sendable {}

/// The speaker.
nonisolated open class AVAudioOutputNode: AVAudioIONode, @unchecked Sendable {}

/// Mixes what runs into it.
nonisolated open class AVAudioMixerNode: AVAudioNode, @unchecked Sendable {
  public override init() { super.init() }
  open var outputVolume: Float = 1
  open var volume: Float = 1
  open var pan: Float = 0
}

/// Plays buffers and files inside an engine.
nonisolated open class AVAudioPlayerNode: AVAudioNode, @unchecked Sendable {
  public override init() { super.init() }
  open var volume: Float = 1
  open var pan: Float = 0
  open private(set) var isPlaying = false

  open func play() { isPlaying = true }
  open func play(at when: AVAudioTime?) { isPlaying = true }
  open func pause() { isPlaying = false }
  open func stop() { isPlaying = false }

  @preconcurrency
  open func scheduleBuffer(_ buffer: AVAudioPCMBuffer, completionHandler: AVAudioNodeCompletionHandler? = nil) {
    completionHandler?()
  }

  @preconcurrency
  open func scheduleBuffer(
    _ buffer: AVAudioPCMBuffer, at when: AVAudioTime?, options: AVAudioPlayerNodeBufferOptions = [],
    completionHandler: AVAudioNodeCompletionHandler? = nil
  ) { completionHandler?() }

  @preconcurrency
  open func scheduleFile(
    _ file: AVAudioFile, at when: AVAudioTime?, completionHandler: AVAudioNodeCompletionHandler? = nil
  ) { completionHandler?() }
}

/// How a buffer meets what plays already.
public struct AVAudioPlayerNodeBufferOptions: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let loops = AVAudioPlayerNodeBufferOptions(rawValue: 1)
  public static let interrupts = AVAudioPlayerNodeBufferOptions(rawValue: 2)
  public static let interruptsAtLoop = AVAudioPlayerNodeBufferOptions(rawValue: 4)
}

/// Changes what runs through it.
nonisolated open class AVAudioUnitEffect: AVAudioNode, @unchecked Sendable { open var bypass = false }

/// Changes the speed of what runs through it.
nonisolated open class AVAudioUnitTimeEffect: AVAudioNode, @unchecked Sendable { open var bypass = false }

/// Changes pitch and speed apart.
nonisolated open class AVAudioUnitTimePitch: AVAudioUnitTimeEffect, @unchecked Sendable {
  public override init() { super.init() }
  open var rate: Float = 1
  open var pitch: Float = 0
  open var overlap: Float = 8
}

/// Adds the echo of a room.
nonisolated open class AVAudioUnitReverb: AVAudioUnitEffect, @unchecked Sendable {
  public override init() { super.init() }
  open var wetDryMix: Float = 0
}
