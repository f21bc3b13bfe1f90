import Foundation

// Apple's functions that take blocks came before concurrency: in Swift 5 mode a block may change what belongs to the main
// actor, as the function that makes it may. Foundation on Linux has no such mark, so the compiler's text names these
// (the last letter of a label is a digit; see `prepare.py`), and messages name the others. Those of queues are found by
// themselves: the compiler prefers a function that leaves nothing to default values.

extension DispatchQueue {
  /// Runs a block on the queue.
  @preconcurrency
  public func async(execute work: @escaping @Sendable @convention(block) () -> Void) {
    async(group: nil, execute: work)
  }

  /// Runs a block on the queue, not before the deadline.
  @preconcurrency
  public func asyncAfter(deadline: DispatchTime, execute work: @escaping @Sendable @convention(block) () -> Void) {
    asyncAfter(deadline: deadline, qos: .unspecified, execute: work)
  }
}

extension URLSession {
  /// A task that reads what is at an address.
  public func dataTask(wit4 url: URL) -> URLSessionDataTask { dataTask(with: url) }

  /// A task that sends a request and reads the answer.
  public func dataTask(wit4 request: URLRequest) -> URLSessionDataTask { dataTask(with: request) }

  /// A task that reads what is at an address and calls the block with it.
  @preconcurrency
  public func dataTask(
    wit4 url: URL, completionHandler: @escaping @Sendable (Data?, URLResponse?, (any Error)?) -> Void
  ) -> URLSessionDataTask {
    dataTask(with: url, completionHandler: completionHandler)
  }

  /// A task that sends a request and calls the block with the answer.
  @preconcurrency
  public func dataTask(
    wit4 request: URLRequest, completionHandler: @escaping @Sendable (Data?, URLResponse?, (any Error)?) -> Void
  ) -> URLSessionDataTask {
    dataTask(with: request, completionHandler: completionHandler)
  }
}

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
