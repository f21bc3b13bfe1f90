import FoundationAdditions
import SDKBase
import UIKit

/// Why Game Center did not do what it was asked.
public struct GKError: Error, LocalizedError, Sendable {
  /// The number of the reason.
  public enum Code: Int, Sendable {
    case unknown = 1
    case cancelled, communicationsFailure, userDenied, invalidCredentials, notAuthenticated, authenticationInProgress
    case invalidPlayer, scoreNotSet, parentalControlsBlocked, playerStatusExceedsMaximumLength, playerStatusInvalid
    case matchRequestInvalid, underage, gameUnrecognized, notSupported, invalidParameter, unexpectedConnection
    case challengeInvalid
  }
  public static let errorDomain = "GKErrorDomain"
  public let code: Code
  public init(_ code: Code) { self.code = code }
  public var errorDescription: String? { "The preview has no Game Center; nobody is signed in." }
}

/// Says once that there is no Game Center, and gives the error for it.
func noGameCenter(_ api: String) -> GKError {
  reportUnsupported(api: api, note: "The preview has no Game Center; nobody is signed in.")
  return GKError(.notAuthenticated)
}

/// Somebody who plays.
open class GKPlayer: NSObject, @unchecked Sendable {
  /// How large a picture is.
  public enum PhotoSize: Int, Sendable { case small, normal }
  override init() { super.init() }
  open var displayName: String { "" }
  open var alias: String { "" }
  open var gamePlayerID: String { "" }
  open var teamPlayerID: String { "" }
  open var guestIdentifier: String? { nil }
  open func scopedIDsArePersistent() -> Bool { false }
  open func loadPhoto(for size: PhotoSize) async throws -> UIImage { throw noGameCenter("GKPlayer.loadPhoto") }
  open func loadPhoto(
    for size: PhotoSize, withCompletionHandler completionHandler: (@Sendable (UIImage?, (any Error)?) -> Void)? = nil
  ) { completionHandler?(nil, noGameCenter("GKPlayer.loadPhoto")) }
}

/// Told of what happens to the player; nothing does here.
public protocol GKLocalPlayerListener: NSObjectProtocol {
  func player(_ player: GKPlayer, wantsToPlay challenge: GKChallenge)
}

extension GKLocalPlayerListener {
  public func player(_ player: GKPlayer, wantsToPlay challenge: GKChallenge) {}
}

/// Something that one player asks another to beat.
open class GKChallenge: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var message: String? { nil }
}

/// A state of a game that was kept.
open class GKSavedGame: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var name: String? { nil }
  open var deviceName: String? { nil }
  open var modificationDate: Date? { nil }
  open func loadData() async throws -> Data { throw noGameCenter("GKSavedGame.loadData") }
}

/// Who plays on this phone: nobody is signed in.
open class GKLocalPlayer: GKPlayer, @unchecked Sendable {
  private static let only = GKLocalPlayer()
  open class var local: GKLocalPlayer { only }
  @available(iOS, introduced: 4.1, deprecated: 100000.0, renamed: "local")
  open class func localPlayer() -> GKLocalPlayer { only }

  open var isAuthenticated: Bool { false }
  open var isUnderage: Bool { false }
  @available(iOS 13.0, *)
  open var isMultiplayerGamingRestricted: Bool { true }
  @available(iOS 14.0, *)
  open var isPersonalizedCommunicationRestricted: Bool { true }
  @available(iOS 15.0, *)
  open var isPresentingFriendRequestViewController: Bool { false }

  /// Called at once: with no view to sign in, and the error that nobody is signed in.
  open var authenticateHandler: ((UIViewController?, (any Error)?) -> Void)? {
    get { handler }
    set {
      handler = newValue
      newValue?(nil, noGameCenter("GKLocalPlayer.authenticateHandler"))
    }
  }
  private var handler: ((UIViewController?, (any Error)?) -> Void)?

  @available(iOS 14.5, *)
  open func loadFriends() async throws -> [GKPlayer] { throw noGameCenter("GKLocalPlayer.loadFriends") }
  @available(iOS 13.5, *)
  open func fetchItemsForIdentityVerificationSignature() async throws -> (URL, Data, Data, UInt64) {
    throw noGameCenter("GKLocalPlayer.fetchItems")
  }
  open func fetchSavedGames() async throws -> [GKSavedGame] { throw noGameCenter("GKLocalPlayer.fetchSavedGames") }
  open func saveGameData(_ data: Data, withName name: String) async throws -> GKSavedGame {
    throw noGameCenter("GKLocalPlayer.saveGameData")
  }
  open func register(_ listener: any GKLocalPlayerListener) {}
  open func unregisterListener(_ listener: any GKLocalPlayerListener) {}
  open func unregisterAllListeners() {}
}

extension Notification.Name {
  public static let GKPlayerAuthenticationDidChangeNotificationName = Notification.Name(
    "GKPlayerAuthenticationDidChangeNotificationName")
}
