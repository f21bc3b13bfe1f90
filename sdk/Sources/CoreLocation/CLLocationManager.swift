import FoundationAdditions
import SDKBase

/// Tells where the phone is. In the preview the person always answers that the app may not know.
nonisolated open class CLLocationManager: NSObject, @unchecked Sendable {
  open weak var delegate: (any CLLocationManagerDelegate)? {
    didSet { if delegate != nil { later { $0.locationManagerDidChangeAuthorization(self) } } }
  }

  open var desiredAccuracy = kCLLocationAccuracyBest
  open var distanceFilter = kCLDistanceFilterNone
  open var activityType = CLActivityType.other
  open var pausesLocationUpdatesAutomatically = true
  open var allowsBackgroundLocationUpdates = false
  open var showsBackgroundLocationIndicator = false
  open var headingFilter: CLLocationDegrees = 1
  open var headingOrientation = CLDeviceOrientation.portrait
  public private(set) var monitoredRegions: Set<CLRegion> = []
  public private(set) var rangedBeaconConstraints: Set<CLBeaconIdentityConstraint> = []

  @available(iOS 14.0, *)
  open var authorizationStatus: CLAuthorizationStatus { Self.status.read { $0 } }
  @available(iOS 14.0, *)
  open var accuracyAuthorization: CLAccuracyAuthorization { .reducedAccuracy }
  @available(iOS 14.0, *)
  open var isAuthorizedForWidgetUpdates: Bool { false }
  open var location: CLLocation? { nil }
  open var heading: CLHeading? { nil }
  open var maximumRegionMonitoringDistance: CLLocationDistance { 1_000_000 }

  private static let status = Guarded(CLAuthorizationStatus.notDetermined)

  public override init() { super.init() }

  open class func locationServicesEnabled() -> Bool { true }
  open class func headingAvailable() -> Bool { false }
  open class func significantLocationChangeMonitoringAvailable() -> Bool { false }
  open class func isMonitoringAvailable(for regionClass: AnyClass) -> Bool { false }
  open class func isRangingAvailable() -> Bool { false }

  @available(iOS, introduced: 4.2, deprecated: 100000.0, message: "Ask a location manager's authorizationStatus.")
  open class func authorizationStatus() -> CLAuthorizationStatus { status.read { $0 } }

  // MARK: Permission

  open func requestWhenInUseAuthorization() { refuse() }
  open func requestAlwaysAuthorization() { refuse() }

  @available(iOS 14.0, *)
  open func requestTemporaryFullAccuracyAuthorization(withPurposeKey purposeKey: String) async throws {
    throw CLError(.denied)
  }

  @available(iOS 14.0, *)
  open func requestTemporaryFullAccuracyAuthorization(
    withPurposeKey purposeKey: String, completion: (((any Error)?) -> Void)? = nil
  ) {
    DispatchQueue.main.async { completion?(CLError(.denied)) }
  }

  private func refuse() {
    reportUnsupported(
      api: "CLLocationManager", note: "The preview has no place: the app is told that the person has said no.")
    let changed = Self.status.write { status in
      defer { status = .denied }
      return status != .denied
    }
    guard changed else { return }
    later {
      $0.locationManagerDidChangeAuthorization(self)
      $0.locationManager(self, didChangeAuthorization: .denied)
    }
  }

  private func fail(_ code: CLError.Code) {
    reportUnsupported(
      api: "CLLocationManager", note: "The preview has no place: the app is told that the person has said no.")
    later { $0.locationManager(self, didFailWithError: CLError(code)) }
  }

  /// Delegates are called on the main thread once the present work is done.
  private func later(_ action: @escaping (any CLLocationManagerDelegate) -> Void) {
    let call = UncheckedCall { [weak self] in if let delegate = self?.delegate { action(delegate) } }
    DispatchQueue.main.async { call.run() }
  }

  // MARK: Locations

  open func requestLocation() { fail(.denied) }
  open func startUpdatingLocation() { fail(.denied) }
  open func stopUpdatingLocation() {}
  open func startUpdatingHeading() { fail(.headingFailure) }
  open func stopUpdatingHeading() {}
  open func dismissHeadingCalibrationDisplay() {}
  open func startMonitoringSignificantLocationChanges() { fail(.denied) }
  open func stopMonitoringSignificantLocationChanges() {}
  open func startMonitoringVisits() { fail(.denied) }
  open func stopMonitoringVisits() {}

  // MARK: Regions and beacons

  open func startMonitoring(for region: CLRegion) {
    monitoredRegions.insert(region)
    later { $0.locationManager(self, monitoringDidFailFor: region, withError: CLError(.regionMonitoringDenied)) }
  }
  open func stopMonitoring(for region: CLRegion) { monitoredRegions.remove(region) }
  open func requestState(for region: CLRegion) {
    later { $0.locationManager(self, didDetermineState: .unknown, for: region) }
  }
  @available(iOS 13.0, *)
  open func startRangingBeacons(satisfying constraint: CLBeaconIdentityConstraint) {
    rangedBeaconConstraints.insert(constraint)
    fail(.rangingUnavailable)
  }
  @available(iOS 13.0, *)
  open func stopRangingBeacons(satisfying constraint: CLBeaconIdentityConstraint) {
    rangedBeaconConstraints.remove(constraint)
  }
  @available(iOS, introduced: 7.0, deprecated: 100000.0, message: "Use startRangingBeacons(satisfying:) instead.")
  open func startRangingBeacons(in region: CLBeaconRegion) { fail(.rangingUnavailable) }
  @available(iOS, introduced: 7.0, deprecated: 100000.0, message: "Use stopRangingBeacons(satisfying:) instead.")
  open func stopRangingBeacons(in region: CLBeaconRegion) {}
}

private struct UncheckedCall: @unchecked Sendable {
  let run: () -> Void
}

/// Hears where the phone is, and what the person has allowed.
public protocol CLLocationManagerDelegate: NSObjectProtocol {
  func locationManager(_ manager: CLLocationManager, didUpdateLocations locations: [CLLocation])
  func locationManager(_ manager: CLLocationManager, didFailWithError error: any Error)
  @available(iOS 14.0, *)
  func locationManagerDidChangeAuthorization(_ manager: CLLocationManager)
  func locationManager(_ manager: CLLocationManager, didChangeAuthorization status: CLAuthorizationStatus)
  func locationManager(_ manager: CLLocationManager, didUpdateHeading newHeading: CLHeading)
  func locationManagerShouldDisplayHeadingCalibration(_ manager: CLLocationManager) -> Bool
  func locationManager(_ manager: CLLocationManager, didEnterRegion region: CLRegion)
  func locationManager(_ manager: CLLocationManager, didExitRegion region: CLRegion)
  func locationManager(_ manager: CLLocationManager, didDetermineState state: CLRegionState, for region: CLRegion)
  func locationManager(_ manager: CLLocationManager, didStartMonitoringFor region: CLRegion)
  func locationManager(
    _ manager: CLLocationManager, monitoringDidFailFor region: CLRegion?, withError error: any Error)
  func locationManager(_ manager: CLLocationManager, didVisit visit: CLVisit)
  func locationManager(
    _ manager: CLLocationManager, didRange beacons: [CLBeacon], satisfying constraint: CLBeaconIdentityConstraint)
  func locationManager(_ manager: CLLocationManager, didRangeBeacons beacons: [CLBeacon], in region: CLBeaconRegion)
  func locationManagerDidPauseLocationUpdates(_ manager: CLLocationManager)
  func locationManagerDidResumeLocationUpdates(_ manager: CLLocationManager)
}

extension CLLocationManagerDelegate {
  public func locationManager(_ manager: CLLocationManager, didUpdateLocations locations: [CLLocation]) {}
  public func locationManager(_ manager: CLLocationManager, didFailWithError error: any Error) {}
  public func locationManagerDidChangeAuthorization(_ manager: CLLocationManager) {}
  public func locationManager(_ manager: CLLocationManager, didChangeAuthorization status: CLAuthorizationStatus) {}
  public func locationManager(_ manager: CLLocationManager, didUpdateHeading newHeading: CLHeading) {}
  public func locationManagerShouldDisplayHeadingCalibration(_ manager: CLLocationManager) -> Bool { false }
  public func locationManager(_ manager: CLLocationManager, didEnterRegion region: CLRegion) {}
  public func locationManager(_ manager: CLLocationManager, didExitRegion region: CLRegion) {}
  public func locationManager(
    _ manager: CLLocationManager, didDetermineState state: CLRegionState, for region: CLRegion
  ) {}
  public func locationManager(_ manager: CLLocationManager, didStartMonitoringFor region: CLRegion) {}
  public func locationManager(
    _ manager: CLLocationManager, monitoringDidFailFor region: CLRegion?, withError error: any Error
  ) {}
  public func locationManager(_ manager: CLLocationManager, didVisit visit: CLVisit) {}
  public func locationManager(
    _ manager: CLLocationManager, didRange beacons: [CLBeacon], satisfying constraint: CLBeaconIdentityConstraint
  ) {}
  public func locationManager(
    _ manager: CLLocationManager, didRangeBeacons beacons: [CLBeacon], in region: CLBeaconRegion
  ) {}
  public func locationManagerDidPauseLocationUpdates(_ manager: CLLocationManager) {}
  public func locationManagerDidResumeLocationUpdates(_ manager: CLLocationManager) {}
}
