/// Text that is only read.
open class UILabel: UIView {
  open var text: String? {
    get { attributedText?.string }
    set { attributedText = newValue.map { NSAttributedString(string: $0) } }
  }
  open var attributedText: NSAttributedString? { didSet { changed() } }
  open var font: UIFont! = .systemFont(ofSize: 17) { didSet { changed() } }
  open var textColor: UIColor! = .label { didSet { setNeedsDisplay() } }
  open var textAlignment = NSTextAlignment.natural { didSet { setNeedsDisplay() } }
  open var lineBreakMode = NSLineBreakMode.byTruncatingTail { didSet { setNeedsDisplay() } }
  open var numberOfLines = 1 { didSet { changed() } }
  open var adjustsFontSizeToFitWidth = false
  open var minimumScaleFactor: CGFloat = 0
  open var allowsDefaultTighteningForTruncation = false
  open var adjustsFontForContentSizeCategory = false
  open var preferredMaxLayoutWidth: CGFloat = 0
  open var shadowColor: UIColor?
  open var shadowOffset = CGSize(width: 0, height: -1)
  open var highlightedTextColor: UIColor?
  open var isHighlighted = false
  open var isEnabled = true

  private func changed() {
    invalidateIntrinsicContentSize()
    setNeedsDisplay()
  }

  private var runs: [UIKitHooks.Run] {
    guard let attributedText else { return [] }
    var runs: [UIKitHooks.Run] = []
    attributedText.enumerateAttributes(in: NSRange(location: 0, length: attributedText.length)) { found, range, _ in
      let words = attributedText.attributedSubstring(from: range).string
      runs.append(UIKitHooks.Run(text: words, font: found[.font] as? UIFont ?? font))
    }
    return runs
  }

  open override var intrinsicContentSize: CGSize {
    sizeThatFits(CGSize(width: preferredMaxLayoutWidth > 0 ? preferredMaxLayoutWidth : .infinity, height: .infinity))
  }
  open override func sizeThatFits(_ size: CGSize) -> CGSize {
    let width = numberOfLines != 1 && size.width.isFinite && size.width > 0 ? size.width : nil
    return measureText(runs, width: width, lines: numberOfLines == 0 ? nil : numberOfLines)
  }
  open func textRect(forBounds bounds: CGRect, limitedToNumberOfLines numberOfLines: Int) -> CGRect { bounds }
  open func drawText(in rect: CGRect) {}
}
