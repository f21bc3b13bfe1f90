import ARKit
import Combine
import FoundationAdditions
import Placeholders
import SDKBase
import UIKit
import simd

/// Where in the world something is tied to; the preview sees no world.
public struct AnchoringComponent: Component, Sendable {
  /// What it is tied to.
  public enum Target: Sendable {
    /// Which way a plane lies.
    public struct Alignment: OptionSet, Sendable {
      public let rawValue: UInt8
      public init(rawValue: UInt8) { self.rawValue = rawValue }
      public static let horizontal = Self(rawValue: 1)
      public static let vertical = Self(rawValue: 2)
      public static let any: Self = [.horizontal, .vertical]
    }
    /// What a plane is.
    public struct Classification: OptionSet, Sendable {
      public let rawValue: UInt64
      public init(rawValue: UInt64) { self.rawValue = rawValue }
      public static let wall = Self(rawValue: 1)
      public static let floor = Self(rawValue: 2)
      public static let ceiling = Self(rawValue: 4)
      public static let table = Self(rawValue: 8)
      public static let seat = Self(rawValue: 16)
      public static let any = Self(rawValue: .max)
    }
    case camera
    case world(transform: float4x4)
    case plane(Alignment, classification: Classification, minimumBounds: SIMD2<Float>)
    case image(group: String, name: String)
    case object(group: String, name: String)
    case face, body
  }
  public let target: Target
  public init(_ target: Target) { self.target = target }
}

/// Is tied to the world.
@MainActor @preconcurrency
public protocol HasAnchoring: Entity {}

private struct SceneComponent: Component { let scene: () -> Scene? }

extension HasAnchoring {
  var ownScene: Scene? { components[SceneComponent.self]?.scene() }
  public var anchoring: AnchoringComponent {
    get { components[AnchoringComponent.self] ?? AnchoringComponent(.world(transform: matrix_identity_float4x4)) }
    set { components.set(newValue) }
  }
  public var isAnchored: Bool { false }
}

/// An entity that is tied to the world.
@MainActor @preconcurrency
open class AnchorEntity: Entity, HasAnchoring {
  public required init() { super.init() }
  public init(_ target: AnchoringComponent.Target) {
    super.init()
    components.set(AnchoringComponent(target))
  }
  public convenience init(
    plane alignment: AnchoringComponent.Target.Alignment,
    classification: AnchoringComponent.Target.Classification = .any, minimumBounds: SIMD2<Float> = .zero
  ) { self.init(.plane(alignment, classification: classification, minimumBounds: minimumBounds)) }
  public convenience init(world position: SIMD3<Float>) {
    self.init(world: Transform(translation: position).matrix)
  }
  public convenience init(world transform: float4x4) {
    self.init(.world(transform: transform))
    self.transform = Transform(matrix: transform)
  }
  public convenience init(anchor: ARAnchor) { self.init(world: anchor.transform) }
  public convenience init(raycastResult: ARRaycastResult) { self.init(world: raycastResult.worldTransform) }
}

/// Something that happens in a scene; nothing does.
public protocol Event {}

/// What happens in scenes.
public enum SceneEvents {
  /// The next picture.
  @MainActor @preconcurrency
  public struct Update: Event {
    public let scene: Scene
    public let deltaTime: TimeInterval
  }
}

/// What happens when bodies touch.
public enum CollisionEvents {
  /// Two begin to.
  @MainActor @preconcurrency
  public struct Began: Event {
    public let entityA: Entity
    public let entityB: Entity
  }
}

/// All that is seen together.
@MainActor @preconcurrency
public class Scene {
  public let name = ""
  private var held: [any HasAnchoring] = []
  public var anchors: AnchorCollection {
    get { AnchorCollection(owner: self, all: held) }
    set {}
  }
  init() {}

  /// What is tied to the world.
  public struct AnchorCollection: RandomAccessCollection {
    fileprivate let owner: Scene
    fileprivate var all: [any HasAnchoring]
    public typealias Index = Int
    public var startIndex: Int { all.startIndex }
    public var endIndex: Int { all.endIndex }
    public subscript(position: Int) -> any HasAnchoring { all[position] }
    @MainActor @preconcurrency
    public mutating func append(_ value: any HasAnchoring) {
      owner.addAnchor(value)
      all = owner.held
    }
    @MainActor @preconcurrency
    public mutating func remove(_ value: any HasAnchoring) {
      owner.removeAnchor(value)
      all = owner.held
    }
    @MainActor @preconcurrency
    public mutating func removeAll(keepingCapacity keepCapacity: Bool = false) {
      for anchor in all { remove(anchor) }
    }
  }

  public func addAnchor(_ anchor: any HasAnchoring) {
    held.append(anchor)
    anchor.components.set(SceneComponent { [weak self] in self })
  }
  public func removeAnchor(_ anchor: any HasAnchoring) {
    held.removeAll { $0 === anchor }
    anchor.components.remove(SceneComponent.self)
  }
  public func findEntity(named name: String) -> Entity? {
    anchors.lazy.compactMap { $0.findEntity(named: name) }.first
  }
  public func subscribe<E: Event>(
    to event: E.Type, on sourceObject: Entity? = nil, _ handler: @escaping (E) -> Void
  ) -> any Cancellable { AnyCancellable {} }
}

/// Shows a scene in the world; in the preview a placeholder stands for it.
@MainActor @preconcurrency
open class ARView: UIView {
  /// What the scene is seen with.
  public enum CameraMode: Hashable, Sendable { case ar, nonAR }
  /// What is drawn over a scene.
  public struct DebugOptions: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let none: Self = []
    public static let showPhysics = Self(rawValue: 1)
    public static let showStatistics = Self(rawValue: 2)
    public static let showAnchorOrigins = Self(rawValue: 4)
    public static let showAnchorGeometry = Self(rawValue: 8)
    public static let showWorldOrigin = Self(rawValue: 16)
    public static let showFeaturePoints = Self(rawValue: 32)
    public static let showSceneUnderstanding = Self(rawValue: 64)
  }
  /// What is left out of the picture.
  public struct RenderOptions: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let disableMotionBlur = Self(rawValue: 1)
    public static let disableDepthOfField = Self(rawValue: 2)
    public static let disableGroundingShadows = Self(rawValue: 4)
    public static let disableHDR = Self(rawValue: 8)
    public static let disablePersonOcclusion = Self(rawValue: 16)
  }
  /// How fingers move an entity.
  public struct EntityGestures: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let translation = Self(rawValue: 1)
    public static let rotation = Self(rawValue: 2)
    public static let scale = Self(rawValue: 4)
    public static let all: Self = [.translation, .rotation, .scale]
  }
  /// What is around a scene.
  public struct Environment {
    /// What is behind it.
    public struct Background {
      public static func color(_ color: UIColor) -> Self { Self() }
      public static func cameraFeed(exposureCompensation: Float = 0) -> Self { Self() }
    }
    public var background = Background.cameraFeed()
  }

  public init(frame frameRect: CGRect, cameraMode: CameraMode, automaticallyConfigureSession: Bool) {
    self.cameraMode = cameraMode
    super.init(frame: frameRect)
    standIn()
  }
  public required override init(frame frameRect: CGRect) {
    cameraMode = .ar
    super.init(frame: frameRect)
    standIn()
  }
  public required init?(coder: NSCoder) { return nil }

  private func standIn() {
    reportUnsupported(api: "ARView", note: "Scenes are not drawn in the preview; a placeholder is shown.")
    showPlaceholder(in: self, symbol: "arkit", text: "Augmented Reality")
  }

  public let scene = Scene()
  public var session = ARSession()
  public var cameraMode: CameraMode
  public var environment = Environment()
  public var debugOptions: DebugOptions = []
  public var renderOptions: RenderOptions = []
  public var automaticallyConfigureSession = true
  public var cameraTransform: Transform { .identity }
  public func entity(at point: CGPoint) -> Entity? { nil }
  public func entities(at point: CGPoint) -> [Entity] { [] }
  public func raycast(
    from point: CGPoint, allowing target: ARRaycastQuery.Target, alignment: ARRaycastQuery.TargetAlignment
  ) -> [ARRaycastResult] { [] }
  @discardableResult
  public func installGestures(_ gestures: EntityGestures = .all, for entity: any HasCollision) -> [UIGestureRecognizer]
  {
    []
  }
  public func project(_ point: SIMD3<Float>) -> CGPoint? { nil }
  public func snapshot(saveToHDR: Bool, completion: @escaping (UIImage?) -> Void) { completion(nil) }
}
