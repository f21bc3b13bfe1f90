import FoundationAdditions
import Placeholders
import SDKBase
import UIKit

/// How a scene fills its view.
public enum SKSceneScaleMode: Int, Sendable { case fill, aspectFill, aspectFit, resizeFill }

/// What is shown in a view of a game. Scenes are kept and not drawn.
@MainActor @preconcurrency
open class SKScene: SKEffectNode {
  public override nonisolated init() { super.init() }
  public init(size: CGSize) {
    super.init()
    self.size = size
  }
  public required init?(coder aDecoder: NSCoder) { super.init(coder: aDecoder) }
  public convenience init?(fileNamed filename: String) {
    reportUnsupported(api: "SKScene(fileNamed:)", note: "Scenes are not read from files in the preview; there is none.")
    return nil
  }

  open var size = CGSize(width: 1, height: 1)
  open var scaleMode = SKSceneScaleMode.fill
  open var anchorPoint = CGPoint.zero
  open var backgroundColor: UIColor = .darkGray
  open var camera: SKCameraNode?
  public let physicsWorld = SKPhysicsWorld()
  open internal(set) weak var view: SKView?
  open override var frame: CGRect { CGRect(origin: .zero, size: size) }

  open func sceneDidLoad() {}
  open func didMove(to view: SKView) {}
  open func willMove(from view: SKView) {}
  open func didChangeSize(_ oldSize: CGSize) {}
  open func update(_ currentTime: TimeInterval) {}
  open func didEvaluateActions() {}
  open func didSimulatePhysics() {}
  open func didFinishUpdate() {}
  open func convertPoint(fromView point: CGPoint) -> CGPoint { CGPoint(x: point.x, y: size.height - point.y) }
  open func convertPoint(toView point: CGPoint) -> CGPoint { CGPoint(x: point.x, y: size.height - point.y) }
}

/// Which way a scene goes.
public enum SKTransitionDirection: Int, Sendable { case up, down, right, left }

/// How one scene follows another.
@MainActor @preconcurrency
open class SKTransition: NSObject {
  nonisolated override init() { super.init() }
  public class func crossFade(withDuration sec: TimeInterval) -> SKTransition { SKTransition() }
  public class func fade(withDuration sec: TimeInterval) -> SKTransition { SKTransition() }
  public class func fade(with color: UIColor, duration sec: TimeInterval) -> SKTransition { SKTransition() }
  public class func flipHorizontal(withDuration sec: TimeInterval) -> SKTransition { SKTransition() }
  public class func reveal(with direction: SKTransitionDirection, duration sec: TimeInterval) -> SKTransition {
    SKTransition()
  }
  public class func moveIn(with direction: SKTransitionDirection, duration sec: TimeInterval) -> SKTransition {
    SKTransition()
  }
  public class func push(with direction: SKTransitionDirection, duration sec: TimeInterval) -> SKTransition {
    SKTransition()
  }
  public class func doorway(withDuration sec: TimeInterval) -> SKTransition { SKTransition() }
  public class func doorsOpenHorizontal(withDuration sec: TimeInterval) -> SKTransition { SKTransition() }
}

/// Shows a scene; in the preview a placeholder stands for it.
@MainActor @preconcurrency
open class SKView: UIView {
  open var showsFPS = false
  open var showsNodeCount = false
  open var showsPhysics = false
  open var showsDrawCount = false
  open var ignoresSiblingOrder = false
  open var allowsTransparency = false
  open var isPaused = false
  open var preferredFramesPerSecond = 60
  open private(set) var scene: SKScene?

  public override init(frame: CGRect) {
    super.init(frame: frame)
    showPlaceholder(in: self, symbol: "gamecontroller", text: "Game Scene")
  }

  public required init?(coder: NSCoder) { return nil }

  open func presentScene(_ scene: SKScene?) {
    reportUnsupported(api: "SKView.presentScene", note: "Scenes are not drawn in the preview; a placeholder is shown.")
    self.scene?.willMove(from: self)
    self.scene = scene
    scene?.view = self
    scene?.didMove(to: self)
  }
  open func presentScene(_ scene: SKScene, transition: SKTransition) { presentScene(scene) }
  open func texture(from node: SKNode) -> SKTexture? { nil }
}
