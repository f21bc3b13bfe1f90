import CoreLocation
import SwiftUI

/// A map. In the preview it is a drawn stand-in for the real one, with everything at its place.
@available(iOS 14.0, *)
public struct Map<Content: View>: View {
  private let content: Content

  fileprivate init(content: Content) { self.content = content }

  public var body: some View { content }
}

/// What a map with map content shows.
@available(iOS 17.0, *)
public struct MapContentView<SelectionValue: Hashable, Content: MapContent>: View {
  private let initial: MapCameraPosition
  private let position: Binding<MapCameraPosition>?
  private let modes: MapInteractionModes
  private let selection: Binding<SelectionValue?>?
  private let content: Content

  fileprivate init(
    _ initial: MapCameraPosition, _ position: Binding<MapCameraPosition>?, _ modes: MapInteractionModes,
    _ selection: Binding<SelectionValue?>?, _ content: Content
  ) {
    (self.initial, self.position, self.modes) = (initial, position, modes)
    (self.selection, self.content) = (selection, content)
  }

  public var body: some View {
    var collector = _MapCollector()
    content._collect(into: &collector)
    let parts = collector.items
    let places = parts.flatMap(\.places)
    return MapSurface(
      region: (position?.wrappedValue ?? initial).shown ?? MapProjection.fitting(places),
      isBound: position != nil, modes: modes, parts: parts, selected: selection?.wrappedValue.map { AnyHashable($0) },
      select: selection.map { binding in { binding.wrappedValue = $0?.base as? SelectionValue } },
      moved: { region in position?.wrappedValue = .moved(to: region) })
  }
}

// MARK: With map content

@available(iOS 17.0, *)
extension Map {
  public init<C: MapContent>(
    initialPosition: MapCameraPosition, bounds: MapCameraBounds? = nil, interactionModes: MapInteractionModes = .all,
    scope: Namespace.ID? = nil, @MapContentBuilder content: () -> C
  ) where Content == MapContentView<Never, C> {
    self.init(content: MapContentView(initialPosition, nil, interactionModes, nil, content()))
  }

  public init<C: MapContent>(
    position: Binding<MapCameraPosition>, bounds: MapCameraBounds? = nil, interactionModes: MapInteractionModes = .all,
    scope: Namespace.ID? = nil, @MapContentBuilder content: () -> C
  ) where Content == MapContentView<Never, C> {
    self.init(content: MapContentView(.automatic, position, interactionModes, nil, content()))
  }

  public init<C: MapContent>(
    bounds: MapCameraBounds? = nil, interactionModes: MapInteractionModes = .all, scope: Namespace.ID? = nil,
    @MapContentBuilder content: () -> C
  ) where Content == MapContentView<Never, C> {
    self.init(content: MapContentView(.automatic, nil, interactionModes, nil, content()))
  }

  public init<SelectedValue: Hashable, C: MapContent>(
    initialPosition: MapCameraPosition = .automatic, bounds: MapCameraBounds? = nil,
    interactionModes: MapInteractionModes = .all, selection: Binding<SelectedValue?>, scope: Namespace.ID? = nil,
    @MapContentBuilder content: () -> C
  ) where Content == MapContentView<SelectedValue, C> {
    self.init(content: MapContentView(initialPosition, nil, interactionModes, selection, content()))
  }

  public init<SelectedValue: Hashable, C: MapContent>(
    position: Binding<MapCameraPosition>, bounds: MapCameraBounds? = nil, interactionModes: MapInteractionModes = .all,
    selection: Binding<SelectedValue?>, scope: Namespace.ID? = nil, @MapContentBuilder content: () -> C
  ) where Content == MapContentView<SelectedValue, C> {
    self.init(content: MapContentView(.automatic, position, interactionModes, selection, content()))
  }
}

@available(iOS 17.0, *)
extension Map where Content == MapContentView<Never, EmptyMapContent> {
  public init(
    initialPosition: MapCameraPosition, bounds: MapCameraBounds? = nil, interactionModes: MapInteractionModes = .all,
    scope: Namespace.ID? = nil
  ) {
    self.init(initialPosition: initialPosition, bounds: bounds, interactionModes: interactionModes, scope: scope) {
      EmptyMapContent()
    }
  }

  public init(
    position: Binding<MapCameraPosition>, bounds: MapCameraBounds? = nil, interactionModes: MapInteractionModes = .all,
    scope: Namespace.ID? = nil
  ) {
    self.init(position: position, bounds: bounds, interactionModes: interactionModes, scope: scope) {
      EmptyMapContent()
    }
  }

  public init(
    bounds: MapCameraBounds? = nil, interactionModes: MapInteractionModes = .all, scope: Namespace.ID? = nil
  ) {
    self.init(bounds: bounds, interactionModes: interactionModes, scope: scope) { EmptyMapContent() }
  }
}

// MARK: With a region

/// A map without annotations.
@available(iOS 14.0, *)
public struct _DefaultMapContent: View {
  let region: Binding<MKCoordinateRegion>
  let modes: MapInteractionModes

  public var body: some View {
    MapSurface(
      region: region.wrappedValue, isBound: true, modes: modes, parts: [], selected: nil, select: nil,
      moved: { region.wrappedValue = $0 })
  }
}

/// A map with an annotation for each item.
@available(iOS 14.0, *)
public struct _DefaultAnnotatedMapContent<Items: RandomAccessCollection>: View where Items.Element: Identifiable {
  let region: Binding<MKCoordinateRegion>
  let modes: MapInteractionModes
  let items: Items
  let annotation: (Items.Element) -> MapPart

  public var body: some View {
    MapSurface(
      region: region.wrappedValue, isBound: true, modes: modes, parts: parts, selected: nil, select: nil,
      moved: { region.wrappedValue = $0 })
  }

  private var parts: [MapPart] {
    items.map { item in
      var part = annotation(item)
      part.tag = AnyHashable(item.id)
      return part
    }
  }
}

extension Binding where Value == MKMapRect {
  fileprivate var region: Binding<MKCoordinateRegion> {
    Binding<MKCoordinateRegion>(
      get: { MKCoordinateRegion(wrappedValue) },
      set: { wrappedValue = MapProjection.rect($0, CGSize(width: 1, height: 1)) })
  }
}

@available(iOS 14.0, *)
extension Map {
  @available(
    iOS, introduced: 14.0, deprecated: 17.0, message: "Use Map initializers that take a MapContentBuilder instead."
  )
  public init(
    coordinateRegion: Binding<MKCoordinateRegion>, interactionModes: MapInteractionModes = .all,
    showsUserLocation: Bool = false, userTrackingMode: Binding<MapUserTrackingMode>? = nil
  ) where Content == _DefaultMapContent {
    self.init(content: _DefaultMapContent(region: coordinateRegion, modes: interactionModes))
  }

  @available(
    iOS, introduced: 14.0, deprecated: 17.0, message: "Use Map initializers that take a MapContentBuilder instead."
  )
  public init(
    mapRect: Binding<MKMapRect>, interactionModes: MapInteractionModes = .all, showsUserLocation: Bool = false,
    userTrackingMode: Binding<MapUserTrackingMode>? = nil
  ) where Content == _DefaultMapContent {
    self.init(content: _DefaultMapContent(region: mapRect.region, modes: interactionModes))
  }

  @available(
    iOS, introduced: 14.0, deprecated: 17.0, message: "Use Map initializers that take a MapContentBuilder instead."
  )
  public init<Items: RandomAccessCollection, Annotation: MapAnnotationProtocol>(
    coordinateRegion: Binding<MKCoordinateRegion>, interactionModes: MapInteractionModes = .all,
    showsUserLocation: Bool = false, userTrackingMode: Binding<MapUserTrackingMode>? = nil, annotationItems: Items,
    annotationContent: @escaping (Items.Element) -> Annotation
  ) where Content == _DefaultAnnotatedMapContent<Items>, Items.Element: Identifiable {
    self.init(
      content: _DefaultAnnotatedMapContent(
        region: coordinateRegion, modes: interactionModes, items: annotationItems,
        annotation: { annotationContent($0)._part.part }))
  }

  @available(
    iOS, introduced: 14.0, deprecated: 17.0, message: "Use Map initializers that take a MapContentBuilder instead."
  )
  public init<Items: RandomAccessCollection, Annotation: MapAnnotationProtocol>(
    mapRect: Binding<MKMapRect>, interactionModes: MapInteractionModes = .all, showsUserLocation: Bool = false,
    userTrackingMode: Binding<MapUserTrackingMode>? = nil, annotationItems: Items,
    annotationContent: @escaping (Items.Element) -> Annotation
  ) where Content == _DefaultAnnotatedMapContent<Items>, Items.Element: Identifiable {
    self.init(
      content: _DefaultAnnotatedMapContent(
        region: mapRect.region, modes: interactionModes, items: annotationItems,
        annotation: { annotationContent($0)._part.part }))
  }
}

/// Something at a place, in the older form.
@available(iOS 14.0, *)
public protocol MapAnnotationProtocol {
  var _part: _AnnotationPart { get }
}

/// What an annotation of the older form is.
public struct _AnnotationPart {
  let part: MapPart

  init(_ kind: MapPart.Kind, _ coordinate: CLLocationCoordinate2D, _ tint: Color?) {
    var part = MapPart(kind, coordinate)
    part.tint = tint
    self.part = part
  }
}

/// A balloon at a place, in the older form.
@available(
  iOS, introduced: 14.0, deprecated: 17.0,
  message: "Use Marker along with Map initializers that take a MapContentBuilder instead."
)
public struct MapMarker: MapAnnotationProtocol {
  public let _part: _AnnotationPart

  public init(coordinate: CLLocationCoordinate2D, tint: Color? = nil) {
    _part = _AnnotationPart(.marker(.init(sign: .pin, title: AnyView(EmptyView()))), coordinate, tint)
  }
}

/// A pin at a place.
@available(iOS, introduced: 14.0, deprecated: 100000.0, message: "Use Marker or Annotation instead.")
public struct MapPin: MapAnnotationProtocol {
  public let _part: _AnnotationPart

  public init(coordinate: CLLocationCoordinate2D, tint: Color? = nil) {
    _part = _AnnotationPart(.marker(.init(sign: .pin, title: AnyView(EmptyView()))), coordinate, tint)
  }
}

/// A view at a place, in the older form.
@available(
  iOS, introduced: 14.0, deprecated: 17.0,
  message: "Use Annotation along with Map initializers that take a MapContentBuilder instead."
)
public struct MapAnnotation<Content: View>: MapAnnotationProtocol {
  public let _part: _AnnotationPart

  public init(
    coordinate: CLLocationCoordinate2D, anchorPoint: CGPoint = CGPoint(x: 0.5, y: 0.5),
    @ViewBuilder content: () -> Content
  ) {
    _part = _AnnotationPart(
      .view(AnyView(content()), anchor: UnitPoint(x: anchorPoint.x, y: anchorPoint.y), title: nil), coordinate, nil)
  }
}
