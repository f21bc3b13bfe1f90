import FoundationAdditions
import SDKBase

/// Asks whether people may be followed across apps. In the preview the answer is no.
@available(iOS 14.0, *)
open class ATTrackingManager: NSObject {
  /// Whether they may.
  public enum AuthorizationStatus: UInt, Sendable { case notDetermined, restricted, denied, authorized }

  public class var trackingAuthorizationStatus: AuthorizationStatus { wasDenied("tracking") ? .denied : .notDetermined }

  @preconcurrency
  public class func requestTrackingAuthorization(
    completionHandler completion: @escaping @Sendable (AuthorizationStatus) -> Void
  ) {
    denyPermission(api: "ATTrackingManager", resource: "tracking")
    completion(.denied)
  }

  public class func requestTrackingAuthorization() async -> AuthorizationStatus {
    denyPermission(api: "ATTrackingManager", resource: "tracking")
    return .denied
  }
}
