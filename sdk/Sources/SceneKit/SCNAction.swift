import FoundationAdditions
import UIKit

/// How an action speeds up and slows down.
public enum SCNActionTimingMode: Int, Sendable { case linear, easeIn, easeOut, easeInEaseOut }

/// Something that a node does over time. Nothing moves here: only where an action ends counts.
open class SCNAction: NSObject, @unchecked Sendable {
  open var duration: TimeInterval
  open var timingMode = SCNActionTimingMode.linear
  open var timingFunction: ((Float) -> Float)?
  open var speed: CGFloat = 1
  private let end: (SCNNode) -> Void

  init(_ duration: TimeInterval = 0, _ end: @escaping (SCNNode) -> Void = { _ in }) {
    (self.duration, self.end) = (duration, end)
    super.init()
  }

  func finish(on node: SCNNode) { end(node) }
  open func reversed() -> SCNAction { SCNAction(duration) }

  open class func move(by delta: SCNVector3, duration: TimeInterval) -> SCNAction {
    SCNAction(duration) { $0.simdPosition += SIMD3(delta) }
  }
  open class func moveBy(x deltaX: CGFloat, y deltaY: CGFloat, z deltaZ: CGFloat, duration: TimeInterval) -> SCNAction {
    move(by: SCNVector3(deltaX, deltaY, deltaZ), duration: duration)
  }
  open class func move(to location: SCNVector3, duration: TimeInterval) -> SCNAction {
    SCNAction(duration) { $0.position = location }
  }
  open class func rotateBy(x xAngle: CGFloat, y yAngle: CGFloat, z zAngle: CGFloat, duration: TimeInterval) -> SCNAction
  { SCNAction(duration) { $0.simdEulerAngles += SIMD3(Float(xAngle), Float(yAngle), Float(zAngle)) } }
  open class func rotateTo(x xAngle: CGFloat, y yAngle: CGFloat, z zAngle: CGFloat, duration: TimeInterval) -> SCNAction
  { SCNAction(duration) { $0.simdEulerAngles = SIMD3(Float(xAngle), Float(yAngle), Float(zAngle)) } }
  open class func rotateTo(
    x xAngle: CGFloat, y yAngle: CGFloat, z zAngle: CGFloat, duration: TimeInterval, usesShortestUnitArc: Bool
  ) -> SCNAction { rotateTo(x: xAngle, y: yAngle, z: zAngle, duration: duration) }
  open class func rotate(by angle: CGFloat, around axis: SCNVector3, duration: TimeInterval) -> SCNAction {
    SCNAction(duration) { $0.localRotate(by: quaternion(Float(angle), axis)) }
  }
  open class func rotate(toAxisAngle axisAngle: SCNVector4, duration: TimeInterval) -> SCNAction {
    SCNAction(duration) { $0.rotation = axisAngle }
  }
  open class func scale(by scale: CGFloat, duration: TimeInterval) -> SCNAction {
    SCNAction(duration) { $0.simdScale *= Float(scale) }
  }
  open class func scale(to scale: CGFloat, duration: TimeInterval) -> SCNAction {
    SCNAction(duration) { $0.simdScale = SIMD3(repeating: Float(scale)) }
  }
  open class func fadeIn(duration: TimeInterval) -> SCNAction { fadeOpacity(to: 1, duration: duration) }
  open class func fadeOut(duration: TimeInterval) -> SCNAction { fadeOpacity(to: 0, duration: duration) }
  open class func fadeOpacity(to opacity: CGFloat, duration: TimeInterval) -> SCNAction {
    SCNAction(duration) { $0.opacity = opacity }
  }
  open class func fadeOpacity(by factor: CGFloat, duration: TimeInterval) -> SCNAction {
    SCNAction(duration) { $0.opacity += factor }
  }
  open class func hide() -> SCNAction { SCNAction { $0.isHidden = true } }
  open class func unhide() -> SCNAction { SCNAction { $0.isHidden = false } }
  open class func wait(duration: TimeInterval) -> SCNAction { SCNAction(duration) }
  open class func wait(duration: TimeInterval, range durationRange: TimeInterval) -> SCNAction { SCNAction(duration) }
  open class func removeFromParentNode() -> SCNAction { SCNAction { $0.removeFromParentNode() } }
  open class func run(_ block: @escaping @Sendable (SCNNode) -> Void) -> SCNAction { SCNAction { block($0) } }
  open class func customAction(
    duration seconds: TimeInterval, action block: @escaping @Sendable (SCNNode, CGFloat) -> Void
  ) -> SCNAction { SCNAction(seconds) { block($0, seconds) } }
  open class func sequence(_ actions: [SCNAction]) -> SCNAction {
    SCNAction(actions.reduce(0) { $0 + $1.duration }) { node in actions.forEach { $0.finish(on: node) } }
  }
  open class func group(_ actions: [SCNAction]) -> SCNAction {
    SCNAction(actions.map(\.duration).max() ?? 0) { node in actions.forEach { $0.finish(on: node) } }
  }
  open class func `repeat`(_ action: SCNAction, count: Int) -> SCNAction {
    SCNAction(action.duration * Double(count)) { node in for _ in 0..<count { action.finish(on: node) } }
  }
  open class func repeatForever(_ action: SCNAction) -> SCNAction { SCNAction(.infinity) }
  open class func playAudio(_ source: SCNAudioSource, waitForCompletion wait: Bool) -> SCNAction { SCNAction() }

  private class func quaternion(_ angle: Float, _ axis: SCNVector3) -> SCNQuaternion {
    let unit = SIMD3(axis)
    return SCNVector4(simd_quatf(angle: angle, axis: simd_normalize(unit)).vector)
  }
}

/// A sound in a scene; the preview is silent.
open class SCNAudioSource: NSObject, @unchecked Sendable {
  public convenience init?(fileNamed name: String) { return nil }
  public convenience init?(named fileName: String) { return nil }
  override init() { super.init() }
  open var volume: Float = 1
  open var rate: Float = 1
  open var loops = false
  open var isPositional = true
  open func load() {}
}

/// Changes of a scene that belong together; they show at once.
open class SCNTransaction: NSObject {
  private nonisolated(unsafe) static var done: (() -> Void)?
  open class func begin() {}
  open class func commit() {
    let handler = done
    done = nil
    handler?()
  }
  open class func flush() {}
  open class var animationDuration: TimeInterval {
    get { 0 }
    set {}
  }
  open class var disableActions: Bool {
    get { true }
    set {}
  }
  open class var completionBlock: (() -> Void)? {
    get { done }
    set { done = newValue }
  }
}
