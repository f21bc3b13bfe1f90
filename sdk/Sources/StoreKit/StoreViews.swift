import SDKBase
import SwiftUI

/// What is shown where products would be.
struct NoShop: View {
  let api: String
  var body: some View {
    ContentUnavailableView("No Products", systemImage: "cart", description: Text(verbatim: "The preview has no shop."))
      .onAppear { reportUnsupported(api: api, note: "The preview has no shop; a placeholder is shown.") }
  }
}

/// Shows products to be bought.
@available(iOS 17.0, *)
@MainActor @preconcurrency
public struct StoreView<Icon: View, PlaceholderIcon: View>: View {
  public var body: some View { NoShop(api: "StoreView") }
}

@available(iOS 17.0, *)
extension StoreView where Icon == EmptyView, PlaceholderIcon == EmptyView {
  public init(ids: some Collection<Product.ID>, prefersPromotionalIcon: Bool = false) {}
  public init(products: some Collection<Product>, prefersPromotionalIcon: Bool = false) {}
}

@available(iOS 17.0, *)
extension StoreView where PlaceholderIcon == EmptyView {
  public init(
    ids: some Collection<Product.ID>, prefersPromotionalIcon: Bool = false,
    @ViewBuilder icon: @escaping (Product) -> Icon
  ) {}
  public init(
    products: some Collection<Product>, prefersPromotionalIcon: Bool = false,
    @ViewBuilder icon: @escaping (Product) -> Icon
  ) {}
}

/// Shows one product to be bought.
@available(iOS 17.0, *)
@MainActor @preconcurrency
public struct ProductView<Icon: View, PlaceholderIcon: View>: View {
  public var body: some View { NoShop(api: "ProductView") }
}

@available(iOS 17.0, *)
extension ProductView where Icon == EmptyView, PlaceholderIcon == EmptyView {
  public init(id productID: Product.ID, prefersPromotionalIcon: Bool = false) {}
  public init(_ product: Product, prefersPromotionalIcon: Bool = false) {}
}

@available(iOS 17.0, *)
extension ProductView where PlaceholderIcon == EmptyView {
  public init(id productID: Product.ID, prefersPromotionalIcon: Bool = false, @ViewBuilder icon: @escaping () -> Icon) {
  }
  public init(_ product: Product, prefersPromotionalIcon: Bool = false, @ViewBuilder icon: @escaping () -> Icon) {}
}

/// Shows the subscriptions of a group.
@available(iOS 17.0, *)
@MainActor @preconcurrency
public struct SubscriptionStoreView<Content: View>: View {
  private let content: Content

  public init(
    groupID: String, visibleRelationships: Product.SubscriptionRelationship = .all,
    @ViewBuilder marketingContent: () -> Content
  ) {
    content = marketingContent()
  }

  public init(productIDs: some Collection<Product.ID>, @ViewBuilder marketingContent: () -> Content) {
    content = marketingContent()
  }

  public init(subscriptions: some Collection<Product>, @ViewBuilder marketingContent: () -> Content) {
    content = marketingContent()
  }

  public var body: some View {
    VStack {
      content
      NoShop(api: "SubscriptionStoreView")
    }
  }
}

@available(iOS 17.0, *)
extension SubscriptionStoreView where Content == EmptyView {
  public init(groupID: String, visibleRelationships: Product.SubscriptionRelationship = .all) { content = EmptyView() }
  public init(productIDs: some Collection<Product.ID>) { content = EmptyView() }
  public init(subscriptions: some Collection<Product>) { content = EmptyView() }
}

@available(iOS 17.0, *)
extension Product {
  /// Which plans are shown to who has one.
  public struct SubscriptionRelationship: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let upgrade = SubscriptionRelationship(rawValue: 1)
    public static let downgrade = SubscriptionRelationship(rawValue: 2)
    public static let crossgrade = SubscriptionRelationship(rawValue: 4)
    public static let current = SubscriptionRelationship(rawValue: 8)
    public static let all: SubscriptionRelationship = [.upgrade, .downgrade, .crossgrade, .current]
  }
}
