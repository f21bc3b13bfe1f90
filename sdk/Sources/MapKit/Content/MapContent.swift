import CoreLocation
import SwiftUI

/// A part of what a map shows.
@available(iOS 17.0, *)
@MainActor @preconcurrency
public protocol MapContent {
  associatedtype Body: MapContent
  @MapContentBuilder @MainActor @preconcurrency var body: Body { get }
  /// Adds what is shown. The default adds what is in `body`.
  @MainActor @preconcurrency func _collect(into collector: inout _MapCollector)
}

@available(iOS 17.0, *)
extension MapContent {
  @MainActor @preconcurrency
  public func _collect(into collector: inout _MapCollector) { body._collect(into: &collector) }
}

/// Takes up what a map shows, in order.
public struct _MapCollector {
  package var items: [MapPart] = []
}

/// One thing on a map.
package struct MapPart {
  package enum Kind {
    case marker(MarkerLook)
    case view(AnyView, anchor: UnitPoint, title: AnyView?)
    case line([CLLocationCoordinate2D])
    case area([CLLocationCoordinate2D])
    case circle(CLLocationDistance)
    case user
  }

  /// What is in a marker's balloon.
  package struct MarkerLook {
    package enum Sign { case pin, symbol(String), image(String), letters(Text) }
    package var sign: Sign
    package var title: AnyView
  }

  package var kind: Kind
  package var coordinate: CLLocationCoordinate2D
  package var tag: AnyHashable?
  package var tint: Color?
  package var fill: AnyShapeStyle?
  package var stroke: AnyShapeStyle?
  package var strokeStyle: StrokeStyle?
  package var titles: Visibility?

  package init(_ kind: Kind, _ coordinate: CLLocationCoordinate2D) { (self.kind, self.coordinate) = (kind, coordinate) }

  /// What must be in sight when the map chooses for itself.
  package var places: [CLLocationCoordinate2D] {
    switch kind {
    case .line(let places), .area(let places): places
    case .user: []
    case .circle(let radius):
      { (circle: MKCircle) in
        let rect = circle.boundingMapRect
        return [
          MKMapPoint(x: rect.minX, y: rect.minY).coordinate, MKMapPoint(x: rect.maxX, y: rect.maxY).coordinate,
        ]
      }(MKCircle(center: coordinate, radius: radius))
    default: [coordinate]
    }
  }
}

/// Content that is shown itself.
@MainActor @preconcurrency
protocol PrimitiveMapContent: MapContent where Body == Never {}

extension PrimitiveMapContent {
  public var body: Never { fatalError("\(Self.self) has no body") }
}

@available(iOS 17.0, *)
extension Never: MapContent {
  public func _collect(into collector: inout _MapCollector) {}
}

@available(iOS 17.0, *)
extension Optional: MapContent where Wrapped: MapContent {
  public var body: Never { fatalError("Optional has no body") }
  public func _collect(into collector: inout _MapCollector) { self?._collect(into: &collector) }
}

/// No content.
@available(iOS 17.0, *)
public struct EmptyMapContent {
  public init() {}
}

extension EmptyMapContent: PrimitiveMapContent {
  public func _collect(into collector: inout _MapCollector) {}
}

@available(iOS 17.0, *)
extension ForEach: MapContent where Content: MapContent {
  public var body: Never { fatalError("ForEach has no body") }
  public func _collect(into collector: inout _MapCollector) {
    for element in data { content(element)._collect(into: &collector) }
  }
}

@available(iOS 17.0, *)
extension ForEach where ID == Data.Element.ID, Content: MapContent, Data.Element: Identifiable {
  public init(_ data: Data, @MapContentBuilder content: @escaping (Data.Element) -> Content) {
    self.init(data: data, content: content, identify: { $0.id })
  }
}

@available(iOS 17.0, *)
extension ForEach where Content: MapContent {
  public init(
    _ data: Data, id: KeyPath<Data.Element, ID>, @MapContentBuilder content: @escaping (Data.Element) -> Content
  ) {
    self.init(data: data, content: content, identify: { $0[keyPath: id] })
  }
}

@available(iOS 17.0, *)
extension ForEach where Data == Range<Int>, ID == Int, Content: MapContent {
  public init(_ data: Range<Int>, @MapContentBuilder content: @escaping (Int) -> Content) {
    self.init(data: data, content: content, identify: { $0 })
  }
}

@available(iOS 17.0, *)
@resultBuilder
public struct MapContentBuilder {
  public static func buildExpression<Content: MapContent>(_ content: Content) -> Content { content }
  public static func buildBlock() -> EmptyMapContent { EmptyMapContent() }
  public static func buildBlock<Content: MapContent>(_ content: Content) -> Content { content }
  public static func buildPartialBlock<Content: MapContent>(first content: Content) -> Content { content }
  public static func buildPartialBlock<First: MapContent, Second: MapContent>(
    accumulated: First, next: Second
  ) -> some MapContent { _MapPair(first: accumulated, second: next) }
  public static func buildIf<Content: MapContent>(_ content: Content?) -> Content? { content }
  public static func buildEither<First: MapContent, Second: MapContent>(
    first content: First
  ) -> _MapChoice<First, Second> { .init(choice: .first(content)) }
  public static func buildEither<First: MapContent, Second: MapContent>(
    second content: Second
  ) -> _MapChoice<First, Second> { .init(choice: .second(content)) }
  public static func buildLimitedAvailability<Content: MapContent>(_ content: Content) -> AnyMapContent {
    AnyMapContent(content)
  }
}

struct _MapPair<First: MapContent, Second: MapContent> {
  let first: First
  let second: Second
}

extension _MapPair: PrimitiveMapContent {
  func _collect(into collector: inout _MapCollector) {
    first._collect(into: &collector)
    second._collect(into: &collector)
  }
}

/// One of two contents.
public struct _MapChoice<First: MapContent, Second: MapContent> {
  enum Choice {
    case first(First)
    case second(Second)
  }
  let choice: Choice
}

extension _MapChoice: PrimitiveMapContent {
  public func _collect(into collector: inout _MapCollector) {
    switch choice {
    case .first(let content): content._collect(into: &collector)
    case .second(let content): content._collect(into: &collector)
    }
  }
}

/// Any content, its type hidden.
@available(iOS 17.0, *)
public struct AnyMapContent {
  let base: any MapContent
  init<Content: MapContent>(_ content: Content) { base = content }
}

extension AnyMapContent: PrimitiveMapContent {
  public func _collect(into collector: inout _MapCollector) { base._collect(into: &collector) }
}

// MARK: Modifiers

struct _ModifiedMapContent<Content: MapContent> {
  let content: Content
  let change: (inout MapPart) -> Void
}

extension _ModifiedMapContent: PrimitiveMapContent {
  func _collect(into collector: inout _MapCollector) {
    let first = collector.items.count
    content._collect(into: &collector)
    for index in first..<collector.items.count { change(&collector.items[index]) }
  }
}

/// Where an overlay lies.
@available(iOS 17.0, *)
public enum MapOverlayLevel: Hashable, Sendable { case aboveRoads, aboveLabels }

@available(iOS 17.0, *)
extension MapContent {
  nonisolated private func change(_ change: @escaping (inout MapPart) -> Void) -> _ModifiedMapContent<Self> {
    _ModifiedMapContent(content: self, change: change)
  }

  /// The colour of markers.
  nonisolated public func tint(_ tint: Color?) -> some MapContent { change { $0.tint = $0.tint ?? tint } }

  nonisolated public func tint<S: ShapeStyle>(_ tint: S) -> some MapContent {
    change { $0.tint = $0.tint ?? (tint as? Color) }
  }

  /// What selecting the content stands for.
  nonisolated public func tag<V: Hashable>(_ tag: V) -> some MapContent { change { $0.tag = AnyHashable(tag) } }

  nonisolated public func annotationTitles(_ visibility: Visibility) -> some MapContent {
    change { $0.titles = $0.titles ?? visibility }
  }

  nonisolated public func annotationSubtitles(_ visibility: Visibility) -> some MapContent { self }

  nonisolated public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some MapContent {
    change { $0.fill = $0.fill ?? AnyShapeStyle(style) }
  }

  nonisolated public func stroke<S: ShapeStyle>(_ content: S, lineWidth: CGFloat = 1) -> some MapContent {
    stroke(content, style: StrokeStyle(lineWidth: lineWidth))
  }

  nonisolated public func stroke<S: ShapeStyle>(_ content: S, style: StrokeStyle) -> some MapContent {
    change {
      $0.stroke = $0.stroke ?? AnyShapeStyle(content)
      $0.strokeStyle = $0.strokeStyle ?? style
    }
  }

  nonisolated public func stroke(lineWidth: CGFloat = 1) -> some MapContent {
    strokeStyle(style: StrokeStyle(lineWidth: lineWidth))
  }

  nonisolated public func strokeStyle(style: StrokeStyle) -> some MapContent {
    change { $0.strokeStyle = $0.strokeStyle ?? style }
  }

  nonisolated public func mapOverlayLevel(level: MapOverlayLevel) -> some MapContent { self }

  @available(iOS 18.0, *)
  nonisolated public func mapItemDetailSelectionAccessory(
    _ style: MapItemDetailSelectionAccessoryStyle? = .automatic
  ) -> some MapContent { self }
}

/// How the details of a place come up.
@available(iOS 18.0, *)
public struct MapItemDetailSelectionAccessoryStyle: Sendable {
  public static let automatic = Self()
  public static let callout = Self()
  public static let caption = Self()
  public static let sheet = Self()
}
