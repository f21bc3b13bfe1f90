import SwiftUI
import Testing

@MainActor
@Suite(.serialized)
struct GestureTests {
  private final class Places { var taken: [CGPoint] = [] }

  private struct Board: View {
    let places: Places
    @State private var count = 0
    var body: some View {
      Color.red.frame(width: 100, height: 100)
        .onTapGesture { place in
          places.taken.append(place)
          count += 1
        }
        .overlay { Text("\(count)") }
    }
  }

  @Test func aFingerThatWasDownOnAFormerFrameStillCounts() throws {
    let places = Places()
    let screen = TestScreen(Board(places: places))
    let old = try #require(screen.nodes.last { $0.handler?.tap != nil }?.handler)
    old.tap?(CGPoint(x: 1, y: 2))
    screen.settle()
    old.tap?(CGPoint(x: 3, y: 4))
    #expect(places.taken == [CGPoint(x: 1, y: 2), CGPoint(x: 3, y: 4)])
  }
}
