import CoreLocation
import Foundation
import MapKit
import Testing

@Suite
struct PlaceTests {
  private let paris = CLLocationCoordinate2D(latitude: 48.8566, longitude: 2.3522)
  private let london = CLLocationCoordinate2D(latitude: 51.5074, longitude: -0.1278)

  @Test func distancesAreThoseOfTheGlobe() {
    let distance = CLLocation(latitude: paris.latitude, longitude: paris.longitude)
      .distance(from: CLLocation(latitude: london.latitude, longitude: london.longitude))
    #expect(abs(distance - 343_560) < 1000)
  }

  @Test func mapPointsGoThereAndBack() {
    let back = MKMapPoint(paris).coordinate
    #expect(abs(back.latitude - paris.latitude) < 1e-6 && abs(back.longitude - paris.longitude) < 1e-6)
    let middle = MKMapPoint(CLLocationCoordinate2D(latitude: 0, longitude: 0))
    #expect(abs(middle.x - MKMapSize.world.width / 2) < 0.001 && abs(middle.y - MKMapSize.world.height / 2) < 0.001)
  }

  @Test func aRegionOfMetresIsWiderInDegreesToTheNorth() {
    let region = MKCoordinateRegion(center: paris, latitudinalMeters: 111_195, longitudinalMeters: 111_195)
    #expect(abs(region.span.latitudeDelta - 1) < 0.001)
    #expect(abs(region.span.longitudeDelta - 1.52) < 0.01)
  }

  @MainActor
  @Test func aProjectionPutsTheCentreInTheMiddle() {
    let projection = MapProjection()
    projection.region = MKCoordinateRegion(
      center: paris, span: MKCoordinateSpan(latitudeDelta: 1, longitudeDelta: 1))
    projection.size = CGSize(width: 200, height: 400)
    let point = projection.point(paris)
    #expect(abs(point.x - 100) < 0.01 && abs(point.y - 200) < 0.01)
    let corner = projection.coordinate(CGPoint(x: 200, y: 200))
    #expect(abs(corner.longitude - paris.longitude - 0.5) < 0.001)
    let moved = projection.moved(projection.region, by: CGSize(width: -100, height: 0))
    #expect(abs(moved.center.longitude - paris.longitude - 0.5) < 0.001)
  }

  @MainActor
  @Test func allPlacesAreInSight() {
    let region = MapProjection.fitting([paris, london])
    #expect(region.span.latitudeDelta > 51.5 - 48.9 && region.span.longitudeDelta > 2.4)
  }

  @Test func theStraightLineIsTheWay() async throws {
    let request = MKDirections.Request()
    request.source = MKMapItem(placemark: MKPlacemark(coordinate: paris))
    request.destination = MKMapItem(placemark: MKPlacemark(coordinate: london))
    let route = try #require(try await MKDirections(request: request).calculate().routes.first)
    #expect(abs(route.distance - 343_560) < 1000 && route.polyline.pointCount == 2)
  }
}

@MainActor
@Suite
struct PermissionTests {
  private final class Listener: NSObject, CLLocationManagerDelegate {
    var failed: ((any Error) -> Void)?

    func locationManager(_ manager: CLLocationManager, didFailWithError error: any Error) { failed?(error) }
  }

  @Test func aRequestForTheLocationIsRefused() async {
    let (manager, listener) = (CLLocationManager(), Listener())
    manager.delegate = listener
    let error = await withCheckedContinuation { (continuation: CheckedContinuation<any Error, Never>) in
      listener.failed = { continuation.resume(returning: $0) }
      manager.requestLocation()
    }
    #expect((error as? CLError)?.code == .denied)
    manager.requestWhenInUseAuthorization()
    #expect(manager.authorizationStatus == .denied)
  }
}
