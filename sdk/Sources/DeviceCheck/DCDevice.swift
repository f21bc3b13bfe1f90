import FoundationAdditions
import SDKBase

/// Why the device is not vouched for.
public struct DCError: Error, LocalizedError, Sendable {
  /// The number of the reason.
  public enum Code: Int, Sendable {
    case unknownSystemFailure, featureUnsupported, invalidInput, invalidKey, serverUnavailable
  }
  public let code: Code
  public init(_ code: Code) { self.code = code }
  public var errorDescription: String? { "Nobody vouches for the preview." }
}

private func unknownDevice() -> DCError {
  reportUnsupported(api: "DeviceCheck", note: "Nobody vouches for the preview; each try fails.")
  return DCError(.featureUnsupported)
}

/// Two bits that Apple keeps about a device; the preview is none.
@available(iOS 11.0, *)
open class DCDevice: NSObject, @unchecked Sendable {
  private static let only = DCDevice()
  override init() { super.init() }
  open class var current: DCDevice { only }
  open var isSupported: Bool { false }
  open func generateToken() async throws -> Data { throw unknownDevice() }
  open func generateToken(completionHandler completion: @escaping @Sendable (Data?, (any Error)?) -> Void) {
    completion(nil, unknownDevice())
  }
}

/// Proves that an app is the one that was shipped; the preview's is not.
@available(iOS 14.0, *)
open class DCAppAttestService: NSObject, @unchecked Sendable {
  private static let only = DCAppAttestService()
  override init() { super.init() }
  open class var shared: DCAppAttestService { only }
  open var isSupported: Bool { false }
  open func generateKey() async throws -> String { throw unknownDevice() }
  open func generateKey(completionHandler: @escaping @Sendable (String?, (any Error)?) -> Void) {
    completionHandler(nil, unknownDevice())
  }
  open func attestKey(_ keyId: String, clientDataHash: Data) async throws -> Data { throw unknownDevice() }
  open func attestKey(
    _ keyId: String, clientDataHash: Data, completionHandler: @escaping @Sendable (Data?, (any Error)?) -> Void
  ) { completionHandler(nil, unknownDevice()) }
  open func generateAssertion(_ keyId: String, clientDataHash: Data) async throws -> Data { throw unknownDevice() }
}
