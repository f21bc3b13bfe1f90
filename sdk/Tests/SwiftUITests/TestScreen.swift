import SwiftUI

/// A view on a screen without a browser: what it shows as values, and taps.
@MainActor
final class TestScreen {
  private let renderer: Renderer

  init<Content: View>(_ content: Content) {
    renderer = Renderer(content)
    settle()
  }

  func settle() {
    renderer.graph.flush()
    renderer.closeFrame()
    _ = renderer.takeFrame()
  }

  var graph: Graph { renderer.graph }

  /// All texts in drawing order.
  var texts: [String] { nodes.filter { $0.kind == "text" }.map(\.words) }

  /// All nodes with their frames on the screen.
  var nodes: [DrawNode] {
    func all(_ node: DrawNode) -> [DrawNode] { [node] + node.children.flatMap(all) }
    return renderer.tree.map(all) ?? []
  }

  /// Frames of the drawn shapes, in drawing order and in coordinates of the screen.
  var shapes: [CGRect] {
    func all(_ node: DrawNode, _ origin: CGPoint) -> [CGRect] {
      let corner = origin + node.frame.origin
      let own = node.kind == "path" ? [CGRect(origin: corner, size: node.frame.size)] : []
      return own + node.children.flatMap { all($0, corner) }
    }
    return renderer.tree.map { all($0, .zero) } ?? []
  }

  func tap(_ label: String) {
    guard let node = nodes.last(where: { $0.handler?.tap != nil && $0.words == label }) else {
      fatalError("There is nothing to tap called \(label); there are \(texts).")
    }
    node.handler?.tap?(nil)
    settle()
  }
}
