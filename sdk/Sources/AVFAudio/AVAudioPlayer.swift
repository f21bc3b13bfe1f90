import FoundationAdditions
import SDKBase

/// Told what becomes of a player.
public protocol AVAudioPlayerDelegate: NSObjectProtocol {
  func audioPlayerDidFinishPlaying(_ player: AVAudioPlayer, successfully flag: Bool)
  func audioPlayerDecodeErrorDidOccur(_ player: AVAudioPlayer, error: (any Error)?)
}

extension AVAudioPlayerDelegate {
  public func audioPlayerDidFinishPlaying(_ player: AVAudioPlayer, successfully flag: Bool) {}
  public func audioPlayerDecodeErrorDidOccur(_ player: AVAudioPlayer, error: (any Error)?) {}
}

/// Plays a sound. The preview is silent: it tells the host what would sound, and keeps the state that an app shows.
nonisolated open class AVAudioPlayer: NSObject {
  open private(set) var url: URL?
  open private(set) var data: Data?
  open private(set) var isPlaying = false
  open private(set) var duration: TimeInterval = 0
  open weak var delegate: (any AVAudioPlayerDelegate)?
  open var currentTime: TimeInterval = 0
  open var volume: Float = 1
  open var pan: Float = 0
  open var rate: Float = 1
  open var enableRate = false
  open var numberOfLoops = 0
  open var isMeteringEnabled = false
  open var numberOfChannels: Int { 2 }
  open var deviceCurrentTime: TimeInterval { ProcessInfo.processInfo.systemUptime }
  open var settings: [String: Any] { [AVSampleRateKey: 44_100.0, AVNumberOfChannelsKey: 2] }

  public init(contentsOf url: URL) throws {
    let content = try Data(contentsOf: url)
    self.url = url
    duration = WaveHeader(content)?.duration ?? 0
    super.init()
  }

  public convenience init(contentsOf url: URL, fileTypeHint utiString: String?) throws {
    try self.init(contentsOf: url)
  }

  public init(data: Data) throws {
    self.data = data
    duration = WaveHeader(data)?.duration ?? 0
    super.init()
  }

  public convenience init(data: Data, fileTypeHint utiString: String?) throws { try self.init(data: data) }

  @discardableResult
  open func prepareToPlay() -> Bool { true }

  @discardableResult
  open func play() -> Bool {
    reportUnsupported(api: "AVAudioPlayer.play", note: "The preview is silent; the player only says that it plays.")
    sendEffect("sound", url?.lastPathComponent ?? "data")
    isPlaying = true
    return true
  }

  @discardableResult
  open func play(atTime time: TimeInterval) -> Bool { play() }

  open func pause() { isPlaying = false }
  open func stop() { isPlaying = false }
  open func setVolume(_ volume: Float, fadeDuration duration: TimeInterval) { self.volume = volume }
  open func updateMeters() {}
  open func averagePower(forChannel channelNumber: Int) -> Float { -160 }
  open func peakPower(forChannel channelNumber: Int) -> Float { -160 }
}

/// How long a WAVE file sounds, from its header.
struct WaveHeader {
  let duration: TimeInterval

  init?(_ data: Data) {
    let bytes = [UInt8](data.prefix(4096))
    guard bytes.count >= 44, bytes[0..<4].elementsEqual("RIFF".utf8), bytes[8..<12].elementsEqual("WAVE".utf8) else {
      return nil
    }
    func number(at index: Int) -> Int { (0..<4).reduce(0) { $0 | Int(bytes[index + $1]) << (8 * $1) } }
    var (position, bytesPerSecond) = (12, 0)
    while position + 8 <= bytes.count {
      let size = number(at: position + 4)
      if bytes[position..<position + 4].elementsEqual("fmt ".utf8), position + 20 <= bytes.count {
        bytesPerSecond = number(at: position + 16)
      } else if bytes[position..<position + 4].elementsEqual("data".utf8), bytesPerSecond > 0 {
        duration = Double(size) / Double(bytesPerSecond)
        return
      }
      position += 8 + size + size % 2
    }
    return nil
  }
}
