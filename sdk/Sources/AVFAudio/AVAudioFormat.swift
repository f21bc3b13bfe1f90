import CoreAudio
import Foundation

public typealias AVAudioFrameCount = UInt32
public typealias AVAudioFramePosition = Int64
public typealias AVAudioChannelCount = UInt32
public typealias AVAudioNodeBus = Int
public typealias AVAudioPacketCount = UInt32

/// How samples of sound are stored.
nonisolated open class AVAudioFormat: NSObject, @unchecked Sendable {
  public let commonFormat: AVAudioCommonFormat
  public let sampleRate: Double
  public let channelCount: AVAudioChannelCount
  public let isInterleaved: Bool

  public init?(
    commonFormat format: AVAudioCommonFormat, sampleRate: Double, channels: AVAudioChannelCount, interleaved: Bool
  ) {
    guard sampleRate > 0, channels > 0 else { return nil }
    (commonFormat, self.sampleRate, channelCount, isInterleaved) = (format, sampleRate, channels, interleaved)
    super.init()
  }

  public convenience init?(standardFormatWithSampleRate sampleRate: Double, channels: AVAudioChannelCount) {
    self.init(commonFormat: .pcmFormatFloat32, sampleRate: sampleRate, channels: channels, interleaved: false)
  }

  public convenience init?(settings: [String: Any]) {
    let rate = settings[AVSampleRateKey] as? Double ?? (settings[AVSampleRateKey] as? Int).map(Double.init) ?? 44_100
    let channels = settings[AVNumberOfChannelsKey] as? Int ?? 1
    self.init(
      commonFormat: .pcmFormatFloat32, sampleRate: rate, channels: AVAudioChannelCount(channels), interleaved: false)
  }

  open var isStandard: Bool { commonFormat == .pcmFormatFloat32 && !isInterleaved }
  open var settings: [String: Any] {
    [AVFormatIDKey: kAudioFormatLinearPCM, AVSampleRateKey: sampleRate, AVNumberOfChannelsKey: Int(channelCount)]
  }
}

/// Sound in memory.
nonisolated open class AVAudioBuffer: NSObject, @unchecked Sendable {
  public let format: AVAudioFormat
  init(format: AVAudioFormat) { self.format = format }
}

/// Samples of sound in memory.
nonisolated open class AVAudioPCMBuffer: AVAudioBuffer, @unchecked Sendable {
  public let frameCapacity: AVAudioFrameCount
  open var frameLength: AVAudioFrameCount = 0
  private let samples: UnsafeMutablePointer<UnsafeMutablePointer<Float>>
  private let whole: UnsafeMutablePointer<Float>

  public init?(pcmFormat format: AVAudioFormat, frameCapacity: AVAudioFrameCount) {
    let (channels, frames) = (Int(format.channelCount), max(Int(frameCapacity), 1))
    self.frameCapacity = frameCapacity
    whole = .allocate(capacity: channels * frames)
    whole.initialize(repeating: 0, count: channels * frames)
    samples = .allocate(capacity: channels)
    for channel in 0..<channels { (samples + channel).initialize(to: whole + channel * frames) }
    super.init(format: format)
  }

  deinit {
    samples.deallocate()
    whole.deallocate()
  }

  open var stride: Int { 1 }
  open var floatChannelData: UnsafePointer<UnsafeMutablePointer<Float>>? {
    format.commonFormat == .pcmFormatFloat32 ? UnsafePointer(samples) : nil
  }
}

/// A moment of sound.
nonisolated open class AVAudioTime: NSObject, @unchecked Sendable {
  public let sampleTime: AVAudioFramePosition
  public let sampleRate: Double
  public let hostTime: UInt64

  public init(hostTime: UInt64) {
    (self.hostTime, sampleTime, sampleRate) = (hostTime, 0, 0)
    super.init()
  }

  public init(sampleTime: AVAudioFramePosition, atRate sampleRate: Double) {
    (hostTime, self.sampleTime, self.sampleRate) = (0, sampleTime, sampleRate)
    super.init()
  }

  open var isSampleTimeValid: Bool { sampleRate > 0 }
  open var isHostTimeValid: Bool { hostTime > 0 }
}
