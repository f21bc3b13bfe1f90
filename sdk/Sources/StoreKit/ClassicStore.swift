import FoundationAdditions
import SDKBase

/// Something that is sold, as before iOS 15.
@available(iOS, introduced: 3.0, deprecated: 18.0, message: "Use Product.")
nonisolated open class SKProduct: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var productIdentifier: String { "" }
  open var localizedTitle: String { "" }
  open var localizedDescription: String { "" }
  open var price: NSDecimalNumber { 0 }
  open var priceLocale: Locale { .current }
}

/// Asks for products.
@available(iOS, introduced: 3.0, deprecated: 18.0, message: "Use Product.products(for:).")
nonisolated open class SKProductsRequest: SKRequest, @unchecked Sendable {
  private let identifiers: Set<String>
  public init(productIdentifiers: Set<String>) { identifiers = productIdentifiers }
  open override func start() {
    reportUnsupported(api: "SKProductsRequest", note: "The preview has no shop; no product is found.")
    (delegate as? any SKProductsRequestDelegate)?.productsRequest(
      self, didReceive: SKProductsResponse(invalid: Array(identifiers)))
    delegate?.requestDidFinish(self)
  }
}

/// Asks the shop something.
@available(iOS, introduced: 3.0, deprecated: 18.0, message: "Use Product.products(for:).")
nonisolated open class SKRequest: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open weak var delegate: (any SKRequestDelegate)?
  open func start() {}
  open func cancel() {}
}

/// Told what became of a question.
@available(iOS, introduced: 3.0, deprecated: 18.0, message: "Use Product.products(for:).")
public protocol SKRequestDelegate: NSObjectProtocol {
  func requestDidFinish(_ request: SKRequest)
  func request(_ request: SKRequest, didFailWithError error: any Error)
}

extension SKRequestDelegate {
  public func requestDidFinish(_ request: SKRequest) {}
  public func request(_ request: SKRequest, didFailWithError error: any Error) {}
}

/// Given the products.
@available(iOS, introduced: 3.0, deprecated: 18.0, message: "Use Product.products(for:).")
public protocol SKProductsRequestDelegate: SKRequestDelegate {
  func productsRequest(_ request: SKProductsRequest, didReceive response: SKProductsResponse)
}

/// The products that were found.
@available(iOS, introduced: 3.0, deprecated: 18.0, message: "Use Product.products(for:).")
nonisolated open class SKProductsResponse: NSObject, @unchecked Sendable {
  init(invalid: [String]) { invalidProductIdentifiers = invalid }
  open var products: [SKProduct] { [] }
  public let invalidProductIdentifiers: [String]
}

/// Something that is to be bought.
@available(iOS, introduced: 3.0, deprecated: 18.0, message: "Use Product.purchase(options:).")
nonisolated open class SKPayment: NSObject, @unchecked Sendable {
  public let productIdentifier: String
  public init(product: SKProduct) { productIdentifier = product.productIdentifier }
}

/// How far buying is.
@available(iOS, introduced: 3.0, deprecated: 18.0, message: "Use Product.PurchaseResult.")
public enum SKPaymentTransactionState: Int, Sendable { case purchasing, purchased, failed, restored, deferred }

/// Something that is being bought.
@available(iOS, introduced: 3.0, deprecated: 18.0, message: "Use Transaction.")
nonisolated open class SKPaymentTransaction: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var transactionState: SKPaymentTransactionState { .failed }
  open var payment: SKPayment { SKPayment(product: SKProduct()) }
  open var error: (any Error)? { nil }
  open var transactionIdentifier: String? { nil }
  open var original: SKPaymentTransaction? { nil }
}

/// Told what becomes of what is being bought.
@available(iOS, introduced: 3.0, deprecated: 18.0, message: "Use Transaction.updates.")
public protocol SKPaymentTransactionObserver: NSObjectProtocol {
  func paymentQueue(_ queue: SKPaymentQueue, updatedTransactions transactions: [SKPaymentTransaction])
  func paymentQueueRestoreCompletedTransactionsFinished(_ queue: SKPaymentQueue)
}

extension SKPaymentTransactionObserver {
  public func paymentQueueRestoreCompletedTransactionsFinished(_ queue: SKPaymentQueue) {}
}

/// What is being bought. The preview has no shop: nothing is.
@available(iOS, introduced: 3.0, deprecated: 18.0, message: "Use Product.purchase(options:) and Transaction.")
nonisolated open class SKPaymentQueue: NSObject, @unchecked Sendable {
  private static let only = SKPaymentQueue()
  public class func `default`() -> SKPaymentQueue { only }
  public class func canMakePayments() -> Bool { false }
  open var transactions: [SKPaymentTransaction] { [] }
  open func add(_ observer: any SKPaymentTransactionObserver) {}
  open func remove(_ observer: any SKPaymentTransactionObserver) {}
  open func add(_ payment: SKPayment) {
    reportUnsupported(api: "SKPaymentQueue.add", note: "The preview has no shop; nothing is bought.")
  }
  open func restoreCompletedTransactions() {}
  open func finishTransaction(_ transaction: SKPaymentTransaction) {}
}
