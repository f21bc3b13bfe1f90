import CoreLocation
import SwiftUI

/// From where a map is looked at.
@available(iOS 17.0, *)
public struct MapCamera: Hashable, Equatable, Sendable {
  public var centerCoordinate: CLLocationCoordinate2D
  public var distance: Double
  public var heading: Double
  public var pitch: Double

  public init(
    centerCoordinate: CLLocationCoordinate2D, distance: Double, heading: Double = 0, pitch: Double = 0
  ) {
    (self.centerCoordinate, self.distance, self.heading, self.pitch) = (centerCoordinate, distance, heading, pitch)
  }

  public static func == (a: MapCamera, b: MapCamera) -> Bool {
    a.centerCoordinate.latitude == b.centerCoordinate.latitude
      && a.centerCoordinate.longitude == b.centerCoordinate.longitude && a.distance == b.distance
      && a.heading == b.heading && a.pitch == b.pitch
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(centerCoordinate.latitude)
    hasher.combine(centerCoordinate.longitude)
    hasher.combine(distance)
  }

  /// What is in sight, about.
  package var region: MKCoordinateRegion {
    MKCoordinateRegion(center: centerCoordinate, latitudinalMeters: distance * 0.6, longitudinalMeters: distance * 0.4)
  }

  package init(_ region: MKCoordinateRegion) {
    self.init(
      centerCoordinate: region.center, distance: region.span.latitudeDelta * earthRadius * .pi / 180 / 0.6)
  }
}

/// What a map shows: a region, a place, the person, or what suits its content.
@available(iOS 17.0, *)
public struct MapCameraPosition: Equatable, Sendable {
  package enum Kind: Sendable {
    case automatic
    case region(MKCoordinateRegion)
    case rect(MKMapRect)
    case item(MKMapItem)
    case camera(MapCamera)
    case user(followsHeading: Bool)
  }

  package let kind: Kind
  private let fallback: [MapCameraPosition]
  public private(set) var positionedByUser = false

  private init(_ kind: Kind, fallback: MapCameraPosition? = nil) {
    (self.kind, self.fallback) = (kind, fallback.map { [$0] } ?? [])
  }

  public static var automatic: MapCameraPosition { .init(.automatic) }
  public static func region(_ region: MKCoordinateRegion) -> MapCameraPosition { .init(.region(region)) }
  public static func rect(_ rect: MKMapRect) -> MapCameraPosition { .init(.rect(rect)) }
  public static func item(_ item: MKMapItem, allowsAutomaticPitch: Bool = true) -> MapCameraPosition {
    .init(.item(item))
  }
  public static func camera(_ camera: MapCamera) -> MapCameraPosition { .init(.camera(camera)) }
  public static func userLocation(
    followsHeading: Bool = false, fallback: MapCameraPosition
  ) -> MapCameraPosition { .init(.user(followsHeading: followsHeading), fallback: fallback) }

  public var region: MKCoordinateRegion? { if case .region(let region) = kind { region } else { nil } }
  public var rect: MKMapRect? { if case .rect(let rect) = kind { rect } else { nil } }
  public var item: MKMapItem? { if case .item(let item) = kind { item } else { nil } }
  public var camera: MapCamera? { if case .camera(let camera) = kind { camera } else { nil } }
  public var followsUserLocation: Bool { if case .user = kind { true } else { false } }
  public var followsUserHeading: Bool { if case .user(let follows) = kind { follows } else { false } }
  public var fallbackPosition: MapCameraPosition? { fallback.first }
  public var allowsAutomaticPitch: Bool { true }

  /// Where the person has moved the map to.
  package static func moved(to region: MKCoordinateRegion) -> MapCameraPosition {
    var position = MapCameraPosition(.region(region))
    position.positionedByUser = true
    return position
  }

  public static func == (a: MapCameraPosition, b: MapCameraPosition) -> Bool {
    "\(a.kind)" == "\(b.kind)" && a.positionedByUser == b.positionedByUser
  }

  /// The region; nil where it follows from the content.
  package var shown: MKCoordinateRegion? {
    switch kind {
    case .automatic: nil
    case .region(let region): region
    case .rect(let rect): MKCoordinateRegion(rect)
    case .item(let item):
      MKCoordinateRegion(center: item.placemark.coordinate, latitudinalMeters: 1000, longitudinalMeters: 1000)
    case .camera(let camera): camera.region
    case .user: fallbackPosition?.shown
    }
  }
}

/// How far a camera may go.
@available(iOS 17.0, *)
public struct MapCameraBounds: Sendable {
  public init(
    centerCoordinateBounds: MKCoordinateRegion, minimumDistance: Double? = nil, maximumDistance: Double? = nil
  ) {}
  public init(centerCoordinateBounds: MKMapRect, minimumDistance: Double? = nil, maximumDistance: Double? = nil) {}
  public init(minimumDistance: Double? = nil, maximumDistance: Double? = nil) {}
}

/// What people may do with a map.
@available(iOS 14.0, *)
public struct MapInteractionModes: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let pan = Self(rawValue: 1)
  public static let zoom = Self(rawValue: 2)
  @available(iOS 17.0, *) public static let rotate = Self(rawValue: 4)
  @available(iOS 17.0, *) public static let pitch = Self(rawValue: 8)
  public static let all = Self(rawValue: 15)
}

/// Whether the map follows the person.
@available(iOS 14.0, *)
public enum MapUserTrackingMode: Hashable, Sendable { case none, follow }

/// How often a map tells that its camera moves.
@available(iOS 17.0, *)
public enum MapCameraUpdateFrequency: Hashable, Sendable { case continuous, onEnd }

/// Where a camera has moved to.
@available(iOS 17.0, *)
public struct MapCameraUpdateContext: Sendable {
  public let camera: MapCamera
  public let region: MKCoordinateRegion
  public let rect: MKMapRect
}
