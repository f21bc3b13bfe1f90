import FoundationAdditions
import Placeholders
import SDKBase
import UIKit

@available(iOS, introduced: 6.0, deprecated: 11.0, message: "Use the SDK of the service instead.")
public let SLServiceTypeFacebook = "com.apple.social.facebook"
@available(iOS, introduced: 6.0, deprecated: 11.0, message: "Use the SDK of the service instead.")
public let SLServiceTypeTwitter = "com.apple.social.twitter"

/// What came of a post.
public enum SLComposeViewControllerResult: Int, Sendable { case cancelled, done }

/// Writes a post; the preview knows no service, and shows a placeholder.
@available(iOS, introduced: 6.0, deprecated: 11.0, message: "Use UIActivityViewController instead.")
@MainActor @preconcurrency
open class SLComposeViewController: UIViewController {
  public let serviceType: String
  open var completionHandler: ((SLComposeViewControllerResult) -> Void)?

  public init!(forServiceType serviceType: String) {
    self.serviceType = serviceType
    super.init(nibName: nil, bundle: nil)
  }
  public required init?(coder: NSCoder) { return nil }

  open class func isAvailable(forServiceType serviceType: String) -> Bool { false }
  @discardableResult
  open func setInitialText(_ text: String) -> Bool { true }
  @discardableResult
  open func add(_ image: UIImage) -> Bool { true }
  @discardableResult
  open func add(_ url: URL) -> Bool { true }

  open override func viewDidLoad() {
    super.viewDidLoad()
    reportUnsupported(api: "SLComposeViewController", note: "The preview knows no social service.")
    showPlaceholder(in: view, symbol: "square.and.pencil", text: "Post")
  }
}

/// Shares what another app gives; extensions do not run in the preview.
@MainActor @preconcurrency
open class SLComposeServiceViewController: UIViewController {
  open var contentText: String! { "" }
  open var placeholder: String!
  open var charactersRemaining: NSNumber!
  open func isContentValid() -> Bool { true }
  open func didSelectPost() { extensionContext?.completeRequest(returningItems: [], completionHandler: nil) }
  open func didSelectCancel() { extensionContext?.cancelRequest(withError: CancellationError()) }
  open func validateContent() {}
  open func configurationItems() -> [Any]! { [] }
  open func reloadConfigurationItems() {}
}
