/// Turns each value into one value, none, or the end: the stage behind map, filter and their kin.
final class TransformStage<Input, UpFailure: Error, Downstream: Subscriber>:
  Relay<Input, UpFailure, Downstream>
{
  enum Step {
    case send(Downstream.Input)
    case skip
    case finish(Subscribers.Completion<Downstream.Failure>)
    case sendAndFinish(Downstream.Input)
  }

  private let step: (Input) -> Step
  private let ending:
    (Subscribers.Completion<UpFailure>) ->
      Subscribers.Completion<Downstream.Failure>

  init(
    _ downstream: Downstream,
    ending:
      @escaping (Subscribers.Completion<UpFailure>) ->
      Subscribers.Completion<Downstream.Failure>,
    step: @escaping (Input) -> Step
  ) {
    self.step = step
    self.ending = ending
    super.init(downstream)
  }

  override func receive(_ input: Input) -> Subscribers.Demand {
    guard isOpen else { return .none }
    switch step(input) {
    case .send(let value):
      return downstream.receive(value)
    case .skip:
      return .max(1)
    case .finish(let completion):
      end(completion)
    case .sendAndFinish(let value):
      _ = downstream.receive(value)
      end(.finished)
    }
    return .none
  }

  override func receive(completion: Subscribers.Completion<UpFailure>) {
    pass(ending(completion))
  }
}

extension TransformStage where UpFailure == Downstream.Failure {
  convenience init(_ downstream: Downstream, step: @escaping (Input) -> Step) {
    self.init(downstream, ending: { $0 }, step: step)
  }
}

extension TransformStage where Downstream.Failure == any Error {
  /// A stage whose step may throw; the error ends the stream.
  convenience init(throwing downstream: Downstream, step: @escaping (Input) throws -> Step) {
    self.init(downstream, ending: { $0.asError }) { input in
      do { return try step(input) } catch { return .finish(.failure(error)) }
    }
  }
}
