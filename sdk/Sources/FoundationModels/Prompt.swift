import Foundation

/// Can be said to a model.
@available(iOS 26.0, *)
public protocol PromptRepresentable {
  @PromptBuilder var promptRepresentation: Prompt { get }
}

/// Can be part of what a model keeps to.
@available(iOS 26.0, *)
public protocol InstructionsRepresentable {
  @InstructionsBuilder var instructionsRepresentation: Instructions { get }
}

/// What a model is asked.
@available(iOS 26.0, *)
public struct Prompt: PromptRepresentable, Sendable {
  package let text: String
  init(text: String) { self.text = text }
  public init(_ content: some PromptRepresentable) { self = content.promptRepresentation }
  public init(@PromptBuilder _ content: () throws -> Prompt) rethrows { self = try content() }
  public var promptRepresentation: Prompt { self }
}

/// What a model keeps to.
@available(iOS 26.0, *)
public struct Instructions: InstructionsRepresentable, Sendable {
  package let text: String
  init(text: String) { self.text = text }
  public init(_ content: some InstructionsRepresentable) { self = content.instructionsRepresentation }
  public init(@InstructionsBuilder _ content: () throws -> Instructions) rethrows { self = try content() }
  public var instructionsRepresentation: Instructions { self }
}

/// Puts a question together line by line.
@available(iOS 26.0, *)
@resultBuilder
public struct PromptBuilder {
  public static func buildExpression<P: PromptRepresentable>(_ expression: P) -> P { expression }
  public static func buildExpression(_ expression: Prompt) -> Prompt { expression }
  public static func buildBlock<each P: PromptRepresentable>(_ components: repeat each P) -> Prompt {
    var lines: [String] = []
    for part in repeat each components { lines.append(part.promptRepresentation.text) }
    return Prompt(text: lines.joined(separator: "\n"))
  }
  public static func buildArray(_ prompts: [some PromptRepresentable]) -> Prompt {
    Prompt(text: prompts.map(\.promptRepresentation.text).joined(separator: "\n"))
  }
  public static func buildEither(first component: some PromptRepresentable) -> Prompt { component.promptRepresentation }
  public static func buildEither(second component: some PromptRepresentable) -> Prompt {
    component.promptRepresentation
  }
  public static func buildOptional(_ component: Prompt?) -> Prompt { component ?? Prompt(text: "") }
  public static func buildLimitedAvailability(_ prompt: some PromptRepresentable) -> Prompt {
    prompt.promptRepresentation
  }
}

/// Puts instructions together line by line.
@available(iOS 26.0, *)
@resultBuilder
public struct InstructionsBuilder {
  public static func buildExpression<I: InstructionsRepresentable>(_ expression: I) -> I { expression }
  public static func buildExpression(_ expression: Instructions) -> Instructions { expression }
  public static func buildBlock<each I: InstructionsRepresentable>(_ components: repeat each I) -> Instructions {
    var lines: [String] = []
    for part in repeat each components { lines.append(part.instructionsRepresentation.text) }
    return Instructions(text: lines.joined(separator: "\n"))
  }
  public static func buildArray(_ instructions: [some InstructionsRepresentable]) -> Instructions {
    Instructions(text: instructions.map(\.instructionsRepresentation.text).joined(separator: "\n"))
  }
  public static func buildEither(first component: some InstructionsRepresentable) -> Instructions {
    component.instructionsRepresentation
  }
  public static func buildEither(second component: some InstructionsRepresentable) -> Instructions {
    component.instructionsRepresentation
  }
  public static func buildOptional(_ instructions: Instructions?) -> Instructions {
    instructions ?? Instructions(text: "")
  }
}
