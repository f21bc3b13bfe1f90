import FoundationAdditions
import SDKBase

/// Finds the address of a place and the place of an address. In the preview there is no network for it.
nonisolated open class CLGeocoder: NSObject, @unchecked Sendable {
  public private(set) var isGeocoding = false

  public override init() { super.init() }

  private func fail(_ completionHandler: @escaping CLGeocodeCompletionHandler) {
    Self.report()
    let call = UncheckedHandler(call: completionHandler)
    DispatchQueue.main.async { call.call(nil, CLError(.network)) }
  }

  private static func report() {
    reportUnsupported(
      api: "CLGeocoder", note: "Addresses cannot be looked up in the preview: it answers with an error.")
  }

  open func reverseGeocodeLocation(
    _ location: CLLocation, completionHandler: @escaping CLGeocodeCompletionHandler
  ) { fail(completionHandler) }

  open func reverseGeocodeLocation(
    _ location: CLLocation, preferredLocale locale: Locale?, completionHandler: @escaping CLGeocodeCompletionHandler
  ) { fail(completionHandler) }

  open func geocodeAddressString(
    _ addressString: String, completionHandler: @escaping CLGeocodeCompletionHandler
  ) { fail(completionHandler) }

  open func geocodeAddressString(
    _ addressString: String, in region: CLRegion?, completionHandler: @escaping CLGeocodeCompletionHandler
  ) { fail(completionHandler) }

  open func geocodeAddressString(
    _ addressString: String, in region: CLRegion?, preferredLocale locale: Locale?,
    completionHandler: @escaping CLGeocodeCompletionHandler
  ) { fail(completionHandler) }

  open func reverseGeocodeLocation(_ location: CLLocation) async throws -> [CLPlacemark] {
    Self.report()
    throw CLError(.network)
  }

  open func reverseGeocodeLocation(
    _ location: CLLocation, preferredLocale locale: Locale?
  ) async throws -> [CLPlacemark] {
    Self.report()
    throw CLError(.network)
  }

  open func geocodeAddressString(_ addressString: String) async throws -> [CLPlacemark] {
    Self.report()
    throw CLError(.network)
  }

  open func geocodeAddressString(_ addressString: String, in region: CLRegion?) async throws -> [CLPlacemark] {
    Self.report()
    throw CLError(.network)
  }

  open func cancelGeocode() {}
}

public typealias CLGeocodeCompletionHandler = ([CLPlacemark]?, (any Error)?) -> Void

private struct UncheckedHandler: @unchecked Sendable {
  let call: CLGeocodeCompletionHandler
}

/// A place and its address.
nonisolated open class CLPlacemark: NSObject, NSCopying {
  public internal(set) var location: CLLocation?
  open var region: CLRegion? { nil }
  open var timeZone: TimeZone? { nil }
  open var name: String? { nil }
  open var thoroughfare: String? { nil }
  open var subThoroughfare: String? { nil }
  open var locality: String? { nil }
  open var subLocality: String? { nil }
  open var administrativeArea: String? { nil }
  open var subAdministrativeArea: String? { nil }
  open var postalCode: String? { nil }
  open var isoCountryCode: String? { nil }
  open var country: String? { nil }
  open var inlandWater: String? { nil }
  open var ocean: String? { nil }
  open var areasOfInterest: [String]? { nil }

  public init(placemark: CLPlacemark) { location = placemark.location }

  package init(location: CLLocation?) { self.location = location }

  open func copy(with zone: NSZone? = nil) -> Any { self }
}
