/// Names a model for good, in every context of its container.
@available(iOS 17.0, *)
public struct PersistentIdentifier: Hashable, Identifiable, Codable, Comparable, Sendable, CustomStringConvertible {
  /// The model's class as the schema names it.
  public let entityName: String
  let key: String

  public var id: PersistentIdentifier.ID { ID(key: key) }
  /// The store that holds the model.
  public var storeIdentifier: String? { "default" }

  /// What tells one identifier from another.
  public struct ID: Hashable, Sendable, Codable { let key: String }

  init(entityName: String, key: String = UUID().uuidString) { (self.entityName, self.key) = (entityName, key) }

  init?(text: String) {
    guard let slash = text.firstIndex(of: "/") else { return nil }
    self.init(entityName: String(text[..<slash]), key: String(text[text.index(after: slash)...]))
  }

  /// How the store writes it.
  var text: String { "\(entityName)/\(key)" }

  public var description: String { text }

  public static func identifier(
    for storeIdentifier: String, entityName: String, primaryKey: some Hashable & Sendable & Encodable
  ) throws -> PersistentIdentifier {
    PersistentIdentifier(entityName: entityName, key: "\(primaryKey)")
  }

  public static func < (a: Self, b: Self) -> Bool { (a.entityName, a.key) < (b.entityName, b.key) }
  public static func == (a: Self, b: Self) -> Bool { a.key == b.key }
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
