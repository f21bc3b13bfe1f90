import FoundationAdditions
import SDKBase
import UIKit

/// How new drawing meets what is there.
public enum SKBlendMode: Int, Sendable {
  case alpha, add, subtract, multiply, multiplyX2, screen, replace, multiplyAlpha
}

/// A picture that nodes show.
@MainActor @preconcurrency
open class SKTexture: NSObject {
  private let picture: UIImage?
  public nonisolated init(imageNamed name: String) { picture = nil }
  public nonisolated init(image: UIImage) { picture = image }
  public nonisolated init(cgImage image: CGImage) { picture = UIImage(cgImage: image) }
  open var filteringMode = SKTextureFilteringMode.linear
  open func size() -> CGSize { picture?.size ?? .zero }
  @preconcurrency
  open func preload(completionHandler: @escaping @Sendable () -> Void) { completionHandler() }
}

/// How a picture is scaled.
public enum SKTextureFilteringMode: Int, Sendable { case nearest, linear }

/// Pictures that are kept together.
@MainActor @preconcurrency
open class SKTextureAtlas: NSObject {
  public nonisolated init(named name: String) {}
  open var textureNames: [String] { [] }
  open func textureNamed(_ name: String) -> SKTexture { SKTexture(imageNamed: name) }
}

/// Shows a picture or a colour.
@MainActor @preconcurrency
open class SKSpriteNode: SKNode {
  open var texture: SKTexture?
  open var color: UIColor = .white
  open var colorBlendFactor: CGFloat = 0
  open var blendMode = SKBlendMode.alpha
  open var size = CGSize.zero
  open var anchorPoint = CGPoint(x: 0.5, y: 0.5)
  open var lightingBitMask: UInt32 = 0
  open var shader: SKShader?

  public init(texture: SKTexture?, color: UIColor, size: CGSize) {
    super.init()
    (self.texture, self.color, self.size) = (texture, color, size)
  }
  public convenience override init() { self.init(texture: nil, color: .white, size: .zero) }
  public convenience init(texture: SKTexture?) {
    self.init(texture: texture, color: .white, size: texture?.size() ?? .zero)
  }
  public convenience init(texture: SKTexture?, size: CGSize) { self.init(texture: texture, color: .white, size: size) }
  public convenience init(color: UIColor, size: CGSize) { self.init(texture: nil, color: color, size: size) }
  public convenience init(imageNamed name: String) { self.init(texture: SKTexture(imageNamed: name)) }
  public required init?(coder aDecoder: NSCoder) { super.init(coder: aDecoder) }

  open override var frame: CGRect {
    let (width, height) = (size.width * abs(xScale), size.height * abs(yScale))
    return CGRect(
      x: position.x - width * anchorPoint.x, y: position.y - height * anchorPoint.y, width: width, height: height)
  }
}

/// How a text stands to its position.
public enum SKLabelHorizontalAlignmentMode: Int, Sendable { case center, left, right }

/// How a text stands to its position.
public enum SKLabelVerticalAlignmentMode: Int, Sendable { case baseline, center, top, bottom }

/// Shows a text.
@MainActor @preconcurrency
open class SKLabelNode: SKNode {
  open var text: String?
  open var attributedText: NSAttributedString?
  open var fontName: String?
  open var fontSize: CGFloat = 32
  open var fontColor: UIColor? = .white
  open var horizontalAlignmentMode = SKLabelHorizontalAlignmentMode.center
  open var verticalAlignmentMode = SKLabelVerticalAlignmentMode.baseline
  open var numberOfLines = 1
  open var preferredMaxLayoutWidth: CGFloat = 0

  public override nonisolated init() { super.init() }
  public init(fontNamed fontName: String?) {
    super.init()
    self.fontName = fontName
  }
  public convenience init(text: String?) {
    self.init(fontNamed: nil)
    self.text = text
  }
  public required init?(coder aDecoder: NSCoder) { super.init(coder: aDecoder) }
}

/// Shows an outline.
@MainActor @preconcurrency
open class SKShapeNode: SKNode {
  open var path: CGPath?
  open var fillColor: UIColor = .clear
  open var strokeColor: UIColor = .white
  open var lineWidth: CGFloat = 1
  open var glowWidth: CGFloat = 0
  open var fillTexture: SKTexture?
  open var blendMode = SKBlendMode.alpha

  public override nonisolated init() { super.init() }
  public required init?(coder aDecoder: NSCoder) { super.init(coder: aDecoder) }
  public convenience init(path: CGPath) {
    self.init()
    self.path = path
  }
  public convenience init(path: CGPath, centered: Bool) { self.init(path: path) }
  public convenience init(rect: CGRect) { self.init(path: CGPath(rect: rect, transform: nil)) }
  public convenience init(rectOf size: CGSize) {
    self.init(rect: CGRect(x: -size.width / 2, y: -size.height / 2, width: size.width, height: size.height))
  }
  public convenience init(rectOf size: CGSize, cornerRadius: CGFloat) { self.init(rectOf: size) }
  public convenience init(rect: CGRect, cornerRadius: CGFloat) { self.init(rect: rect) }
  public convenience init(circleOfRadius radius: CGFloat) {
    let square = CGRect(x: -radius, y: -radius, width: radius * 2, height: radius * 2)
    self.init(path: CGPath(ellipseIn: square, transform: nil))
  }
  public convenience init(ellipseOf size: CGSize) {
    let box = CGRect(x: -size.width / 2, y: -size.height / 2, width: size.width, height: size.height)
    self.init(path: CGPath(ellipseIn: box, transform: nil))
  }
}

/// Shows what others let through.
@MainActor @preconcurrency
open class SKCropNode: SKNode { open var maskNode: SKNode? }

/// Runs filters on what it holds.
@MainActor @preconcurrency
open class SKEffectNode: SKNode {
  open var shouldEnableEffects = true
  open var shouldRasterize = false
  open var blendMode = SKBlendMode.alpha
}

/// Sprays particles; in the preview none.
@MainActor @preconcurrency
open class SKEmitterNode: SKNode {
  open var particleBirthRate: CGFloat = 0
  open var numParticlesToEmit = 0
  open var particleTexture: SKTexture?
  open var particleColor: UIColor = .white
  open var particleLifetime: CGFloat = 0
  open var particlePositionRange = CGVector.zero
  open var targetNode: SKNode?
  open func advanceSimulationTime(_ sec: TimeInterval) {}
  open func resetSimulation() {}
}

/// Sounds; the preview is silent.
@MainActor @preconcurrency
open class SKAudioNode: SKNode {
  open var autoplayLooped = true
  open var isPositional = true
  public convenience init(url: URL) { self.init() }
  public convenience init(fileNamed name: String) { self.init() }
}

/// Looks at a scene.
@MainActor @preconcurrency
open class SKCameraNode: SKNode {}

/// A program for the graphics processor; it is not run.
@MainActor @preconcurrency
open class SKShader: NSObject {
  public nonisolated init(source: String) {}
  public nonisolated init(source: String, uniforms: [SKUniform]) {}
  public nonisolated init(fileNamed name: String) {}
  open var uniforms: [SKUniform] = []
}

/// A value of such a program.
@MainActor @preconcurrency
open class SKUniform: NSObject {
  public nonisolated init(name: String, float value: Float) {}
  public nonisolated init(name: String, texture: SKTexture?) {}
}
