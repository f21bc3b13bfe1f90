import CoreLocation
import SwiftUI

/// Where places are in a map as it is shown.
@MainActor
package final class MapProjection {
  package var region = MKCoordinateRegion()
  package var size = CGSize.zero
  package weak var element: Element?

  nonisolated package init() {}

  /// The part of the flat map that is shown: the whole region is in sight.
  package var rect: MKMapRect { Self.rect(region, size) }

  nonisolated package static func rect(_ region: MKCoordinateRegion, _ size: CGSize) -> MKMapRect {
    let (width, height) = (Double(max(size.width, 1)), Double(max(size.height, 1)))
    let center = MKMapPoint(region.center)
    let across = max(region.span.longitudeDelta, 0.0001) / 360 * MKMapSize.world.width
    let (top, bottom) = (
      MKMapPoint(
        CLLocationCoordinate2D(
          latitude: min(region.center.latitude + region.span.latitudeDelta / 2, 85), longitude: 0)),
      MKMapPoint(
        CLLocationCoordinate2D(
          latitude: max(region.center.latitude - region.span.latitudeDelta / 2, -85), longitude: 0))
    )
    let down = max(bottom.y - top.y, 1)
    let scale = min(max(across / width, down / height), MKMapSize.world.width / max(width, height) * 1.2)
    return MKMapRect(
      x: center.x - scale * width / 2, y: center.y - scale * height / 2, width: scale * width, height: scale * height)
  }

  /// Map points in a point of the screen.
  package var scale: Double { rect.width / Double(max(size.width, 1)) }

  package func point(_ coordinate: CLLocationCoordinate2D) -> CGPoint {
    let (place, rect) = (MKMapPoint(coordinate), rect)
    return CGPoint(x: (place.x - rect.minX) / scale, y: (place.y - rect.minY) / scale)
  }

  package func coordinate(_ point: CGPoint) -> CLLocationCoordinate2D {
    let rect = rect
    return MKMapPoint(x: rect.minX + Double(point.x) * scale, y: rect.minY + Double(point.y) * scale).coordinate
  }

  /// The region after the map was moved by so many points.
  package func moved(_ region: MKCoordinateRegion, by translation: CGSize) -> MKCoordinateRegion {
    let scale = Self.rect(region, size).width / Double(max(size.width, 1))
    let center = MKMapPoint(region.center)
    let world = MKMapSize.world.width
    let place = MKMapPoint(
      x: center.x - Double(translation.width) * scale,
      y: min(max(center.y - Double(translation.height) * scale, world * 0.02), world * 0.98))
    var moved = region
    moved.center = place.coordinate
    return moved
  }

  /// A region that shows all places with some room.
  package static func fitting(_ places: [CLLocationCoordinate2D]) -> MKCoordinateRegion {
    let rect = MKMapRect(around: places)
    guard !rect.isNull else {
      return MKCoordinateRegion(
        center: CLLocationCoordinate2D(latitude: 39.5, longitude: -98.35),
        span: MKCoordinateSpan(latitudeDelta: 50, longitudeDelta: 50))
    }
    let least = 1000 * MKMapPointsPerMeterAtLatitude(MKMapPoint(x: rect.midX, y: rect.midY).coordinate.latitude)
    let (width, height) = (max(rect.width, least), max(rect.height, least))
    let center = MKMapRect(
      x: rect.midX - width / 2, y: rect.midY - height / 2, width: width, height: height)
    return MKCoordinateRegion(center.insetBy(dx: -width * 0.2, dy: -height * 0.25))
  }
}

/// Tells where places are in a map.
@available(iOS 17.0, *)
public struct MapProxy {
  let projection: MapProjection

  private func origin(_ space: CoordinateSpace) -> CGPoint {
    MainActor.assumeIsolated {
      let own = projection.element?.screenOrigin ?? .zero
      switch space {
      case .local: return .zero
      case .global: return own
      case .named(let name): return own - (NamedSpaces.origin(of: name) ?? .zero)
      }
    }
  }

  public func convert(_ point: CGPoint, from space: some CoordinateSpaceProtocol) -> CLLocationCoordinate2D? {
    let corner = origin(space.coordinateSpace)
    return MainActor.assumeIsolated { projection.coordinate(point - corner) }
  }

  public func convert(_ coordinate: CLLocationCoordinate2D, to space: some CoordinateSpaceProtocol) -> CGPoint? {
    let corner = origin(space.coordinateSpace)
    return MainActor.assumeIsolated { projection.point(coordinate) + corner }
  }
}

/// Gives its content a way to ask the map inside.
@available(iOS 17.0, *)
public struct MapReader<Content: View>: View {
  private let content: (MapProxy) -> Content
  @State private var projection = MapProjection()

  public init(@ViewBuilder content: @escaping (MapProxy) -> Content) { self.content = content }

  public var body: some View {
    let projection = projection
    content(MapProxy(projection: projection)).transformEnvironment(\.mapSettings) { $0.projection = projection }
  }
}
