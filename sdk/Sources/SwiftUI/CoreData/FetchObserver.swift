import CoreData

/// What a property asks for; the same object as long as the view is not made anew.
final class FetchPlan<Result: NSFetchRequestResult>: @unchecked Sendable {
  let request: NSFetchRequest<Result>
  let transaction: Transaction?
  var configuration: FetchConfiguration<Result>

  init(_ request: NSFetchRequest<Result>, _ transaction: Transaction?) {
    self.request = request
    self.transaction = transaction
    configuration = FetchConfiguration(request.predicate, request.sortDescriptors ?? [])
  }
}

/// The lasting part of a request: fetches when something may have changed, and asks for a new evaluation then.
@MainActor
final class FetchObserver<Result: NSFetchRequestResult>: ManagedContextFollower {
  private weak var node: _Node?
  private var context: NSManagedObjectContext?
  private var plan: FetchPlan<Result>?
  private(set) var state: FetchState<Result>?
  private var generation = -1
  private var last: [Result]?

  init(_ node: _Node) { self.node = node }

  func results(of plan: FetchPlan<Result>, in context: NSManagedObjectContext) -> [Result] {
    if self.context !== context {
      self.context = context
      context.follow(self)
      last = nil
    }
    if self.plan !== plan { adopt(plan) }
    if let last, generation == context.generation { return last }
    let found = fetch(plan, context)
    generation = context.generation
    last = found
    return found
  }

  /// A view made anew keeps what its own code has set, unless its initialiser asks for something else now.
  private func adopt(_ plan: FetchPlan<Result>) {
    self.plan = plan
    last = nil
    let state = FetchState(plan.configuration)
    state.changed = { [weak self] in
      onMain {
        self?.last = nil
        self?.invalidate()
      }
    }
    self.state = state
  }

  private func fetch(_ plan: FetchPlan<Result>, _ context: NSManagedObjectContext) -> [Result] {
    guard let request = plan.request.copy() as? NSFetchRequest<Result> else { return [] }
    request.predicate = state?.configuration.nsPredicate
    request.sortDescriptors = state?.configuration.nsSortDescriptors
    do { return try context.fetch(request) } catch {
      FileHandle.standardError.write(Data("A fetch of \(Result.self) failed: \(error.localizedDescription)\n".utf8))
      return []
    }
  }

  private func invalidate() {
    guard let node else { return }
    if let transaction = plan?.transaction {
      transaction.carry { node.invalidate() }
    } else {
      node.invalidate()
    }
  }

  nonisolated func managedContextChanged() { onMain { [weak self] in self?.invalidate() } }
}
