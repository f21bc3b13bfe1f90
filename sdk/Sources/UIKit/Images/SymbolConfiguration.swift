extension UIImage {
  /// How large a symbol is next to text.
  public enum SymbolScale: Int, Sendable {
    case `default` = -1
    case unspecified = 0
    case small, medium, large
  }

  /// How heavy a symbol's strokes are.
  public enum SymbolWeight: Int, Sendable {
    case unspecified, ultraLight, thin, light, regular, medium, semibold, bold, heavy, black

    public func fontWeight() -> UIFont.Weight {
      let weights: [UIFont.Weight] = [
        .regular, .ultraLight, .thin, .light, .regular, .medium, .semibold, .bold, .heavy, .black,
      ]
      return weights[rawValue]
    }
  }

  /// The size, weight and colours of a symbol.
  open class SymbolConfiguration: UIImage.Configuration, @unchecked Sendable {
    package private(set) var pointSize: CGFloat?
    package private(set) var weight: SymbolWeight?
    package private(set) var symbolScale: SymbolScale?
    package private(set) var colors: [UIColor] = []
    package private(set) var mode: String?

    public static var unspecified: UIImage.SymbolConfiguration { SymbolConfiguration() }
    public override init() { super.init() }

    public convenience init(pointSize: CGFloat) {
      self.init()
      self.pointSize = pointSize
    }
    public convenience init(weight: SymbolWeight) {
      self.init()
      self.weight = weight
    }
    public convenience init(scale: SymbolScale) {
      self.init()
      symbolScale = scale
    }
    public convenience init(pointSize: CGFloat, weight: SymbolWeight) {
      self.init(pointSize: pointSize)
      self.weight = weight
    }
    public convenience init(pointSize: CGFloat, weight: SymbolWeight, scale: SymbolScale) {
      self.init(pointSize: pointSize, weight: weight)
      symbolScale = scale
    }
    public convenience init(textStyle: UIFont.TextStyle) {
      self.init(pointSize: UIFont.preferredFont(forTextStyle: textStyle).pointSize)
    }
    public convenience init(textStyle: UIFont.TextStyle, scale: SymbolScale) {
      self.init(textStyle: textStyle)
      symbolScale = scale
    }
    public convenience init(font: UIFont) { self.init(pointSize: font.pointSize) }
    public convenience init(font: UIFont, scale: SymbolScale) {
      self.init(font: font)
      symbolScale = scale
    }
    @available(iOS 15.0, *)
    public convenience init(hierarchicalColor: UIColor) {
      self.init()
      (colors, mode) = ([hierarchicalColor], "hierarchical")
    }
    @available(iOS 15.0, *)
    public convenience init(paletteColors: [UIColor]) {
      self.init()
      (colors, mode) = (paletteColors, "palette")
    }
    @available(iOS 15.0, *)
    public static func preferringMulticolor() -> Self { make("multicolor") }
    @available(iOS 16.0, *)
    public static func preferringMonochrome() -> Self { make("monochrome") }

    private static func make(_ mode: String) -> Self {
      let made = SymbolConfiguration()
      made.mode = mode
      return made as! Self
    }

    /// In points, the scale included.
    package var points: CGFloat {
      (pointSize ?? 17) * (symbolScale == .small ? 0.8 : symbolScale == .large ? 1.3 : 1)
    }

    open override func applying(_ otherConfiguration: UIImage.Configuration?) -> Self {
      guard let other = otherConfiguration as? SymbolConfiguration else { return self }
      let made = SymbolConfiguration()
      made.pointSize = other.pointSize ?? pointSize
      made.weight = other.weight ?? weight
      made.symbolScale = other.symbolScale ?? symbolScale
      made.colors = other.colors.isEmpty ? colors : other.colors
      made.mode = other.mode ?? mode
      return made as! Self
    }
  }
}
