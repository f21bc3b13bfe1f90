import SwiftUI
import Testing

@MainActor
@Suite(.serialized)
struct NavigationTests {
  private struct Detail: View {
    let name: String
    @Environment(\.dismiss) private var dismiss
    var body: some View {
      Button("Close \(name)") { dismiss() }.navigationTitle("Title \(name)")
    }
  }

  private struct Links: View {
    @State var count = 0
    var body: some View {
      NavigationStack {
        VStack {
          Button("Count \(count)") { count += 1 }
          NavigationLink("Go") { Detail(name: "A") }
        }
        .navigationTitle("Root")
        .toolbar { ToolbarItem(placement: .topBarTrailing) { Button("Extra") { count += 10 } } }
      }
    }
  }

  @Test func aLinkPushesAndDismissPopsWithTheStateBelowKept() {
    let screen = TestScreen(Links())
    #expect(screen.texts.contains("Root") && screen.texts.contains("Extra"))
    screen.tap("Count 0")
    screen.tap("Go")
    #expect(screen.texts.contains("Title A"))
    #expect(!screen.texts.contains("Count 1"))
    screen.tap("Close A")
    #expect(screen.texts.contains("Count 1") && !screen.texts.contains("Title A"))
  }

  @Test func aToolbarButtonChangesState() {
    let screen = TestScreen(Links())
    screen.tap("Extra")
    #expect(screen.texts.contains("Count 10"))
  }

  private struct Paths: View {
    @State var path: [Int] = []
    var body: some View {
      NavigationStack(path: $path) {
        VStack {
          NavigationLink("Five", value: 5)
          Button("Deep") { path = [1, 2] }
        }
        .navigationDestination(for: Int.self) { number in
          VStack {
            Text("Number \(number)")
            Button("Root") { path = [] }
          }
        }
      }
    }
  }

  @Test func aPathShowsItsLastValueAndFollowsChanges() {
    let screen = TestScreen(Paths())
    screen.tap("Five")
    #expect(screen.texts.contains("Number 5"))
    screen.tap("Root")
    #expect(screen.texts.contains("Deep"))
    screen.tap("Deep")
    #expect(screen.texts.contains("Number 2") && !screen.texts.contains("Number 1"))
  }

  private struct Tabs: View {
    @State var selection = 0
    var body: some View {
      TabView(selection: $selection) {
        Counter().tabItem { Text("First") }.tag(0)
        Text("Second page").tabItem { Text("Second") }.tag(1)
      }
    }
  }

  private struct Counter: View {
    @State var count = 0
    var body: some View { Button("Count \(count)") { count += 1 } }
  }

  @Test func tabsKeepTheirState() {
    let screen = TestScreen(Tabs())
    screen.tap("Count 0")
    screen.tap("Second")
    #expect(screen.texts.contains("Second page") && !screen.texts.contains("Count 1"))
    screen.tap("First")
    #expect(screen.texts.contains("Count 1"))
  }
}
