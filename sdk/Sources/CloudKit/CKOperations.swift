import FoundationAdditions

/// Which records are asked for.
nonisolated open class CKQuery: NSObject, @unchecked Sendable {
  public let recordType: CKRecord.RecordType
  public let predicate: NSPredicate
  open var sortDescriptors: [NSSortDescriptor]?
  public init(recordType: CKRecord.RecordType, predicate: NSPredicate) {
    (self.recordType, self.predicate) = (recordType, predicate)
  }
}

/// Something that is done with a database.
open class CKDatabaseOperation: Operation, @unchecked Sendable {
  open var database: CKDatabase?
  func fail(_ error: CKError) {}
  open override func main() { fail(noAccount()) }
}

/// Asks for records.
open class CKQueryOperation: CKDatabaseOperation, @unchecked Sendable {
  /// Where the next records begin.
  open class Cursor: NSObject, @unchecked Sendable {}

  public static let maximumResults = 0
  open var query: CKQuery?
  open var cursor: Cursor?
  open var zoneID: CKRecordZone.ID?
  open var resultsLimit = 0
  open var desiredKeys: [CKRecord.FieldKey]?
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use recordMatchedBlock.")
  open var recordFetchedBlock: ((CKRecord) -> Void)?
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use queryResultBlock.")
  open var queryCompletionBlock: ((Cursor?, (any Error)?) -> Void)?
  open var recordMatchedBlock: ((CKRecord.ID, Result<CKRecord, any Error>) -> Void)?
  open var queryResultBlock: ((Result<Cursor?, any Error>) -> Void)?

  public override init() { super.init() }
  public init(query: CKQuery) { self.query = query }
  public init(cursor: Cursor) { self.cursor = cursor }

  override func fail(_ error: CKError) {
    queryCompletionBlock?(nil, error)
    queryResultBlock?(.failure(error))
  }
}

/// Saves and deletes records.
open class CKModifyRecordsOperation: CKDatabaseOperation, @unchecked Sendable {
  /// Which changes are written.
  public enum RecordSavePolicy: Int, Sendable { case ifServerRecordUnchanged, changedKeys, allKeys }

  open var recordsToSave: [CKRecord]?
  open var recordIDsToDelete: [CKRecord.ID]?
  open var savePolicy = RecordSavePolicy.ifServerRecordUnchanged
  open var modifyRecordsResultBlock: ((Result<Void, any Error>) -> Void)?
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use modifyRecordsResultBlock.")
  open var modifyRecordsCompletionBlock: (([CKRecord]?, [CKRecord.ID]?, (any Error)?) -> Void)?

  public init(recordsToSave records: [CKRecord]? = nil, recordIDsToDelete recordIDs: [CKRecord.ID]? = nil) {
    (recordsToSave, recordIDsToDelete) = (records, recordIDs)
  }

  override func fail(_ error: CKError) {
    modifyRecordsCompletionBlock?(nil, nil, error)
    modifyRecordsResultBlock?(.failure(error))
  }
}

/// Tells of changes.
nonisolated open class CKSubscription: NSObject, @unchecked Sendable {
  public typealias ID = String

  /// What people are told.
  open class NotificationInfo: NSObject, @unchecked Sendable {
    public override init() { super.init() }
    open var alertBody: String?
    open var title: String?
    open var soundName: String?
    open var shouldBadge = false
    open var shouldSendContentAvailable = false
    open var alertLocalizationKey: String?
    open var alertLocalizationArgs: [CKRecord.FieldKey]?
  }

  public let subscriptionID: ID
  open var notificationInfo: NotificationInfo?
  init(subscriptionID: ID) { self.subscriptionID = subscriptionID }
}

/// Tells of changes of records.
nonisolated open class CKQuerySubscription: CKSubscription, @unchecked Sendable {
  /// Which changes.
  public struct Options: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let firesOnRecordCreation = Options(rawValue: 1)
    public static let firesOnRecordUpdate = Options(rawValue: 2)
    public static let firesOnRecordDeletion = Options(rawValue: 4)
    public static let firesOnce = Options(rawValue: 8)
  }

  public init(
    recordType: CKRecord.RecordType, predicate: NSPredicate, subscriptionID: CKSubscription.ID = UUID().uuidString,
    options querySubscriptionOptions: Options = []
  ) { super.init(subscriptionID: subscriptionID) }
}
