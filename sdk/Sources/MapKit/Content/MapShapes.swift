import CoreLocation
import SwiftUI

/// A line on a map.
@available(iOS 17.0, *)
public struct MapPolyline {
  /// How a line goes from place to place.
  public enum ContourStyle: Hashable, Sendable { case straight, geodesic }

  let places: [CLLocationCoordinate2D]

  public init(coordinates: [CLLocationCoordinate2D], contourStyle: ContourStyle = .straight) { places = coordinates }
  public init(points: [MKMapPoint], contourStyle: ContourStyle = .straight) { places = points.map(\.coordinate) }
  public init(_ polyline: MKPolyline) { places = polyline.coordinates }
  public init(_ route: MKRoute) { places = route.polyline.coordinates }
}

extension MapPolyline: PrimitiveMapContent {
  public func _collect(into collector: inout _MapCollector) {
    guard let first = places.first else { return }
    collector.items.append(MapPart(.line(places), first))
  }
}

/// An area on a map.
@available(iOS 17.0, *)
public struct MapPolygon {
  let places: [CLLocationCoordinate2D]

  public init(coordinates: [CLLocationCoordinate2D]) { places = coordinates }
  public init(points: [MKMapPoint]) { places = points.map(\.coordinate) }
  public init(_ polygon: MKPolygon) { places = polygon.coordinates }
}

extension MapPolygon: PrimitiveMapContent {
  public func _collect(into collector: inout _MapCollector) {
    guard let first = places.first else { return }
    collector.items.append(MapPart(.area(places), first))
  }
}

/// A round area on a map.
@available(iOS 17.0, *)
public struct MapCircle {
  let center: CLLocationCoordinate2D
  let radius: CLLocationDistance

  public init(center: CLLocationCoordinate2D, radius: CLLocationDistance) {
    (self.center, self.radius) = (center, radius)
  }
  public init(_ circle: MKCircle) { self.init(center: circle.coordinate, radius: circle.radius) }
  public init(mapRect: MKMapRect) {
    let center = MKMapPoint(x: mapRect.midX, y: mapRect.midY).coordinate
    let reach = max(mapRect.width, mapRect.height) / 2
    self.init(center: center, radius: reach * MKMetersPerMapPointAtLatitude(center.latitude))
  }
}

extension MapCircle: PrimitiveMapContent {
  public func _collect(into collector: inout _MapCollector) { collector.items.append(MapPart(.circle(radius), center)) }
}
