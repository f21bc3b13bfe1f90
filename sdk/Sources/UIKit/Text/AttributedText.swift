/// What text can have.
extension NSAttributedString.Key {
  public static let font = NSAttributedString.Key("NSFont")
  public static let paragraphStyle = NSAttributedString.Key("NSParagraphStyle")
  public static let foregroundColor = NSAttributedString.Key("NSColor")
  public static let backgroundColor = NSAttributedString.Key("NSBackgroundColor")
  public static let ligature = NSAttributedString.Key("NSLigature")
  public static let kern = NSAttributedString.Key("NSKern")
  @available(iOS 14.0, *)
  public static let tracking = NSAttributedString.Key("CTTracking")
  public static let strikethroughStyle = NSAttributedString.Key("NSStrikethrough")
  public static let strikethroughColor = NSAttributedString.Key("NSStrikethroughColor")
  public static let underlineStyle = NSAttributedString.Key("NSUnderline")
  public static let underlineColor = NSAttributedString.Key("NSUnderlineColor")
  public static let strokeColor = NSAttributedString.Key("NSStrokeColor")
  public static let strokeWidth = NSAttributedString.Key("NSStrokeWidth")
  public static let shadow = NSAttributedString.Key("NSShadow")
  public static let textEffect = NSAttributedString.Key("NSTextEffect")
  public static let attachment = NSAttributedString.Key("NSAttachment")
  public static let link = NSAttributedString.Key("NSLink")
  public static let baselineOffset = NSAttributedString.Key("NSBaselineOffset")
  public static let obliqueness = NSAttributedString.Key("NSObliqueness")
  public static let expansion = NSAttributedString.Key("NSExpansion")
  public static let writingDirection = NSAttributedString.Key("NSWritingDirection")
}

/// How text is measured and drawn in a rectangle.
public struct NSStringDrawingOptions: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let usesLineFragmentOrigin = NSStringDrawingOptions(rawValue: 1)
  public static let usesFontLeading = NSStringDrawingOptions(rawValue: 2)
  public static let usesDeviceMetrics = NSStringDrawingOptions(rawValue: 8)
  public static let truncatesLastVisibleLine = NSStringDrawingOptions(rawValue: 32)
}

/// What was found out while text was drawn.
open class NSStringDrawingContext: NSObject {
  open var minimumScaleFactor: CGFloat = 0
  open var actualScaleFactor: CGFloat { 1 }
  open var totalBounds = CGRect.zero
}

extension NSAttributedString {
  public convenience init(attachment: NSTextAttachment) {
    self.init(string: "\u{FFFC}", attributes: [.attachment: attachment])
  }

  /// The parts with one look each.
  package var fontRuns: [UIKitHooks.Run] {
    var runs: [UIKitHooks.Run] = []
    enumerateAttributes(in: NSRange(location: 0, length: length)) { attributes, range, _ in
      let font = attributes[.font] as? UIFont ?? UIFont.systemFont(ofSize: 12)
      runs.append(UIKitHooks.Run(text: attributedSubstring(from: range).string, font: font))
    }
    return runs
  }

  /// The size of the text in one line for each paragraph.
  public func size() -> CGSize { measureText(fontRuns, width: nil) }

  public func boundingRect(
    with size: CGSize, options: NSStringDrawingOptions = [], context: NSStringDrawingContext?
  ) -> CGRect {
    let wraps = options.contains(.usesLineFragmentOrigin) && size.width > 0
    return CGRect(origin: .zero, size: measureText(fontRuns, width: wraps ? size.width : nil))
  }

  public func draw(at point: CGPoint) { drawText(self, at: point, width: nil) }
  public func draw(in rect: CGRect) { drawText(self, at: rect.origin, width: rect.width) }
  public func draw(with rect: CGRect, options: NSStringDrawingOptions = [], context: NSStringDrawingContext?) {
    draw(in: rect)
  }
}

extension NSString {
  public func size(withAttributes attrs: [NSAttributedString.Key: Any]? = nil) -> CGSize {
    NSAttributedString(string: description, attributes: attrs).size()
  }
  public func boundingRect(
    with size: CGSize, options: NSStringDrawingOptions = [], attributes: [NSAttributedString.Key: Any]? = nil,
    context: NSStringDrawingContext?
  ) -> CGRect {
    NSAttributedString(string: description, attributes: attributes)
      .boundingRect(with: size, options: options, context: context)
  }
  public func draw(at point: CGPoint, withAttributes attrs: [NSAttributedString.Key: Any]? = nil) {
    NSAttributedString(string: description, attributes: attrs).draw(at: point)
  }
  public func draw(in rect: CGRect, withAttributes attrs: [NSAttributedString.Key: Any]? = nil) {
    NSAttributedString(string: description, attributes: attrs).draw(in: rect)
  }
}

/// Foundation lends a text the methods of `NSString`; so does UIKit.
extension StringProtocol {
  public func size(withAttributes attrs: [NSAttributedString.Key: Any]? = nil) -> CGSize {
    NSString(string: String(self)).size(withAttributes: attrs)
  }
  public func boundingRect(
    with size: CGSize, options: NSStringDrawingOptions = [], attributes: [NSAttributedString.Key: Any]? = nil,
    context: NSStringDrawingContext?
  ) -> CGRect {
    NSString(string: String(self)).boundingRect(with: size, options: options, attributes: attributes, context: context)
  }
  public func draw(at point: CGPoint, withAttributes attrs: [NSAttributedString.Key: Any]? = nil) {
    NSString(string: String(self)).draw(at: point, withAttributes: attrs)
  }
  public func draw(in rect: CGRect, withAttributes attrs: [NSAttributedString.Key: Any]? = nil) {
    NSString(string: String(self)).draw(in: rect, withAttributes: attrs)
  }
}

/// By the screen's own tables; without a screen by a guess of half a size a letter.
package func measureText(_ runs: [UIKitHooks.Run], width: CGFloat?, lines: Int? = nil) -> CGSize {
  if let measured = uiKitHooks.measure?(runs, width, lines) { return measured.size }
  let height = runs.map(\.font.lineHeight).max() ?? 0
  let length = runs.reduce(0) { $0 + CGFloat($1.text.count) * $1.font.pointSize * 0.52 }
  guard let width, width > 0, length > width else { return CGSize(width: length, height: height) }
  return CGSize(width: width, height: height * (length / width).rounded(.up))
}

/// Draws line by line where words are broken by the width.
private func drawText(_ text: NSAttributedString, at point: CGPoint, width: CGFloat?) {
  guard let context = UIGraphicsGetCurrentContext(), text.length > 0 else { return }
  let attributes = text.attributes(at: 0, effectiveRange: nil)
  let font = attributes[.font] as? UIFont ?? UIFont.systemFont(ofSize: 12)
  let color = attributes[.foregroundColor] as? UIColor ?? .black
  let alignment = (attributes[.paragraphStyle] as? NSParagraphStyle)?.alignment ?? .natural
  var y = point.y + font.ascender
  for line in brokenLines(text.string, font, width) {
    let length = measureText([UIKitHooks.Run(text: line, font: font)], width: nil).width
    let rest = (width ?? length) - length
    let x = point.x + (alignment == .center ? rest / 2 : alignment == .right ? rest : 0)
    context.draw(text: line, at: CGPoint(x: x, y: y), style: font.css, color: color.cgColor)
    y += font.lineHeight
  }
}

private func brokenLines(_ text: String, _ font: UIFont, _ width: CGFloat?) -> [String] {
  let paragraphs = text.components(separatedBy: "\n")
  guard let width, width > 0 else { return paragraphs }
  return paragraphs.flatMap { paragraph -> [String] in
    var lines: [String] = []
    var line = ""
    for word in paragraph.components(separatedBy: " ") {
      let longer = line.isEmpty ? word : line + " " + word
      if line.isEmpty || measureText([UIKitHooks.Run(text: longer, font: font)], width: nil).width <= width {
        line = longer
      } else {
        lines.append(line)
        line = word
      }
    }
    return lines + [line]
  }
}

extension UIFont {
  /// As a style of SVG.
  fileprivate var css: String {
    let family =
      switch fontDescriptor.design {
      case .monospaced: "ui-monospace,monospace"
      case .serif: "ui-serif,serif"
      case .rounded: "ui-rounded,system-ui,sans-serif"
      default: "system-ui,sans-serif"
      }
    let slant = fontDescriptor.symbolicTraits.contains(.traitItalic) ? "italic " : ""
    return "font:\(slant)\(fontDescriptor.weight.css) \(pointSize)px \(family)"
  }
}
