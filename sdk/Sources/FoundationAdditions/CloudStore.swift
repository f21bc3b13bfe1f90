import Foundation
import SDKBase

/// Values that iCloud shares between devices; here they stay on this one.
public final class NSUbiquitousKeyValueStore: NSObject, @unchecked Sendable {
  public static let `default` = NSUbiquitousKeyValueStore()
  public static let didChangeExternallyNotification = Notification.Name("NSUbiquitousKeyValueStoreDidChangeExternally")
  private let values = UserDefaults(suiteName: "iCloud") ?? .standard

  public func set(_ value: Any?, forKey key: String) { values.set(value, forKey: key) }
  public func object(forKey key: String) -> Any? { values.object(forKey: key) }
  public func string(forKey key: String) -> String? { values.string(forKey: key) }
  public func data(forKey key: String) -> Data? { values.data(forKey: key) }
  public func array(forKey key: String) -> [Any]? { values.array(forKey: key) }
  public func bool(forKey key: String) -> Bool { values.bool(forKey: key) }
  public func double(forKey key: String) -> Double { values.double(forKey: key) }
  public func longLong(forKey key: String) -> Int64 { Int64(values.integer(forKey: key)) }
  public func removeObject(forKey key: String) { values.removeObject(forKey: key) }

  @discardableResult
  public func synchronize() -> Bool {
    reportUnsupported(api: "NSUbiquitousKeyValueStore", note: "Values stay on this device.")
    return values.synchronize()
  }
}
