import FoundationAdditions
import SDKBase

/// How far the way to the watch is.
public enum WCSessionActivationState: Int, Sendable { case notActivated, inactive, activated }

/// Why the watch was not reached.
public struct WCError: Error, LocalizedError, Sendable {
  /// The number of the reason.
  public enum Code: Int, Sendable {
    case genericError = 7001
    case sessionNotSupported, sessionMissingDelegate, sessionNotActivated, deviceNotPaired, watchAppNotInstalled
    case notReachable
  }
  public let code: Code
  public init(_ code: Code) { self.code = code }
  public var errorDescription: String? { "The preview has no watch." }
}

/// Told what the watch says.
public protocol WCSessionDelegate: NSObjectProtocol {
  func session(
    _ session: WCSession, activationDidCompleteWith activationState: WCSessionActivationState, error: (any Error)?)
  func sessionDidBecomeInactive(_ session: WCSession)
  func sessionDidDeactivate(_ session: WCSession)
  func sessionReachabilityDidChange(_ session: WCSession)
  func session(_ session: WCSession, didReceiveMessage message: [String: Any])
  func session(
    _ session: WCSession, didReceiveMessage message: [String: Any], replyHandler: @escaping ([String: Any]) -> Void)
  func session(_ session: WCSession, didReceiveApplicationContext applicationContext: [String: Any])
  func session(_ session: WCSession, didReceiveUserInfo userInfo: [String: Any])
}

extension WCSessionDelegate {
  public func sessionReachabilityDidChange(_ session: WCSession) {}
  public func session(_ session: WCSession, didReceiveMessage message: [String: Any]) {}
  public func session(
    _ session: WCSession, didReceiveMessage message: [String: Any], replyHandler: @escaping ([String: Any]) -> Void
  ) {}
  public func session(_ session: WCSession, didReceiveApplicationContext applicationContext: [String: Any]) {}
  public func session(_ session: WCSession, didReceiveUserInfo userInfo: [String: Any]) {}
}

/// Talks with the watch. The preview has none.
open class WCSession: NSObject, @unchecked Sendable {
  private static let only = WCSession()
  public class var `default`: WCSession { only }
  public class func isSupported() -> Bool {
    reportUnsupported(api: "WCSession", note: "The preview has no watch; it says that none is supported.")
    return false
  }
  open weak var delegate: (any WCSessionDelegate)?
  open var activationState: WCSessionActivationState { .notActivated }
  open var isPaired: Bool { false }
  open var isWatchAppInstalled: Bool { false }
  open var isReachable: Bool { false }
  open var receivedApplicationContext: [String: Any] { [:] }
  open func activate() {
    delegate?.session(self, activationDidCompleteWith: .notActivated, error: WCError(.sessionNotSupported))
  }
  open func sendMessage(
    _ message: [String: Any], replyHandler: (([String: Any]) -> Void)?, errorHandler: ((any Error) -> Void)? = nil
  ) { errorHandler?(WCError(.notReachable)) }
  open func updateApplicationContext(_ applicationContext: [String: Any]) throws { throw WCError(.sessionNotActivated) }
  open func transferUserInfo(_ userInfo: [String: Any] = [:]) {}
}
