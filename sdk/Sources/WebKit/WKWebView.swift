import FoundationAdditions
import Placeholders
import SDKBase
import UIKit

/// Shows pages of the web. The preview loads none: it keeps the address, and says that loading failed.
@MainActor @preconcurrency
open class WKWebView: UIView {
  public let configuration: WKWebViewConfiguration
  open weak var navigationDelegate: (any WKNavigationDelegate)?
  open weak var uiDelegate: (any WKUIDelegate)?
  open private(set) var url: URL?
  open private(set) var isLoading = false
  open var allowsBackForwardNavigationGestures = false
  open var allowsLinkPreview = true
  open var customUserAgent: String?
  open var pageZoom: CGFloat = 1
  @available(iOS 16.4, *)
  open var isInspectable: Bool {
    get { inspectable }
    set { inspectable = newValue }
  }
  private var inspectable = false
  public let scrollView = UIScrollView()

  public override convenience init(frame: CGRect) { self.init(frame: frame, configuration: WKWebViewConfiguration()) }

  public init(frame: CGRect, configuration: WKWebViewConfiguration) {
    self.configuration = configuration
    super.init(frame: frame)
    showPlaceholder(in: self, symbol: "globe", text: "Web Page")
  }

  public required init?(coder: NSCoder) { return nil }

  open var title: String? { nil }
  open var estimatedProgress: Double { 0 }
  open var canGoBack: Bool { false }
  open var canGoForward: Bool { false }
  open var hasOnlySecureContent: Bool { false }
  open var backForwardList: WKBackForwardList { WKBackForwardList() }

  @discardableResult
  open func load(_ request: URLRequest) -> WKNavigation? { fail(request.url) }

  @discardableResult
  open func loadHTMLString(_ string: String, baseURL: URL?) -> WKNavigation? { fail(baseURL) }

  @discardableResult
  open func loadFileURL(_ URL: URL, allowingReadAccessTo readAccessURL: URL) -> WKNavigation? { fail(URL) }

  @discardableResult
  open func load(_ data: Data, mimeType MIMEType: String, characterEncodingName: String, baseURL: URL) -> WKNavigation?
  {
    fail(baseURL)
  }

  @discardableResult
  open func reload() -> WKNavigation? { fail(url) }
  @discardableResult
  open func reloadFromOrigin() -> WKNavigation? { fail(url) }
  @discardableResult
  open func goBack() -> WKNavigation? { nil }
  @discardableResult
  open func goForward() -> WKNavigation? { nil }
  @discardableResult
  open func go(to item: WKBackForwardListItem) -> WKNavigation? { nil }
  open func stopLoading() {}

  @preconcurrency
  open func evaluateJavaScript(
    _ javaScriptString: String, completionHandler: (@MainActor @Sendable (Any?, (any Error)?) -> Void)? = nil
  ) { completionHandler?(nil, WebUnavailable()) }

  @available(iOS 15.0, *)
  @discardableResult
  open func evaluateJavaScript(_ javaScriptString: String) async throws -> Any? { throw WebUnavailable() }

  @preconcurrency
  open func takeSnapshot(
    with snapshotConfiguration: WKSnapshotConfiguration?,
    completionHandler: @escaping @MainActor @Sendable (UIImage?, (any Error)?) -> Void
  ) { completionHandler(nil, WebUnavailable()) }

  private func fail(_ url: URL?) -> WKNavigation {
    self.url = url
    let navigation = WKNavigation()
    reportUnsupported(api: "WKWebView", note: "The preview shows no web pages; a placeholder stands for them.")
    Task { @MainActor in
      navigationDelegate?.webView(self, didStartProvisionalNavigation: navigation)
      navigationDelegate?.webView(self, didFailProvisionalNavigation: navigation, withError: WebUnavailable())
    }
    return navigation
  }
}

struct WebUnavailable: LocalizedError {
  var errorDescription: String? { "The preview shows no web pages." }
}

/// One walk to a page.
open class WKNavigation: NSObject {
  override init() { super.init() }
  open var effectiveContentMode: WKWebpagePreferences.ContentMode { .mobile }
}

/// A page that was visited.
open class WKBackForwardListItem: NSObject {
  override init() { super.init() }
  open var url: URL { URL(fileURLWithPath: "/") }
  open var title: String? { nil }
}

/// The pages that were visited.
open class WKBackForwardList: NSObject {
  override init() { super.init() }
  open var currentItem: WKBackForwardListItem? { nil }
  open var backItem: WKBackForwardListItem? { nil }
  open var forwardItem: WKBackForwardListItem? { nil }
  open var backList: [WKBackForwardListItem] { [] }
  open var forwardList: [WKBackForwardListItem] { [] }
}

/// How a picture of a page is taken.
open class WKSnapshotConfiguration: NSObject {
  public override init() { super.init() }
  open var rect = CGRect.null
  open var afterScreenUpdates = true
}
