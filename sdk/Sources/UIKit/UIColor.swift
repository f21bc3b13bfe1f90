import SDKBase

/// Light or dark.
public enum UIUserInterfaceStyle: Int, Sendable {
  case unspecified, light, dark
}

/// What is known of the screen where something is shown.
public class UITraitCollection: @unchecked Sendable {
  public let userInterfaceStyle: UIUserInterfaceStyle
  public init(userInterfaceStyle: UIUserInterfaceStyle) { self.userInterfaceStyle = userInterfaceStyle }
  public static var current: UITraitCollection {
    UITraitCollection(userInterfaceStyle: screenFacts.scheme == "dark" ? .dark : .light)
  }
}

/// A colour, which may be another in the dark.
public class UIColor: Hashable, @unchecked Sendable {
  package typealias Components = (red: CGFloat, green: CGFloat, blue: CGFloat, alpha: CGFloat)
  private let resolve: (UITraitCollection) -> Components

  package init(resolve: @escaping (UITraitCollection) -> Components) { self.resolve = resolve }

  public init(red: CGFloat, green: CGFloat, blue: CGFloat, alpha: CGFloat) {
    resolve = { _ in (red, green, blue, alpha) }
  }

  public init(white: CGFloat, alpha: CGFloat) { resolve = { _ in (white, white, white, alpha) } }

  public init(hue: CGFloat, saturation: CGFloat, brightness: CGFloat, alpha: CGFloat) {
    let components = Self.components(hue, saturation, brightness)
    resolve = { _ in (components.0, components.1, components.2, alpha) }
  }

  public init(dynamicProvider: @escaping (UITraitCollection) -> UIColor) {
    resolve = { traits in dynamicProvider(traits).components(in: traits) }
  }

  package func components(in traits: UITraitCollection) -> Components { resolve(traits) }

  public func resolvedColor(with traits: UITraitCollection) -> UIColor {
    let fixed = components(in: traits)
    return UIColor { _ in fixed }
  }

  private convenience init(_ fixed: @escaping (UITraitCollection) -> Components) { self.init(resolve: fixed) }

  public func withAlphaComponent(_ alpha: CGFloat) -> UIColor {
    UIColor(resolve: { [resolve] traits in
      let own = resolve(traits)
      return (own.red, own.green, own.blue, alpha)
    })
  }

  @discardableResult
  public func getRed(
    _ red: UnsafeMutablePointer<CGFloat>?, green: UnsafeMutablePointer<CGFloat>?,
    blue: UnsafeMutablePointer<CGFloat>?, alpha: UnsafeMutablePointer<CGFloat>?
  ) -> Bool {
    let own = components(in: .current)
    red?.pointee = own.red
    green?.pointee = own.green
    blue?.pointee = own.blue
    alpha?.pointee = own.alpha
    return true
  }

  private static func components(_ hue: CGFloat, _ saturation: CGFloat, _ brightness: CGFloat) -> (
    CGFloat, CGFloat, CGFloat
  ) {
    func channel(_ n: CGFloat) -> CGFloat {
      let k = (n + hue * 6).truncatingRemainder(dividingBy: 6)
      return brightness - brightness * saturation * max(0, min(k, 4 - k, 1))
    }
    return (channel(5), channel(3), channel(1))
  }

  public static func == (a: UIColor, b: UIColor) -> Bool {
    [UIUserInterfaceStyle.light, .dark].allSatisfy { style in
      let traits = UITraitCollection(userInterfaceStyle: style)
      return a.components(in: traits) == b.components(in: traits)
    }
  }

  public func hash(into hasher: inout Hasher) {
    let own = components(in: UITraitCollection(userInterfaceStyle: .light))
    hasher.combine(own.red)
    hasher.combine(own.green)
    hasher.combine(own.blue)
    hasher.combine(own.alpha)
  }
}

extension UIColor {
  private static func pair(_ light: UInt32, _ dark: UInt32, _ lightAlpha: CGFloat = 1, _ darkAlpha: CGFloat = 1)
    -> UIColor
  {
    UIColor(resolve: { traits in
      let isDark = traits.userInterfaceStyle == .dark
      let hex = isDark ? dark : light
      return (
        CGFloat(hex >> 16 & 255) / 255, CGFloat(hex >> 8 & 255) / 255, CGFloat(hex & 255) / 255,
        isDark ? darkAlpha : lightAlpha
      )
    })
  }

  public static let systemRed = pair(0xFF3B30, 0xFF453A)
  public static let systemOrange = pair(0xFF9500, 0xFF9F0A)
  public static let systemYellow = pair(0xFFCC00, 0xFFD60A)
  public static let systemGreen = pair(0x34C759, 0x30D158)
  public static let systemMint = pair(0x00C7BE, 0x63E6E2)
  public static let systemTeal = pair(0x30B0C7, 0x40CBE0)
  public static let systemCyan = pair(0x32ADE6, 0x64D2FF)
  public static let systemBlue = pair(0x007AFF, 0x0A84FF)
  public static let systemIndigo = pair(0x5856D6, 0x5E5CE6)
  public static let systemPurple = pair(0xAF52DE, 0xBF5AF2)
  public static let systemPink = pair(0xFF2D55, 0xFF375F)
  public static let systemBrown = pair(0xA2845E, 0xAC8E68)
  public static let systemGray = pair(0x8E8E93, 0x8E8E93)
  public static let systemGray2 = pair(0xAEAEB2, 0x636366)
  public static let systemGray3 = pair(0xC7C7CC, 0x48484A)
  public static let systemGray4 = pair(0xD1D1D6, 0x3A3A3C)
  public static let systemGray5 = pair(0xE5E5EA, 0x2C2C2E)
  public static let systemGray6 = pair(0xF2F2F7, 0x1C1C1E)
  public static let label = pair(0x000000, 0xFFFFFF)
  public static let secondaryLabel = pair(0x3C3C43, 0xEBEBF5, 0.6, 0.6)
  public static let tertiaryLabel = pair(0x3C3C43, 0xEBEBF5, 0.3, 0.3)
  public static let quaternaryLabel = pair(0x3C3C43, 0xEBEBF5, 0.18, 0.16)
  public static let placeholderText = pair(0x3C3C43, 0xEBEBF5, 0.3, 0.3)
  public static let separator = pair(0x3C3C43, 0x545458, 0.29, 0.6)
  public static let opaqueSeparator = pair(0xC6C6C8, 0x38383A)
  public static let link = pair(0x007AFF, 0x0984FF)
  public static let systemFill = pair(0x787880, 0x787880, 0.2, 0.36)
  public static let secondarySystemFill = pair(0x787880, 0x787880, 0.16, 0.32)
  public static let tertiarySystemFill = pair(0x767680, 0x767680, 0.12, 0.24)
  public static let quaternarySystemFill = pair(0x747480, 0x767680, 0.08, 0.18)
  public static let systemBackground = pair(0xFFFFFF, 0x000000)
  public static let secondarySystemBackground = pair(0xF2F2F7, 0x1C1C1E)
  public static let tertiarySystemBackground = pair(0xFFFFFF, 0x2C2C2E)
  public static let systemGroupedBackground = pair(0xF2F2F7, 0x000000)
  public static let secondarySystemGroupedBackground = pair(0xFFFFFF, 0x1C1C1E)
  public static let tertiarySystemGroupedBackground = pair(0xF2F2F7, 0x2C2C2E)
  public static let white = pair(0xFFFFFF, 0xFFFFFF)
  public static let black = pair(0x000000, 0x000000)
  public static let red = pair(0xFF0000, 0xFF0000)
  public static let green = pair(0x00FF00, 0x00FF00)
  public static let blue = pair(0x0000FF, 0x0000FF)
  public static let gray = pair(0x808080, 0x808080)
  public static let clear = pair(0x000000, 0x000000, 0, 0)
}
