import FoundationAdditions
import ManagedSettings
import SDKBase

/// The name of something that is watched.
@available(iOS 15.0, *)
public struct DeviceActivityName: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// When something is watched.
@available(iOS 15.0, *)
public struct DeviceActivitySchedule: Equatable, Sendable {
  public let intervalStart: DateComponents
  public let intervalEnd: DateComponents
  public let repeats: Bool
  public let warningTime: DateComponents?
  public init(
    intervalStart: DateComponents, intervalEnd: DateComponents, repeats: Bool, warningTime: DateComponents? = nil
  ) {
    (self.intervalStart, self.intervalEnd, self.repeats) = (intervalStart, intervalEnd, repeats)
    self.warningTime = warningTime
  }
}

/// How much use is told.
@available(iOS 15.0, *)
public struct DeviceActivityEvent: Equatable, Sendable {
  /// The name of an event.
  public struct Name: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(_ rawValue: String) { self.rawValue = rawValue }
  }

  public let applications: Set<ApplicationToken>
  public let categories: Set<ActivityCategoryToken>
  public let webDomains: Set<WebDomainToken>
  public let threshold: DateComponents
  public init(
    applications: Set<ApplicationToken> = [], categories: Set<ActivityCategoryToken> = [],
    webDomains: Set<WebDomainToken> = [], threshold: DateComponents
  ) {
    (self.applications, self.categories, self.webDomains) = (applications, categories, webDomains)
    self.threshold = threshold
  }
}

/// Watches how the phone is used; in the preview it does not.
@available(iOS 15.0, *)
public class DeviceActivityCenter: @unchecked Sendable {
  /// Why nothing is watched.
  public enum MonitoringError: Error, LocalizedError, Sendable {
    case excessiveActivities, intervalTooLong, intervalTooShort, invalidDateComponents, unauthorized
    public var errorDescription: String? { "The preview has no screen time to watch." }
  }

  public init() {}
  public var activities: [DeviceActivityName] { [] }
  public func startMonitoring(
    _ activity: DeviceActivityName, during schedule: DeviceActivitySchedule,
    events: [DeviceActivityEvent.Name: DeviceActivityEvent] = [:]
  ) throws {
    reportUnsupported(api: "DeviceActivityCenter", note: "The preview has no screen time; watching it fails.")
    throw MonitoringError.unauthorized
  }
  public func stopMonitoring(_ activities: [DeviceActivityName] = []) {}
}

/// Told how the phone is used, in an extension.
@available(iOS 15.0, *)
open class DeviceActivityMonitor: NSObject {
  public override init() { super.init() }
  open func intervalDidStart(for activity: DeviceActivityName) {}
  open func intervalDidEnd(for activity: DeviceActivityName) {}
  open func eventDidReachThreshold(_ event: DeviceActivityEvent.Name, activity: DeviceActivityName) {}
  open func intervalWillStartWarning(for activity: DeviceActivityName) {}
  open func intervalWillEndWarning(for activity: DeviceActivityName) {}
  open func eventWillReachThresholdWarning(_ event: DeviceActivityEvent.Name, activity: DeviceActivityName) {}
}
