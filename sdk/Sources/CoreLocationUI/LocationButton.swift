import SDKBase
import SwiftUI

/// The button that gives the place once; in the preview its action runs, and the place is what Core Location says.
@available(iOS 15.0, *)
@MainActor @preconcurrency
public struct LocationButton: View {
  /// What the button says.
  public struct Title: Hashable, Sendable {
    let text: String
    public static let currentLocation = Title(text: "Current Location")
    public static let sendCurrentLocation = Title(text: "Send Current Location")
    public static let sendMyCurrentLocation = Title(text: "Send My Current Location")
    public static let shareCurrentLocation = Title(text: "Share Current Location")
    public static let shareMyCurrentLocation = Title(text: "Share My Current Location")
  }

  private let title: Title?
  private let action: () -> Void

  public init(_ title: Title? = nil, action: @escaping () -> Void) { (self.title, self.action) = (title, action) }

  public var body: some View {
    Button {
      reportUnsupported(api: "LocationButton", note: "The preview does not ask for the place; the action runs at once.")
      action()
    } label: {
      Label(title?.text ?? "Current Location", systemImage: "location.fill")
    }
    .buttonStyle(.borderedProminent)
  }
}
