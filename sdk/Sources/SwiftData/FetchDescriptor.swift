/// What to fetch: which models, in which order, how many.
@available(iOS 17.0, *)
public struct FetchDescriptor<T: PersistentModel> {
  public var predicate: Predicate<T>?
  public var sortBy: [SortDescriptor<T>]
  public var fetchLimit: Int?
  public var fetchOffset: Int?
  /// Whether changes that are not saved count.
  public var includePendingChanges = true
  /// A hint: all properties are at hand here.
  public var propertiesToFetch: [PartialKeyPath<T>] = []
  /// A hint: related models are at hand here.
  public var relationshipKeyPathsForPrefetching: [PartialKeyPath<T>] = []

  public init(predicate: Predicate<T>? = nil, sortBy: [SortDescriptor<T>] = []) {
    self.predicate = predicate
    self.sortBy = sortBy
  }
}

@available(iOS 17.0, *)
extension FetchDescriptor: @unchecked Sendable where T: Sendable {}

/// The models that a fetch found, read in batches.
@available(iOS 17.0, *)
public struct FetchResultsCollection<T: PersistentModel>: RandomAccessCollection {
  let models: [T]
  public var startIndex: Int { models.startIndex }
  public var endIndex: Int { models.endIndex }
  public subscript(position: Int) -> T { models[position] }
}
