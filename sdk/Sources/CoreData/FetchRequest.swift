/// A request to a persistent store.
nonisolated open class NSPersistentStoreRequest: NSObject {
  open var affectedStores: [NSPersistentStore]?
  open var requestType: NSPersistentStoreRequestType { .fetchRequestType }
}

/// The kinds of requests.
public enum NSPersistentStoreRequestType: UInt, Sendable {
  case fetchRequestType = 1
  case saveRequestType
  case batchInsertRequestType = 5
  case batchUpdateRequestType
  case batchDeleteRequestType
}

/// What a request gives.
public struct NSFetchRequestResultType: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }

  public static var managedObjectResultType: NSFetchRequestResultType { .init(rawValue: 0) }
  public static let managedObjectIDResultType = NSFetchRequestResultType(rawValue: 1)
  public static let dictionaryResultType = NSFetchRequestResultType(rawValue: 2)
  public static let countResultType = NSFetchRequestResultType(rawValue: 4)
}

/// A request without the type of its results.
protocol AnyFetchRequest: NSPersistentStoreRequest {
  var entity: NSEntityDescription? { get }
  var entityName: String? { get }
  var predicate: NSPredicate? { get }
  var sortDescriptors: [NSSortDescriptor]? { get }
  var fetchLimit: Int { get }
  var fetchOffset: Int { get }
  var includesSubentities: Bool { get }
  var includesPendingChanges: Bool { get }
  var returnsDistinctResults: Bool { get }
  var propertiesToFetch: [Any]? { get }
  var resultType: NSFetchRequestResultType { get }
}

/// Which objects to fetch, and in which order.
///
/// `ResultType` is unbound because `any NSFetchRequestResult` is one, which conforms to itself in Objective-C alone.
nonisolated open class NSFetchRequest<ResultType>: NSPersistentStoreRequest, AnyFetchRequest {
  open var entity: NSEntityDescription?
  open var predicate: NSPredicate?
  open var sortDescriptors: [NSSortDescriptor]?
  open var fetchLimit = 0
  open var fetchOffset = 0
  open var fetchBatchSize = 0
  open var includesSubentities = true
  open var includesPropertyValues = true
  open var includesPendingChanges = true
  open var returnsObjectsAsFaults = true
  open var returnsDistinctResults = false
  open var shouldRefreshRefetchedObjects = false
  open var relationshipKeyPathsForPrefetching: [String]?
  open var propertiesToFetch: [Any]?
  open var propertiesToGroupBy: [Any]?
  open var havingPredicate: NSPredicate?
  open var resultType = NSFetchRequestResultType.managedObjectResultType
  private var givenName: String?

  open var entityName: String? { entity?.name ?? givenName }

  public override init() { super.init() }

  public convenience init(entityName: String) {
    self.init()
    givenName = entityName
  }

  /// Runs the request in the context of the block that it is called in; there is none here.
  open func execute() throws -> [ResultType] {
    throw coreDataError(NSPersistentStoreOpenError, "Give the request to a context's fetch(_:) instead of execute().")
  }

  open override func copy() -> Any {
    let copy = NSFetchRequest<ResultType>()
    copy.entity = entity
    copy.givenName = givenName
    copy.predicate = predicate
    copy.sortDescriptors = sortDescriptors
    (copy.fetchLimit, copy.fetchOffset, copy.resultType) = (fetchLimit, fetchOffset, resultType)
    copy.includesSubentities = includesSubentities
    copy.includesPendingChanges = includesPendingChanges
    return copy
  }
}

/// What a request of any kind gave.
nonisolated open class NSPersistentStoreResult: NSObject {}
