/// Takes everything and sends one result, at the end or as soon as it is known.
final class AggregateStage<Input, UpFailure: Error, Downstream: Subscriber>:
  Relay<Input, UpFailure, Downstream>
{
  enum Step {
    case more
    case done(Downstream.Input)
    case fail(Downstream.Failure)
  }

  private let step: (Input) -> Step
  private let result: () -> Downstream.Input?
  private let failure: (UpFailure) -> Downstream.Failure
  private let delivery = Locked<(isWanted: Bool, value: Downstream.Input?)>((false, nil))

  init(
    _ downstream: Downstream, failure: @escaping (UpFailure) -> Downstream.Failure,
    step: @escaping (Input) -> Step, result: @escaping () -> Downstream.Input?
  ) {
    self.failure = failure
    self.step = step
    self.result = result
    super.init(downstream)
  }

  override func attached() {
    downstream.receive(subscription: self)
    ask(.unlimited)
  }

  override func receive(_ input: Input) -> Subscribers.Demand {
    guard isOpen else { return .none }
    switch step(input) {
    case .more: break
    case .done(let value): if stop() { deliver(value) }
    case .fail(let error): end(.failure(error))
    }
    return .none
  }

  override func receive(completion: Subscribers.Completion<UpFailure>) {
    guard close() else { return }
    switch completion {
    case .failure(let error): downstream.receive(completion: .failure(failure(error)))
    case .finished:
      if let value = result() {
        deliver(value)
      } else {
        downstream.receive(completion: .finished)
      }
    }
  }

  /// Sends the result now, or when it is asked for.
  private func deliver(_ value: Downstream.Input) {
    let isWanted = delivery.with { delivery in
      if !delivery.isWanted { delivery.value = value }
      return delivery.isWanted
    }
    if isWanted { finish(value) }
  }

  override func request(_ demand: Subscribers.Demand) {
    guard demand > 0 else { return }
    let value = delivery.with { delivery in
      delivery.isWanted = true
      defer { delivery.value = nil }
      return delivery.value
    }
    if let value { finish(value) }
  }

  override func cancel() {
    super.cancel()
    delivery.replace((false, nil))
  }

  private func finish(_ value: Downstream.Input) {
    _ = downstream.receive(value)
    downstream.receive(completion: .finished)
  }
}

extension AggregateStage where UpFailure == Downstream.Failure {
  convenience init(
    _ downstream: Downstream, step: @escaping (Input) -> Step,
    result: @escaping () -> Downstream.Input?
  ) {
    self.init(downstream, failure: { $0 }, step: step, result: result)
  }
}

extension AggregateStage where Downstream.Failure == any Error {
  /// A stage whose step may throw; the error ends the stream.
  convenience init(
    throwing downstream: Downstream, step: @escaping (Input) throws -> Step,
    result: @escaping () -> Downstream.Input?
  ) {
    self.init(
      downstream, failure: { $0 },
      step: { input in
        do { return try step(input) } catch { return .fail(error) }
      }, result: result)
  }
}
