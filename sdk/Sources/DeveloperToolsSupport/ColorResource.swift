import Foundation

/// Names a colour of an asset catalog.
@available(iOS 17.0, macOS 14.0, tvOS 17.0, watchOS 10.0, *)
public struct ColorResource: Hashable, Sendable {
  package let name: String
  package let bundle: Bundle

  /// The colour `name` of the catalog in `bundle`.
  public init(name: String, bundle: Bundle) {
    self.name = name
    self.bundle = bundle
  }
}
