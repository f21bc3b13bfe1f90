import FoundationAdditions
import Placeholders
import SDKBase
import UIKit

public typealias MPMediaEntityPersistentID = UInt64

/// Whether the app may see somebody's music.
public enum MPMediaLibraryAuthorizationStatus: Int, Sendable { case notDetermined, denied, restricted, authorized }

/// Somebody's music; in the preview the app may not see it.
open class MPMediaLibrary: NSObject, @unchecked Sendable {
  private static let only = MPMediaLibrary()
  override init() { super.init() }
  open class func `default`() -> MPMediaLibrary { only }
  open class func authorizationStatus() -> MPMediaLibraryAuthorizationStatus {
    wasDenied("music") ? .denied : .notDetermined
  }
  open class func requestAuthorization(
    _ completionHandler: @escaping @Sendable (MPMediaLibraryAuthorizationStatus) -> Void
  ) {
    denyPermission(api: "MPMediaLibrary.requestAuthorization", resource: "music")
    completionHandler(.denied)
  }
  open class func requestAuthorization() async -> MPMediaLibraryAuthorizationStatus {
    denyPermission(api: "MPMediaLibrary.requestAuthorization", resource: "music")
    return .denied
  }
}

/// What kind of sound it is.
public struct MPMediaType: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let music = Self(rawValue: 1)
  public static let podcast = Self(rawValue: 2)
  public static let audioBook = Self(rawValue: 4)
  public static let anyAudio = Self(rawValue: 0xFF)
  public static let any = Self(rawValue: .max)
}

/// A song of somebody's.
open class MPMediaItem: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var persistentID: MPMediaEntityPersistentID { 0 }
  open var title: String? { nil }
  open var artist: String? { nil }
  open var albumTitle: String? { nil }
  open var albumArtist: String? { nil }
  open var genre: String? { nil }
  open var playbackDuration: TimeInterval { 0 }
  open var artwork: MPMediaItemArtwork? { nil }
  open var assetURL: URL? { nil }
  open var playCount: Int { 0 }
  open var isCloudItem: Bool { false }
  open var playbackStoreID: String { "" }
  open var mediaType: MPMediaType { .music }
}

/// Some songs.
open class MPMediaItemCollection: NSObject, @unchecked Sendable {
  public let items: [MPMediaItem]
  public init(items: [MPMediaItem]) { self.items = items }
  open var count: Int { items.count }
  open var representativeItem: MPMediaItem? { items.first }
}

/// Asks for somebody's songs; there are none.
open class MPMediaQuery: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open class func songs() -> MPMediaQuery { MPMediaQuery() }
  open class func albums() -> MPMediaQuery { MPMediaQuery() }
  open class func artists() -> MPMediaQuery { MPMediaQuery() }
  open class func playlists() -> MPMediaQuery { MPMediaQuery() }
  open class func podcasts() -> MPMediaQuery { MPMediaQuery() }
  open class func audiobooks() -> MPMediaQuery { MPMediaQuery() }
  open var items: [MPMediaItem]? { [] }
  open var collections: [MPMediaItemCollection]? { [] }
}

/// Whether it plays.
public enum MPMusicPlaybackState: Int, Sendable {
  case stopped, playing, paused, interrupted, seekingForward, seekingBackward
}
/// Whether it begins anew.
public enum MPMusicRepeatMode: Int, Sendable { case `default`, none, one, all }
/// Whether the order is changed.
public enum MPMusicShuffleMode: Int, Sendable { case `default`, off, songs, albums }

/// Plays somebody's music; the preview is silent.
open class MPMusicPlayerController: NSObject, @unchecked Sendable {
  private static let app = MPMusicPlayerController()
  override init() { super.init() }
  open class var systemMusicPlayer: MPMusicPlayerController { app }
  open class var applicationMusicPlayer: MPMusicPlayerController { app }
  open class var applicationQueuePlayer: MPMusicPlayerController { app }

  open var playbackState: MPMusicPlaybackState { .stopped }
  open var repeatMode = MPMusicRepeatMode.default
  open var shuffleMode = MPMusicShuffleMode.default
  open var nowPlayingItem: MPMediaItem?
  open var indexOfNowPlayingItem: Int { NSNotFound }
  open var currentPlaybackTime: TimeInterval = 0
  open var currentPlaybackRate: Float = 0
  open var isPreparedToPlay: Bool { false }
  open func setQueue(with query: MPMediaQuery) {}
  open func setQueue(with itemCollection: MPMediaItemCollection) {}
  open func setQueue(with storeIDs: [String]) {}
  open func prepareToPlay() {}
  open func play() { reportUnsupported(api: "MPMusicPlayerController.play", note: "The preview is silent.") }
  open func pause() {}
  open func stop() {}
  open func skipToNextItem() {}
  open func skipToBeginning() {}
  open func skipToPreviousItem() {}
  open func beginGeneratingPlaybackNotifications() {}
  open func endGeneratingPlaybackNotifications() {}
}

extension Notification.Name {
  public static let MPMusicPlayerControllerPlaybackStateDidChange = Notification.Name(
    "MPMusicPlayerControllerPlaybackStateDidChangeNotification")
  public static let MPMusicPlayerControllerNowPlayingItemDidChange = Notification.Name(
    "MPMusicPlayerControllerNowPlayingItemDidChangeNotification")
}

/// Told which songs were picked.
@MainActor @preconcurrency
public protocol MPMediaPickerControllerDelegate: NSObjectProtocol {
  func mediaPicker(_ mediaPicker: MPMediaPickerController, didPickMediaItems mediaItemCollection: MPMediaItemCollection)
  func mediaPickerDidCancel(_ mediaPicker: MPMediaPickerController)
}

extension MPMediaPickerControllerDelegate {
  public func mediaPicker(
    _ mediaPicker: MPMediaPickerController, didPickMediaItems mediaItemCollection: MPMediaItemCollection
  ) {}
  public func mediaPickerDidCancel(_ mediaPicker: MPMediaPickerController) {}
}

/// Picks songs; in the preview a placeholder stands for it.
@MainActor @preconcurrency
open class MPMediaPickerController: UIViewController {
  open weak var delegate: (any MPMediaPickerControllerDelegate)?
  open var allowsPickingMultipleItems = false
  open var showsCloudItems = true
  open var prompt: String?
  public init(mediaTypes: MPMediaType) { super.init(nibName: nil, bundle: nil) }
  public convenience init() { self.init(mediaTypes: .any) }
  public required init?(coder: NSCoder) { return nil }
  open override func viewDidLoad() {
    super.viewDidLoad()
    reportUnsupported(api: "MPMediaPickerController", note: "The preview has no music; a placeholder is shown.")
    showPlaceholder(in: view, symbol: "music.note.list", text: "No Music")
  }
}

/// Shows how loud it is; the preview is silent.
@MainActor @preconcurrency
open class MPVolumeView: UIView {
  open var showsVolumeSlider = true
  @available(iOS, introduced: 4.2, deprecated: 13.0, message: "Use AVRoutePickerView instead.")
  open var showsRouteButton: Bool {
    get { false }
    set {}
  }
}
