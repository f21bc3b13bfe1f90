import SDKBase

/// The file of a store: JSON lines, the first of which says what it is; replaced as a whole at each save.
enum StoreFile {
  private struct Header: Codable { var coreDataStore = 1 }

  private struct Line: Codable {
    var entity: String
    var key: String
    var values: [String: StoredValue]
    var links: [String: [String]]
  }

  /// The rows of the file; none when there is no file yet.
  static func read(_ url: URL, _ model: NSManagedObjectModel) throws -> [Row] {
    guard FileManager.default.fileExists(atPath: url.path) else { return [] }
    let lines: [Line]
    do {
      let parts = try Data(contentsOf: url).split(separator: newline)
      guard let first = parts.first else { return [] }
      _ = try JSONDecoder().decode(Header.self, from: Data(first))
      lines = try parts.dropFirst().map { try JSONDecoder().decode(Line.self, from: Data($0)) }
    } catch {
      throw coreDataError(NSPersistentStoreOpenError, "The store at \(url.path) cannot be read: \(error)")
    }
    let entities = model.entitiesByName
    var ids: [String: NSManagedObjectID] = [:]
    for line in lines {
      guard let entity = entities[line.entity] ?? entities.values.first(where: { $0.renamingIdentifier == line.entity })
      else { continue }
      let id = NSManagedObjectID(entity, key: line.key)
      id.isTemporaryID = false
      ids[line.key] = id
    }
    return lines.compactMap { line in ids[line.key].map { row(line, $0, ids) } }
  }

  private static func row(_ line: Line, _ id: NSManagedObjectID, _ ids: [String: NSManagedObjectID]) -> Row {
    var row = Row(id: id, values: [:], links: [:])
    for (name, property) in id.entity.propertiesByName {
      let names = [name] + [property.renamingIdentifier].compactMap { $0 }
      if let attribute = property as? NSAttributeDescription {
        let known = names.lazy.compactMap { line.values[$0]?.value(attribute) }.first
        // What an older model did not have yet starts with its default, unless it may be empty.
        let isNew = !names.contains { line.values[$0] != nil }
        row.values[name] =
          known ?? (isNew && !attribute.isOptional ? attribute.defaultValue.map(attribute.stored) : nil)
      } else {
        row.links[name] = names.lazy.compactMap { line.links[$0] }.first?.compactMap { ids[$0] }
      }
    }
    return row
  }

  static func write(_ rows: [Row], to url: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    var out = try encoder.encode(Header())
    for row in rows.sorted(by: { $0.id.serial < $1.id.serial }) {
      let attributes = row.id.entity.attributesByName
      let values = row.values.reduce(into: [String: StoredValue]()) { all, pair in
        all[pair.key] = StoredValue(pair.value, attributes[pair.key])
      }
      let links = row.links.mapValues { $0.map(\.key) }.filter { !$0.value.isEmpty }
      out.append(newline)
      out.append(
        try encoder.encode(Line(entity: row.id.entity.name ?? "", key: row.id.key, values: values, links: links)))
    }
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try out.write(to: url, options: .atomic)
  }

  private static let newline = UInt8(ascii: "\n")
}

/// A value in the file.
indirect enum StoredValue: Codable {
  case int(Int64)
  case real(String)
  case bool(Bool)
  case text(String)
  case date(Double)
  case uuid(UUID)
  case url(URL)
  case data(Data)
  case decimal(Decimal)
  case list([StoredValue])
  case table([String: StoredValue])
  case transformed(Data)
  case archive(Data)

  init?(_ value: Any, _ attribute: NSAttributeDescription?) {
    if let name = attribute?.valueTransformerName,
      let transformer = ValueTransformer.transformer(forName: NSValueTransformerName(name)),
      let data = transformer.transformedValue(value) as? Data
    {
      self = .transformed(data)
      return
    }
    switch value {
    case let value as Int64: self = .int(value)
    case let value as Double: self = .real("\(value)")
    case let value as Bool: self = .bool(value)
    case let value as String: self = .text(value)
    case let value as Date: self = .date(value.timeIntervalSinceReferenceDate)
    case let value as UUID: self = .uuid(value)
    case let value as URL: self = .url(value)
    case let value as Data: self = .data(value)
    case let value as Decimal: self = .decimal(value)
    case let value as Int: self = .int(Int64(value))
    case let value as [Any]: self = .list(value.compactMap { StoredValue($0, nil) })
    case let value as [String: Any]: self = .table(value.compactMapValues { StoredValue($0, nil) })
    case let value as any NSCoding:
      guard let data = try? NSKeyedArchiver.archivedData(withRootObject: value, requiringSecureCoding: false) else {
        return nil
      }
      self = .archive(data)
    default:
      reportUnsupported(
        api: "NSManagedObject.\(attribute?.name ?? "value")",
        note: "A \(type(of: value)) is not kept when the app ends.")
      return nil
    }
  }

  func value(_ attribute: NSAttributeDescription?) -> Any? {
    switch self {
    case .int(let value): value
    case .real(let value): Double(value)
    case .bool(let value): value
    case .text(let value): value
    case .date(let value): Date(timeIntervalSinceReferenceDate: value)
    case .uuid(let value): value
    case .url(let value): value
    case .data(let value): value
    case .decimal(let value): value
    case .list(let values): plain(values.compactMap { $0.value(nil) })
    case .table(let values): values.compactMapValues { $0.value(nil) }
    case .transformed(let data):
      attribute?.valueTransformerName.flatMap { ValueTransformer.transformer(forName: NSValueTransformerName($0)) }?
        .reverseTransformedValue(data)
    case .archive(let data): try? NSKeyedUnarchiver.unarchiveTopLevelObjectWithData(data)
    }
  }

  /// Numbers of a list are whole numbers as people write them, not those of attributes.
  private func plain(_ values: [Any]) -> [Any] { values.map { ($0 as? Int64).map { Int($0) } ?? $0 } }
}
