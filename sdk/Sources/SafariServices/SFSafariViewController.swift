import Placeholders
import SDKBase
import UIKit

/// Shows a page of the web inside the app; in the preview a placeholder tells its address.
@MainActor @preconcurrency
open class SFSafariViewController: UIViewController {
  /// How the browser behaves.
  open class Configuration: NSObject {
    public override init() { super.init() }
    open var entersReaderIfAvailable = false
    open var barCollapsingEnabled = true
  }

  /// What the button that leaves says.
  public enum DismissButtonStyle: Int, Sendable { case done, close, cancel }

  private let url: URL
  public let configuration: Configuration
  open weak var delegate: (any SFSafariViewControllerDelegate)?
  open var preferredBarTintColor: UIColor?
  open var preferredControlTintColor: UIColor?
  open var dismissButtonStyle = DismissButtonStyle.done

  public convenience init(url URL: URL) { self.init(url: URL, configuration: Configuration()) }

  public init(url URL: URL, configuration: Configuration) {
    (url, self.configuration) = (URL, configuration)
    super.init(nibName: nil, bundle: nil)
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use init(url:configuration:).")
  public convenience init(url URL: URL, entersReaderIfAvailable: Bool) {
    let configuration = Configuration()
    configuration.entersReaderIfAvailable = entersReaderIfAvailable
    self.init(url: URL, configuration: configuration)
  }

  public required init?(coder: NSCoder) { return nil }

  open override func viewDidLoad() {
    super.viewDidLoad()
    showPlaceholder(in: view, symbol: "safari", text: url.absoluteString)
    reportUnsupported(api: "SFSafariViewController", note: "The preview has no browser; the address is shown instead.")
    sendEffect("openURL", url.absoluteString)
  }
}

/// Told what the browser does.
@MainActor @preconcurrency
public protocol SFSafariViewControllerDelegate: NSObjectProtocol {
  func safariViewControllerDidFinish(_ controller: SFSafariViewController)
  func safariViewController(_ controller: SFSafariViewController, didCompleteInitialLoad didLoadSuccessfully: Bool)
}

extension SFSafariViewControllerDelegate {
  public func safariViewControllerDidFinish(_ controller: SFSafariViewController) {}
  public func safariViewController(
    _ controller: SFSafariViewController, didCompleteInitialLoad didLoadSuccessfully: Bool
  ) {}
}
