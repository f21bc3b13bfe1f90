import SDKBase

/// How a context runs what is given to it.
public enum NSManagedObjectContextConcurrencyType: UInt, Sendable {
  @available(iOS, introduced: 3.0, deprecated: 100000.0, message: "Use another concurrency type.")
  case confinementConcurrencyType = 0
  case privateQueueConcurrencyType = 1
  case mainQueueConcurrencyType = 2
}

/// Learns of every change of a context; may be called on any thread.
package protocol ManagedContextFollower: AnyObject {
  func managedContextChanged()
}

/// Holds objects while they are changed, until they are saved.
nonisolated open class NSManagedObjectContext: NSObject, @unchecked Sendable {
  public let concurrencyType: NSManagedObjectContextConcurrencyType
  open var persistentStoreCoordinator: NSPersistentStoreCoordinator? {
    get { parent?.persistentStoreCoordinator ?? coordinator }
    set {
      coordinator = newValue
      newValue?.add(self)
    }
  }
  open var parent: NSManagedObjectContext? { didSet { parent?.children.append(Weak(self)) } }
  open var name: String?
  open var undoManager: UndoManager?
  open var mergePolicy: Any = NSMergePolicy.error
  open var automaticallyMergesChangesFromParent = false
  open var shouldDeleteInaccessibleFaults = true
  open var retainsRegisteredObjects = false
  open var stalenessInterval: TimeInterval = -1
  open var propagatesDeletesAtEndOfEvent = true
  open var transactionAuthor: String?
  open var userInfo: NSMutableDictionary { info }

  open internal(set) var insertedObjects: Set<NSManagedObject> = []
  open internal(set) var updatedObjects: Set<NSManagedObject> = []
  open internal(set) var deletedObjects: Set<NSManagedObject> = []
  open var registeredObjects: Set<NSManagedObject> { Set(objects.values) }
  open var hasChanges: Bool { !insertedObjects.isEmpty || !updatedObjects.isEmpty || !deletedObjects.isEmpty }

  var objects: [NSManagedObjectID: NSManagedObject] = [:]
  var children: [Weak<NSManagedObjectContext>] = []
  var pending = PendingChanges()
  /// Counts the changes.
  package private(set) var generation = 0
  private var coordinator: NSPersistentStoreCoordinator?
  private var followers: [Weak<AnyObject>] = []
  private let info = NSMutableDictionary()
  private let queue: DispatchQueue
  private let mark = DispatchSpecificKey<Bool>()

  public init(concurrencyType ct: NSManagedObjectContextConcurrencyType) {
    concurrencyType = ct
    queue = ct == .privateQueueConcurrencyType ? DispatchQueue(label: "NSManagedObjectContext") : .main
    super.init()
    queue.setSpecific(key: mark, value: true)
  }

  public convenience init(_ type: ConcurrencyType) {
    self.init(concurrencyType: type == .privateQueue ? .privateQueueConcurrencyType : .mainQueueConcurrencyType)
  }

  /// How a context runs what is given to it.
  @available(iOS 15.0, *)
  public enum ConcurrencyType: Sendable { case privateQueue, mainQueue }

  /// When a block given to a context begins.
  @available(iOS 15.0, *)
  public enum ScheduledTaskType: Sendable { case immediate, enqueued }

  var base: (any RowSource)? { parent ?? coordinator }
  var model: NSManagedObjectModel? { persistentStoreCoordinator?.managedObjectModel }

  // MARK: Running

  private var isOnQueue: Bool {
    DispatchQueue.getSpecific(key: mark) == true || (queue === DispatchQueue.main && Thread.isMainThread)
  }

  open func perform(_ block: @escaping () -> Void) {
    nonisolated(unsafe) let block = block
    queue.async {
      block()
      self.processPendingChanges()
    }
  }

  @available(iOS 15.0, *)
  public func performAndWait<T>(_ block: () throws -> T) rethrows -> T {
    if isOnQueue { return try block() }
    return try queue.sync(execute: block)
  }

  @available(iOS 15.0, *)
  public func perform<T, Failure: Error>(
    schedule: ScheduledTaskType = .immediate, _ block: @escaping () throws(Failure) -> T
  ) async throws(Failure) -> T {
    nonisolated(unsafe) let block = block
    let result: Result<Box<T>, Failure> = await withCheckedContinuation { continuation in
      queue.async {
        do throws(Failure) {
          continuation.resume(returning: .success(Box(value: try block())))
        } catch { continuation.resume(returning: .failure(error)) }
      }
    }
    return try result.get().value
  }

  /// Runs a block soon, on the context's queue.
  func later(_ block: @escaping () -> Void) {
    nonisolated(unsafe) let block = block
    if isOnQueue && concurrencyType == .mainQueueConcurrencyType { block() } else { queue.async { block() } }
  }

  // MARK: Objects

  open func insert(_ object: NSManagedObject) {
    guard object.state == .new else { return }
    object.managedObjectContext = self
    object.state = .inserted
    objects[object.objectID] = object
    insertedObjects.insert(object)
    object.awakeFromInsert()
    noteChange(object)
  }

  open func assign(_ object: Any, to store: NSPersistentStore) {}
  open func detectConflicts(for object: NSManagedObject) {}

  open func registeredObject(for objectID: NSManagedObjectID) -> NSManagedObject? { objects[objectID] }

  open func object(with objectID: NSManagedObjectID) -> NSManagedObject {
    resolve(objectID) ?? objectID.entity.objectClass.init(entity: objectID.entity, insertInto: nil)
  }

  open func existingObject(with objectID: NSManagedObjectID) throws -> NSManagedObject {
    if let object = resolve(objectID) { return object }
    throw NSError(
      domain: NSCocoaErrorDomain, code: NSManagedObjectReferentialIntegrityError,
      userInfo: [NSLocalizedDescriptionKey: "There is no object with this ID any more."])
  }

  open func obtainPermanentIDs(for objects: [NSManagedObject]) throws {
    for object in objects { object.objectID.isTemporaryID = false }
  }

  /// The object of that ID, read from the store when it is not here yet; nil when there is none or it is deleted.
  func resolve(_ id: NSManagedObjectID) -> NSManagedObject? {
    if let object = objects[id] { return object.state == .deleted ? nil : object }
    return base?.row(id).map(materialise)
  }

  func materialise(_ row: Row) -> NSManagedObject {
    if let object = objects[row.id] { return object }
    let object = row.id.entity.objectClass.init(entity: row.id.entity, insertInto: nil)
    object.objectID = row.id
    object.managedObjectContext = self
    object.state = .persisted
    object.take(row)
    objects[row.id] = object
    object.awakeFromFetch()
    object.changed = []
    return object
  }

  // MARK: Changes

  func noteChange(_ object: NSManagedObject) {
    switch object.state {
    case .persisted: updatedObjects.insert(object)
    case .new: return
    case .inserted, .deleted: break
    }
    let isFirst = pending.isEmpty
    pending.note(object)
    tell()
    if isFirst { queue.async { self.processPendingChanges() } }
  }

  open func processPendingChanges() {
    guard !pending.isEmpty else { return }
    let done = pending
    pending = PendingChanges()
    NotificationCenter.default.post(
      name: .NSManagedObjectContextObjectsDidChange, object: self, userInfo: done.userInfo)
  }

  package func follow(_ follower: any ManagedContextFollower) {
    followers.removeAll { $0.value == nil }
    followers.append(Weak(follower))
  }

  func tell() {
    generation += 1
    for follower in followers { (follower.value as? any ManagedContextFollower)?.managedContextChanged() }
  }

  open func undo() { undoManager?.undo() }
  open func redo() { undoManager?.redo() }
}

private struct Box<T>: @unchecked Sendable { let value: T }

struct Weak<T: AnyObject> {
  weak var value: T?
  init(_ value: T) { self.value = value }
}

/// Changes that were not told of yet.
struct PendingChanges {
  var inserted: Set<NSManagedObject> = []
  var updated: Set<NSManagedObject> = []
  var deleted: Set<NSManagedObject> = []
  var refreshed: Set<NSManagedObject> = []

  var isEmpty: Bool { inserted.isEmpty && updated.isEmpty && deleted.isEmpty && refreshed.isEmpty }

  mutating func note(_ object: NSManagedObject) {
    switch object.state {
    case .inserted: inserted.insert(object)
    case .deleted: deleted.insert(object)
    case .persisted: updated.insert(object)
    case .new: break
    }
  }

  var userInfo: [AnyHashable: Any] {
    var info: [AnyHashable: Any] = [:]
    if !inserted.isEmpty { info[NSInsertedObjectsKey] = inserted }
    if !updated.isEmpty { info[NSUpdatedObjectsKey] = updated }
    if !deleted.isEmpty { info[NSDeletedObjectsKey] = deleted }
    if !refreshed.isEmpty { info[NSRefreshedObjectsKey] = refreshed }
    return info
  }
}
