import FoundationAdditions
import SDKBase

/// What was copied.
open class UIPasteboard: NSObject, @unchecked Sendable {
  public static let general = UIPasteboard()

  /// Names a pasteboard.
  public struct Name: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let general = Name(rawValue: "general")
  }

  private struct Content {
    var string: String?
    var image: UIImage?
    var color: UIColor?
    var values: [String: Any] = [:]
    var changes = 0
  }
  private let content = Guarded(Content())

  private func put(_ words: String, _ change: (inout Content) -> Void) {
    content.write { state in
      let changes = state.changes + 1
      state = Content()
      state.changes = changes
      change(&state)
    }
    sendEffect("pasteboard", words)
    NotificationCenter.default.post(name: UIPasteboard.changedNotification, object: self)
  }

  open var string: String? {
    get { content.read { $0.string } }
    set { put(newValue ?? "") { $0.string = newValue } }
  }

  open var strings: [String]? {
    get { string.map { [$0] } }
    set { string = newValue?.joined(separator: "\n") }
  }

  open var url: URL? {
    get { string.flatMap { URL(string: $0) } }
    set { string = newValue?.absoluteString }
  }
  open var urls: [URL]? {
    get { url.map { [$0] } }
    set { strings = newValue?.map(\.absoluteString) }
  }

  open var image: UIImage? {
    get { content.read { $0.image } }
    set { put("Image") { $0.image = newValue } }
  }
  open var images: [UIImage]? {
    get { image.map { [$0] } }
    set { image = newValue?.first }
  }
  open var color: UIColor? {
    get { content.read { $0.color } }
    set { put("Color") { $0.color = newValue } }
  }

  open func setValue(_ value: Any, forPasteboardType pasteboardType: String) {
    put(value as? String ?? pasteboardType) {
      $0.values[pasteboardType] = value
      $0.string = value as? String
    }
  }
  open func value(forPasteboardType pasteboardType: String) -> Any? { content.read { $0.values[pasteboardType] } }
  open func setData(_ data: Data, forPasteboardType pasteboardType: String) {
    setValue(data, forPasteboardType: pasteboardType)
  }
  open func data(forPasteboardType pasteboardType: String) -> Data? {
    value(forPasteboardType: pasteboardType) as? Data
  }
  open func setItems(_ items: [[String: Any]], options: [OptionsKey: Any] = [:]) {
    for (type, value) in items.first ?? [:] { setValue(value, forPasteboardType: type) }
  }
  open var items: [[String: Any]] {
    get { content.read { $0.values.isEmpty ? [] : [$0.values] } }
    set { setItems(newValue) }
  }

  /// How long and where content is kept.
  public struct OptionsKey: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let expirationDate = OptionsKey(rawValue: "UIPasteboardOptionExpirationDate")
    public static let localOnly = OptionsKey(rawValue: "UIPasteboardOptionLocalOnly")
  }

  open var hasStrings: Bool { string != nil }
  open var hasURLs: Bool { url != nil }
  open var hasImages: Bool { image != nil }
  open var hasColors: Bool { color != nil }
  open var changeCount: Int { content.read { $0.changes } }
  open var numberOfItems: Int { hasStrings || hasImages || hasColors ? 1 : 0 }

  public static let changedNotification = Notification.Name("UIPasteboardChangedNotification")
}
