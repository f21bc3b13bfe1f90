import SwiftUI
import Testing

extension TestScreen {
  fileprivate func node(_ words: String) -> DrawNode? { nodes.last { $0.words == words && $0.handler != nil } }

  fileprivate func actions(_ words: String) -> [String] { node(words)?.handler?.actions.map(\.name) ?? [] }

  fileprivate func act(_ words: String, _ name: String) {
    node(words)?.handler?.actions.first { $0.name == name }?.run()
    settle()
  }

  /// A step of the only thing that goes in steps.
  fileprivate func adjust(_ by: Int) {
    nodes.first { $0.handler?.adjust != nil }?.handler?.adjust?(by)
    settle()
  }
}

@MainActor
@Suite(.serialized)
struct AccessibilityActionTests {
  private struct Rating: View {
    @State private var stars = 3
    var body: some View {
      Text("\(stars) stars").accessibilityAdjustableAction { stars += $0 == .increment ? 1 : -1 }
    }
  }

  @Test func whatIsAdjustableGoesUpAndDown() {
    let screen = TestScreen(Rating())
    #expect(screen.node("3 stars")?.get("hit")?.text == #"["adjust"]"#)
    #expect(screen.node("3 stars")?.get("a")?.text == #"{"r":"adjustable"}"#)
    screen.adjust(1)
    screen.adjust(1)
    screen.adjust(-1)
    #expect(screen.texts == ["4 stars"])
  }

  private struct Controls: View {
    @State private var share = 0.5
    @State private var day = 1
    let isSlider: Bool
    var body: some View {
      Text("\(share, specifier: "%.2f") \(day)")
      if isSlider {
        Slider(value: $share, in: 0...2, step: 0.5)
      } else {
        Picker("Day", selection: $day) { ForEach(0..<3) { Text("Day \($0)") } }.pickerStyle(.wheel)
      }
    }
  }

  @Test func slidersAndWheelsGoInSteps() {
    let slider = TestScreen(Controls(isSlider: true))
    slider.adjust(1)
    #expect(slider.texts.first == "1.00 1")
    let wheel = TestScreen(Controls(isSlider: false))
    for _ in 0..<4 { wheel.adjust(-1) }
    #expect(wheel.texts.first == "0.50 0")
  }

  private struct Mail: View {
    @State private var done: [String] = []
    var body: some View {
      VStack {
        Text(done.joined(separator: ", "))
        Text("Mail")
          .accessibilityAction { done.append("opened") }
          .accessibilityAction(.escape) { done.append("left") }
          .accessibilityAction(named: "Reply") { done.append("replied") }
          .accessibilityAction {
            done.append("marked")
          } label: {
            Label("Mark", systemImage: "flag")
          }
          .accessibilityActions {
            Button("Move") { done.append("moved") }
            ForEach(1..<3) { day in Button("Day \(day)") { done.append("day \(day)") } }
          }
          .accessibilityZoomAction { done.append($0.direction == .zoomIn ? "in" : "out") }
          .accessibilityScrollAction { done.append("to \($0)") }
        Button("Send") { done.append("sent") }.accessibilityAction { done.append("never") }
      }
    }
  }

  @Test func actionsAreOfferedByNameAndDone() {
    let screen = TestScreen(Mail())
    let names = ["Activate", "Escape", "Reply", "Mark", "Move", "Day 1", "Day 2", "Zoom In", "Zoom Out"]
    let edges = ["top", "leading", "bottom", "trailing"].map { "Scroll to \($0)" }
    #expect(screen.actions("Mail") == names + edges)
    for name in names + ["Scroll to bottom"] { screen.act("Mail", name) }
    let done = "opened, left, replied, marked, moved, day 1, day 2, in, out, to bottom"
    #expect(screen.texts == [done, "Mail", "Send"])
    #expect(screen.actions("Send") == [])
  }

  @Test func whatIsDisabledOffersNothing() {
    let button = Button("Send") {}
    let screen = TestScreen(button.disabled(true).accessibilityAction(named: "Later") {})
    #expect(screen.nodes.allSatisfy { $0.handler?.actions.isEmpty ?? true })
  }

  private struct Rows: View {
    @State private var rows = ["One", "Two"]
    @State private var flag = ""
    var body: some View {
      List {
        Text("Flagged \(flag)")
        ForEach(rows, id: \.self) { row in
          Text(row).swipeActions(edge: .leading) { Button("Flag") { flag = row } }
        }
        .onDelete { rows.remove(atOffsets: $0) }
      }
    }
  }

  @Test func whatIsBehindARowCanBeDoneWithoutASwipe() {
    let screen = TestScreen(Rows())
    #expect(screen.actions("Two") == ["Delete", "Show Leading Actions"])
    screen.act("Two", "Show Leading Actions")
    screen.tap("Flag")
    screen.act("One", "Delete")
    #expect(screen.texts.contains("Flagged Two") && !screen.texts.contains("One"))
  }
}
