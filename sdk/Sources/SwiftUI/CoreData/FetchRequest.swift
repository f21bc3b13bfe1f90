import CoreData

/// Fetches objects for a view, and again whenever they change.
@propertyWrapper
@MainActor @preconcurrency
public struct FetchRequest<Result: NSFetchRequestResult>: DynamicProperty {
  let plan: FetchPlan<Result>
  private var state: FetchState<Result>
  private var found: [Result] = []

  nonisolated init(_ plan: FetchPlan<Result>) {
    self.plan = plan
    state = FetchState(plan.configuration)
  }

  public var wrappedValue: FetchedResults<Result> { FetchedResults(state: state, found: found) }

  /// The request's test and order, to be changed.
  @available(iOS 15.0, *)
  public var projectedValue: Binding<Configuration> {
    let state = state
    return Binding(
      get: { Configuration(content: state.configuration) }, set: { state.configuration = $0.content })
  }

  public mutating func update() {}

  @MainActor public mutating func _bind(_ slot: _PropertySlot) {
    let node = slot.node
    let observer = slot.content { FetchObserver<Result>(node) }
    found = observer.results(of: plan, in: node.environment.managedObjectContext)
    state = observer.state ?? state
  }

  /// The test and the order of a request.
  @available(iOS 15.0, *)
  public struct Configuration {
    var content: FetchConfiguration<Result>

    public var nsPredicate: NSPredicate? {
      get { content.nsPredicate }
      set { content.nsPredicate = newValue }
    }

    public var nsSortDescriptors: [NSSortDescriptor] {
      get { content.nsSortDescriptors }
      set { content.nsSortDescriptors = newValue }
    }
  }
}

@available(iOS 15.0, *)
extension FetchRequest.Configuration where Result: NSManagedObject {
  public var sortDescriptors: [SortDescriptor<Result>] {
    get { content.sortDescriptors }
    set { content.sortDescriptors = newValue }
  }
}

extension FetchRequest where Result: NSManagedObject {
  /// The objects of an entity.
  public nonisolated init(
    entity: NSEntityDescription, sortDescriptors: [NSSortDescriptor], predicate: NSPredicate? = nil,
    animation: Animation? = nil
  ) {
    let request = NSFetchRequest<Result>()
    request.entity = entity
    request.sortDescriptors = sortDescriptors
    request.predicate = predicate
    self.init(FetchPlan(request, animation.map { Transaction(animation: $0) }))
  }

  /// The objects of the class.
  @_disfavoredOverload
  public nonisolated init(
    sortDescriptors: [NSSortDescriptor], predicate: NSPredicate? = nil, animation: Animation? = nil
  ) {
    self.init(
      entity: Result.entity(), sortDescriptors: sortDescriptors, predicate: predicate, animation: animation)
  }

  /// The objects of the class.
  @available(iOS 15.0, *)
  public nonisolated init(
    sortDescriptors: [SortDescriptor<Result>], predicate: NSPredicate? = nil, animation: Animation? = nil
  ) {
    let plan = FetchPlan<Result>(NSFetchRequest(), animation.map { Transaction(animation: $0) })
    plan.request.entity = Result.entity()
    plan.configuration = FetchConfiguration(predicate, [])
    plan.configuration.sortDescriptors = sortDescriptors
    self.init(plan)
  }
}

extension FetchRequest {
  /// What a request finds.
  public nonisolated init(fetchRequest: NSFetchRequest<Result>, animation: Animation? = nil) {
    self.init(FetchPlan(fetchRequest, animation.map { Transaction(animation: $0) }))
  }

  /// What a request finds.
  public nonisolated init(fetchRequest: NSFetchRequest<Result>, transaction: Transaction) {
    self.init(FetchPlan(fetchRequest, transaction))
  }
}
