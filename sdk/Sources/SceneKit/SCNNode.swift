import FoundationAdditions
import SDKBase
import UIKit
import simd

/// A part of a scene. The preview keeps the tree of a scene, and does not draw or move it.
open class SCNNode: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  public convenience init(geometry: SCNGeometry?) {
    self.init()
    self.geometry = geometry
  }
  public required init?(coder: NSCoder) { super.init() }

  open var name: String?
  open var light: SCNLight?
  open var camera: SCNCamera?
  open var geometry: SCNGeometry?
  open var physicsBody: SCNPhysicsBody?
  open var constraints: [SCNConstraint]?
  open var opacity: CGFloat = 1
  open var isHidden = false
  open var isPaused = false
  open var castsShadow = true
  open var renderingOrder = 0
  open var categoryBitMask = 1
  open var movabilityHint = 0

  // Where it is: a place, a turn and a size.
  open var simdPosition = SIMD3<Float>.zero
  open var simdOrientation = simd_quatf(ix: 0, iy: 0, iz: 0, r: 1)
  open var simdScale = SIMD3<Float>(repeating: 1)
  open var simdEulerAngles: SIMD3<Float> {
    get { angles(of: simdOrientation) }
    set { simdOrientation = turn(by: newValue) }
  }
  open var simdPivot = matrix_identity_float4x4
  open var simdTransform: simd_float4x4 {
    get {
      var map = simd_float4x4(simdOrientation)
      map.columns.0 *= simdScale.x
      map.columns.1 *= simdScale.y
      map.columns.2 *= simdScale.z
      map.columns.3 = SIMD4(simdPosition.x, simdPosition.y, simdPosition.z, 1)
      return map
    }
    set {
      let (a, b, c, d) = newValue.columns
      simdPosition = SIMD3(d.x, d.y, d.z)
      simdScale = SIMD3(simd_length(a), simd_length(b), simd_length(c))
      guard simdScale.min() > 0 else { return }
      simdOrientation = simd_quatf(
        simd_float4x4(a / simdScale.x, b / simdScale.y, c / simdScale.z, SIMD4(0, 0, 0, 1)))
    }
  }
  open var simdWorldTransform: simd_float4x4 {
    get { (parent?.simdWorldTransform ?? matrix_identity_float4x4) * simdTransform }
    set { simdTransform = (parent?.simdWorldTransform ?? matrix_identity_float4x4).inverse * newValue }
  }
  open var simdWorldPosition: SIMD3<Float> {
    get { SIMD3(simdWorldTransform.columns.3.x, simdWorldTransform.columns.3.y, simdWorldTransform.columns.3.z) }
    set {
      var map = simdWorldTransform
      map.columns.3 = SIMD4(newValue.x, newValue.y, newValue.z, 1)
      simdWorldTransform = map
    }
  }
  open var position: SCNVector3 {
    get { SCNVector3(simdPosition) }
    set { simdPosition = SIMD3(newValue) }
  }
  open var scale: SCNVector3 {
    get { SCNVector3(simdScale) }
    set { simdScale = SIMD3(newValue) }
  }
  open var eulerAngles: SCNVector3 {
    get { SCNVector3(simdEulerAngles) }
    set { simdEulerAngles = SIMD3(newValue) }
  }
  open var orientation: SCNQuaternion {
    get { SCNVector4(simdOrientation.vector) }
    set { simdOrientation = simd_quatf(vector: SIMD4(newValue)) }
  }
  open var rotation: SCNVector4 {
    get {
      let axis = simdOrientation.axis
      return SCNVector4(axis.x, axis.y, axis.z, simdOrientation.angle)
    }
    set { simdOrientation = simd_quatf(angle: newValue.w, axis: SIMD3(newValue.x, newValue.y, newValue.z)) }
  }
  open var transform: SCNMatrix4 {
    get { SCNMatrix4(simdTransform) }
    set { simdTransform = simd_float4x4(newValue) }
  }
  open var worldTransform: SCNMatrix4 { SCNMatrix4(simdWorldTransform) }
  open var worldPosition: SCNVector3 {
    get { SCNVector3(simdWorldPosition) }
    set { simdWorldPosition = SIMD3(newValue) }
  }
  open var worldFront: SCNVector3 { SCNVector3(simdWorldFront) }
  open var simdWorldFront: SIMD3<Float> {
    let back = simdWorldTransform.columns.2
    return -SIMD3(back.x, back.y, back.z)
  }
  open var pivot: SCNMatrix4 {
    get { SCNMatrix4(simdPivot) }
    set { simdPivot = simd_float4x4(newValue) }
  }
  open var presentation: SCNNode { self }
  open var boundingBox: (min: SCNVector3, max: SCNVector3) {
    get { geometry?.boundingBox ?? (SCNVector3Zero, SCNVector3Zero) }
    set {}
  }

  // The tree.
  open private(set) var childNodes: [SCNNode] = []
  open private(set) weak var parent: SCNNode?

  open func addChildNode(_ child: SCNNode) { insertChildNode(child, at: childNodes.count) }
  open func insertChildNode(_ child: SCNNode, at index: Int) {
    child.removeFromParentNode()
    child.parent = self
    childNodes.insert(child, at: min(index, childNodes.count))
  }
  open func removeFromParentNode() {
    parent?.childNodes.removeAll { $0 === self }
    parent = nil
  }
  open func replaceChildNode(_ oldChild: SCNNode, with newChild: SCNNode) {
    guard let index = childNodes.firstIndex(where: { $0 === oldChild }) else { return }
    oldChild.removeFromParentNode()
    insertChildNode(newChild, at: index)
  }
  open func childNode(withName name: String, recursively: Bool) -> SCNNode? {
    for child in childNodes {
      if child.name == name { return child }
      if recursively, let found = child.childNode(withName: name, recursively: true) { return found }
    }
    return nil
  }
  open func childNodes(passingTest predicate: (SCNNode, UnsafeMutablePointer<ObjCBool>) -> Bool) -> [SCNNode] {
    var (found, stop): ([SCNNode], ObjCBool) = ([], false)
    enumerateChildNodes { child, _ in
      if !stop.boolValue, predicate(child, &stop) { found.append(child) }
    }
    return found
  }
  open func enumerateChildNodes(_ block: (SCNNode, UnsafeMutablePointer<ObjCBool>) -> Void) {
    var stop: ObjCBool = false
    visit(&stop, block)
  }
  open func enumerateHierarchy(_ block: (SCNNode, UnsafeMutablePointer<ObjCBool>) -> Void) {
    var stop: ObjCBool = false
    block(self, &stop)
    visit(&stop, block)
  }
  private func visit(_ stop: inout ObjCBool, _ block: (SCNNode, UnsafeMutablePointer<ObjCBool>) -> Void) {
    for child in childNodes where !stop.boolValue {
      block(child, &stop)
      if !stop.boolValue { child.visit(&stop, block) }
    }
  }
  /// A copy with all below it. A node of an app's own class cannot be made here, and stays the one that it is.
  open func clone() -> Self {
    guard type(of: self) == SCNNode.self else { return self }
    return unsafeDowncast(copied(), to: Self.self)
  }
  open func flattenedClone() -> Self { clone() }
  private func copied() -> SCNNode {
    let twin = SCNNode(geometry: geometry)
    (twin.name, twin.light, twin.camera, twin.opacity) = (name, light, camera, opacity)
    (twin.simdPosition, twin.simdOrientation, twin.simdScale) = (simdPosition, simdOrientation, simdScale)
    for child in childNodes { twin.addChildNode(child.copied()) }
    return twin
  }

  open func look(at worldTarget: SCNVector3) { simdLook(at: SIMD3(worldTarget)) }
  open func look(at worldTarget: SCNVector3, up worldUp: SCNVector3, localFront: SCNVector3) { look(at: worldTarget) }
  open func simdLook(at worldTarget: SIMD3<Float>) {
    let way = worldTarget - simdWorldPosition
    guard simd_length(way) > 0 else { return }
    simdOrientation = simd_quatf(from: SIMD3(0, 0, -1), to: simd_normalize(way))
  }
  open func localTranslate(by translation: SCNVector3) { simdLocalTranslate(by: SIMD3(translation)) }
  open func simdLocalTranslate(by translation: SIMD3<Float>) { simdPosition += simdOrientation.act(translation) }
  open func localRotate(by rotation: SCNQuaternion) { simdOrientation *= simd_quatf(vector: SIMD4(rotation)) }
  open func convertPosition(_ position: SCNVector3, to node: SCNNode?) -> SCNVector3 {
    convert(position, from: self, to: node)
  }
  open func convertPosition(_ position: SCNVector3, from node: SCNNode?) -> SCNVector3 {
    convert(position, from: node, to: self)
  }
  private func convert(_ position: SCNVector3, from: SCNNode?, to: SCNNode?) -> SCNVector3 {
    let world = (from?.simdWorldTransform ?? matrix_identity_float4x4) * SIMD4(position.x, position.y, position.z, 1)
    let local = (to?.simdWorldTransform ?? matrix_identity_float4x4).inverse * world
    return SCNVector3(local.x, local.y, local.z)
  }

  // What it does.
  private var actions: [String: SCNAction] = [:]
  /// Nothing moves here: what an action runs is run at once, and it counts as done.
  open func runAction(_ action: SCNAction) { runAction(action, forKey: nil, completionHandler: nil) }
  open func runAction(_ action: SCNAction, completionHandler block: (@Sendable () -> Void)? = nil) {
    runAction(action, forKey: nil, completionHandler: block)
  }
  open func runAction(_ action: SCNAction, forKey key: String?) {
    runAction(action, forKey: key, completionHandler: nil)
  }
  open func runAction(_ action: SCNAction, forKey key: String?, completionHandler block: (@Sendable () -> Void)? = nil)
  {
    reportUnsupported(api: "SCNNode.runAction", note: "Scenes do not move in the preview; actions end at once.")
    if let key { actions[key] = action }
    action.finish(on: self)
    block?()
  }
  open var hasActions: Bool { !actions.isEmpty }
  open func action(forKey key: String) -> SCNAction? { actions[key] }
  open func removeAction(forKey key: String) { actions[key] = nil }
  open func removeAllActions() { actions = [:] }
  open func addAnimation(_ animation: CAAnimation, forKey key: String?) {
    reportUnsupported(api: "SCNNode.addAnimation", note: "Scenes do not move in the preview.")
  }
  open func removeAnimation(forKey key: String) {}
  open func removeAllAnimations() {}
  open func addParticleSystem(_ system: SCNParticleSystem) {}
  open func removeParticleSystem(_ system: SCNParticleSystem) {}
  open func removeAllParticleSystems() {}
  open func hitTestWithSegment(
    from pointA: SCNVector3, to pointB: SCNVector3, options: [String: Any]? = nil
  ) -> [SCNHitTestResult] { [] }
}

/// A node whose parts are read from a file; there is no reading here.
open class SCNReferenceNode: SCNNode, @unchecked Sendable {
  open var referenceURL: URL
  public init?(url referenceURL: URL) {
    self.referenceURL = referenceURL
    super.init()
  }
  public required init?(coder: NSCoder) { return nil }
  open var isLoaded: Bool { false }
  open func load() {
    reportUnsupported(api: "SCNReferenceNode.load", note: "Scenes are not read from files in the preview; it is empty.")
  }
  open func unload() {}
}

/// Pitch, yaw and roll as one turn: roll first.
private func turn(by angles: SIMD3<Float>) -> simd_quatf {
  simd_quatf(angle: angles.z, axis: SIMD3(0, 0, 1)) * simd_quatf(angle: angles.y, axis: SIMD3(0, 1, 0))
    * simd_quatf(angle: angles.x, axis: SIMD3(1, 0, 0))
}

private func angles(of turn: simd_quatf) -> SIMD3<Float> {
  let (x, y, z, w) = (Double(turn.vector.x), Double(turn.vector.y), Double(turn.vector.z), Double(turn.vector.w))
  let pitch = atan2(2 * (w * x + y * z), 1 - 2 * (x * x + y * y))
  let yaw = asin(max(-1, min(1, 2 * (w * y - z * x))))
  let roll = atan2(2 * (w * z + x * y), 1 - 2 * (y * y + z * z))
  return SIMD3(Float(pitch), Float(yaw), Float(roll))
}
