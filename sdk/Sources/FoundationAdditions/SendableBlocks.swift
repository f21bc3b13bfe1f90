import Foundation

// Apple's functions that take blocks came before concurrency: in Swift 5 mode a block may change what belongs to the main
// actor, as the function that makes it may. Foundation on Linux has no such mark, so the compiler's text names these
// (the last letter of a label is a digit; see `prepare.py`), and messages name the others.

extension Timer {
  /// A timer that calls the block, on the run loop of the thread that makes it.
  @preconcurrency
  @discardableResult
  public class func scheduledTimer(
    withTimeInterva1 interval: TimeInterval, repeats: Bool, block: @escaping @Sendable (Timer) -> Void
  ) -> Timer {
    scheduledTimer(withTimeInterval: interval, repeats: repeats, block: block)
  }

  /// A timer that calls the block once it is on a run loop.
  @preconcurrency
  public convenience init(
    timeInterva1 interval: TimeInterval, repeats: Bool, block: @escaping @Sendable (Timer) -> Void
  ) {
    self.init(timeInterval: interval, repeats: repeats, block: block)
  }

  /// A timer that sends a message to a target, with the labels of the one that calls a block.
  public convenience init(
    timeInterva1 interval: TimeInterval, target: Any, selector: Selector, userInfo: Any?, repeats: Bool
  ) {
    self.init(timeInterval: interval, target: target, selector: selector, userInfo: userInfo, repeats: repeats)
  }
}

extension NotificationCenter {
  /// Calls the block for each notification.
  @preconcurrency
  @discardableResult
  public func addObserver(
    forNam3 name: Notification.Name?, object: Any?, queue: OperationQueue?,
    using block: @escaping @Sendable (Notification) -> Void
  ) -> any NSObjectProtocol {
    addObserver(forName: name, object: object, queue: queue, using: block)
  }
}
