import SDKBase

/// A font by its role or its size.
public struct Font: Hashable, Sendable {
  /// The roles of text.
  public enum TextStyle: Hashable, CaseIterable, Sendable {
    case largeTitle, title
    @available(iOS 14.0, *)
    case title2, title3
    case headline, subheadline, body, callout, footnote, caption
    @available(iOS 14.0, *)
    case caption2

    public static var allCases: [TextStyle] {
      [
        .largeTitle, .title, .title2, .title3, .headline, .subheadline, .body, .callout, .footnote, .caption, .caption2,
      ]
    }

    package var size: CGFloat {
      switch self {
      case .largeTitle: 34
      case .title: 28
      case .title2: 22
      case .title3: 20
      case .headline, .body: 17
      case .callout: 16
      case .subheadline: 15
      case .footnote: 13
      case .caption: 12
      case .caption2: 11
      }
    }
  }

  /// How heavy the strokes are.
  public struct Weight: Hashable, Sendable {
    package let value: Int
    public static let ultraLight = Weight(value: 100)
    public static let thin = Weight(value: 200)
    public static let light = Weight(value: 300)
    public static let regular = Weight(value: 400)
    public static let medium = Weight(value: 500)
    public static let semibold = Weight(value: 600)
    public static let bold = Weight(value: 700)
    public static let heavy = Weight(value: 800)
    public static let black = Weight(value: 900)
  }

  /// The family of forms.
  public enum Design: Hashable, Sendable {
    case `default`, serif, rounded, monospaced
  }

  /// How wide the letters are.
  @available(iOS 16.0, *)
  public struct Width: Hashable, Sendable {
    public var value: CGFloat
    public init(_ value: CGFloat) { self.value = value }
    public static let compressed = Width(-0.2)
    public static let condensed = Width(-0.1)
    public static let standard = Width(0)
    public static let expanded = Width(0.2)
  }

  /// The room between lines.
  @available(iOS 14.0, *)
  public enum Leading: Hashable, Sendable {
    case standard, tight, loose
  }

  package var style: TextStyle?
  package var size: CGFloat
  package var weight: Weight?
  package var design: Design?
  package var isItalic = false
  package var isMonospaced = false
  package var monospacedDigits = false
  package var scale: CGFloat = 1
  /// The name of a font of the app.
  package var name: String?

  public static let largeTitle = system(.largeTitle)
  public static let title = system(.title)
  @available(iOS 14.0, *)
  public static let title2 = system(.title2)
  @available(iOS 14.0, *)
  public static let title3 = system(.title3)
  public static let headline = system(.headline)
  public static let subheadline = system(.subheadline)
  public static let body = system(.body)
  public static let callout = system(.callout)
  public static let footnote = system(.footnote)
  public static let caption = system(.caption)
  @available(iOS 14.0, *)
  public static let caption2 = system(.caption2)

  /// The system's font in a role.
  @available(iOS 16.0, *)
  public static func system(_ style: TextStyle, design: Design? = nil, weight: Weight? = nil) -> Font {
    Font(style: style, size: style.size, weight: weight ?? (style == .headline ? .semibold : nil), design: design)
  }

  /// The system's font in a role.
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use `system(_:design:weight:)` instead.")
  @_disfavoredOverload
  public static func system(_ style: TextStyle, design: Design = .default) -> Font {
    system(style, design: design, weight: nil)
  }

  /// The system's font in a size.
  @available(iOS 16.0, *)
  public static func system(size: CGFloat, weight: Weight? = nil, design: Design? = nil) -> Font {
    Font(style: nil, size: size, weight: weight, design: design)
  }

  /// The system's font in a size.
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use `system(size:weight:design:)` instead.")
  @_disfavoredOverload
  public static func system(size: CGFloat, weight: Weight = .regular, design: Design = .default) -> Font {
    Font(style: nil, size: size, weight: weight, design: design)
  }

  /// A font of the app, which grows with the text size.
  public static func custom(_ name: String, size: CGFloat) -> Font {
    var font = own(name, size: size)
    font.style = .body
    return font
  }

  /// A font of the app, which grows like a role.
  @available(iOS 14.0, *)
  public static func custom(_ name: String, size: CGFloat, relativeTo textStyle: TextStyle) -> Font {
    var font = own(name, size: size)
    font.style = textStyle
    return font
  }

  /// A font of the app in one size.
  @available(iOS 14.0, *)
  public static func custom(_ name: String, fixedSize: CGFloat) -> Font { own(name, size: fixedSize) }

  private static func own(_ name: String, size: CGFloat) -> Font {
    guard AppFonts.font(name, weight: nil, italic: false) == nil else {
      return Font(style: nil, size: size, weight: nil, design: nil, name: name)
    }
    reportUnsupported(api: "Font.custom", note: "No file of the app holds \(name): the system's font is drawn.")
    return Font(style: nil, size: size, weight: name.contains("Bold") ? .bold : nil, design: nil)
  }

  /// With other strokes.
  public func weight(_ weight: Weight) -> Font { with { $0.weight = weight } }
  /// With letters of another width; drawn with the usual ones.
  @available(iOS 16.0, *)
  public func width(_ width: Width) -> Font { self }
  /// With heavy strokes.
  public func bold() -> Font { weight(.bold) }
  /// With heavy strokes, or not.
  @available(iOS 26.0, *)
  public func bold(_ isActive: Bool) -> Font { isActive ? bold() : self }
  /// Slanted.
  public func italic() -> Font { with { $0.isItalic = true } }
  /// Slanted, or not.
  @available(iOS 26.0, *)
  public func italic(_ isActive: Bool) -> Font { with { $0.isItalic = isActive } }
  /// With letters of one width.
  @available(iOS 15.0, *)
  public func monospaced() -> Font { with { $0.isMonospaced = true } }
  /// With digits of one width.
  public func monospacedDigit() -> Font { with { $0.monospacedDigits = true } }
  /// With small capitals; drawn with the usual letters.
  public func smallCaps() -> Font { self }
  /// With small capitals for small letters; drawn with the usual ones.
  public func lowercaseSmallCaps() -> Font { self }
  /// With small capitals for capitals; drawn with the usual ones.
  public func uppercaseSmallCaps() -> Font { self }
  /// With more or less room between lines; drawn with the usual one.
  @available(iOS 14.0, *)
  public func leading(_ leading: Leading) -> Font { self }
  /// Larger or smaller.
  @available(iOS 26.0, *)
  public func scaled(by factor: CGFloat) -> Font { with { $0.scale *= factor } }
  /// In another size.
  @available(iOS 26.0, *)
  public func pointSize(_ size: CGFloat) -> Font {
    with {
      $0.style = nil
      $0.size = size
    }
  }

  private func with(_ change: (inout Font) -> Void) -> Font {
    var copy = self
    change(&copy)
    return copy
  }

  /// The font as it is measured and drawn.
  package func face(in environment: EnvironmentValues) -> FontFace {
    let factor = style == nil ? 1 : environment.dynamicTypeSize.factor
    let design = design ?? environment.fontDesign ?? .default
    return FontFace(
      size: style == nil ? size * scale : (size * factor * scale).rounded(),
      weight: (weight ?? environment.fontWeight ?? .regular).value,
      design: isMonospaced || environment.isMonospaced ? .monospaced : design.face,
      italic: isItalic || environment.isItalic, monospacedDigit: monospacedDigits || environment.monospacedDigits,
      own: name.flatMap {
        AppFonts.font(
          $0, weight: (weight ?? environment.fontWeight)?.value, italic: isItalic || environment.isItalic)
      })
  }
}

extension Font.Design {
  fileprivate var face: FontFace.Design {
    switch self {
    case .default: .default
    case .serif: .serif
    case .rounded: .rounded
    case .monospaced: .monospaced
    }
  }
}

private struct FontKey: EnvironmentKey { static let defaultValue: Font? = nil }
private struct FontWeightKey: EnvironmentKey { static let defaultValue: Font.Weight? = nil }
private struct FontDesignKey: EnvironmentKey { static let defaultValue: Font.Design? = nil }
private struct ItalicKey: EnvironmentKey { static let defaultValue = false }
private struct MonospacedKey: EnvironmentKey { static let defaultValue = false }
private struct MonospacedDigitKey: EnvironmentKey { static let defaultValue = false }

extension EnvironmentValues {
  public var font: Font? {
    get { self[FontKey.self] }
    set { self[FontKey.self] = newValue }
  }
  package var fontWeight: Font.Weight? {
    get { self[FontWeightKey.self] }
    set { self[FontWeightKey.self] = newValue }
  }
  package var fontDesign: Font.Design? {
    get { self[FontDesignKey.self] }
    set { self[FontDesignKey.self] = newValue }
  }
  package var isItalic: Bool {
    get { self[ItalicKey.self] }
    set { self[ItalicKey.self] = newValue }
  }
  package var isMonospaced: Bool {
    get { self[MonospacedKey.self] }
    set { self[MonospacedKey.self] = newValue }
  }
  package var monospacedDigits: Bool {
    get { self[MonospacedDigitKey.self] }
    set { self[MonospacedDigitKey.self] = newValue }
  }
}
