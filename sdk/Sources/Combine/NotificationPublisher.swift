import Foundation

extension NotificationCenter {
  /// Sends the notifications of a name; those that nobody asks for are dropped.
  public struct Publisher: Combine.Publisher, Equatable {
    public typealias Output = Notification
    public typealias Failure = Never
    public let center: NotificationCenter
    public let name: Notification.Name
    public let object: AnyObject?

    public init(
      center: NotificationCenter, name: Notification.Name, object: AnyObject? = nil
    ) {
      self.center = center
      self.name = name
      self.object = object
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Notification, S.Failure == Never {
      let subscription = NotificationSubscription(AnySubscriber(subscriber))
      let token = center.addObserver(forName: name, object: object, queue: nil) {
        [weak subscription] in subscription?.deliver($0)
      }
      let center = center
      subscription.stop = AnyCancellable { center.removeObserver(token) }
      subscriber.receive(subscription: subscription)
    }

    public static func == (a: Self, b: Self) -> Bool {
      a.center === b.center && a.name == b.name && a.object === b.object
    }
  }

  /// Sends the notifications of a name, from one object or from all.
  public func publisher(for name: Notification.Name, object: AnyObject? = nil) -> Publisher {
    Publisher(center: self, name: name, object: object)
  }
}

private final class NotificationSubscription: Subscription, @unchecked Sendable {
  private struct State {
    var downstream: AnySubscriber<Notification, Never>?
    var demand = Subscribers.Demand.none
    var stop: AnyCancellable?
  }

  private let state: Locked<State>

  init(_ downstream: AnySubscriber<Notification, Never>) {
    state = Locked(State(downstream: downstream))
  }

  var stop: AnyCancellable? {
    get { state.with { $0.stop } }
    set { state.with { $0.stop = newValue } }
  }

  func deliver(_ notification: Notification) {
    let downstream = state.with { state -> AnySubscriber<Notification, Never>? in
      guard state.demand > 0 else { return nil }
      state.demand -= 1
      return state.downstream
    }
    guard let more = downstream?.receive(notification) else { return }
    state.with { $0.demand += more }
  }

  func request(_ demand: Subscribers.Demand) { state.with { $0.demand += demand } }

  func cancel() { state.replace(State()).stop?.cancel() }
}
