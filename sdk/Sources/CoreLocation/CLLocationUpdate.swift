import FoundationAdditions
import SDKBase

/// Where the phone is, one after the other.
@available(iOS 17.0, *)
public struct CLLocationUpdate: Sendable {
  /// What the places are used for.
  public enum LiveConfiguration: Int, Sendable {
    case `default`, automotiveNavigation, otherNavigation, fitness, airborne
  }

  public let location: CLLocation?
  public var isStationary: Bool { false }
  @available(iOS 18.0, *) public var stationary: Bool { false }
  @available(iOS 18.0, *) public var authorizationDenied: Bool { true }
  @available(iOS 18.0, *) public var authorizationDeniedGlobally: Bool { false }
  @available(iOS 18.0, *) public var authorizationRestricted: Bool { false }
  @available(iOS 18.0, *) public var authorizationRequestInProgress: Bool { false }
  @available(iOS 18.0, *) public var insufficientlyInUse: Bool { false }
  @available(iOS 18.0, *) public var locationUnavailable: Bool { true }
  @available(iOS 18.0, *) public var accuracyLimited: Bool { false }
  @available(iOS 18.0, *) public var serviceSessionRequired: Bool { false }

  public static func liveUpdates(_ configuration: LiveConfiguration = .default) -> Updates {
    reportUnsupported(
      api: "CLLocationUpdate.liveUpdates", note: "The preview has no place: there is one update, that it is denied.")
    return Updates()
  }

  /// The updates; in the preview one, without a place.
  public struct Updates: AsyncSequence, Sendable {
    public typealias Element = CLLocationUpdate

    public func makeAsyncIterator() -> Iterator { Iterator() }

    public struct Iterator: AsyncIteratorProtocol {
      private var isOver = false

      public mutating func next() async throws -> CLLocationUpdate? {
        guard !isOver else { return nil }
        isOver = true
        return CLLocationUpdate(location: nil)
      }
    }
  }
}

/// Says what an app needs to know for as long as it lives.
@available(iOS 18.0, *)
public final class CLServiceSession: Sendable {
  /// What is asked for.
  public enum AuthorizationRequirement: Int, Sendable {
    case none, whenInUse, always
  }

  public init(authorization: AuthorizationRequirement) {}
  public init(authorization: AuthorizationRequirement, fullAccuracyPurposeKey: String) {}
  public func invalidate() {}
}

/// Keeps an app awake in the background.
@available(iOS 17.0, *)
nonisolated open class CLBackgroundActivitySession: NSObject {
  public override init() { super.init() }
  open func invalidate() {}
}
