import FoundationAdditions
import SDKBase
import UIKit

/// The shop itself.
@available(iOS 15.0, *)
public enum AppStore {
  /// Which shop it is.
  public struct Environment: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let production = Environment(rawValue: "Production")
    public static let sandbox = Environment(rawValue: "Sandbox")
    public static let xcode = Environment(rawValue: "Xcode")
  }

  public static var canMakePayments: Bool { false }
  public static var deviceVerificationID: UUID? { nil }

  public static func sync() async throws {
    reportUnsupported(api: "AppStore.sync", note: "The preview has no shop; there is nothing to restore.")
  }

}

/// Asks people to rate the app.
@available(iOS, introduced: 10.3, deprecated: 18.0, message: "Use AppStore.requestReview(in:).")
nonisolated open class SKStoreReviewController: NSObject {
  @available(iOS, introduced: 10.3, deprecated: 14.0, message: "Use requestReview(in:).")
  public class func requestReview() { askForReview() }
}

/// Where the app came from.
@available(iOS 16.0, *)
public struct AppTransaction: Hashable, Sendable {
  public let appVersion: String
  public let originalAppVersion: String
  public let originalPurchaseDate: Date
  public let bundleID: String
  public let environment: AppStore.Environment

  public static var shared: VerificationResult<AppTransaction> {
    get async throws {
      .verified(
        AppTransaction(
          appVersion: "1.0", originalAppVersion: "1.0", originalPurchaseDate: Date(timeIntervalSince1970: 0),
          bundleID: Bundle.main.bundleIdentifier ?? "", environment: .xcode))
    }
  }

  /// The same on each of somebody's devices.
  @available(iOS 16.0, *)
  public var appTransactionID: String { "" }

  public static func refresh() async throws -> VerificationResult<AppTransaction> { try await shared }
}

/// Why the shop gave no answer.
@available(iOS 15.0, *)
public enum StoreKitError: Error, LocalizedError, Sendable {
  case unknown
  case userCancelled
  case networkError(URLError)
  case systemError(any Error)
  case notAvailableInStorefront
  case notEntitled
  @available(iOS 18.4, *)
  case unsupported
  public var errorDescription: String? { "The shop cannot be reached." }
}

/// The country of the shop.
@available(iOS 15.0, *)
public struct Storefront: Identifiable, Hashable, Sendable {
  public let countryCode: String
  public let id: String
  public static var current: Storefront? { get async { nil } }
}

func askForReview() {
  sendEffect("review", "The app asks to be rated.")
}
