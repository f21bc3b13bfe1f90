/// What can go wrong with models and their stores.
@available(iOS 17.0, *)
public struct SwiftDataError: Error, Equatable, Hashable, Sendable, LocalizedError, CustomStringConvertible {
  let kind: String
  let detail: String

  init(_ kind: String, _ detail: String = "") { (self.kind, self.detail) = (kind, detail) }

  public static func == (a: Self, b: Self) -> Bool { a.kind == b.kind }
  public func hash(into hasher: inout Hasher) { hasher.combine(kind) }
  /// Matches by kind, so that `catch SwiftDataError.loadIssueModelContainer` works.
  public static func ~= (pattern: Self, error: any Error) -> Bool { (error as? Self)?.kind == pattern.kind }

  public static let unsupportedPredicate = SwiftDataError("unsupportedPredicate")
  public static let unsupportedSortDescriptor = SwiftDataError("unsupportedSortDescriptor")
  public static let unsupportedKeyPath = SwiftDataError("unsupportedKeyPath")
  public static let includePendingChangesWithBatchSize = SwiftDataError("includePendingChangesWithBatchSize")
  public static let loadIssueModelContainer = SwiftDataError("loadIssueModelContainer")
  public static let missingModelContext = SwiftDataError("missingModelContext")
  public static let duplicateConfiguration = SwiftDataError("duplicateConfiguration")
  public static let configurationFileNameContainsInvalidCharacters = SwiftDataError("configurationFileName")
  public static let configurationFileNameTooLong = SwiftDataError("configurationFileNameTooLong")
  public static let configurationSchemaNotFoundInContainerSchema = SwiftDataError("configurationSchema")
  public static let unknownSchema = SwiftDataError("unknownSchema")
  public static let backwardMigration = SwiftDataError("backwardMigration")
  public static let modelValidationFailure = SwiftDataError("modelValidationFailure")
  public static let historyTokenExpired = SwiftDataError("historyTokenExpired")

  public var description: String { detail.isEmpty ? "SwiftDataError.\(kind)" : detail }
  public var errorDescription: String? { description }
}
