import FoundationAdditions
import SDKBase

/// Which processors may run a model.
public enum MLComputeUnits: Int, Sendable {
  case cpuOnly, cpuAndGPU, all
  @available(iOS 16.0, *)
  case cpuAndNeuralEngine
}

/// How a model is loaded.
open class MLModelConfiguration: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var computeUnits = MLComputeUnits.all
  open var modelDisplayName: String?
  open var allowLowPrecisionAccumulationOnGPU = false
}

/// Why a model gave no answer.
public struct MLModelError: Error, LocalizedError, Sendable {
  /// The number of the reason.
  public enum Code: Int, Sendable { case generic, featureType, io, customLayer, customModel, update, parameters }
  public let code: Code
  public init(_ code: Code) { self.code = code }
  public var errorDescription: String? { "The preview does not run Core ML models." }
}

/// A model that was trained. The preview runs none: loading fails with an error.
open class MLModel: NSObject, @unchecked Sendable {
  open var configuration: MLModelConfiguration { MLModelConfiguration() }
  open var modelDescription: MLModelDescription { MLModelDescription() }

  public convenience init(contentsOf url: URL) throws {
    try self.init(contentsOf: url, configuration: MLModelConfiguration())
  }

  public init(contentsOf url: URL, configuration: MLModelConfiguration) throws {
    throw Self.unsupported()
  }

  public class func compileModel(at modelURL: URL) throws -> URL { throw unsupported() }
  @available(iOS 16.0, *)
  public class func compileModel(at modelURL: URL) async throws -> URL { throw unsupported() }
  @available(iOS 15.0, *)
  public class func load(
    contentsOf url: URL, configuration: MLModelConfiguration = MLModelConfiguration()
  ) async throws -> MLModel { throw unsupported() }

  open func prediction(from input: any MLFeatureProvider) throws -> any MLFeatureProvider { throw Self.unsupported() }
  open func prediction(
    from input: any MLFeatureProvider, options: MLPredictionOptions
  ) throws -> any MLFeatureProvider { throw Self.unsupported() }

  @available(iOS 17.0, *)
  open func prediction(
    from input: any MLFeatureProvider, options: MLPredictionOptions = MLPredictionOptions()
  ) async throws -> any MLFeatureProvider { throw Self.unsupported() }

  @available(iOS 14.0, *)
  public class func load(
    contentsOf url: URL, configuration: MLModelConfiguration,
    completionHandler handler: @escaping (Result<MLModel, any Error>) -> Void
  ) { handler(.failure(unsupported())) }

  private static func unsupported() -> MLModelError {
    reportUnsupported(api: "MLModel", note: "The preview does not run Core ML models; loading one fails.")
    return MLModelError(.generic)
  }
}

/// What goes into a model and comes out.
open class MLModelDescription: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var inputDescriptionsByName: [String: MLFeatureDescription] { [:] }
  open var outputDescriptionsByName: [String: MLFeatureDescription] { [:] }
  open var predictedFeatureName: String? { nil }
}

/// One value that goes into a model or comes out.
open class MLFeatureDescription: NSObject, @unchecked Sendable {
  public let name: String
  public let type: MLFeatureType
  public let isOptional: Bool
  init(name: String, type: MLFeatureType, isOptional: Bool) {
    (self.name, self.type, self.isOptional) = (name, type, isOptional)
  }
}

/// How a prediction is made.
open class MLPredictionOptions: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var usesCPUOnly = false
}
