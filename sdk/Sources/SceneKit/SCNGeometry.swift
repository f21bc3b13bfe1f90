import FoundationAdditions
import UIKit

/// A surface in space.
open class SCNGeometry: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  public convenience init(sources: [SCNGeometrySource], elements: [SCNGeometryElement]?) { self.init() }
  public required init?(coder: NSCoder) { super.init() }

  open var name: String?
  open var materials: [SCNMaterial] = [SCNMaterial()]
  open var firstMaterial: SCNMaterial? {
    get { materials.first }
    set { materials = [newValue].compactMap { $0 } + materials.dropFirst() }
  }
  open func material(named name: String) -> SCNMaterial? { materials.first { $0.name == name } }
  open func insertMaterial(_ material: SCNMaterial, at index: Int) {
    materials.insert(material, at: min(index, materials.count))
  }
  open func replaceMaterial(at index: Int, with material: SCNMaterial) {
    if materials.indices.contains(index) { materials[index] = material }
  }
  open func removeMaterial(at index: Int) { if materials.indices.contains(index) { materials.remove(at: index) } }
  open var shaderModifiers: [SCNShaderModifierEntryPoint: String]?
  open var subdivisionLevel = 0
  open var sources: [SCNGeometrySource] { [] }
  open var elements: [SCNGeometryElement] { [] }
  open var boundingBox: (min: SCNVector3, max: SCNVector3) {
    get { (SCNVector3(-extent / 2), SCNVector3(extent / 2)) }
    set {}
  }
  /// How wide, high and deep it is.
  var extent: SIMD3<Float> { .zero }
}

private func size(_ width: CGFloat, _ height: CGFloat, _ length: CGFloat) -> SIMD3<Float> {
  SIMD3(Float(width), Float(height), Float(length))
}

/// A cuboid.
open class SCNBox: SCNGeometry, @unchecked Sendable {
  public convenience init(width: CGFloat, height: CGFloat, length: CGFloat, chamferRadius: CGFloat) {
    self.init()
    (self.width, self.height, self.length, self.chamferRadius) = (width, height, length, chamferRadius)
  }
  open var width: CGFloat = 1
  open var height: CGFloat = 1
  open var length: CGFloat = 1
  open var chamferRadius: CGFloat = 0
  override var extent: SIMD3<Float> { size(width, height, length) }
}

/// A ball.
open class SCNSphere: SCNGeometry, @unchecked Sendable {
  public convenience init(radius: CGFloat) {
    self.init()
    self.radius = radius
  }
  open var radius: CGFloat = 0.5
  open var isGeodesic = false
  open var segmentCount = 48
  override var extent: SIMD3<Float> { size(radius * 2, radius * 2, radius * 2) }
}

/// A rectangle.
open class SCNPlane: SCNGeometry, @unchecked Sendable {
  public convenience init(width: CGFloat, height: CGFloat) {
    self.init()
    (self.width, self.height) = (width, height)
  }
  open var width: CGFloat = 1
  open var height: CGFloat = 1
  open var cornerRadius: CGFloat = 0
  open var widthSegmentCount = 1
  open var heightSegmentCount = 1
  override var extent: SIMD3<Float> { size(width, height, 0) }
}

/// A pyramid.
open class SCNPyramid: SCNGeometry, @unchecked Sendable {
  public convenience init(width: CGFloat, height: CGFloat, length: CGFloat) {
    self.init()
    (self.width, self.height, self.length) = (width, height, length)
  }
  open var width: CGFloat = 1
  open var height: CGFloat = 1
  open var length: CGFloat = 1
  override var extent: SIMD3<Float> { size(width, height, length) }
}

/// A cylinder.
open class SCNCylinder: SCNGeometry, @unchecked Sendable {
  public convenience init(radius: CGFloat, height: CGFloat) {
    self.init()
    (self.radius, self.height) = (radius, height)
  }
  open var radius: CGFloat = 0.5
  open var height: CGFloat = 1
  open var radialSegmentCount = 48
  override var extent: SIMD3<Float> { size(radius * 2, height, radius * 2) }
}

/// A cone.
open class SCNCone: SCNGeometry, @unchecked Sendable {
  public convenience init(topRadius: CGFloat, bottomRadius: CGFloat, height: CGFloat) {
    self.init()
    (self.topRadius, self.bottomRadius, self.height) = (topRadius, bottomRadius, height)
  }
  open var topRadius: CGFloat = 0
  open var bottomRadius: CGFloat = 0.5
  open var height: CGFloat = 1
  override var extent: SIMD3<Float> {
    size(max(topRadius, bottomRadius) * 2, height, max(topRadius, bottomRadius) * 2)
  }
}

/// A tube.
open class SCNTube: SCNGeometry, @unchecked Sendable {
  public convenience init(innerRadius: CGFloat, outerRadius: CGFloat, height: CGFloat) {
    self.init()
    (self.innerRadius, self.outerRadius, self.height) = (innerRadius, outerRadius, height)
  }
  open var innerRadius: CGFloat = 0.25
  open var outerRadius: CGFloat = 0.5
  open var height: CGFloat = 1
  override var extent: SIMD3<Float> { size(outerRadius * 2, height, outerRadius * 2) }
}

/// A capsule.
open class SCNCapsule: SCNGeometry, @unchecked Sendable {
  public convenience init(capRadius: CGFloat, height: CGFloat) {
    self.init()
    (self.capRadius, self.height) = (capRadius, height)
  }
  open var capRadius: CGFloat = 0.5
  open var height: CGFloat = 2
  override var extent: SIMD3<Float> { size(capRadius * 2, height, capRadius * 2) }
}

/// A ring.
open class SCNTorus: SCNGeometry, @unchecked Sendable {
  public convenience init(ringRadius: CGFloat, pipeRadius: CGFloat) {
    self.init()
    (self.ringRadius, self.pipeRadius) = (ringRadius, pipeRadius)
  }
  open var ringRadius: CGFloat = 0.5
  open var pipeRadius: CGFloat = 0.25
  override var extent: SIMD3<Float> {
    size((ringRadius + pipeRadius) * 2, pipeRadius * 2, (ringRadius + pipeRadius) * 2)
  }
}

/// A ground without an end.
open class SCNFloor: SCNGeometry, @unchecked Sendable {
  open var reflectivity: CGFloat = 0.25
  open var reflectionFalloffStart: CGFloat = 0
  open var reflectionFalloffEnd: CGFloat = 0
  open var width: CGFloat = 0
  open var length: CGFloat = 0
}

/// A text with a depth.
open class SCNText: SCNGeometry, @unchecked Sendable {
  public convenience init(string: Any?, extrusionDepth: CGFloat) {
    self.init()
    (self.string, self.extrusionDepth) = (string, extrusionDepth)
  }
  /// A `String` or an `NSAttributedString`.
  open var string: Any?
  open var extrusionDepth: CGFloat = 0
  open var font: UIFont! = .systemFont(ofSize: 36)
  open var flatness: CGFloat = 0.6
  open var chamferRadius: CGFloat = 0
  open var isWrapped = false
  open var containerFrame = CGRect.zero
  open var alignmentMode = "natural"
  open var truncationMode = "none"
}

/// An outline with a depth.
open class SCNShape: SCNGeometry, @unchecked Sendable {
  public convenience init(path: UIBezierPath?, extrusionDepth: CGFloat) {
    self.init()
    (self.path, self.extrusionDepth) = (path, extrusionDepth)
  }
  open var path: UIBezierPath?
  open var extrusionDepth: CGFloat = 1
  open var chamferRadius: CGFloat = 0
}

/// Points, or what is at each point.
open class SCNGeometrySource: NSObject, @unchecked Sendable {
  /// What is at a point.
  public struct Semantic: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let vertex = Self(rawValue: "kGeometrySourceSemanticVertex")
    public static let normal = Self(rawValue: "kGeometrySourceSemanticNormal")
    public static let color = Self(rawValue: "kGeometrySourceSemanticColor")
    public static let texcoord = Self(rawValue: "kGeometrySourceSemanticTexcoord")
  }
  public let semantic: Semantic
  public let vectorCount: Int
  public init(vertices: [SCNVector3]) { (semantic, vectorCount) = (.vertex, vertices.count) }
  public init(normals: [SCNVector3]) { (semantic, vectorCount) = (.normal, normals.count) }
  public init(textureCoordinates: [CGPoint]) { (semantic, vectorCount) = (.texcoord, textureCoordinates.count) }
  public init(
    data: Data, semantic: Semantic, vectorCount: Int, usesFloatComponents floatComponents: Bool,
    componentsPerVector: Int, bytesPerComponent: Int, dataOffset offset: Int, dataStride stride: Int
  ) { (self.semantic, self.vectorCount) = (semantic, vectorCount) }
}

/// How points are joined.
public enum SCNGeometryPrimitiveType: Int, Sendable {
  case triangles, triangleStrip, line, point, polygon
}

/// Points that are joined.
open class SCNGeometryElement: NSObject, @unchecked Sendable {
  public let primitiveType: SCNGeometryPrimitiveType
  public init<IndexType: FixedWidthInteger>(indices: [IndexType], primitiveType: SCNGeometryPrimitiveType) {
    self.primitiveType = primitiveType
  }
  public init(data: Data?, primitiveType: SCNGeometryPrimitiveType, primitiveCount: Int, bytesPerIndex: Int) {
    self.primitiveType = primitiveType
  }
  open var pointSize: CGFloat = 1
  open var minimumPointScreenSpaceRadius: CGFloat = 1
  open var maximumPointScreenSpaceRadius: CGFloat = 1
}
