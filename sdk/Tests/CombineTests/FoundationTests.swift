import Combine
import Foundation
import Testing

struct FoundationTests {
  private struct Person: Codable, Equatable { var name: String }

  @Test func codes() throws {
    var people: [Person] = []
    let token = Just(Person(name: "Ada")).encode(encoder: JSONEncoder())
      .decode(type: Person.self, decoder: JSONDecoder())
      .sink(receiveCompletion: { _ in }) { people.append($0) }
    #expect(people == [Person(name: "Ada")])
    token.cancel()
  }

  @Test func decodingErrorsEndTheStream() {
    var isFailed = false
    let token = Just(Data("nonsense".utf8)).decode(type: Person.self, decoder: JSONDecoder())
      .sink(
        receiveCompletion: { if case .failure(is DecodingError) = $0 { isFailed = true } },
        receiveValue: { _ in })
    #expect(isFailed)
    token.cancel()
  }

  @Test func notifications() {
    let center = NotificationCenter()
    let name = Notification.Name("changed")
    var seen: [Int] = []
    let token = center.publisher(for: name).compactMap { $0.userInfo?["n"] as? Int }
      .sink { seen.append($0) }
    center.post(name: name, object: nil, userInfo: ["n": 1])
    center.post(name: Notification.Name("other"), object: nil, userInfo: ["n": 2])
    token.cancel()
    center.post(name: name, object: nil, userInfo: ["n": 3])
    #expect(seen == [1])
  }

  @Test func valuesAreAnAsynchronousSequence() async throws {
    var seen: [Int] = []
    for await value in [1, 2, 3].publisher.values { seen.append(value) }
    #expect(seen == [1, 2, 3])
    await #expect(throws: Oops.self) {
      for try await _ in Fail<Int, Oops>(error: Oops()).values {}
    }
  }

  @Test func futuresAreAwaited() async {
    let future = Future<Int, Never> { promise in
      let promise = Sent(promise)
      DispatchQueue.global().async { promise.value(.success(4)) }
    }
    #expect(await future.value == 4)
  }

  @Test func dispatchQueuesDeliverInOrder() async {
    let queue = DispatchQueue(label: "combine.tests")
    var seen: [Int] = []
    for await value in (1...20).publisher.receive(on: queue).collect().values { seen = value }
    #expect(seen == Array(1...20))
  }

  @Test func timersFireOnTheirRunLoop() {
    var count = 0
    let token = Timer.publish(every: 0.001, on: .current, in: .default).autoconnect()
      .sink { _ in count += 1 }
    // A timer alone does not end a turn of the run loop, so each turn is a short one.
    while count < 3 { _ = RunLoop.current.run(mode: .default, before: Date() + 0.001) }
    let before = count
    token.cancel()
    _ = RunLoop.current.run(mode: .default, before: Date() + 0.005)
    #expect(count == before)
  }

  @Test func stridesCountInTheirUnits() {
    #expect(DispatchQueue.SchedulerTimeType.Stride.milliseconds(300).magnitude == 300_000_000)
    #expect(DispatchQueue.SchedulerTimeType.Stride.seconds(0.5) == .milliseconds(500))
    let stride: RunLoop.SchedulerTimeType.Stride = 0.5
    #expect(stride == .milliseconds(500))
    let now = RunLoop.main.now
    #expect(now.distance(to: now.advanced(by: 2)).timeInterval.rounded() == 2)
  }
}

private struct Sent<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}
