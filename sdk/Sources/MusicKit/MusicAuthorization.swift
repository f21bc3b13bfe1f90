import FoundationAdditions
import SDKBase

/// Says once that there is no Apple Music, and gives the error for it.
@available(iOS 15.0, *)
func noMusic(_ api: String) -> MusicTokenRequestError {
  reportUnsupported(api: api, note: "The preview has no Apple Music.")
  return .permissionDenied
}

/// Why Apple Music does not know the app.
@available(iOS 15.0, *)
public enum MusicTokenRequestError: String, Error, LocalizedError, Hashable, Sendable {
  case unknown, permissionDenied, userNotSignedIn, privacyAcknowledgementRequired, developerTokenRequestFailed
  case userTokenRequestFailed, userTokenRevoked
  public var errorDescription: String? { "The preview has no Apple Music." }
}

/// Whether the app may see somebody's music; in the preview it may not.
@available(iOS 15.0, *)
public struct MusicAuthorization: Sendable {
  /// Whether it may.
  public enum Status: String, Codable, Hashable, Sendable, CustomStringConvertible {
    case notDetermined, denied, restricted, authorized
    public var description: String { rawValue }
  }

  public static var currentStatus: Status { wasDenied("music") ? .denied : .notDetermined }
  public static func request() async -> Status {
    denyPermission(api: "MusicAuthorization.request", resource: "music")
    return .denied
  }
}

/// What somebody pays for; here nothing.
@available(iOS 15.0, *)
public struct MusicSubscription: Equatable, Hashable, Sendable {
  /// Each change of it.
  public struct Updates: AsyncSequence, Sendable {
    public typealias Element = MusicSubscription
    /// One after the other; there is none.
    public struct Iterator: AsyncIteratorProtocol {
      public mutating func next() async -> MusicSubscription? { nil }
    }
    public func makeAsyncIterator() -> Iterator { Iterator() }
  }

  public let canPlayCatalogContent: Bool
  public let canBecomeSubscriber: Bool
  public let hasCloudLibraryEnabled: Bool

  public static var current: MusicSubscription { get async throws { throw noMusic("MusicSubscription") } }
  public static var subscriptionUpdates: Updates { Updates() }
}
