/// An effect on what is behind.
open class UIVisualEffect: NSObject, @unchecked Sendable {}

/// Blurs what is behind.
open class UIBlurEffect: UIVisualEffect, @unchecked Sendable {
  /// How strong and how light the blur is.
  public enum Style: Int, Sendable {
    case extraLight, light, dark
    case regular = 4
    case prominent
    case systemUltraThinMaterial, systemThinMaterial, systemMaterial, systemThickMaterial, systemChromeMaterial
    case systemUltraThinMaterialLight, systemThinMaterialLight, systemMaterialLight, systemThickMaterialLight
    case systemChromeMaterialLight
    case systemUltraThinMaterialDark, systemThinMaterialDark, systemMaterialDark, systemThickMaterialDark
    case systemChromeMaterialDark
  }
  package let style: Style
  public init(style: Style) {
    self.style = style
    super.init()
  }
}

/// Lets content shine through a blur.
open class UIVibrancyEffect: UIVisualEffect, @unchecked Sendable {
  public init(blurEffect: UIBlurEffect) { super.init() }
  public init(blurEffect: UIBlurEffect, style: UIVibrancyEffectStyle) { super.init() }
}

/// What shines through.
public enum UIVibrancyEffectStyle: Int, Sendable {
  case label, secondaryLabel, tertiaryLabel, quaternaryLabel, fill, secondaryFill, tertiaryFill, separator
}

/// Glass.
@available(iOS 26.0, *)
open class UIGlassEffect: UIVisualEffect, @unchecked Sendable {
  /// How clear it is.
  public enum Style: Int, Sendable { case regular, clear }
  package let style: Style
  public init(style: Style = .regular) {
    self.style = style
    super.init()
  }
  open var isInteractive = false
  open var tintColor: UIColor?
}

/// Shows an effect.
open class UIVisualEffectView: UIView {
  public init(effect: UIVisualEffect?) {
    self.effect = effect
    super.init(frame: .zero)
    addSubview(contentView)
  }
  public convenience init() { self.init(effect: nil) }
  public required init?(coder: NSCoder) { super.init(coder: coder) }
  public let contentView = UIView()
  open var effect: UIVisualEffect? { didSet { setNeedsDisplay() } }
  open override func layoutSubviews() {
    contentView.frame = bounds
    super.layoutSubviews()
  }
}
