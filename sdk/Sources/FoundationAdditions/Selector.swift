import Foundation
import SDKBase

/// Names a method. `#selector(f)` is compiled as `Selector(f)`: the function itself is kept, so that it can be called.
public struct Selector: Hashable, ExpressibleByStringLiteral, CustomStringConvertible, @unchecked Sendable {
  private let name: String
  package let function: Any?

  public init(_ name: String) {
    self.name = name
    function = nil
  }

  public init(stringLiteral value: String) { self.init(value) }

  public init<Function>(_ function: Function) {
    name = "\(Function.self)"
    self.function = function
  }

  public var description: String { name }
  public static func == (lhs: Selector, rhs: Selector) -> Bool { lhs.name == rhs.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// Calls the function with the sender, or without when it takes none; false when it can do neither.
  @discardableResult
  package func call<Sender>(_ sender: Sender) -> Bool {
    switch function {
    case let action as () -> Void: action()
    case let action as (Sender) -> Void: action(sender)
    case let action as (Any) -> Void: action(sender)
    case let action as (Any?) -> Void: action(sender)
    case let action as @MainActor () -> Void: MainActor.assumeIsolated { action() }
    case let action as @MainActor (Sender) -> Void: callOnMain(action, sender)
    case let action as @MainActor (Any) -> Void: callOnMain(action, sender)
    default:
      reportUnsupported(api: "Selector", note: "A method of this form cannot be called by name: \(name).")
      return false
    }
    return true
  }
}

private func callOnMain<Sender>(_ action: @escaping @MainActor (Sender) -> Void, _ sender: Sender) {
  nonisolated(unsafe) let sender = sender
  MainActor.assumeIsolated { action(sender) }
}

extension NotificationCenter {
  /// Calls a method of the observer for each notification.
  public func addObserver(_ observer: Any, selector: Selector, name: Notification.Name?, object: Any?) {
    let token = addObserver(forName: name, object: object, queue: nil) { selector.call($0) }
    tokens.write { $0[ObjectIdentifier(observer as AnyObject), default: []].append(token) }
  }

  /// Ends what `addObserver(_:selector:name:object:)` began.
  public func removeObserver(_ observer: AnyObject) {
    let known = tokens.write { $0.removeValue(forKey: ObjectIdentifier(observer)) }
    for token in known ?? [] { removeObserver(token as Any) }
  }
}

private let tokens = Guarded<[ObjectIdentifier: [NSObjectProtocol]]>([:])

extension Timer {
  public convenience init(
    timeInterval: TimeInterval, target: Any, selector: Selector, userInfo: Any?, repeats: Bool
  ) {
    self.init(timeInterval: timeInterval, repeats: repeats) { selector.call($0) }
  }

  @discardableResult
  public class func scheduledTimer(
    timeInterval: TimeInterval, target: Any, selector: Selector, userInfo: Any?, repeats: Bool
  ) -> Timer {
    scheduledTimer(withTimeInterval: timeInterval, repeats: repeats) { selector.call($0) }
  }
}
