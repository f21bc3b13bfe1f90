import SwiftUI

/// A chart on a screen without a browser: texts and shapes with their frames on the screen, and touches.
@MainActor
final class ChartScreen {
  struct Drawn {
    let node: DrawNode
    let frame: CGRect
  }

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

  /// All nodes in drawing order.
  var drawn: [Drawn] {
    func all(_ node: DrawNode, _ origin: CGPoint) -> [Drawn] {
      let frame = CGRect(origin: origin + node.frame.origin, size: node.frame.size)
      return [Drawn(node: node, frame: frame)] + node.children.flatMap { all($0, frame.origin) }
    }
    return renderer.tree.map { all($0, .zero) } ?? []
  }

  var texts: [String] { drawn.filter { $0.node.kind == "text" }.map(\.node.words) }

  func frame(of text: String) -> CGRect? { drawn.first { $0.node.kind == "text" && $0.node.words == text }?.frame }

  /// Frames of what is filled, with its colour.
  func fills(_ hex: String) -> [CGRect] {
    drawn.filter { if case .string(let color)? = $0.node.get("fill") { color == hex } else { false } }.map(\.frame)
  }

  /// Frames of lines in a colour.
  func lines(_ hex: String) -> [CGRect] {
    drawn.filter { if case .string(let color)? = $0.node.get("stroke") { color == hex } else { false } }.map(\.frame)
  }

  /// Taps what can be tapped at a point of the screen.
  func tap(_ point: CGPoint) {
    guard let target = drawn.last(where: { $0.node.handler?.tap != nil && $0.frame.contains(point) }) else { return }
    target.node.handler?.tap?(point - target.frame.origin)
    settle()
  }

  func drag(from start: CGPoint, to end: CGPoint, phase: DragEvent.Phase) {
    guard let target = drawn.last(where: { $0.node.handler?.drag != nil && $0.frame.contains(start) }) else { return }
    target.node.handler?.drag?(DragEvent(phase: phase, start: start, at: end, velocity: .zero))
    settle()
  }
}

let blue = "#007AFFFF"
let green = "#34C759FF"
