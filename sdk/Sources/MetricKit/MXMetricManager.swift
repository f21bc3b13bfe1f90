import FoundationAdditions
import os

/// What a day of an app was like.
@available(iOS 13.0, *)
open class MXMetricPayload: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var latestApplicationVersion: String { "" }
  open var timeStampBegin: Date { .distantPast }
  open var timeStampEnd: Date { .distantPast }
  open func jsonRepresentation() -> Data { Data("{}".utf8) }
  open func dictionaryRepresentation() -> [AnyHashable: Any] { [:] }
}

/// What went wrong with an app.
@available(iOS 14.0, *)
open class MXDiagnosticPayload: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var crashDiagnostics: [MXCrashDiagnostic]? { nil }
  open var hangDiagnostics: [MXHangDiagnostic]? { nil }
  open var timeStampBegin: Date { .distantPast }
  open var timeStampEnd: Date { .distantPast }
  open func jsonRepresentation() -> Data { Data("{}".utf8) }
  open func dictionaryRepresentation() -> [AnyHashable: Any] { [:] }
}

/// One thing that went wrong.
@available(iOS 14.0, *)
open class MXDiagnostic: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var applicationVersion: String { "" }
  open func jsonRepresentation() -> Data { Data("{}".utf8) }
}

/// An end that was not wanted.
@available(iOS 14.0, *)
open class MXCrashDiagnostic: MXDiagnostic, @unchecked Sendable {
  open var terminationReason: String? { nil }
  open var exceptionType: NSNumber? { nil }
  open var signal: NSNumber? { nil }
}

/// A wait that was too long.
@available(iOS 14.0, *)
open class MXHangDiagnostic: MXDiagnostic, @unchecked Sendable {
  open var hangDuration: Measurement<UnitDuration> { Measurement(value: 0, unit: .seconds) }
}

/// Told once a day what the app was like; the preview does not live as long.
@available(iOS 13.0, *)
public protocol MXMetricManagerSubscriber: NSObjectProtocol {
  func didReceive(_ payloads: [MXMetricPayload])
  @available(iOS 14.0, *)
  func didReceive(_ payloads: [MXDiagnosticPayload])
}

@available(iOS 13.0, *)
extension MXMetricManagerSubscriber {
  public func didReceive(_ payloads: [MXMetricPayload]) {}
  @available(iOS 14.0, *)
  public func didReceive(_ payloads: [MXDiagnosticPayload]) {}
}

/// Gathers what an app is like from day to day; there is nothing to gather here.
@available(iOS 13.0, *)
open class MXMetricManager: NSObject, @unchecked Sendable {
  private static let only = MXMetricManager()
  override init() { super.init() }
  open class var shared: MXMetricManager { only }
  open var pastPayloads: [MXMetricPayload] { [] }
  @available(iOS 14.0, *)
  open var pastDiagnosticPayloads: [MXDiagnosticPayload] { [] }
  open func add(_ subscriber: any MXMetricManagerSubscriber) {}
  open func remove(_ subscriber: any MXMetricManagerSubscriber) {}
  open class func makeLogHandle(category: String) -> OSLog { OSLog(subsystem: "metrics", category: category) }
}
