import SDKBase

/// What a request for objects can give.
public protocol NSFetchRequestResult: NSObjectProtocol {}

extension NSDictionary: NSFetchRequestResult {}
extension NSNumber: NSFetchRequestResult {}
extension NSManagedObject: NSFetchRequestResult {}
extension NSManagedObjectID: NSFetchRequestResult {}

/// Names an object in every context of its coordinator.
nonisolated open class NSManagedObjectID: NSObject, @unchecked Sendable {
  let key: String
  let entityDescription: NSEntityDescription
  /// Objects that were made later have greater numbers.
  let serial: Int
  open internal(set) var isTemporaryID = true
  open internal(set) weak var persistentStore: NSPersistentStore?

  private static let count = Guarded(0)

  init(_ entity: NSEntityDescription, key: String = UUID().uuidString) {
    entityDescription = entity
    self.key = key
    serial = Self.count.write { count in
      count += 1
      return count
    }
  }

  open var entity: NSEntityDescription { entityDescription }
  open func uriRepresentation() -> URL {
    URL(string: "x-coredata://store/\(entity.name ?? "")/\(key)") ?? URL(fileURLWithPath: "/")
  }

  open override func isEqual(_ object: Any?) -> Bool { (object as? NSManagedObjectID)?.key == key }
  open override var hash: Int { key.hashValue }
  open override var description: String { uriRepresentation().absoluteString }
}
