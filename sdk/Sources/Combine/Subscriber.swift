/// Something that asks a publisher for values and takes them.
public protocol Subscriber<Input, Failure>: CustomCombineIdentifierConvertible {
  associatedtype Input
  associatedtype Failure: Error

  /// Called once, before anything else, with the handle to ask for values.
  func receive(subscription: any Subscription)
  /// Takes one value and tells how many more are wanted.
  func receive(_ input: Input) -> Subscribers.Demand
  /// Called at most once, as the last thing.
  func receive(completion: Subscribers.Completion<Failure>)
}

extension Subscriber where Input == Void {
  /// Takes a signal.
  public func receive() -> Subscribers.Demand { receive(()) }
}

/// The tie between a publisher and one subscriber.
public protocol Subscription: Cancellable, CustomCombineIdentifierConvertible {
  /// Tells the publisher that it may send this many more values.
  func request(_ demand: Subscribers.Demand)
}

/// Namespace of the types that have to do with subscribers.
public enum Subscribers {
  /// How a stream ended.
  @frozen
  public enum Completion<Failure: Error> {
    case finished
    case failure(Failure)
  }
}

extension Subscribers.Completion: Sendable where Failure: Sendable {}
extension Subscribers.Completion: Equatable where Failure: Equatable {}
extension Subscribers.Completion: Hashable where Failure: Hashable {}

extension Subscribers.Completion {
  /// The same ending with another type of failure.
  func mapFailure<New: Error>(_ transform: (Failure) -> New) -> Subscribers.Completion<New> {
    switch self {
    case .finished: return .finished
    case .failure(let error): return .failure(transform(error))
    }
  }

  var asError: Subscribers.Completion<any Error> { mapFailure { $0 } }
}

/// Namespace of ready-made subscriptions.
public enum Subscriptions {
  /// A subscription that asks nobody for anything.
  public static var empty: any Subscription { EmptySubscription() }
}

private final class EmptySubscription: Subscription, CustomStringConvertible {
  var description: String { "Empty" }
  func request(_ demand: Subscribers.Demand) {}
  func cancel() {}
}
