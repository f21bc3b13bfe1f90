import CoreData

/// The objects that a request of a view found.
public struct FetchedResults<Result: NSFetchRequestResult>: RandomAccessCollection {
  let state: FetchState<Result>
  let found: [Result]

  public var startIndex: Int { 0 }
  public var endIndex: Int { found.count }
  public subscript(position: Int) -> Result { found[position] }

  /// The test that objects must pass; the view is evaluated anew when it changes.
  public var nsPredicate: NSPredicate? {
    get { state.configuration.nsPredicate }
    nonmutating set { state.configuration.nsPredicate = newValue }
  }

  /// The order of the objects; the view is evaluated anew when it changes.
  public var nsSortDescriptors: [NSSortDescriptor] {
    get { state.configuration.nsSortDescriptors }
    nonmutating set { state.configuration.nsSortDescriptors = newValue }
  }
}

@available(iOS 15.0, *)
extension FetchedResults where Result: NSManagedObject {
  /// The order of the objects; the view is evaluated anew when it changes.
  public var sortDescriptors: [SortDescriptor<Result>] {
    get { state.configuration.sortDescriptors }
    nonmutating set { state.configuration.sortDescriptors = newValue }
  }
}

/// What a view fetches, apart from the entity.
struct FetchConfiguration<Result: NSFetchRequestResult> {
  var nsPredicate: NSPredicate?
  var nsSortDescriptors: [NSSortDescriptor] { didSet { swiftDescriptors = [] } }
  /// The same order, as far as it was given in Swift's terms.
  private var swiftDescriptors: [Any] = []

  init(_ predicate: NSPredicate?, _ descriptors: [NSSortDescriptor]) {
    nsPredicate = predicate
    nsSortDescriptors = descriptors
  }
}

extension FetchConfiguration where Result: NSManagedObject {
  var sortDescriptors: [SortDescriptor<Result>] {
    get { swiftDescriptors.compactMap { $0 as? SortDescriptor<Result> } }
    set {
      nsSortDescriptors = newValue.map { NSSortDescriptor($0) }
      swiftDescriptors = newValue
    }
  }
}

/// What a property of a view asks for: what its initialiser said until the view itself sets something else.
final class FetchState<Result: NSFetchRequestResult>: @unchecked Sendable {
  var configuration: FetchConfiguration<Result> { didSet { changed?() } }
  var changed: (() -> Void)?

  init(_ configuration: FetchConfiguration<Result>) { self.configuration = configuration }
}
