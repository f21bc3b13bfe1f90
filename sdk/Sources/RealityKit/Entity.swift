import FoundationAdditions
import SDKBase
import simd

private struct NotRead: LocalizedError {
  var errorDescription: String? { "The preview reads no models from files." }
}

/// A part of a scene. The preview keeps the tree of a scene, and does not draw or move it.
@MainActor @preconcurrency
open class Entity: Identifiable, Hashable {
  public nonisolated var id: ObjectIdentifier { ObjectIdentifier(self) }
  public required init() {}
  public init(components: [any Component]) { self.components.set(components) }

  /// Reads it from a file of the app; there is no reading here.
  public convenience init(named name: String, in bundle: Bundle? = nil) async throws {
    self.init()
    throw Self.notRead()
  }
  public convenience init(contentsOf url: URL, withName resourceName: String? = nil) async throws {
    self.init()
    throw Self.notRead()
  }
  public static func load(named name: String, in bundle: Bundle? = nil) throws -> Entity { throw notRead() }
  public static func load(contentsOf url: URL, withName resourceName: String? = nil) throws -> Entity {
    throw notRead()
  }
  public static func loadModel(named name: String, in bundle: Bundle? = nil) throws -> ModelEntity { throw notRead() }
  public static func loadModel(contentsOf url: URL, withName resourceName: String? = nil) throws -> ModelEntity {
    throw notRead()
  }
  static func notRead() -> any Error {
    reportUnsupported(api: "Entity(named:)", note: "Models are not read from files in the preview; there is none.")
    return NotRead()
  }

  open var name = ""
  public var components = ComponentSet()
  open var isEnabled = true
  public var isEnabledInHierarchy: Bool { isEnabled && parent?.isEnabledInHierarchy ?? true }
  public var isActive: Bool { false }

  // Where it is.
  public var transform = Transform.identity
  public var position: SIMD3<Float> {
    get { transform.translation }
    set { transform.translation = newValue }
  }
  public var orientation: simd_quatf {
    get { transform.rotation }
    set { transform.rotation = newValue }
  }
  public var scale: SIMD3<Float> {
    get { transform.scale }
    set { transform.scale = newValue }
  }
  public func transformMatrix(relativeTo referenceEntity: Entity?) -> float4x4 {
    (referenceEntity?.world ?? matrix_identity_float4x4).inverse * world
  }
  public func setTransformMatrix(_ transform: float4x4, relativeTo referenceEntity: Entity?) {
    let world = (referenceEntity?.world ?? matrix_identity_float4x4) * transform
    self.transform = Transform(matrix: (parent?.world ?? matrix_identity_float4x4).inverse * world)
  }
  public func position(relativeTo referenceEntity: Entity?) -> SIMD3<Float> {
    Transform(matrix: transformMatrix(relativeTo: referenceEntity)).translation
  }
  public func setPosition(_ position: SIMD3<Float>, relativeTo referenceEntity: Entity?) {
    var map = transformMatrix(relativeTo: referenceEntity)
    map.columns.3 = SIMD4(position.x, position.y, position.z, 1)
    setTransformMatrix(map, relativeTo: referenceEntity)
  }
  public func orientation(relativeTo referenceEntity: Entity?) -> simd_quatf {
    Transform(matrix: transformMatrix(relativeTo: referenceEntity)).rotation
  }
  public func setOrientation(_ orientation: simd_quatf, relativeTo referenceEntity: Entity?) {
    var new = Transform(matrix: transformMatrix(relativeTo: referenceEntity))
    new.rotation = orientation
    setTransformMatrix(new.matrix, relativeTo: referenceEntity)
  }
  public func scale(relativeTo referenceEntity: Entity?) -> SIMD3<Float> {
    Transform(matrix: transformMatrix(relativeTo: referenceEntity)).scale
  }
  public func setScale(_ scale: SIMD3<Float>, relativeTo referenceEntity: Entity?) {
    var new = Transform(matrix: transformMatrix(relativeTo: referenceEntity))
    new.scale = scale
    setTransformMatrix(new.matrix, relativeTo: referenceEntity)
  }
  public func look(
    at target: SIMD3<Float>, from position: SIMD3<Float>, upVector: SIMD3<Float> = SIMD3(0, 1, 0),
    relativeTo referenceEntity: Entity?
  ) {
    setPosition(position, relativeTo: referenceEntity)
    let way = target - position
    guard simd_length(way) > 0 else { return }
    setOrientation(simd_quatf(from: SIMD3(0, 0, -1), to: simd_normalize(way)), relativeTo: referenceEntity)
  }
  private var world: float4x4 { (parent?.world ?? matrix_identity_float4x4) * transform.matrix }

  // The tree.
  public private(set) weak var parent: Entity?
  private var below: [Entity] = []
  public var children: ChildCollection {
    get { ChildCollection(owner: self, all: below) }
    set {}
  }
  public var scene: Scene? { (self as? any HasAnchoring)?.ownScene ?? parent?.scene }

  /// The entities below one; what is changed here is changed in the tree.
  public struct ChildCollection: RandomAccessCollection {
    fileprivate let owner: Entity
    fileprivate var all: [Entity]
    public typealias Index = Int
    public var startIndex: Int { all.startIndex }
    public var endIndex: Int { all.endIndex }
    public subscript(position: Int) -> Entity { all[position] }
    @MainActor @preconcurrency
    public mutating func append(_ child: Entity, preservingWorldTransform: Bool = false) {
      owner.addChild(child, preservingWorldTransform: preservingWorldTransform)
      all = owner.below
    }
    @MainActor @preconcurrency
    public mutating func append<S: Sequence>(contentsOf sequence: S, preservingWorldTransforms: Bool = false)
    where S.Element: Entity {
      for child in sequence { append(child, preservingWorldTransform: preservingWorldTransforms) }
    }
    @MainActor @preconcurrency
    public mutating func remove(_ child: Entity, preservingWorldTransform: Bool = false) {
      owner.removeChild(child, preservingWorldTransform: preservingWorldTransform)
      all = owner.below
    }
    @MainActor @preconcurrency
    public mutating func remove(at index: Int, preservingWorldTransform: Bool = false) {
      remove(all[index], preservingWorldTransform: preservingWorldTransform)
    }
    @MainActor @preconcurrency
    public mutating func removeAll(preservingWorldTransforms: Bool = false) {
      for child in all { remove(child, preservingWorldTransform: preservingWorldTransforms) }
    }
  }

  public func addChild(_ entity: Entity, preservingWorldTransform: Bool = false) {
    entity.setParent(self, preservingWorldTransform: preservingWorldTransform)
  }
  public func removeChild(_ entity: Entity, preservingWorldTransform: Bool = false) {
    if entity.parent === self { entity.removeFromParent(preservingWorldTransform: preservingWorldTransform) }
  }
  public func removeFromParent(preservingWorldTransform: Bool = false) {
    setParent(nil, preservingWorldTransform: preservingWorldTransform)
  }
  public func setParent(_ parent: Entity?, preservingWorldTransform: Bool = false) {
    let before = world
    self.parent?.below.removeAll { $0 === self }
    self.parent = parent
    parent?.below.append(self)
    if preservingWorldTransform { setTransformMatrix(before, relativeTo: nil) }
  }
  public func findEntity(named name: String) -> Entity? {
    if self.name == name { return self }
    return children.lazy.compactMap { $0.findEntity(named: name) }.first
  }
  open func clone(recursive: Bool) -> Self {
    let twin = Self()
    (twin.name, twin.components, twin.transform, twin.isEnabled) = (name, components, transform, isEnabled)
    if recursive { for child in children { twin.addChild(child.clone(recursive: true)) } }
    return twin
  }
  public func visualBounds(relativeTo referenceEntity: Entity?, recursive: Bool = true) -> BoundingBox {
    components[ModelComponent.self]?.mesh.bounds ?? .empty
  }
  public func generateCollisionShapes(recursive: Bool) {}

  // What it does.
  public var availableAnimations: [AnimationResource] { [] }
  /// Nothing moves here: where a move ends is where the entity is at once.
  @discardableResult
  public func move(
    to transform: Transform, relativeTo referenceEntity: Entity?, duration: TimeInterval,
    timingFunction: AnimationTimingFunction = .default
  ) -> AnimationPlaybackController {
    reportUnsupported(api: "Entity.move", note: "Scenes do not move in the preview; moves end at once.")
    setTransformMatrix(transform.matrix, relativeTo: referenceEntity)
    return AnimationPlaybackController()
  }
  public func move(to transform: Transform, relativeTo referenceEntity: Entity?) {
    setTransformMatrix(transform.matrix, relativeTo: referenceEntity)
  }
  @discardableResult
  public func playAnimation(
    _ animation: AnimationResource, transitionDuration: TimeInterval = 0, startsPaused: Bool = false
  ) -> AnimationPlaybackController {
    reportUnsupported(api: "Entity.playAnimation", note: "Scenes do not move in the preview.")
    return AnimationPlaybackController()
  }
  public func stopAllAnimations(recursive: Bool = true) {}

  public nonisolated static func == (a: Entity, b: Entity) -> Bool { a === b }
  public nonisolated func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// How a move speeds up and slows down.
public struct AnimationTimingFunction: Equatable, Sendable {
  private let name: String
  public static let `default` = Self(name: "default")
  public static let linear = Self(name: "linear")
  public static let easeIn = Self(name: "easeIn")
  public static let easeOut = Self(name: "easeOut")
  public static let easeInOut = Self(name: "easeInOut")
}

/// A movement that a model has.
@MainActor @preconcurrency
public class AnimationResource {
  public var name: String? { nil }
  public func `repeat`(duration: TimeInterval = .infinity) -> AnimationResource { self }
  public func `repeat`(count: Int) -> AnimationResource { self }
}

/// Holds a movement on; there is none.
@MainActor @preconcurrency
public class AnimationPlaybackController {
  public var isPlaying: Bool { false }
  public var isPaused: Bool { false }
  public var isComplete: Bool { true }
  public var speed: Float = 1
  public func pause() {}
  public func resume() {}
  public func stop() {}
}
