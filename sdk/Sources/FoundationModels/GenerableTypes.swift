import Foundation

@available(iOS 26.0, *)
extension String: Generable {
  public static var generationSchema: GenerationSchema { GenerationSchema(type: Self.self, properties: []) }
  public init(_ content: GeneratedContent) throws {
    guard case .string(let value) = content.kind else { throw WrongContent(wanted: "text") }
    self = value
  }
  public var generatedContent: GeneratedContent { GeneratedContent(kind: .string(self)) }
  public var promptRepresentation: Prompt { Prompt(text: self) }
  public var instructionsRepresentation: Instructions { Instructions(text: self) }
}

@available(iOS 26.0, *)
extension Bool: Generable {
  public static var generationSchema: GenerationSchema { GenerationSchema(type: Self.self, properties: []) }
  public init(_ content: GeneratedContent) throws {
    guard case .bool(let value) = content.kind else { throw WrongContent(wanted: "truth value") }
    self = value
  }
  public var generatedContent: GeneratedContent { GeneratedContent(kind: .bool(self)) }
}

@available(iOS 26.0, *)
extension Int: Generable {
  public static var generationSchema: GenerationSchema { GenerationSchema(type: Self.self, properties: []) }
  public init(_ content: GeneratedContent) throws {
    guard case .number(let value) = content.kind, let whole = Int(exactly: value) else {
      throw WrongContent(wanted: "whole number")
    }
    self = whole
  }
  public var generatedContent: GeneratedContent { GeneratedContent(kind: .number(Double(self))) }
}

@available(iOS 26.0, *)
extension Double: Generable {
  public static var generationSchema: GenerationSchema { GenerationSchema(type: Self.self, properties: []) }
  public init(_ content: GeneratedContent) throws {
    guard case .number(let value) = content.kind else { throw WrongContent(wanted: "number") }
    self = value
  }
  public var generatedContent: GeneratedContent { GeneratedContent(kind: .number(self)) }
}

@available(iOS 26.0, *)
extension Float: Generable {
  public static var generationSchema: GenerationSchema { GenerationSchema(type: Self.self, properties: []) }
  public init(_ content: GeneratedContent) throws { self = Float(try Double(content)) }
  public var generatedContent: GeneratedContent { GeneratedContent(kind: .number(Double(self))) }
}

@available(iOS 26.0, *)
extension Array: ConvertibleFromGeneratedContent where Element: ConvertibleFromGeneratedContent {
  public init(_ content: GeneratedContent) throws {
    guard case .array(let values) = content.kind else { throw WrongContent(wanted: "list") }
    self = try values.map { try Element($0) }
  }
}

@available(iOS 26.0, *)
extension Array: PromptRepresentable where Element: ConvertibleToGeneratedContent {}
@available(iOS 26.0, *)
extension Array: InstructionsRepresentable where Element: ConvertibleToGeneratedContent {}

@available(iOS 26.0, *)
extension Array: ConvertibleToGeneratedContent where Element: ConvertibleToGeneratedContent {
  public var generatedContent: GeneratedContent { GeneratedContent(kind: .array(map(\.generatedContent))) }
}

@available(iOS 26.0, *)
extension Array: Generable where Element: Generable {
  public typealias PartiallyGenerated = [Element.PartiallyGenerated]
  public static var generationSchema: GenerationSchema { GenerationSchema(type: Self.self, properties: []) }
}

@available(iOS 26.0, *)
extension Optional: PromptRepresentable, InstructionsRepresentable, ConvertibleToGeneratedContent
where Wrapped: ConvertibleToGeneratedContent {
  public var generatedContent: GeneratedContent { self?.generatedContent ?? GeneratedContent(kind: .null) }
}
