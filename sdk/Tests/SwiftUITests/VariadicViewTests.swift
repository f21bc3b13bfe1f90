import SwiftUI
import Testing

@MainActor
@Suite(.serialized)
struct VariadicViewTests {
  private struct Lines: _VariadicView_MultiViewRoot {
    func body(children: _VariadicView.Children) -> some View {
      let last = children.last?.id
      ForEach(children) { child in
        child
        if child.id != last { Text("-") }
      }
    }
  }

  private struct Card<Content: View>: View {
    @ViewBuilder let content: Content
    var body: some View { VStack { _VariadicView.Tree(Lines()) { content } } }
  }

  @Test func aRootPutsThingsBetweenTheViewsOfItsContent() {
    let screen = TestScreen(
      Card {
        Text("a")
        ForEach(["b", "c"], id: \.self) { Text($0) }
      })
    #expect(screen.texts == ["a", "-", "b", "-", "c"])
  }
}
