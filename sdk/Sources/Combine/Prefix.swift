extension Publishers {
  /// Lets through the values whose positions are in a range, and ends after it.
  public struct Output<Upstream: Publisher>: Publisher {
    public typealias Output = Upstream.Output
    public typealias Failure = Upstream.Failure
    public let upstream: Upstream
    public let range: CountableRange<Int>

    public init(upstream: Upstream, range: CountableRange<Int>) {
      precondition(range.lowerBound >= 0, "Positions start at zero: \(range)")
      self.upstream = upstream
      self.range = range
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Upstream.Output, S.Failure == Failure {
      guard !range.isEmpty else {
        return Empty<Upstream.Output, Failure>().receive(subscriber: subscriber)
      }
      var index = -1
      upstream.subscribe(
        TransformStage(subscriber) { [range] value in
          index += 1
          if index < range.lowerBound { return .skip }
          return index == range.upperBound - 1 ? .sendAndFinish(value) : .send(value)
        })
    }
  }

  /// Lets values through as long as they fit, then ends.
  public struct PrefixWhile<Upstream: Publisher>: Publisher {
    public typealias Output = Upstream.Output
    public typealias Failure = Upstream.Failure
    public let upstream: Upstream
    public let predicate: (Upstream.Output) -> Bool

    public init(upstream: Upstream, predicate: @escaping (Upstream.Output) -> Bool) {
      self.upstream = upstream
      self.predicate = predicate
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Upstream.Output, S.Failure == Failure {
      upstream.subscribe(
        TransformStage(subscriber) { [predicate] in
          predicate($0) ? .send($0) : .finish(.finished)
        })
    }
  }

  /// Lets values through as long as they fit, then ends; or fails.
  public struct TryPrefixWhile<Upstream: Publisher>: Publisher {
    public typealias Output = Upstream.Output
    public typealias Failure = any Error
    public let upstream: Upstream
    public let predicate: (Upstream.Output) throws -> Bool

    public init(upstream: Upstream, predicate: @escaping (Upstream.Output) throws -> Bool) {
      self.upstream = upstream
      self.predicate = predicate
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Upstream.Output, S.Failure == any Error {
      upstream.subscribe(
        TransformStage(throwing: subscriber) { [predicate] in
          try predicate($0) ? .send($0) : .finish(.finished)
        })
    }
  }
}

extension Publisher {
  /// Lets the first values through, then ends.
  public func prefix(_ maxLength: Int) -> Publishers.Output<Self> {
    .init(upstream: self, range: 0..<maxLength)
  }

  /// Lets values through as long as they fit, then ends.
  public func prefix(
    while predicate: @escaping (Output) -> Bool
  ) -> Publishers.PrefixWhile<Self> {
    .init(upstream: self, predicate: predicate)
  }

  /// Lets values through as long as they fit, then ends; a thrown error ends the stream, too.
  public func tryPrefix(
    while predicate: @escaping (Output) throws -> Bool
  ) -> Publishers.TryPrefixWhile<Self> {
    .init(upstream: self, predicate: predicate)
  }

  /// Sends the value at one position.
  public func output(at index: Int) -> Publishers.Output<Self> {
    .init(upstream: self, range: index..<(index + 1))
  }

  /// Sends the values at the positions of a range.
  public func output<R: RangeExpression>(in range: R) -> Publishers.Output<Self>
  where R.Bound == Int {
    .init(upstream: self, range: range.relative(to: 0..<Int.max))
  }
}
