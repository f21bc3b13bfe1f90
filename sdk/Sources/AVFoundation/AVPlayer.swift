import CoreMedia
import FoundationAdditions
import SDKBase

/// Plays video and sound. The preview decodes none: the player keeps its state, and no time passes in it.
nonisolated open class AVPlayer: NSObject, @unchecked Sendable {
  /// Whether a player can play.
  public enum Status: Int, Sendable { case unknown, readyToPlay, failed }

  /// Whether a player plays.
  public enum TimeControlStatus: Int, Sendable { case paused, waitingToPlayAtSpecifiedRate, playing }

  /// What follows the end of an item.
  public enum ActionAtItemEnd: Int, Sendable { case advance, pause, none }

  /// Why a player waits.
  public struct WaitingReason: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let toMinimizeStalls = WaitingReason(rawValue: "AVPlayerWaitingToMinimizeStallsReason")
    public static let noItemToPlay = WaitingReason(rawValue: "AVPlayerWaitingWithNoItemToPlayReason")
  }

  open fileprivate(set) var currentItem: AVPlayerItem?
  open var rate: Float = 0
  open var defaultRate: Float = 1
  open var volume: Float = 1
  open var isMuted = false
  open var actionAtItemEnd = ActionAtItemEnd.pause
  open var automaticallyWaitsToMinimizeStalling = true
  open var allowsExternalPlayback = true
  open var preventsDisplaySleepDuringVideoPlayback = true

  public override init() { super.init() }

  public init(playerItem item: AVPlayerItem?) {
    currentItem = item
    super.init()
  }

  public convenience init(url URL: URL) { self.init(playerItem: AVPlayerItem(url: URL)) }

  open var status: Status { currentItem == nil ? .unknown : .readyToPlay }
  open var error: (any Error)? { nil }
  open var timeControlStatus: TimeControlStatus { rate == 0 ? .paused : .playing }
  open var reasonForWaitingToPlay: WaitingReason? { nil }
  open func currentTime() -> CMTime { currentItem?.time ?? .zero }

  open func play() {
    reportUnsupported(
      api: "AVPlayer.play", note: "The preview decodes no video and no sound; the player only says that it plays.")
    if let url = currentItem?.asset.source { sendEffect("media", url.absoluteString) }
    rate = defaultRate
  }

  open func playImmediately(atRate rate: Float) {
    play()
    self.rate = rate
  }

  open func pause() { rate = 0 }

  open func replaceCurrentItem(with item: AVPlayerItem?) { currentItem = item }

  open func seek(to time: CMTime) { currentItem?.time = time }
  open func seek(to date: Date) {}
  open func seek(to time: CMTime, toleranceBefore: CMTime, toleranceAfter: CMTime) { seek(to: time) }

  @preconcurrency
  open func seek(to time: CMTime, completionHandler: @escaping @Sendable (Bool) -> Void) {
    seek(to: time)
    completionHandler(true)
  }

  @preconcurrency
  open func seek(
    to time: CMTime, toleranceBefore: CMTime, toleranceAfter: CMTime,
    completionHandler: @escaping @Sendable (Bool) -> Void
  ) {
    seek(to: time)
    completionHandler(true)
  }

  @discardableResult
  open func seek(to time: CMTime) async -> Bool {
    currentItem?.time = time
    return true
  }

  @preconcurrency
  open func addPeriodicTimeObserver(
    forInterval interval: CMTime, queue: DispatchQueue?, using block: @escaping @Sendable (CMTime) -> Void
  ) -> Any {
    reportUnsupported(api: "AVPlayer.addPeriodicTimeObserver", note: "No time passes in the preview's player.")
    return NSObject()
  }

  @preconcurrency
  open func addBoundaryTimeObserver(
    forTimes times: [NSValue], queue: DispatchQueue?, using block: @escaping @Sendable () -> Void
  ) -> Any { NSObject() }

  open func removeTimeObserver(_ observer: Any) {}
}

/// Plays one item after the other.
nonisolated open class AVQueuePlayer: AVPlayer, @unchecked Sendable {
  private var queue: [AVPlayerItem] = []

  public override init() { super.init() }

  public init(items: [AVPlayerItem]) {
    queue = items
    super.init(playerItem: items.first)
  }

  public override init(playerItem item: AVPlayerItem?) {
    queue = item.map { [$0] } ?? []
    super.init(playerItem: item)
  }

  open func items() -> [AVPlayerItem] { queue }

  open func advanceToNextItem() {
    if !queue.isEmpty { queue.removeFirst() }
    currentItem = queue.first
  }

  open func canInsert(_ item: AVPlayerItem, after afterItem: AVPlayerItem?) -> Bool { !queue.contains(item) }

  open func insert(_ item: AVPlayerItem, after afterItem: AVPlayerItem?) {
    let place = afterItem.flatMap { queue.firstIndex(of: $0) }.map { $0 + 1 } ?? queue.count
    queue.insert(item, at: place)
    currentItem = queue.first
  }

  open func remove(_ item: AVPlayerItem) {
    queue.removeAll { $0 === item }
    currentItem = queue.first
  }

  open func removeAllItems() {
    queue = []
    currentItem = nil
  }
}

/// Plays an item over and over.
nonisolated open class AVPlayerLooper: NSObject, @unchecked Sendable {
  public init(player: AVQueuePlayer, templateItem itemToLoop: AVPlayerItem) {
    if player.currentItem == nil { player.insert(itemToLoop, after: nil) }
    super.init()
  }

  open var loopCount: Int { 0 }
  open func disableLooping() {}
}
