import Foundation
import FoundationNetworking

extension URLSessionConfiguration {
  /// Whether a request waits for a network; the preview always has one, so there is nothing to wait for.
  @available(iOS 11.0, *)
  public var waitsForConnectivity: Bool {
    get { false }
    set {}
  }
}
