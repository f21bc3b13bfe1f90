import FoundationAdditions
import Placeholders
import SDKBase
import UIKit

/// Which box of a page is meant.
public enum PDFDisplayBox: Int, Sendable { case mediaBox, cropBox, bleedBox, trimBox, artBox }

/// How pages are laid out.
public enum PDFDisplayMode: Int, Sendable { case singlePage, singlePageContinuous, twoUp, twoUpContinuous }

/// Which way pages follow each other.
public enum PDFDisplayDirection: Int, Sendable { case vertical, horizontal }

/// A PDF. The preview keeps its bytes, and reads no pages out of them.
open class PDFDocument: NSObject, @unchecked Sendable {
  private let data: Data
  public let documentURL: URL?
  private var pages: [PDFPage] = []

  public override init() { (data, documentURL) = (Data(), nil) }

  public init?(url: URL) {
    guard let data = try? Data(contentsOf: url), data.starts(with: Array("%PDF".utf8)) else { return nil }
    (self.data, documentURL) = (data, url)
    super.init()
    reportUnreadable()
  }

  public init?(data: Data) {
    guard data.starts(with: Array("%PDF".utf8)) else { return nil }
    (self.data, documentURL) = (data, nil)
    super.init()
    reportUnreadable()
  }

  open var pageCount: Int { pages.count }
  open var string: String? { nil }
  open var isEncrypted: Bool { false }
  open var isLocked: Bool { false }
  open var documentAttributes: [AnyHashable: Any]?
  open func page(at index: Int) -> PDFPage? { pages.indices.contains(index) ? pages[index] : nil }
  open func index(for page: PDFPage) -> Int { pages.firstIndex(of: page) ?? NSNotFound }
  open func insert(_ page: PDFPage, at index: Int) { pages.insert(page, at: min(index, pages.count)) }
  open func removePage(at index: Int) { if pages.indices.contains(index) { pages.remove(at: index) } }
  open func dataRepresentation() -> Data? { data.isEmpty ? nil : data }
  open func write(to url: URL) -> Bool { (try? data.write(to: url)) != nil }
  open func write(toFile path: String) -> Bool { write(to: URL(fileURLWithPath: path)) }

  private func reportUnreadable() {
    reportUnsupported(api: "PDFDocument", note: "The preview reads no pages of a PDF; the document has none.")
  }
}

/// A page of a PDF.
open class PDFPage: NSObject, @unchecked Sendable {
  private let picture: UIImage?
  public override init() { picture = nil }
  public init?(image: UIImage) { picture = image }
  open weak var document: PDFDocument?
  open var string: String? { nil }
  open var label: String? { nil }
  open var rotation = 0
  open var pageRef: AnyObject? { nil }
  open func bounds(for box: PDFDisplayBox) -> CGRect { CGRect(origin: .zero, size: picture?.size ?? .zero) }
  open func thumbnail(of size: CGSize, for box: PDFDisplayBox) -> UIImage { picture ?? UIImage() }
  open func draw(with box: PDFDisplayBox, to context: CGContext) {}
}

/// Shows a PDF; in the preview a placeholder stands for it.
@MainActor @preconcurrency
open class PDFView: UIView {
  open var document: PDFDocument?
  open var autoScales = false
  open var displayMode = PDFDisplayMode.singlePageContinuous
  open var displayDirection = PDFDisplayDirection.vertical
  open var displaysPageBreaks = true
  open var scaleFactor: CGFloat = 1
  open var minScaleFactor: CGFloat = 0.25
  open var maxScaleFactor: CGFloat = 5
  open var scaleFactorForSizeToFit: CGFloat { 1 }
  open var currentPage: PDFPage? { document?.page(at: 0) }

  public override init(frame: CGRect) {
    super.init(frame: frame)
    showPlaceholder(in: self, symbol: "doc.richtext", text: "PDF")
    reportUnsupported(api: "PDFView", note: "The preview draws no PDF; a placeholder is shown.")
  }

  public required init?(coder: NSCoder) { return nil }

  open func go(to page: PDFPage) {}
  open func goToNextPage(_ sender: Any?) {}
  open func goToPreviousPage(_ sender: Any?) {}
  open func usePageViewController(_ enable: Bool, withViewOptions viewOptions: [AnyHashable: Any]? = nil) {}
}
