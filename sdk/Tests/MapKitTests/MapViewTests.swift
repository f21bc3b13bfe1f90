import MapKit
import SDKBase
import Testing

/// UIKit's map keeps what it is told.
@Suite(.serialized) @MainActor
struct MapViewTests {
  private final class Watcher: NSObject, MKMapViewDelegate {
    var moved = 0
    func mapView(_ mapView: MKMapView, regionDidChangeAnimated animated: Bool) { moved += 1 }
  }

  @Test func annotationsAndTheRegionAreKeptAndTheDelegateIsTold() {
    let (map, watcher) = (MKMapView(), Watcher())
    map.delegate = watcher
    let paris = CLLocationCoordinate2D(latitude: 48.8566, longitude: 2.3522)
    map.setRegion(
      MKCoordinateRegion(center: paris, span: MKCoordinateSpan(latitudeDelta: 1, longitudeDelta: 1)), animated: false)
    #expect(watcher.moved == 1 && map.centerCoordinate.latitude == paris.latitude)
    let (one, two) = (MKPointAnnotation(), MKPointAnnotation())
    map.addAnnotations([one, two])
    map.removeAnnotation(one)
    #expect(map.annotations.count == 1 && map.annotations.first === two)
  }

  @Test func aRegisteredKindOfViewIsMade() {
    final class Flag: MKAnnotationView {}
    let map = MKMapView()
    map.register(Flag.self, forAnnotationViewWithReuseIdentifier: "flag")
    let made = map.dequeueReusableAnnotationView(withIdentifier: "flag", for: MKPointAnnotation())
    #expect(made is Flag && made.reuseIdentifier == "flag")
  }
}
