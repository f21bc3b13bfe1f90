import FoundationAdditions
import UIKit

/// Whether a body moves, and who moves it.
public enum SCNPhysicsBodyType: Int, Sendable { case `static`, dynamic, kinematic }

/// The outline of a body for the laws of motion.
open class SCNPhysicsShape: NSObject, @unchecked Sendable {
  /// How exact it is.
  public struct Option: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let type = Self(rawValue: "type")
    public static let scale = Self(rawValue: "scale")
    public static let keepAsCompound = Self(rawValue: "keepAsCompound")
    public static let collisionMargin = Self(rawValue: "collisionMargin")
  }
  public init(geometry: SCNGeometry, options: [Option: Any]? = nil) {}
  public init(node: SCNNode, options: [Option: Any]? = nil) {}
  public init(shapes: [SCNPhysicsShape], transforms: [NSValue]?) {}
}

/// What a node is to the laws of motion, which the preview does not work out.
open class SCNPhysicsBody: NSObject, @unchecked Sendable {
  public init(type: SCNPhysicsBodyType, shape: SCNPhysicsShape?) { (self.type, physicsShape) = (type, shape) }
  public convenience override init() { self.init(type: .dynamic, shape: nil) }
  open class func `static`() -> SCNPhysicsBody { SCNPhysicsBody(type: .static, shape: nil) }
  open class func dynamic() -> SCNPhysicsBody { SCNPhysicsBody(type: .dynamic, shape: nil) }
  open class func kinematic() -> SCNPhysicsBody { SCNPhysicsBody(type: .kinematic, shape: nil) }
  open var type: SCNPhysicsBodyType
  open var physicsShape: SCNPhysicsShape?
  open var mass: CGFloat = 1
  open var charge: CGFloat = 0
  open var friction: CGFloat = 0.5
  open var restitution: CGFloat = 0.5
  open var rollingFriction: CGFloat = 0
  open var damping: CGFloat = 0.1
  open var angularDamping: CGFloat = 0.1
  open var velocity = SCNVector3Zero
  open var angularVelocity = SCNVector4Zero
  open var velocityFactor = SCNVector3(1, 1, 1)
  open var angularVelocityFactor = SCNVector3(1, 1, 1)
  open var isAffectedByGravity = true
  open var allowsResting = true
  open var isResting: Bool { true }
  open var categoryBitMask = 1
  open var collisionBitMask = -1
  open var contactTestBitMask = 0
  open func applyForce(_ direction: SCNVector3, asImpulse impulse: Bool) {}
  open func applyForce(_ direction: SCNVector3, at position: SCNVector3, asImpulse impulse: Bool) {}
  open func applyTorque(_ torque: SCNVector4, asImpulse impulse: Bool) {}
  open func clearAllForces() {}
  open func resetTransform() {}
}

/// Two bodies that touch.
open class SCNPhysicsContact: NSObject, @unchecked Sendable {
  public let nodeA = SCNNode()
  public let nodeB = SCNNode()
  override init() { super.init() }
  open var contactPoint: SCNVector3 { SCNVector3Zero }
  open var contactNormal: SCNVector3 { SCNVector3Zero }
  open var collisionImpulse: CGFloat { 0 }
}

/// Told when bodies touch; here they never do.
public protocol SCNPhysicsContactDelegate: NSObjectProtocol {
  func physicsWorld(_ world: SCNPhysicsWorld, didBegin contact: SCNPhysicsContact)
  func physicsWorld(_ world: SCNPhysicsWorld, didUpdate contact: SCNPhysicsContact)
  func physicsWorld(_ world: SCNPhysicsWorld, didEnd contact: SCNPhysicsContact)
}

extension SCNPhysicsContactDelegate {
  public func physicsWorld(_ world: SCNPhysicsWorld, didBegin contact: SCNPhysicsContact) {}
  public func physicsWorld(_ world: SCNPhysicsWorld, didUpdate contact: SCNPhysicsContact) {}
  public func physicsWorld(_ world: SCNPhysicsWorld, didEnd contact: SCNPhysicsContact) {}
}

/// The laws of a scene.
open class SCNPhysicsWorld: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var gravity = SCNVector3(0, -9.8, 0)
  open var speed: CGFloat = 1
  open var timeStep: TimeInterval = 1 / 60
  open weak var contactDelegate: (any SCNPhysicsContactDelegate)?
}
