import FoundationAdditions
import SDKBase

public typealias CMPedometerHandler = @Sendable (CMPedometerData?, (any Error)?) -> Void

/// Steps that were counted.
nonisolated open class CMPedometerData: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var startDate: Date { .distantPast }
  open var endDate: Date { .distantPast }
  open var numberOfSteps: NSNumber { 0 }
  open var distance: NSNumber? { nil }
  open var floorsAscended: NSNumber? { nil }
  open var floorsDescended: NSNumber? { nil }
  open var currentPace: NSNumber? { nil }
  open var currentCadence: NSNumber? { nil }
}

/// Counts steps. The preview does not walk.
nonisolated open class CMPedometer: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  public class func isStepCountingAvailable() -> Bool { missing() }
  public class func isDistanceAvailable() -> Bool { false }
  public class func isFloorCountingAvailable() -> Bool { false }
  public class func isPaceAvailable() -> Bool { false }
  public class func isCadenceAvailable() -> Bool { false }
  public class func authorizationStatus() -> CMAuthorizationStatus { .denied }
  @preconcurrency
  open func queryPedometerData(from start: Date, to end: Date, withHandler handler: @escaping CMPedometerHandler) {
    _ = Self.missing()
    handler(nil, MotionUnavailable())
  }
  @preconcurrency
  open func startUpdates(from start: Date, withHandler handler: @escaping CMPedometerHandler) {
    _ = Self.missing()
    handler(nil, MotionUnavailable())
  }
  open func stopUpdates() {}

  private class func missing() -> Bool {
    reportUnsupported(api: "CMPedometer", note: "The preview counts no steps.")
    return false
  }
}

struct MotionUnavailable: LocalizedError {
  var errorDescription: String? { "The preview has no motion sensors." }
}

/// What somebody does.
nonisolated open class CMMotionActivity: CMLogItem, @unchecked Sendable {
  open var stationary: Bool { false }
  open var walking: Bool { false }
  open var running: Bool { false }
  open var cycling: Bool { false }
  open var automotive: Bool { false }
  open var unknown: Bool { true }
}

/// Tells what somebody does; here it never does.
nonisolated open class CMMotionActivityManager: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  public class func isActivityAvailable() -> Bool { false }
  public class func authorizationStatus() -> CMAuthorizationStatus { .denied }
  open func startActivityUpdates(to queue: OperationQueue, withHandler handler: @escaping (CMMotionActivity?) -> Void) {
  }
  open func stopActivityUpdates() {}
}

/// Tells how high the phone is; here it never does.
nonisolated open class CMAltimeter: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  public class func isRelativeAltitudeAvailable() -> Bool { false }
  public class func authorizationStatus() -> CMAuthorizationStatus { .denied }
  open func stopRelativeAltitudeUpdates() {}
}
