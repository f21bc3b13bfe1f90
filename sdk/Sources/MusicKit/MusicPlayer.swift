import Combine
import FoundationAdditions

/// Plays music. The preview has none: nothing is ever played.
@available(iOS 15.0, *)
public class MusicPlayer: ObservableObject, @unchecked Sendable {
  /// Whether it plays.
  public enum PlaybackStatus: Hashable, Sendable {
    case playing, paused, stopped, interrupted, seekingForward, seekingBackward
  }
  /// Whether it begins anew.
  public enum RepeatMode: Hashable, Sendable { case none, one, all }
  /// Whether the order is changed.
  public enum ShuffleMode: Hashable, Sendable { case off, songs }

  /// What it does.
  public class State: ObservableObject, @unchecked Sendable {
    public var playbackStatus: PlaybackStatus { .stopped }
    public var playbackRate: Float { 0 }
    @Published public var repeatMode: RepeatMode?
    @Published public var shuffleMode: ShuffleMode?
  }

  /// What it plays, one after the other.
  public class Queue: ObservableObject, ExpressibleByArrayLiteral, @unchecked Sendable {
    /// One of them.
    public struct Entry: Identifiable, Equatable, Sendable {
      public let id: String
      public let title: String
      public let subtitle: String?
      public let artwork: Artwork?
    }
    public required init<S: Sequence, P: PlayableMusicItem>(for playableItems: S, startingAt start: S.Element? = nil)
    where S.Element == P {}
    public required init(arrayLiteral elements: any PlayableMusicItem...) {}
    required init() {}
    public var currentEntry: Entry? {
      get { nil }
      set {}
    }
  }

  public let state = State()
  public var isPreparedToPlay: Bool { false }
  public var playbackTime: TimeInterval = 0
  public func prepareToPlay() async throws { throw noMusic("MusicPlayer") }
  public func play() async throws { throw noMusic("MusicPlayer") }
  public func pause() {}
  public func stop() {}
  public func beginSeekingForward() {}
  public func beginSeekingBackward() {}
  public func endSeeking() {}
  public func restartCurrentEntry() {}
  public func skipToNextEntry() async throws { throw noMusic("MusicPlayer") }
  public func skipToPreviousEntry() async throws { throw noMusic("MusicPlayer") }
}

/// Plays music for the app alone.
@available(iOS 15.0, *)
public class ApplicationMusicPlayer: MusicPlayer, @unchecked Sendable {
  public static let shared = ApplicationMusicPlayer()
  /// What it plays, and what it has played.
  public class Queue: MusicPlayer.Queue, @unchecked Sendable {
    /// All of them.
    public typealias Entries = [Entry]
    public var entries: Entries {
      get { [] }
      set {}
    }
    public func insert<P: PlayableMusicItem>(_ playableItem: P, position: EntryInsertionPosition) async throws {
      throw noMusic("MusicPlayer")
    }
    /// Where something is put in.
    public enum EntryInsertionPosition: Hashable, Sendable { case afterCurrentEntry, tail }
  }
  public var queue = Queue()
}

/// Plays in Apple's Music app.
@available(iOS 15.0, *)
public class SystemMusicPlayer: MusicPlayer, @unchecked Sendable {
  public static let shared = SystemMusicPlayer()
  public var queue = Queue()
}
