import Observation
import SDKBase
import SwiftUI

/// A page of the web as a value that views can watch. The preview loads none.
@available(iOS 26.0, *)
@MainActor
@Observable
final public class WebPage {
  public private(set) var url: URL?
  public var title: String { "" }
  public var isLoading: Bool { false }
  public var estimatedProgress: Double { 0 }
  public var customUserAgent: String?

  public init() {}

  public func load(_ url: URL?) { note(url) }
  public func load(_ request: URLRequest) { note(request.url) }
  public func load(html: String, baseURL: URL = URL(string: "about:blank")!) { note(baseURL) }
  public func reload() {}
  public func stopLoading() {}

  private func note(_ url: URL?) {
    self.url = url
    reportUnsupported(api: "WebPage.load", note: "The preview shows no web pages; a placeholder stands for them.")
  }
}

/// Shows a page of the web; in the preview a placeholder tells its address.
@available(iOS 26.0, *)
@MainActor @preconcurrency
public struct WebView: View {
  private let address: URL?
  public init(url: URL?) { address = url }
  public init(_ page: WebPage) { address = page.url }

  public var body: some View {
    ContentUnavailableView(
      "Web Page", systemImage: "globe", description: Text(verbatim: address?.absoluteString ?? "No address.")
    )
    .onAppear {
      reportUnsupported(api: "WebView", note: "The preview shows no web pages; the address is shown instead.")
    }
  }
}
