import SDKBase
import SwiftUI
import Testing

@MainActor
@Suite(.serialized)
struct PresentationTests {
  private struct Item: Identifiable { let id: Int }

  private struct Sheets: View {
    @State var item: Item?
    @State var ends = 0
    var body: some View {
      VStack {
        Text("Ends \(ends)")
        Button("Open") { item = Item(id: 7) }
      }
      .sheet(item: $item, onDismiss: { ends += 1 }) { SheetContent(id: $0.id) }
    }
  }

  private struct SheetContent: View {
    let id: Int
    @State var count = 0
    @Environment(\.dismiss) private var dismiss
    var body: some View {
      VStack {
        Button("Item \(id) \(count)") { count += 1 }
        Button("Done") { dismiss() }
      }
    }
  }

  @Test func aSheetOfAnItemEndsWithItsState() {
    let screen = TestScreen(Sheets())
    screen.tap("Open")
    screen.tap("Item 7 0")
    #expect(screen.texts.contains("Item 7 1"))
    screen.tap("Done")
    #expect(screen.texts == ["Ends 1", "Open"])
    screen.tap("Open")
    #expect(screen.texts.contains("Item 7 0"))
  }

  private struct Alerts: View {
    @State var isShown = false
    @State var said = "nothing"
    var body: some View {
      Button("Ask \(said)") { isShown = true }
        .alert("Sure?", isPresented: $isShown) {
          Button("Yes", role: .destructive) { said = "yes" }
          Button("No", role: .cancel) {}
        } message: {
          Text("It is for ever.")
        }
    }
  }

  @Test func anAlertsButtonActsAndCloses() {
    let screen = TestScreen(Alerts())
    screen.tap("Ask nothing")
    #expect(screen.texts.contains("Sure?") && screen.texts.contains("It is for ever."))
    screen.tap("Yes")
    #expect(screen.texts == ["Ask yes"])
    screen.tap("Ask yes")
    screen.tap("No")
    #expect(screen.texts == ["Ask yes"])
  }

  private struct Choices: View {
    @State var isShown = false
    @State var said = "nothing"
    var body: some View {
      Button("Choose \(said)") { isShown = true }
        .actionSheet(isPresented: $isShown) {
          ActionSheet(
            title: Text("Which?"),
            buttons: [.default(Text("One")) { said = "one" }, .destructive(Text("Two")), .cancel()])
        }
    }
  }

  @Test func anActionSheetOffersItsButtonsAndOneToCancel() {
    let screen = TestScreen(Choices())
    screen.tap("Choose nothing")
    #expect(screen.texts.filter { $0 == "Cancel" }.count == 1)
    #expect(screen.texts.contains("Which?") && screen.texts.contains("Two"))
    screen.tap("One")
    #expect(screen.texts == ["Choose one"])
  }

  @Test func aShareLinkTellsWhatIsShared() throws {
    var told: [String] = []
    effectSink = { kind, value in told.append("\(kind) \(value)") }
    defer { effectSink = nil }
    let url = try #require(URL(string: "https://example.com/a"))
    let screen = TestScreen(ShareLink("Send", item: url))
    screen.tap("Send")
    #expect(told == ["share https://example.com/a"])
  }
}
