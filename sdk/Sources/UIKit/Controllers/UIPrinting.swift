import SDKBase

/// The sheet that prints; nothing is printed here.
@MainActor @preconcurrency
open class UIPrintInteractionController: NSObject {
  public typealias CompletionHandler = (UIPrintInteractionController, Bool, (any Error)?) -> Void
  open class var shared: UIPrintInteractionController { UIPrintInteractionController() }
  open class var isPrintingAvailable: Bool { false }
  open var printInfo: UIPrintInfo?
  open var printingItem: Any?
  open var printingItems: [Any]?
  open var printFormatter: UIPrintFormatter?
  open var printPageRenderer: UIPrintPageRenderer?
  open var showsNumberOfCopies = true
  @discardableResult
  open func present(animated: Bool, completionHandler completion: CompletionHandler? = nil) -> Bool {
    reportUnsupported(api: "UIPrintInteractionController", note: "Nothing is printed in the preview.")
    completion?(self, false, nil)
    return false
  }
}

/// How something is printed.
@MainActor @preconcurrency
open class UIPrintInfo: NSObject {
  /// What is printed.
  public enum OutputType: Int, Sendable { case general, photo, grayscale, photoGrayscale }
  /// How the page stands.
  public enum Orientation: Int, Sendable { case portrait, landscape }
  public init(dictionary: [AnyHashable: Any]? = nil) { super.init() }
  open class func printInfo() -> UIPrintInfo { UIPrintInfo() }
  open var jobName = ""
  open var outputType = OutputType.general
  open var orientation = Orientation.portrait
}

/// Sets what is printed.
@MainActor @preconcurrency
open class UIPrintFormatter: NSObject {
  open var perPageContentInsets = UIEdgeInsets.zero
}

/// Sets text that is printed.
open class UISimpleTextPrintFormatter: UIPrintFormatter {
  open var text: String?
  open var attributedText: NSAttributedString?
  open var font: UIFont?
  open var color: UIColor?
  open var textAlignment = NSTextAlignment.natural
  public init(text: String) {
    self.text = text
    super.init()
  }
  public init(attributedText: NSAttributedString) {
    self.attributedText = attributedText
    super.init()
  }
}

/// Sets marked-up text that is printed.
open class UIMarkupTextPrintFormatter: UIPrintFormatter {
  open var markupText: String?
  public init(markupText: String) {
    self.markupText = markupText
    super.init()
  }
}

/// Sets a view that is printed.
open class UIViewPrintFormatter: UIPrintFormatter {}

/// Draws pages that are printed.
@MainActor @preconcurrency
open class UIPrintPageRenderer: NSObject {
  open var headerHeight: CGFloat = 0
  open var footerHeight: CGFloat = 0
  open var paperRect: CGRect { CGRect(x: 0, y: 0, width: 612, height: 792) }
  open var printableRect: CGRect { paperRect }
  open var numberOfPages: Int { formatters.isEmpty ? 0 : 1 }
  open var printFormatters: [UIPrintFormatter]? {
    get { formatters }
    set { formatters = newValue ?? [] }
  }
  private var formatters: [UIPrintFormatter] = []

  open func addPrintFormatter(_ formatter: UIPrintFormatter, startingAtPageAt pageIndex: Int) {
    formatters.append(formatter)
  }
  open func printFormattersForPage(at pageIndex: Int) -> [UIPrintFormatter]? { pageIndex == 0 ? formatters : [] }
  open func prepare(forDrawingPages range: NSRange) {}
  open func drawPage(at pageIndex: Int, in printableRect: CGRect) {
    drawContentForPage(at: pageIndex, in: printableRect)
  }
  open func drawContentForPage(at pageIndex: Int, in contentRect: CGRect) {
    for formatter in formatters {
      let text =
        (formatter as? UISimpleTextPrintFormatter)?.text ?? (formatter as? UIMarkupTextPrintFormatter)?.markupText
      if let text { NSAttributedString(string: text).draw(in: contentRect) }
    }
  }
}
