import SwiftUI
import Testing

@testable import SwiftUI

/// A node is traced back to the app's own views around it.
@MainActor
@Suite(.serialized) struct OriginTests {
  init() { Keeping.appModule = "SwiftUITests" }

  private struct Row: View {
    let name: String
    var body: some View { Button(name) {} }
  }

  private struct Framed: ViewModifier {
    func body(content: Content) -> some View { content.padding() }
  }

  private struct Home: View {
    var body: some View {
      VStack {
        Text("Title")
        Row(name: "One").modifier(Framed())
      }
    }
  }

  private func views(of text: String) -> [String] {
    let renderer = Renderer(Home())
    renderer.graph.flush()
    var path: [Int] = []
    func find(_ node: DrawNode, inside outer: [Int]) {
      if node.kind == "text", node.words == text { path = [node.id] + outer }
      for child in node.children { find(child, inside: [node.id] + outer) }
    }
    find(renderer.tree!, inside: [])
    return Origin.views(ofFirst: path, below: renderer.root)
  }

  @Test func theNearestViewIsNamedFirst() {
    #expect(views(of: "Title") == ["Home"])
    #expect(views(of: "One") == ["Row", "Framed", "Home"])
  }

  @Test func whatTheGraphDoesNotKnowHasNoViews() {
    let renderer = Renderer(Home())
    renderer.graph.flush()
    #expect(Origin.views(ofFirst: [-1], below: renderer.root) == [])
  }
}
