import CoreData

private struct ManagedObjectContextKey: EnvironmentKey {
  static var defaultValue: NSManagedObjectContext? { nil }
}

extension EnvironmentValues {
  /// The context that views insert objects into and fetch them from.
  public var managedObjectContext: NSManagedObjectContext {
    get { self[ManagedObjectContextKey.self] ?? MissingContext.shared }
    set { self[ManagedObjectContextKey.self] = newValue }
  }
}

/// Stands in where no context was set: it has no model, so fetching and saving fail.
private enum MissingContext {
  static let shared = NSManagedObjectContext(concurrencyType: .mainQueueConcurrencyType)
}
