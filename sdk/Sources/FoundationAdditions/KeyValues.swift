import Foundation

/// Values by their keys, as Objective-C's classes have them; of Linux's classes user defaults alone keep any.
extension UserDefaults {
  /// Sets the value of a key.
  public func setValue(_ value: Any?, forKey key: String) { set(value, forKey: key) }

  /// The value of a key.
  public func value(forKey key: String) -> Any? { object(forKey: key) }
}
