import SDKBase

/// How an object's place among the results changed.
public enum NSFetchedResultsChangeType: UInt, Sendable { case insert = 1, delete, move, update }

/// A section of the results.
public protocol NSFetchedResultsSectionInfo {
  var name: String { get }
  var indexTitle: String? { get }
  var numberOfObjects: Int { get }
  var objects: [Any]? { get }
}

/// Learns how the results change.
public protocol NSFetchedResultsControllerDelegate: NSObjectProtocol {
  func controllerWillChangeContent(_ controller: NSFetchedResultsController<any NSFetchRequestResult>)
  func controllerDidChangeContent(_ controller: NSFetchedResultsController<any NSFetchRequestResult>)
  func controller(
    _ controller: NSFetchedResultsController<any NSFetchRequestResult>, didChange anObject: Any,
    at indexPath: IndexPath?,
    for type: NSFetchedResultsChangeType, newIndexPath: IndexPath?)
  func controller(
    _ controller: NSFetchedResultsController<any NSFetchRequestResult>,
    didChange sectionInfo: any NSFetchedResultsSectionInfo, atSectionIndex sectionIndex: Int,
    for type: NSFetchedResultsChangeType)
}

extension NSFetchedResultsControllerDelegate {
  public func controllerWillChangeContent(_ controller: NSFetchedResultsController<any NSFetchRequestResult>) {}
  public func controllerDidChangeContent(_ controller: NSFetchedResultsController<any NSFetchRequestResult>) {}
  public func controller(
    _ controller: NSFetchedResultsController<any NSFetchRequestResult>, didChange anObject: Any,
    at indexPath: IndexPath?,
    for type: NSFetchedResultsChangeType, newIndexPath: IndexPath?
  ) {}
  public func controller(
    _ controller: NSFetchedResultsController<any NSFetchRequestResult>,
    didChange sectionInfo: any NSFetchedResultsSectionInfo, atSectionIndex sectionIndex: Int,
    for type: NSFetchedResultsChangeType
  ) {}
}

/// Keeps the results of a request up to date, in sections.
nonisolated open class NSFetchedResultsController<ResultType>: NSObject {
  public let fetchRequest: NSFetchRequest<ResultType>
  public let managedObjectContext: NSManagedObjectContext
  public let sectionNameKeyPath: String?
  public let cacheName: String?
  open weak var delegate: (any NSFetchedResultsControllerDelegate)?
  private var storage = FetchedStorage()
  private var token: (any NSObjectProtocol)?
  /// The same results for delegates, which know no type.
  private lazy var erased = erase()

  open var fetchedObjects: [ResultType]? { storage.objects?.compactMap { $0 as? ResultType } }
  private var shown: [FetchedSection] { storage.sections }

  public init(
    fetchRequest: NSFetchRequest<ResultType>, managedObjectContext context: NSManagedObjectContext,
    sectionNameKeyPath: String?, cacheName name: String?
  ) {
    self.fetchRequest = fetchRequest
    managedObjectContext = context
    self.sectionNameKeyPath = sectionNameKeyPath
    cacheName = name
  }

  deinit { token.map { NotificationCenter.default.removeObserver($0 as Any) } }

  open class func deleteCache(withName name: String?) {}

  open func performFetch() throws {
    try read()
    guard token == nil else { return }
    token = NotificationCenter.default.addObserver(
      forName: .NSManagedObjectContextObjectsDidChange, object: managedObjectContext, queue: nil
    ) { [weak self] in self?.changed($0) }
  }

  private func read() throws {
    let found = try managedObjectContext.fetch(fetchRequest)
    storage.objects = found
    storage.sections = []
    guard let path = sectionNameKeyPath else {
      storage.sections = [FetchedSection(name: "", objects: found)]
      return
    }
    for object in found {
      let name = (object as? NSManagedObject)?.value(forKeyPath: path).map { "\($0)" } ?? ""
      if shown.last?.name == name {
        storage.sections[shown.count - 1].objects?.append(object)
      } else {
        storage.sections.append(FetchedSection(name: name, objects: [object]))
      }
    }
  }

  open var sections: [any NSFetchedResultsSectionInfo]? { storage.objects == nil ? nil : shown }
  open var sectionIndexTitles: [String] { shown.compactMap(\.indexTitle) }

  open func object(at indexPath: IndexPath) -> ResultType {
    guard let object = shown[indexPath[0]].objects?[indexPath[1]] as? ResultType else {
      fatalError("There is no result at \(indexPath).")
    }
    return object
  }

  open func indexPath(forObject object: ResultType) -> IndexPath? { places()[identity(object)] }

  private func places() -> [ObjectIdentifier: IndexPath] {
    var places: [ObjectIdentifier: IndexPath] = [:]
    for (section, info) in shown.enumerated() {
      for (row, object) in (info.objects ?? []).enumerated() {
        places[identity(object)] = IndexPath(indexes: [section, row])
      }
    }
    return places
  }

  private func erase() -> NSFetchedResultsController<any NSFetchRequestResult> {
    if let same = self as? NSFetchedResultsController<any NSFetchRequestResult> { return same }
    let request = NSFetchRequest<any NSFetchRequestResult>()
    request.entity = fetchRequest.entity
    request.predicate = fetchRequest.predicate
    request.sortDescriptors = fetchRequest.sortDescriptors
    let erased = NSFetchedResultsController<any NSFetchRequestResult>(
      fetchRequest: request, managedObjectContext: managedObjectContext, sectionNameKeyPath: sectionNameKeyPath,
      cacheName: cacheName)
    erased.storage = storage
    return erased
  }

  private func changed(_ notification: Notification) {
    let updated = notification.userInfo?[NSUpdatedObjectsKey] as? Set<NSManagedObject> ?? []
    let (before, old, oldSections) = (places(), fetchedObjects ?? [], shown)
    guard (try? read()) != nil else { return }
    let now = places()
    var events: [(Any, IndexPath?, NSFetchedResultsChangeType, IndexPath?)] = []
    for object in old where now[identity(object)] == nil {
      events.append((object, before[identity(object)], .delete, nil))
    }
    for object in fetchedObjects ?? [] {
      let (from, to) = (before[identity(object)], now[identity(object)])
      if from == nil {
        events.append((object, nil, .insert, to))
      } else if let managed = object as? NSManagedObject, updated.contains(managed) {
        events.append((object, from, from == to ? .update : .move, to))
      }
    }
    guard !events.isEmpty, let delegate else { return }
    delegate.controllerWillChangeContent(erased)
    let (oldNames, newNames) = (oldSections.map(\.name), shown.map(\.name))
    for (index, section) in oldSections.enumerated() where !newNames.contains(section.name) {
      delegate.controller(erased, didChange: section, atSectionIndex: index, for: .delete)
    }
    for (index, section) in shown.enumerated() where !oldNames.contains(section.name) {
      delegate.controller(erased, didChange: section, atSectionIndex: index, for: .insert)
    }
    for (object, from, type, to) in events {
      delegate.controller(erased, didChange: object, at: from, for: type, newIndexPath: to)
    }
    delegate.controllerDidChangeContent(erased)
  }
}

private func identity(_ object: Any) -> ObjectIdentifier { ObjectIdentifier(object as AnyObject) }

private final class FetchedStorage {
  var objects: [Any]?
  var sections: [FetchedSection] = []
}

private struct FetchedSection: NSFetchedResultsSectionInfo {
  let name: String
  var objects: [Any]?
  var indexTitle: String? { name.first.map { String($0).uppercased() } }
  var numberOfObjects: Int { objects?.count ?? 0 }
}
