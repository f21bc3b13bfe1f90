import AVFAudio
import FoundationAdditions
import SDKBase

/// Why a sound was not recognised.
public struct SNError: Error, LocalizedError, Sendable {
  /// The number of the reason.
  public enum Code: Int, Sendable {
    case unknownError = 1
    case operationFailed, invalidFormat, invalidModel, invalidFile
  }
  public let code: Code
  public init(_ code: Code) { self.code = code }
  public var errorDescription: String? { "The preview recognises no sounds." }
}

private func deaf() -> SNError {
  reportUnsupported(api: "SoundAnalysis", note: "The preview recognises no sounds.")
  return SNError(.operationFailed)
}

/// The sounds that are known.
@available(iOS 15.0, *)
public struct SNClassifierIdentifier: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let version1 = Self(rawValue: "SNClassifierIdentifierVersion1")
}

/// Asks what a sound is.
public protocol SNRequest: NSObjectProtocol {}

/// What a sound is.
public protocol SNResult: NSObjectProtocol {}

/// A sound by its name, and how sure that is.
open class SNClassification: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var identifier: String { "" }
  open var confidence: Double { 0 }
}

/// What a sound may be.
open class SNClassificationResult: NSObject, SNResult, @unchecked Sendable {
  override init() { super.init() }
  open var classifications: [SNClassification] { [] }
  open func classification(forIdentifier identifier: String) -> SNClassification? { nil }
}

/// Asks what a sound is by its kinds.
open class SNClassifySoundRequest: NSObject, SNRequest, @unchecked Sendable {
  @available(iOS 15.0, *)
  public init(classifierIdentifier: SNClassifierIdentifier) throws {}
  open var overlapFactor = 0.5
  @available(iOS 15.0, *)
  open var knownClassifications: [String] { [] }
}

/// Told what a sound is.
public protocol SNResultsObserving: NSObjectProtocol {
  func request(_ request: any SNRequest, didProduce result: any SNResult)
  func request(_ request: any SNRequest, didFailWithError error: any Error)
  func requestDidComplete(_ request: any SNRequest)
}

extension SNResultsObserving {
  public func request(_ request: any SNRequest, didFailWithError error: any Error) {}
  public func requestDidComplete(_ request: any SNRequest) {}
}

/// Listens to a stream of sound; each try fails.
open class SNAudioStreamAnalyzer: NSObject, @unchecked Sendable {
  public init(format: AVAudioFormat) {}
  open func add(_ request: any SNRequest, withObserver observer: any SNResultsObserving) throws { throw deaf() }
  open func remove(_ request: any SNRequest) {}
  open func removeAllRequests() {}
  open func analyze(_ audioBuffer: AVAudioBuffer, atAudioFramePosition audioFramePosition: Int64) {}
  open func completeAnalysis() {}
}

/// Listens to a file; each try fails.
open class SNAudioFileAnalyzer: NSObject, @unchecked Sendable {
  public init(url: URL) throws { throw deaf() }
  open func add(_ request: any SNRequest, withObserver observer: any SNResultsObserving) throws { throw deaf() }
  open func analyze() {}
  open func cancelAnalysis() {}
}
