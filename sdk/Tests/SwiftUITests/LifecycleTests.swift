import SwiftUI
import Testing

/// What happened, in order.
@MainActor
private final class Log {
  var lines: [String] = []
  nonisolated init() {}
  func take() -> [String] {
    defer { lines = [] }
    return lines
  }
}

@MainActor
@Suite(.serialized)
struct LifecycleTests {
  private struct Told: View {
    let name: String
    let log: Log
    var body: some View {
      Text(name)
        .onAppear { log.lines.append("+\(name)") }
        .onDisappear { log.lines.append("-\(name)") }
    }
  }

  private struct Stack: View {
    let log: Log
    @State private var path: [Int] = []
    var body: some View {
      NavigationStack(path: $path) {
        VStack {
          Told(name: "root", log: log)
          NavigationLink("Go", value: 1)
        }
        .navigationDestination(for: Int.self) { _ in
          VStack {
            Told(name: "pushed", log: log)
            Button("Back to root") { path = [] }
          }
        }
      }
    }
  }

  @Test func aPushHidesTheScreenBelowAndAPopShowsItAgain() {
    let log = Log()
    let screen = TestScreen(Stack(log: log))
    #expect(log.take() == ["+root"])
    screen.tap("Go")
    #expect(Set(log.take()) == ["+pushed", "-root"])
    screen.tap("Back to root")
    #expect(Set(log.take()) == ["+root", "-pushed"])
  }

  private struct TwoTabs: View {
    let log: Log
    @State private var tab = 0
    var body: some View {
      TabView(selection: $tab) {
        Told(name: "one", log: log).tabItem { Text("First") }.tag(0)
        Told(name: "two", log: log).tabItem { Text("Second") }.tag(1)
      }
    }
  }

  @Test func aTabIsMadeWhenItIsFirstShownAndHiddenWhenAnotherIs() {
    let log = Log()
    let screen = TestScreen(TwoTabs(log: log))
    #expect(log.take() == ["+one"])
    screen.tap("Second")
    #expect(Set(log.take()) == ["+two", "-one"])
    #expect(screen.texts.contains("two") && !screen.texts.contains("one"))
    screen.tap("First")
    #expect(Set(log.take()) == ["+one", "-two"])
  }

  private struct ValueTabs: View {
    let log: Log
    @State private var tab = "b"
    var body: some View {
      TabView(selection: $tab) {
        Tab("A", systemImage: "a.circle", value: "a") { Told(name: "a", log: log) }
        TabSection("More") {
          Tab("B", systemImage: "b.circle", value: "b") { Told(name: "b", log: log) }
        }
      }
    }
  }

  @Test func tabsOfTheNewerFormFollowTheSelection() {
    let log = Log()
    let screen = TestScreen(ValueTabs(log: log))
    #expect(log.take() == ["+b"])
    screen.tap("A")
    #expect(Set(log.take()) == ["+a", "-b"])
  }

  private struct OldLinks: View {
    @State private var isActive = false
    @State private var selection: Int?
    var body: some View {
      NavigationView {
        VStack {
          NavigationLink("By flag", isActive: $isActive) { Button("Off") { isActive = false } }
          NavigationLink("By tag", tag: 2, selection: $selection) { Text("Second") }
          Button("Choose two") { selection = 2 }
          Text(isActive ? "on" : "off")
        }
      }
    }
  }

  @Test func linksOfTheOlderFormAreDrivenByTheirBinding() {
    let screen = TestScreen(OldLinks())
    screen.tap("By flag")
    #expect(screen.texts.contains("Off"))
    screen.tap("Off")
    #expect(screen.texts.contains("off"))
    screen.tap("Choose two")
    #expect(screen.texts.contains("Second"))
    screen.tap("Back")
    #expect(screen.texts.contains("By tag") && !screen.texts.contains("Second"))
  }

  private struct Counting: ToolbarContent {
    @State private var count = 0
    @Environment(\.colorScheme) private var scheme
    var body: some ToolbarContent {
      ToolbarItem(placement: .topBarTrailing) { Button("Count \(count)") { count += 1 } }
      ToolbarItem(placement: .topBarLeading) { Text(scheme == .dark ? "dark" : "light") }
    }
  }

  private struct WithToolbar: View {
    var body: some View {
      NavigationStack {
        Text("Content").navigationTitle("Title").toolbar { Counting() }.environment(\.colorScheme, .dark)
      }
    }
  }

  @Test func contentsOfAToolbarKeepTheirOwnState() {
    let screen = TestScreen(WithToolbar())
    #expect(screen.texts.contains("dark"))
    screen.tap("Count 0")
    #expect(screen.texts.contains("Count 1"))
  }

  @Test func aLargeTitleGoesIntoTheBarWhenTheContentIsScrolled() {
    let screen = TestScreen(
      NavigationStack {
        ScrollView { VStack { ForEach(0..<60) { Text("Row \($0)") } } }.navigationTitle("Large")
      })
    let before = screen.height(of: "Large")
    screen.scroll(to: CGPoint(x: 0, y: 200))
    #expect(screen.height(of: "Large") < before)
    screen.scroll(to: .zero)
    #expect(screen.height(of: "Large") == before)
  }

  private struct LongList: View {
    var body: some View {
      NavigationStack {
        List(0..<60, id: \.self) { row in NavigationLink("Row \(row)", value: row) }
          .navigationDestination(for: Int.self) { Text("Detail \($0)") }
      }
    }
  }

  private final class Plain: ObservableObject { var names: [String] = [] }

  private struct People: View {
    let model: Plain
    var body: some View { List(model.names, id: \.self) { Text($0) } }
  }

  private struct Late: View {
    @StateObject private var model = Plain()
    var body: some View {
      VStack {
        Text("Outside: \(model.names.count)")
        TabView {
          NavigationStack { People(model: model) }.tabItem { Text("Tab") }
        }
      }
      .onAppear { model.names = ["Ann"] }
    }
  }

  /// As UIKit shows them a moment later, they read what was set without a word to anyone.
  @Test func newScreensShowWhatAppearingAroundThemHasSet() {
    let texts = TestScreen(Late()).texts
    #expect(texts.contains("Ann"))
    #expect(texts.contains("Outside: 0"))
  }

  @Test func aListKeepsItsPlaceUnderAPushedScreen() {
    let screen = TestScreen(LongList())
    screen.scroll(to: CGPoint(x: 0, y: 300))
    screen.tap("Row 12")
    #expect(screen.texts.contains("Detail 12"))
    screen.tap("Back")
    #expect(screen.scrolled == CGPoint(x: 0, y: 300))
  }
}

extension TestScreen {
  fileprivate func height(of text: String) -> CGFloat {
    nodes.last { $0.kind == "text" && $0.words == text }?.frame.height ?? 0
  }

  /// Moves the first scroll view, as a finger does.
  func scroll(to point: CGPoint) {
    guard let node = nodes.first(where: { $0.kind == "scroll" }) else { fatalError("Nothing scrolls.") }
    node.handler?.scroll?(point)
    settle()
  }

  /// Where the first scroll view is.
  var scrolled: CGPoint {
    guard let node = nodes.first(where: { $0.kind == "scroll" }), case .array(let at)? = node.get("at"), at.count == 2,
      case .number(let x) = at[0], case .number(let y) = at[1]
    else { return .zero }
    return CGPoint(x: x, y: y)
  }
}
