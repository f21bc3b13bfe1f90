import SDKBase

/// Something that can be done with what is shared.
@MainActor @preconcurrency
open class UIActivity: NSObject {
  /// The kinds of activities.
  public struct ActivityType: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(_ rawValue: String) { self.rawValue = rawValue }
    private static func type(_ name: String) -> ActivityType { ActivityType("com.apple.UIKit.activity.\(name)") }
    public static let postToFacebook = type("PostToFacebook")
    public static let postToTwitter = type("PostToTwitter")
    public static let postToWeibo = type("PostToWeibo")
    public static let message = type("Message")
    public static let mail = type("Mail")
    public static let print = type("Print")
    public static let copyToPasteboard = type("CopyToPasteboard")
    public static let assignToContact = type("AssignToContact")
    public static let saveToCameraRoll = type("SaveToCameraRoll")
    public static let addToReadingList = type("AddToReadingList")
    public static let postToFlickr = type("PostToFlickr")
    public static let postToVimeo = type("PostToVimeo")
    public static let postToTencentWeibo = type("PostToTencentWeibo")
    public static let airDrop = type("AirDrop")
    public static let openInIBooks = type("OpenInIBooks")
    public static let markupAsPDF = type("MarkupAsPDF")
  }
  /// Where it stands.
  public enum Category: Int, Sendable { case action, share }
  open class var activityCategory: Category { .action }
  open var activityType: ActivityType? { nil }
  open var activityTitle: String? { nil }
  open var activityImage: UIImage? { nil }
  open var activityViewController: UIViewController? { nil }
  open func canPerform(withActivityItems activityItems: [Any]) -> Bool { false }
  open func prepare(withActivityItems activityItems: [Any]) {}
  open func perform() {}
  open func activityDidFinish(_ completed: Bool) {}
}

/// Gives what is shared when it is needed.
@MainActor @preconcurrency
public protocol UIActivityItemSource: NSObjectProtocol {
  func activityViewControllerPlaceholderItem(_ activityViewController: UIActivityViewController) -> Any
  func activityViewController(
    _ activityViewController: UIActivityViewController, itemForActivityType activityType: UIActivity.ActivityType?
  ) -> Any?
  func activityViewController(
    _ activityViewController: UIActivityViewController, subjectForActivityType activityType: UIActivity.ActivityType?
  ) -> String
}

extension UIActivityItemSource {
  public func activityViewController(
    _ activityViewController: UIActivityViewController, subjectForActivityType activityType: UIActivity.ActivityType?
  ) -> String { "" }
}

/// Gives what is shared from a thread of its own.
open class UIActivityItemProvider: Operation, @unchecked Sendable {
  public let placeholderItem: Any?
  public init(placeholderItem: Any) { self.placeholderItem = placeholderItem }
  open var item: Any { placeholderItem ?? "" }
}

/// The sheet that shares; the preview tells what would be shared.
open class UIActivityViewController: UIViewController {
  public typealias CompletionWithItemsHandler = (UIActivity.ActivityType?, Bool, [Any]?, (any Error)?) -> Void
  private let items: [Any]
  public init(activityItems: [Any], applicationActivities: [UIActivity]?) {
    items = activityItems
    super.init(nibName: nil, bundle: nil)
  }
  public required init?(coder: NSCoder) {
    items = []
    super.init(coder: coder)
  }
  open var completionWithItemsHandler: CompletionWithItemsHandler?
  open var excludedActivityTypes: [UIActivity.ActivityType]?
  open var allowsProminentActivity = true

  /// What would be shared, in words.
  package var words: String {
    items.map { item in
      let resolved = (item as? any UIActivityItemSource)?.activityViewController(self, itemForActivityType: nil) ?? item
      switch resolved {
      case let text as String: return text
      case let url as URL: return url.isFileURL ? url.lastPathComponent : url.absoluteString
      case let image as UIImage: return "Image, \(Int(image.size.width)) × \(Int(image.size.height))"
      case let data as Data: return "\(data.count) bytes"
      case let text as NSAttributedString: return text.string
      default: return "\(type(of: resolved))"
      }
    }.joined(separator: "\n")
  }

  private var isShared = false
  /// Tells once what would be shared.
  package func share() {
    guard !isShared else { return }
    isShared = true
    sendEffect("share", words)
  }
  package override func willBePresented() { share() }

  /// The user closed the sheet.
  package func finish() {
    completionWithItemsHandler?(nil, false, nil, nil)
    dismiss(animated: true)
  }
}
