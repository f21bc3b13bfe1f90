import Combine
import Foundation
import Testing

/// Takes values a few at a time, as told.
private final class Taker<Input, Failure: Error>: Subscriber {
  var values: [Input] = []
  var completion: Subscribers.Completion<Failure>?
  var subscription: (any Subscription)?

  func receive(subscription: any Subscription) { self.subscription = subscription }
  func receive(_ input: Input) -> Subscribers.Demand {
    values.append(input)
    return .none
  }
  func receive(completion: Subscribers.Completion<Failure>) { self.completion = completion }

  func take(_ count: Int) { subscription?.request(.max(count)) }
}

extension Publisher {
  fileprivate func taker() -> Taker<Output, Failure> {
    let taker = Taker<Output, Failure>()
    subscribe(taker)
    return taker
  }
}

struct DemandTests {
  @Test func sequencesGiveWhatIsAskedFor() {
    let taker = (1...5).publisher.filter { $0 % 2 == 1 }.taker()
    #expect(taker.values == [])
    taker.take(2)
    #expect(taker.values == [1, 3])
    #expect(taker.completion == nil)
    taker.take(1)
    #expect(taker.values == [1, 3, 5])
    #expect(taker.completion == .finished)
  }

  @Test func emptySequencesFinishUnasked() {
    #expect([Int]().publisher.taker().completion == .finished)
    #expect(Int?.none.publisher.taker().completion == .finished)
  }

  @Test func concatenationHandsTheRestOfTheDemandOn() {
    let taker = [1, 2].publisher.append(3, 4).prepend(0).taker()
    taker.take(4)
    #expect(taker.values == [0, 1, 2, 3])
    taker.take(5)
    #expect(taker.values == [0, 1, 2, 3, 4])
    #expect(taker.completion == .finished)
  }

  @Test func mergesLoseNothing() {
    let taker = [1, 2, 3].publisher.merge(with: [10, 20].publisher).taker()
    for _ in 1...5 { taker.take(1) }
    #expect(taker.values.sorted() == [1, 2, 3, 10, 20])
    #expect(taker.completion == .finished)
    let nested = (1...3).publisher.flatMap { Array(repeating: $0, count: 2).publisher }.taker()
    nested.take(4)
    #expect(nested.values.count == 4)
    nested.take(9)
    #expect(nested.values.sorted() == [1, 1, 2, 2, 3, 3])
    #expect(nested.completion == .finished)
  }

  @Test func zipPairsByPlace() {
    let taker = (1...3).publisher.zip("abcd".publisher).map { "\($0)\($1)" }.taker()
    taker.take(2)
    #expect(taker.values == ["1a", "2b"])
    taker.take(2)
    #expect(taker.values == ["1a", "2b", "3c"])
    #expect(taker.completion == .finished)
  }

  @Test func resultsWaitForTheDemand() {
    let taker = (1...4).publisher.reduce(0, +).taker()
    #expect(taker.completion == nil)
    taker.take(1)
    #expect(taker.values == [10])
    let future = Future<Int, Never> { $0(.success(7)) }
    let late = future.taker()
    #expect(late.values == [])
    late.take(1)
    #expect(late.values == [7])
    #expect(late.completion == .finished)
  }

  @Test func groupsMultiplyTheDemand() {
    let taker = (1...5).publisher.collect(2).taker()
    taker.take(1)
    #expect(taker.values == [[1, 2]])
    taker.take(2)
    #expect(taker.values == [[1, 2], [3, 4], [5]])
  }

  @Test func buffersKeepValues() {
    let subject = PassthroughSubject<Int, Never>()
    let taker = subject.buffer(size: 2, prefetch: .byRequest, whenFull: .dropOldest).taker()
    for number in 1...3 { subject.send(number) }
    taker.take(5)
    #expect(taker.values == [2, 3])
  }

  @Test func theLatestValueWaitsForTheDemand() {
    let subject = CurrentValueSubject<Int, Never>(1)
    let taker = subject.taker()
    subject.send(2)
    taker.take(1)
    #expect(taker.values == [2])
    subject.send(3)
    #expect(taker.values == [2])
    taker.take(2)
    #expect(taker.values == [2, 3])
  }

  @Test func manyThreadsLoseNothing() {
    let subject = PassthroughSubject<Int, Never>()
    let count = Box(0)
    let token = subject.merge(with: subject).sink { _ in count.add() }
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      for number in 0..<500 { subject.send(number) }
    }
    #expect(count.value == 8000)
    token.cancel()
  }
}

private final class Box: @unchecked Sendable {
  private let lock = NSLock()
  private var count: Int
  init(_ count: Int) { self.count = count }
  func add() { lock.withLock { count += 1 } }
  var value: Int { lock.withLock { count } }
}
