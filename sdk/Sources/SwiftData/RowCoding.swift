/// Names that are known only at run time.
struct RowKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { nil }
}

enum RowCoder {
  static let models = CodingUserInfoKey(rawValue: "models")!
  static let id = RowKey("id")
  static let values = RowKey("v")
  static let relations = RowKey("r")
}

/// A row on its way to the file.
@available(iOS 17.0, *)
struct EncodedRow: Encodable {
  let row: Row
  let model: ModelInfo?

  func encode(to encoder: any Encoder) throws {
    var whole = encoder.container(keyedBy: RowKey.self)
    try whole.encode(row.id.text, forKey: RowCoder.id)
    var values = whole.nestedContainer(keyedBy: RowKey.self, forKey: RowCoder.values)
    for (name, value) in row.attributes {
      guard model?.property(name)?.isKept != false else { continue }
      // An optional without a value is no Encodable when it is inside of Any.
      if let value = value as? any Encodable {
        try values.encode(value, forKey: RowKey(name))
      } else {
        try values.encodeNil(forKey: RowKey(name))
      }
    }
    guard !row.relations.isEmpty else { return }
    var relations = whole.nestedContainer(keyedBy: RowKey.self, forKey: RowCoder.relations)
    for (name, ids) in row.relations { try relations.encode(ids.map(\.text), forKey: RowKey(name)) }
  }
}

/// A row from the file, brought up to the models of today: new properties have their default, old ones are dropped.
@available(iOS 17.0, *)
struct DecodedRow: Decodable {
  /// Nil when the class is no model any more. The flag says whether the line can be kept as it is.
  let row: (Row, Bool)?

  init(from decoder: any Decoder) throws {
    let whole = try decoder.container(keyedBy: RowKey.self)
    let text = try whole.decode(String.self, forKey: RowCoder.id)
    let models = decoder.userInfo[RowCoder.models] as? [String: ModelInfo] ?? [:]
    guard let id = PersistentIdentifier(text: text), let model = models[id.entityName] else {
      row = nil
      return
    }
    let values = try whole.nestedContainer(keyedBy: RowKey.self, forKey: RowCoder.values)
    let relations =
      whole.contains(RowCoder.relations)
      ? try whole.nestedContainer(keyedBy: RowKey.self, forKey: RowCoder.relations) : nil
    var made = Row(id: id, attributes: [:], relations: [:])
    for property in model.properties {
      if property.relationship == nil {
        made.attributes[property.name] = try Self.value(property, values)
      } else if let key = relations.flatMap({ Self.key(property, in: $0) }) {
        made.relations[property.name] = try relations?.decode([String].self, forKey: key)
          .compactMap(PersistentIdentifier.init(text:))
      }
    }
    let isSame =
      values.allKeys.count == made.attributes.count
      && values.allKeys.allSatisfy { made.attributes[$0.stringValue] != nil }
    made.line = isSame ? Data() : nil
    row = (made, isSame)
  }

  private static func key(_ property: ModelProperty, in values: KeyedDecodingContainer<RowKey>) -> RowKey? {
    for name in [property.name, property.originalName ?? property.name] where values.contains(RowKey(name)) {
      return RowKey(name)
    }
    return nil
  }

  private static func value(_ property: ModelProperty, _ values: KeyedDecodingContainer<RowKey>) throws -> Any {
    if let key = key(property, in: values), let type = property.valueType as? any Decodable.Type {
      if try property.isOptional && values.decodeNil(forKey: key) { return property.none }
      return try decode(type, key, values)
    }
    if let initial = property.initial { return initial }
    throw DecodingError.keyNotFound(
      RowKey("\(property.owner?.entityName ?? "").\(property.name)"), .init(codingPath: [], debugDescription: ""))
  }

  private static func decode<T: Decodable>(
    _ type: T.Type, _ key: RowKey, _ values: KeyedDecodingContainer<RowKey>
  ) throws -> Any {
    try values.decode(type, forKey: key)
  }
}
