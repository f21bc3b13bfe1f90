import ActivityKit
import AppIntents
import FoundationAdditions
import SDKBase

private struct AlarmsDenied: LocalizedError {
  var errorDescription: String? { "The preview has no alarms; the app may not set one." }
}

/// Sets alarms. The preview has none, and says that the app may not.
@available(iOS 26.0, *)
public class AlarmManager: @unchecked Sendable {
  /// Whether the app may set alarms.
  public enum AuthorizationState: Codable, Hashable, Sendable { case notDetermined, denied, authorized }

  /// Why an alarm was not set.
  public enum AlarmError: Error, Sendable { case maximumLimitReached }

  /// What is needed to set an alarm.
  public struct AlarmConfiguration<Metadata: AlarmMetadata>: Sendable {
    let countdownDuration: Alarm.CountdownDuration?
    let schedule: Alarm.Schedule?
    let attributes: AlarmAttributes<Metadata>

    public init(
      countdownDuration: Alarm.CountdownDuration? = nil, schedule: Alarm.Schedule? = nil,
      attributes: AlarmAttributes<Metadata>, stopIntent: (any LiveActivityIntent)? = nil,
      secondaryIntent: (any LiveActivityIntent)? = nil, sound: AlertConfiguration.AlertSound = .default
    ) {
      (self.countdownDuration, self.schedule, self.attributes) = (countdownDuration, schedule, attributes)
    }

    public static func timer(
      duration: TimeInterval, attributes: AlarmAttributes<Metadata>, stopIntent: (any LiveActivityIntent)? = nil,
      secondaryIntent: (any LiveActivityIntent)? = nil, sound: AlertConfiguration.AlertSound = .default
    ) -> AlarmConfiguration<Metadata> {
      AlarmConfiguration(
        countdownDuration: Alarm.CountdownDuration(preAlert: duration, postAlert: nil), attributes: attributes)
    }

    public static func alarm(
      schedule: Alarm.Schedule? = nil, attributes: AlarmAttributes<Metadata>,
      stopIntent: (any LiveActivityIntent)? = nil, secondaryIntent: (any LiveActivityIntent)? = nil,
      sound: AlertConfiguration.AlertSound = .default
    ) -> AlarmConfiguration<Metadata> { AlarmConfiguration(schedule: schedule, attributes: attributes) }
  }

  public static let shared = AlarmManager()

  public var alarms: [Alarm] { get throws { [] } }
  public var alarmUpdates: some AsyncSequence<[Alarm], Never> { AsyncStream<[Alarm]> { $0.finish() } }
  public var authorizationState: AuthorizationState { wasDenied("alarms") ? .denied : .notDetermined }
  public var authorizationUpdates: some AsyncSequence<AuthorizationState, Never> {
    AsyncStream<AuthorizationState> { $0.finish() }
  }

  public func requestAuthorization() async throws -> AuthorizationState {
    denyPermission(api: "AlarmManager.requestAuthorization", resource: "alarms")
    return .denied
  }

  public func schedule<Metadata: AlarmMetadata>(
    id: Alarm.ID, configuration: AlarmConfiguration<Metadata>
  ) async throws -> Alarm {
    denyPermission(api: "AlarmManager.schedule", resource: "alarms")
    throw AlarmsDenied()
  }

  public func cancel(id: Alarm.ID) throws { throw AlarmsDenied() }
  public func stop(id: Alarm.ID) throws { throw AlarmsDenied() }
  public func pause(id: Alarm.ID) throws { throw AlarmsDenied() }
  public func resume(id: Alarm.ID) throws { throw AlarmsDenied() }
  public func countdown(id: Alarm.ID) throws { throw AlarmsDenied() }
}
