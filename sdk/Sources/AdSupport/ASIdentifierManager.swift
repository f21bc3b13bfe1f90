import FoundationAdditions

/// The identifier for advertisers; it is all zeros, as on a phone that denies tracking.
open class ASIdentifierManager: NSObject, @unchecked Sendable {
  private static let only = ASIdentifierManager()
  public class func shared() -> ASIdentifierManager { only }
  open var advertisingIdentifier: UUID { UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)) }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use ATTrackingManager.")
  open var isAdvertisingTrackingEnabled: Bool { false }
}
