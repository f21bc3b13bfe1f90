import FoundationAdditions
import UIKit

/// What a node is to the laws of motion, which the preview does not work out.
@MainActor @preconcurrency
open class SKPhysicsBody: NSObject {
  nonisolated override init() { super.init() }
  public nonisolated convenience init(circleOfRadius r: CGFloat) { self.init() }
  public nonisolated convenience init(circleOfRadius r: CGFloat, center: CGPoint) { self.init() }
  public nonisolated convenience init(rectangleOf s: CGSize) { self.init() }
  public nonisolated convenience init(rectangleOf s: CGSize, center: CGPoint) { self.init() }
  public nonisolated convenience init(polygonFrom path: CGPath) { self.init() }
  public nonisolated convenience init(texture: SKTexture, size: CGSize) { self.init() }
  public nonisolated convenience init(texture: SKTexture, alphaThreshold: Float, size: CGSize) { self.init() }
  public nonisolated convenience init(edgeLoopFrom rect: CGRect) { self.init() }
  public nonisolated convenience init(edgeLoopFrom path: CGPath) { self.init() }
  public nonisolated convenience init(edgeChainFrom path: CGPath) { self.init() }
  public nonisolated convenience init(edgeFrom p1: CGPoint, to p2: CGPoint) { self.init() }
  public nonisolated convenience init(bodies: [SKPhysicsBody]) { self.init() }
  open var isDynamic = true
  open var affectedByGravity = true
  open var allowsRotation = true
  open var usesPreciseCollisionDetection = false
  open var mass: CGFloat = 1
  open var density: CGFloat = 1
  open var friction: CGFloat = 0.2
  open var restitution: CGFloat = 0.2
  open var linearDamping: CGFloat = 0.1
  open var angularDamping: CGFloat = 0.1
  open var velocity = CGVector.zero
  open var angularVelocity: CGFloat = 0
  open var categoryBitMask: UInt32 = .max
  open var collisionBitMask: UInt32 = .max
  open var contactTestBitMask: UInt32 = 0
  open weak var node: SKNode? { nil }
  open var isResting = false
  open func applyForce(_ force: CGVector) {}
  open func applyImpulse(_ impulse: CGVector) {}
  open func applyTorque(_ torque: CGFloat) {}
  open func applyAngularImpulse(_ impulse: CGFloat) {}
  open func allContactedBodies() -> [SKPhysicsBody] { [] }
}

/// Two bodies that touch.
@MainActor @preconcurrency
open class SKPhysicsContact: NSObject {
  nonisolated override init() { super.init() }
  open var bodyA: SKPhysicsBody { SKPhysicsBody() }
  open var bodyB: SKPhysicsBody { SKPhysicsBody() }
  open var contactPoint: CGPoint { .zero }
  open var collisionImpulse: CGFloat { 0 }
}

/// Told when bodies touch; here they never do.
@MainActor @preconcurrency
public protocol SKPhysicsContactDelegate: NSObjectProtocol {
  func didBegin(_ contact: SKPhysicsContact)
  func didEnd(_ contact: SKPhysicsContact)
}

extension SKPhysicsContactDelegate {
  public func didBegin(_ contact: SKPhysicsContact) {}
  public func didEnd(_ contact: SKPhysicsContact) {}
}

/// The laws of a scene.
@MainActor @preconcurrency
open class SKPhysicsWorld: NSObject {
  nonisolated override init() { super.init() }
  open var gravity = CGVector(dx: 0, dy: -9.8)
  open var speed: CGFloat = 1
  open weak var contactDelegate: (any SKPhysicsContactDelegate)?
}
