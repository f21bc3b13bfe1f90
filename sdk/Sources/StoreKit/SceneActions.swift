import SDKBase
import UIKit

@available(iOS 15.0, *)
extension AppStore {
  /// Asks people to rate the app.
  @available(iOS 16.0, *)
  @MainActor
  public static func requestReview(in scene: UIWindowScene) { askForReview() }

  @MainActor
  public static func showManageSubscriptions(in scene: UIWindowScene) async throws {
    reportUnsupported(api: "AppStore.showManageSubscriptions", note: "The preview has no shop; nothing is shown.")
  }

  @available(iOS 16.0, *)
  @MainActor
  public static func presentOfferCodeRedeemSheet(in scene: UIWindowScene) async throws {
    reportUnsupported(api: "AppStore.presentOfferCodeRedeemSheet", note: "The preview has no shop; nothing is shown.")
  }
}

extension SKStoreReviewController {
  @available(iOS, introduced: 14.0, deprecated: 18.0, message: "Use AppStore.requestReview(in:).")
  @MainActor @preconcurrency
  public class func requestReview(in windowScene: UIWindowScene) { askForReview() }
}

@available(iOS 15.0, *)
extension Product {
  @available(iOS 18.2, *)
  @MainActor @discardableResult
  public func purchase(
    confirmIn scene: some UIScene, options: Set<PurchaseOption> = []
  ) async throws -> PurchaseResult { try await purchase(options: options) }
}
