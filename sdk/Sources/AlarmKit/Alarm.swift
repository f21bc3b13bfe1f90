import FoundationAdditions

/// Rings once, or again and again.
@available(iOS 26.0, *)
public struct Alarm: Codable, Hashable, Identifiable, Sendable {
  /// When it rings.
  public enum Schedule: Codable, Hashable, Sendable {
    /// At a time of the day, wherever the phone is.
    public struct Relative: Codable, Hashable, Sendable {
      /// How often.
      public enum Recurrence: Codable, Hashable, Sendable {
        case never
        case weekly([Locale.Weekday])
      }

      /// On the clock.
      public struct Time: Codable, Hashable, Sendable {
        public var hour: Int
        public var minute: Int
        public init(hour: Int, minute: Int) { (self.hour, self.minute) = (hour, minute) }
      }

      public var time: Time
      public var repeats: Recurrence
      public init(time: Time, repeats: Recurrence = .never) { (self.time, self.repeats) = (time, repeats) }
    }

    case fixed(Date)
    case relative(Relative)
  }

  /// How long it counts down, before it rings and after a snooze.
  public struct CountdownDuration: Codable, Hashable, Sendable {
    public var preAlert: TimeInterval?
    public var postAlert: TimeInterval?
    public init(preAlert: TimeInterval?, postAlert: TimeInterval?) {
      (self.preAlert, self.postAlert) = (preAlert, postAlert)
    }
  }

  /// What it does now.
  public enum State: Codable, Hashable, Sendable { case scheduled, countdown, paused, alerting }

  public var id: UUID
  public var schedule: Schedule?
  public var countdownDuration: CountdownDuration?
  public var state: State
}
