import FoundationAdditions
import UIKit

/// Which sides of a surface are seen.
public enum SCNCullMode: Int, Sendable { case back, front }

/// How surfaces are filled.
public enum SCNFillMode: UInt, Sendable { case fill, lines }

/// How new light meets what is there.
public enum SCNBlendMode: Int, Sendable { case alpha, add, subtract, multiply, screen, replace, max }

/// How what is clear lets light through.
public enum SCNTransparencyMode: Int, Sendable {
  case aOne, rgbZero, singleLayer, dualLayer
  public static let `default` = SCNTransparencyMode.aOne
}

/// How pictures go on at their edges.
public enum SCNWrapMode: Int, Sendable {
  case clamp = 1
  case `repeat`, clampToBorder, mirror
}

/// How pictures are scaled.
public enum SCNFilterMode: Int, Sendable { case none, nearest, linear }

/// A colour, a picture or a number that a material has.
open class SCNMaterialProperty: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  public convenience init(contents: Any) {
    self.init()
    self.contents = contents
  }
  /// A `UIColor`, a `UIImage`, a number, a layer …, as on the phone anything that can be shown.
  open var contents: Any?
  open var intensity: CGFloat = 1
  open var contentsTransform = SCNMatrix4Identity
  open var wrapS = SCNWrapMode.clamp
  open var wrapT = SCNWrapMode.clamp
  open var minificationFilter = SCNFilterMode.linear
  open var magnificationFilter = SCNFilterMode.linear
  open var mipFilter = SCNFilterMode.nearest
  open var mappingChannel = 0
  open var maxAnisotropy: CGFloat = 1
}

/// What a surface looks like.
open class SCNMaterial: NSObject, @unchecked Sendable {
  /// How light falls on it.
  public struct LightingModel: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let phong = Self(rawValue: "SCNLightingModelPhong")
    public static let blinn = Self(rawValue: "SCNLightingModelBlinn")
    public static let lambert = Self(rawValue: "SCNLightingModelLambert")
    public static let constant = Self(rawValue: "SCNLightingModelConstant")
    public static let physicallyBased = Self(rawValue: "SCNLightingModelPhysicallyBased")
    public static let shadowOnly = Self(rawValue: "SCNLightingModelShadowOnly")
  }

  public override init() { super.init() }
  open var name: String?
  public let diffuse = SCNMaterialProperty(contents: UIColor.white)
  public let ambient = SCNMaterialProperty()
  public let specular = SCNMaterialProperty(contents: UIColor.black)
  public let emission = SCNMaterialProperty(contents: UIColor.black)
  public let transparent = SCNMaterialProperty()
  public let reflective = SCNMaterialProperty()
  public let multiply = SCNMaterialProperty()
  public let normal = SCNMaterialProperty()
  public let displacement = SCNMaterialProperty()
  public let ambientOcclusion = SCNMaterialProperty()
  public let selfIllumination = SCNMaterialProperty()
  public let metalness = SCNMaterialProperty()
  public let roughness = SCNMaterialProperty()
  public let clearCoat = SCNMaterialProperty()
  open var shininess: CGFloat = 1
  open var transparency: CGFloat = 1
  open var transparencyMode = SCNTransparencyMode.default
  open var lightingModel = LightingModel.blinn
  open var isLitPerPixel = true
  open var isDoubleSided = false
  open var fillMode = SCNFillMode.fill
  open var cullMode = SCNCullMode.back
  open var blendMode = SCNBlendMode.alpha
  open var locksAmbientWithDiffuse = true
  open var writesToDepthBuffer = true
  open var readsFromDepthBuffer = true
  open var fresnelExponent: CGFloat = 0
  open var shaderModifiers: [SCNShaderModifierEntryPoint: String]?
}

/// Where an app's own shader goes in; it is not run.
public struct SCNShaderModifierEntryPoint: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let geometry = Self(rawValue: "SCNShaderModifierEntryPointGeometry")
  public static let surface = Self(rawValue: "SCNShaderModifierEntryPointSurface")
  public static let lightingModel = Self(rawValue: "SCNShaderModifierEntryPointLightingModel")
  public static let fragment = Self(rawValue: "SCNShaderModifierEntryPointFragment")
}
