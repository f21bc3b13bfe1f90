import SDKBase
import SwiftUI

/// Fetches models for a view, and again whenever they change.
@available(iOS 17.0, *)
@MainActor @preconcurrency
public struct Query<Element: PersistentModel, Result>: DynamicProperty {
  private let request: QueryRequest<Element>
  private var fetched: QueryResult<Element>?

  init(_ descriptor: FetchDescriptor<Element>, _ transaction: Transaction?) {
    request = QueryRequest(descriptor: descriptor, transaction: transaction)
  }

  /// The models as the view is to show them.
  public var wrappedValue: Result {
    guard let models = (fetched?.models ?? []) as? Result else {
      fatalError("A query of \(Element.self) cannot give a \(Result.self).")
    }
    return models
  }

  /// What went wrong at the last fetch.
  public var fetchError: (any Error)? { fetched?.error }

  /// The context that the models are fetched from.
  public var modelContext: ModelContext { fetched?.context ?? MissingContainer.context }

  @MainActor public mutating func _bind(_ slot: _PropertySlot) {
    let node = slot.node
    let observer = slot.content { QueryObserver<Element>(node) }
    fetched = observer.result(of: request, in: node.environment.modelContext)
  }
}

@available(iOS 17.0, *)
extension Query: Sendable where Element: Sendable, Result: Sendable {}

/// What a query asks for; the same object as long as the view is not made anew.
@available(iOS 17.0, *)
final class QueryRequest<Element: PersistentModel>: @unchecked Sendable {
  let descriptor: FetchDescriptor<Element>
  let transaction: Transaction?

  init(descriptor: FetchDescriptor<Element>, transaction: Transaction?) {
    self.descriptor = descriptor
    self.transaction = transaction
  }
}

/// What a query found.
@available(iOS 17.0, *)
struct QueryResult<Element: PersistentModel>: @unchecked Sendable {
  var models: [Element]
  var error: (any Error)?
  var context: ModelContext
}

/// The lasting part of a query: fetches when something may have changed, and asks for a new evaluation then.
@available(iOS 17.0, *)
@MainActor
private final class QueryObserver<Element: PersistentModel>: ContextFollower {
  private weak var node: _Node?
  private var context: ModelContext?
  private var request: QueryRequest<Element>?
  private var generation = -1
  private var last: QueryResult<Element>?

  init(_ node: _Node) { self.node = node }

  func result(of request: QueryRequest<Element>, in context: ModelContext) -> QueryResult<Element> {
    if self.context !== context {
      self.context = context
      context.follow(self)
      last = nil
    }
    if let last, self.request === request, generation == context.generation { return last }
    self.request = request
    var made = QueryResult<Element>(models: [], error: nil, context: context)
    do { made.models = try context.fetch(request.descriptor) } catch {
      made.error = error
      FileHandle.standardError.write(Data("A query of \(Element.self) failed: \(error)\n".utf8))
    }
    generation = context.generation
    last = made
    return made
  }

  nonisolated func contextChanged() {
    onMain { [weak self] in
      guard let self, let node = self.node else { return }
      if let transaction = self.request?.transaction {
        transaction.carry { node.invalidate() }
      } else {
        node.invalidate()
      }
    }
  }
}
