import SwiftUI
import Testing

@MainActor
@Suite(.serialized)
struct GraphTests {
  private struct Counter: View {
    @State var count = 0
    var body: some View {
      VStack {
        Text("Count \(count)")
        Button("Add") { count += 1 }
        if count > 1 { Text("Many") }
      }
    }
  }

  @Test func aTapChangesStateAndStructure() {
    let screen = TestScreen(Counter())
    #expect(screen.texts == ["Count 0", "Add"])
    screen.tap("Add")
    #expect(screen.texts == ["Count 1", "Add"])
    screen.tap("Add")
    #expect(screen.texts == ["Count 2", "Add", "Many"])
  }

  private struct Rows: View {
    @State var items = [1, 2, 3]
    var body: some View {
      VStack {
        Button("Reverse") { items.reverse() }
        ForEach(items, id: \.self) { Row(number: $0) }
      }
    }
  }

  private struct Row: View {
    let number: Int
    @State var taps = 0
    var body: some View { Button("Row \(number): \(taps)") { taps += 1 } }
  }

  @Test func stateFollowsTheIdentityOfARow() {
    let screen = TestScreen(Rows())
    screen.tap("Row 2: 0")
    screen.tap("Row 3: 0")
    screen.tap("Reverse")
    #expect(screen.texts == ["Reverse", "Row 3: 1", "Row 2: 1", "Row 1: 0"])
  }

  @Observable final class Model { var name = "a" }

  private struct Reader: View {
    let model: Model
    var body: some View { Text(model.name) }
  }

  @Test func observationEvaluatesTheReader() {
    let model = Model()
    let screen = TestScreen(Reader(model: model))
    model.name = "b"
    screen.settle()
    #expect(screen.texts == ["b"])
  }

  private struct Size: PreferenceKey {
    static let defaultValue: CGFloat = 0
    static func reduce(value: inout CGFloat, nextValue: () -> CGFloat) { value = max(value, nextValue()) }
  }

  private struct Measured: View {
    @State var width: CGFloat = 0
    var body: some View {
      VStack {
        Color.red.frame(width: 120, height: 20)
          .background { GeometryReader { Color.clear.preference(key: Size.self, value: $0.size.width) } }
        Text("\(Int(width))")
      }
      .onPreferenceChange(Size.self) { width = $0 }
    }
  }

  @Test func preferencesFromGeometryArriveInTheSameFrame() {
    #expect(TestScreen(Measured()).texts == ["120"])
  }
}
