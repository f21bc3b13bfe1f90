import FoundationAdditions
import SDKBase
import UIKit
import simd

/// Why the world is not followed.
public struct ARError: Error, LocalizedError, Sendable {
  /// The number of the reason.
  public enum Code: Int, Sendable {
    case unsupportedConfiguration = 100
    case sensorUnavailable, sensorFailed, cameraUnauthorized, microphoneUnauthorized
    case worldTrackingFailed = 200
    case invalidReferenceImage = 300
    case insufficientFeatures = 400
    case fileIOFailed = 500
    case requestFailed = 501
  }
  public let code: Code
  public init(_ code: Code) { self.code = code }
  public var errorDescription: String? { "The preview has no camera to look at the world with." }
}

/// The camera, and how well it knows where it is.
open class ARCamera: NSObject, @unchecked Sendable {
  /// How well it does.
  public enum TrackingState: Equatable, Sendable {
    /// Why it does not.
    public enum Reason: Equatable, Sendable { case initializing, excessiveMotion, insufficientFeatures, relocalizing }
    case notAvailable
    case limited(Reason)
    case normal
  }
  override init() { super.init() }
  open var transform: simd_float4x4 { matrix_identity_float4x4 }
  open var eulerAngles: SIMD3<Float> { .zero }
  open var trackingState: TrackingState { .notAvailable }
  open var imageResolution: CGSize { .zero }
}

/// How light it is.
open class ARLightEstimate: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var ambientIntensity: CGFloat { 1000 }
  open var ambientColorTemperature: CGFloat { 6500 }
}

/// One picture of the world; there is none.
open class ARFrame: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var timestamp: TimeInterval { 0 }
  open var camera: ARCamera { ARCamera() }
  open var anchors: [ARAnchor] { [] }
  open var lightEstimate: ARLightEstimate? { nil }
}

/// Told what becomes of a session.
public protocol ARSessionObserver: NSObjectProtocol {
  func session(_ session: ARSession, didFailWithError error: any Error)
  func session(_ session: ARSession, cameraDidChangeTrackingState camera: ARCamera)
  func sessionWasInterrupted(_ session: ARSession)
  func sessionInterruptionEnded(_ session: ARSession)
  func sessionShouldAttemptRelocalization(_ session: ARSession) -> Bool
}

extension ARSessionObserver {
  public func session(_ session: ARSession, didFailWithError error: any Error) {}
  public func session(_ session: ARSession, cameraDidChangeTrackingState camera: ARCamera) {}
  public func sessionWasInterrupted(_ session: ARSession) {}
  public func sessionInterruptionEnded(_ session: ARSession) {}
  public func sessionShouldAttemptRelocalization(_ session: ARSession) -> Bool { false }
}

/// Told what a session sees.
public protocol ARSessionDelegate: ARSessionObserver {
  func session(_ session: ARSession, didUpdate frame: ARFrame)
  func session(_ session: ARSession, didAdd anchors: [ARAnchor])
  func session(_ session: ARSession, didUpdate anchors: [ARAnchor])
  func session(_ session: ARSession, didRemove anchors: [ARAnchor])
}

extension ARSessionDelegate {
  public func session(_ session: ARSession, didUpdate frame: ARFrame) {}
  public func session(_ session: ARSession, didAdd anchors: [ARAnchor]) {}
  public func session(_ session: ARSession, didUpdate anchors: [ARAnchor]) {}
  public func session(_ session: ARSession, didRemove anchors: [ARAnchor]) {}
}

/// Follows the world. The preview has no camera: each try fails, and the delegate is told so.
open class ARSession: NSObject, @unchecked Sendable {
  /// What happens to what was known.
  public struct RunOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let resetTracking = Self(rawValue: 1)
    public static let removeExistingAnchors = Self(rawValue: 2)
    public static let stopTrackedRaycasts = Self(rawValue: 4)
    public static let resetSceneReconstruction = Self(rawValue: 8)
  }

  public override init() { super.init() }
  public let identifier = UUID()
  open weak var delegate: (any ARSessionDelegate)?
  open var delegateQueue: DispatchQueue?
  open private(set) var configuration: ARConfiguration?
  open var currentFrame: ARFrame? { nil }

  open func run(_ configuration: ARConfiguration, options: RunOptions = []) {
    self.configuration = configuration
    reportUnsupported(api: "ARSession.run", note: "The preview has no camera to look at the world with.")
    (delegateQueue ?? .main).async { [weak self] in
      if let self { delegate?.session(self, didFailWithError: ARError(.cameraUnauthorized)) }
    }
  }
  open func pause() {}
  open func add(anchor: ARAnchor) {}
  open func remove(anchor: ARAnchor) {}
  open func setWorldOrigin(relativeTransform: simd_float4x4) {}
  open func raycast(_ query: ARRaycastQuery) -> [ARRaycastResult] { [] }
  open func currentWorldMap() async throws -> ARWorldMap { throw ARError(.insufficientFeatures) }
  open func getCurrentWorldMap(completionHandler: @escaping @Sendable (ARWorldMap?, (any Error)?) -> Void) {
    completionHandler(nil, ARError(.insufficientFeatures))
  }
}

/// A ray into the world.
open class ARRaycastQuery: NSObject, @unchecked Sendable {
  /// What it may meet.
  public enum Target: Int, Sendable { case existingPlaneGeometry, existingPlaneInfinite, estimatedPlane }
  /// Which way that lies.
  public enum TargetAlignment: Int, Sendable { case horizontal, vertical, any }
  public let origin: SIMD3<Float>
  public let direction: SIMD3<Float>
  public let target: Target
  public let targetAlignment: TargetAlignment
  public init(
    origin: SIMD3<Float>, direction: SIMD3<Float>, allowing target: Target, alignment: TargetAlignment
  ) {
    (self.origin, self.direction, self.target, targetAlignment) = (origin, direction, target, alignment)
  }
}

/// What a ray has met.
open class ARRaycastResult: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var worldTransform: simd_float4x4 { matrix_identity_float4x4 }
  open var anchor: ARAnchor? { nil }
}
