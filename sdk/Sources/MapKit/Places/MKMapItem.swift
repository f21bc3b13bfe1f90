import CoreLocation
import SDKBase
import UIKit

/// A place with an address.
@available(
  iOS, introduced: 3.0, deprecated: 26.0,
  message: "Use MKMapItem's location, address and addressRepresentations instead."
)
nonisolated open class MKPlacemark: CLPlacemark, MKAnnotation {
  public let coordinate: CLLocationCoordinate2D
  open var title: String? { name }
  open var subtitle: String? { nil }
  open var countryCode: String? { isoCountryCode }

  public init(coordinate: CLLocationCoordinate2D) {
    self.coordinate = coordinate
    super.init(location: CLLocation(latitude: coordinate.latitude, longitude: coordinate.longitude))
  }

  public convenience init(coordinate: CLLocationCoordinate2D, addressDictionary: [String: Any]?) {
    self.init(coordinate: coordinate)
  }

  public override init(placemark: CLPlacemark) {
    coordinate = placemark.location?.coordinate ?? CLLocationCoordinate2D()
    super.init(placemark: placemark)
  }
}

public let MKLaunchOptionsDirectionsModeKey = "MKLaunchOptionsDirectionsMode"
public let MKLaunchOptionsMapTypeKey = "MKLaunchOptionsMapType"
public let MKLaunchOptionsMapCenterKey = "MKLaunchOptionsMapCenter"
public let MKLaunchOptionsMapSpanKey = "MKLaunchOptionsMapSpan"
public let MKLaunchOptionsShowsTrafficKey = "MKLaunchOptionsShowsTraffic"
public let MKLaunchOptionsDirectionsModeDefault = "MKLaunchOptionsDirectionsModeDefault"
public let MKLaunchOptionsDirectionsModeDriving = "MKLaunchOptionsDirectionsModeDriving"
public let MKLaunchOptionsDirectionsModeWalking = "MKLaunchOptionsDirectionsModeWalking"
public let MKLaunchOptionsDirectionsModeTransit = "MKLaunchOptionsDirectionsModeTransit"

/// A place that people look for.
nonisolated open class MKMapItem: NSObject, Identifiable, @unchecked Sendable {
  @available(
    iOS, introduced: 6.0, deprecated: 26.0, message: "Use location, address and addressRepresentations instead."
  )
  public let placemark: MKPlacemark
  open var name: String?
  open var phoneNumber: String?
  open var url: URL?
  open var timeZone: TimeZone?
  @available(iOS 13.0, *) open var pointOfInterestCategory: MKPointOfInterestCategory?
  open var isCurrentLocation: Bool { false }
  @available(iOS 26.0, *) public var location: CLLocation {
    CLLocation(latitude: placemark.coordinate.latitude, longitude: placemark.coordinate.longitude)
  }

  @available(iOS, introduced: 6.0, deprecated: 26.0, message: "Use init(location:address:) instead.")
  public init(placemark: MKPlacemark) { self.placemark = placemark }

  public override convenience init() { self.init(placemark: MKPlacemark(coordinate: CLLocationCoordinate2D())) }

  @available(iOS 26.0, *)
  public convenience init(location: CLLocation, address: MKAddress?) {
    self.init(placemark: MKPlacemark(coordinate: location.coordinate))
    knownAddress = address
  }
  @available(iOS 26.0, *)
  public var address: MKAddress? { knownAddress as? MKAddress }
  private var knownAddress: NSObject?

  open class func forCurrentLocation() -> MKMapItem { MKMapItem() }

  @discardableResult
  open func openInMaps(launchOptions: [String: Any]? = nil) -> Bool {
    let place = placemark.coordinate
    sendEffect("openURL", "maps://?ll=\(place.latitude),\(place.longitude)")
    return true
  }

  @available(iOS 13.2, *)
  @MainActor @discardableResult
  open func openInMaps(launchOptions: [String: Any]? = nil, from scene: UIScene?) async -> Bool {
    openInMaps(launchOptions: launchOptions)
  }

  @discardableResult
  open class func openMaps(with mapItems: [MKMapItem], launchOptions: [String: Any]? = nil) -> Bool {
    mapItems.first?.openInMaps(launchOptions: launchOptions) ?? false
  }
}

/// An address in full and in short.
@available(iOS 26.0, *)
nonisolated open class MKAddress: NSObject {
  public let fullAddress: String
  public let shortAddress: String?
  public init?(fullAddress: String, shortAddress: String?) {
    (self.fullAddress, self.shortAddress) = (fullAddress, shortAddress)
  }
}

/// What a place of interest is.
@available(iOS 13.0, *)
public struct MKPointOfInterestCategory: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let airport = Self(rawValue: "airport")
  public static let amusementPark = Self(rawValue: "amusementPark")
  public static let aquarium = Self(rawValue: "aquarium")
  public static let atm = Self(rawValue: "atm")
  public static let bakery = Self(rawValue: "bakery")
  public static let bank = Self(rawValue: "bank")
  public static let beach = Self(rawValue: "beach")
  public static let brewery = Self(rawValue: "brewery")
  public static let cafe = Self(rawValue: "cafe")
  public static let campground = Self(rawValue: "campground")
  public static let carRental = Self(rawValue: "carRental")
  public static let evCharger = Self(rawValue: "evCharger")
  public static let fireStation = Self(rawValue: "fireStation")
  public static let fitnessCenter = Self(rawValue: "fitnessCenter")
  public static let foodMarket = Self(rawValue: "foodMarket")
  public static let gasStation = Self(rawValue: "gasStation")
  public static let hospital = Self(rawValue: "hospital")
  public static let hotel = Self(rawValue: "hotel")
  public static let laundry = Self(rawValue: "laundry")
  public static let library = Self(rawValue: "library")
  public static let marina = Self(rawValue: "marina")
  public static let movieTheater = Self(rawValue: "movieTheater")
  public static let museum = Self(rawValue: "museum")
  public static let nationalPark = Self(rawValue: "nationalPark")
  public static let nightlife = Self(rawValue: "nightlife")
  public static let park = Self(rawValue: "park")
  public static let parking = Self(rawValue: "parking")
  public static let pharmacy = Self(rawValue: "pharmacy")
  public static let police = Self(rawValue: "police")
  public static let postOffice = Self(rawValue: "postOffice")
  public static let publicTransport = Self(rawValue: "publicTransport")
  public static let restaurant = Self(rawValue: "restaurant")
  public static let restroom = Self(rawValue: "restroom")
  public static let school = Self(rawValue: "school")
  public static let stadium = Self(rawValue: "stadium")
  public static let store = Self(rawValue: "store")
  public static let theater = Self(rawValue: "theater")
  public static let university = Self(rawValue: "university")
  public static let winery = Self(rawValue: "winery")
  public static let zoo = Self(rawValue: "zoo")
}

/// Which places of interest are meant.
@available(iOS 13.0, *)
nonisolated open class MKPointOfInterestFilter: NSObject {
  open class var includingAll: MKPointOfInterestFilter { MKPointOfInterestFilter(including: []) }
  open class var excludingAll: MKPointOfInterestFilter { MKPointOfInterestFilter(excluding: []) }
  public init(including categories: [MKPointOfInterestCategory]) {}
  public init(excluding categories: [MKPointOfInterestCategory]) {}
  open func includes(_ category: MKPointOfInterestCategory) -> Bool { true }
  open func excludes(_ category: MKPointOfInterestCategory) -> Bool { false }
}
