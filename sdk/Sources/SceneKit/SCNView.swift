import FoundationAdditions
import Placeholders
import SDKBase
import UIKit

/// How smooth edges are.
public enum SCNAntialiasingMode: UInt, Sendable { case none, multisampling2X, multisampling4X }

/// What is drawn over a scene.
public struct SCNDebugOptions: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let showPhysicsShapes = Self(rawValue: 1)
  public static let showBoundingBoxes = Self(rawValue: 2)
  public static let showLightInfluences = Self(rawValue: 4)
  public static let showWireframe = Self(rawValue: 32)
  public static let renderAsWireframe = Self(rawValue: 64)
  public static let showSkeletons = Self(rawValue: 128)
  public static let showCameras = Self(rawValue: 1024)
}

/// How a finger turns a scene.
public enum SCNInteractionMode: Int, Sendable {
  case fly, orbitTurntable, orbitAngleMapping, orbitCenteredArcball, orbitArcball, pan, truck
}

/// Turns a scene by hand; nothing is drawn, so nothing turns.
@MainActor @preconcurrency
open class SCNCameraController: NSObject {
  nonisolated override init() { super.init() }
  open var pointOfView: SCNNode?
  open var interactionMode = SCNInteractionMode.orbitTurntable
  open var target = SCNVector3Zero
  open var automaticTarget = false
  open var inertiaEnabled = false
  open var minimumVerticalAngle: Float = 0
  open var maximumVerticalAngle: Float = 0
}

/// Shows a scene; in the preview a placeholder stands for it.
@available(iOS, introduced: 8.0, deprecated: 26.0, message: "SceneKit is deprecated; use RealityKit instead.")
@MainActor @preconcurrency
open class SCNView: UIView, SCNSceneRenderer {
  /// What it is drawn with.
  public struct Option: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let preferLowPowerDevice = Self(rawValue: "SCNPreferLowPowerDeviceKey")
    public static let preferredRenderingAPI = Self(rawValue: "SCNPreferredRenderingAPIKey")
  }

  public init(frame: CGRect, options: [String: Any]? = nil) {
    super.init(frame: frame)
    showPlaceholder(in: self, symbol: "cube", text: "3D Scene")
  }
  public convenience override init(frame: CGRect) { self.init(frame: frame, options: nil) }
  public required init?(coder: NSCoder) { return nil }

  open var scene: SCNScene? {
    didSet {
      reportUnsupported(api: "SCNView.scene", note: "Scenes are not drawn in the preview; a placeholder is shown.")
    }
  }
  open var pointOfView: SCNNode?
  open weak var delegate: (any SCNSceneRendererDelegate)?
  open var allowsCameraControl = false
  public let defaultCameraController = SCNCameraController()
  open var antialiasingMode = SCNAntialiasingMode.multisampling4X
  open var autoenablesDefaultLighting = false
  open var isJitteringEnabled = false
  open var isTemporalAntialiasingEnabled = false
  open var showsStatistics = false
  open var debugOptions: SCNDebugOptions = []
  open var preferredFramesPerSecond = 60
  open var rendersContinuously = false
  open var isPlaying = false
  open var loops = false
  open var sceneTime: TimeInterval = 0
  open func play(_ sender: Any?) { isPlaying = true }
  open func pause(_ sender: Any?) { isPlaying = false }
  open func stop(_ sender: Any?) { isPlaying = false }
  open func snapshot() -> UIImage { UIImage() }
  open func hitTest(_ point: CGPoint, options: [SCNHitTestOption: Any]? = nil) -> [SCNHitTestResult] { [] }
  open func projectPoint(_ point: SCNVector3) -> SCNVector3 { point }
  open func unprojectPoint(_ point: SCNVector3) -> SCNVector3 { point }
  open func isNode(_ node: SCNNode, insideFrustumOf pointOfView: SCNNode) -> Bool { false }
  open func prepare(_ objects: [Any], completionHandler: (@Sendable (Bool) -> Void)? = nil) { completionHandler?(true) }
}
