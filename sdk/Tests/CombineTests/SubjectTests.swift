import Combine
import Testing

struct SubjectTests {
  @Test func passthroughSendsToThoseWhoListen() {
    let subject = PassthroughSubject<Int, Never>()
    var seen: [Int] = []
    var tokens = Set<AnyCancellable>()
    subject.send(0)
    subject.filter { $0 % 2 == 1 }.map { $0 * 10 }.sink { seen.append($0) }.store(in: &tokens)
    subject.send(1)
    subject.send(2)
    subject.send(3)
    #expect(seen == [10, 30])
    tokens.removeAll()
    subject.send(5)
    #expect(seen == [10, 30])
  }

  @Test func currentValueComesFirst() {
    let subject = CurrentValueSubject<Int, Never>(1)
    var seen: [Int] = []
    var isOver = false
    let token = subject.sink(receiveCompletion: { _ in isOver = true }) { seen.append($0) }
    subject.value = 2
    subject.send(completion: .finished)
    subject.send(3)
    #expect(seen == [1, 2])
    #expect(subject.value == 2)
    #expect(isOver)
    token.cancel()
  }

  @Test func valuesBeyondTheDemandAreDropped() {
    let subject = PassthroughSubject<Int, Never>()
    var seen: [Int] = []
    var held: (any Subscription)?
    subject.subscribe(
      AnySubscriber(
        receiveSubscription: {
          held = $0
          $0.request(.max(1))
        },
        receiveValue: {
          seen.append($0)
          return $0 == 1 ? .max(1) : .none
        }))
    for number in 1...4 { subject.send(number) }
    #expect(seen == [1, 2])
    held?.request(.unlimited)
    subject.send(5)
    #expect(seen == [1, 2, 5])
  }

  @Test func demandArithmetic() {
    #expect(Subscribers.Demand.unlimited + .unlimited == .unlimited)
    #expect(Subscribers.Demand.max(2) + 3 == 5)
    #expect(Subscribers.Demand.max(2) - .max(3) == Subscribers.Demand.none)
    #expect(Subscribers.Demand.unlimited - .max(3) == .unlimited)
    #expect(Subscribers.Demand.unlimited > 3)
  }
}
