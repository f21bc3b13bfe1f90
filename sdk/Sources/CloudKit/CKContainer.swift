import FoundationAdditions
import SDKBase

/// Whether somebody is signed in to iCloud.
public enum CKAccountStatus: Int, Sendable {
  case couldNotDetermine, available, restricted, noAccount
  @available(iOS 15.0, *)
  case temporarilyUnavailable
}

extension NSNotification.Name {
  public static let CKAccountChanged = NSNotification.Name("CKAccountChanged")
}

/// Why iCloud gave no answer.
public struct CKError: Error, LocalizedError, Sendable {
  /// The number of the reason.
  public enum Code: Int, Sendable {
    case internalError = 1
    case partialFailure, networkUnavailable, networkFailure, badContainer, serviceUnavailable, requestRateLimited
    case missingEntitlement, notAuthenticated, permissionFailure, unknownItem, invalidArguments
    case serverRecordChanged = 14
    case zoneNotFound = 26
    case quotaExceeded = 25
    case limitExceeded = 27
  }
  public let code: Code
  public init(_ code: Code) { self.code = code }
  public var errorDescription: String? { "The preview is not signed in to iCloud." }
  public var retryAfterSeconds: Double? { nil }
}

/// What an app keeps in iCloud. The preview is not signed in, and says so.
nonisolated open class CKContainer: NSObject, @unchecked Sendable {
  public let containerIdentifier: String?
  public let privateCloudDatabase = CKDatabase()
  public let publicCloudDatabase = CKDatabase()
  public let sharedCloudDatabase = CKDatabase()

  public init(identifier containerIdentifier: String) { self.containerIdentifier = containerIdentifier }
  public class func `default`() -> CKContainer { CKContainer(identifier: "iCloud.default") }

  @preconcurrency
  open func accountStatus(completionHandler: @escaping @Sendable (CKAccountStatus, (any Error)?) -> Void) {
    _ = noAccount()
    completionHandler(.noAccount, nil)
  }
  open func accountStatus() async throws -> CKAccountStatus {
    _ = noAccount()
    return .noAccount
  }
  @preconcurrency
  open func fetchUserRecordID(completionHandler: @escaping @Sendable (CKRecord.ID?, (any Error)?) -> Void) {
    completionHandler(nil, noAccount())
  }
  open func userRecordID() async throws -> CKRecord.ID { throw noAccount() }
}

func noAccount() -> CKError {
  reportUnsupported(api: "CloudKit", note: "The preview is not signed in to iCloud; everything there fails.")
  return CKError(.notAuthenticated)
}

/// Which of the container's databases it is.
public enum CKDatabaseScope: Int, Sendable {
  case `public` = 1
  case `private`, shared
}

/// Records in iCloud; none can be reached from the preview.
nonisolated open class CKDatabase: NSObject, @unchecked Sendable {
  override init() { super.init() }

  @preconcurrency
  open func save(_ record: CKRecord, completionHandler: @escaping @Sendable (CKRecord?, (any Error)?) -> Void) {
    completionHandler(nil, noAccount())
  }
  @discardableResult
  open func save(_ record: CKRecord) async throws -> CKRecord { throw noAccount() }
  @preconcurrency
  open func save(
    _ subscription: CKSubscription, completionHandler: @escaping @Sendable (CKSubscription?, (any Error)?) -> Void
  ) {
    completionHandler(nil, noAccount())
  }
  @preconcurrency
  open func save(_ zone: CKRecordZone, completionHandler: @escaping @Sendable (CKRecordZone?, (any Error)?) -> Void) {
    completionHandler(nil, noAccount())
  }
  @preconcurrency
  open func fetch(
    withRecordID recordID: CKRecord.ID, completionHandler: @escaping @Sendable (CKRecord?, (any Error)?) -> Void
  ) { completionHandler(nil, noAccount()) }
  open func record(for recordID: CKRecord.ID) async throws -> CKRecord { throw noAccount() }
  @preconcurrency
  open func delete(
    withRecordID recordID: CKRecord.ID, completionHandler: @escaping @Sendable (CKRecord.ID?, (any Error)?) -> Void
  ) { completionHandler(nil, noAccount()) }
  @discardableResult
  open func deleteRecord(withID recordID: CKRecord.ID) async throws -> CKRecord.ID { throw noAccount() }
  @preconcurrency
  open func delete(
    withSubscriptionID subscriptionID: CKSubscription.ID,
    completionHandler: @escaping @Sendable (String?, (any Error)?) -> Void
  ) { completionHandler(nil, noAccount()) }
  @preconcurrency
  open func fetchAllSubscriptions(completionHandler: @escaping @Sendable ([CKSubscription]?, (any Error)?) -> Void) {
    completionHandler(nil, noAccount())
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use records(matching:).")
  @preconcurrency
  open func perform(
    _ query: CKQuery, inZoneWith zoneID: CKRecordZone.ID?,
    completionHandler: @escaping @Sendable ([CKRecord]?, (any Error)?) -> Void
  ) { completionHandler(nil, noAccount()) }
  @available(iOS 15.0, *)
  open func records(
    matching query: CKQuery, inZoneWith zoneID: CKRecordZone.ID? = nil, desiredKeys: [CKRecord.FieldKey]? = nil,
    resultsLimit: Int = 0
  ) async throws -> (
    matchResults: [(CKRecord.ID, Result<CKRecord, any Error>)], queryCursor: CKQueryOperation.Cursor?
  ) { throw noAccount() }
  @available(iOS 15.0, *)
  open func records(
    continuingMatchFrom queryCursor: CKQueryOperation.Cursor, desiredKeys: [CKRecord.FieldKey]? = nil,
    resultsLimit: Int = 0
  ) async throws -> (
    matchResults: [(CKRecord.ID, Result<CKRecord, any Error>)], queryCursor: CKQueryOperation.Cursor?
  ) { throw noAccount() }
  @available(iOS 15.0, *)
  open func records(
    for ids: [CKRecord.ID], desiredKeys: [CKRecord.FieldKey]? = nil
  ) async throws -> [CKRecord.ID: Result<CKRecord, any Error>] { throw noAccount() }
  @available(iOS 15.0, *)
  open func modifyRecords(
    saving recordsToSave: [CKRecord], deleting recordIDsToDelete: [CKRecord.ID],
    savePolicy: CKModifyRecordsOperation.RecordSavePolicy = .ifServerRecordUnchanged, atomically: Bool = true
  ) async throws -> (
    saveResults: [CKRecord.ID: Result<CKRecord, any Error>], deleteResults: [CKRecord.ID: Result<Void, any Error>]
  ) { throw noAccount() }
  @available(iOS 15.0, *)
  open func recordZoneChanges(
    inZoneWith zoneID: CKRecordZone.ID, since token: CKServerChangeToken?, desiredKeys: [CKRecord.FieldKey]? = nil,
    resultsLimit: Int? = nil
  ) async throws -> (
    modificationResultsByID: [CKRecord.ID: Result<Modification, any Error>], deletions: [Deletion],
    changeToken: CKServerChangeToken, moreComing: Bool
  ) { throw noAccount() }
  @discardableResult
  open func save(_ zone: CKRecordZone) async throws -> CKRecordZone { throw noAccount() }
  open func recordZone(for zoneID: CKRecordZone.ID) async throws -> CKRecordZone { throw noAccount() }
  open func allRecordZones() async throws -> [CKRecordZone] { throw noAccount() }
  @discardableResult
  open func deleteRecordZone(withID zoneID: CKRecordZone.ID) async throws -> CKRecordZone.ID { throw noAccount() }
  @discardableResult
  open func save(_ subscription: CKSubscription) async throws -> CKSubscription { throw noAccount() }
  open func add(_ operation: CKDatabaseOperation) { operation.fail(noAccount()) }
}
