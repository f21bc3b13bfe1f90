/// One node of the drawn tree, as the protocol describes it.
@MainActor
package final class DrawNode {
  package let id: Int
  package let kind: String
  package var frame: CGRect
  package var properties: [(key: String, value: JSON)] = []
  package var children: [DrawNode] = []
  /// How a change of this node is played.
  package var animation: Animation?
  /// How it comes and goes when nothing else says so.
  package var transitionAnimation: Animation?
  /// What events on this node do.
  package var handler: EventHandler?
  /// Texts for accessibility labels of what contains it.
  package var spoken: String?

  package init(id: Int, kind: String, frame: CGRect) {
    self.id = id
    self.kind = kind
    self.frame = frame
  }

  package func set(_ key: String, _ value: JSON) {
    if let index = properties.firstIndex(where: { $0.key == key }) {
      properties[index].value = value
    } else {
      properties.append((key, value))
    }
  }

  package func get(_ key: String) -> JSON? { properties.first { $0.key == key }?.value }

  /// Sets a property, or the frame, to what it was; nil takes it away.
  func restore(_ key: String, _ value: JSON?) {
    if key == "f", case .array(let parts)? = value {
      let numbers = parts.map { if case .number(let number) = $0 { CGFloat(number) } else { CGFloat(0) } }
      if numbers.count == 4 { frame = CGRect(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3]) }
    } else if let value {
      set(key, value)
    } else {
      properties.removeAll { $0.key == key }
    }
  }

  /// Words of the node and all below, in order.
  package var words: String {
    if let spoken { return spoken }
    return children.map(\.words).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  package var frameValue: JSON {
    .numbers(frame.minX, frame.minY, frame.width, frame.height)
  }

  package func write(to out: inout [UInt8]) {
    out.append(contentsOf: "{\"i\":\(id),\"k\":\"\(kind)\",\"f\":".utf8)
    frameValue.write(to: &out)
    for (key, value) in properties {
      out.append(UInt8(ascii: ","))
      JSON.write(key, to: &out)
      out.append(UInt8(ascii: ":"))
      value.write(to: &out)
    }
    if !children.isEmpty {
      out.append(contentsOf: ",\"c\":[".utf8)
      for (index, child) in children.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        child.write(to: &out)
      }
      out.append(UInt8(ascii: "]"))
    }
    out.append(UInt8(ascii: "}"))
  }
}

/// What is known while drawing.
package struct DrawContext {
  /// How changes below are played: that of the frame, or of an `animation` modifier whose value changed.
  package var animation: Animation?
  package var isEnabled = true

  package init(animation: Animation? = nil) { self.animation = animation }
}

/// What a drawn node does with events.
@MainActor
package struct EventHandler {
  package var tap: ((CGPoint?) -> Void)?
  package var long: (() -> Void)?
  package var drag: ((DragEvent) -> Void)?
  package var pinch: ((PinchEvent) -> Void)?
  package var text: ((String, Int) -> Void)?
  package var focus: ((Bool) -> Void)?
  package var submit: (() -> Void)?
  package var scroll: ((CGPoint) -> Void)?
  package var refresh: (() -> Void)?
  /// A step up, by 1, or down, by -1.
  package var adjust: ((Int) -> Void)?
  /// What assistive technology can do beside touching.
  package var actions: [Action] = []
  package typealias Action = (name: String, run: () -> Void)

  package init() {}
}

/// A finger's way over the screen, in points of the screen.
package struct DragEvent {
  package enum Phase: String { case changed, ended, cancelled }
  package var phase: Phase
  package var start: CGPoint
  package var at: CGPoint
  package var velocity: CGSize

  package init(phase: Phase, start: CGPoint, at: CGPoint, velocity: CGSize) {
    (self.phase, self.start, self.at, self.velocity) = (phase, start, at, velocity)
  }
}

/// Two fingers that spread and turn, from when both are down.
package struct PinchEvent {
  package var phase: DragEvent.Phase
  /// How far they are apart, by how far they were.
  package var scale: CGFloat
  /// How far they have turned, in degrees, clockwise.
  package var degrees: Double
  /// Of both, a second.
  package var scaleSpeed: CGFloat
  package var degreeSpeed: Double
  /// The middle between them at the beginning, in points of the screen.
  package var start: CGPoint

  package init(
    phase: DragEvent.Phase, scale: CGFloat, degrees: Double, scaleSpeed: CGFloat, degreeSpeed: Double, start: CGPoint
  ) {
    (self.phase, self.scale, self.degrees) = (phase, scale, degrees)
    (self.scaleSpeed, self.degreeSpeed, self.start) = (scaleSpeed, degreeSpeed, start)
  }
}

extension Element {
  /// Puts all that `draw` draws into a node of its own, so that it can be faded, clipped, moved or touched as one.
  package func group(
    into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext,
    draw: (inout [DrawNode]) -> Void, finish: (DrawNode) -> Void
  ) {
    let node = DrawNode(id: id, kind: "box", frame: CGRect(origin: origin, size: frame.size))
    node.animation = context.animation
    var drawn: [DrawNode] = []
    draw(&drawn)
    node.children = drawn
    finish(node)
    list.append(node)
  }
}
