import FoundationAdditions
import SDKBase

/// Why a call was not made.
public struct CXErrorCodeRequestTransactionError: Error, LocalizedError, Sendable {
  /// The number of the reason.
  public enum Code: Int, Sendable {
    case unknown, unentitled, unknownCallProvider, emptyTransaction, unknownCallUUID, callUUIDAlreadyExists
    case invalidAction, maximumCallGroupsReached
  }
  public let code: Code
  public init(_ code: Code) { self.code = code }
  public var errorDescription: String? { "The preview makes no calls." }
}

private func noCalls() -> CXErrorCodeRequestTransactionError {
  reportUnsupported(api: "CallKit", note: "The preview makes no calls, and gets none.")
  return CXErrorCodeRequestTransactionError(.unentitled)
}

/// Who is called.
open class CXHandle: NSObject, @unchecked Sendable {
  /// By what somebody is named.
  public enum HandleType: Int, Sendable {
    case generic = 1
    case phoneNumber, emailAddress
  }
  public let type: HandleType
  public let value: String
  public init(type: HandleType, value: String) { (self.type, self.value) = (type, value) }
}

/// What is new about a call.
open class CXCallUpdate: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var remoteHandle: CXHandle?
  open var localizedCallerName: String?
  open var supportsHolding = true
  open var supportsGrouping = true
  open var supportsUngrouping = true
  open var supportsDTMF = true
  open var hasVideo = false
}

/// Something to do with calls.
open class CXAction: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  public let uuid = UUID()
  open private(set) var isComplete = false
  open func fulfill() { isComplete = true }
  open func fail() { isComplete = true }
}

/// Something to do with one call.
open class CXCallAction: CXAction, @unchecked Sendable {
  public let callUUID: UUID
  public init(call callUUID: UUID) {
    self.callUUID = callUUID
    super.init()
  }
}

/// Begins a call.
open class CXStartCallAction: CXCallAction, @unchecked Sendable {
  open var handle: CXHandle
  open var isVideo = false
  open var contactIdentifier: String?
  public init(call callUUID: UUID, handle: CXHandle) {
    self.handle = handle
    super.init(call: callUUID)
  }
}

/// Takes a call.
open class CXAnswerCallAction: CXCallAction, @unchecked Sendable {}
/// Ends a call.
open class CXEndCallAction: CXCallAction, @unchecked Sendable {}

/// Lets a call wait.
open class CXSetHeldCallAction: CXCallAction, @unchecked Sendable {
  open var isOnHold: Bool
  public init(call callUUID: UUID, onHold: Bool) {
    isOnHold = onHold
    super.init(call: callUUID)
  }
}

/// Takes the voice away.
open class CXSetMutedCallAction: CXCallAction, @unchecked Sendable {
  open var isMuted: Bool
  public init(call callUUID: UUID, muted: Bool) {
    isMuted = muted
    super.init(call: callUUID)
  }
}

/// Actions that belong together.
open class CXTransaction: NSObject, @unchecked Sendable {
  public let uuid = UUID()
  open private(set) var actions: [CXAction]
  public init(actions: [CXAction]) { self.actions = actions }
  public convenience init(action: CXAction) { self.init(actions: [action]) }
  public convenience override init() { self.init(actions: []) }
  open func addAction(_ action: CXAction) { actions.append(action) }
}

/// A call.
open class CXCall: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var uuid: UUID { UUID() }
  open var isOutgoing: Bool { false }
  open var isOnHold: Bool { false }
  open var hasConnected: Bool { false }
  open var hasEnded: Bool { true }
}

/// Told when a call changes; there is none.
public protocol CXCallObserverDelegate: NSObjectProtocol {
  func callObserver(_ callObserver: CXCallObserver, callChanged call: CXCall)
}

/// Sees all calls; there is none.
open class CXCallObserver: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var calls: [CXCall] { [] }
  open func setDelegate(_ delegate: (any CXCallObserverDelegate)?, queue: DispatchQueue?) {}
}

/// Asks for something to do with calls; each try fails.
open class CXCallController: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  public init(queue: DispatchQueue) {}
  public let callObserver = CXCallObserver()
  open func request(_ transaction: CXTransaction, completion: @escaping @Sendable ((any Error)?) -> Void) {
    completion(noCalls())
  }
  open func request(_ transaction: CXTransaction) async throws { throw noCalls() }
  open func requestTransaction(with action: CXAction, completion: @escaping @Sendable ((any Error)?) -> Void) {
    completion(noCalls())
  }
}

/// How an app's calls look.
open class CXProviderConfiguration: NSObject, @unchecked Sendable {
  @available(iOS 14.0, *)
  public override init() { super.init() }
  @available(iOS, introduced: 10.0, deprecated: 14.0, renamed: "init()")
  public init(localizedName: String) {}
  open var ringtoneSound: String?
  open var iconTemplateImageData: Data?
  open var maximumCallGroups = 2
  open var maximumCallsPerCallGroup = 5
  open var includesCallsInRecents = true
  open var supportsVideo = false
  open var supportedHandleTypes: Set<CXHandle.HandleType> = []
}

/// Why a call ended.
public enum CXCallEndedReason: Int, Sendable {
  case failed = 1
  case remoteEnded, unanswered, answeredElsewhere, declinedElsewhere
}

/// Told what somebody wants of a call; nobody does.
public protocol CXProviderDelegate: NSObjectProtocol {
  func providerDidReset(_ provider: CXProvider)
  func providerDidBegin(_ provider: CXProvider)
  func provider(_ provider: CXProvider, perform action: CXStartCallAction)
  func provider(_ provider: CXProvider, perform action: CXAnswerCallAction)
  func provider(_ provider: CXProvider, perform action: CXEndCallAction)
  func provider(_ provider: CXProvider, perform action: CXSetHeldCallAction)
  func provider(_ provider: CXProvider, perform action: CXSetMutedCallAction)
}

extension CXProviderDelegate {
  public func providerDidBegin(_ provider: CXProvider) {}
  public func provider(_ provider: CXProvider, perform action: CXStartCallAction) {}
  public func provider(_ provider: CXProvider, perform action: CXAnswerCallAction) {}
  public func provider(_ provider: CXProvider, perform action: CXEndCallAction) {}
  public func provider(_ provider: CXProvider, perform action: CXSetHeldCallAction) {}
  public func provider(_ provider: CXProvider, perform action: CXSetMutedCallAction) {}
}

/// Tells the phone of an app's calls; the preview is no phone.
open class CXProvider: NSObject, @unchecked Sendable {
  open var configuration: CXProviderConfiguration
  public init(configuration: CXProviderConfiguration) { self.configuration = configuration }
  open func setDelegate(_ delegate: (any CXProviderDelegate)?, queue: DispatchQueue?) {}
  open func reportNewIncomingCall(
    with UUID: UUID, update: CXCallUpdate, completion: @escaping @Sendable ((any Error)?) -> Void
  ) { completion(noCalls()) }
  open func reportNewIncomingCall(with UUID: UUID, update: CXCallUpdate) async throws { throw noCalls() }
  open func reportCall(with UUID: UUID, updated update: CXCallUpdate) {}
  open func reportCall(with UUID: UUID, endedAt dateEnded: Date?, reason endedReason: CXCallEndedReason) {}
  open func reportOutgoingCall(with UUID: UUID, startedConnectingAt dateStartedConnecting: Date?) {}
  open func reportOutgoingCall(with UUID: UUID, connectedAt dateConnected: Date?) {}
  open func invalidate() {}
}
