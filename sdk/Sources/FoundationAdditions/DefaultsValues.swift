import Foundation

extension UserDefaults {
  /// Stores a value, as `set(_:forKey:)` does.
  public func setValue(_ value: Any?, forKey key: String) { set(value, forKey: key) }

  /// What is stored, as `object(forKey:)` tells it.
  public func value(forKey key: String) -> Any? { object(forKey: key) }
}
