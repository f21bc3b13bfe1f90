import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension URLSession {
  /// Loads a request for each subscriber.
  public struct DataTaskPublisher: Publisher {
    public typealias Output = (data: Data, response: URLResponse)
    public typealias Failure = URLError
    public let request: URLRequest
    public let session: URLSession

    public init(request: URLRequest, session: URLSession) {
      self.request = request
      self.session = session
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == URLError {
      let subscription = DataTaskSubscription(AnySubscriber(subscriber), request, session)
      subscriber.receive(subscription: subscription)
    }
  }

  /// Loads what is at an address.
  public func dataTaskPublisher(for url: URL) -> DataTaskPublisher {
    dataTaskPublisher(for: URLRequest(url: url))
  }

  /// Loads a request.
  public func dataTaskPublisher(for request: URLRequest) -> DataTaskPublisher {
    DataTaskPublisher(request: request, session: self)
  }
}

/// Starts the task when something is asked for.
private final class DataTaskSubscription: Subscription, @unchecked Sendable {
  typealias Downstream = AnySubscriber<(data: Data, response: URLResponse), URLError>
  private let state: Locked<(downstream: Downstream?, task: URLSessionDataTask?)>
  private let request: URLRequest
  private let session: URLSession

  init(_ downstream: Downstream, _ request: URLRequest, _ session: URLSession) {
    state = Locked((downstream, nil))
    self.request = request
    self.session = session
  }

  func request(_ demand: Subscribers.Demand) {
    guard demand > 0, state.with({ $0.downstream != nil && $0.task == nil }) else { return }
    let task = session.dataTask(with: request) { self.finish($0, $1, $2) }
    let isNew = state.with { state in
      guard state.downstream != nil, state.task == nil else { return false }
      state.task = task
      return true
    }
    if isNew { task.resume() }
  }

  private func finish(_ data: Data?, _ response: URLResponse?, _ error: (any Error)?) {
    guard let downstream = state.replace((nil, nil)).downstream else { return }
    if let response, error == nil {
      _ = downstream.receive((data ?? Data(), response))
      downstream.receive(completion: .finished)
    } else {
      downstream.receive(completion: .failure(error as? URLError ?? URLError(.unknown)))
    }
  }

  func cancel() { state.replace((nil, nil)).task?.cancel() }
}
