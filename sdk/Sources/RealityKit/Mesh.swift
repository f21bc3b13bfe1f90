import FoundationAdditions
import UIKit
import simd

/// A surface; only how large it is counts here.
@MainActor @preconcurrency
public class MeshResource {
  public let bounds: BoundingBox
  init(_ size: SIMD3<Float>) { bounds = BoundingBox(min: -size / 2, max: size / 2) }

  public static func generateBox(size: Float, cornerRadius: Float = 0) -> MeshResource {
    MeshResource(SIMD3(repeating: size))
  }
  public static func generateBox(size: SIMD3<Float>, cornerRadius: Float = 0) -> MeshResource { MeshResource(size) }
  public static func generateBox(
    width: Float, height: Float, depth: Float, cornerRadius: Float = 0, splitFaces: Bool = false
  ) -> MeshResource { MeshResource(SIMD3(width, height, depth)) }
  public static func generateSphere(radius: Float) -> MeshResource { MeshResource(SIMD3(repeating: radius * 2)) }
  public static func generatePlane(width: Float, depth: Float, cornerRadius: Float = 0) -> MeshResource {
    MeshResource(SIMD3(width, 0, depth))
  }
  public static func generatePlane(width: Float, height: Float, cornerRadius: Float = 0) -> MeshResource {
    MeshResource(SIMD3(width, height, 0))
  }
  @available(iOS 18.0, *)
  public static func generateCylinder(height: Float, radius: Float) -> MeshResource {
    MeshResource(SIMD3(radius * 2, height, radius * 2))
  }
  @available(iOS 18.0, *)
  public static func generateCone(height: Float, radius: Float) -> MeshResource {
    MeshResource(SIMD3(radius * 2, height, radius * 2))
  }
  public static func generateText(
    _ string: String, extrusionDepth: Float = 0.25, font: Font = .systemFont(ofSize: 0.25),
    containerFrame: CGRect = .zero, alignment: NSTextAlignment = .left,
    lineBreakMode: NSLineBreakMode = .byTruncatingTail
  ) -> MeshResource { MeshResource(SIMD3(Float(font.pointSize) * Float(string.count) / 2, 0, extrusionDepth)) }

  /// What texts are written with.
  public typealias Font = UIFont
}

/// What touches.
@MainActor @preconcurrency
public class ShapeResource {
  public static func generateBox(size: SIMD3<Float>) -> ShapeResource { ShapeResource() }
  public static func generateBox(width: Float, height: Float, depth: Float) -> ShapeResource { ShapeResource() }
  public static func generateSphere(radius: Float) -> ShapeResource { ShapeResource() }
  public static func generateCapsule(height: Float, radius: Float) -> ShapeResource { ShapeResource() }
  public static func generateConvex(from mesh: MeshResource) -> ShapeResource { ShapeResource() }
}

/// A picture on a surface.
@MainActor @preconcurrency
public class TextureResource {
  /// What it is for.
  public enum Semantic: Hashable, Sendable { case raw, color, scalar, hdrColor, normal }
  /// How it is made.
  public struct CreateOptions: Sendable {
    public init(semantic: Semantic?) {}
  }
  public static func load(named name: String, in bundle: Bundle? = nil) throws -> TextureResource {
    throw Entity.notRead()
  }
  public static func generate(from image: CGImage, options: CreateOptions) throws -> TextureResource {
    TextureResource()
  }
  public convenience init(named name: String, in bundle: Bundle? = nil) async throws {
    self.init()
    throw Entity.notRead()
  }
  init() {}
}

/// What a surface looks like.
public protocol Material {}

/// A colour, or a picture.
@MainActor @preconcurrency
public struct MaterialColorParameter {
  let color: UIColor?
  public static func color(_ color: UIColor) -> Self { Self(color: color) }
  public static func texture(_ texture: TextureResource) -> Self { Self(color: nil) }
}

/// A number, or a picture.
public struct MaterialScalarParameter: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, Sendable {
  let value: Float
  public init(floatLiteral value: Float) { self.value = value }
  public init(integerLiteral value: Int) { self.value = Float(value) }
  public static func float(_ value: Float) -> Self { Self(floatLiteral: value) }
}

/// A simple surface that light falls on.
@MainActor @preconcurrency
public struct SimpleMaterial: Material {
  /// A colour, as of UIKit.
  public typealias Color = UIColor
  /// A colour with a picture.
  public struct BaseColor {
    public var tint: UIColor
    public init(tint: UIColor = .white, texture: MaterialParameters.Texture? = nil) { self.tint = tint }
  }
  public var color = BaseColor()
  public var roughness: MaterialScalarParameter = 0
  public var metallic: MaterialScalarParameter = 0
  public init() {}
  public init(color: UIColor, isMetallic: Bool) { self.init(color: color, roughness: 0, isMetallic: isMetallic) }
  public init(color: UIColor, roughness: MaterialScalarParameter, isMetallic: Bool) {
    (self.color, self.roughness, metallic) = (BaseColor(tint: color), roughness, isMetallic ? 1 : 0)
  }
}

/// What materials are told.
@MainActor @preconcurrency
public enum MaterialParameters {
  /// A picture on a surface.
  public struct Texture {
    public init(_ resource: TextureResource) {}
  }
}

/// A surface that light does not fall on.
@MainActor @preconcurrency
public struct UnlitMaterial: Material {
  public var color = SimpleMaterial.BaseColor()
  public var blending = PhysicallyBasedMaterial.Blending.opaque
  public init() {}
  public init(color: UIColor) { self.color = .init(tint: color) }
  public init(texture: TextureResource) {}
}

/// A surface as in the world.
@MainActor @preconcurrency
public struct PhysicallyBasedMaterial: Material {
  /// How much is seen through it.
  public enum Blending { case opaque, transparent(opacity: Opacity) }
  /// How much of it is there.
  public struct Opacity: ExpressibleByFloatLiteral {
    public var scale: Float
    public init(scale: Float = 1) { self.scale = scale }
    public init(floatLiteral value: Float) { scale = value }
  }
  /// A number of a surface.
  public struct Scalar: ExpressibleByFloatLiteral {
    public var scale: Float
    public init(scale: Float = 1) { self.scale = scale }
    public init(floatLiteral value: Float) { scale = value }
  }
  public typealias BaseColor = SimpleMaterial.BaseColor
  public typealias Roughness = Scalar
  public typealias Metallic = Scalar
  public init() {}
  public var baseColor = BaseColor()
  public var roughness: Roughness = 1.0
  public var metallic: Metallic = 0.0
  public var blending = Blending.opaque
}

/// Hides what is behind it.
@MainActor @preconcurrency
public struct OcclusionMaterial: Material { public init(receivesDynamicLighting: Bool = false) {} }
