import Foundation
import SDKBase

/// What the app's asset catalogues hold, as the file beside the program tells it: sizes of pictures, and colours.
package enum AppResources {
  /// A picture of the catalogue or the bundle.
  package struct Picture: Sendable {
    package let size: CGSize
    package let isTemplate: Bool
  }

  private struct Table: Sendable {
    var pictures: [String: Picture] = [:]
    var colors: [String: (light: RGBA, dark: RGBA)] = [:]
  }

  private static let table = read()

  package static func picture(_ name: String) -> Picture? { table.pictures[name] }

  package static func color(_ name: String) -> (light: RGBA, dark: RGBA)? { table.colors[name] }

  private static func read() -> Table {
    var table = Table()
    let place = Bundle.main.bundleURL.appendingPathComponent("SwiftGenAssets.json")
    guard let data = try? Data(contentsOf: place),
      let all = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    else { return table }
    for case let (name, facts as [String: Any]) in all["images"] as? [String: Any] ?? [:] {
      guard let size = facts["size"] as? [NSNumber], size.count == 2 else { continue }
      table.pictures[name] = Picture(
        size: CGSize(width: size[0].doubleValue, height: size[1].doubleValue),
        isTemplate: (facts["template"] as? NSNumber)?.boolValue ?? false)
    }
    for case let (name, facts as [String: Any]) in all["colors"] as? [String: Any] ?? [:] {
      guard let light = rgba(facts["light"]) else { continue }
      table.colors[name] = (light, rgba(facts["dark"]) ?? light)
    }
    return table
  }

  private static func rgba(_ value: Any?) -> RGBA? {
    guard let parts = value as? [NSNumber], parts.count == 4 else { return nil }
    return RGBA(
      red: parts[0].doubleValue, green: parts[1].doubleValue, blue: parts[2].doubleValue, alpha: parts[3].doubleValue)
  }
}
