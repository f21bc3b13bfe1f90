import FoundationAdditions
import SDKBase
import UIKit

/// Why signing in on a page failed.
public struct ASWebAuthenticationSessionError: Error, LocalizedError, Sendable {
  /// The number of the reason.
  public enum Code: Int, Sendable {
    case canceledLogin = 1
    case presentationContextNotProvided, presentationContextInvalid
  }
  public let code: Code
  public init(_ code: Code) { self.code = code }
  public var errorDescription: String? { "The preview has no browser to sign in with." }
}

/// Says where the page is shown.
@MainActor @preconcurrency
public protocol ASWebAuthenticationPresentationContextProviding: NSObjectProtocol {
  func presentationAnchor(for session: ASWebAuthenticationSession) -> ASPresentationAnchor
}

/// Signs in on a page of the web; in the preview it fails.
open class ASWebAuthenticationSession: NSObject, @unchecked Sendable {
  public typealias CompletionHandler = (URL?, (any Error)?) -> Void
  private let completion: CompletionHandler
  open weak var presentationContextProvider: (any ASWebAuthenticationPresentationContextProviding)?
  open var prefersEphemeralWebBrowserSession = false
  open var canStart: Bool { false }

  @preconcurrency
  public init(url URL: URL, callbackURLScheme: String?, completionHandler: @escaping CompletionHandler) {
    completion = completionHandler
    super.init()
  }

  @discardableResult
  open func start() -> Bool {
    reportUnsupported(api: "ASWebAuthenticationSession", note: "The preview has no browser to sign in with; it fails.")
    completion(nil, ASWebAuthenticationSessionError(.canceledLogin))
    return false
  }
  open func cancel() {}
}
