import ImageIO
import FoundationAdditions
import UIKit
import simd

/// How the world is followed. None of it can be done in the preview, which has no camera.
open class ARConfiguration: NSObject, @unchecked Sendable {
  /// What lies at the zero of the world.
  public enum WorldAlignment: Int, Sendable { case gravity, gravityAndHeading, camera }

  /// What else is understood of a picture.
  public struct FrameSemantics: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let personSegmentation = Self(rawValue: 1)
    public static let personSegmentationWithDepth = Self(rawValue: 3)
    public static let bodyDetection = Self(rawValue: 4)
    public static let sceneDepth = Self(rawValue: 8)
    public static let smoothedSceneDepth = Self(rawValue: 16)
  }

  /// What is built of the world.
  public struct SceneReconstruction: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let mesh = Self(rawValue: 1)
    public static let meshWithClassification = Self(rawValue: 3)
  }

  override init() { super.init() }
  open class var isSupported: Bool { false }
  open class func supportsFrameSemantics(_ frameSemantics: FrameSemantics) -> Bool { false }
  open var worldAlignment = WorldAlignment.gravity
  open var isLightEstimationEnabled = true
  open var providesAudioData = false
  open var frameSemantics: FrameSemantics = []
}

/// Follows the phone through the room.
open class ARWorldTrackingConfiguration: ARConfiguration, @unchecked Sendable {
  /// Which planes are looked for.
  public struct PlaneDetection: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let horizontal = Self(rawValue: 1)
    public static let vertical = Self(rawValue: 2)
  }
  /// What things mirror.
  public enum EnvironmentTexturing: Int, Sendable { case none, manual, automatic }

  public override init() { super.init() }
  open class func supportsSceneReconstruction(_ sceneReconstruction: SceneReconstruction) -> Bool { false }
  open class var supportsUserFaceTracking: Bool { false }
  open var planeDetection: PlaneDetection = []
  open var environmentTexturing = EnvironmentTexturing.none
  open var sceneReconstruction: SceneReconstruction = []
  open var detectionImages: Set<ARReferenceImage>! = []
  open var maximumNumberOfTrackedImages = 0
  open var isAutoFocusEnabled = true
  open var isCollaborationEnabled = false
  open var userFaceTrackingEnabled = false
  open var initialWorldMap: ARWorldMap?
}

/// Follows pictures.
open class ARImageTrackingConfiguration: ARConfiguration, @unchecked Sendable {
  public override init() { super.init() }
  open var trackingImages: Set<ARReferenceImage> = []
  open var maximumNumberOfTrackedImages = 1
  open var isAutoFocusEnabled = true
}

/// Follows faces.
open class ARFaceTrackingConfiguration: ARConfiguration, @unchecked Sendable {
  public override init() { super.init() }
  open class var supportsWorldTracking: Bool { false }
  open var maximumNumberOfTrackedFaces = 1
  open var isWorldTrackingEnabled = false
}

/// Follows a body.
open class ARBodyTrackingConfiguration: ARConfiguration, @unchecked Sendable {
  public override init() { super.init() }
  open var planeDetection: ARWorldTrackingConfiguration.PlaneDetection = []
}

/// Follows how the phone is turned.
open class AROrientationTrackingConfiguration: ARConfiguration, @unchecked Sendable {
  public override init() { super.init() }
}

/// A picture that is looked for.
open class ARReferenceImage: NSObject, @unchecked Sendable {
  public let physicalSize: CGSize
  open var name: String?
  public init(_ image: CGImage, orientation: CGImagePropertyOrientation, physicalWidth: CGFloat) {
    physicalSize = CGSize(width: physicalWidth, height: physicalWidth * CGFloat(image.height) / CGFloat(image.width))
  }
  init(size: CGSize) { physicalSize = size }
  open class func referenceImages(inGroupNamed name: String, bundle: Bundle?) -> Set<ARReferenceImage>? { nil }
}

/// What is known of a room.
open class ARWorldMap: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var anchors: [ARAnchor] = []
  open var center: SIMD3<Float> { .zero }
  open var extent: SIMD3<Float> { .zero }
}
