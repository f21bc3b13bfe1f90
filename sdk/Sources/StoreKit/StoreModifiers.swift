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

  public func manageSubscriptionsSheet(isPresented: Binding<Bool>) -> some View {
    sheet(isPresented: isPresented) { NoShop(api: "manageSubscriptionsSheet") }
  }
}

/// How far the search for what was bought is.
@available(iOS 17.0, *)
public enum EntitlementTaskState<Value> {
  case loading
  case failure(any Error)
  case success(Value)

  public var value: Value? { if case .success(let value) = self { value } else { nil } }
}
