import SDKBase
import SwiftUI

/// Picks apps and pages; the preview has none to pick.
@available(iOS 15.0, *)
@MainActor @preconcurrency
public struct FamilyActivityPicker: View {
  public init(headerText: String? = nil, footerText: String? = nil, selection: Binding<FamilyActivitySelection>) {}
  public init(selection: Binding<FamilyActivitySelection>) {}

  public var body: some View {
    ContentUnavailableView(
      "No Apps", systemImage: "hourglass", description: Text(verbatim: "The preview has no other apps to pick.")
    )
    .onAppear {
      reportUnsupported(api: "FamilyActivityPicker", note: "The preview has no other apps; a placeholder is shown.")
    }
  }
}

@available(iOS 15.0, *)
extension View {
  /// Picks apps and pages on a sheet.
  public func familyActivityPicker(
    isPresented: Binding<Bool>, selection: Binding<FamilyActivitySelection>
  ) -> some View { sheet(isPresented: isPresented) { FamilyActivityPicker(selection: selection) } }

  public func familyActivityPicker(
    headerText: String? = nil, footerText: String? = nil, isPresented: Binding<Bool>,
    selection: Binding<FamilyActivitySelection>
  ) -> some View { sheet(isPresented: isPresented) { FamilyActivityPicker(selection: selection) } }
}
