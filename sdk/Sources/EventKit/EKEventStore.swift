import CoreGraphics
import FoundationAdditions
import SDKBase

/// What is asked for.
public enum EKEntityType: UInt, Sendable { case event, reminder }

/// Whether the app may use calendars.
public enum EKAuthorizationStatus: Int, Sendable {
  case notDetermined, restricted, denied
  @available(iOS 17.0, *)
  case fullAccess
  @available(iOS 17.0, *)
  case writeOnly
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use fullAccess.")
  public static var authorized: EKAuthorizationStatus { .fullAccess }
}

/// Which of an event's repetitions are meant.
public enum EKSpan: Int, Sendable { case thisEvent, futureEvents }

public typealias EKEventStoreRequestAccessCompletionHandler = @Sendable (Bool, (any Error)?) -> Void

struct CalendarDenied: LocalizedError {
  var errorDescription: String? { "The preview has no calendars." }
}

/// The phone's calendars. The preview has none: access is denied.
nonisolated open class EKEventStore: NSObject, @unchecked Sendable {
  public override init() { super.init() }

  public class func authorizationStatus(for entityType: EKEntityType) -> EKAuthorizationStatus {
    wasDenied("the calendar") ? .denied : .notDetermined
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use requestFullAccessToEvents().")
  @preconcurrency
  open func requestAccess(to entityType: EKEntityType, completion: @escaping EKEventStoreRequestAccessCompletionHandler)
  {
    completion(deny(), nil)
  }
  @available(iOS, introduced: 15.0, deprecated: 100000.0, message: "Use requestFullAccessToEvents().")
  open func requestAccess(to entityType: EKEntityType) async throws -> Bool { deny() }
  @preconcurrency
  @available(iOS 17.0, *)
  open func requestFullAccessToEvents(completion: @escaping EKEventStoreRequestAccessCompletionHandler) {
    completion(deny(), nil)
  }
  @available(iOS 17.0, *)
  open func requestFullAccessToEvents() async throws -> Bool { deny() }
  @preconcurrency
  @available(iOS 17.0, *)
  open func requestWriteOnlyAccessToEvents(completion: @escaping EKEventStoreRequestAccessCompletionHandler) {
    completion(deny(), nil)
  }
  @available(iOS 17.0, *)
  open func requestWriteOnlyAccessToEvents() async throws -> Bool { deny() }
  @preconcurrency
  @available(iOS 17.0, *)
  open func requestFullAccessToReminders(completion: @escaping EKEventStoreRequestAccessCompletionHandler) {
    completion(deny(), nil)
  }
  @available(iOS 17.0, *)
  open func requestFullAccessToReminders() async throws -> Bool { deny() }

  open var defaultCalendarForNewEvents: EKCalendar? { nil }
  open func defaultCalendarForNewReminders() -> EKCalendar? { nil }
  open func calendars(for entityType: EKEntityType) -> [EKCalendar] { [] }
  open func calendar(withIdentifier identifier: String) -> EKCalendar? { nil }
  open func event(withIdentifier identifier: String) -> EKEvent? { nil }
  open func calendarItem(withIdentifier identifier: String) -> EKCalendarItem? { nil }
  open func predicateForEvents(
    withStart startDate: Date, end endDate: Date, calendars: [EKCalendar]?
  ) -> NSPredicate { NSPredicate(value: false) }
  open func predicateForReminders(in calendars: [EKCalendar]?) -> NSPredicate { NSPredicate(value: false) }
  open func predicateForIncompleteReminders(
    withDueDateStarting startDate: Date?, ending endDate: Date?, calendars: [EKCalendar]?
  ) -> NSPredicate { NSPredicate(value: false) }
  open func events(matching predicate: NSPredicate) -> [EKEvent] { [] }
  @preconcurrency
  @discardableResult
  open func fetchReminders(matching predicate: NSPredicate, completion: @escaping @Sendable ([EKReminder]?) -> Void)
    -> Any
  {
    completion([])
    return NSObject()
  }
  open func save(_ event: EKEvent, span: EKSpan, commit: Bool = true) throws { throw CalendarDenied() }
  open func save(_ reminder: EKReminder, commit: Bool) throws { throw CalendarDenied() }
  open func remove(_ event: EKEvent, span: EKSpan, commit: Bool = true) throws { throw CalendarDenied() }
  open func remove(_ reminder: EKReminder, commit: Bool) throws { throw CalendarDenied() }
  open func saveCalendar(_ calendar: EKCalendar, commit: Bool) throws { throw CalendarDenied() }
  open func commit() throws {}
  open func refreshSourcesIfNecessary() {}

  private func deny() -> Bool {
    denyPermission(api: "EKEventStore", resource: "the calendar")
    return false
  }
}

extension NSNotification.Name {
  public static let EKEventStoreChanged = NSNotification.Name("EKEventStoreChangedNotification")
}
