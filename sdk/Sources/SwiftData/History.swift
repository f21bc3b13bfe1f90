import SDKBase

/// Asks for what was saved in the past.
@available(iOS 18.0, *)
public struct HistoryDescriptor<Transaction: HistoryTransaction> {
  public var predicate: Predicate<Transaction>?
  public var sortBy: [SortDescriptor<Transaction>]
  public var fetchLimit: UInt64 = 0

  public init(predicate: Predicate<Transaction>? = nil, sortBy: [SortDescriptor<Transaction>] = []) {
    self.predicate = predicate
    self.sortBy = sortBy
  }
}

/// A point in the history of a store.
@available(iOS 18.0, *)
public protocol HistoryToken: Codable, Comparable, Hashable, Sendable {}

/// What one save changed.
@available(iOS 18.0, *)
public protocol HistoryTransaction: Hashable {
  associatedtype TokenType: HistoryToken
  var author: String? { get }
  var timestamp: Date { get }
  var token: TokenType { get }
  var changes: [HistoryChange] { get }
}

/// One change of a save.
@available(iOS 18.0, *)
public enum HistoryChange: Hashable, Sendable {
  case insert(PersistentIdentifier)
  case update(PersistentIdentifier)
  case delete(PersistentIdentifier)

  public var changedPersistentIdentifier: PersistentIdentifier {
    switch self {
    case .insert(let id), .update(let id), .delete(let id): id
    }
  }
}

/// A point in the history of the default store.
@available(iOS 18.0, *)
public struct DefaultHistoryToken: HistoryToken {
  let number: Int
  public static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}

/// What one save changed in the default store.
@available(iOS 18.0, *)
public struct DefaultHistoryTransaction: HistoryTransaction {
  public let author: String?
  public let timestamp: Date
  public let token: DefaultHistoryToken
  public let changes: [HistoryChange]
}

@available(iOS 18.0, *)
extension ModelContext {
  /// No history is kept here: there is none to give.
  public func fetchHistory<T: HistoryTransaction>(_ descriptor: HistoryDescriptor<T>) throws -> [T] {
    reportUnsupported(api: "ModelContext.fetchHistory(_:)", note: "No history of saves is kept; it is always empty.")
    return []
  }

  public func deleteHistory<T: HistoryTransaction>(_ descriptor: HistoryDescriptor<T>) throws {
    reportUnsupported(api: "ModelContext.deleteHistory(_:)", note: "No history of saves is kept.")
  }
}
