import SwiftUI
import Testing

/// A frame comes to rest: views are not evaluated over and over because of what layout has made.
@MainActor
@Suite(.serialized)
struct SettlingTests {
  private final class Count { var bodies = 0 }

  private struct Counted<Content: View>: View {
    let count: Count
    let content: Content
    var body: some View {
      count.bodies += 1
      return content
    }
  }

  private struct Segments: View {
    let count: Count
    @State private var unit = "m"
    var body: some View {
      Form {
        Section {
          Counted(
            count: count,
            content: Picker("Unit", selection: $unit) { ForEach(["cm", "m", "km"], id: \.self) { Text($0) } }
              .pickerStyle(.segmented))
        }
      }
    }
  }

  @Test func segmentsInAFormAreMadeOnce() {
    let count = Count()
    let screen = TestScreen(Segments(count: count))
    #expect(count.bodies <= 3)
    screen.tap("km")
    #expect(count.bodies <= 6)
  }

  private struct Corner: ViewModifier {
    let degrees: Double
    func body(content: Content) -> some View { content.rotationEffect(.degrees(degrees)).clipped() }
  }

  private struct Pivoting: View {
    let count: Count
    @State private var isShown = false
    var body: some View {
      count.bodies += 1
      return VStack {
        Button("Turn") { withAnimation { isShown.toggle() } }
        if isShown {
          Text("Shown").transition(.modifier(active: Corner(degrees: -90), identity: Corner(degrees: 0)))
        }
      }
      .onTapGesture {}
    }
  }

  @Test func aTransitionIsTriedBesideTheApp() {
    let count = Count()
    let screen = TestScreen(Pivoting(count: count))
    screen.tap("Turn")
    #expect(screen.texts == ["Turn", "Shown"])
    #expect(!screen.wantsAnotherFrame)
    #expect(count.bodies == 2)
  }
}

extension TestScreen {
  /// Something is still to be evaluated or laid out.
  fileprivate var wantsAnotherFrame: Bool { graph.hasWork }
}
