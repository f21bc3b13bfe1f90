/// Components of a colour from 0 to 1, in sRGB.
package struct RGBA: Hashable, Sendable {
  package var red: Double
  package var green: Double
  package var blue: Double
  package var alpha: Double

  package init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    (self.red, self.green, self.blue, self.alpha) = (red, green, blue, alpha)
  }

  package init(_ hex: UInt32, _ alpha: Double = 1) {
    self.init(
      red: Double(hex >> 16 & 255) / 255, green: Double(hex >> 8 & 255) / 255, blue: Double(hex & 255) / 255,
      alpha: alpha)
  }

  package init(hue: Double, saturation: Double, brightness: Double, alpha: Double) {
    let sector = (hue - hue.rounded(.down)) * 6
    let index = Int(sector) % 6
    let rest = sector - Double(Int(sector))
    let low = brightness * (1 - saturation)
    let falling = brightness * (1 - saturation * rest)
    let rising = brightness * (1 - saturation * (1 - rest))
    let table = [
      (brightness, rising, low), (falling, brightness, low), (low, brightness, rising),
      (low, falling, brightness), (rising, low, brightness), (brightness, low, falling),
    ]
    let (red, green, blue) = table[index]
    self.init(red: red, green: green, blue: blue, alpha: alpha)
  }

  package static func mix(_ a: RGBA, _ b: RGBA, _ t: Double) -> RGBA {
    func between(_ x: Double, _ y: Double) -> Double { x + (y - x) * t }
    return RGBA(
      red: between(a.red, b.red), green: between(a.green, b.green), blue: between(a.blue, b.blue),
      alpha: between(a.alpha, b.alpha))
  }

  /// As the protocol writes colours.
  package var hex: String {
    var text = "#"
    for part in [red, green, blue, alpha] {
      let value = Int((min(max(part.isFinite ? part : 0, 0), 1) * 255).rounded())
      text.append(Self.digits[value >> 4])
      text.append(Self.digits[value & 15])
    }
    return text
  }

  private static let digits = Array("0123456789ABCDEF")
}

/// The system's own colours, light and dark.
package enum SystemColor: UInt8, Hashable, Sendable {
  case red, orange, yellow, green, mint, teal, cyan, blue, indigo, purple, pink, brown
  case gray, gray2, gray3, gray4, gray5, gray6
  case label, secondaryLabel, tertiaryLabel, quaternaryLabel, placeholder, separator, opaqueSeparator, link
  case fill, secondaryFill, tertiaryFill, quaternaryFill
  case background, secondaryBackground, tertiaryBackground
  case groupedBackground, secondaryGroupedBackground, tertiaryGroupedBackground

  package var light: RGBA { Self.table[Int(rawValue)].0 }
  package var dark: RGBA { Self.table[Int(rawValue)].1 }

  private static let table: [(RGBA, RGBA)] = [
    (RGBA(0xFF3B30), RGBA(0xFF453A)), (RGBA(0xFF9500), RGBA(0xFF9F0A)), (RGBA(0xFFCC00), RGBA(0xFFD60A)),
    (RGBA(0x34C759), RGBA(0x30D158)), (RGBA(0x00C7BE), RGBA(0x63E6E2)), (RGBA(0x30B0C7), RGBA(0x40CBE0)),
    (RGBA(0x32ADE6), RGBA(0x64D2FF)), (RGBA(0x007AFF), RGBA(0x0A84FF)), (RGBA(0x5856D6), RGBA(0x5E5CE6)),
    (RGBA(0xAF52DE), RGBA(0xBF5AF2)), (RGBA(0xFF2D55), RGBA(0xFF375F)), (RGBA(0xA2845E), RGBA(0xAC8E68)),
    (RGBA(0x8E8E93), RGBA(0x8E8E93)), (RGBA(0xAEAEB2), RGBA(0x636366)), (RGBA(0xC7C7CC), RGBA(0x48484A)),
    (RGBA(0xD1D1D6), RGBA(0x3A3A3C)), (RGBA(0xE5E5EA), RGBA(0x2C2C2E)), (RGBA(0xF2F2F7), RGBA(0x1C1C1E)),
    (RGBA(0x000000), RGBA(0xFFFFFF)), (RGBA(0x3C3C43, 0.6), RGBA(0xEBEBF5, 0.6)),
    (RGBA(0x3C3C43, 0.3), RGBA(0xEBEBF5, 0.3)), (RGBA(0x3C3C43, 0.18), RGBA(0xEBEBF5, 0.16)),
    (RGBA(0x3C3C43, 0.3), RGBA(0xEBEBF5, 0.3)), (RGBA(0x3C3C43, 0.29), RGBA(0x545458, 0.6)),
    (RGBA(0xC6C6C8), RGBA(0x38383A)), (RGBA(0x007AFF), RGBA(0x0984FF)),
    (RGBA(0x787880, 0.2), RGBA(0x787880, 0.36)), (RGBA(0x787880, 0.16), RGBA(0x787880, 0.32)),
    (RGBA(0x767680, 0.12), RGBA(0x767680, 0.24)), (RGBA(0x747480, 0.08), RGBA(0x767680, 0.18)),
    (RGBA(0xFFFFFF), RGBA(0x000000)), (RGBA(0xF2F2F7), RGBA(0x1C1C1E)), (RGBA(0xFFFFFF), RGBA(0x2C2C2E)),
    (RGBA(0xF2F2F7), RGBA(0x000000)), (RGBA(0xFFFFFF), RGBA(0x1C1C1E)), (RGBA(0xF2F2F7), RGBA(0x2C2C2E)),
  ]
}
