import CoreGraphics
import Foundation

/// A calendar.
nonisolated open class EKCalendar: NSObject, @unchecked Sendable {
  public init(for entityType: EKEntityType, eventStore: EKEventStore) { super.init() }
  open var title = ""
  open var cgColor: CGColor!
  open var calendarIdentifier: String { "" }
  open var allowsContentModifications: Bool { false }
}

/// What is in a calendar.
nonisolated open class EKCalendarItem: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var title: String! = ""
  open var notes: String?
  open var location: String?
  open var url: URL?
  open var calendar: EKCalendar!
  open var alarms: [EKAlarm]?
  open var recurrenceRules: [EKRecurrenceRule]?
  open var timeZone: TimeZone?
  open var calendarItemIdentifier: String { "" }
  open var creationDate: Date? { nil }
  open var lastModifiedDate: Date? { nil }
  open var hasAlarms: Bool { !(alarms ?? []).isEmpty }
  open func addAlarm(_ alarm: EKAlarm) { alarms = (alarms ?? []) + [alarm] }
  open func addRecurrenceRule(_ rule: EKRecurrenceRule) { recurrenceRules = (recurrenceRules ?? []) + [rule] }
}

/// Something that happens at a time.
nonisolated open class EKEvent: EKCalendarItem, @unchecked Sendable {
  public init(eventStore: EKEventStore) { super.init() }
  open var eventIdentifier: String! { nil }
  open var startDate: Date!
  open var endDate: Date!
  open var isAllDay = false
  open var availability = EKEventAvailability.busy
}

/// Whether somebody is free.
public enum EKEventAvailability: Int, Sendable {
  case notSupported = -1
  case busy = 0
  case free, tentative, unavailable
}

/// Something to be done.
nonisolated open class EKReminder: EKCalendarItem, @unchecked Sendable {
  public init(eventStore: EKEventStore) { super.init() }
  open var isCompleted = false
  open var completionDate: Date?
  open var dueDateComponents: DateComponents?
  open var startDateComponents: DateComponents?
  open var priority = 0
}

/// A word before something happens.
nonisolated open class EKAlarm: NSObject, @unchecked Sendable {
  open var absoluteDate: Date?
  open var relativeOffset: TimeInterval = 0
  public init(absoluteDate date: Date) { absoluteDate = date }
  public init(relativeOffset offset: TimeInterval) { relativeOffset = offset }
}

/// How often something repeats.
public enum EKRecurrenceFrequency: Int, Sendable { case daily, weekly, monthly, yearly }

/// When repetition ends.
nonisolated open class EKRecurrenceEnd: NSObject, @unchecked Sendable {
  public let endDate: Date?
  public let occurrenceCount: Int
  public init(end endDate: Date) { (self.endDate, occurrenceCount) = (endDate, 0) }
  public init(occurrenceCount: Int) { (endDate, self.occurrenceCount) = (nil, occurrenceCount) }
}

/// How something repeats.
nonisolated open class EKRecurrenceRule: NSObject, @unchecked Sendable {
  public let frequency: EKRecurrenceFrequency
  public let interval: Int
  public let recurrenceEnd: EKRecurrenceEnd?
  public init(recurrenceWith type: EKRecurrenceFrequency, interval: Int, end: EKRecurrenceEnd?) {
    (frequency, self.interval, recurrenceEnd) = (type, interval, end)
  }
}
