import FoundationAdditions
import SDKBase
import simd

/// Why the distance is not known.
public struct NIError: Error, LocalizedError, Sendable {
  /// The number of the reason.
  public enum Code: Int, Sendable {
    case unsupportedPlatform = -5889
    case invalidConfiguration = -5888
    case sessionFailed = -5887
    case resourceUsageTimeout = -5886
    case activeSessionsLimitExceeded = -5885
    case userDidNotAllow = -5884
  }
  public let code: Code
  public init(_ code: Code) { self.code = code }
  public var errorDescription: String? { "The preview measures no distances." }
}

/// What a device is known by while it is near.
open class NIDiscoveryToken: NSObject, @unchecked Sendable {
  override init() { super.init() }
}

/// What is measured.
open class NIConfiguration: NSObject, @unchecked Sendable {
  override init() { super.init() }
}

/// The distance to another phone is measured.
open class NINearbyPeerConfiguration: NIConfiguration, @unchecked Sendable {
  public let peerDiscoveryToken: NIDiscoveryToken
  public init(peerToken: NIDiscoveryToken) {
    peerDiscoveryToken = peerToken
    super.init()
  }
  @available(iOS 16.0, *)
  open var isCameraAssistanceEnabled: Bool {
    get { false }
    set {}
  }
}

/// Something near.
open class NINearbyObject: NSObject, @unchecked Sendable {
  /// Why it is near no more.
  public enum RemovalReason: Int, Sendable { case timeout, peerEnded }
  override init() { super.init() }
  open var discoveryToken: NIDiscoveryToken { NIDiscoveryToken() }
  open var distance: Float? { nil }
  open var direction: simd_float3? { nil }
}

/// What a device can measure.
@available(iOS 16.0, *)
public protocol NIDeviceCapability {
  var supportsPreciseDistanceMeasurement: Bool { get }
  var supportsDirectionMeasurement: Bool { get }
  var supportsCameraAssistance: Bool { get }
}

private struct NoCapability: NIDeviceCapability {
  var supportsPreciseDistanceMeasurement: Bool { false }
  var supportsDirectionMeasurement: Bool { false }
  var supportsCameraAssistance: Bool { false }
}

/// Told what is measured.
public protocol NISessionDelegate: NSObjectProtocol {
  func session(_ session: NISession, didUpdate nearbyObjects: [NINearbyObject])
  func session(_ session: NISession, didRemove nearbyObjects: [NINearbyObject], reason: NINearbyObject.RemovalReason)
  func session(_ session: NISession, didInvalidateWith error: any Error)
  func sessionWasSuspended(_ session: NISession)
  func sessionSuspensionEnded(_ session: NISession)
}

extension NISessionDelegate {
  public func session(_ session: NISession, didUpdate nearbyObjects: [NINearbyObject]) {}
  public func session(
    _ session: NISession, didRemove nearbyObjects: [NINearbyObject], reason: NINearbyObject.RemovalReason
  ) {}
  public func session(_ session: NISession, didInvalidateWith error: any Error) {}
  public func sessionWasSuspended(_ session: NISession) {}
  public func sessionSuspensionEnded(_ session: NISession) {}
}

/// Measures how far others are; the preview cannot.
open class NISession: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  @available(iOS, introduced: 14.0, deprecated: 16.0, renamed: "deviceCapabilities")
  open class var isSupported: Bool { false }
  @available(iOS 16.0, *)
  open class var deviceCapabilities: any NIDeviceCapability { NoCapability() }
  open weak var delegate: (any NISessionDelegate)?
  open var delegateQueue: DispatchQueue?
  open var discoveryToken: NIDiscoveryToken? { nil }
  open private(set) var configuration: NIConfiguration?
  open func run(_ configuration: NIConfiguration) {
    self.configuration = configuration
    reportUnsupported(api: "NISession.run", note: "The preview measures no distances.")
    (delegateQueue ?? .main).async { self.delegate?.session(self, didInvalidateWith: NIError(.unsupportedPlatform)) }
  }
  open func pause() {}
  open func invalidate() {}
}
