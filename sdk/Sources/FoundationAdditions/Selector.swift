import Foundation
import SDKBase

/// Names a method. `#selector(f)` is compiled as `Selector(f)`: the function itself is kept, so that it can be called.
public struct Selector: Hashable, ExpressibleByStringLiteral, CustomStringConvertible, @unchecked Sendable {
  private let name: String
  /// Calls the function on a target, for what is not bound to one, with the arguments that it takes.
  private let perform: ((_ target: Any?, _ arguments: [Any]) -> Bool)?

  public init(_ name: String) {
    self.name = name
    perform = nil
  }

  public init(stringLiteral value: String) { self.init(value) }

  fileprivate init<Function>(
    of function: Function, _ perform: @escaping (_ target: Any?, _ arguments: [Any]) -> Bool
  ) {
    name = "\(Function.self)"
    self.perform = perform
  }

  /// A function of a form that cannot be called by name.
  @_disfavoredOverload
  public init<Function>(_ function: Function) {
    name = "\(Function.self)"
    perform = nil
  }

  public var description: String { name }
  public static func == (lhs: Selector, rhs: Selector) -> Bool { lhs.name == rhs.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// Calls the function with the sender, or without when it takes none; false when it can do neither.
  @discardableResult
  package func call(_ sender: Any) -> Bool { perform(on: nil, with: sender) }

  /// Calls the function with as many of the arguments as it takes. The target matters for functions that are not bound to one.
  @discardableResult
  package func perform(on target: Any?, with arguments: Any...) -> Bool {
    if let perform, perform(target, arguments) { return true }
    reportUnsupported(api: "Selector", note: "A method of this form cannot be called by name: \(name).")
    return false
  }
}

/// Functions of the main actor are taken, and so are all others; each is called on the thread that sends the action, as in
/// Objective-C.
extension Selector {
  public init<R>(_ function: @escaping @MainActor () -> R) {
    let plain = unsafeBitCast(function, to: (() -> R).self)
    self.init(of: function) { _, _ in
      _ = plain()
      return true
    }
  }

  public init<A, R>(_ function: @escaping @MainActor (A) -> R) {
    let plain = unsafeBitCast(function, to: ((A) -> R).self)
    self.init(of: function) { _, given in
      guard let first = given.first as? A else { return false }
      _ = plain(first)
      return true
    }
  }

  public init<A, B, R>(_ function: @escaping @MainActor (A, B) -> R) {
    let plain = unsafeBitCast(function, to: ((A, B) -> R).self)
    self.init(of: function) { _, given in
      guard given.count > 1, let first = given[0] as? A, let second = given[1] as? B else { return false }
      _ = plain(first, second)
      return true
    }
  }

  public init<T, R>(_ function: @escaping @MainActor (T) -> @MainActor () -> R) {
    let plain = unsafeBitCast(function, to: ((T) -> () -> R).self)
    self.init(of: function) { target, _ in
      guard let target = target as? T else { return false }
      _ = plain(target)()
      return true
    }
  }

  public init<T, A, R>(_ function: @escaping @MainActor (T) -> @MainActor (A) -> R) {
    let plain = unsafeBitCast(function, to: ((T) -> (A) -> R).self)
    self.init(of: function) { target, given in
      guard let target = target as? T, let first = given.first as? A else { return false }
      _ = plain(target)(first)
      return true
    }
  }
}

extension NotificationCenter {
  /// Calls a method of the observer for each notification.
  public func addObserver(_ observer: Any, selector: Selector, name: Notification.Name?, object: Any?) {
    nonisolated(unsafe) let target = observer
    let token = addObserver(forName: name, object: object, queue: nil) { selector.perform(on: target, with: $0) }
    tokens.write { $0[ObjectIdentifier(observer as AnyObject), default: []].append((name, token)) }
  }

  /// Ends what `addObserver(_:selector:name:object:)` began.
  public func removeObserver(_ observer: AnyObject) {
    let known = tokens.write { $0.removeValue(forKey: ObjectIdentifier(observer)) }
    for (_, token) in known ?? [] { removeObserver(token as Any) }
    // What `addObserver(forName:…)` gave is an observer as well.
    removeObserver(observer as Any)
  }

  /// Ends what `addObserver(_:selector:name:object:)` began for one name.
  public func removeObserver(_ observer: AnyObject, name: Notification.Name?, object: Any?) {
    let key = ObjectIdentifier(observer)
    let ended = tokens.write { all -> [NSObjectProtocol] in
      let gone = (all[key] ?? []).filter { name == nil || $0.name == name }
      all[key]?.removeAll { name == nil || $0.name == name }
      return gone.map(\.token)
    }
    for token in ended { removeObserver(token as Any) }
  }
}

private let tokens = Guarded<[ObjectIdentifier: [(name: Notification.Name?, token: NSObjectProtocol)]]>([:])

extension Timer {
  public convenience init(
    timeInterval: TimeInterval, target: Any, selector: Selector, userInfo: Any?, repeats: Bool
  ) {
    nonisolated(unsafe) let target = target
    self.init(timeInterval: timeInterval, repeats: repeats) { selector.perform(on: target, with: $0) }
  }

  @discardableResult
  public class func scheduledTimer(
    timeInterval: TimeInterval, target: Any, selector: Selector, userInfo: Any?, repeats: Bool
  ) -> Timer {
    nonisolated(unsafe) let target = target
    return scheduledTimer(withTimeInterval: timeInterval, repeats: repeats) { selector.perform(on: target, with: $0) }
  }
}
