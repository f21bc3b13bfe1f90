import Foundation
import SDKBase

/// Values by their keys, as Objective-C's classes have them; of Linux's classes user defaults alone keep any.
extension UserDefaults {
  /// Sets the value of a key.
  public func setValue(_ value: Any?, forKey key: String) { set(value, forKey: key) }

  /// The value of a key.
  public func value(forKey key: String) -> Any? { object(forKey: key) }
}

/// What Objective-C's objects answer to by name; Swift's on Linux have no names to be found by. Classes that keep values by
/// key have functions of their own.
extension NSObjectProtocol where Self: NSObject {
  /// Whether the object has a method of that name: never known here.
  public func responds(to aSelector: Selector!) -> Bool { false }

  /// Sets the value of a key.
  public func setValue(_ value: Any?, forKey key: String) { reportKey("setValue", key) }

  /// The value of a key.
  public func value(forKey key: String) -> Any? {
    reportKey("value", key)
    return nil
  }

  /// Sets the value at the end of a path of keys.
  public func setValue(_ value: Any?, forKeyPath keyPath: String) { reportKey("setValue", keyPath) }

  /// The value at the end of a path of keys.
  public func value(forKeyPath keyPath: String) -> Any? {
    reportKey("value", keyPath)
    return nil
  }

  private func reportKey(_ function: String, _ key: String) {
    reportUnsupported(
      api: "\(Self.self).\(function)(forKey:)", note: "Without Objective-C '\(key)' cannot be found by its name.")
  }
}
