extension Publishers {
  /// Counts the values and sends the count at the end.
  public struct Count<Upstream: Publisher>: Publisher {
    public typealias Output = Int
    public typealias Failure = Upstream.Failure
    public let upstream: Upstream

    public init(upstream: Upstream) { self.upstream = upstream }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Int, S.Failure == Failure {
      upstream.reduce(0) { count, _ in count + 1 }.receive(subscriber: subscriber)
    }
  }

  /// Drops all values; only the end comes through.
  public struct IgnoreOutput<Upstream: Publisher>: Publisher {
    public typealias Output = Never
    public typealias Failure = Upstream.Failure
    public let upstream: Upstream

    public init(upstream: Upstream) { self.upstream = upstream }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Never, S.Failure == Failure {
      upstream.subscribe(
        AggregateStage<Upstream.Output, Failure, S>(
          subscriber, step: { _ in .more }, result: { nil }))
    }
  }

  /// Picks the greatest or least value.
  public struct Comparison<Upstream: Publisher>: Publisher {
    public typealias Output = Upstream.Output
    public typealias Failure = Upstream.Failure
    public let upstream: Upstream
    public let areInIncreasingOrder: (Output, Output) -> Bool

    public init(
      upstream: Upstream, areInIncreasingOrder: @escaping (Output, Output) -> Bool
    ) {
      self.upstream = upstream
      self.areInIncreasingOrder = areInIncreasingOrder
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == Failure {
      var best: Output?
      upstream.subscribe(
        AggregateStage(
          subscriber,
          step: { [areInIncreasingOrder] value in
            if best.map({ areInIncreasingOrder($0, value) }) ?? true { best = value }
            return .more
          }, result: { best }))
    }
  }

  /// Picks the greatest or least value; the comparison may fail.
  public struct TryComparison<Upstream: Publisher>: Publisher {
    public typealias Output = Upstream.Output
    public typealias Failure = any Error
    public let upstream: Upstream
    public let areInIncreasingOrder: (Output, Output) throws -> Bool

    public init(
      upstream: Upstream, areInIncreasingOrder: @escaping (Output, Output) throws -> Bool
    ) {
      self.upstream = upstream
      self.areInIncreasingOrder = areInIncreasingOrder
    }

    public func receive<S: Subscriber>(subscriber: S)
    where S.Input == Output, S.Failure == any Error {
      var best: Output?
      upstream.subscribe(
        AggregateStage(
          throwing: subscriber,
          step: { [areInIncreasingOrder] value in
            if try best.map({ try areInIncreasingOrder($0, value) }) ?? true { best = value }
            return .more
          }, result: { best }))
    }
  }
}

extension Publisher {
  /// Sends how many values there were.
  public func count() -> Publishers.Count<Self> { .init(upstream: self) }

  /// Drops all values.
  public func ignoreOutput() -> Publishers.IgnoreOutput<Self> { .init(upstream: self) }

  /// Sends the greatest value, by an order.
  public func max(
    by areInIncreasingOrder: @escaping (Output, Output) -> Bool
  ) -> Publishers.Comparison<Self> {
    .init(upstream: self, areInIncreasingOrder: areInIncreasingOrder)
  }

  /// Sends the least value, by an order.
  public func min(
    by areInIncreasingOrder: @escaping (Output, Output) -> Bool
  ) -> Publishers.Comparison<Self> {
    .init(upstream: self) { areInIncreasingOrder($1, $0) }
  }

  /// Sends the greatest value, by an order that may fail.
  public func tryMax(
    by areInIncreasingOrder: @escaping (Output, Output) throws -> Bool
  ) -> Publishers.TryComparison<Self> {
    .init(upstream: self, areInIncreasingOrder: areInIncreasingOrder)
  }

  /// Sends the least value, by an order that may fail.
  public func tryMin(
    by areInIncreasingOrder: @escaping (Output, Output) throws -> Bool
  ) -> Publishers.TryComparison<Self> {
    .init(upstream: self) { try areInIncreasingOrder($1, $0) }
  }
}

extension Publisher where Output: Comparable {
  /// Sends the greatest value.
  public func max() -> Publishers.Comparison<Self> { max(by: <) }

  /// Sends the least value.
  public func min() -> Publishers.Comparison<Self> { min(by: <) }
}
