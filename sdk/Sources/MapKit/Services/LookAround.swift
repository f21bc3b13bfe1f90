import CoreLocation
import SDKBase
import SwiftUI

/// A street to look around in; the preview has none.
@available(iOS 16.0, *)
nonisolated open class MKLookAroundScene: NSObject, @unchecked Sendable {}

/// Asks for a street to look around in.
@available(iOS 16.0, *)
nonisolated open class MKLookAroundSceneRequest: NSObject {
  public let coordinate: CLLocationCoordinate2D

  public init(coordinate: CLLocationCoordinate2D) { self.coordinate = coordinate }
  public init(mapItem: MKMapItem) { coordinate = mapItem.placemark.coordinate }

  open var scene: MKLookAroundScene? {
    get async throws {
      reportUnsupported(api: "MKLookAroundSceneRequest", note: "There is no street to look around in in the preview.")
      return nil
    }
  }
}

/// A picture of a street.
@available(iOS 17.0, *)
public struct LookAroundPreview: View {
  public init(
    initialScene: MKLookAroundScene?, allowsNavigation: Bool = true, showsRoadLabels: Bool = true,
    pointsOfInterest: PointOfInterestCategories = .all, badgePosition: MKLookAroundBadgePosition = .topLeading
  ) {}

  public init(
    scene: Binding<MKLookAroundScene?>, allowsNavigation: Bool = true, showsRoadLabels: Bool = true,
    pointsOfInterest: PointOfInterestCategories = .all, badgePosition: MKLookAroundBadgePosition = .topLeading
  ) {}

  public var body: some View {
    ZStack {
      Color.gray.opacity(0.25)
      Image(systemName: "binoculars.fill").font(.largeTitle).foregroundStyle(.secondary)
    }
  }
}

/// Where the badge is.
@available(iOS 16.0, *)
public enum MKLookAroundBadgePosition: Int, Sendable { case topLeading, topTrailing, bottomTrailing }
