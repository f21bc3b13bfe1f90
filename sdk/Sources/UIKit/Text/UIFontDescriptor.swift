/// What a font is, without being one yet.
open class UIFontDescriptor: NSObject, NSCopying, @unchecked Sendable {
  /// What a font has: slanted, bold …
  public struct SymbolicTraits: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let traitItalic = SymbolicTraits(rawValue: 1)
    public static let traitBold = SymbolicTraits(rawValue: 2)
    public static let traitExpanded = SymbolicTraits(rawValue: 1 << 5)
    public static let traitCondensed = SymbolicTraits(rawValue: 1 << 6)
    public static let traitMonoSpace = SymbolicTraits(rawValue: 1 << 10)
    public static let traitVertical = SymbolicTraits(rawValue: 1 << 11)
    public static let traitTightLeading = SymbolicTraits(rawValue: 1 << 15)
    public static let traitLooseLeading = SymbolicTraits(rawValue: 1 << 16)
  }

  /// The family of forms.
  public struct SystemDesign: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let `default` = SystemDesign(rawValue: "NSCTFontUIFontDesignDefault")
    public static let rounded = SystemDesign(rawValue: "NSCTFontUIFontDesignRounded")
    public static let serif = SystemDesign(rawValue: "NSCTFontUIFontDesignSerif")
    public static let monospaced = SystemDesign(rawValue: "NSCTFontUIFontDesignMonospaced")
  }

  /// Names of what a description says.
  public struct AttributeName: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let family = AttributeName(rawValue: "NSFontFamilyAttribute")
    public static let name = AttributeName(rawValue: "NSFontNameAttribute")
    public static let face = AttributeName(rawValue: "NSFontFaceAttribute")
    public static let size = AttributeName(rawValue: "NSFontSizeAttribute")
    public static let traits = AttributeName(rawValue: "NSCTFontTraitsAttribute")
    public static let featureSettings = AttributeName(rawValue: "NSCTFontFeatureSettingsAttribute")
    public static let textStyle = AttributeName(rawValue: "NSCTFontUIUsageAttribute")
  }

  /// Names of traits within a description.
  public struct TraitKey: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let symbolic = TraitKey(rawValue: "NSCTFontSymbolicTrait")
    public static let weight = TraitKey(rawValue: "NSCTFontWeightTrait")
    public static let width = TraitKey(rawValue: "NSCTFontProportionTrait")
    public static let slant = TraitKey(rawValue: "NSCTFontSlantTrait")
  }

  /// Names of settings of a feature.
  public struct FeatureKey: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let type = FeatureKey(rawValue: "CTFeatureTypeIdentifier")
    public static let selector = FeatureKey(rawValue: "CTFeatureSelectorIdentifier")
  }

  public let pointSize: CGFloat
  public let symbolicTraits: SymbolicTraits
  package let name: String?
  package let weight: UIFont.Weight
  package let design: SystemDesign
  package let tabularDigits: Bool
  package let style: UIFont.TextStyle?

  package init(
    size: CGFloat, weight: UIFont.Weight = .regular, design: SystemDesign = .default, traits: SymbolicTraits = [],
    tabularDigits: Bool = false, style: UIFont.TextStyle? = nil, name: String? = nil
  ) {
    var traits = traits
    if weight.rawValue >= UIFont.Weight.semibold.rawValue { traits.insert(.traitBold) }
    if design == .monospaced { traits.insert(.traitMonoSpace) }
    (pointSize, self.weight, self.design, symbolicTraits) = (size, weight, design, traits)
    (self.tabularDigits, self.style, self.name) = (tabularDigits, style, name)
    super.init()
  }

  public convenience init(name fontName: String, size: CGFloat) {
    let low = fontName.lowercased()
    let weights: [(String, UIFont.Weight)] = [
      ("ultralight", .ultraLight), ("thin", .thin), ("light", .light), ("medium", .medium), ("semibold", .semibold),
      ("demibold", .semibold), ("heavy", .heavy), ("black", .black), ("bold", .bold),
    ]
    let isMono = ["mono", "courier", "menlo"].contains { low.contains($0) }
    let isSerif = ["times", "georgia", "serif", "palatino", "newyork"].contains { low.contains($0) }
    self.init(
      size: size, weight: weights.first { low.contains($0.0) }?.1 ?? .regular,
      design: isMono ? .monospaced : isSerif ? .serif : low.contains("rounded") ? .rounded : .default,
      traits: low.contains("italic") || low.contains("oblique") ? .traitItalic : [], name: fontName)
  }

  public convenience init(fontAttributes attributes: [AttributeName: Any] = [:]) {
    let size = (attributes[.size] as? NSNumber)?.doubleValue ?? attributes[.size] as? Double ?? 0
    let name = attributes[.name] as? String ?? attributes[.family] as? String
    if let name { self.init(name: name, size: size) } else { self.init(size: size) }
  }

  public static func preferredFontDescriptor(withTextStyle style: UIFont.TextStyle) -> UIFontDescriptor {
    preferredFontDescriptor(withTextStyle: style, compatibleWith: nil)
  }

  public static func preferredFontDescriptor(
    withTextStyle style: UIFont.TextStyle, compatibleWith traitCollection: UITraitCollection?
  ) -> UIFontDescriptor {
    let wanted = traitCollection?.preferredContentSizeCategory ?? .unspecified
    let factor = (wanted == .unspecified ? UIContentSizeCategory.current : wanted).factor
    return UIFontDescriptor(
      size: (style.size * factor).rounded(), weight: style == .headline ? .semibold : .regular, style: style)
  }

  private func with(
    size: CGFloat? = nil, weight: UIFont.Weight? = nil, design: SystemDesign? = nil, traits: SymbolicTraits? = nil
  ) -> UIFontDescriptor {
    UIFontDescriptor(
      size: size ?? pointSize, weight: weight ?? self.weight, design: design ?? self.design,
      traits: traits ?? symbolicTraits.subtracting([.traitBold, .traitMonoSpace]).union(traits ?? []),
      tabularDigits: tabularDigits, style: style, name: name)
  }

  open func withSize(_ newPointSize: CGFloat) -> UIFontDescriptor { with(size: newPointSize, traits: symbolicTraits) }
  open func withDesign(_ design: SystemDesign) -> UIFontDescriptor? { with(design: design) }

  open func withSymbolicTraits(_ symbolicTraits: SymbolicTraits) -> UIFontDescriptor? {
    let isBold = symbolicTraits.contains(.traitBold)
    let heavy: UIFont.Weight = weight.rawValue >= UIFont.Weight.semibold.rawValue ? weight : .bold
    let mono = symbolicTraits.contains(.traitMonoSpace)
    return with(
      weight: isBold ? heavy : min(weight.rawValue, 0.23) == weight.rawValue ? weight : .regular,
      design: mono ? .monospaced : nil, traits: symbolicTraits)
  }

  open func withFamily(_ newFamily: String) -> UIFontDescriptor {
    UIFontDescriptor(name: newFamily, size: pointSize)
  }

  open func withFace(_ newFace: String) -> UIFontDescriptor {
    UIFontDescriptor(name: "\(family)-\(newFace)", size: pointSize)
  }

  open func addingAttributes(_ attributes: [AttributeName: Any]) -> UIFontDescriptor {
    let traits = attributes[.traits] as? [TraitKey: Any]
    let weight = (traits?[.weight] as? UIFont.Weight) ?? (traits?[.weight] as? CGFloat).map { UIFont.Weight($0) }
    return with(size: attributes[.size] as? CGFloat, weight: weight, traits: symbolicTraits)
  }

  open func object(forKey anAttribute: AttributeName) -> Any? { fontAttributes[anAttribute] }

  open var fontAttributes: [AttributeName: Any] {
    var all: [AttributeName: Any] = [.size: pointSize, .name: postscriptName]
    if let style { all[.textStyle] = style.rawValue }
    return all
  }

  open var postscriptName: String { name ?? ".SFUI-\(Self.face(weight))" }
  package var family: String { name.map { String($0.prefix { $0 != "-" }) } ?? ".AppleSystemUIFont" }

  private static func face(_ weight: UIFont.Weight) -> String {
    [
      100: "Ultralight", 200: "Thin", 300: "Light", 400: "Regular", 500: "Medium", 600: "Semibold", 700: "Bold",
      800: "Heavy", 900: "Black",
    ][weight.css] ?? "Regular"
  }

  open func copy(with zone: NSZone? = nil) -> Any { self }

  open override func isEqual(_ object: Any?) -> Bool {
    guard let other = object as? UIFontDescriptor else { return false }
    return pointSize == other.pointSize && weight == other.weight && design == other.design
      && symbolicTraits == other.symbolicTraits && name == other.name && tabularDigits == other.tabularDigits
  }

  open override var hash: Int { [pointSize.hashValue, weight.hashValue, design.hashValue].hashValue }
}
