/// The value of a path, its type hidden.
@available(iOS 16.0, *)
public struct NavigationPath: Equatable {
  var values: [AnyHashable]
  init(values: [AnyHashable]) { self.values = values }
  public init() { values = [] }
  public init<S: Sequence>(_ elements: S) where S.Element: Hashable { values = elements.map { AnyHashable($0) } }
  public var count: Int { values.count }
  public var isEmpty: Bool { values.isEmpty }
  public mutating func append<V: Hashable>(_ value: V) { values.append(AnyHashable(value)) }
  public mutating func removeLast(_ k: Int = 1) { values.removeLast(min(k, values.count)) }
}

@available(iOS 16.0, *)
extension NavigationPath {
  public init<S: Sequence>(_ elements: S) where S.Element: Hashable & Codable {
    self.init(values: elements.map { AnyHashable($0) })
  }
  public mutating func append<V: Hashable & Codable>(_ value: V) { values.append(AnyHashable(value)) }
}

@available(iOS 16.0, *)
extension NavigationPath {
  /// The path as something that can be stored; nil when a value in it cannot.
  public var codable: CodableRepresentation? {
    var elements: [CodableRepresentation.Element] = []
    for value in values {
      guard let encodable = value.base as? any Codable & Hashable else { return nil }
      elements.append(.init(encodable))
    }
    return CodableRepresentation(elements: elements)
  }

  /// The path that was stored.
  public init(_ codable: CodableRepresentation) {
    self.init(values: codable.elements.map { $0.hashed })
  }

  /// A path that can be stored: the names of the values' types and the values, the last first.
  public struct CodableRepresentation: Codable, Equatable {
    struct Element {
      let hashed: AnyHashable
      let encode: (any Encoder) throws -> Void
      let typeName: String

      init<V: Codable & Hashable>(_ value: V) {
        (hashed, encode, typeName) = (AnyHashable(value), value.encode, _mangledTypeName(V.self) ?? "\(V.self)")
      }
    }

    let elements: [Element]

    init(elements: [Element]) { self.elements = elements }

    public static func == (a: Self, b: Self) -> Bool { a.elements.map(\.hashed) == b.elements.map(\.hashed) }

    public init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      var elements: [Element] = []
      while !container.isAtEnd {
        let name = try container.decode(String.self)
        let encoded = try Data(container.decode(String.self).utf8)
        guard let type = _typeByName(name) as? any (Codable & Hashable).Type else {
          throw DecodingError.dataCorruptedError(
            in: container, debugDescription: "The app has no type \(name) that can be stored in a navigation path.")
        }
        elements.insert(try Self.element(type, encoded), at: 0)
      }
      self.elements = elements
    }

    private static func element<V: Codable & Hashable>(_ type: V.Type, _ data: Data) throws -> Element {
      Element(try JSONDecoder().decode(V.self, from: data))
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      for element in elements.reversed() {
        try container.encode(element.typeName)
        let data = try JSONEncoder().encode(Stored(encode: element.encode))
        try container.encode(String(decoding: data, as: UTF8.self))
      }
    }

    private struct Stored: Encodable {
      let encode: (any Encoder) throws -> Void
      func encode(to encoder: any Encoder) throws { try encode(encoder) }
    }
  }
}
