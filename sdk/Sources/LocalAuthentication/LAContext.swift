import FoundationAdditions
import SDKBase

/// What has to be proved.
public enum LAPolicy: Int, Sendable {
  case deviceOwnerAuthenticationWithBiometrics = 1
  case deviceOwnerAuthentication
  @available(iOS 18.0, *)
  case deviceOwnerAuthenticationWithCompanion
  @available(iOS 18.0, *)
  case deviceOwnerAuthenticationWithBiometricsOrCompanion
}

/// What the phone recognises people by.
public enum LABiometryType: Int, Sendable {
  case none = 0
  case touchID = 1
  case faceID = 2
  @available(iOS 17.0, *)
  case opticID = 4
}

/// Asks whether it is the phone's owner. The preview has no sensor: it behaves as a phone that always knows the face.
open class LAContext: NSObject, @unchecked Sendable {
  public override init() { super.init() }

  open var localizedFallbackTitle: String?
  open var localizedCancelTitle: String?
  open var localizedReason = ""
  open var touchIDAuthenticationAllowableReuseDuration: TimeInterval = 0
  open var interactionNotAllowed = false
  open var biometryType: LABiometryType { .faceID }
  open private(set) var evaluatedPolicyDomainState: Data?
  private var isInvalid = false

  open func canEvaluatePolicy(_ policy: LAPolicy, error: NSErrorPointer) -> Bool {
    guard !isInvalid else {
      error?.pointee = LAError.error(.invalidContext)
      return false
    }
    return true
  }

  @preconcurrency
  open func evaluatePolicy(
    _ policy: LAPolicy, localizedReason: String, reply: @escaping @Sendable (Bool, (any Error)?) -> Void
  ) {
    let failure = evaluate(localizedReason)
    DispatchQueue.main.async { reply(failure == nil, failure) }
  }

  open func evaluatePolicy(_ policy: LAPolicy, localizedReason: String) async throws -> Bool {
    if let failure = evaluate(localizedReason) { throw failure }
    return true
  }

  open func invalidate() { isInvalid = true }

  private func evaluate(_ reason: String) -> LAError? {
    guard !isInvalid else { return LAError(.invalidContext) }
    reportUnsupported(
      api: "LAContext.evaluatePolicy",
      note: "The preview has no Face ID; it lets everybody in, as a face that is known.")
    sendEffect("authentication", reason)
    evaluatedPolicyDomainState = Data("preview".utf8)
    return nil
  }
}
