import FoundationAdditions
import SceneKit
import simd

/// A place in the world that is kept.
open class ARAnchor: NSObject, @unchecked Sendable {
  public let identifier = UUID()
  public let name: String?
  public let transform: simd_float4x4
  open var sessionIdentifier: UUID? { nil }
  public init(transform: simd_float4x4) { (self.transform, name) = (transform, nil) }
  public init(name: String, transform: simd_float4x4) { (self.transform, self.name) = (transform, name) }
  public required init(anchor: ARAnchor) { (transform, name) = (anchor.transform, anchor.name) }
}

/// Something that moves and is followed.
public protocol ARTrackable: NSObjectProtocol { var isTracked: Bool { get } }

/// A flat place.
open class ARPlaneAnchor: ARAnchor, @unchecked Sendable {
  /// Which way it lies.
  public enum Alignment: Int, Sendable { case horizontal, vertical }
  /// What it is.
  public enum Classification: Hashable, Sendable {
    /// Why nobody knows.
    public enum Status: Int, Sendable { case notAvailable, undetermined, unknown }
    case none(Status)
    case wall, floor, ceiling, table, seat, window, door
  }
  open class var isClassificationSupported: Bool { false }
  open var alignment: Alignment { .horizontal }
  open var classification: Classification { .none(.notAvailable) }
  open var center: SIMD3<Float> { .zero }
  open var geometry: ARPlaneGeometry { ARPlaneGeometry() }
  @available(iOS, introduced: 11.0, deprecated: 16.0, message: "Use planeExtent instead.")
  open var extent: SIMD3<Float> { .zero }
  @available(iOS 16.0, *)
  open var planeExtent: ARPlaneExtent { ARPlaneExtent() }
}

/// How large a flat place is.
open class ARPlaneExtent: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var width: Float { 0 }
  open var height: Float { 0 }
  open var rotationOnYAxis: Float { 0 }
}

/// The outline of a flat place.
open class ARPlaneGeometry: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var vertices: [SIMD3<Float>] { [] }
  open var boundaryVertices: [SIMD3<Float>] { [] }
}

/// A picture that was found.
open class ARImageAnchor: ARAnchor, ARTrackable, @unchecked Sendable {
  public let referenceImage: ARReferenceImage
  open var isTracked: Bool { false }
  public required init(anchor: ARAnchor) {
    referenceImage = (anchor as? ARImageAnchor)?.referenceImage ?? ARReferenceImage(size: .zero)
    super.init(anchor: anchor)
  }
}

/// A face that was found.
open class ARFaceAnchor: ARAnchor, ARTrackable, @unchecked Sendable {
  /// A part of a look.
  public struct BlendShapeLocation: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let eyeBlinkLeft = Self(rawValue: "eyeBlink_L")
    public static let eyeBlinkRight = Self(rawValue: "eyeBlink_R")
    public static let jawOpen = Self(rawValue: "jawOpen")
    public static let mouthSmileLeft = Self(rawValue: "mouthSmile_L")
    public static let mouthSmileRight = Self(rawValue: "mouthSmile_R")
    public static let browInnerUp = Self(rawValue: "browInnerUp")
    public static let tongueOut = Self(rawValue: "tongueOut")
  }
  open var isTracked: Bool { false }
  open var blendShapes: [BlendShapeLocation: NSNumber] { [:] }
  open var leftEyeTransform: simd_float4x4 { matrix_identity_float4x4 }
  open var rightEyeTransform: simd_float4x4 { matrix_identity_float4x4 }
  open var lookAtPoint: SIMD3<Float> { .zero }
}
