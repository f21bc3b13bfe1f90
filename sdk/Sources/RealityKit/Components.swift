import FoundationAdditions
import UIKit
import simd

/// A surface with what it looks like.
@MainActor @preconcurrency
public struct ModelComponent: Component {
  public var mesh: MeshResource
  public var materials: [any Material]
  public init(mesh: MeshResource, materials: [any Material]) { (self.mesh, self.materials) = (mesh, materials) }
}

/// Who touches whom.
public struct CollisionGroup: OptionSet, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public static let `default` = Self(rawValue: 1)
  public static let all = Self(rawValue: .max)
}

/// What an entity touches others with.
@MainActor @preconcurrency
public struct CollisionComponent: Component {
  /// Whether it is pushed.
  public enum Mode: Hashable, Sendable { case `default`, trigger }
  public var shapes: [ShapeResource]
  public var mode: Mode
  public init(shapes: [ShapeResource], mode: Mode = .default) { (self.shapes, self.mode) = (shapes, mode) }
}

/// Lets fingers reach an entity; nothing is drawn, so none does.
@available(iOS 18.0, *)
public struct InputTargetComponent: Component, Sendable {
  public var isEnabled = true
  public init() {}
}

/// Shows that an entity can be tapped.
@available(iOS 18.0, *)
public struct HoverEffectComponent: Component, Sendable { public init() {} }

/// Turns an entity to who looks at it.
@available(iOS 18.0, *)
public struct BillboardComponent: Component, Sendable {
  public var blendFactor: Float = 1
  public init() {}
}

/// How much of an entity is seen.
@available(iOS 18.0, *)
public struct OpacityComponent: Component, Sendable {
  public var opacity: Float
  public init(opacity: Float) { self.opacity = opacity }
}

/// Whether a body moves, and who moves it.
public enum PhysicsBodyMode: Hashable, Sendable { case `static`, kinematic, dynamic }

/// What a body is made of.
@MainActor @preconcurrency
public class PhysicsMaterialResource {
  public static let `default` = PhysicsMaterialResource()
  public static func generate(friction: Float = 0, restitution: Float = 0) -> PhysicsMaterialResource {
    PhysicsMaterialResource()
  }
}

/// How heavy a body is.
public struct PhysicsMassProperties: Sendable {
  public var mass: Float
  public static let `default` = Self(mass: 1)
  public init(mass: Float) { self.mass = mass }
}

/// What an entity is to the laws of motion, which the preview does not work out.
@MainActor @preconcurrency
public struct PhysicsBodyComponent: Component {
  public var mode = PhysicsBodyMode.dynamic
  public var massProperties = PhysicsMassProperties.default
  public var isAffectedByGravity = true
  public init() {}
  public init(
    massProperties: PhysicsMassProperties = .default, material: PhysicsMaterialResource? = nil,
    mode: PhysicsBodyMode = .dynamic
  ) { (self.massProperties, self.mode) = (massProperties, mode) }
}

/// How fast a body moves.
public struct PhysicsMotionComponent: Component, Sendable {
  public var linearVelocity: SIMD3<Float>
  public var angularVelocity: SIMD3<Float>
  public init(linearVelocity: SIMD3<Float> = .zero, angularVelocity: SIMD3<Float> = .zero) {
    (self.linearVelocity, self.angularVelocity) = (linearVelocity, angularVelocity)
  }
}

/// A light to all sides.
@MainActor @preconcurrency
public struct PointLightComponent: Component {
  public var color: UIColor
  public var intensity: Float
  public var attenuationRadius: Float
  public init(color: UIColor = .white, intensity: Float = 26_963.77, attenuationRadius: Float = 10) {
    (self.color, self.intensity, self.attenuationRadius) = (color, intensity, attenuationRadius)
  }
}

/// A light from far away.
@MainActor @preconcurrency
public struct DirectionalLightComponent: Component {
  public var color: UIColor
  public var intensity: Float
  public init(color: UIColor = .white, intensity: Float = 2145.7078) {
    (self.color, self.intensity) = (color, intensity)
  }
}

/// What a scene is seen with.
public struct PerspectiveCameraComponent: Component, Sendable {
  public var near: Float
  public var far: Float
  public var fieldOfViewInDegrees: Float
  public init(near: Float = 0.01, far: Float = .infinity, fieldOfViewInDegrees: Float = 60) {
    (self.near, self.far, self.fieldOfViewInDegrees) = (near, far, fieldOfViewInDegrees)
  }
}

/// Has a surface.
@MainActor @preconcurrency
public protocol HasModel: Entity {}

/// Touches others.
@MainActor @preconcurrency
public protocol HasCollision: Entity {}

/// Obeys the laws of motion.
@MainActor @preconcurrency
public protocol HasPhysics: HasCollision {}

extension HasModel {
  public var model: ModelComponent? {
    get { components[ModelComponent.self] }
    set { components[ModelComponent.self] = newValue }
  }
}

extension HasCollision {
  public var collision: CollisionComponent? {
    get { components[CollisionComponent.self] }
    set { components[CollisionComponent.self] = newValue }
  }
}

extension HasPhysics {
  public var physicsBody: PhysicsBodyComponent? {
    get { components[PhysicsBodyComponent.self] }
    set { components[PhysicsBodyComponent.self] = newValue }
  }
  public func addForce(_ force: SIMD3<Float>, relativeTo referenceEntity: Entity?) {}
  public func applyLinearImpulse(_ impulse: SIMD3<Float>, relativeTo referenceEntity: Entity?) {}
}

/// An entity with a surface.
@MainActor @preconcurrency
open class ModelEntity: Entity, HasModel, HasPhysics {
  public required init() { super.init() }
  public init(mesh: MeshResource, materials: [any Material] = []) {
    super.init()
    components.set(ModelComponent(mesh: mesh, materials: materials))
  }
  public init(mesh: MeshResource, materials: [any Material] = [], collisionShape: ShapeResource, mass: Float) {
    super.init()
    components.set(ModelComponent(mesh: mesh, materials: materials))
    components.set(CollisionComponent(shapes: [collisionShape]))
    components.set(PhysicsBodyComponent(massProperties: PhysicsMassProperties(mass: mass)))
  }
  /// Reads it from a file of the app; there is no reading here.
  public convenience init(named name: String, in bundle: Bundle? = nil) async throws {
    self.init()
    throw Self.notRead()
  }
}

/// An entity that is a light to all sides.
@MainActor @preconcurrency
open class PointLight: Entity {
  public required init() {
    super.init()
    components.set(PointLightComponent())
  }
  public var light: PointLightComponent {
    get { components[PointLightComponent.self] ?? PointLightComponent() }
    set { components.set(newValue) }
  }
}

/// An entity that is a light from far away.
@MainActor @preconcurrency
open class DirectionalLight: Entity {
  public required init() {
    super.init()
    components.set(DirectionalLightComponent())
  }
  public var light: DirectionalLightComponent {
    get { components[DirectionalLightComponent.self] ?? DirectionalLightComponent() }
    set { components.set(newValue) }
  }
}

/// An entity that a scene is seen with.
@MainActor @preconcurrency
open class PerspectiveCamera: Entity {
  public required init() {
    super.init()
    components.set(PerspectiveCameraComponent())
  }
  public var camera: PerspectiveCameraComponent {
    get { components[PerspectiveCameraComponent.self] ?? PerspectiveCameraComponent() }
    set { components.set(newValue) }
  }
}
