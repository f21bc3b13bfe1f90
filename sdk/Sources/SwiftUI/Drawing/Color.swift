import SDKBase

/// A colour, which may be another in the dark.
public struct Color: Hashable, Sendable {
  package enum Provider: Hashable, Sendable {
    case rgba(Double, Double, Double, Double)
    case system(SystemColor)
    case named(String)
    /// By scheme: light, then dark.
    case dynamic(RGBA, RGBA)
    indirect case opacity(Provider, Double)
    indirect case mix(Provider, Provider, Double)
    case accent
  }

  package let provider: Provider

  package init(provider: Provider) { self.provider = provider }

  /// The space that components are given in; only sRGB-like ones are told apart from a linear one.
  public enum RGBColorSpace: Hashable, Sendable {
    case sRGB, sRGBLinear, displayP3

    /// A component as sRGB has it.
    func encoded(_ value: Double) -> Double {
      guard self == .sRGBLinear else { return value }
      return value <= 0.0031308 ? value * 12.92 : 1.055 * pow(value, 1 / 2.4) - 0.055
    }
  }

  /// A colour by its components.
  public init(_ colorSpace: RGBColorSpace = .sRGB, red: Double, green: Double, blue: Double, opacity: Double = 1) {
    provider = .rgba(
      colorSpace.encoded(red), colorSpace.encoded(green), colorSpace.encoded(blue), opacity)
  }

  /// A grey.
  public init(_ colorSpace: RGBColorSpace = .sRGB, white: Double, opacity: Double = 1) {
    let white = colorSpace.encoded(white)
    provider = .rgba(white, white, white, opacity)
  }

  public init(hue: Double, saturation: Double, brightness: Double, opacity: Double = 1) {
    let rgb = RGBA(hue: hue, saturation: saturation, brightness: brightness, alpha: opacity)
    provider = .rgba(rgb.red, rgb.green, rgb.blue, opacity)
  }

  /// A colour of the app's asset catalogue.
  public init(_ name: String, bundle: Bundle? = nil) { provider = .named(name) }

  public func opacity(_ opacity: Double) -> Color { Color(provider: .opacity(provider, opacity)) }

  /// A colour between this and another.
  @available(iOS 18.0, *)
  public func mix(with rhs: Color, by fraction: Double, in colorSpace: Gradient.ColorSpace = .perceptual) -> Color {
    Color(provider: .mix(provider, rhs.provider, fraction))
  }

  /// A gradient that goes from a little lighter to the colour itself.
  @available(iOS 16.0, *)
  public var gradient: AnyGradient { AnyGradient(from: self) }

  public static let red = Color(provider: .system(.red))
  public static let orange = Color(provider: .system(.orange))
  public static let yellow = Color(provider: .system(.yellow))
  public static let green = Color(provider: .system(.green))
  @available(iOS 15.0, *)
  public static let mint = Color(provider: .system(.mint))
  @available(iOS 15.0, *)
  public static let teal = Color(provider: .system(.teal))
  @available(iOS 15.0, *)
  public static let cyan = Color(provider: .system(.cyan))
  public static let blue = Color(provider: .system(.blue))
  @available(iOS 15.0, *)
  public static let indigo = Color(provider: .system(.indigo))
  public static let purple = Color(provider: .system(.purple))
  public static let pink = Color(provider: .system(.pink))
  @available(iOS 15.0, *)
  public static let brown = Color(provider: .system(.brown))
  public static let gray = Color(provider: .system(.gray))
  public static let white = Color(provider: .rgba(1, 1, 1, 1))
  public static let black = Color(provider: .rgba(0, 0, 0, 1))
  public static let clear = Color(provider: .rgba(0, 0, 0, 0))
  public static let primary = Color(provider: .system(.label))
  public static let secondary = Color(provider: .system(.secondaryLabel))
  public static let accentColor = Color(provider: .accent)

  package static func system(_ color: SystemColor) -> Color { Color(provider: .system(color)) }

  /// The colour as it is in this environment.
  @available(iOS 17.0, *)
  public func resolve(in environment: EnvironmentValues) -> Color.Resolved {
    let rgba = rgba(in: environment)
    return Resolved(
      red: Float(rgba.red), green: Float(rgba.green), blue: Float(rgba.blue), opacity: Float(rgba.alpha))
  }

  /// The components of a colour in one environment.
  @available(iOS 17.0, *)
  public struct Resolved: Hashable, Codable, Sendable, ShapeStyle {
    public typealias Resolved = Never

    public func _paint(in context: _PaintContext) -> _Paint { Color(self)._paint(in: context) }

    public var linearRed: Float
    public var linearGreen: Float
    public var linearBlue: Float
    public var opacity: Float

    public init(colorSpace: RGBColorSpace = .sRGB, red: Float, green: Float, blue: Float, opacity: Float = 1) {
      self.opacity = opacity
      if colorSpace == .sRGBLinear {
        (linearRed, linearGreen, linearBlue) = (red, green, blue)
      } else {
        (linearRed, linearGreen, linearBlue) = (Self.linear(red), Self.linear(green), Self.linear(blue))
      }
    }

    public var red: Float {
      get { Self.curved(linearRed) }
      set { linearRed = Self.linear(newValue) }
    }
    public var green: Float {
      get { Self.curved(linearGreen) }
      set { linearGreen = Self.linear(newValue) }
    }
    public var blue: Float {
      get { Self.curved(linearBlue) }
      set { linearBlue = Self.linear(newValue) }
    }

    /// The colour as the system's drawing has it.
    public var cgColor: CGColor {
      CGColor(red: CGFloat(red), green: CGFloat(green), blue: CGFloat(blue), alpha: CGFloat(opacity))
    }

    private static func linear(_ value: Float) -> Float {
      value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    private static func curved(_ value: Float) -> Float { Float(RGBColorSpace.sRGBLinear.encoded(Double(value))) }
  }

  /// A colour by its components.
  @available(iOS 17.0, *)
  public init(_ resolved: Resolved) {
    provider = .rgba(Double(resolved.red), Double(resolved.green), Double(resolved.blue), Double(resolved.opacity))
  }

  /// A colour of the system's drawing.
  @available(iOS 15.0, *)
  public init(cgColor: CGColor) {
    provider = .rgba(cgColor.red, cgColor.green, cgColor.blue, cgColor.alpha)
  }

  /// A colour of the system's drawing.
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use Color(cgColor:) when converting a CGColor.")
  public init(_ cgColor: CGColor) { self.init(cgColor: cgColor) }

  /// The colour as the system's drawing has it; nil when it is another in the dark.
  @available(iOS 14.0, *)
  public var cgColor: CGColor? {
    switch provider {
    case .rgba, .opacity(.rgba, _), .mix(.rgba, .rgba, _):
      let now = Self.rgba(provider, EnvironmentValues())
      return CGColor(red: now.red, green: now.green, blue: now.blue, alpha: now.alpha)
    default: return nil
    }
  }

  package func rgba(in environment: EnvironmentValues) -> RGBA { Self.rgba(provider, environment) }

  private static func rgba(_ provider: Provider, _ environment: EnvironmentValues) -> RGBA {
    let isDark = environment.colorScheme == .dark
    switch provider {
    case .rgba(let red, let green, let blue, let alpha):
      return RGBA(red: red, green: green, blue: blue, alpha: alpha)
    case .system(let color): return isDark ? color.dark : color.light
    case .dynamic(let light, let dark): return isDark ? dark : light
    case .opacity(let base, let factor):
      var color = rgba(base, environment)
      color.alpha *= factor
      return color
    case .mix(let first, let second, let fraction):
      return RGBA.mix(rgba(first, environment), rgba(second, environment), fraction)
    case .accent:
      guard let tint = environment.tintColor, tint != .accentColor else {
        if let color = AppResources.color("AccentColor") { return isDark ? color.dark : color.light }
        return isDark ? SystemColor.blue.dark : SystemColor.blue.light
      }
      return tint.rgba(in: environment)
    case .named(let name):
      if let color = NamedColors.lookUp(name) ?? AppResources.color(name) { return isDark ? color.dark : color.light }
      reportUnsupported(api: "Color(\"\(name)\")", note: "The app has no colour of this name.")
      return SystemColor.gray.light
    }
  }
}

extension Color: CustomStringConvertible {
  public var description: String { "\(provider)" }
}

extension Color: ShapeStyle {
  public func _paint(in context: _PaintContext) -> _Paint { .json(.string(rgba(in: context.environment).hex)) }
}

extension Color: LeafView {
  package func makeElement(_ context: ElementContext) -> Element {
    let style = PaintContext(environment: context.environment)
    return ShapeElement(
      id: context.id, outline: { Path($0) }, fill: _paint(in: style), expands: true)
  }
}

/// Colours of the app's asset catalogue, filled in by the host.
package enum NamedColors {
  private static let table = Guarded<[String: (light: RGBA, dark: RGBA)]>([:])

  package static func lookUp(_ name: String) -> (light: RGBA, dark: RGBA)? { table.read { $0[name] } }

  package static func set(_ name: String, light: RGBA, dark: RGBA) { table.write { $0[name] = (light, dark) } }
}
