import SwiftUI
import Testing

/// Rows are made when they come near what is seen, and not before.
@MainActor
@Suite(.serialized)
struct LazinessTests {
  private final class Log {
    var made: Set<Int> = []
    var appeared: Set<Int> = []
  }

  private struct Row: View {
    let id: Int
    let log: Log
    var text = "Row"

    var body: some View {
      let _ = log.made.insert(id)
      Text("\(text) \(id)").onAppear { log.appeared.insert(id) }
    }
  }

  @Test func aLongListMakesWhatIsNear() {
    let log = Log()
    let screen = TestScreen(List(0..<500, id: \.self) { Row(id: $0, log: log) })
    #expect(log.made.isSuperset(of: 0..<16) && log.made.count < 60)
    screen.scroll(to: CGPoint(x: 0, y: 10_000))
    #expect(screen.texts.contains("Row 230"))
    #expect(log.made.contains(230) && log.made.count < 120 && !log.appeared.contains(100))
  }

  @Test func whatWaitsHasItsRoom() throws {
    let screen = TestScreen(List(0..<500, id: \.self) { Row(id: $0, log: Log()) })
    // Rows of 44 points, margins of 20 at the top and twice at the bottom, and the home indicator's 34.
    let rows: Double = 500 * 44
    #expect(screen.contentHeight == rows + 94)
  }

  private struct Versions: View {
    let log: Log
    @State private var version = 1
    var body: some View {
      VStack {
        Button("Next") { version += 1 }
        List(0..<300, id: \.self) { Row(id: $0, log: log, text: "Version \(version) of") }
      }
    }
  }

  @Test func newDataReachesWhatIsSeenAndLaterTheRest() {
    let screen = TestScreen(Versions(log: Log()))
    screen.scroll(to: CGPoint(x: 0, y: 6000))
    screen.tap("Next")
    #expect(screen.texts.contains("Version 2 of 140"))
    screen.scroll(to: .zero)
    #expect(screen.texts.contains("Version 2 of 0") && !screen.texts.contains("Version 1 of 0"))
  }

  private struct Found: View {
    let log: Log
    var body: some View {
      ScrollViewReader { reader in
        Button("Go") { reader.scrollTo(400, anchor: .top) }
        ScrollView { LazyVStack(spacing: 0) { ForEach(0..<500) { Row(id: $0, log: log).frame(height: 50) } } }
      }
    }
  }

  @Test func aWaitingRowIsFoundByItsIdentity() {
    let log = Log()
    let screen = TestScreen(Found(log: log))
    #expect(!log.made.contains(400))
    screen.tap("Go")
    #expect(screen.scrolled.y == 20_000)
    #expect(log.made.contains(400) && !log.made.contains(200))
  }

  private struct Endless: View {
    @State private var count = 40
    var body: some View {
      ScrollView {
        LazyVStack(spacing: 0) {
          ForEach(0..<count, id: \.self) { index in
            Text("Item \(index)").frame(height: 60)
              .onAppear { if index == count - 1 { count += 40 } }
          }
        }
      }
    }
  }

  @Test func theLastRowLoadsMoreWhenItComes() {
    let screen = TestScreen(Endless())
    #expect(screen.contentHeight == 2434)
    screen.scroll(to: CGPoint(x: 0, y: 40 * 60 - 700))
    #expect(screen.contentHeight == 4834)
  }

  private struct Shrinking: View {
    @State private var rows = Array(0..<100)
    var body: some View {
      VStack {
        Button("Drop") { rows.removeFirst(50) }
        List { ForEach(rows, id: \.self) { Text("Row \($0)") } }
      }
    }
  }

  @Test func removedRowsGiveWay() {
    let screen = TestScreen(Shrinking())
    screen.tap("Drop")
    #expect(screen.texts.contains("Row 50") && !screen.texts.contains("Row 0"))
    #expect(screen.contentHeight == 2294)
  }

  private struct Filtered: View {
    @State private var onlyTens = false
    var body: some View {
      VStack {
        Button("Filter") { onlyTens.toggle() }
        List {
          ForEach(0..<200, id: \.self) { number in
            if !onlyTens || number % 10 == 0 { Text("Row \(number)") }
          }
        }
      }
    }
  }

  @Test func membersThatShowNothingTakeNoRoom() {
    let screen = TestScreen(Filtered())
    screen.tap("Filter")
    #expect(screen.texts.contains("Row 190") && !screen.texts.contains("Row 191"))
    // Twenty rows, the margins and the home indicator.
    #expect(screen.contentHeight == 974)
    screen.tap("Filter")
    #expect(screen.texts.contains("Row 1") && screen.contentHeight == 8894)
  }

  @Test func aMemberMayShowSeveralViews() {
    let screen = TestScreen(
      ScrollView {
        LazyVStack(spacing: 0) {
          ForEach(0..<60, id: \.self) { number in
            Color.clear.frame(height: 20)
            if number == 30 { Text("Extra").frame(height: 20) }
          }
        }
      })
    #expect(screen.texts.contains("Extra"))
  }

  @Test func sectionsOfDataAreMadeAtOnce() {
    let screen = TestScreen(
      List { ForEach(0..<30, id: \.self) { group in Section("Part \(group)") { Text("Line \(group)") } } })
    #expect(screen.texts.contains("Line 29"))
  }
}

extension TestScreen {
  fileprivate var contentHeight: Double? {
    guard let scroll = nodes.first(where: { $0.kind == "scroll" }),
      case .array(let size)? = scroll.get("content"), case .number(let height)? = size.last
    else { return nil }
    return height
  }
}
