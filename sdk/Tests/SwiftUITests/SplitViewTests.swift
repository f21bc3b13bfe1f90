import SwiftUI
import Testing

/// On a phone the columns of a split view come one after the other.
@MainActor
@Suite(.serialized)
struct SplitViewTests {
  private struct Detail: View {
    let name: String?
    @Environment(\.dismiss) private var dismiss
    var body: some View {
      if let name {
        VStack {
          Text("Detail of \(name)")
          Button("Close") { dismiss() }
        }
      } else {
        Text("Choose one")
      }
    }
  }

  private struct Selecting: View {
    var usesLinks = false
    @State private var chosen: String?
    var body: some View {
      NavigationSplitView {
        List(["Ann", "Bob"], id: \.self, selection: $chosen) { name in
          if usesLinks { NavigationLink(name, value: name) } else { Text(name) }
        }
        .navigationTitle("Chosen: \(chosen ?? "nobody")")
      } detail: {
        Detail(name: chosen)
      }
    }
  }

  @Test func aSelectedRowShowsTheDetailAndBackTakesTheSelectionAway() {
    let screen = TestScreen(Selecting())
    #expect(screen.texts.contains("Chosen: nobody") && !screen.texts.contains("Choose one"))
    screen.select("Bob")
    #expect(screen.texts.contains("Detail of Bob"))
    screen.tap("Close")
    #expect(screen.texts.contains("Chosen: nobody"))
  }

  @Test func aLinkWithAValueSelectsInAColumn() {
    let screen = TestScreen(Selecting(usesLinks: true))
    screen.tap("Ann")
    #expect(screen.texts.contains("Detail of Ann"))
  }

  private struct Three: View {
    @State private var group: String?
    @State private var item: Int?
    var body: some View {
      NavigationSplitView {
        List(["Odd", "Even"], id: \.self, selection: $group) { Text($0) }
      } content: {
        List(group == "Odd" ? [1, 3] : [2, 4], id: \.self, selection: $item) { Text("Item \($0)") }
      } detail: {
        Text(item.map { "Shown \($0)" } ?? "Nothing")
      }
    }
  }

  @Test func threeColumnsComeOneAfterTheOther() {
    let screen = TestScreen(Three())
    screen.select("Odd")
    #expect(screen.texts.contains("Item 3") && !screen.texts.contains("Nothing"))
    screen.select("Item 3")
    #expect(screen.texts.contains("Shown 3"))
  }

  private struct Preferring: View {
    @State private var column = NavigationSplitViewColumn.detail
    var body: some View {
      NavigationSplitView(preferredCompactColumn: $column) {
        Button("Show") { column = .detail }
      } detail: {
        Detail(name: "it")
      }
    }
  }

  @Test func thePreferredColumnIsShown() {
    let screen = TestScreen(Preferring())
    #expect(screen.texts.contains("Detail of it"))
    screen.tap("Close")
    #expect(!screen.texts.contains("Detail of it"))
    screen.tap("Show")
    #expect(screen.texts.contains("Detail of it"))
  }
}

extension TestScreen {
  /// Taps the row that shows `text`.
  fileprivate func select(_ text: String) {
    func shows(_ node: DrawNode) -> Bool { node.words == text || node.children.contains(where: shows) }
    nodes.last { $0.handler?.tap != nil && shows($0) }?.handler?.tap?(nil)
    settle()
  }
}
