import FoundationAdditions
import SDKBase

/// What a live activity is about: what stays, and by `ContentState` what changes.
@available(iOS 16.1, *)
public protocol ActivityAttributes: Decodable, Encodable {
  associatedtype ContentState: Decodable, Encodable, Hashable
}

/// What a live activity shows now.
@available(iOS 16.2, *)
public struct ActivityContent<State: Decodable & Encodable & Hashable> {
  public var state: State
  public var staleDate: Date?
  public var relevanceScore: Double

  public init(state: State, staleDate: Date?, relevanceScore: Double = 0) {
    (self.state, self.staleDate, self.relevanceScore) = (state, staleDate, relevanceScore)
  }
}

@available(iOS 16.2, *)
extension ActivityContent: Sendable where State: Sendable {}

/// How far a live activity is.
@available(iOS 16.1, *)
public enum ActivityState: Codable, Hashable, Sendable {
  case active, ended, dismissed
  @available(iOS 16.2, *)
  case stale
  @available(iOS 26.0, *)
  case pending
}

/// When a live activity that ended goes away.
@available(iOS 16.1, *)
public struct ActivityUIDismissalPolicy: Equatable, Sendable {
  private let date: Date?
  private let kind: Int
  public static let `default` = ActivityUIDismissalPolicy(date: nil, kind: 0)
  public static let immediate = ActivityUIDismissalPolicy(date: nil, kind: 1)
  public static func after(_ date: Date) -> ActivityUIDismissalPolicy { ActivityUIDismissalPolicy(date: date, kind: 2) }
}

/// A word to people when a live activity changes.
@available(iOS 16.1, *)
public struct AlertConfiguration: Sendable {
  /// What is heard.
  public struct AlertSound: Sendable {
    let name: String
    public static let `default` = AlertSound(name: "default")
    public static func named(_ name: String) -> AlertSound { AlertSound(name: name) }
  }

  public var title: LocalizedStringResource
  public var body: LocalizedStringResource
  public var sound: AlertSound

  public init(title: LocalizedStringResource, body: LocalizedStringResource, sound: AlertSound) {
    (self.title, self.body, self.sound) = (title, body, sound)
  }
}

/// How a live activity is changed from afar.
@available(iOS 16.1, *)
public struct PushType: Equatable, Sendable {
  private let name: String
  public static let token = PushType(name: "token")
  @available(iOS 18.0, *)
  public static func channel(_ channelId: String) -> PushType { PushType(name: channelId) }
}

/// Why a live activity did not begin.
@available(iOS 16.1, *)
public enum ActivityAuthorizationError: Error, LocalizedError, Sendable {
  case attributesTooLarge, unsupported, denied, globalMaximumExceeded, targetMaximumExceeded, visibility,
    persistenceFailure
  case missingProcessIdentifier, unsupportedTarget, unentitled, malformedActivityIdentifier, reconnectNotPermitted
  public var errorDescription: String? { "The preview has no lock screen and no Dynamic Island for live activities." }
}

/// Something that goes on, shown on the lock screen. The preview has none: it never begins.
@available(iOS 16.1, *)
public class Activity<Attributes: ActivityAttributes>: Identifiable, @unchecked Sendable {
  public typealias ContentState = Attributes.ContentState

  public let id: String
  public let attributes: Attributes
  private var shown: ActivityContent<Attributes.ContentState>

  init(attributes: Attributes, content: ActivityContent<Attributes.ContentState>) {
    (id, self.attributes, shown) = (UUID().uuidString, attributes, content)
  }

  public static var activities: [Activity<Attributes>] { [] }
  public static var activityUpdates: AsyncStream<Activity<Attributes>> { AsyncStream { $0.finish() } }
  public static var pushToStartTokenUpdates: AsyncStream<Data> { AsyncStream { $0.finish() } }

  @available(iOS 16.2, *)
  public var content: ActivityContent<Attributes.ContentState> { shown }
  public var contentState: ContentState { shown.state }
  public var activityState: ActivityState { .active }
  public var pushToken: Data? { nil }
  public var activityStateUpdates: AsyncStream<ActivityState> { AsyncStream { $0.finish() } }
  public var contentUpdates: AsyncStream<ActivityContent<Attributes.ContentState>> { AsyncStream { $0.finish() } }
  public var pushTokenUpdates: AsyncStream<Data> { AsyncStream { $0.finish() } }

  @available(iOS, introduced: 16.1, deprecated: 100000.0, message: "Use request(attributes:content:pushType:).")
  public static func request(
    attributes: Attributes, contentState: ContentState, pushType: PushType? = nil
  ) throws -> Activity<Attributes> { throw unsupported() }

  @available(iOS 16.2, *)
  public static func request(
    attributes: Attributes, content: ActivityContent<Attributes.ContentState>, pushType: PushType? = nil
  ) throws -> Activity<Attributes> { throw unsupported() }

  @available(iOS 18.0, *)
  public static func request(
    attributes: Attributes, content: ActivityContent<Attributes.ContentState>, pushType: PushType? = nil,
    style: ActivityStyle
  ) throws -> Activity<Attributes> { throw unsupported() }

  @available(iOS, introduced: 16.1, deprecated: 100000.0, message: "Use update(_:).")
  public func update(using contentState: ContentState, alertConfiguration: AlertConfiguration? = nil) async {
    shown.state = contentState
  }

  @available(iOS 16.2, *)
  public func update(
    _ content: ActivityContent<Attributes.ContentState>, alertConfiguration: AlertConfiguration? = nil
  ) async { shown = content }

  @available(iOS, introduced: 16.1, deprecated: 100000.0, message: "Use end(_:dismissalPolicy:).")
  public func end(using contentState: ContentState? = nil, dismissalPolicy: ActivityUIDismissalPolicy = .default) async
  {}

  @available(iOS 16.2, *)
  public func end(
    _ content: ActivityContent<Attributes.ContentState>?, dismissalPolicy: ActivityUIDismissalPolicy = .default
  ) async {}

  private static func unsupported() -> ActivityAuthorizationError {
    reportUnsupported(
      api: "Activity.request", note: "The preview has no lock screen; the live activity does not begin.")
    return .unsupported
  }
}

/// How long a live activity lasts.
@available(iOS 18.0, *)
public enum ActivityStyle: Hashable, Sendable { case standard, transient }

/// Whether live activities may be shown: in the preview they may not.
@available(iOS 16.1, *)
public final class ActivityAuthorizationInfo: Sendable {
  public init() {}
  public var areActivitiesEnabled: Bool { false }
  public var frequentPushesEnabled: Bool { false }
  public var activityEnablementUpdates: AsyncStream<Bool> { AsyncStream { $0.finish() } }
}
