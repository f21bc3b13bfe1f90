/// What a character is to line breaking: the classes of UAX #14 that matter here.
enum BreakKind: UInt8 {
  case letter, digit, space, tab, newline, glue, zeroSpace
  case hyphen, dash, emDash, slash, exclamation, infix, open, close, quote
  case ideograph, emoji, nonstarter

  init(_ scalar: UInt32) {
    self = scalar < 0x80 ? Self.ascii[Int(scalar)] : Self.wide(scalar)
  }

  var isBlank: Bool { self == .space || self == .tab || self == .zeroSpace }

  /// A character that is a word by itself.
  var isPicture: Bool { self == .ideograph || self == .emoji }

  private static let ascii: [BreakKind] = (0..<128).map { code in
    switch Character(Unicode.Scalar(UInt8(code))) {
    case "\n", "\r", "\u{0B}", "\u{0C}": .newline
    case " ": .space
    case "\t": .tab
    case "-": .hyphen
    case "/": .slash
    case "!", "?": .exclamation
    case ",", ".", ":", ";": .infix
    case "(", "[", "{": .open
    case ")", "]", "}": .close
    case "\"", "'": .quote
    case "0"..."9": .digit
    default: .letter
    }
  }

  private static func wide(_ scalar: UInt32) -> BreakKind {
    switch scalar {
    case 0x85, 0x2028, 0x2029: .newline
    case 0xA0, 0x2007, 0x202F, 0x2011, 0x2060, 0xFEFF: .glue
    case 0x1680, 0x2000...0x200A, 0x205F, 0x3000: .space
    case 0x200B: .zeroSpace
    case 0x2010, 0x2012, 0x2013: .dash
    case 0x2014: .emDash
    case 0xAB, 0xBB, 0x2018, 0x2019, 0x201B...0x201D, 0x201F, 0x2039, 0x203A: .quote
    case 0xA1, 0xBF, 0x201A, 0x201E: .open
    case 0x2026: .nonstarter
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0xFF08, 0xFF3B,
      0xFF5B:
      .open
    case 0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B:
      .close
    case 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D: .close
    case 0x3005, 0x301C, 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087:
      .nonstarter
    case 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30FB...0x30FE:
      .nonstarter
    case 0x2E80...0x303F, 0x3040...0x4DBF, 0x4E00...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF:
      .ideograph
    case 0xFF02...0xFF60, 0x1F000...0x1FAFF, 0x20000...0x3FFFD: .ideograph
    default: .letter
    }
  }

  /// Whether a line may end after `self` when `next` follows. Blanks stay at the end of their line.
  func allowsBreak(before next: BreakKind) -> Bool {
    switch next {
    case .space, .tab, .newline, .zeroSpace: return false
    case .close, .exclamation, .infix, .nonstarter: return self == .zeroSpace
    default: break
    }
    if isBlank { return true }
    if self == .glue || next == .glue || self == .open || self == .quote || next == .quote {
      return false
    }
    if next == .slash || next == .hyphen || next == .dash { return false }
    switch self {
    case .hyphen, .slash: return next != .digit
    case .dash, .exclamation: return true
    case .emDash: return next != .emDash
    default: return isPicture || next.isPicture || next == .emDash
    }
  }
}
