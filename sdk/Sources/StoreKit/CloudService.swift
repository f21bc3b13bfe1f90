import FoundationAdditions
import SDKBase
import UIKit

/// Whether the app may use somebody's Apple Music.
@available(iOS 9.3, *)
public enum SKCloudServiceAuthorizationStatus: Int, Sendable { case notDetermined, denied, restricted, authorized }

/// What can be done with somebody's Apple Music.
@available(iOS 9.3, *)
public struct SKCloudServiceCapability: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let musicCatalogPlayback = Self(rawValue: 1)
  @available(iOS 10.1, *)
  public static let musicCatalogSubscriptionEligible = Self(rawValue: 2)
  public static let addToCloudMusicLibrary = Self(rawValue: 256)
}

/// Why Apple Music cannot be used.
struct NoCloudService: LocalizedError {
  var errorDescription: String? { "The preview has no Apple Music." }
}

/// Asks about Apple Music; in the preview it is denied.
@available(iOS 9.3, *)
open class SKCloudServiceController: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open class func authorizationStatus() -> SKCloudServiceAuthorizationStatus {
    wasDenied("music") ? .denied : .notDetermined
  }
  open class func requestAuthorization(
    _ completionHandler: @escaping @Sendable (SKCloudServiceAuthorizationStatus) -> Void
  ) {
    denyPermission(api: "SKCloudServiceController.requestAuthorization", resource: "music")
    completionHandler(.denied)
  }
  open class func requestAuthorization() async -> SKCloudServiceAuthorizationStatus {
    denyPermission(api: "SKCloudServiceController.requestAuthorization", resource: "music")
    return .denied
  }
  open func requestCapabilities(completionHandler: @escaping @Sendable (SKCloudServiceCapability, (any Error)?) -> Void)
  {
    completionHandler([], refuse())
  }
  open func requestCapabilities() async throws -> SKCloudServiceCapability { throw refuse() }
  @available(iOS 11.0, *)
  open func requestStorefrontCountryCode(completionHandler: @escaping @Sendable (String?, (any Error)?) -> Void) {
    completionHandler(nil, refuse())
  }
  @available(iOS 11.0, *)
  open func requestStorefrontCountryCode() async throws -> String { throw refuse() }
  open func requestStorefrontIdentifier(completionHandler: @escaping @Sendable (String?, (any Error)?) -> Void) {
    completionHandler(nil, refuse())
  }
  open func requestStorefrontIdentifier() async throws -> String { throw refuse() }
  @available(iOS 11.0, *)
  open func requestUserToken(
    forDeveloperToken developerToken: String, completionHandler: @escaping @Sendable (String?, (any Error)?) -> Void
  ) { completionHandler(nil, refuse()) }
  @available(iOS 11.0, *)
  open func requestUserToken(forDeveloperToken developerToken: String) async throws -> String { throw refuse() }
  private func refuse() -> any Error {
    reportUnsupported(api: "SKCloudServiceController", note: "The preview has no Apple Music; each request fails.")
    return NoCloudService()
  }
}

extension Notification.Name {
  public static let SKCloudServiceCapabilitiesDidChange = Notification.Name(
    "SKCloudServiceCapabilitiesDidChangeNotification")
  public static let SKStorefrontCountryCodeDidChange = Notification.Name("SKStorefrontCountryCodeDidChangeNotification")
  public static let SKStorefrontIdentifierDidChange = Notification.Name("SKStorefrontIdentifierDidChangeNotification")
}

/// What the page of Apple Music is for.
@available(iOS 10.1, *)
public struct SKCloudServiceSetupAction: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let subscribe = Self(rawValue: "subscribe")
}

/// What the page of Apple Music says.
@available(iOS 11.0, *)
public struct SKCloudServiceSetupMessageIdentifier: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let join = Self(rawValue: "join")
  public static let connect = Self(rawValue: "connect")
  public static let addMusic = Self(rawValue: "addMusic")
  public static let playMusic = Self(rawValue: "playMusic")
}

/// How the page of Apple Music is made.
@available(iOS 10.1, *)
public struct SKCloudServiceSetupOptionsKey: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let action = Self(rawValue: "action")
  public static let iTunesItemIdentifier = Self(rawValue: "iTunesItemIdentifier")
  public static let affiliateToken = Self(rawValue: "affiliateToken")
  public static let campaignToken = Self(rawValue: "campaignToken")
  public static let messageIdentifier = Self(rawValue: "messageIdentifier")
}

/// Told when the page of Apple Music is gone.
@available(iOS 10.1, *)
@MainActor @preconcurrency
public protocol SKCloudServiceSetupViewControllerDelegate: NSObjectProtocol {
  func cloudServiceSetupViewControllerDidDismiss(_ controller: SKCloudServiceSetupViewController)
}

@available(iOS 10.1, *)
extension SKCloudServiceSetupViewControllerDelegate {
  public func cloudServiceSetupViewControllerDidDismiss(_ controller: SKCloudServiceSetupViewController) {}
}

/// The page to join Apple Music; there is none in the preview.
@available(iOS 10.1, *)
@MainActor @preconcurrency
open class SKCloudServiceSetupViewController: UIViewController {
  open weak var delegate: (any SKCloudServiceSetupViewControllerDelegate)?
  open func load(
    options: [SKCloudServiceSetupOptionsKey: Any] = [:],
    completionHandler: (@MainActor (Bool, (any Error)?) -> Void)? = nil
  ) {
    reportUnsupported(api: "SKCloudServiceSetupViewController", note: "The preview has no Apple Music.")
    completionHandler?(false, NoCloudService())
  }
}
