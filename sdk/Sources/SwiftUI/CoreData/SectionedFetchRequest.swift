import CoreData

/// Fetches objects for a view in sections, and again whenever they change.
@available(iOS 15.0, *)
@propertyWrapper
@MainActor @preconcurrency
public struct SectionedFetchRequest<SectionIdentifier: Hashable, Result: NSFetchRequestResult>: DynamicProperty {
  private let identifier: KeyPath<Result, SectionIdentifier>
  private var request: FetchRequest<Result>
  private var sections: SectionState<SectionIdentifier, Result>

  private nonisolated init(_ identifier: KeyPath<Result, SectionIdentifier>, _ plan: FetchPlan<Result>) {
    self.identifier = identifier
    request = FetchRequest(plan)
    sections = SectionState(identifier)
  }

  public var wrappedValue: SectionedFetchResults<SectionIdentifier, Result> {
    SectionedFetchResults(request.wrappedValue, sections)
  }

  public mutating func update() {}

  @MainActor public mutating func _bind(_ slot: _PropertySlot) {
    let node = slot.node
    let kept = slot.content { SectionObserver<SectionIdentifier, Result>(node, identifier) }
    sections = kept.sections
    request._bind(kept.slot)
  }
}

@available(iOS 15.0, *)
extension SectionedFetchRequest where Result: NSManagedObject {
  public nonisolated init(
    entity: NSEntityDescription, sectionIdentifier: KeyPath<Result, SectionIdentifier>,
    sortDescriptors: [NSSortDescriptor], predicate: NSPredicate? = nil, animation: Animation? = nil
  ) {
    let request = NSFetchRequest<Result>()
    request.entity = entity
    request.sortDescriptors = sortDescriptors
    request.predicate = predicate
    self.init(sectionIdentifier, FetchPlan(request, animation.map { Transaction(animation: $0) }))
  }

  @_disfavoredOverload
  public nonisolated init(
    sectionIdentifier: KeyPath<Result, SectionIdentifier>, sortDescriptors: [NSSortDescriptor],
    predicate: NSPredicate? = nil, animation: Animation? = nil
  ) {
    self.init(
      entity: Result.entity(), sectionIdentifier: sectionIdentifier, sortDescriptors: sortDescriptors,
      predicate: predicate, animation: animation)
  }

  public nonisolated init(
    sectionIdentifier: KeyPath<Result, SectionIdentifier>, sortDescriptors: [SortDescriptor<Result>],
    predicate: NSPredicate? = nil, animation: Animation? = nil
  ) {
    let plan = FetchPlan<Result>(NSFetchRequest(), animation.map { Transaction(animation: $0) })
    plan.request.entity = Result.entity()
    plan.configuration = FetchConfiguration(predicate, [])
    plan.configuration.sortDescriptors = sortDescriptors
    self.init(sectionIdentifier, plan)
  }
}

@available(iOS 15.0, *)
extension SectionedFetchRequest {
  public nonisolated init(
    fetchRequest: NSFetchRequest<Result>, sectionIdentifier: KeyPath<Result, SectionIdentifier>,
    animation: Animation? = nil
  ) {
    self.init(sectionIdentifier, FetchPlan(fetchRequest, animation.map { Transaction(animation: $0) }))
  }
}

/// Keeps by what the objects are put into sections.
@available(iOS 15.0, *)
final class SectionState<SectionIdentifier: Hashable, Result: NSFetchRequestResult>: @unchecked Sendable {
  var identifier: KeyPath<Result, SectionIdentifier> { didSet { changed?() } }
  var changed: (() -> Void)?

  init(_ identifier: KeyPath<Result, SectionIdentifier>) { self.identifier = identifier }
}

/// The lasting part of a request with sections.
@available(iOS 15.0, *)
@MainActor
private final class SectionObserver<SectionIdentifier: Hashable, Result: NSFetchRequestResult> {
  let sections: SectionState<SectionIdentifier, Result>
  let slot: _PropertySlot

  init(_ node: _Node, _ identifier: KeyPath<Result, SectionIdentifier>) {
    sections = SectionState(identifier)
    slot = _PropertySlot(node)
    sections.changed = { [weak node] in onMain { node?.invalidate() } }
  }
}

/// The sections that a request of a view found.
@available(iOS 15.0, *)
public struct SectionedFetchResults<SectionIdentifier: Hashable, Result: NSFetchRequestResult>: RandomAccessCollection {
  private let results: FetchedResults<Result>
  private let sections: SectionState<SectionIdentifier, Result>
  private let found: [Section]

  init(_ results: FetchedResults<Result>, _ sections: SectionState<SectionIdentifier, Result>) {
    self.results = results
    self.sections = sections
    var found: [Section] = []
    for object in results {
      let id = object[keyPath: sections.identifier]
      if found.last?.id == id {
        found[found.count - 1].elements.append(object)
      } else {
        found.append(Section(id: id, elements: [object]))
      }
    }
    self.found = found
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { found.count }
  public subscript(position: Int) -> Section { found[position] }

  /// By what the objects are put into sections.
  public var sectionIdentifier: KeyPath<Result, SectionIdentifier> {
    get { sections.identifier }
    nonmutating set { sections.identifier = newValue }
  }

  public var nsPredicate: NSPredicate? {
    get { results.nsPredicate }
    nonmutating set { results.nsPredicate = newValue }
  }

  public var nsSortDescriptors: [NSSortDescriptor] {
    get { results.nsSortDescriptors }
    nonmutating set { results.nsSortDescriptors = newValue }
  }

  /// The objects that have one identifier.
  public struct Section: Identifiable, RandomAccessCollection {
    public let id: SectionIdentifier
    var elements: [Result]

    public var startIndex: Int { 0 }
    public var endIndex: Int { elements.count }
    public subscript(position: Int) -> Result { elements[position] }
  }
}

@available(iOS 15.0, *)
extension SectionedFetchResults where Result: NSManagedObject {
  public var sortDescriptors: [SortDescriptor<Result>] {
    get { results.sortDescriptors }
    nonmutating set { results.sortDescriptors = newValue }
  }
}
