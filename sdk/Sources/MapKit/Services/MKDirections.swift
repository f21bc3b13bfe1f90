import CoreLocation
import SDKBase
import UIKit

/// How somebody travels.
public struct MKDirectionsTransportType: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let automobile = Self(rawValue: 1)
  public static let walking = Self(rawValue: 2)
  public static let transit = Self(rawValue: 4)
  @available(iOS 18.0, *) public static let cycling = Self(rawValue: 8)
  public static let any = Self(rawValue: 0x0FFF_FFFF)
}

/// Finds the way. In the preview it is the straight line.
nonisolated open class MKDirections: NSObject {
  /// From where to where.
  open class Request: NSObject {
    open var source: MKMapItem?
    open var destination: MKMapItem?
    open var transportType = MKDirectionsTransportType.any
    open var requestsAlternateRoutes = false
    open var departureDate: Date?
    open var arrivalDate: Date?
    public override init() { super.init() }
  }

  /// The ways that there are.
  open class Response: NSObject, @unchecked Sendable {
    public let source: MKMapItem
    public let destination: MKMapItem
    public let routes: [MKRoute]
    init(_ source: MKMapItem, _ destination: MKMapItem, _ routes: [MKRoute]) {
      (self.source, self.destination, self.routes) = (source, destination, routes)
    }
  }

  /// How long it takes.
  open class ETAResponse: NSObject, @unchecked Sendable {
    public let source: MKMapItem
    public let destination: MKMapItem
    public let expectedTravelTime: TimeInterval
    public let distance: CLLocationDistance
    init(_ response: Response) {
      (source, destination) = (response.source, response.destination)
      expectedTravelTime = response.routes.first?.expectedTravelTime ?? 0
      distance = response.routes.first?.distance ?? 0
    }
  }

  public typealias DirectionsHandler = (Response?, (any Error)?) -> Void
  public typealias ETAHandler = (ETAResponse?, (any Error)?) -> Void

  private let request: Request
  public let isCalculating = false

  public init(request: Request) { self.request = request }

  private func answer() throws -> Response {
    reportUnsupported(
      api: "MKDirections", note: "There is no map service in the preview: the way is the straight line.")
    guard let source = request.source, let destination = request.destination else { throw MKError(.directionsNotFound) }
    return Response(source, destination, [MKRoute(source, destination, request.transportType)])
  }

  open func calculate(completionHandler: @escaping DirectionsHandler) {
    let result = Result { try answer() }
    UncheckedTask.later {
      switch result {
      case .success(let response): completionHandler(response, nil)
      case .failure(let error): completionHandler(nil, error)
      }
    }
  }

  open func calculate() async throws -> Response { try answer() }

  open func calculateETA(completionHandler: @escaping ETAHandler) {
    calculate { response, error in completionHandler(response.map { ETAResponse($0) }, error) }
  }

  open func calculateETA() async throws -> ETAResponse { ETAResponse(try answer()) }

  open func cancel() {}
}

/// A way.
nonisolated open class MKRoute: NSObject, @unchecked Sendable {
  public let name: String
  public let distance: CLLocationDistance
  public let expectedTravelTime: TimeInterval
  public let transportType: MKDirectionsTransportType
  public let polyline: MKPolyline
  public let advisoryNotices: [String] = []
  public let steps: [Step]

  init(_ source: MKMapItem, _ destination: MKMapItem, _ transport: MKDirectionsTransportType) {
    let places = [source.placemark.coordinate, destination.placemark.coordinate]
    name = destination.name ?? ""
    distance = places[0].distance(to: places[1])
    expectedTravelTime = distance / (transport == .walking ? 1.4 : 14)
    transportType = transport
    polyline = MKPolyline(places: places)
    steps = [Step(polyline, distance, destination.name ?? "the destination", transport)]
  }

  /// A part of a way.
  open class Step: NSObject {
    public let instructions: String
    public let notice: String? = nil
    public let polyline: MKPolyline
    public let distance: CLLocationDistance
    public let transportType: MKDirectionsTransportType

    init(_ line: MKPolyline, _ distance: CLLocationDistance, _ goal: String, _ transport: MKDirectionsTransportType) {
      (polyline, self.distance, transportType) = (line, distance, transport)
      instructions = "Go straight to \(goal)"
    }
  }
}
