import Foundation

/// Names one thing that is being generated.
@available(iOS 26.0, *)
public struct GenerationID: Hashable, Sendable {
  private let id = UUID()
  public init() {}
}

/// Made of what a model wrote.
@available(iOS 26.0, *)
public protocol ConvertibleFromGeneratedContent {
  init(_ content: GeneratedContent) throws
}

/// Can be told to a model.
@available(iOS 26.0, *)
public protocol ConvertibleToGeneratedContent: InstructionsRepresentable, PromptRepresentable {
  var generatedContent: GeneratedContent { get }
}

@available(iOS 26.0, *)
extension ConvertibleToGeneratedContent {
  public var promptRepresentation: Prompt { Prompt(text: generatedContent.jsonString) }
  public var instructionsRepresentation: Instructions { Instructions(text: generatedContent.jsonString) }
}

/// What a model wrote, with its structure.
@available(iOS 26.0, *)
public struct GeneratedContent: Equatable, Sendable, ConvertibleFromGeneratedContent, ConvertibleToGeneratedContent {
  /// What it is.
  public enum Kind: Equatable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([GeneratedContent])
    case structure(properties: [String: GeneratedContent], orderedKeys: [String])
  }

  public let kind: Kind
  public var id: GenerationID?

  public init(kind: Kind, id: GenerationID? = nil) { (self.kind, self.id) = (kind, id) }
  public init(_ content: GeneratedContent) { self = content }
  public init(_ value: some ConvertibleToGeneratedContent) { self = value.generatedContent }

  public init(properties: KeyValuePairs<String, any ConvertibleToGeneratedContent>, id: GenerationID? = nil) {
    let values = Dictionary(properties.map { ($0.key, $0.value.generatedContent) }) { $1 }
    self.init(kind: .structure(properties: values, orderedKeys: properties.map(\.key)), id: id)
  }

  public init<S: Sequence>(elements: S, id: GenerationID? = nil) where S.Element == any ConvertibleToGeneratedContent {
    self.init(kind: .array(elements.map(\.generatedContent)), id: id)
  }

  public init(json: String) throws {
    self.init(any: try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed))
  }

  private init(any value: Any) {
    switch value {
    case let value as NSNumber where value === NSNumber(value: true) || value === NSNumber(value: false):
      self.init(kind: .bool(value.boolValue))
    case let value as Bool: self.init(kind: .bool(value))
    case let value as NSNumber: self.init(kind: .number(value.doubleValue))
    case let value as String: self.init(kind: .string(value))
    case let value as [Any]: self.init(kind: .array(value.map { GeneratedContent(any: $0) }))
    case let value as [String: Any]:
      self.init(
        kind: .structure(properties: value.mapValues { GeneratedContent(any: $0) }, orderedKeys: value.keys.sorted()))
    default: self.init(kind: .null)
    }
  }

  public var generatedContent: GeneratedContent { self }
  public var isComplete: Bool { true }

  public var jsonString: String {
    switch kind {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let value): value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
    case .string(let value): quoted(value)
    case .array(let values): "[\(values.map(\.jsonString).joined(separator: ", "))]"
    case .structure(let values, let keys):
      "{\(keys.map { "\(quoted($0)): \(values[$0]?.jsonString ?? "null")" }.joined(separator: ", "))}"
    }
  }

  public func value<Value: ConvertibleFromGeneratedContent>(_ type: Value.Type = Value.self) throws -> Value {
    try Value(self)
  }

  public func value<Value: ConvertibleFromGeneratedContent>(
    _ type: Value.Type = Value.self, forProperty property: String
  ) throws -> Value { try Value(self[property] ?? GeneratedContent(kind: .null)) }

  public func value<Value: ConvertibleFromGeneratedContent>(
    _ type: Value?.Type = Value?.self, forProperty property: String
  ) throws -> Value? {
    guard let found = self[property], found.kind != .null else { return nil }
    return try Value(found)
  }

  private subscript(property: String) -> GeneratedContent? {
    if case .structure(let values, _) = kind { values[property] } else { nil }
  }

  private func quoted(_ text: String) -> String {
    (try? JSONEncoder().encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}

/// What a model wrote is of another kind.
struct WrongContent: LocalizedError {
  let wanted: String
  var errorDescription: String? { "The generated content is no \(wanted)." }
}
