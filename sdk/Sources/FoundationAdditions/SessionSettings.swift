import Foundation
import FoundationNetworking
import SDKBase

/// What Foundation on Linux does not let be set: its sessions use whatever network there is, at once.
extension URLSessionConfiguration {
  /// Whether a task waits for a network instead of failing.
  @available(iOS 11.0, *)
  public var waitsForConnectivity: Bool {
    get { false }
    set { reportUnset("waitsForConnectivity", newValue) }
  }

  /// Whether networks may be used that cost much.
  @available(iOS 13.0, *)
  public var allowsExpensiveNetworkAccess: Bool {
    get { true }
    set { reportUnset("allowsExpensiveNetworkAccess", !newValue) }
  }

  /// Whether networks may be used on which data is to be saved.
  @available(iOS 13.0, *)
  public var allowsConstrainedNetworkAccess: Bool {
    get { true }
    set { reportUnset("allowsConstrainedNetworkAccess", !newValue) }
  }

  private func reportUnset(_ name: String, _ differs: Bool) {
    guard differs else { return }
    reportUnsupported(api: "URLSessionConfiguration.\(name)", note: "Any network is used, at once.")
  }
}
