import CoreLocation
import SwiftUI

/// A balloon at a place.
@available(iOS 17.0, *)
public struct Marker<Label: View> {
  let part: MapPart

  fileprivate init(_ sign: MapPart.MarkerLook.Sign, _ title: AnyView, _ coordinate: CLLocationCoordinate2D) {
    part = MapPart(.marker(.init(sign: sign, title: title)), coordinate)
  }

  public init(coordinate: CLLocationCoordinate2D, @ViewBuilder label: () -> Label) {
    self.init(.pin, AnyView(label()), coordinate)
  }
}

extension Marker: PrimitiveMapContent {
  public func _collect(into collector: inout _MapCollector) { collector.items.append(part) }
}

@available(iOS 17.0, *)
extension Marker where Label == Text {
  public init(_ titleKey: LocalizedStringKey, coordinate: CLLocationCoordinate2D) {
    self.init(.pin, AnyView(Text(titleKey)), coordinate)
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, coordinate: CLLocationCoordinate2D) {
    self.init(.pin, AnyView(Text(title)), coordinate)
  }

  /// Some letters in the balloon.
  public init(_ titleKey: LocalizedStringKey, monogram: Text, coordinate: CLLocationCoordinate2D) {
    self.init(.letters(monogram), AnyView(Text(titleKey)), coordinate)
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, monogram: Text, coordinate: CLLocationCoordinate2D) {
    self.init(.letters(monogram), AnyView(Text(title)), coordinate)
  }

  public init(item: MKMapItem) { self.init(.pin, AnyView(Text(verbatim: item.name ?? "")), item.placemark.coordinate) }
}

@available(iOS 17.0, *)
extension Marker where Label == SwiftUI.Label<Text, Image> {
  /// A symbol in the balloon.
  public init(_ titleKey: LocalizedStringKey, systemImage: String, coordinate: CLLocationCoordinate2D) {
    self.init(.symbol(systemImage), AnyView(Text(titleKey)), coordinate)
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, systemImage: String, coordinate: CLLocationCoordinate2D) {
    self.init(.symbol(systemImage), AnyView(Text(title)), coordinate)
  }

  /// A picture in the balloon.
  public init(_ titleKey: LocalizedStringKey, image: String, coordinate: CLLocationCoordinate2D) {
    self.init(.image(image), AnyView(Text(titleKey)), coordinate)
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, image: String, coordinate: CLLocationCoordinate2D) {
    self.init(.image(image), AnyView(Text(title)), coordinate)
  }
}

/// A view at a place.
@available(iOS 17.0, *)
public struct Annotation<Label: View, Content: View> {
  let part: MapPart

  fileprivate init(_ title: AnyView, _ coordinate: CLLocationCoordinate2D, _ anchor: UnitPoint, _ content: Content) {
    part = MapPart(.view(AnyView(content), anchor: anchor, title: title), coordinate)
  }

  public init(
    coordinate: CLLocationCoordinate2D, anchor: UnitPoint = .center, @ViewBuilder content: () -> Content,
    @ViewBuilder label: () -> Label
  ) {
    self.init(AnyView(label()), coordinate, anchor, content())
  }
}

extension Annotation: PrimitiveMapContent {
  public func _collect(into collector: inout _MapCollector) { collector.items.append(part) }
}

@available(iOS 17.0, *)
extension Annotation where Label == Text {
  public init(
    _ titleKey: LocalizedStringKey, coordinate: CLLocationCoordinate2D, anchor: UnitPoint = .center,
    @ViewBuilder content: () -> Content
  ) {
    self.init(AnyView(Text(titleKey)), coordinate, anchor, content())
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, coordinate: CLLocationCoordinate2D, anchor: UnitPoint = .center, @ViewBuilder content: () -> Content
  ) {
    self.init(AnyView(Text(title)), coordinate, anchor, content())
  }

  public init(item: MKMapItem, anchor: UnitPoint = .center, @ViewBuilder content: () -> Content) {
    self.init(AnyView(Text(verbatim: item.name ?? "")), item.placemark.coordinate, anchor, content())
  }
}

/// The person's place; the preview has none.
@available(iOS 17.0, *)
public struct UserAnnotation<Content: View> {
  public init(anchor: UnitPoint = .center, @ViewBuilder content: @escaping () -> Content) {}
  public init(anchor: UnitPoint = .center, @ViewBuilder content: @escaping (UserLocation) -> Content) {}
}

/// What is known about the person's place.
@available(iOS 17.0, *)
public struct UserLocation {
  public let heading: CLHeading?
  public let location: CLLocation?
}

@available(iOS 17.0, *)
public struct DefaultUserAnnotationContent: View {
  public var body: some View { EmptyView() }
}

@available(iOS 17.0, *)
extension UserAnnotation where Content == DefaultUserAnnotationContent {
  public init() {}
}

extension UserAnnotation: PrimitiveMapContent {
  public func _collect(into collector: inout _MapCollector) {
    collector.items.append(MapPart(.user, CLLocationCoordinate2D()))
  }
}
