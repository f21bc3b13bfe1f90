import FoundationAdditions
import SDKBase

/// What was copied.
open class UIPasteboard: NSObject, @unchecked Sendable {
  public static let general = UIPasteboard()
  private let text = Guarded<String?>(nil)

  open var string: String? {
    get { text.read { $0 } }
    set {
      text.write { $0 = newValue }
      sendEffect("pasteboard", newValue ?? "")
    }
  }

  open var strings: [String]? {
    get { string.map { [$0] } }
    set { string = newValue?.joined(separator: "\n") }
  }

  open var url: URL? {
    get { string.flatMap { URL(string: $0) } }
    set { string = newValue?.absoluteString }
  }

  open var hasStrings: Bool { string != nil }
  open var hasURLs: Bool { url != nil }
}
