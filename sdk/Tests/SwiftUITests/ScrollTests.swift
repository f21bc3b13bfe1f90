import SwiftUI
import Testing

@MainActor
@Suite(.serialized)
struct ScrollTests {
  private struct Followed: View {
    @State private var id: Int?
    var body: some View {
      VStack {
        Text(id.map { "At \($0)" } ?? "Nowhere")
        Button("Ten") { id = 10 }
        ScrollView {
          VStack(spacing: 0) { ForEach(0..<40) { row in Text("Row \(row)").frame(height: 50).id(row) } }
            .scrollTargetLayout()
        }
        .scrollPosition(id: $id)
      }
    }
  }

  @Test func aPositionFollowsTheFingerAndTheBinding() {
    let screen = TestScreen(Followed())
    screen.scroll(to: CGPoint(x: 0, y: 200))
    #expect(screen.texts.contains("At 4"))
    screen.tap("Ten")
    #expect(screen.scrolled.y == 500)
  }

  private struct Measured: View {
    @State private var offset: CGFloat = 0
    var body: some View {
      VStack {
        Text("Offset \(Int(offset))")
        ScrollView { Color.red.frame(height: 3000) }
          .onScrollGeometryChange(for: CGFloat.self) {
            $0.contentOffset.y
          } action: {
            offset = $1
          }
      }
    }
  }

  @Test func theGeometryOfScrollingIsTold() {
    let screen = TestScreen(Measured())
    screen.scroll(to: CGPoint(x: 0, y: 120))
    #expect(screen.texts.contains("Offset 120"))
  }

  @Test func aFrameIsRelativeToTheScrollView() {
    let screen = TestScreen(
      ScrollView(.horizontal) {
        HStack(spacing: 0) {
          ForEach(0..<3) { _ in Rectangle().frame(height: 20).containerRelativeFrame(.horizontal) }
        }
      })
    #expect(screen.shapes.map(\.width) == [393, 393, 393])
  }

  @Test func aFrameIsAPartOfItsContainer() {
    let screen = TestScreen(
      Rectangle().frame(height: 10).containerRelativeFrame(.horizontal, count: 4, span: 2, spacing: 10))
    let half: CGFloat = 191.5
    #expect(screen.shapes.map(\.width) == [half])
  }

  @Test func scrollingBeginsAtTheAnchor() {
    let screen = TestScreen(
      ScrollView { Color.red.frame(height: 2000) }.frame(height: 500).defaultScrollAnchor(.bottom))
    #expect(screen.scrolled.y == 1500)
  }

  @Test func aVisualEffectDependsOnThePlace() {
    let screen = TestScreen(
      ScrollView {
        VStack(spacing: 0) {
          Color.clear.frame(height: 400)
          Text("Fades").visualEffect { content, proxy in
            content.opacity(proxy.frame(in: .global).minY > 300 ? 1 : 0.25)
          }
          Color.clear.frame(height: 2000)
        }
      })
    #expect(screen.opacity(around: "Fades") == 1)
    screen.scroll(to: CGPoint(x: 0, y: 250))
    #expect(screen.opacity(around: "Fades") == 0.25)
  }

  private struct Key: PreferenceKey {
    nonisolated(unsafe) static var defaultValue: [Anchor<CGRect>] = []
    static func reduce(value: inout [Anchor<CGRect>], nextValue: () -> [Anchor<CGRect>]) { value += nextValue() }
  }

  @Test func anOverlayKnowsWhereAnotherViewIs() {
    let screen = TestScreen(
      VStack(spacing: 0) {
        Color.clear.frame(width: 100, height: 40)
        Color.clear.frame(width: 60, height: 30).anchorPreference(key: Key.self, value: .bounds) { [$0] }
      }
      .overlayPreferenceValue(Key.self) { anchors in
        GeometryReader { proxy in
          if let anchor = anchors.first {
            let rect = proxy[anchor]
            Rectangle().frame(width: rect.width, height: rect.height).offset(x: rect.minX, y: rect.minY)
          }
        }
      })
    #expect(screen.shapes.contains { $0.size == CGSize(width: 60, height: 30) })
    let mark = screen.shapes.last { $0.size == CGSize(width: 60, height: 30) }
    #expect(mark.map { $0.midX } == 196.5)
  }

  @Test func aPathCanBeStored() throws {
    var path = NavigationPath([1, 2])
    path.append("three")
    let stored = try JSONEncoder().encode(try #require(path.codable))
    let read = NavigationPath(try JSONDecoder().decode(NavigationPath.CodableRepresentation.self, from: stored))
    #expect(read == path && read.count == 3)
  }
}

extension TestScreen {
  fileprivate func opacity(around text: String) -> Double? {
    func find(_ node: DrawNode, _ opacity: Double) -> Double? {
      var opacity = opacity
      if case .number(let own)? = node.get("o") { opacity *= own }
      if node.kind == "text", node.words == text { return opacity }
      return node.children.lazy.compactMap { find($0, opacity) }.first
    }
    return nodes.first.flatMap { find($0, 1) }
  }
}
