import FoundationAdditions
import Placeholders
import SDKBase
import UIKit

/// What a page says about itself.
open class LPLinkMetadata: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var originalURL: URL?
  open var url: URL?
  open var title: String?
  open var remoteVideoURL: URL?
}

/// Asks a page about itself; in the preview it fails.
open class LPMetadataProvider: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var timeout: TimeInterval = 30
  open var shouldFetchSubresources = true
  @preconcurrency
  open func startFetchingMetadata(
    for URL: URL, completionHandler: @escaping @Sendable (LPLinkMetadata?, (any Error)?) -> Void
  ) { completionHandler(nil, failure()) }
  open func startFetchingMetadata(for URL: URL) async throws -> LPLinkMetadata { throw failure() }
  open func cancel() {}

  private func failure() -> URLError {
    reportUnsupported(api: "LPMetadataProvider", note: "The preview asks no pages about themselves; it fails.")
    return URLError(.notConnectedToInternet)
  }
}

/// Shows a link with its picture; in the preview its address.
@MainActor @preconcurrency
open class LPLinkView: UIView {
  open var metadata = LPLinkMetadata()

  public init(url URL: URL) {
    super.init(frame: .zero)
    showPlaceholder(in: self, symbol: "link", text: URL.absoluteString)
  }

  public init(metadata: LPLinkMetadata) {
    super.init(frame: .zero)
    self.metadata = metadata
    showPlaceholder(in: self, symbol: "link", text: metadata.title ?? metadata.url?.absoluteString ?? "")
  }

  public required init?(coder: NSCoder) { return nil }
}
