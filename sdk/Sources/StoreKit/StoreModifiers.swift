import SDKBase
import SwiftUI

/// How much of a store view's buttons is shown.
@available(iOS 17.0, *)
public struct StoreButtonKind: Hashable, Sendable {
  private let name: String
  public static let cancellation = StoreButtonKind(name: "cancellation")
  public static let restorePurchases = StoreButtonKind(name: "restorePurchases")
  public static let redeemCode = StoreButtonKind(name: "redeemCode")
  public static let signIn = StoreButtonKind(name: "signIn")
  public static let policies = StoreButtonKind(name: "policies")
}

/// How a product is laid out.
@available(iOS 17.0, *)
@MainActor @preconcurrency
public protocol ProductViewStyle {}

@available(iOS 17.0, *)
public struct CompactProductViewStyle: ProductViewStyle { public nonisolated init() {} }
@available(iOS 17.0, *)
public struct RegularProductViewStyle: ProductViewStyle { public nonisolated init() {} }
@available(iOS 17.0, *)
public struct LargeProductViewStyle: ProductViewStyle { public nonisolated init() {} }
@available(iOS 17.0, *)
public struct AutomaticProductViewStyle: ProductViewStyle { public nonisolated init() {} }

@available(iOS 17.0, *)
extension ProductViewStyle where Self == CompactProductViewStyle { public static var compact: Self { Self() } }
@available(iOS 17.0, *)
extension ProductViewStyle where Self == RegularProductViewStyle { public static var regular: Self { Self() } }
@available(iOS 17.0, *)
extension ProductViewStyle where Self == LargeProductViewStyle { public static var large: Self { Self() } }
@available(iOS 17.0, *)
extension ProductViewStyle where Self == AutomaticProductViewStyle { public static var automatic: Self { Self() } }

@available(iOS 17.0, *)
extension View {
  public func productViewStyle(_ style: some ProductViewStyle) -> some View { self }
  public func storeButton(_ visibility: Visibility, for buttonKinds: StoreButtonKind...) -> some View { self }

  /// Called when a purchase begins; in the preview none does.
  public func onInAppPurchaseStart(perform action: ((Product) async -> Void)?) -> some View { self }

  /// Called when a purchase ends; in the preview none does.
  public func onInAppPurchaseCompletion(
    perform action: ((Product, Result<Product.PurchaseResult, any Error>) async -> Void)?
  ) -> some View { self }

  public func currentEntitlementTask(
    for productID: String, priority: TaskPriority = .medium,
    action: @escaping (EntitlementTaskState<VerificationResult<Transaction>?>) async -> Void
  ) -> some View {
    task(priority: priority) { await action(.success(nil)) }
  }

  public func subscriptionStatusTask(
    for groupID: String, priority: TaskPriority = .medium,
    action: @escaping (EntitlementTaskState<[Product.SubscriptionInfo.Status]>) async -> Void
  ) -> some View {
    task(priority: priority) { await action(.success([])) }
  }

  public func manageSubscriptionsSheet(isPresented: Binding<Bool>, subscriptionGroupID: String) -> some View {
    manageSubscriptionsSheet(isPresented: isPresented)
  }
}

@available(iOS 15.0, *)
extension View {
  /// Shows what somebody subscribes to; the preview has no shop.
  public func manageSubscriptionsSheet(isPresented: Binding<Bool>) -> some View {
    sheet(isPresented: isPresented) { NoShop(api: "manageSubscriptionsSheet") }
  }

  /// Takes a purchase back; the preview has no shop.
  public func refundRequestSheet(
    for transactionID: UInt64, isPresented: Binding<Bool>,
    onDismiss: ((Result<Transaction.RefundRequestStatus, Transaction.RefundRequestError>) -> Void)? = nil
  ) -> some View {
    sheet(isPresented: isPresented, onDismiss: { onDismiss?(.success(.userCancelled)) }) {
      NoShop(api: "refundRequestSheet")
    }
  }

  /// Takes a code; the preview has no shop.
  @available(iOS 16.0, *)
  public func offerCodeRedemption(
    isPresented: Binding<Bool>, onCompletion: @escaping @MainActor (Result<Void, any Error>) -> Void = { _ in }
  ) -> some View {
    sheet(isPresented: isPresented, onDismiss: { onCompletion(.success(())) }) { NoShop(api: "offerCodeRedemption") }
  }
}

@available(iOS 15.0, *)
extension Transaction {
  /// What came of taking a purchase back.
  public enum RefundRequestStatus: Hashable, Sendable { case success, userCancelled }
  /// Why a purchase cannot be taken back.
  public enum RefundRequestError: Error, Hashable, Sendable { case duplicateRequest, failed }
}

@available(iOS 17.0, *)
extension EntitlementTaskState where Value == VerificationResult<Transaction>? {
  /// What was bought, once that is known.
  public var transaction: VerificationResult<Transaction>? { value ?? nil }
}

/// How far the search for what was bought is.
@available(iOS 17.0, *)
public enum EntitlementTaskState<Value> {
  case loading
  case failure(any Error)
  case success(Value)

  public var value: Value? { if case .success(let value) = self { value } else { nil } }
}
