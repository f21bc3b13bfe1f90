import FoundationAdditions
import SDKBase

/// Whether the app may write a kind of data.
public enum HKAuthorizationStatus: Int, Sendable { case notDetermined, sharingDenied, sharingAuthorized }

/// Whether the app would have to ask.
public enum HKAuthorizationRequestStatus: Int, Sendable { case unknown, shouldRequest, unnecessary }

/// Why nothing was read or written.
public struct HKError: Error, LocalizedError, Sendable {
  /// The number of the reason.
  public enum Code: Int, Sendable {
    case unknownError = 0
    case noError, errorHealthDataUnavailable, errorHealthDataRestricted, errorInvalidArgument, errorAuthorizationDenied
    case errorAuthorizationNotDetermined, errorDatabaseInaccessible, errorUserCanceled, errorNoData = 11
    public static let errorHealthDataUnavailableOnDevice = Code.errorHealthDataUnavailable
  }
  public let code: Code
  public init(_ code: Code) { self.code = code }
  public var errorDescription: String? { "The preview has no health data." }
}

/// The phone's health data. The preview has none, and says so.
nonisolated open class HKHealthStore: NSObject, @unchecked Sendable {
  public override init() { super.init() }

  public class func isHealthDataAvailable() -> Bool {
    reportUnsupported(api: "HKHealthStore", note: "The preview has no health data; it says that none is available.")
    return false
  }

  open func authorizationStatus(for type: HKObjectType) -> HKAuthorizationStatus { .sharingDenied }

  @preconcurrency
  open func requestAuthorization(
    toShare typesToShare: Set<HKSampleType>?, read typesToRead: Set<HKObjectType>?,
    completion: @escaping @Sendable (Bool, (any Error)?) -> Void
  ) {
    denyPermission(api: "HKHealthStore.requestAuthorization", resource: "health data")
    completion(false, HKError(.errorHealthDataUnavailable))
  }

  @available(iOS 15.0, *)
  open func requestAuthorization(toShare typesToShare: Set<HKSampleType>, read typesToRead: Set<HKObjectType>)
    async throws
  {
    denyPermission(api: "HKHealthStore.requestAuthorization", resource: "health data")
    throw HKError(.errorHealthDataUnavailable)
  }

  @available(iOS 15.0, *)
  open func statusForAuthorizationRequest(
    toShare typesToShare: Set<HKSampleType>, read typesToRead: Set<HKObjectType>
  ) async throws -> HKAuthorizationRequestStatus { .unnecessary }

  open func execute(_ query: HKQuery) { query.fail(HKError(.errorHealthDataUnavailable)) }
  open func stop(_ query: HKQuery) {}

  @preconcurrency
  open func save(_ object: HKObject, withCompletion completion: @escaping @Sendable (Bool, (any Error)?) -> Void) {
    completion(false, HKError(.errorHealthDataUnavailable))
  }
  @preconcurrency
  open func save(_ objects: [HKObject], withCompletion completion: @escaping @Sendable (Bool, (any Error)?) -> Void) {
    completion(false, HKError(.errorHealthDataUnavailable))
  }
  @available(iOS 15.0, *)
  open func save(_ object: HKObject) async throws { throw HKError(.errorHealthDataUnavailable) }
  @available(iOS 15.0, *)
  open func save(_ objects: [HKObject]) async throws { throw HKError(.errorHealthDataUnavailable) }
  @available(iOS 15.0, *)
  open func delete(_ object: HKObject) async throws { throw HKError(.errorHealthDataUnavailable) }
  @preconcurrency
  open func enableBackgroundDelivery(
    for type: HKObjectType, frequency: HKUpdateFrequency,
    withCompletion completion: @escaping @Sendable (Bool, (any Error)?) -> Void
  ) { completion(false, HKError(.errorHealthDataUnavailable)) }
  open func dateOfBirthComponents() throws -> DateComponents { throw HKError(.errorHealthDataUnavailable) }
}

/// How often news come.
public enum HKUpdateFrequency: Int, Sendable {
  case immediate = 1
  case hourly, daily, weekly
}
