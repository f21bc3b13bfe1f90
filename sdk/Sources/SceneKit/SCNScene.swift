import FoundationAdditions
import SDKBase
import UIKit

/// How a scene is read; the preview reads none.
open class SCNSceneSource: NSObject, @unchecked Sendable {
  /// What is told to the reader.
  public struct LoadingOption: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let checkConsistency = Self(rawValue: "kSceneSourceCheckConsistency")
    public static let convertToYUp = Self(rawValue: "kSceneSourceConvertToYUp")
    public static let animationImportPolicy = Self(rawValue: "kSceneSourceAnimationLoadingMode")
    public static let assetDirectoryURLs = Self(rawValue: "kSceneSourceAssetDirectoryURLs")
  }
}

private struct NotRead: LocalizedError {
  var errorDescription: String? { "The preview reads no scenes from files." }
}

/// A world with all that is in it.
open class SCNScene: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  public convenience init?(named name: String) {
    Self.missing()
    return nil
  }
  public convenience init?(
    named name: String, inDirectory directory: String?, options: [SCNSceneSource.LoadingOption: Any]? = nil
  ) {
    Self.missing()
    return nil
  }
  public convenience init(url: URL, options: [SCNSceneSource.LoadingOption: Any]? = nil) throws {
    Self.missing()
    throw NotRead()
  }

  public let rootNode = SCNNode()
  public let background = SCNMaterialProperty()
  public let lightingEnvironment = SCNMaterialProperty()
  public let physicsWorld = SCNPhysicsWorld()
  open var fogStartDistance: CGFloat = 0
  open var fogEndDistance: CGFloat = 0
  open var fogDensityExponent: CGFloat = 1
  open var fogColor: Any = UIColor.white
  open var isPaused = false
  open func addParticleSystem(_ system: SCNParticleSystem, transform: SCNMatrix4) {}
  open func attribute(forKey key: String) -> Any? { nil }
  open func setAttribute(_ attribute: Any?, forKey key: String) {}

  private class func missing() {
    reportUnsupported(api: "SCNScene(named:)", note: "Scenes are not read from files in the preview; there is none.")
  }
}

/// What is told of a search for what is under a point.
public struct SCNHitTestOption: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let firstFoundOnly = Self(rawValue: "kHitTestFirstFoundOnly")
  public static let searchMode = Self(rawValue: "kHitTestOptionSearchMode")
  public static let boundingBoxOnly = Self(rawValue: "kHitTestBoundingBoxOnly")
  public static let rootNode = Self(rawValue: "kHitTestRootNode")
  public static let ignoreHiddenNodes = Self(rawValue: "kHitTestSkipHiddenNode")
  public static let categoryBitMask = Self(rawValue: "kHitTestOptionCategoryBitMask")
}

/// What is under a point.
open class SCNHitTestResult: NSObject, @unchecked Sendable {
  public let node: SCNNode
  init(node: SCNNode) { self.node = node }
  open var localCoordinates: SCNVector3 { SCNVector3Zero }
  open var worldCoordinates: SCNVector3 { node.worldPosition }
  open var localNormal: SCNVector3 { SCNVector3(0, 0, 1) }
  open var worldNormal: SCNVector3 { SCNVector3(0, 0, 1) }
  open var faceIndex: Int { 0 }
}

/// Who draws a scene; in the preview nobody does.
@preconcurrency
public protocol SCNSceneRenderer: NSObjectProtocol {
  @MainActor var scene: SCNScene? { get set }
  @MainActor var pointOfView: SCNNode? { get set }
  @MainActor var delegate: (any SCNSceneRendererDelegate)? { get set }
  @MainActor func hitTest(_ point: CGPoint, options: [SCNHitTestOption: Any]?) -> [SCNHitTestResult]
}

/// Told before each picture; there is none.
public protocol SCNSceneRendererDelegate: NSObjectProtocol {
  func renderer(_ renderer: any SCNSceneRenderer, updateAtTime time: TimeInterval)
  func renderer(_ renderer: any SCNSceneRenderer, didApplyAnimationsAtTime time: TimeInterval)
  func renderer(_ renderer: any SCNSceneRenderer, didSimulatePhysicsAtTime time: TimeInterval)
  func renderer(_ renderer: any SCNSceneRenderer, willRenderScene scene: SCNScene, atTime time: TimeInterval)
  func renderer(_ renderer: any SCNSceneRenderer, didRenderScene scene: SCNScene, atTime time: TimeInterval)
}

extension SCNSceneRendererDelegate {
  public func renderer(_ renderer: any SCNSceneRenderer, updateAtTime time: TimeInterval) {}
  public func renderer(_ renderer: any SCNSceneRenderer, didApplyAnimationsAtTime time: TimeInterval) {}
  public func renderer(_ renderer: any SCNSceneRenderer, didSimulatePhysicsAtTime time: TimeInterval) {}
  public func renderer(_ renderer: any SCNSceneRenderer, willRenderScene scene: SCNScene, atTime time: TimeInterval) {}
  public func renderer(_ renderer: any SCNSceneRenderer, didRenderScene scene: SCNScene, atTime time: TimeInterval) {}
}
