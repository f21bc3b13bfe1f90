/// Replays a stream that was written down.
public struct Record<Output, Failure: Error>: Publisher {
  /// The values and the end of a stream.
  public struct Recording {
    public typealias Input = Output
    public private(set) var output: [Output] = []
    public private(set) var completion = Subscribers.Completion<Failure>.finished

    public init() {}

    public init(output: [Output], completion: Subscribers.Completion<Failure> = .finished) {
      self.output = output
      self.completion = completion
    }

    public mutating func receive(_ input: Output) { output.append(input) }

    public mutating func receive(completion: Subscribers.Completion<Failure>) {
      self.completion = completion
    }
  }

  public let recording: Recording

  public init(recording: Recording) { self.recording = recording }

  public init(record: (inout Recording) -> Void) {
    var recording = Recording()
    record(&recording)
    self.recording = recording
  }

  public init(output: [Output], completion: Subscribers.Completion<Failure>) {
    recording = Recording(output: output, completion: completion)
  }

  public func receive<S: Subscriber>(subscriber: S)
  where S.Input == Output, S.Failure == Failure {
    let (handover, completion) = (Handover(subscriber), recording.completion)
    handover.begin()
    handover.follow(Publishers.Sequence<[Output], Failure>(sequence: recording.output)) { _ in
      handover.finish(completion)
    }
  }
}
