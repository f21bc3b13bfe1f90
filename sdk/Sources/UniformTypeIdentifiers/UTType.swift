/// A type of data: of files, of what is shared, dropped or pasted.
@available(iOS 14.0, *)
public struct UTType: Hashable, Sendable {
  /// The name by which the system knows it, such as `public.png`.
  public let identifier: String
  private let own: TypeRecord?

  /// A type that the system or the app declares; nil for a name that nobody declares.
  public init?(_ identifier: String) {
    guard let known = TypeTable.byIdentifier[identifier.lowercased()] else { return nil }
    self.init(record: known)
  }

  /// A type that the app declares as its own.
  public init(exportedAs identifier: String, conformingTo parentType: UTType? = nil) {
    self.init(declared: identifier, parent: parentType)
  }

  /// A type of somebody else that the app declares too.
  public init(importedAs identifier: String, conformingTo parentType: UTType? = nil) {
    self.init(declared: identifier, parent: parentType)
  }

  /// The type of files with this ending; one of its own for an ending that is not known.
  public init?(filenameExtension: String, conformingTo supertype: UTType = .data) {
    self.init(tag: filenameExtension, tagClass: .filenameExtension, conformingTo: supertype)
  }

  /// The type of data with this media type.
  public init?(mimeType: String, conformingTo supertype: UTType = .data) {
    self.init(tag: mimeType, tagClass: .mimeType, conformingTo: supertype)
  }

  /// The type with this tag.
  public init?(tag: String, tagClass: UTTagClass, conformingTo supertype: UTType?) {
    guard !tag.isEmpty else { return nil }
    if let known = UTType.types(tag: tag, tagClass: tagClass, conformingTo: supertype).first {
      self = known
      return
    }
    let parents = supertype.map { [$0.identifier] } ?? []
    let isEnding = tagClass == .filenameExtension
    self.init(
      record: TypeRecord(
        "dyn.\(tagClass.rawValue).\(tag.lowercased())", parents, isEnding ? [tag.lowercased()] : [],
        isEnding ? nil : tag.lowercased(), nil))
  }

  init(record: TypeRecord) {
    identifier = record.identifier
    own = TypeTable.byIdentifier[record.identifier.lowercased()] == nil ? record : nil
  }

  init(known identifier: String) {
    self.identifier = identifier
    own = nil
  }

  private init(declared identifier: String, parent: UTType?) {
    self.init(
      record: TypeTable.byIdentifier[identifier.lowercased()]
        ?? TypeRecord(identifier, [parent?.identifier ?? "public.data"], [], nil, nil))
  }

  private var record: TypeRecord {
    own ?? TypeTable.byIdentifier[identifier.lowercased()] ?? TypeRecord(identifier, [], [], nil, nil)
  }

  /// All known types with this tag.
  public static func types(tag: String, tagClass: UTTagClass, conformingTo supertype: UTType?) -> [UTType] {
    let wanted = tag.lowercased()
    return TypeTable.records.filter { record in
      tagClass == .filenameExtension ? record.endings.contains(wanted) : record.mime == wanted
    }.map(UTType.init(record:)).filter { supertype == nil || $0.conforms(to: supertype!) || supertype == .data }
  }

  /// The ending that files of this type usually have.
  public var preferredFilenameExtension: String? { record.endings.first }
  /// The media type that data of this type usually has.
  public var preferredMIMEType: String? { record.mime }
  /// What people call it.
  public var localizedDescription: String? { record.words }
  public var version: Int? { nil }
  public var referenceURL: URL? { nil }
  public var isDynamic: Bool { identifier.hasPrefix("dyn.") }
  public var isDeclared: Bool { !isDynamic }
  public var isPublic: Bool { identifier.hasPrefix("public.") }

  public var tags: [UTTagClass: [String]] {
    var tags: [UTTagClass: [String]] = [:]
    if !record.endings.isEmpty { tags[.filenameExtension] = record.endings }
    if let mime = record.mime { tags[.mimeType] = [mime] }
    return tags
  }

  /// Every type that this one is a kind of.
  public var supertypes: Set<UTType> {
    var found: Set<UTType> = []
    var waiting = record.parents
    while let next = waiting.popLast() {
      let type = UTType(known: next)
      if found.insert(type).inserted { waiting += type.record.parents }
    }
    return found
  }

  /// Whether it is the given type or a kind of it.
  public func conforms(to type: UTType) -> Bool { self == type || supertypes.contains(type) }
  public func isSupertype(of type: UTType) -> Bool { self != type && type.conforms(to: self) }
  public func isSubtype(of type: UTType) -> Bool { self != type && conforms(to: type) }

  public static func == (lhs: UTType, rhs: UTType) -> Bool {
    lhs.identifier.lowercased() == rhs.identifier.lowercased()
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(identifier.lowercased()) }
}

@available(iOS 14.0, *)
extension UTType: CustomStringConvertible, CustomDebugStringConvertible {
  public var description: String { identifier }
  public var debugDescription: String { identifier }
}

@available(iOS 14.0, *)
extension UTType: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self = UTType(text) ?? UTType(importedAs: text)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(identifier)
  }
}

@available(iOS 14.0, *)
extension URL {
  /// The path with one more part, whose ending suits the type.
  public func appendingPathComponent(_ partialName: String, conformingTo contentType: UTType) -> URL {
    appendingPathComponent(partialName).appendingPathExtension(for: contentType)
  }

  /// The path with the ending of the type, unless it has a fitting one.
  public func appendingPathExtension(for contentType: UTType) -> URL {
    guard let ending = contentType.preferredFilenameExtension,
      pathExtension.lowercased() != ending
    else { return self }
    return appendingPathExtension(ending)
  }
}

@available(iOS 14.0, *)
extension URLResourceValues {
  /// The type of the file, by its ending.
  public var contentType: UTType? { nil }
}
