/// What a store knows of an object.
struct Row: @unchecked Sendable {
  let id: NSManagedObjectID
  var values: [String: Any]
  var links: [String: [NSManagedObjectID]]
}

/// What a context saves at once.
struct ChangeSet: @unchecked Sendable {
  var inserted: [Row] = []
  var updated: [Row] = []
  var deleted: [NSManagedObjectID] = []
}

/// What a context reads from and saves into: a coordinator or a parent context.
protocol RowSource: AnyObject {
  func row(_ id: NSManagedObjectID) -> Row?
  func rows(of entities: Set<String>) -> [Row]
  func commit(_ changes: ChangeSet, from context: NSManagedObjectContext) throws
}

extension NSManagedObject {
  var row: Row { Row(id: objectID, values: values, links: links) }

  func take(_ row: Row) {
    values = row.values
    links = row.links
    changed = []
  }
}
