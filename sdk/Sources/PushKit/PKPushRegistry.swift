import FoundationAdditions
import SDKBase

/// What is pushed.
public struct PKPushType: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let voIP = Self(rawValue: "PKPushTypeVoIP")
  public static let fileProvider = Self(rawValue: "PKPushTypeFileProvider")
}

/// Where a device is reached.
open class PKPushCredentials: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var type: PKPushType { .voIP }
  open var token: Data { Data() }
}

/// What was pushed.
open class PKPushPayload: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var type: PKPushType { .voIP }
  open var dictionaryPayload: [AnyHashable: Any] { [:] }
}

/// Told what is pushed; nothing is.
public protocol PKPushRegistryDelegate: NSObjectProtocol {
  func pushRegistry(_ registry: PKPushRegistry, didUpdate pushCredentials: PKPushCredentials, for type: PKPushType)
  func pushRegistry(
    _ registry: PKPushRegistry, didReceiveIncomingPushWith payload: PKPushPayload, for type: PKPushType,
    completion: @escaping () -> Void)
  func pushRegistry(_ registry: PKPushRegistry, didInvalidatePushTokenFor type: PKPushType)
}

extension PKPushRegistryDelegate {
  public func pushRegistry(
    _ registry: PKPushRegistry, didReceiveIncomingPushWith payload: PKPushPayload, for type: PKPushType,
    completion: @escaping () -> Void
  ) { completion() }
  public func pushRegistry(_ registry: PKPushRegistry, didInvalidatePushTokenFor type: PKPushType) {}
}

/// Asks for what is pushed; nothing reaches the preview.
open class PKPushRegistry: NSObject, @unchecked Sendable {
  public init(queue: DispatchQueue?) {}
  open weak var delegate: (any PKPushRegistryDelegate)?
  open var desiredPushTypes: Set<PKPushType>? {
    didSet { reportUnsupported(api: "PKPushRegistry", note: "Nothing is pushed to the preview.") }
  }
  open func pushToken(for type: PKPushType) -> Data? { nil }
}
