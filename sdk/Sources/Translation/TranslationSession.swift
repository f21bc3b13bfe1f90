import FoundationAdditions
import SDKBase

/// Why nothing was translated.
@available(iOS 18.0, *)
public struct TranslationError: Error, LocalizedError, Sendable {
  private let reason: String
  public static let unsupportedSourceLanguage = TranslationError(reason: "The language is not known.")
  public static let unsupportedTargetLanguage = TranslationError(reason: "The wanted language is not known.")
  public static let unsupportedLanguagePairing = TranslationError(reason: "The preview translates nothing.")
  public static let unableToIdentifyLanguage = TranslationError(reason: "The language was not recognised.")
  public static let nothingToTranslate = TranslationError(reason: "There is no text.")
  public static let internalError = TranslationError(reason: "Something went wrong.")
  @available(iOS 26.0, *)
  public static let alreadyCancelled = TranslationError(reason: "The session has ended.")
  @available(iOS 26.0, *)
  public static let notInstalled = TranslationError(reason: "The languages are not installed.")
  public var errorDescription: String? { reason }
  public var failureReason: String? { reason }
  public static func ~= (pattern: TranslationError, error: any Error) -> Bool {
    (error as? TranslationError)?.reason == pattern.reason
  }
}

/// Whether a language can be translated; in the preview none can.
@available(iOS 18.0, *)
public final class LanguageAvailability: Sendable {
  /// Whether it can.
  public enum Status: Hashable, Sendable { case installed, supported, unsupported }
  public convenience init() { self.init(own: ()) }
  private init(own: Void) {}
  public var supportedLanguages: [Locale.Language] { get async { [] } }
  public func status(from source: Locale.Language, to target: Locale.Language?) async -> Status {
    reportUnsupported(api: "LanguageAvailability", note: "The preview translates nothing; no language is supported.")
    return .unsupported
  }
  public func status(for text: String, to target: Locale.Language?) async throws -> Status {
    reportUnsupported(api: "LanguageAvailability", note: "The preview translates nothing; no language is supported.")
    return .unsupported
  }
}

/// Translates between two languages; in the preview each try fails.
@available(iOS 18.0, *)
public class TranslationSession: @unchecked Sendable {
  /// Between which languages.
  public struct Configuration: Equatable, Sendable {
    public var source: Locale.Language?
    public var target: Locale.Language?
    public private(set) var version = 0
    public init(source: Locale.Language? = nil, target: Locale.Language? = nil) {
      (self.source, self.target) = (source, target)
    }
    /// Asks for another run.
    public mutating func invalidate() { version += 1 }
  }

  /// A text that is to be translated.
  public struct Request: Equatable, Sendable {
    public var sourceText: String
    public var clientIdentifier: String?
    public init(sourceText: String, clientIdentifier: String? = nil) {
      (self.sourceText, self.clientIdentifier) = (sourceText, clientIdentifier)
    }
  }

  /// A text that was translated.
  public struct Response: Equatable, Sendable {
    public let sourceLanguage: Locale.Language
    public let targetLanguage: Locale.Language
    public let sourceText: String
    public let targetText: String
    public let clientIdentifier: String?
  }

  /// Texts as they are translated.
  public struct BatchResponse: AsyncSequence, Sendable {
    public typealias Element = Response
    /// One after the other.
    public struct AsyncIterator: AsyncIteratorProtocol {
      public mutating func next() async throws -> Response? { throw refused() }
    }
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator() }
  }

  public let sourceLanguage: Locale.Language?
  public let targetLanguage: Locale.Language?

  init(_ configuration: Configuration) {
    (sourceLanguage, targetLanguage) = (configuration.source, configuration.target)
  }
  @available(iOS 26.0, *)
  public convenience init(installedSource source: Locale.Language, target: Locale.Language?) {
    self.init(Configuration(source: source, target: target))
  }

  @available(iOS 26.0, *)
  public var isReady: Bool { get async { false } }
  @available(iOS 26.0, *)
  public var canRequestDownloads: Bool { false }
  public func prepareTranslation() async throws { throw refused() }
  public func translate(_ string: String) async throws -> Response { throw refused() }
  public func translations(from batch: [Request]) async throws -> [Response] { throw refused() }
  public func translate(batch: [Request]) -> BatchResponse { BatchResponse() }
  @available(iOS 26.0, *)
  public func cancel() {}
}

@available(iOS 18.0, *)
private func refused() -> TranslationError {
  reportUnsupported(api: "TranslationSession", note: "The preview translates nothing; each try fails.")
  return .unsupportedLanguagePairing
}
