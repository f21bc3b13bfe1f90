import FoundationAdditions
import SDKBase
import UIKit

/// How an action speeds up and slows down.
public enum SKActionTimingMode: Int, Sendable { case linear, easeIn, easeOut, easeInEaseOut }

/// Something that a node does over time. Nothing moves here: only where an action ends counts.
@MainActor @preconcurrency
open class SKAction: NSObject {
  open var duration: TimeInterval
  open var timingMode = SKActionTimingMode.linear
  open var speed: CGFloat = 1
  private let end: @MainActor (SKNode) -> Void

  init(_ duration: TimeInterval = 0, _ end: @escaping @MainActor (SKNode) -> Void = { _ in }) {
    (self.duration, self.end) = (duration, end)
    super.init()
  }

  func finish(on node: SKNode) { end(node) }
  open func reversed() -> SKAction { SKAction(duration) }

  public class func move(by delta: CGVector, duration: TimeInterval) -> SKAction {
    moveBy(x: delta.dx, y: delta.dy, duration: duration)
  }
  public class func moveBy(x deltaX: CGFloat, y deltaY: CGFloat, duration: TimeInterval) -> SKAction {
    SKAction(duration) { $0.position = CGPoint(x: $0.position.x + deltaX, y: $0.position.y + deltaY) }
  }
  public class func move(to location: CGPoint, duration: TimeInterval) -> SKAction {
    SKAction(duration) { $0.position = location }
  }
  public class func moveTo(x: CGFloat, duration: TimeInterval) -> SKAction { SKAction(duration) { $0.position.x = x } }
  public class func moveTo(y: CGFloat, duration: TimeInterval) -> SKAction { SKAction(duration) { $0.position.y = y } }
  public class func rotate(byAngle radians: CGFloat, duration: TimeInterval) -> SKAction {
    SKAction(duration) { $0.zRotation += radians }
  }
  public class func rotate(toAngle radians: CGFloat, duration: TimeInterval) -> SKAction {
    SKAction(duration) { $0.zRotation = radians }
  }
  public class func rotate(toAngle radians: CGFloat, duration: TimeInterval, shortestUnitArc: Bool) -> SKAction {
    rotate(toAngle: radians, duration: duration)
  }
  public class func scale(to scale: CGFloat, duration: TimeInterval) -> SKAction {
    SKAction(duration) { $0.setScale(scale) }
  }
  public class func scale(by scale: CGFloat, duration: TimeInterval) -> SKAction {
    SKAction(duration) { ($0.xScale, $0.yScale) = ($0.xScale * scale, $0.yScale * scale) }
  }
  public class func scaleX(to scale: CGFloat, duration: TimeInterval) -> SKAction {
    SKAction(duration) { $0.xScale = scale }
  }
  public class func scaleY(to scale: CGFloat, duration: TimeInterval) -> SKAction {
    SKAction(duration) { $0.yScale = scale }
  }
  public class func fadeIn(withDuration duration: TimeInterval) -> SKAction { SKAction(duration) { $0.alpha = 1 } }
  public class func fadeOut(withDuration duration: TimeInterval) -> SKAction { SKAction(duration) { $0.alpha = 0 } }
  public class func fadeAlpha(to alpha: CGFloat, duration: TimeInterval) -> SKAction {
    SKAction(duration) { $0.alpha = alpha }
  }
  public class func fadeAlpha(by factor: CGFloat, duration: TimeInterval) -> SKAction {
    SKAction(duration) { $0.alpha += factor }
  }
  public class func hide() -> SKAction { SKAction { $0.isHidden = true } }
  public class func unhide() -> SKAction { SKAction { $0.isHidden = false } }
  public class func wait(forDuration duration: TimeInterval) -> SKAction { SKAction(duration) }
  public class func wait(forDuration duration: TimeInterval, withRange durationRange: TimeInterval) -> SKAction {
    SKAction(duration)
  }
  public class func removeFromParent() -> SKAction { SKAction { $0.removeFromParent() } }
  public class func run(_ block: @escaping () -> Void) -> SKAction { SKAction { _ in block() } }
  public class func customAction(
    withDuration duration: TimeInterval, actionBlock block: @escaping (SKNode, CGFloat) -> Void
  ) -> SKAction { SKAction(duration) { block($0, duration) } }
  public class func sequence(_ actions: [SKAction]) -> SKAction {
    SKAction(actions.reduce(0) { $0 + $1.duration }) { node in actions.forEach { $0.finish(on: node) } }
  }
  public class func group(_ actions: [SKAction]) -> SKAction {
    SKAction(actions.map(\.duration).max() ?? 0) { node in actions.forEach { $0.finish(on: node) } }
  }
  public class func `repeat`(_ action: SKAction, count: Int) -> SKAction {
    SKAction(action.duration * Double(count)) { node in for _ in 0..<count { action.finish(on: node) } }
  }
  public class func repeatForever(_ action: SKAction) -> SKAction { SKAction(.infinity) }
  public class func setTexture(_ texture: SKTexture) -> SKAction {
    SKAction { ($0 as? SKSpriteNode)?.texture = texture }
  }
  public class func animate(with textures: [SKTexture], timePerFrame sec: TimeInterval) -> SKAction {
    SKAction(Double(textures.count) * sec)
  }
  public class func colorize(with color: UIColor, colorBlendFactor: CGFloat, duration: TimeInterval) -> SKAction {
    SKAction(duration) { ($0 as? SKSpriteNode)?.color = color }
  }
  public class func resize(toWidth width: CGFloat, height: CGFloat, duration: TimeInterval) -> SKAction {
    SKAction(duration) { ($0 as? SKSpriteNode)?.size = CGSize(width: width, height: height) }
  }
  public class func follow(_ path: CGPath, asOffset offset: Bool, orientToPath orient: Bool, duration: TimeInterval)
    -> SKAction
  {
    SKAction(duration)
  }
  public class func follow(_ path: CGPath, asOffset offset: Bool, orientToPath orient: Bool, speed: CGFloat) -> SKAction
  { SKAction() }
  public class func follow(_ path: CGPath, duration: TimeInterval) -> SKAction { SKAction(duration) }
  public class func playSoundFileNamed(_ soundFile: String, waitForCompletion wait: Bool) -> SKAction {
    SKAction { _ in sendEffect("sound", soundFile) }
  }
  public class func play() -> SKAction { SKAction() }
  public class func stop() -> SKAction { SKAction() }
  public class func applyImpulse(_ impulse: CGVector, duration: TimeInterval) -> SKAction { SKAction(duration) }
}
