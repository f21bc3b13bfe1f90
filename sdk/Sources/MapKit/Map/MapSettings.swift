import CoreLocation
import SDKBase
import SwiftUI

/// What the modifiers around a map say about it.
package struct MapSettings {
  package var style = MapStyle.standard
  package var controls: AnyView?
  package var onCameraChange: [(isContinuous: Bool, action: (MapCameraUpdateContext) -> Void)] = []
  /// Filled in by the map, read by a `MapReader` around it.
  package var projection: MapProjection?
}

private struct MapSettingsKey: EnvironmentKey {
  static var defaultValue: MapSettings { MapSettings() }
}

extension EnvironmentValues {
  package var mapSettings: MapSettings {
    get { self[MapSettingsKey.self] }
    set { self[MapSettingsKey.self] = newValue }
  }
}

/// How a map looks.
@available(iOS 17.0, *)
public struct MapStyle: Sendable {
  /// Flat or with hills.
  public struct Elevation: Hashable, Sendable {
    private let name: String
    public static let automatic = Elevation(name: "automatic")
    public static let flat = Elevation(name: "flat")
    public static let realistic = Elevation(name: "realistic")
  }

  /// Strong or faint.
  public struct StandardEmphasis: Hashable, Sendable {
    package let name: String
    public static let automatic = StandardEmphasis(name: "automatic")
    public static let muted = StandardEmphasis(name: "muted")
  }

  package enum Kind: Hashable, Sendable { case standard, muted, imagery }
  package let kind: Kind

  public static var standard: MapStyle { .init(kind: .standard) }
  public static var imagery: MapStyle { .init(kind: .imagery) }
  public static var hybrid: MapStyle { .init(kind: .imagery) }

  public static func standard(
    elevation: Elevation = .automatic, emphasis: StandardEmphasis = .automatic,
    pointsOfInterest: PointOfInterestCategories = .all, showsTraffic: Bool = false
  ) -> MapStyle { .init(kind: emphasis == .muted ? .muted : .standard) }
  public static func imagery(elevation: Elevation = .automatic) -> MapStyle { .init(kind: .imagery) }
  public static func hybrid(
    elevation: Elevation = .automatic, pointsOfInterest: PointOfInterestCategories = .all, showsTraffic: Bool = false
  ) -> MapStyle { .init(kind: .imagery) }
}

/// Which places of interest a map shows.
@available(iOS 17.0, *)
public struct PointOfInterestCategories: Sendable {
  public static let all = Self()
  public static let excludingAll = Self()
  public static func including(_ categories: [MKPointOfInterestCategory]) -> Self { Self() }
  public static func excluding(_ categories: [MKPointOfInterestCategory]) -> Self { Self() }
}

/// Features of a map that can be selected.
@available(iOS 17.0, *)
public struct MapFeature: Hashable, Sendable {
  /// Kinds of feature.
  public enum FeatureKind: Hashable, Sendable { case pointOfInterest, territory, physicalFeature }
  public var kind: FeatureKind? { nil }
  public var title: String? { nil }
}

@available(iOS 17.0, *)
extension View {
  /// How maps look.
  public func mapStyle(_ style: MapStyle) -> some View {
    transformEnvironment(\.mapSettings) { $0.style = style }
  }

  /// Which controls maps have.
  public func mapControls(@ViewBuilder _ content: () -> some View) -> some View {
    let controls = AnyView(content())
    return transformEnvironment(\.mapSettings) { $0.controls = controls }
  }

  public func mapControlVisibility(_ visibility: Visibility) -> some View {
    reportUnsupported(api: "mapControlVisibility", note: "The map of the preview has no controls.")
    return self
  }

  /// Names a map for controls elsewhere.
  public func mapScope(_ scope: Namespace.ID) -> some View { self }

  /// Called when the camera has moved.
  public func onMapCameraChange(
    frequency: MapCameraUpdateFrequency = .onEnd, _ action: @escaping (MapCameraUpdateContext) -> Void
  ) -> some View {
    transformEnvironment(\.mapSettings) { $0.onCameraChange.append((frequency == .continuous, action)) }
  }

  public func onMapCameraChange(
    frequency: MapCameraUpdateFrequency = .onEnd, _ action: @escaping () -> Void
  ) -> some View { onMapCameraChange(frequency: frequency) { _ in action() } }

  /// Moves the camera through keyframes; here it stays.
  public func mapFeatureSelectionDisabled(_ disabled: @escaping (MapFeature) -> Bool) -> some View {
    reportUnsupported(api: "mapFeatureSelectionDisabled", note: "The map of the preview has no features to select.")
    return self
  }

  @available(iOS 18.0, *)
  public func mapFeatureSelectionAccessory(_ style: MapItemDetailSelectionAccessoryStyle? = .automatic) -> some View {
    self
  }

  @available(iOS 18.0, *)
  public func mapItemDetailSheet(item: Binding<MKMapItem?>, displaysMap: Bool = true) -> some View {
    reportUnsupported(api: "mapItemDetailSheet", note: "Details of places are not shown in the preview.")
    return self
  }
}

// MARK: Controls

/// A round button over a map.
private struct MapButton: View {
  let symbol: String

  var body: some View {
    Image(systemName: symbol).font(.system(size: 17)).foregroundStyle(Color.accentColor)
      .frame(width: 44, height: 44)
      .background(.regularMaterial, in: RoundedRectangle(cornerRadius: 8))
  }
}

/// Brings the map to the person; the preview has no place.
@available(iOS 17.0, *)
public struct MapUserLocationButton: View {
  public init() {}
  public init(scope: Namespace.ID) {}
  public var body: some View { MapButton(symbol: "location") }
}

/// Tells where north is.
@available(iOS 17.0, *)
public struct MapCompass: View {
  public init() {}
  public init(scope: Namespace.ID) {}
  public var body: some View { EmptyView() }
}

/// Tells how large things are.
@available(iOS 17.0, *)
public struct MapScaleView: View {
  public init(anchorEdge: HorizontalEdge = .leading) {}
  public init(anchorEdge: HorizontalEdge = .leading, scope: Namespace.ID) {}
  public var body: some View { EmptyView() }
}

/// Changes between flat and slanted.
@available(iOS 17.0, *)
public struct MapPitchToggle: View {
  public init() {}
  public init(scope: Namespace.ID) {}
  public var body: some View { MapButton(symbol: "view.3d") }
}

@available(iOS 17.0, *)
public struct MapPitchSlider: View {
  public init() {}
  public init(scope: Namespace.ID) {}
  public var body: some View { EmptyView() }
}

@available(iOS 17.0, *)
public struct MapZoomStepper: View {
  public init() {}
  public init(scope: Namespace.ID) {}
  public var body: some View { EmptyView() }
}
