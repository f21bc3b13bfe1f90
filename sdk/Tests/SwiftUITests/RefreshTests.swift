import SwiftUI
import Testing

/// A load that goes on until it is let through.
@MainActor
private final class Loads {
  private(set) var began = 0
  private(set) var ended: [String] = []
  private var open: CheckedContinuation<Void, Never>?
  private var told: [CheckedContinuation<Void, Never>] = []
  nonisolated init() {}

  func load() async {
    began += 1
    await withTaskCancellationHandler {
      await withCheckedContinuation { open = $0 }
    } onCancel: {
      Task { @MainActor in self.finish() }
    }
    ended.append(Task.isCancelled ? "cancelled" : "done")
    for each in told { each.resume() }
    told = []
  }

  func finish() {
    open?.resume()
    open = nil
  }

  /// When as many loads have ended.
  func ends(_ count: Int) async {
    while ended.count < count { await withCheckedContinuation { told.append($0) } }
    await Task.yield()
  }
}

@MainActor
@Suite(.serialized)
struct RefreshTests {
  private func pulls(_ screen: TestScreen) -> [String?] {
    screen.nodes.filter { $0.kind == "scroll" }.map {
      if case .string(let state)? = $0.get("pull") { state } else { nil }
    }
  }

  private func pull(_ screen: TestScreen) async {
    screen.nodes.first { $0.kind == "scroll" }?.handler?.refresh?()
    screen.settle()
    await Task.yield()
  }

  @Test func aPulledListIsBusyUntilItsActionHasEnded() async {
    let loads = Loads()
    let screen = TestScreen(List(0..<3, id: \.self) { Text("Row \($0)") }.refreshable { await loads.load() })
    #expect(pulls(screen) == ["idle"])
    await pull(screen)
    #expect(pulls(screen) == ["busy"])
    await pull(screen)
    #expect(loads.began == 1)
    loads.finish()
    await loads.ends(1)
    screen.settle()
    #expect(pulls(screen) == ["idle"] && loads.ended == ["done"])
    await pull(screen)
    #expect(loads.began == 2)
    loads.finish()
    await loads.ends(2)
  }

  private struct Leaving: View {
    let loads: Loads
    @State private var isShown = true
    var body: some View {
      VStack {
        Button("Leave") { isShown = false }
        if isShown { ScrollView { Text("Content") }.refreshable { await loads.load() } }
      }
    }
  }

  @Test func theActionIsCancelledWhenTheViewGoes() async {
    let loads = Loads()
    let screen = TestScreen(Leaving(loads: loads))
    await pull(screen)
    screen.tap("Leave")
    await loads.ends(1)
    #expect(loads.ended == ["cancelled"])
  }

  private struct Reader: View {
    @Environment(\.refresh) private var refresh
    var body: some View {
      Button(refresh == nil ? "Nothing loads" : "Load") { Task { await refresh?() } }
    }
  }

  @Test func viewsCanLoadAnewThemselves() async {
    let loads = Loads()
    let screen = TestScreen(
      VStack {
        Reader()
        ScrollView { Reader() }.refreshable { await loads.load() }
      })
    #expect(screen.texts == ["Nothing loads", "Load"])
    screen.tap("Load")
    await Task.yield()
    #expect(loads.began == 1 && pulls(screen) == ["idle"])
    loads.finish()
    await loads.ends(1)
  }

  @Test func onlyTheOutermostVerticalScrollViewIsPulled() {
    let screen = TestScreen(
      ScrollView {
        ScrollView(.horizontal) { Text("Across") }
        ScrollView { Text("Inner") }.frame(height: 50)
      }
      .refreshable {})
    #expect(pulls(screen) == ["idle", nil, nil])
    #expect(pulls(TestScreen(Form { Text("Plain") })) == [nil])
    #expect(pulls(TestScreen(Form { Text("Fixed") }.refreshable {}.scrollDisabled(true))) == [nil])
  }
}
