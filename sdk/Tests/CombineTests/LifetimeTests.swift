import Combine
import Foundation
import Testing

/// What a stream's closures hold; gone when they are.
private final class Held {}

struct LifetimeTests {
  /// Runs a stream whose last closure holds an object, ends it, and tells whether that was freed.
  private func frees<P: Publisher>(
    _ publisher: P, ending: (AnyCancellable) -> Void
  ) -> Bool {
    var held: Held? = Held()
    weak let seen = held
    let token = publisher.sink(
      receiveCompletion: { [held] _ in withExtendedLifetime(held) {} },
      receiveValue: { [held] _ in withExtendedLifetime(held) {} })
    held = nil
    guard seen != nil else { return false }
    ending(token)
    return seen == nil
  }

  private func check<P: Publisher>(
    _ name: String,
    _ make: (PassthroughSubject<Int, Never>, PassthroughSubject<Int, Never>) -> P
  ) {
    let (a, b) = (PassthroughSubject<Int, Never>(), PassthroughSubject<Int, Never>())
    #expect(
      frees(make(a, b)) { token in
        a.send(1)
        b.send(2)
        token.cancel()
      }, "\(name) cancelled")
    #expect(
      frees(make(a, b)) { token in
        a.send(1)
        b.send(2)
        a.send(completion: .finished)
        b.send(completion: .finished)
      }, "\(name) finished")
  }

  @Test func streamsLetGoOfTheirClosures() {
    check("map") { a, _ in a.map { $0 } }
    check("merge") { $0.merge(with: $1) }
    check("combineLatest") { $0.combineLatest($1) }
    check("zip") { $0.zip($1) }
    check("flatMap") { a, b in a.flatMap { _ in b } }
    check("switchToLatest") { a, b in a.map { _ in b }.switchToLatest() }
    check("append") { $0.append($1) }
    check("share") { a, _ in a.share() }
    check("scan") { a, _ in a.scan(0, +) }
    check("collect") { a, _ in a.collect() }
    check("prefix") { $0.prefix(untilOutputFrom: $1) }
    check("drop") { $0.drop(untilOutputFrom: $1) }
    check("buffer") { a, _ in a.buffer(size: 3, prefetch: .keepFull, whenFull: .dropOldest) }
    check("receive") { a, _ in a.receive(on: ImmediateScheduler.shared) }
    check("debounce") { a, _ in a.debounce(for: 1, scheduler: ImmediateScheduler.shared) }
    check("throttle") { a, _ in
      a.throttle(for: 1, scheduler: ImmediateScheduler.shared, latest: true)
    }
  }

  @Test func releasingTheTokenCancels() {
    let subject = PassthroughSubject<Int, Never>()
    var count = 0
    var token: AnyCancellable? = subject.sink { count += $0 }
    subject.send(1)
    withExtendedLifetime(token) {}
    token = nil
    subject.send(1)
    #expect(count == 1)
  }

  @Test func cancellingInsideAValueStopsTheRest() {
    let subject = PassthroughSubject<Int, Never>()
    var seen: [Int] = []
    var token: AnyCancellable?
    token = subject.flatMap { [$0, $0 + 1, $0 + 2].publisher }.sink {
      seen.append($0)
      if $0 == 2 { token?.cancel() }
    }
    subject.send(1)
    subject.send(7)
    #expect(seen == [1, 2])
  }

  @Test func sendingInsideAValueIsAllowed() {
    let subject = CurrentValueSubject<Int, Never>(0)
    var seen: [Int] = []
    let token = subject.removeDuplicates().sink {
      seen.append($0)
      if $0 < 3 { subject.send($0 + 1) }
    }
    #expect(seen == [0, 1, 2, 3])
    token.cancel()
  }
}
