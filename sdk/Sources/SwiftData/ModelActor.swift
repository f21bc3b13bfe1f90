/// Runs an actor's work where its model context may be used.
@available(iOS 17.0, *)
public protocol ModelExecutor: Executor {
  var modelContext: ModelContext { get }
}

/// A model executor that does one thing after the other.
@available(iOS 17.0, *)
public protocol SerialModelExecutor: ModelExecutor, SerialExecutor {}

/// Does an actor's work on a queue of its own.
@available(iOS 17.0, *)
public final class DefaultSerialModelExecutor: SerialModelExecutor, @unchecked Sendable {
  public let modelContext: ModelContext
  private let queue = DispatchQueue(label: "SwiftData.ModelActor")

  public init(modelContext: ModelContext) { self.modelContext = modelContext }

  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  public func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }
}

/// An actor with a model context of its own.
@available(iOS 17.0, *)
public protocol ModelActor: Actor {
  nonisolated var modelContainer: ModelContainer { get }
  nonisolated var modelExecutor: any ModelExecutor { get }
}

@available(iOS 17.0, *)
extension ModelActor {
  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    guard let executor = modelExecutor as? any SerialModelExecutor else {
      fatalError("The executor of a model actor must do one thing after the other.")
    }
    return executor.asUnownedSerialExecutor()
  }

  /// The context that the actor works with.
  public var modelContext: ModelContext { modelExecutor.modelContext }

  /// The model of that name, if there is one.
  public subscript<T>(id: PersistentIdentifier, as type: T.Type) -> T? where T: PersistentModel {
    modelContext.resolve(id) as? T
  }
}
