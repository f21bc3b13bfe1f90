import FoundationAdditions
import SDKBase

/// Asks to be run while the app is not open.
open class BGTaskRequest: NSObject, @unchecked Sendable {
  public let identifier: String
  open var earliestBeginDate: Date?
  init(identifier: String) { self.identifier = identifier }
}

/// Asks to fetch something new.
open class BGAppRefreshTaskRequest: BGTaskRequest, @unchecked Sendable {
  public override init(identifier: String) { super.init(identifier: identifier) }
}

/// Asks for longer work.
open class BGProcessingTaskRequest: BGTaskRequest, @unchecked Sendable {
  public override init(identifier: String) { super.init(identifier: identifier) }
  open var requiresNetworkConnectivity = false
  open var requiresExternalPower = false
}

/// Work while the app is not open.
open class BGTask: NSObject, @unchecked Sendable {
  public let identifier: String
  open var expirationHandler: (() -> Void)?
  init(identifier: String) { self.identifier = identifier }
  open func setTaskCompleted(success: Bool) {}
}

/// Fetches something new.
open class BGAppRefreshTask: BGTask, @unchecked Sendable {}

/// Works longer.
open class BGProcessingTask: BGTask, @unchecked Sendable {}

/// Runs work while the app is not open. The preview never does.
open class BGTaskScheduler: NSObject, @unchecked Sendable {
  /// Why work was not taken.
  public struct Error: Swift.Error, LocalizedError, Sendable {
    /// The number of the reason.
    public enum Code: Int, Sendable {
      case unavailable = 1
      case tooManyPendingTaskRequests, notPermitted
    }
    public let code: Code
    public init(_ code: Code) { self.code = code }
    public var errorDescription: String? { "Nothing runs in the background of the preview." }
  }

  private static let only = BGTaskScheduler()
  public class var shared: BGTaskScheduler { only }

  @preconcurrency
  @discardableResult
  open func register(
    forTaskWithIdentifier identifier: String, using queue: DispatchQueue?,
    launchHandler: @escaping @Sendable (BGTask) -> Void
  ) -> Bool { true }

  open func submit(_ taskRequest: BGTaskRequest) throws {
    reportUnsupported(
      api: "BGTaskScheduler.submit", note: "Nothing runs in the background of the preview; submitting fails.")
    throw Error(.unavailable)
  }

  open func cancel(taskRequestWithIdentifier identifier: String) {}
  open func cancelAllTaskRequests() {}
  open func pendingTaskRequests() async -> [BGTaskRequest] { [] }
  @preconcurrency
  open func getPendingTaskRequests(completionHandler: @escaping @Sendable ([BGTaskRequest]) -> Void) {
    completionHandler([])
  }
}
