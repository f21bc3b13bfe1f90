import Combine
import Testing

struct MarbleTests {
  let marbles = Marbles()
  var clock: VirtualScheduler { marbles.scheduler }

  @Test func transforms() {
    #expect(marbles.draw(marbles.hot("a-b--c|").map { $0.uppercased() }) == "A-B--C|")
    #expect(Marbles().drawn("a-b--c|") { $0.filter { $0 != "b" } } == "a----c|")
    #expect(Marbles().drawn("a-b--c|") { $0.compactMap { $0 == "a" ? nil : $0 } } == "--b--c|")
    #expect(Marbles().drawn("a-b--#") { $0.scan("", +).map { "\($0.count)" } } == "1-2--#")
    #expect(
      Marbles().drawn("a-b-c|") {
        $0.tryMap { if $0 == "b" { throw Oops() } else { $0 } }
      } == "a-#")
    #expect(Marbles().drawn("aab-bca|") { $0.removeDuplicates() } == "a-b--ca|")
  }

  @Test func prefixesAndDrops() {
    #expect(Marbles().drawn("a-b--c|") { $0.first() } == "(a|)")
    #expect(Marbles().drawn("a-b--c|") { $0.first { $0 > "a" } } == "--(b|)")
    #expect(Marbles().drawn("a-b--c|") { $0.last() } == "------(c|)")
    #expect(Marbles().drawn("a-b--c|") { $0.prefix(2) } == "a-(b|)")
    #expect(Marbles().drawn("a-b--c|") { $0.prefix(0) } == "|")
    #expect(Marbles().drawn("a-b--c|") { $0.prefix { $0 < "c" } } == "a-b--|")
    #expect(Marbles().drawn("a-b--c|") { $0.dropFirst() } == "--b--c|")
    #expect(Marbles().drawn("a-b-ca|") { $0.drop { $0 < "b" } } == "--b-ca|")
    #expect(Marbles().drawn("abcde|") { $0.output(in: 1...2) } == "-b(c|)")
    #expect(
      marbles.draw(marbles.hot("a-b-c-d|").prefix(untilOutputFrom: marbles.hot("---x|")))
        == "a-b|")
    let other = Marbles()
    #expect(
      other.draw(other.hot("a-b-c-d|").drop(untilOutputFrom: other.hot("---x|"))) == "----c-d|")
  }

  @Test func wholeStreams() {
    #expect(Marbles().drawn("a-b--c|") { $0.collect().map { $0.joined() } } == "------(abc|)")
    #expect(Marbles().drawn("a-b--c|") { $0.count().map { "\($0)" } } == "------(3|)")
    #expect(Marbles().drawn("a-b--c|") { $0.contains("b").map { $0 ? "y" : "n" } } == "--(y|)")
    #expect(
      Marbles().drawn("a-b--c|") { $0.allSatisfy { $0 > "a" }.map { $0 ? "y" : "n" } } == "(n|)")
    #expect(Marbles().drawn("b-c--a|") { $0.max() } == "------(c|)")
    #expect(Marbles().drawn("b-c--a|") { $0.min() } == "------(a|)")
    #expect(Marbles().drawn("a-b--#") { $0.reduce("", +) } == "-----#")
    #expect(
      Marbles().drawn("ab-c|") { $0.collect(2).map { $0.joined() } } == "-(ab)--(c|)")
  }

  @Test func timing() {
    #expect(
      Marbles().timed("ab-c---d-----|") { $0.debounce(for: 3, scheduler: $1) }
        == "------c---d--|")
    #expect(Marbles().timed("ab|") { $0.debounce(for: 3, scheduler: $1) } == "--|")
    #expect(Marbles().timed("a-b|") { $0.delay(for: 2, scheduler: $1) } == "--a-b|")
    #expect(
      Marbles().timed("abcdefg--h|") { $0.throttle(for: 3, scheduler: $1, latest: true) }
        == "a--d--g--h|")
    #expect(
      Marbles().timed("abcdefg--h|") { $0.throttle(for: 3, scheduler: $1, latest: false) }
        == "a--b--e--h|")
    #expect(Marbles().timed("a-b-----c|") { $0.timeout(3, scheduler: $1) } == "a-b--|")
    #expect(
      Marbles().timed("a-b-----c|") { $0.timeout(3, scheduler: $1, customError: Oops.init) }
        == "a-b--#")
    #expect(Marbles().timed("a-b|") { $0.receive(on: $1) } == "a-b|")
    #expect(
      Marbles().timed("ab--c--|") { stream, clock in
        stream.collect(.byTime(clock, 3)).map { "\($0.count)" }
      } == "---2--1|")
  }

  @Test func combinations() {
    let m = marbles
    #expect(m.draw(m.hot("a--b-|").merge(with: m.hot("-x-y--|"))) == "ax-(by)--|")
    let n = Marbles()
    #expect(
      n.draw(n.hot("a--b--|").combineLatest(n.hot("-x--y|")).map { $0 + $1 })
        == "-(ax)-(bx)(by)-|")
    let o = Marbles()
    #expect(o.draw(o.hot("a-b-c|").zip(o.hot("--xy-|")).map { $0 + $1 }) == "--(ax)(by)-|")
    let p = Marbles()
    #expect(p.draw(p.hot("a-#").merge(with: p.hot("-x-y|"))) == "ax#")
    let q = Marbles()
    #expect(
      q.draw(
        q.hot("a-b|").combineLatest(q.hot("x---|"), q.hot("-1|")).map { $0 + $1 + $2 })
        == "-(ax1)(bx1)-|")
  }

  @Test func nesting() {
    let m = marbles
    #expect(m.draw(m.hot("a--b|").flatMap { _ in m.cold("-x-y|") }) == "-x-yx-y|")
    let n = Marbles()
    #expect(
      n.draw(n.hot("ab---|").flatMap(maxPublishers: .max(1)) { _ in n.cold("-x-y|") })
        == "-x-y-|")
    let o = Marbles()
    #expect(
      o.draw(o.hot("a--b|").map { _ in o.cold("-x-y-z|") }.switchToLatest()) == "-x--x-y-z|")
    let p = Marbles()
    #expect(p.draw(p.cold("ab|").append(p.cold("-c|")).prepend("z")) == "(za)b-c|")
  }

  @Test func failures() {
    let m = marbles
    #expect(m.draw(m.cold("a-#").catch { _ in m.cold("-b|") }) == "a--b|")
    #expect(Marbles().drawn("a-#") { $0.replaceError(with: "z") } == "a-(z|)")
    #expect(Marbles().drawn("--|") { $0.replaceEmpty(with: "z") } == "--(z|)")
    let n = Marbles()
    #expect(n.draw(n.cold("a#").retry(2)) == "aaa#")
  }

  @Test func sharing() {
    let m = marbles
    var starts = 0
    let shared = m.cold("-a-b|").handleEvents(receiveSubscription: { _ in starts += 1 }).share()
    #expect(m.draw(shared.merge(with: shared.map { $0.uppercased() })) == "-(aA)-(bB)|")
    #expect(starts == 1)
  }

  @Test func cancelling() {
    let m = marbles
    var isCancelled = false
    let stream = m.hot("a-b-c|").handleEvents(receiveCancel: { isCancelled = true })
      .delay(for: 1, scheduler: clock)
    #expect(m.draw(stream, cancelAt: 2) == "-a")
    #expect(isCancelled)
  }
}

extension Marbles {
  func drawn<P: Publisher>(_ diagram: String, _ make: (Stream) -> P) -> String
  where P.Output == String {
    draw(make(hot(diagram)))
  }

  func timed<P: Publisher>(_ diagram: String, _ make: (Stream, VirtualScheduler) -> P) -> String
  where P.Output == String {
    draw(make(hot(diagram), scheduler))
  }
}
