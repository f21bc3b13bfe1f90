import ARKit
import SDKBase

/// Follows the world around somebody; in the preview nothing of it is available.
@available(iOS 18.0, *)
public final class SpatialTrackingSession: Sendable {
  /// What is followed.
  public struct Configuration: Sendable {
    /// Something that entities can be tied to.
    public struct AnchorCapability: Hashable, Sendable {
      private let name: String
      public static let camera = Self(name: "camera")
      public static let world = Self(name: "world")
      public static let plane = Self(name: "plane")
      public static let object = Self(name: "object")
      public static let image = Self(name: "image")
      public static let face = Self(name: "face")
      public static let body = Self(name: "body")
    }
    /// What the shape of the world is used for.
    public struct SceneUnderstandingCapability: Hashable, Sendable {
      private let name: String
      public static let occlusion = Self(name: "occlusion")
      public static let shadow = Self(name: "shadow")
      public static let collision = Self(name: "collision")
      public static let physics = Self(name: "physics")
    }
    /// Which side is seen.
    public enum Camera: Hashable, Sendable { case back, front }
    let tracking: Set<AnchorCapability>
    let sceneUnderstanding: Set<SceneUnderstandingCapability>
    public init(
      tracking: Set<AnchorCapability>, sceneUnderstanding: Set<SceneUnderstandingCapability> = [],
      camera: Camera = .back
    ) { (self.tracking, self.sceneUnderstanding) = (tracking, sceneUnderstanding) }
  }
  /// What cannot be followed.
  public struct UnavailableCapabilities: Sendable {
    public let anchor: Set<Configuration.AnchorCapability>
    public let sceneUnderstanding: Set<Configuration.SceneUnderstandingCapability>
    public let missingCameraAuthorization: Bool
  }
  public init() {}
  @discardableResult
  public func run(_ configuration: Configuration) async -> UnavailableCapabilities? {
    reportUnsupported(api: "SpatialTrackingSession", note: "The preview has no camera; nothing is followed.")
    return UnavailableCapabilities(
      anchor: configuration.tracking, sceneUnderstanding: configuration.sceneUnderstanding,
      missingCameraAuthorization: true)
  }
  @discardableResult
  public func run(
    _ configuration: Configuration, session: ARSession, arConfiguration: ARConfiguration
  ) async -> UnavailableCapabilities? { await run(configuration) }
  public func stop() async {}
}
