import FoundationAdditions

public let CTRadioAccessTechnologyLTE = "CTRadioAccessTechnologyLTE"
public let CTRadioAccessTechnologyEdge = "CTRadioAccessTechnologyEdge"
public let CTRadioAccessTechnologyGPRS = "CTRadioAccessTechnologyGPRS"
public let CTRadioAccessTechnologyWCDMA = "CTRadioAccessTechnologyWCDMA"
@available(iOS 14.1, *)
public let CTRadioAccessTechnologyNR = "CTRadioAccessTechnologyNR"
@available(iOS 14.1, *)
public let CTRadioAccessTechnologyNRNSA = "CTRadioAccessTechnologyNRNSA"

/// A mobile network.
@available(iOS, introduced: 4.0, deprecated: 16.0, message: "There is no replacement.")
open class CTCarrier: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var carrierName: String? { nil }
  open var mobileCountryCode: String? { nil }
  open var mobileNetworkCode: String? { nil }
  open var isoCountryCode: String? { nil }
  open var allowsVOIP: Bool { false }
}

/// Which mobile networks the phone uses; the preview uses none.
open class CTTelephonyNetworkInfo: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  @available(iOS, introduced: 12.0, deprecated: 16.0, message: "There is no replacement.")
  open var serviceSubscriberCellularProviders: [String: CTCarrier]? { nil }
  @available(iOS, introduced: 4.0, deprecated: 12.0, renamed: "serviceSubscriberCellularProviders")
  open var subscriberCellularProvider: CTCarrier? { nil }
  @available(iOS 12.0, *)
  open var serviceCurrentRadioAccessTechnology: [String: String]? { nil }
  @available(iOS 13.0, *)
  open var dataServiceIdentifier: String? { nil }
}

/// Whether the app may use the mobile network.
public enum CTCellularDataRestrictedState: UInt, Sendable { case restrictedStateUnknown, restricted, notRestricted }

/// Tells whether the app may use the mobile network.
open class CTCellularData: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var cellularDataRestrictionDidUpdateNotifier: ((CTCellularDataRestrictedState) -> Void)?
  open var restrictedState: CTCellularDataRestrictedState { .restrictedStateUnknown }
}
