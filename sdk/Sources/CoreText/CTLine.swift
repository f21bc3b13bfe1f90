import CoreGraphics
import FoundationAdditions
import SDKBase

/// One line of text; how wide it is is a guess by its letters.
public final class CTLine: @unchecked Sendable {
  let text: NSAttributedString
  init(_ text: NSAttributedString) { self.text = text }

  var size: CGFloat {
    guard text.length > 0 else { return 12 }
    let font = text.attribute(NSAttributedString.Key(rawValue: "NSFont"), at: 0, effectiveRange: nil)
    return (font as? CTFont)?.size ?? 12
  }
}

/// What a line's bounds take in.
public struct CTLineBoundsOptions: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let excludeTypographicLeading = Self(rawValue: 1)
  public static let useHangingPunctuation = Self(rawValue: 4)
  public static let useGlyphPathBounds = Self(rawValue: 8)
  public static let useOpticalBounds = Self(rawValue: 16)
}

public func CTLineCreateWithAttributedString(_ attrString: NSAttributedString) -> CTLine { CTLine(attrString) }
public func CTLineGetGlyphCount(_ line: CTLine) -> CFIndex { line.text.length }

public func CTLineGetTypographicBounds(
  _ line: CTLine, _ ascent: UnsafeMutablePointer<CGFloat>?, _ descent: UnsafeMutablePointer<CGFloat>?,
  _ leading: UnsafeMutablePointer<CGFloat>?
) -> Double {
  let font = CTFont("System", line.size)
  ascent?.pointee = CTFontGetAscent(font)
  descent?.pointee = CTFontGetDescent(font)
  leading?.pointee = 0
  return Double(line.text.length) * Double(line.size) * 0.5
}

public func CTLineGetBoundsWithOptions(_ line: CTLine, _ options: CTLineBoundsOptions) -> CGRect {
  let font = CTFont("System", line.size)
  let width = CGFloat(line.text.length) * line.size * 0.5
  let (ascent, descent) = (CTFontGetAscent(font), CTFontGetDescent(font))
  return CGRect(x: 0, y: -descent, width: width, height: ascent + descent)
}

public func CTLineDraw(_ line: CTLine, _ context: CGContext) {
  reportUnsupported(api: "CTLineDraw", note: "Core Text does not draw in the preview.")
}
