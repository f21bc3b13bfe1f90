import FoundationAdditions
import SceneKit
import UIKit
import simd

/// Gives the nodes for what is found in the world; nothing is.
@preconcurrency
public protocol ARSCNViewDelegate: SCNSceneRendererDelegate, ARSessionObserver {
  func renderer(_ renderer: any SCNSceneRenderer, nodeFor anchor: ARAnchor) -> SCNNode?
  func renderer(_ renderer: any SCNSceneRenderer, didAdd node: SCNNode, for anchor: ARAnchor)
  func renderer(_ renderer: any SCNSceneRenderer, willUpdate node: SCNNode, for anchor: ARAnchor)
  func renderer(_ renderer: any SCNSceneRenderer, didUpdate node: SCNNode, for anchor: ARAnchor)
  func renderer(_ renderer: any SCNSceneRenderer, didRemove node: SCNNode, for anchor: ARAnchor)
}

extension ARSCNViewDelegate {
  public func renderer(_ renderer: any SCNSceneRenderer, nodeFor anchor: ARAnchor) -> SCNNode? { nil }
  public func renderer(_ renderer: any SCNSceneRenderer, didAdd node: SCNNode, for anchor: ARAnchor) {}
  public func renderer(_ renderer: any SCNSceneRenderer, willUpdate node: SCNNode, for anchor: ARAnchor) {}
  public func renderer(_ renderer: any SCNSceneRenderer, didUpdate node: SCNNode, for anchor: ARAnchor) {}
  public func renderer(_ renderer: any SCNSceneRenderer, didRemove node: SCNNode, for anchor: ARAnchor) {}
}

/// What is drawn of the world.
public typealias ARSCNDebugOptions = SCNDebugOptions

extension SCNDebugOptions {
  public static let showWorldOrigin = Self(rawValue: 1 << 32)
  public static let showFeaturePoints = Self(rawValue: 1 << 30)
}

/// Shows the world with a scene in it; in the preview a placeholder stands for it.
@MainActor @preconcurrency
open class ARSCNView: SCNView {
  public override init(frame: CGRect, options: [String: Any]? = nil) { super.init(frame: frame, options: options) }
  public required init?(coder: NSCoder) { return nil }
  open var session = ARSession()
  open var automaticallyUpdatesLighting = true
  open var rendersCameraGrain = true
  open var rendersMotionBlur = true
  open func anchor(for node: SCNNode) -> ARAnchor? { nil }
  open func node(for anchor: ARAnchor) -> SCNNode? { nil }
  open func raycastQuery(
    from point: CGPoint, allowing target: ARRaycastQuery.Target, alignment: ARRaycastQuery.TargetAlignment
  ) -> ARRaycastQuery? { nil }
  @available(iOS, introduced: 11.0, deprecated: 14.0, message: "Use raycasting.")
  open func hitTest(_ point: CGPoint, types: ARHitTestResult.ResultType) -> [ARHitTestResult] { [] }
}

/// What was found under a point in former days.
@available(iOS, introduced: 11.0, deprecated: 14.0, message: "Use raycasting.")
open class ARHitTestResult: NSObject, @unchecked Sendable {
  /// What may be found.
  public struct ResultType: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let featurePoint = Self(rawValue: 1)
    public static let estimatedHorizontalPlane = Self(rawValue: 2)
    public static let estimatedVerticalPlane = Self(rawValue: 4)
    public static let existingPlane = Self(rawValue: 8)
    public static let existingPlaneUsingExtent = Self(rawValue: 16)
    public static let existingPlaneUsingGeometry = Self(rawValue: 32)
  }
  override init() { super.init() }
  open var worldTransform: simd_float4x4 { matrix_identity_float4x4 }
  open var distance: CGFloat { 0 }
  open var anchor: ARAnchor? { nil }
}

/// Tells people how to move the phone; nothing is followed here, so it stays away.
@MainActor @preconcurrency
open class ARCoachingOverlayView: UIView {
  /// What is looked for.
  public enum Goal: Int, Sendable { case tracking, horizontalPlane, verticalPlane, anyPlane, geoTracking }
  open var session: ARSession?
  open weak var delegate: (any ARCoachingOverlayViewDelegate)?
  open var goal = Goal.tracking
  open var activatesAutomatically = true
  open private(set) var isActive = false
  open func setActive(_ active: Bool, animated: Bool) { isActive = active }
}

/// Told when people are taught and when they know.
@MainActor @preconcurrency
public protocol ARCoachingOverlayViewDelegate: NSObjectProtocol {
  func coachingOverlayViewWillActivate(_ coachingOverlayView: ARCoachingOverlayView)
  func coachingOverlayViewDidDeactivate(_ coachingOverlayView: ARCoachingOverlayView)
  func coachingOverlayViewDidRequestSessionReset(_ coachingOverlayView: ARCoachingOverlayView)
}

extension ARCoachingOverlayViewDelegate {
  public func coachingOverlayViewWillActivate(_ coachingOverlayView: ARCoachingOverlayView) {}
  public func coachingOverlayViewDidDeactivate(_ coachingOverlayView: ARCoachingOverlayView) {}
  public func coachingOverlayViewDidRequestSessionReset(_ coachingOverlayView: ARCoachingOverlayView) {}
}
