import ActivityKit
import FoundationAdditions
import SwiftUI

/// What an app knows about its alarm.
@available(iOS 26.0, *)
public protocol AlarmMetadata: Decodable, Encodable, Hashable, Sendable {}

/// A button beside an alarm. Its colour is not written down with it.
@available(iOS 26.0, *)
public struct AlarmButton: Codable, Hashable, Sendable {
  public var text: LocalizedStringResource
  public var textColor: Color = .primary
  public var systemImageName: String

  private enum CodingKeys: CodingKey { case text, systemImageName }

  public init(text: LocalizedStringResource, textColor: Color, systemImageName: String) {
    (self.text, self.textColor, self.systemImageName) = (text, textColor, systemImageName)
  }

  public static func == (a: Self, b: Self) -> Bool { a.text == b.text && a.systemImageName == b.systemImageName }
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text.key)
    hasher.combine(systemImageName)
  }
}

/// What an alarm shows.
@available(iOS 26.0, *)
public struct AlarmPresentation: Codable, Hashable, Sendable {
  /// While it rings.
  public struct Alert: Codable, Hashable, Sendable {
    /// What the second button does.
    public enum SecondaryButtonBehavior: Codable, Hashable, Sendable { case countdown, custom }

    public var title: LocalizedStringResource
    @available(iOS, introduced: 26.0, deprecated: 26.1, message: "The system provides the stop button.")
    public var stopButton: AlarmButton {
      get { stop }
      set { stop = newValue }
    }
    public var secondaryButton: AlarmButton?
    public var secondaryButtonBehavior: SecondaryButtonBehavior?
    private var stop = AlarmButton(text: "Stop", textColor: .white, systemImageName: "stop.circle")

    @available(iOS 26.1, *)
    public init(
      title: LocalizedStringResource, secondaryButton: AlarmButton? = nil,
      secondaryButtonBehavior: SecondaryButtonBehavior? = nil
    ) {
      (self.title, self.secondaryButton) = (title, secondaryButton)
      self.secondaryButtonBehavior = secondaryButtonBehavior
    }

    @available(
      iOS, introduced: 26.0, deprecated: 26.1, renamed: "init(title:secondaryButton:secondaryButtonBehavior:)"
    )
    public init(
      title: LocalizedStringResource, stopButton: AlarmButton, secondaryButton: AlarmButton? = nil,
      secondaryButtonBehavior: SecondaryButtonBehavior? = nil
    ) {
      (self.title, stop, self.secondaryButton) = (title, stopButton, secondaryButton)
      self.secondaryButtonBehavior = secondaryButtonBehavior
    }

    public static func == (a: Self, b: Self) -> Bool { a.title == b.title && a.secondaryButton == b.secondaryButton }
    public func hash(into hasher: inout Hasher) { hasher.combine(title.key) }
  }

  /// While it counts down.
  public struct Countdown: Codable, Hashable, Sendable {
    public var title: LocalizedStringResource
    public var pauseButton: AlarmButton?
    public init(title: LocalizedStringResource, pauseButton: AlarmButton? = nil) {
      (self.title, self.pauseButton) = (title, pauseButton)
    }
    public func hash(into hasher: inout Hasher) { hasher.combine(title.key) }
  }

  /// While the countdown waits.
  public struct Paused: Codable, Hashable, Sendable {
    public var title: LocalizedStringResource
    public var resumeButton: AlarmButton
    public init(title: LocalizedStringResource, resumeButton: AlarmButton) {
      (self.title, self.resumeButton) = (title, resumeButton)
    }
    public func hash(into hasher: inout Hasher) { hasher.combine(title.key) }
  }

  public var alert: Alert
  public var countdown: Countdown?
  public var paused: Paused?

  public init(alert: Alert, countdown: Countdown? = nil, paused: Paused? = nil) {
    (self.alert, self.countdown, self.paused) = (alert, countdown, paused)
  }
}

/// How far an alarm is, for the live activity that shows it.
@available(iOS 26.0, *)
public struct AlarmPresentationState: Codable, Hashable, Sendable {
  /// What it does.
  public enum Mode: Codable, Hashable, Sendable {
    /// It rings.
    public struct Alert: Codable, Hashable, Sendable {
      public var time: Alarm.Schedule.Relative.Time
      public init(time: Alarm.Schedule.Relative.Time) { self.time = time }
    }

    /// It counts down.
    public struct Countdown: Codable, Hashable, Sendable {
      public var totalCountdownDuration: TimeInterval
      public var previouslyElapsedDuration: TimeInterval
      public var startDate: Date
      public var fireDate: Date
      public init(
        totalCountdownDuration: TimeInterval, previouslyElapsedDuration: TimeInterval, startDate: Date, fireDate: Date
      ) {
        self.totalCountdownDuration = totalCountdownDuration
        self.previouslyElapsedDuration = previouslyElapsedDuration
        (self.startDate, self.fireDate) = (startDate, fireDate)
      }
    }

    /// Its countdown waits.
    public struct Paused: Codable, Hashable, Sendable {
      public var totalCountdownDuration: TimeInterval
      public var previouslyElapsedDuration: TimeInterval
      public init(totalCountdownDuration: TimeInterval, previouslyElapsedDuration: TimeInterval) {
        self.totalCountdownDuration = totalCountdownDuration
        self.previouslyElapsedDuration = previouslyElapsedDuration
      }
    }

    case alert(Alert)
    case countdown(Countdown)
    case paused(Paused)
  }

  public var alarmID: Alarm.ID
  public var mode: Mode
  public init(alarmID: Alarm.ID, mode: Mode) { (self.alarmID, self.mode) = (alarmID, mode) }
}

/// What the live activity of an alarm is about. Its tint is not written down with it.
@available(iOS 26.0, *)
public struct AlarmAttributes<Metadata: AlarmMetadata>: ActivityAttributes, Sendable {
  public typealias ContentState = AlarmPresentationState
  public var presentation: AlarmPresentation
  public var metadata: Metadata?
  public var tintColor: Color = .accentColor

  private enum CodingKeys: CodingKey { case presentation, metadata }

  public init(presentation: AlarmPresentation, metadata: Metadata? = nil, tintColor: Color) {
    (self.presentation, self.metadata, self.tintColor) = (presentation, metadata, tintColor)
  }
}
