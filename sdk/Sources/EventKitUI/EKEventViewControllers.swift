import EventKit
import FoundationAdditions
import Placeholders
import SDKBase
import UIKit

/// What came of writing an event.
public enum EKEventEditViewAction: Int, Sendable { case canceled, saved, deleted }

/// Told when somebody has written an event.
@MainActor @preconcurrency
public protocol EKEventEditViewDelegate: NSObjectProtocol {
  func eventEditViewController(_ controller: EKEventEditViewController, didCompleteWith action: EKEventEditViewAction)
  func eventEditViewControllerDefaultCalendar(forNewEvents controller: EKEventEditViewController) -> EKCalendar
}

extension EKEventEditViewDelegate {
  public func eventEditViewControllerDefaultCalendar(
    forNewEvents controller: EKEventEditViewController
  ) -> EKCalendar { EKCalendar(for: .event, eventStore: EKEventStore()) }
}

/// Writes an event; in the preview a placeholder stands for it.
@MainActor @preconcurrency
open class EKEventEditViewController: UINavigationController {
  open weak var editViewDelegate: (any EKEventEditViewDelegate)?
  open var eventStore: EKEventStore! = EKEventStore()
  open var event: EKEvent?
  public init() { super.init(nibName: nil, bundle: nil) }
  public required init?(coder: NSCoder) { return nil }
  open func cancelEditing() { editViewDelegate?.eventEditViewController(self, didCompleteWith: .canceled) }
  open override func viewDidLoad() {
    super.viewDidLoad()
    reportUnsupported(api: "EKEventEditViewController", note: "The preview has no calendar; a placeholder is shown.")
    showPlaceholder(in: view, symbol: "calendar.badge.plus", text: "New Event")
  }
}

/// What came of reading an event.
public enum EKEventViewAction: Int, Sendable { case done, responded, deleted }

/// Told when somebody has read an event.
@MainActor @preconcurrency
public protocol EKEventViewDelegate: NSObjectProtocol {
  func eventViewController(_ controller: EKEventViewController, didCompleteWith action: EKEventViewAction)
}

/// Shows an event; in the preview a placeholder stands for it.
@MainActor @preconcurrency
open class EKEventViewController: UIViewController {
  open weak var delegate: (any EKEventViewDelegate)?
  open var event: EKEvent!
  open var allowsEditing = true
  open var allowsCalendarPreview = false
  open override func viewDidLoad() {
    super.viewDidLoad()
    reportUnsupported(api: "EKEventViewController", note: "The preview has no calendar; a placeholder is shown.")
    showPlaceholder(in: view, symbol: "calendar", text: event?.title ?? "Event")
  }
}

/// How many calendars are picked.
public enum EKCalendarChooserSelectionStyle: Int, Sendable { case single, multiple }
/// Which calendars are shown.
public enum EKCalendarChooserDisplayStyle: Int, Sendable { case allCalendars, writableCalendarsOnly }

/// Told which calendars were picked.
@MainActor @preconcurrency
public protocol EKCalendarChooserDelegate: NSObjectProtocol {
  func calendarChooserSelectionDidChange(_ calendarChooser: EKCalendarChooser)
  func calendarChooserDidFinish(_ calendarChooser: EKCalendarChooser)
  func calendarChooserDidCancel(_ calendarChooser: EKCalendarChooser)
}

extension EKCalendarChooserDelegate {
  public func calendarChooserSelectionDidChange(_ calendarChooser: EKCalendarChooser) {}
  public func calendarChooserDidFinish(_ calendarChooser: EKCalendarChooser) {}
  public func calendarChooserDidCancel(_ calendarChooser: EKCalendarChooser) {}
}

/// Picks calendars; in the preview a placeholder stands for it.
@MainActor @preconcurrency
open class EKCalendarChooser: UIViewController {
  open weak var delegate: (any EKCalendarChooserDelegate)?
  open var selectedCalendars: Set<EKCalendar> = []
  open var showsDoneButton = false
  open var showsCancelButton = false
  public init(
    selectionStyle: EKCalendarChooserSelectionStyle, displayStyle: EKCalendarChooserDisplayStyle,
    entityType: EKEntityType, eventStore: EKEventStore
  ) { super.init(nibName: nil, bundle: nil) }
  public convenience init(
    selectionStyle: EKCalendarChooserSelectionStyle, displayStyle: EKCalendarChooserDisplayStyle,
    eventStore: EKEventStore
  ) {
    self.init(
      selectionStyle: selectionStyle, displayStyle: displayStyle, entityType: .event, eventStore: eventStore)
  }
  public required init?(coder: NSCoder) { return nil }
  open override func viewDidLoad() {
    super.viewDidLoad()
    reportUnsupported(api: "EKCalendarChooser", note: "The preview has no calendar; a placeholder is shown.")
    showPlaceholder(in: view, symbol: "calendar", text: "Calendars")
  }
}
