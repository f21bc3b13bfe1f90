import FoundationAdditions
import SDKBase

/// The phone's own language model. The preview has none, and says so.
@available(iOS 26.0, *)
public final class SystemLanguageModel: Sendable {
  public static let `default` = SystemLanguageModel()
  public convenience init(useCase: UseCase = .general, guardrails: Guardrails = .default) { self.init() }
  private init() {}

  /// What the model is for.
  public struct UseCase: Equatable, Sendable {
    private let name: String
    public static let general = UseCase(name: "general")
    public static let contentTagging = UseCase(name: "contentTagging")
  }

  /// What the model refuses.
  public struct Guardrails: Sendable {
    private let name: String
    public static let `default` = Guardrails(name: "default")
    public static let permissiveContentTransformations = Guardrails(name: "permissive")
  }

  /// Whether the model can be used.
  @frozen
  public enum Availability: Equatable, Sendable {
    case available
    case unavailable(UnavailableReason)

    /// Why it cannot.
    public enum UnavailableReason: Equatable, Sendable {
      case deviceNotEligible, appleIntelligenceNotEnabled, modelNotReady
    }
  }

  public var availability: Availability {
    reportUnsupported(
      api: "SystemLanguageModel", note: "The preview has no language model; it says that the device is not eligible.")
    return .unavailable(.deviceNotEligible)
  }

  public var isAvailable: Bool { availability == .available }
  public var supportedLanguages: Set<Locale.Language> { [] }
  public func supportsLocale(_ locale: Locale = .current) -> Bool { false }
}

/// How an answer is written.
@available(iOS 26.0, *)
public struct GenerationOptions: Equatable, Sendable {
  /// How the next word is chosen.
  public struct SamplingMode: Equatable, Sendable {
    private let name: String
    public static let greedy = SamplingMode(name: "greedy")
    public static func random(top k: Int, seed: UInt64? = nil) -> SamplingMode { SamplingMode(name: "top \(k)") }
    public static func random(probabilityThreshold: Double, seed: UInt64? = nil) -> SamplingMode {
      SamplingMode(name: "threshold \(probabilityThreshold)")
    }
  }

  public var sampling: SamplingMode?
  public var temperature: Double?
  public var maximumResponseTokens: Int?

  public init(sampling: SamplingMode? = nil, temperature: Double? = nil, maximumResponseTokens: Int? = nil) {
    (self.sampling, self.temperature, self.maximumResponseTokens) = (sampling, temperature, maximumResponseTokens)
  }
}

/// Something that the model may call.
@available(iOS 26.0, *)
public protocol Tool<Arguments, Output>: Sendable {
  associatedtype Output: PromptRepresentable
  associatedtype Arguments: ConvertibleFromGeneratedContent
  var name: String { get }
  var description: String { get }
  var parameters: GenerationSchema { get }
  var includesSchemaInInstructions: Bool { get }
  @concurrent func call(arguments: Arguments) async throws -> Output
}

@available(iOS 26.0, *)
extension Tool {
  public var name: String { "\(Self.self)" }
  public var includesSchemaInInstructions: Bool { true }
}

@available(iOS 26.0, *)
extension Tool where Arguments: Generable {
  public var parameters: GenerationSchema { Arguments.generationSchema }
}
