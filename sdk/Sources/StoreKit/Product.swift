import FoundationAdditions
import SDKBase
import SwiftUI

/// Something that is sold. The preview has no shop, so none is ever found.
@available(iOS 15.0, *)
public struct Product: Identifiable, Hashable, Sendable {
  public let id: String
  public let type: ProductType
  public let displayName: String
  public let description: String
  public let price: Decimal
  public let displayPrice: String
  public let isFamilyShareable: Bool
  public let subscription: SubscriptionInfo?
  public let jsonRepresentation: Data

  /// What kind of thing it is.
  public struct ProductType: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let consumable = ProductType(rawValue: "Consumable")
    public static let nonConsumable = ProductType(rawValue: "Non-Consumable")
    public static let nonRenewable = ProductType(rawValue: "Non-Renewing Subscription")
    public static let autoRenewable = ProductType(rawValue: "Auto-Renewable Subscription")
  }

  /// What came of buying.
  public enum PurchaseResult: Sendable {
    case success(VerificationResult<Transaction>)
    case userCancelled
    case pending
  }

  /// Why buying failed.
  public enum PurchaseError: Error, LocalizedError, Hashable, Sendable {
    case invalidQuantity, productUnavailable, purchaseNotAllowed, ineligibleForOffer
    case invalidOfferIdentifier, invalidOfferPrice, invalidOfferSignature, missingOfferParameters
    public var errorDescription: String? { "The product cannot be bought in the preview." }
  }

  /// How something is bought.
  public struct PurchaseOption: Hashable, Sendable {
    private let text: String
    public static func appAccountToken(_ token: UUID) -> PurchaseOption { PurchaseOption(text: token.uuidString) }
    public static func quantity(_ quantity: Int) -> PurchaseOption { PurchaseOption(text: "quantity \(quantity)") }
    public static func simulatesAskToBuyInSandbox(_ simulateAskToBuy: Bool) -> PurchaseOption {
      PurchaseOption(text: "ask \(simulateAskToBuy)")
    }
  }

  /// Finds products by their identifiers; in the preview there are none.
  public static func products<Identifiers: Collection>(for identifiers: Identifiers) async throws -> [Product]
  where Identifiers.Element == String {
    reportUnsupported(api: "Product.products", note: "The preview has no shop; no product is found.")
    return []
  }

  @discardableResult
  public func purchase(options: Set<PurchaseOption> = []) async throws -> PurchaseResult { .userCancelled }

  @available(iOS, introduced: 15.0, deprecated: 18.4, message: "Use currentEntitlements instead.")
  public var currentEntitlement: VerificationResult<Transaction>? { get async { nil } }
  @available(iOS 18.4, *)
  public var currentEntitlements: Transaction.Transactions { Transaction.currentEntitlements(for: id) }
  public var latestTransaction: VerificationResult<Transaction>? { get async { nil } }
  public var priceFormatStyle: Decimal.FormatStyle.Currency { .currency(code: "USD") }

  public static func == (a: Product, b: Product) -> Bool { a.id == b.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
