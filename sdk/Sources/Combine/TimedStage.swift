/// The base of operators that send later, on a scheduler: they take everything from upstream
/// and keep what the downstream does not want yet.
class TimedStage<Downstream: Subscriber>:
  Relay<Downstream.Input, Downstream.Failure, Downstream>
{
  final let outlet: Outlet<Downstream>

  override init(_ downstream: Downstream) {
    outlet = Outlet(downstream)
    super.init(downstream)
  }

  override func attached() {
    downstream.receive(subscription: self)
    ask(.unlimited)
  }

  override func request(_ demand: Subscribers.Demand) { outlet.request(demand) }

  override func cancel() {
    outlet.cancel()
    super.cancel()
  }

  /// Sends a value, or keeps it, as the only one, until it is wanted.
  final func emit(_ value: Downstream.Input) {
    guard isOpen else { return }
    outlet.enqueue(value, replacing: true)
    outlet.drain()
  }

  /// Ends the downstream; nothing is sent afterwards.
  final func finish(_ completion: Subscribers.Completion<Downstream.Failure>) {
    if close() { outlet.finish(completion) }
  }
}
