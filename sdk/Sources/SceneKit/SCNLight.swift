import FoundationAdditions
import UIKit

/// A light.
open class SCNLight: NSObject, @unchecked Sendable {
  /// Where it shines.
  public struct LightType: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let ambient = Self(rawValue: "ambient")
    public static let omni = Self(rawValue: "omni")
    public static let directional = Self(rawValue: "directional")
    public static let spot = Self(rawValue: "spot")
    public static let IES = Self(rawValue: "ies")
    public static let probe = Self(rawValue: "probe")
    public static let area = Self(rawValue: "area")
  }
  public override init() { super.init() }
  open var type = LightType.omni
  /// A `UIColor` or a `CGColor`.
  open var color: Any = UIColor.white
  open var name: String?
  open var intensity: CGFloat = 1000
  open var temperature: CGFloat = 6500
  open var castsShadow = false
  open var shadowColor: Any = UIColor(white: 0, alpha: 0.5)
  open var shadowRadius: CGFloat = 3
  open var shadowMapSize = CGSize.zero
  open var shadowSampleCount = 0
  open var shadowBias: CGFloat = 1
  open var shadowMode = SCNShadowMode.forward
  open var orthographicScale: CGFloat = 1
  open var automaticallyAdjustsShadowProjection = true
  open var zNear: CGFloat = 1
  open var zFar: CGFloat = 100
  open var attenuationStartDistance: CGFloat = 0
  open var attenuationEndDistance: CGFloat = 0
  open var attenuationFalloffExponent: CGFloat = 2
  open var spotInnerAngle: CGFloat = 0
  open var spotOuterAngle: CGFloat = 45
  open var categoryBitMask = -1
}

/// How shadows are drawn.
public enum SCNShadowMode: Int, Sendable { case forward, deferred, modulated }

/// Which way a camera's angle is measured.
public enum SCNCameraProjectionDirection: Int, Sendable { case vertical, horizontal }

/// What a scene is seen with.
open class SCNCamera: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var name: String?
  open var fieldOfView: CGFloat = 60
  open var projectionDirection = SCNCameraProjectionDirection.vertical
  open var focalLength: CGFloat = 20.78
  open var sensorHeight: CGFloat = 24
  open var zNear: Double = 1
  open var zFar: Double = 100
  open var automaticallyAdjustsZRange = false
  open var usesOrthographicProjection = false
  open var orthographicScale: Double = 1
  open var wantsHDR = false
  open var wantsDepthOfField = false
  open var wantsExposureAdaptation = true
  open var exposureOffset: CGFloat = 0
  open var bloomIntensity: CGFloat = 0
  open var bloomThreshold: CGFloat = 1
  open var bloomBlurRadius: CGFloat = 4
  open var focusDistance: CGFloat = 2.5
  open var fStop: CGFloat = 5.6
  open var motionBlurIntensity: CGFloat = 0
  open var vignettingIntensity: CGFloat = 0
  open var vignettingPower: CGFloat = 0
  open var saturation: CGFloat = 1
  open var contrast: CGFloat = 0
  open var categoryBitMask = -1
}

/// What holds a node in its place or its direction; it is kept and not worked out.
open class SCNConstraint: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var isEnabled = true
  open var influenceFactor: CGFloat = 1
  open var isIncremental = true
}

/// Looks at a node.
open class SCNLookAtConstraint: SCNConstraint, @unchecked Sendable {
  public convenience init(target: SCNNode?) {
    self.init()
    self.target = target
  }
  open var target: SCNNode?
  open var isGimbalLockEnabled = false
}

/// Which ways a node may turn.
public struct SCNBillboardAxis: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let X = Self(rawValue: 1)
  public static let Y = Self(rawValue: 2)
  public static let Z = Self(rawValue: 4)
  public static let all: Self = [.X, .Y, .Z]
}

/// Faces the camera.
open class SCNBillboardConstraint: SCNConstraint, @unchecked Sendable { open var freeAxes = SCNBillboardAxis.all }

/// Stays at a distance.
open class SCNDistanceConstraint: SCNConstraint, @unchecked Sendable {
  public convenience init(target: SCNNode?) {
    self.init()
    self.target = target
  }
  open var target: SCNNode?
  open var minimumDistance: CGFloat = 0
  open var maximumDistance: CGFloat = .greatestFiniteMagnitude
}

/// Sprays particles; in the preview none.
open class SCNParticleSystem: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  public convenience init?(named name: String, inDirectory directory: String?) { return nil }
  open var birthRate: CGFloat = 0
  open var emissionDuration: CGFloat = 1
  open var particleLifeSpan: CGFloat = 1
  open var particleSize: CGFloat = 1
  open var particleVelocity: CGFloat = 0
  open var particleVelocityVariation: CGFloat = 0
  open var particleColor: UIColor = .white
  open var particleImage: Any?
  open var emitterShape: SCNGeometry?
  open var spreadingAngle: CGFloat = 0
  open var acceleration = SCNVector3Zero
  open var isAffectedByGravity = false
  open var loops = true
  open func reset() {}
}
