import SwiftUI

/// Asks people to rate the app; read from the environment.
@available(iOS 16.0, *)
@MainActor @preconcurrency
public struct RequestReviewAction: Sendable {
  public nonisolated init() {}
  public func callAsFunction() { askForReview() }
}

/// Buys a product; read from the environment.
@available(iOS 17.0, *)
@MainActor @preconcurrency
public struct PurchaseAction: Sendable {
  public nonisolated init() {}

  @discardableResult
  public func callAsFunction(
    _ product: Product, options: Set<Product.PurchaseOption> = []
  ) async throws -> Product.PurchaseResult { try await product.purchase(options: options) }
}

private struct RequestReviewKey: EnvironmentKey { static let defaultValue = RequestReviewAction() }
private struct PurchaseKey: EnvironmentKey { static let defaultValue = PurchaseAction() }

extension EnvironmentValues {
  @available(iOS 16.0, *)
  public var requestReview: RequestReviewAction { self[RequestReviewKey.self] }
  @available(iOS 17.0, *)
  public var purchase: PurchaseAction { self[PurchaseKey.self] }
}
