import FoundationAdditions
import SDKBase
import UIKit

/// A kind of card.
public struct PKPaymentNetwork: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let amex = PKPaymentNetwork(rawValue: "AmEx")
  public static let discover = PKPaymentNetwork(rawValue: "Discover")
  public static let masterCard = PKPaymentNetwork(rawValue: "MasterCard")
  public static let visa = PKPaymentNetwork(rawValue: "Visa")
}

/// What a shop can do with cards.
public struct PKMerchantCapability: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let threeDSecure = PKMerchantCapability(rawValue: 1)
  public static let credit = PKMerchantCapability(rawValue: 4)
  public static let debit = PKMerchantCapability(rawValue: 8)
  public static let capability3DS = PKMerchantCapability.threeDSecure
}

/// Whether a price is certain.
public enum PKPaymentSummaryItemType: UInt, Sendable { case final, pending }

/// One line of a bill.
open class PKPaymentSummaryItem: NSObject, @unchecked Sendable {
  open var label: String
  open var amount: NSDecimalNumber
  open var type: PKPaymentSummaryItemType
  public init(label: String, amount: NSDecimalNumber, type: PKPaymentSummaryItemType = .final) {
    (self.label, self.amount, self.type) = (label, amount, type)
  }
}

/// A stretch of days.
open class PKDateComponentsRange: NSObject, @unchecked Sendable {
  public let startDateComponents: DateComponents
  public let endDateComponents: DateComponents
  public init?(start startDateComponents: DateComponents, end endDateComponents: DateComponents) {
    (self.startDateComponents, self.endDateComponents) = (startDateComponents, endDateComponents)
  }
}

/// A way to send what was bought.
open class PKShippingMethod: PKPaymentSummaryItem, @unchecked Sendable {
  open var identifier: String?
  open var detail: String?
  open var dateComponentsRange: PKDateComponentsRange?
}

/// How what was bought is sent.
public enum PKShippingType: UInt, Sendable { case shipping, delivery, storePickup, servicePickup }

/// Which facts about somebody are asked for.
public struct PKContactField: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let emailAddress = PKContactField(rawValue: "email")
  public static let name = PKContactField(rawValue: "name")
  public static let phoneNumber = PKContactField(rawValue: "phone")
  public static let postalAddress = PKContactField(rawValue: "post")
}

/// What is to be paid.
open class PKPaymentRequest: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var merchantIdentifier = ""
  open var countryCode = ""
  open var currencyCode = ""
  open var supportedNetworks: [PKPaymentNetwork] = []
  open var merchantCapabilities: PKMerchantCapability = []
  open var paymentSummaryItems: [PKPaymentSummaryItem] = []
  open var shippingMethods: [PKShippingMethod]?
  open var shippingType = PKShippingType.shipping
  open var requiredShippingContactFields: Set<PKContactField> = []
  open var requiredBillingContactFields: Set<PKContactField> = []
}

/// What was paid.
open class PKPayment: NSObject, @unchecked Sendable {
  override init() { super.init() }
}

/// Whether it was paid.
public enum PKPaymentAuthorizationStatus: Int, Sendable { case success, failure }

/// What the shop says of a payment.
open class PKPaymentAuthorizationResult: NSObject, @unchecked Sendable {
  open var status: PKPaymentAuthorizationStatus
  open var errors: [any Error]!
  public init(status: PKPaymentAuthorizationStatus, errors: [any Error]?) {
    (self.status, self.errors) = (status, errors)
  }
}

/// Told how paying goes.
public protocol PKPaymentAuthorizationControllerDelegate: NSObjectProtocol {
  func paymentAuthorizationController(
    _ controller: PKPaymentAuthorizationController, didAuthorizePayment payment: PKPayment,
    handler completion: @escaping (PKPaymentAuthorizationResult) -> Void)
  func paymentAuthorizationControllerDidFinish(_ controller: PKPaymentAuthorizationController)
}

extension PKPaymentAuthorizationControllerDelegate {
  public func paymentAuthorizationController(
    _ controller: PKPaymentAuthorizationController, didAuthorizePayment payment: PKPayment,
    handler completion: @escaping (PKPaymentAuthorizationResult) -> Void
  ) {}
}

/// Pays by the phone. The preview has no cards: it says that it cannot.
open class PKPaymentAuthorizationController: NSObject, @unchecked Sendable {
  open weak var delegate: (any PKPaymentAuthorizationControllerDelegate)?
  public init(paymentRequest request: PKPaymentRequest) { super.init() }

  public class func canMakePayments() -> Bool { noCards() }
  public class func canMakePayments(usingNetworks supportedNetworks: [PKPaymentNetwork]) -> Bool { noCards() }

  open func present(completion: ((Bool) -> Void)? = nil) { completion?(Self.noCards()) }
  open func present() async -> Bool { Self.noCards() }
  open func dismiss(completion: (() -> Void)? = nil) { completion?() }

  private class func noCards() -> Bool {
    reportUnsupported(api: "PKPaymentAuthorizationController", note: "The preview has no cards to pay with.")
    return false
  }
}

/// What a button that pays says.
public enum PKPaymentButtonType: Int, Sendable {
  case plain, buy, setUp, inStore, donate, checkout, book, subscribe
}

/// How a button that pays looks.
public enum PKPaymentButtonStyle: Int, Sendable { case white, whiteOutline, black, automatic }

/// The button that pays.
@MainActor @preconcurrency
open class PKPaymentButton: UIButton {
  public convenience init(paymentButtonType type: PKPaymentButtonType, paymentButtonStyle style: PKPaymentButtonStyle) {
    self.init(frame: CGRect(x: 0, y: 0, width: 140, height: 40))
    setTitle("Pay", for: .normal)
    backgroundColor = style == .black ? .black : .white
  }
}
