import FoundationAdditions
import SDKBase
import UIKit

/// A part of a scene. The preview keeps the tree of a scene, and does not draw or move it.
@MainActor @preconcurrency
open class SKNode: UIResponder {
  public override nonisolated init() { super.init() }
  public required init?(coder aDecoder: NSCoder) { super.init() }
  public convenience init?(fileNamed filename: String) { return nil }

  open var name: String?
  open var position = CGPoint.zero
  open var zPosition: CGFloat = 0
  open var zRotation: CGFloat = 0
  open var xScale: CGFloat = 1
  open var yScale: CGFloat = 1
  open var alpha: CGFloat = 1
  open var speed: CGFloat = 1
  open var isHidden = false
  open var isPaused = false
  open var isUserInteractionEnabled = false
  open var physicsBody: SKPhysicsBody?
  open var userData: NSMutableDictionary?
  open private(set) var children: [SKNode] = []
  open private(set) weak var parent: SKNode?
  private var actions: [String: SKAction] = [:]

  open var frame: CGRect { CGRect(origin: position, size: .zero) }
  open var scene: SKScene? { (self as? SKScene) ?? parent?.scene }

  open func setScale(_ scale: CGFloat) { (xScale, yScale) = (scale, scale) }
  open func calculateAccumulatedFrame() -> CGRect { children.reduce(frame) { $0.union($1.frame) } }

  open func addChild(_ node: SKNode) {
    node.removeFromParent()
    node.parent = self
    children.append(node)
  }

  open func insertChild(_ node: SKNode, at index: Int) {
    node.parent = self
    children.insert(node, at: min(index, children.count))
  }

  open func removeFromParent() {
    parent?.children.removeAll { $0 === self }
    parent = nil
  }

  open func removeAllChildren() { children.forEach { $0.removeFromParent() } }
  open func removeChildren(in nodes: [SKNode]) {
    nodes.filter { $0.parent === self }.forEach { $0.removeFromParent() }
  }
  open func move(toParent parent: SKNode) { parent.addChild(self) }
  open func inParentHierarchy(_ parent: SKNode) -> Bool {
    self.parent === parent || self.parent?.inParentHierarchy(parent) ?? false
  }

  open func childNode(withName name: String) -> SKNode? {
    let wanted = name.hasPrefix("//") ? String(name.dropFirst(2)) : name
    for child in children {
      if child.name == wanted { return child }
      if name.hasPrefix("//"), let found = child.childNode(withName: name) { return found }
    }
    return nil
  }

  open func enumerateChildNodes(
    withName name: String, using block: @escaping (SKNode, UnsafeMutablePointer<Bool>) -> Void
  ) {
    var stop = false
    for child in children where child.name == name && !stop { block(child, &stop) }
  }

  /// Nothing moves here: what an action runs is run at once, and it counts as done.
  open func run(_ action: SKAction) {
    reportUnsupported(api: "SKNode.run", note: "Scenes do not move in the preview; actions end at once.")
    action.finish(on: self)
  }
  open func run(_ action: SKAction, completion block: @escaping () -> Void) {
    run(action)
    block()
  }
  open func run(_ action: SKAction, withKey key: String) {
    actions[key] = action
    run(action)
  }
  open func hasActions() -> Bool { !actions.isEmpty }
  open func action(forKey key: String) -> SKAction? { actions[key] }
  open func removeAction(forKey key: String) { actions[key] = nil }
  open func removeAllActions() { actions = [:] }

  open func contains(_ p: CGPoint) -> Bool { frame.contains(p) }
  open func atPoint(_ p: CGPoint) -> SKNode { children.last { $0.contains(p) } ?? self }
  open func nodes(at p: CGPoint) -> [SKNode] { children.filter { $0.contains(p) } }
  open func intersects(_ node: SKNode) -> Bool { frame.intersects(node.frame) }
  open func convert(_ point: CGPoint, from node: SKNode) -> CGPoint { point }
  open func convert(_ point: CGPoint, to node: SKNode) -> CGPoint { point }
}

extension UITouch {
  /// Where the touch is in a node.
  public func location(in node: SKNode) -> CGPoint { location(in: nil as UIView?) }
  public func previousLocation(in node: SKNode) -> CGPoint { location(in: nil as UIView?) }
}
