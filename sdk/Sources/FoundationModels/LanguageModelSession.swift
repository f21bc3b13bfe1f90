import FoundationAdditions
import Observation
import SDKBase

/// A talk with the phone's language model. The preview has none: every question fails with an error.
@available(iOS 26.0, *)
@Observable
public final class LanguageModelSession: @unchecked Sendable {
  public let transcript: Transcript
  public var isResponding: Bool { false }

  public init(
    model: SystemLanguageModel = .default, tools: [any Tool] = [], instructions: String? = nil
  ) { transcript = Transcript() }

  public init(model: SystemLanguageModel = .default, tools: [any Tool] = [], instructions: Instructions?) {
    transcript = Transcript()
  }

  public init(
    model: SystemLanguageModel = .default, tools: [any Tool] = [],
    @InstructionsBuilder instructions: () throws -> Instructions
  ) rethrows {
    transcript = Transcript()
    _ = try instructions()
  }

  public init(model: SystemLanguageModel = .default, tools: [any Tool] = [], transcript: Transcript) {
    self.transcript = transcript
  }

  public func prewarm(promptPrefix: Prompt? = nil) {}

  /// An answer.
  public struct Response<Content> {
    public let content: Content
    public let rawContent: GeneratedContent
    public let transcriptEntries: ArraySlice<Transcript.Entry>
  }

  /// An answer as it grows.
  public struct ResponseStream<Content: Generable>: AsyncSequence {
    /// The answer so far.
    public struct Snapshot {
      public var content: Content.PartiallyGenerated
      public var rawContent: GeneratedContent
    }

    public typealias Element = Snapshot

    /// Fails at once.
    public struct AsyncIterator: AsyncIteratorProtocol {
      public mutating func next() async throws -> Snapshot? { throw GenerationError.noModel() }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator() }
    public func collect() async throws -> Response<Content> { throw GenerationError.noModel() }
  }
}

@available(iOS 26.0, *)
extension LanguageModelSession {
  @discardableResult
  public func respond(
    to prompt: Prompt, options: GenerationOptions = GenerationOptions()
  ) async throws -> Response<String> { throw GenerationError.noModel() }

  @discardableResult
  public func respond(
    to prompt: String, options: GenerationOptions = GenerationOptions()
  ) async throws -> Response<String> { throw GenerationError.noModel() }

  @discardableResult
  public func respond(
    options: GenerationOptions = GenerationOptions(), @PromptBuilder prompt: () throws -> Prompt
  ) async throws -> Response<String> { throw GenerationError.noModel() }

  @discardableResult
  public func respond<Content: Generable>(
    to prompt: Prompt, generating type: Content.Type = Content.self, includeSchemaInPrompt: Bool = true,
    options: GenerationOptions = GenerationOptions()
  ) async throws -> Response<Content> { throw GenerationError.noModel() }

  @discardableResult
  public func respond<Content: Generable>(
    to prompt: String, generating type: Content.Type = Content.self, includeSchemaInPrompt: Bool = true,
    options: GenerationOptions = GenerationOptions()
  ) async throws -> Response<Content> { throw GenerationError.noModel() }

  @discardableResult
  public func respond<Content: Generable>(
    generating type: Content.Type = Content.self, includeSchemaInPrompt: Bool = true,
    options: GenerationOptions = GenerationOptions(), @PromptBuilder prompt: () throws -> Prompt
  ) async throws -> Response<Content> { throw GenerationError.noModel() }

  public func streamResponse(
    to prompt: Prompt, options: GenerationOptions = GenerationOptions()
  ) -> sending ResponseStream<String> { ResponseStream() }

  public func streamResponse(
    to prompt: String, options: GenerationOptions = GenerationOptions()
  ) -> sending ResponseStream<String> { ResponseStream() }

  public func streamResponse(
    options: GenerationOptions = GenerationOptions(), @PromptBuilder prompt: () throws -> Prompt
  ) rethrows -> sending ResponseStream<String> { ResponseStream() }

  public func streamResponse<Content: Generable>(
    to prompt: Prompt, generating type: Content.Type = Content.self, includeSchemaInPrompt: Bool = true,
    options: GenerationOptions = GenerationOptions()
  ) -> sending ResponseStream<Content> { ResponseStream() }

  public func streamResponse<Content: Generable>(
    to prompt: String, generating type: Content.Type = Content.self, includeSchemaInPrompt: Bool = true,
    options: GenerationOptions = GenerationOptions()
  ) -> sending ResponseStream<Content> { ResponseStream() }

  public func streamResponse<Content: Generable>(
    generating type: Content.Type = Content.self, includeSchemaInPrompt: Bool = true,
    options: GenerationOptions = GenerationOptions(), @PromptBuilder prompt: () throws -> Prompt
  ) rethrows -> sending ResponseStream<Content> { ResponseStream() }

  /// Why no answer came.
  public enum GenerationError: Error, LocalizedError {
    case exceededContextWindowSize(Context)
    case assetsUnavailable(Context)
    case guardrailViolation(Context)
    case unsupportedGuide(Context)
    case unsupportedLanguageOrLocale(Context)
    case decodingFailure(Context)
    case rateLimited(Context)
    case concurrentRequests(Context)
    case refusal(Refusal, Context)

    /// What was being done.
    public struct Context: Sendable {
      public let debugDescription: String
      public init(debugDescription: String) { self.debugDescription = debugDescription }
    }

    /// Why the model will not answer.
    public struct Refusal: Sendable {
      public init(transcriptEntries: [Transcript.Entry]) {}
      public var explanation: Response<String> { get async throws { throw GenerationError.noModel() } }
    }

    public var errorDescription: String? { "The preview has no language model." }

    static func noModel() -> GenerationError {
      reportUnsupported(api: "LanguageModelSession", note: "The preview has no language model; every question fails.")
      return .assetsUnavailable(Context(debugDescription: "The preview has no language model."))
    }
  }

  /// A tool failed.
  public struct ToolCallError: Error, LocalizedError {
    public var tool: any Tool
    public var underlyingError: any Error
    public init(tool: any Tool, underlyingError: any Error) {
      (self.tool, self.underlyingError) = (tool, underlyingError)
    }
    public var errorDescription: String? { underlyingError.localizedDescription }
  }
}

/// What was said.
@available(iOS 26.0, *)
public struct Transcript: Sendable, RandomAccessCollection {
  /// One part of a talk.
  public struct Entry: Identifiable, Sendable {
    public let id: String
  }

  private var entries: [Entry] = []
  public init() {}
  public init<S: Sequence>(entries: S) where S.Element == Entry { self.entries = Array(entries) }
  public var startIndex: Int { entries.startIndex }
  public var endIndex: Int { entries.endIndex }
  public subscript(index: Int) -> Entry { entries[index] }
}
