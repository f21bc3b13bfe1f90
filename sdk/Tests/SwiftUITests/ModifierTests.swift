import SwiftUI
import Testing

@MainActor
@Suite(.serialized)
struct ModifierTests {
  @Test func aCanvasDrawsShapesAndTextsInOrder() {
    let screen = TestScreen(
      Canvas { context, size in
        context.fill(Path(CGRect(origin: .zero, size: size)), with: .color(.red))
        var moved = context
        moved.translateBy(x: 10, y: 5)
        moved.stroke(Path(CGRect(x: 0, y: 0, width: 10, height: 10)), with: .color(.blue), lineWidth: 2)
        context.draw(Text("Mid"), at: CGPoint(x: size.width / 2, y: size.height / 2))
      }.frame(width: 100, height: 50))
    #expect(screen.texts == ["Mid"])
    #expect(screen.shapes.count == 2)
    let ids = screen.nodes.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  private struct Switch: View {
    @State var number = 1
    var body: some View {
      VStack {
        Canvas { context, _ in
          for index in 0..<number { context.draw(Text("\(index)"), at: .zero) }
        }
        Button("More") { number += 1 }
      }
    }
  }

  @Test func aCanvasFollowsState() {
    let screen = TestScreen(Switch())
    #expect(screen.texts == ["0", "More"])
    screen.tap("More")
    #expect(screen.texts == ["0", "1", "More"])
  }

  @Test func aTimelineShowsItsContentAtOnce() {
    let screen = TestScreen(TimelineView(.periodic(from: .now, by: 60)) { _ in Text("Now") })
    #expect(screen.texts == ["Now"])
  }

  @Test func schedulesGiveTimesInOrder() {
    let start = Date(timeIntervalSinceReferenceDate: 90)
    let minutes = EveryMinuteTimelineSchedule().entries(from: start, mode: .normal).prefix(2)
    #expect(minutes.map(\.timeIntervalSinceReferenceDate) == [60, 120])
    let paused = AnimationTimelineSchedule(paused: true).entries(from: start, mode: .normal)
    #expect(Array(paused) == [start])
  }

  @Test func aPictureFromTheNetworkFails() {
    let screen = TestScreen(
      AsyncImage(url: URL(string: "https://example.com/a.png")) { phase in
        if phase.error != nil { Text("Failed") } else { Text("Empty") }
      })
    screen.settle()
    #expect(screen.texts == ["Failed"])
  }

  @Test func aBorderIsDrawnOverTheView() {
    let screen = TestScreen(Color.clear.frame(width: 40, height: 20).border(.red, width: 2))
    #expect(screen.shapes.contains { $0.size == CGSize(width: 40, height: 20) })
  }

  private struct Reset: View {
    @State var key = 0
    var body: some View {
      VStack {
        Inner().id(key)
        Button("Reset") { key += 1 }
      }
    }
  }

  private struct Inner: View {
    @State var taps = 0
    var body: some View { Button("Taps \(taps)") { taps += 1 } }
  }

  @Test func anotherIdBeginsWithFreshState() {
    let screen = TestScreen(Reset())
    screen.tap("Taps 0")
    #expect(screen.texts == ["Taps 1", "Reset"])
    screen.tap("Reset")
    #expect(screen.texts == ["Taps 0", "Reset"])
  }
}
