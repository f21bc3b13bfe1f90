import FoundationAdditions
import SDKBase

/// Whether something is signed by the shop.
@available(iOS 15.0, *)
@frozen
public enum VerificationResult<SignedType> {
  case unverified(SignedType, VerificationError)
  case verified(SignedType)

  /// Why it is not believed.
  public enum VerificationError: Error, Hashable, Sendable {
    case revokedCertificate, invalidCertificateChain, invalidDeviceVerification, invalidEncoding, invalidSignature
    case missingRequiredProperties
  }

  public var unsafePayloadValue: SignedType {
    switch self {
    case .unverified(let value, _), .verified(let value): value
    }
  }

  public var payloadValue: SignedType {
    get throws {
      switch self {
      case .verified(let value): return value
      case .unverified(_, let error): throw error
      }
    }
  }
}

extension VerificationResult: Equatable where SignedType: Equatable {}
extension VerificationResult: Hashable where SignedType: Hashable {}
extension VerificationResult: Sendable where SignedType: Sendable {}
@available(iOS 15.0, *)
extension VerificationResult where SignedType == Transaction {
  public var jwsRepresentation: String { "" }
}

/// Something that was bought. The preview has no shop: there is none.
@available(iOS 15.0, *)
public struct Transaction: Identifiable, Hashable, Sendable {
  public let id: UInt64
  public let originalID: UInt64
  public let productID: String
  public let productType: Product.ProductType
  public let subscriptionGroupID: String?
  public let purchaseDate: Date
  public let originalPurchaseDate: Date
  public let expirationDate: Date?
  public let purchasedQuantity: Int
  public let isUpgraded: Bool
  public let revocationDate: Date?
  public let revocationReason: RevocationReason?
  public let ownershipType: OwnershipType
  public let appAccountToken: UUID?
  public let appBundleID: String
  public let price: Decimal?
  @available(iOS 16.0, *)
  public var environment: AppStore.Environment { .xcode }
  @available(iOS 17.0, *)
  public var storefront: Storefront { Storefront(countryCode: "USA", id: "") }
  @available(iOS 17.0, *)
  public var reason: Reason { .purchase }
  public var jsonRepresentation: Data { Data() }

  /// Whether somebody bought it, or it was renewed.
  @available(iOS 17.0, *)
  public struct Reason: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let purchase = Reason(rawValue: "PURCHASE")
    public static let renewal = Reason(rawValue: "RENEWAL")
  }

  /// Why it was taken back.
  public struct RevocationReason: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let developerIssue = RevocationReason(rawValue: 1)
    public static let other = RevocationReason(rawValue: 0)
  }

  /// Who bought it.
  public struct OwnershipType: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let purchased = OwnershipType(rawValue: "PURCHASED")
    public static let familyShared = OwnershipType(rawValue: "FAMILY_SHARED")
  }

  public func finish() async {}

  /// What was bought, one after the other; in the preview it ends at once, and news never come.
  public struct Transactions: AsyncSequence, Sendable {
    public typealias Element = VerificationResult<Transaction>
    let waits: Bool

    /// Gives nothing.
    public struct AsyncIterator: AsyncIteratorProtocol {
      let waits: Bool
      public mutating func next() async -> VerificationResult<Transaction>? {
        reportUnsupported(api: "Transaction", note: "The preview has no shop; nothing was bought and nothing will be.")
        if waits { try? await Task.sleep(nanoseconds: .max / 2) }
        return nil
      }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(waits: waits) }
  }

  /// News of subscriptions, which never come.
  public struct Statuses: AsyncSequence, Sendable {
    public typealias Element = Product.SubscriptionInfo.Status

    /// Gives nothing.
    public struct AsyncIterator: AsyncIteratorProtocol {
      public mutating func next() async -> Product.SubscriptionInfo.Status? {
        try? await Task.sleep(nanoseconds: .max / 2)
        return nil
      }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator() }
  }

  public static var all: Transactions { Transactions(waits: false) }
  public static var currentEntitlements: Transactions { Transactions(waits: false) }
  public static var unfinished: Transactions { Transactions(waits: false) }
  public static var updates: Transactions { Transactions(waits: true) }
  public static func latest(for productID: String) async -> VerificationResult<Transaction>? { nil }
  @available(iOS, introduced: 15.0, deprecated: 18.4, message: "Use currentEntitlements(for:) instead.")
  public static func currentEntitlement(for productID: String) async -> VerificationResult<Transaction>? { nil }
  @available(iOS 18.4, *)
  public static func currentEntitlements(for productID: String) -> Transactions { Transactions(waits: false) }

  public static func == (a: Transaction, b: Transaction) -> Bool { a.id == b.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
