import FoundationAdditions
import SDKBase

/// Why somebody's music cannot be used.
public struct MPError: Error, LocalizedError, Sendable {
  /// The number of the reason.
  public enum Code: Int, Sendable {
    case unknown, permissionDenied, cloudServiceCapabilityMissing, networkConnectionFailed, notFound, notSupported
    case cancelled, requestTimedOut
  }
  public static let errorDomain = "MPErrorDomain"
  public static var permissionDenied: Code { .permissionDenied }
  public static var cloudServiceCapabilityMissing: Code { .cloudServiceCapabilityMissing }
  public static var notFound: Code { .notFound }
  public let code: Code
  public init(_ code: Code) { self.code = code }
  public var errorDescription: String? { "The preview has no music." }
}

/// Says once that there is no music, and gives the error for it.
private func noMusic(_ api: String) -> MPError {
  reportUnsupported(api: api, note: "The preview has no music; each request fails.")
  return MPError(.permissionDenied)
}

/// What a list is made from.
public struct MPMediaPlaylistAttribute: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let onTheGo = Self(rawValue: 1)
  public static let smart = Self(rawValue: 2)
  public static let genius = Self(rawValue: 4)
}

/// What a new list is called.
open class MPMediaPlaylistCreationMetadata: NSObject, @unchecked Sendable {
  public let name: String
  open var authorDisplayName: String?
  open var descriptionText = ""
  public init(name: String) {
    self.name = name
    super.init()
  }
}

/// A list of somebody's.
open class MPMediaPlaylist: MPMediaItemCollection, @unchecked Sendable {
  open var persistentID: MPMediaEntityPersistentID { 0 }
  open var name: String? { nil }
  open var descriptionText: String? { nil }
  open var authorDisplayName: String? { nil }
  open var playlistAttributes: MPMediaPlaylistAttribute { [] }
  open func addItem(withProductID productID: String, completionHandler: (@Sendable ((any Error)?) -> Void)? = nil) {
    completionHandler?(noMusic("MPMediaPlaylist.addItem"))
  }
  open func addItem(withProductID productID: String) async throws { throw noMusic("MPMediaPlaylist.addItem") }
  open func add(_ mediaItems: [MPMediaItem], completionHandler: (@Sendable ((any Error)?) -> Void)? = nil) {
    completionHandler?(noMusic("MPMediaPlaylist.add"))
  }
  open func add(_ mediaItems: [MPMediaItem]) async throws { throw noMusic("MPMediaPlaylist.add") }
}

extension MPMediaLibrary {
  public func getPlaylist(
    with uuid: UUID, creationMetadata: MPMediaPlaylistCreationMetadata?,
    completionHandler: @escaping @Sendable (MPMediaPlaylist?, (any Error)?) -> Void
  ) { completionHandler(nil, noMusic("MPMediaLibrary.getPlaylist")) }
  public func getPlaylist(
    with uuid: UUID, creationMetadata: MPMediaPlaylistCreationMetadata?
  ) async throws -> MPMediaPlaylist { throw noMusic("MPMediaLibrary.getPlaylist") }
  public func addItem(
    withProductID productID: String, completionHandler: (@Sendable ([MPMediaItem], (any Error)?) -> Void)? = nil
  ) { completionHandler?([], noMusic("MPMediaLibrary.addItem")) }
  public func beginGeneratingLibraryChangeNotifications() {}
  public func endGeneratingLibraryChangeNotifications() {}
}

extension Notification.Name {
  public static let MPMediaLibraryDidChange = Notification.Name("MPMediaLibraryDidChangeNotification")
}
