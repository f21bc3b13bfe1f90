import Combine
import FoundationAdditions
import SDKBase

/// What an activity is called.
@available(iOS 15.0, *)
public struct GroupActivityMetadata: Sendable {
  /// What kind of activity it is.
  public struct ActivityType: Hashable, Sendable {
    private let name: String
    public static let generic = ActivityType(name: "generic")
    public static let watchTogether = ActivityType(name: "watchTogether")
    public static let listenTogether = ActivityType(name: "listenTogether")
    public static let workoutTogether = ActivityType(name: "workoutTogether")
    public static let createTogether = ActivityType(name: "createTogether")
    public static let learnTogether = ActivityType(name: "learnTogether")
  }

  public init() {}
  public var title: String?
  public var subtitle: String?
  public var type = ActivityType.generic
  public var fallbackURL: URL?
  public var supportsContinuationOnTV = false
}

/// Whether an activity can begin.
@available(iOS 15.0, *)
public enum GroupActivityActivationResult: Hashable, Sendable {
  case activationDisabled, activationPreferred, cancelled
}

/// Something that people do together in a call. The preview has no calls: none begins.
@available(iOS 15.0, *)
public protocol GroupActivity: Decodable, Encodable {
  static var activityIdentifier: String { get }
  var metadata: GroupActivityMetadata { get async }
}

@available(iOS 15.0, *)
extension GroupActivity {
  public static var activityIdentifier: String { "\(Self.self)" }

  public func prepareForActivation() async -> GroupActivityActivationResult {
    reportUnsupported(api: "GroupActivity", note: "The preview has no calls; activities together are off.")
    return .activationDisabled
  }

  public func activate() async throws -> Bool {
    reportUnsupported(api: "GroupActivity", note: "The preview has no calls; activities together are off.")
    return false
  }

  public static func sessions() -> AsyncStream<GroupSession<Self>> { AsyncStream { $0.finish() } }
}

/// Somebody who takes part.
@available(iOS 15.0, *)
public struct Participant: Identifiable, Hashable, Sendable {
  public let id: UUID
}

/// People who are told something.
@available(iOS 15.0, *)
public enum Participants: Sendable {
  case all
  case only(Set<Participant>)
  public static func only(_ participant: Participant) -> Participants { .only([participant]) }
}

/// An activity that goes on.
@available(iOS 15.0, *)
public final class GroupSession<ActivityType: GroupActivity>: ObservableObject, Identifiable, @unchecked Sendable {
  /// How far it is.
  public enum State {
    case waiting, joined
    case invalidated(reason: any Error)
  }

  public let id = UUID()
  public let activity: ActivityType
  @Published public private(set) var state = State.waiting
  @Published public private(set) var activeParticipants: Set<Participant> = []
  public let localParticipant = Participant(id: UUID())
  init(activity: ActivityType) { self.activity = activity }
  public func join() {}
  public func leave() {}
  public func end() {}
}

/// Sends messages between those who take part.
@available(iOS 15.0, *)
public final class GroupSessionMessenger: @unchecked Sendable {
  /// What comes with a message.
  public struct MessageContext: Sendable {
    public let source: Participant
  }

  public init<Activity>(session: GroupSession<Activity>) {}
  public func send<Message: Codable>(_ value: Message, to participants: Participants = .all) async throws {}
  public func send<Message: Codable>(
    _ value: Message, to participants: Participants = .all, completion: @escaping ((any Error)?) -> Void
  ) { completion(nil) }
  public func messages<Message: Codable>(of type: Message.Type) -> AsyncStream<(Message, MessageContext)> {
    AsyncStream { $0.finish() }
  }
}

/// Tells whether a call goes on.
@available(iOS 15.0, *)
public final class GroupStateObserver: ObservableObject {
  public init() {}
  @Published public private(set) var isEligibleForGroupSession = false
}
