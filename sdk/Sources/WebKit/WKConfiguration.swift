import FoundationAdditions
import UIKit

/// Which data are found by the browser.
public struct WKDataDetectorTypes: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let phoneNumber = WKDataDetectorTypes(rawValue: 1)
  public static let link = WKDataDetectorTypes(rawValue: 2)
  public static let address = WKDataDetectorTypes(rawValue: 4)
  public static let all = WKDataDetectorTypes(rawValue: .max)
}

/// Which media wait for a tap.
public struct WKAudiovisualMediaTypes: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let audio = WKAudiovisualMediaTypes(rawValue: 1)
  public static let video = WKAudiovisualMediaTypes(rawValue: 2)
  public static let all = WKAudiovisualMediaTypes(rawValue: .max)
}

/// How pages are shown.
@MainActor @preconcurrency
open class WKWebViewConfiguration: NSObject {
  public nonisolated override init() { super.init() }
  open var preferences = WKPreferences()
  open var userContentController = WKUserContentController()
  open var websiteDataStore = WKWebsiteDataStore.default()
  open var processPool = WKProcessPool()
  open var allowsInlineMediaPlayback = false
  open var allowsAirPlayForMediaPlayback = true
  open var allowsPictureInPictureMediaPlayback = true
  open var mediaTypesRequiringUserActionForPlayback = WKAudiovisualMediaTypes.all
  open var dataDetectorTypes: WKDataDetectorTypes = []
  open var applicationNameForUserAgent: String?
  open var suppressesIncrementalRendering = false
  @available(iOS 14.0, *)
  open var defaultWebpagePreferences: WKWebpagePreferences! {
    get { pages }
    set { pages = newValue }
  }
  private var pages = WKWebpagePreferences()
}

/// What pages may do.
@MainActor @preconcurrency
open class WKPreferences: NSObject {
  public nonisolated override init() { super.init() }
  open var minimumFontSize: CGFloat = 0
  open var javaScriptCanOpenWindowsAutomatically = false
  open var isFraudulentWebsiteWarningEnabled = true
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use WKWebpagePreferences.allowsContentJavaScript.")
  open var javaScriptEnabled = true
}

/// What one page may do.
@MainActor @preconcurrency
open class WKWebpagePreferences: NSObject {
  /// For which screen a page is.
  public enum ContentMode: Int, Sendable { case recommended, mobile, desktop }
  public nonisolated override init() { super.init() }
  open var preferredContentMode = ContentMode.recommended
  @available(iOS 14.0, *)
  open var allowsContentJavaScript: Bool {
    get { scripts }
    set { scripts = newValue }
  }
  private var scripts = true
}

/// Pages that share a process.
open class WKProcessPool: NSObject, @unchecked Sendable {
  public override init() { super.init() }
}

/// What pages keep.
@MainActor @preconcurrency
open class WKWebsiteDataStore: NSObject {
  private nonisolated override init() { super.init() }
  public nonisolated class func `default`() -> WKWebsiteDataStore { WKWebsiteDataStore() }
  public nonisolated class func nonPersistent() -> WKWebsiteDataStore { WKWebsiteDataStore() }
  public class func allWebsiteDataTypes() -> Set<String> { [] }
  open var isPersistent: Bool { false }
  @preconcurrency
  open func removeData(
    ofTypes dataTypes: Set<String>, modifiedSince date: Date,
    completionHandler: @escaping @MainActor @Sendable () -> Void
  ) { completionHandler() }
}

/// A script that is put into pages.
open class WKUserScript: NSObject {
  public let source: String
  public let injectionTime: WKUserScriptInjectionTime
  public let isForMainFrameOnly: Bool
  public init(source: String, injectionTime: WKUserScriptInjectionTime, forMainFrameOnly: Bool) {
    (self.source, self.injectionTime, isForMainFrameOnly) = (source, injectionTime, forMainFrameOnly)
    super.init()
  }
}

/// When a script runs.
public enum WKUserScriptInjectionTime: Int, Sendable { case atDocumentStart, atDocumentEnd }

/// What comes and goes between a page and the app.
@MainActor @preconcurrency
open class WKUserContentController: NSObject {
  public nonisolated override init() { super.init() }
  open private(set) var userScripts: [WKUserScript] = []
  open func addUserScript(_ userScript: WKUserScript) { userScripts.append(userScript) }
  open func removeAllUserScripts() { userScripts = [] }
  open func add(_ scriptMessageHandler: any WKScriptMessageHandler, name: String) {}
  open func removeScriptMessageHandler(forName name: String) {}
}

/// Something that a page says to the app.
@MainActor @preconcurrency
open class WKScriptMessage: NSObject {
  nonisolated override init() { super.init() }
  open var body: Any { "" }
  open var name: String { "" }
  open weak var webView: WKWebView? { nil }
}

/// Told what a page says.
@MainActor @preconcurrency
public protocol WKScriptMessageHandler: NSObjectProtocol {
  func userContentController(_ userContentController: WKUserContentController, didReceive message: WKScriptMessage)
}
