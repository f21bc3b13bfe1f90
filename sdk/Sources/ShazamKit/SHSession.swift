import AVFAudio
import FoundationAdditions
import SDKBase

/// Why no song was found.
public struct SHError: Error, LocalizedError, Sendable {
  /// The number of the reason.
  public enum Code: Int, Sendable {
    case invalidAudioFormat = 100
    case audioDiscontinuity = 101
    case signatureInvalid = 200
    case signatureDurationInvalid = 201
    case matchAttemptFailed = 202
    case customCatalogInvalid = 300
    case internalError = 500
  }
  public let code: Code
  public init(_ code: Code) { self.code = code }
  public var errorDescription: String? { "The preview hears nothing." }
}

private func deaf() -> SHError {
  reportUnsupported(api: "SHSession", note: "The preview hears nothing; no song is found.")
  return SHError(.matchAttemptFailed)
}

/// What a sound is known by.
@available(iOS 15.0, *)
open class SHSignature: NSObject, @unchecked Sendable {
  public let dataRepresentation: Data
  public init(dataRepresentation: Data) throws { self.dataRepresentation = dataRepresentation }
  override init() { dataRepresentation = Data() }
  open var duration: TimeInterval { 0 }
}

/// Works out what a sound is known by.
@available(iOS 15.0, *)
open class SHSignatureGenerator: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open func append(_ buffer: AVAudioPCMBuffer, at time: AVAudioTime?) throws {}
  open func signature() -> SHSignature { SHSignature() }
}

/// A song or another sound that is known.
@available(iOS 15.0, *)
open class SHMediaItem: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var title: String? { nil }
  open var subtitle: String? { nil }
  open var artist: String? { nil }
  open var genres: [String] { [] }
  open var artworkURL: URL? { nil }
  open var webURL: URL? { nil }
  open var appleMusicURL: URL? { nil }
  open var appleMusicID: String? { nil }
  open var shazamID: String? { nil }
  open var isrc: String? { nil }
}

/// A known sound, and where in it the heard part lies.
@available(iOS 15.0, *)
open class SHMatchedMediaItem: SHMediaItem, @unchecked Sendable {
  open var matchOffset: TimeInterval { 0 }
  open var predictedCurrentMatchOffset: TimeInterval { 0 }
  open var frequencySkew: Float { 0 }
}

/// All known sounds that may be it.
@available(iOS 15.0, *)
open class SHMatch: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var mediaItems: [SHMatchedMediaItem] { [] }
  open var querySignature: SHSignature { SHSignature() }
}

/// Told what was found.
@available(iOS 15.0, *)
public protocol SHSessionDelegate: NSObjectProtocol {
  func session(_ session: SHSession, didFind match: SHMatch)
  func session(_ session: SHSession, didNotFindMatchFor signature: SHSignature, error: (any Error)?)
}

@available(iOS 15.0, *)
extension SHSessionDelegate {
  public func session(_ session: SHSession, didFind match: SHMatch) {}
  public func session(_ session: SHSession, didNotFindMatchFor signature: SHSignature, error: (any Error)?) {}
}

/// Finds songs by their sound; the preview hears nothing.
@available(iOS 15.0, *)
open class SHSession: NSObject, @unchecked Sendable {
  /// What was found.
  @available(iOS 16.0, *)
  public enum Result: Sendable {
    case match(SHMatch)
    case noMatch(SHSignature)
    case error(any Error, SHSignature)
  }

  public override init() { super.init() }
  open weak var delegate: (any SHSessionDelegate)?
  open func match(_ signature: SHSignature) {
    delegate?.session(self, didNotFindMatchFor: signature, error: deaf())
  }
  open func matchStreamingBuffer(_ buffer: AVAudioPCMBuffer, at time: AVAudioTime?) {
    delegate?.session(self, didNotFindMatchFor: SHSignature(), error: deaf())
  }
  @available(iOS 16.0, *)
  open func result(from signature: SHSignature) async -> Result { .error(deaf(), signature) }
}

/// Listens and finds songs by itself; the preview hears nothing.
@available(iOS 17.0, *)
public final class SHManagedSession: @unchecked Sendable {
  /// What it does.
  public enum State: Hashable, Sendable { case idle, prerecording, matching }
  public init() {}
  public var state: State { .idle }
  public func prepare() async {}
  public func result() async -> SHSession.Result { .error(deaf(), SHSignature()) }
  public func cancel() {}
}
