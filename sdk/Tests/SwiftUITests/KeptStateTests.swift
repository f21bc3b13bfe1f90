import SwiftUI
import Testing

@testable import SwiftUI

/// What views hold is taken from one run to the next, as far as the next has the same places and types.
@MainActor
@Suite(.serialized) struct KeptStateTests {
  init() { Keeping.appModule = "SwiftUITests" }

  private func renderer<Content: View>(_ content: Content) -> Renderer {
    let renderer = Renderer(content)
    renderer.graph.flush()
    return renderer
  }

  private func state<V: View, T>(_ view: V, _ type: T.Type, _ property: String, change: (inout T) -> Void) -> KeptState
  {
    let first = renderer(view)
    let holder = places(first.root)[property] as! StateLocation<T>
    var value = holder.value
    change(&value)
    holder.set(value, Transaction())
    first.graph.flush()
    return KeptState(of: first.root)
  }

  private func places(_ node: _Node) -> [String: any KeptOverReload] {
    var found = Dictionary(
      (node as? any KeepsState)?.keptProperties ?? [], uniquingKeysWith: { first, _ in first })
    for child in node.children { found.merge(places(child)) { first, _ in first } }
    return found
  }

  private func restored<V: View, T>(_ kept: KeptState, _ view: V, _ type: T.Type, _ property: String) -> T {
    let second = renderer(view)
    kept.restore(below: second.root) { second.graph.flush() }
    return (places(second.root)[property] as! StateLocation<T>).value
  }

  private enum Plain { case one, two }
  private enum Loaded { case nothing, text(String) }
  private struct Pair: Equatable { var name = "", number = 0 }
  private struct WithAction {
    var count = 0
    let action: () -> Void = {}
  }
  private final class Box {
    var count = 0
    weak var other: Box?
    var inner: Box?
    init(inner: Box? = nil) { self.inner = inner }
  }

  private struct Holder<T>: View {
    @State var value: T
    var body: some View { Text("held") }
  }

  private func carried<T>(_ start: T, _ change: (inout T) -> Void) -> T {
    let kept = state(Holder(value: start), T.self, "_value", change: change)
    return restored(kept, Holder(value: start), T.self, "_value")
  }

  @Test func plainValuesAreCarried() {
    #expect(carried(0) { $0 = 7 } == 7)
    #expect(carried("") { $0 = "né\n" } == "né\n")
    #expect(carried(Double?.none) { $0 = 2.5 } == 2.5)
    #expect(carried(Double?(1)) { $0 = nil } == nil)
    #expect(carried([Plain.one]) { $0.append(.two) } == [.one, .two])
    #expect(carried(["a": Set([1])]) { $0["b"] = [2, 3] } == ["a": [1], "b": [2, 3]])
    #expect(carried(Date(timeIntervalSince1970: 0)) { $0 += 60 }.timeIntervalSince1970 == 60)
    #expect(carried(AnyHashable(1)) { $0 = AnyHashable("x") } == AnyHashable("x"))
  }

  @Test func structsOfTheAppAreTakenApart() {
    #expect(carried([Pair]()) { $0 = [Pair(name: "a", number: 1), Pair(name: "b")] }.map(\.name) == ["a", "b"])
    #expect(carried(Pair?.none) { $0 = Pair(name: "c") } == Pair(name: "c"))
    #expect(carried(WithAction()) { $0.count = 3 }.count == 3)
  }

  @Test func whatCannotBeKeptBeginsAnew() {
    let text = carried(Loaded.nothing) { $0 = .text("x") }
    guard case .nothing = text else {
      Issue.record("An enum with payloads has no names to be kept by.")
      return
    }
    #expect(carried([Box()]) { $0.append(Box()) }.count == 1)
  }

  @Test func anObjectTakesOnWhatTheOneBeforeHeld() {
    let before = Box()
    before.other = before
    before.count = 5
    let kept = state(Holder(value: before), Box.self, "_value") { _ in }
    let after = Box()
    _ = restored(kept, Holder(value: after), Box.self, "_value")
    #expect(after.count == 5)
    #expect(after.other == nil)
  }

  @Test func aPlaceStaysWhenModifiersAndStacksComeAround() {
    struct Before: View {
      var body: some View { Holder(value: 0) }
    }
    let kept = state(Before(), Int.self, "_value") { $0 = 4 }
    let after = VStack {
      Text("new")
      Before().padding().background(Color.red)
    }
    #expect(restored(kept, after, Int.self, "_value") == 4)
  }

  @Test func anotherTypeOfTheSameNameBeginsAnew() {
    let kept = state(Holder(value: 1), Int.self, "_value") { $0 = 4 }
    #expect(restored(kept, Holder(value: "fresh"), String.self, "_value") == "fresh")
  }

  @Test func scrolledContentStaysInItsPlace() {
    let view = ScrollView { ForEach(0..<50) { Text("Row \($0)").frame(height: 50) } }
    let first = renderer(view)
    let scroll = places(first.root).values.compactMap { ($0 as? StateLocation<ScrollState>)?.value }[0]
    scroll.offset = CGPoint(x: 0, y: 700)
    let kept = KeptState(of: first.root)
    let second = renderer(view)
    kept.restore(below: second.root) { second.graph.flush() }
    #expect(places(second.root).values.compactMap { ($0 as? StateLocation<ScrollState>)?.value }[0].offset.y == 700)
  }
}
