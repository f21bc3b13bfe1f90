import Foundation
import SDKBase

/// What a person does in the app, for other devices and for search; kept and not shared here.
nonisolated open class NSUserActivity: NSObject {
  public let activityType: String
  open var title: String?
  open var userInfo: [AnyHashable: Any]?
  open var webpageURL: URL?
  open var isEligibleForSearch = false
  open var isEligibleForHandoff = true
  open var isEligibleForPrediction = false
  open var keywords: Set<String> = []
  open var persistentIdentifier: String?
  /// What CoreSpotlight says about it.
  package var searchAttributes: NSObject?

  public init(activityType: String) { self.activityType = activityType }

  open func addUserInfoEntries(from other: [AnyHashable: Any]) {
    userInfo = (userInfo ?? [:]).merging(other) { $1 }
  }

  open func becomeCurrent() {
    reportUnsupported(api: "NSUserActivity", note: "There is no Handoff and no search here.")
  }
  open func resignCurrent() {}
  open func invalidate() {}
}
