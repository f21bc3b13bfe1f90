import FoundationAdditions
import UniformTypeIdentifiers

/// The kind of user activity that opens a found thing.
public let CSSearchableItemActionType = "com.apple.corespotlightitem"
/// Where such an activity keeps the name of the thing.
public let CSSearchableItemActivityIdentifier = "kCSSearchableItemActivityIdentifier"
/// The kind of user activity that goes on with a search.
public let CSQueryContinuationActionType = "com.apple.corespotlightquery"
/// Where such an activity keeps what was searched for.
public let CSSearchQueryString = "kCSSearchQueryString"

/// What a thing is, for those who search.
open class CSSearchableItemAttributeSet: NSObject, @unchecked Sendable {
  @available(iOS 14.0, *)
  public init(contentType: UTType) { self.contentType = contentType.identifier }
  @available(iOS, introduced: 9.0, deprecated: 14.0, renamed: "init(contentType:)")
  public init(itemContentType type: String) { contentType = type }

  open var contentType: String?
  open var contentTypeTree: [String]?
  open var title: String?
  open var displayName: String?
  open var alternateNames: [String]?
  open var contentDescription: String?
  open var keywords: [String]?
  open var identifier: String?
  open var relatedUniqueIdentifier: String?
  open var domainIdentifier: String?
  open var path: String?
  open var contentURL: URL?
  open var thumbnailURL: URL?
  open var thumbnailData: Data?
  open var url: URL?
  open var subject: String?
  open var comment: String?
  open var textContent: String?
  open var creator: String?
  open var kind: String?
  open var authorNames: [String]?
  open var emailAddresses: [String]?
  open var phoneNumbers: [String]?
  open var supportsPhoneCall: NSNumber?
  open var supportsNavigation: NSNumber?
  open var contentCreationDate: Date?
  open var contentModificationDate: Date?
  open var addedDate: Date?
  open var lastUsedDate: Date?
  open var startDate: Date?
  open var endDate: Date?
  open var dueDate: Date?
  open var completionDate: Date?
  open var duration: NSNumber?
  open var rating: NSNumber?
  open var rankingHint: NSNumber?
  open var album: String?
  open var artist: String?
  open var city: String?
  open var country: String?
  open var latitude: NSNumber?
  open var longitude: NSNumber?
  open var namedLocation: String?
}

/// A thing that can be found.
open class CSSearchableItem: NSObject, @unchecked Sendable {
  open var uniqueIdentifier: String
  open var domainIdentifier: String?
  open var attributeSet: CSSearchableItemAttributeSet
  open var expirationDate: Date!
  @available(iOS 16.0, *)
  open var isUpdate: Bool {
    get { updates }
    set { updates = newValue }
  }
  private var updates = false

  public init(uniqueIdentifier: String?, domainIdentifier: String?, attributeSet: CSSearchableItemAttributeSet) {
    self.uniqueIdentifier = uniqueIdentifier ?? UUID().uuidString
    (self.domainIdentifier, self.attributeSet) = (domainIdentifier, attributeSet)
    expirationDate = Date(timeIntervalSinceNow: 30 * 24 * 3600)
  }
}

extension NSUserActivity {
  /// What is found of the activity; the preview has no search, and keeps it for nobody.
  public var contentAttributeSet: CSSearchableItemAttributeSet? {
    get { searchAttributes as? CSSearchableItemAttributeSet }
    set { searchAttributes = newValue }
  }
}
