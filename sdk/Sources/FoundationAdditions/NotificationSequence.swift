import Foundation

extension NotificationCenter {
  /// The notifications of a name, as they come.
  @available(iOS 15.0, *)
  public final class Notifications: AsyncSequence, @unchecked Sendable {
    public typealias Element = Notification
    private let center: NotificationCenter
    private let name: Notification.Name
    private let object: AnyObject?

    init(_ center: NotificationCenter, _ name: Notification.Name, _ object: AnyObject?) {
      (self.center, self.name, self.object) = (center, name, object)
    }

    public func makeAsyncIterator() -> Iterator {
      let (stream, continuation) = AsyncStream.makeStream(of: Carried.self)
      let token = center.addObserver(forName: name, object: object, queue: nil) {
        continuation.yield(Carried(notification: $0))
      }
      nonisolated(unsafe) let observer = token
      let center = center
      continuation.onTermination = { _ in center.removeObserver(observer as Any) }
      return Iterator(inner: stream.makeAsyncIterator())
    }

    fileprivate struct Carried: @unchecked Sendable { let notification: Notification }

    /// Waits for the next one.
    public struct Iterator: AsyncIteratorProtocol {
      fileprivate var inner: AsyncStream<Carried>.Iterator
      public mutating func next() async -> Notification? { await inner.next()?.notification }
    }
  }

  @available(iOS 15.0, *)
  public func notifications(named name: Notification.Name, object: (AnyObject & Sendable)? = nil) -> Notifications {
    Notifications(self, name, object)
  }
}
