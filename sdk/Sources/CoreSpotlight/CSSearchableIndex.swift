import FoundationAdditions
import SDKBase

/// Why the index did not do as it was told.
public struct CSIndexError: Error, LocalizedError, Sendable {
  /// The number of the reason.
  public enum Code: Int, Sendable {
    case unknownError = -1
    case indexUnavailableError = -1000
    case invalidItemError = -1001
    case invalidClientStateError = -1002
    case remoteConnectionError = -1003
    case quotaExceeded = -1004
    case indexingUnsupported = -1005
    case mismatchedClientState = -1006
  }
  public let code: Code
  public init(_ code: Code) { self.code = code }
  public var errorDescription: String? { "The preview has no Spotlight." }
}

/// Told when the system has lost what was indexed; it never does here.
public protocol CSSearchableIndexDelegate: NSObjectProtocol {
  func searchableIndex(
    _ searchableIndex: CSSearchableIndex,
    reindexAllSearchableItemsWithAcknowledgementHandler handler:
      @escaping () -> Void)
  func searchableIndex(
    _ searchableIndex: CSSearchableIndex, reindexSearchableItemsWithIdentifiers identifiers: [String],
    acknowledgementHandler: @escaping () -> Void)
}

/// What the system's search finds of the app. The preview has none: what is indexed is forgotten.
open class CSSearchableIndex: NSObject, @unchecked Sendable {
  public typealias Completion = @Sendable ((any Error)?) -> Void
  private static let only = CSSearchableIndex(name: "default")
  public init(name: String) {}
  open class func `default`() -> CSSearchableIndex { only }

  open weak var indexDelegate: (any CSSearchableIndexDelegate)?

  /// There is an index to ask; nobody searches it.
  open class func isIndexingAvailable() -> Bool { true }

  open func indexSearchableItems(_ items: [CSSearchableItem], completionHandler: Completion? = nil) {
    reportUnsupported(api: "CSSearchableIndex", note: "The preview has no Spotlight; what is indexed is found nowhere.")
    completionHandler?(nil)
  }
  open func indexSearchableItems(_ items: [CSSearchableItem]) async throws {
    indexSearchableItems(items, completionHandler: nil)
  }
  open func deleteSearchableItems(withIdentifiers identifiers: [String], completionHandler: Completion? = nil) {
    completionHandler?(nil)
  }
  open func deleteSearchableItems(withIdentifiers identifiers: [String]) async throws {}
  open func deleteSearchableItems(
    withDomainIdentifiers domainIdentifiers: [String], completionHandler: Completion? = nil
  ) { completionHandler?(nil) }
  open func deleteSearchableItems(withDomainIdentifiers domainIdentifiers: [String]) async throws {}
  open func deleteAllSearchableItems(completionHandler: Completion? = nil) { completionHandler?(nil) }
  open func deleteAllSearchableItems() async throws {}
  open func beginBatch() {}
  open func endBatch(withClientState clientState: Data, completionHandler: Completion? = nil) {
    completionHandler?(nil)
  }
  open func fetchLastClientState(completionHandler: @escaping @Sendable (Data?, (any Error)?) -> Void) {
    completionHandler(nil, nil)
  }
}

/// What is searched for, and how.
@available(iOS 16.0, *)
open class CSSearchQueryContext: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var fetchAttributes: [String] = []
  open var filterQueries: [String] = []
  open var keyboardLanguage: String?
}

/// Searches what the app has indexed; nothing is found.
open class CSSearchQuery: NSObject, @unchecked Sendable {
  @available(iOS 16.0, *)
  public init(queryString: String, queryContext: CSSearchQueryContext?) {}
  @available(iOS, introduced: 10.0, deprecated: 16.0, renamed: "init(queryString:queryContext:)")
  public init(queryString: String, attributes: [String]?) {}

  open private(set) var isCancelled = false
  open var foundItemCount: Int { 0 }
  open var foundItemsHandler: (([CSSearchableItem]) -> Void)?
  open var completionHandler: (((any Error)?) -> Void)?
  open func start() {
    reportUnsupported(api: "CSSearchQuery", note: "The preview has no Spotlight; nothing is found.")
    completionHandler?(nil)
  }
  open func cancel() { isCancelled = true }
}
