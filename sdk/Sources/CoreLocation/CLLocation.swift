import FoundationAdditions

/// A place with height, time and accuracy.
nonisolated open class CLLocation: NSObject, NSCopying, @unchecked Sendable {
  public let coordinate: CLLocationCoordinate2D
  public let altitude: CLLocationDistance
  public let horizontalAccuracy: CLLocationAccuracy
  public let verticalAccuracy: CLLocationAccuracy
  public let course: CLLocationDirection
  public let speed: CLLocationSpeed
  public let timestamp: Date
  @available(iOS 13.4, *) public let courseAccuracy: CLLocationDirectionAccuracy
  public let speedAccuracy: CLLocationSpeedAccuracy
  @available(iOS 15.0, *) public var ellipsoidalAltitude: CLLocationDistance { altitude }
  @available(iOS 15.0, *) public var sourceInformation: CLLocationSourceInformation? { nil }
  public var floor: CLFloor? { nil }

  public convenience init(latitude: CLLocationDegrees, longitude: CLLocationDegrees) {
    self.init(
      coordinate: CLLocationCoordinate2D(latitude: latitude, longitude: longitude), altitude: 0, horizontalAccuracy: 0,
      verticalAccuracy: -1, timestamp: Date())
  }

  public convenience init(
    coordinate: CLLocationCoordinate2D, altitude: CLLocationDistance, horizontalAccuracy hAccuracy: CLLocationAccuracy,
    verticalAccuracy vAccuracy: CLLocationAccuracy, timestamp: Date
  ) {
    self.init(
      coordinate: coordinate, altitude: altitude, horizontalAccuracy: hAccuracy, verticalAccuracy: vAccuracy,
      course: -1, courseAccuracy: -1, speed: -1, speedAccuracy: -1, timestamp: timestamp)
  }

  public convenience init(
    coordinate: CLLocationCoordinate2D, altitude: CLLocationDistance, horizontalAccuracy hAccuracy: CLLocationAccuracy,
    verticalAccuracy vAccuracy: CLLocationAccuracy, course: CLLocationDirection, speed: CLLocationSpeed, timestamp: Date
  ) {
    self.init(
      coordinate: coordinate, altitude: altitude, horizontalAccuracy: hAccuracy, verticalAccuracy: vAccuracy,
      course: course, courseAccuracy: -1, speed: speed, speedAccuracy: -1, timestamp: timestamp)
  }

  @available(iOS 13.4, *)
  public init(
    coordinate: CLLocationCoordinate2D, altitude: CLLocationDistance, horizontalAccuracy hAccuracy: CLLocationAccuracy,
    verticalAccuracy vAccuracy: CLLocationAccuracy, course: CLLocationDirection,
    courseAccuracy: CLLocationDirectionAccuracy, speed: CLLocationSpeed, speedAccuracy: CLLocationSpeedAccuracy,
    timestamp: Date
  ) {
    (self.coordinate, self.altitude, self.timestamp) = (coordinate, altitude, timestamp)
    (horizontalAccuracy, verticalAccuracy) = (hAccuracy, vAccuracy)
    (self.course, self.courseAccuracy) = (course, courseAccuracy)
    (self.speed, self.speedAccuracy) = (speed, speedAccuracy)
  }

  /// Metres along the globe.
  open func distance(from location: CLLocation) -> CLLocationDistance { coordinate.distance(to: location.coordinate) }

  open func copy(with zone: NSZone? = nil) -> Any { self }
}

/// A floor of a building.
nonisolated open class CLFloor: NSObject {
  public let level: Int
  init(level: Int) { self.level = level }
}

/// Where a location comes from.
@available(iOS 15.0, *)
nonisolated open class CLLocationSourceInformation: NSObject {
  public let isSimulatedBySoftware: Bool
  public let isProducedByAccessory: Bool

  public init(softwareSimulationState isSoftware: Bool, andExternalAccessoryState isAccessory: Bool) {
    (isSimulatedBySoftware, isProducedByAccessory) = (isSoftware, isAccessory)
  }
}

/// Which way the phone points.
nonisolated open class CLHeading: NSObject {
  public let magneticHeading: CLLocationDirection
  public let trueHeading: CLLocationDirection
  public let headingAccuracy: CLLocationDirection
  public let timestamp = Date()
  public var x: CLHeadingComponentValue { cos(magneticHeading * .pi / 180) }
  public var y: CLHeadingComponentValue { sin(magneticHeading * .pi / 180) }
  public var z: CLHeadingComponentValue { 0 }

  package init(_ degrees: CLLocationDirection) {
    (magneticHeading, trueHeading, headingAccuracy) = (degrees, degrees, 1)
  }
}

/// A visit to a place.
nonisolated open class CLVisit: NSObject {
  public let arrivalDate = Date.distantPast
  public let departureDate = Date.distantFuture
  public let coordinate = CLLocationCoordinate2D()
  public let horizontalAccuracy: CLLocationAccuracy = 0
}
