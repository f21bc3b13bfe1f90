import CoreLocation
import UIKit

/// Something at a place of a map.
public protocol MKAnnotation: NSObjectProtocol {
  var coordinate: CLLocationCoordinate2D { get }
  var title: String? { get }
  var subtitle: String? { get }
}

extension MKAnnotation {
  public var title: String? { nil }
  public var subtitle: String? { nil }
}

/// Something that covers an area of a map.
public protocol MKOverlay: MKAnnotation {
  var boundingMapRect: MKMapRect { get }
}

/// What annotations and overlays have in common.
nonisolated open class MKShape: NSObject, MKAnnotation {
  open var title: String?
  open var subtitle: String?
  open var coordinate: CLLocationCoordinate2D {
    get { place }
    set { place = newValue }
  }
  private var place = CLLocationCoordinate2D()

  public override init() { super.init() }
}

/// An annotation at a point.
nonisolated open class MKPointAnnotation: MKShape {
  public override init() { super.init() }

  @available(iOS 13.0, *)
  public init(coordinate: CLLocationCoordinate2D) {
    super.init()
    self.coordinate = coordinate
  }

  @available(iOS 13.0, *)
  public convenience init(coordinate: CLLocationCoordinate2D, title: String?, subtitle: String?) {
    self.init(coordinate: coordinate)
    (self.title, self.subtitle) = (title, subtitle)
  }
}

/// Several points.
nonisolated open class MKMultiPoint: MKShape {
  package let coordinates: [CLLocationCoordinate2D]
  public var pointCount: Int { coordinates.count }
  public var boundingMapRect: MKMapRect { MKMapRect(around: coordinates) }

  package init(places: [CLLocationCoordinate2D]) {
    coordinates = places
    super.init()
    let rect = MKMapRect(around: places)
    if !rect.isNull { coordinate = MKMapPoint(x: rect.midX, y: rect.midY).coordinate }
  }
}

/// A line of points.
nonisolated open class MKPolyline: MKMultiPoint, MKOverlay {
  public convenience init(coordinates coords: UnsafePointer<CLLocationCoordinate2D>, count: Int) {
    self.init(places: Array(UnsafeBufferPointer(start: coords, count: count)))
  }
}

/// An area between points.
nonisolated open class MKPolygon: MKMultiPoint, MKOverlay {
  public convenience init(coordinates coords: UnsafePointer<CLLocationCoordinate2D>, count: Int) {
    self.init(places: Array(UnsafeBufferPointer(start: coords, count: count)))
  }
}

/// A round area.
nonisolated open class MKCircle: MKShape, MKOverlay {
  public let radius: CLLocationDistance

  public init(center coord: CLLocationCoordinate2D, radius: CLLocationDistance) {
    self.radius = radius
    super.init()
    coordinate = coord
  }

  public var boundingMapRect: MKMapRect {
    let (center, reach) = (MKMapPoint(coordinate), radius * MKMapPointsPerMeterAtLatitude(coordinate.latitude))
    return MKMapRect(x: center.x - reach, y: center.y - reach, width: 2 * reach, height: 2 * reach)
  }
}
