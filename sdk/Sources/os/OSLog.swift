import SDKBase

/// How grave a message is.
public struct OSLogType: RawRepresentable, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public init(_ rawValue: UInt8) { self.rawValue = rawValue }
  public static let `default` = OSLogType(0)
  public static let info = OSLogType(1)
  public static let debug = OSLogType(2)
  public static let error = OSLogType(16)
  public static let fault = OSLogType(17)

  package var word: String {
    switch self {
    case .info: "info"
    case .debug: "debug"
    case .error: "error"
    case .fault: "fault"
    default: "notice"
    }
  }
}

/// Where messages of one part of the app go.
open class OSLog: NSObject, @unchecked Sendable {
  /// Parts that the system knows.
  public struct Category: Sendable {
    package let name: String
    public static let pointsOfInterest = Category(name: "PointsOfInterest")
    public static let dynamicTracing = Category(name: "DynamicTracing")
    public static let dynamicStackTracing = Category(name: "DynamicStackTracing")
  }
  package let subsystem: String
  package let category: String
  public static let `default` = OSLog(subsystem: "", category: "")
  public static let disabled = OSLog(subsystem: "", category: "disabled")

  public init(subsystem: String, category: String) {
    (self.subsystem, self.category) = (subsystem, category)
    super.init()
  }
  public convenience init(subsystem: String, category: Category) {
    self.init(subsystem: subsystem, category: category.name)
  }

  public func isEnabled(type: OSLogType) -> Bool { category != "disabled" }
  public var signpostsEnabled: Bool { false }

  /// Messages are lines of the app's standard error.
  func write(_ type: OSLogType, _ message: String) {
    guard isEnabled(type: type) else { return }
    let place = subsystem.isEmpty && category.isEmpty ? "" : "[\(subsystem):\(category)] "
    logSink.read { $0 }("\(place)\(type.word): \(message)")
  }
}

/// Takes a finished line of the log; tests put their own in its place.
package let logSink = Guarded<@Sendable (String) -> Void> { line in
  FileHandle.standardError.write(Data((line + "\n").utf8))
}

/// Writes a message in the form of `printf`.
public func os_log(
  _ type: OSLogType, dso: UnsafeRawPointer? = nil, log: OSLog = .default, _ message: StaticString,
  _ args: any CVarArg...
) {
  log.write(type, formatted("\(message)", args))
}

public func os_log(
  _ message: StaticString, dso: UnsafeRawPointer? = nil, log: OSLog = .default, type: OSLogType = .default,
  _ args: any CVarArg...
) {
  log.write(type, formatted("\(message)", args))
}

@available(iOS 14.0, *)
public func os_log(_ message: OSLogMessage) { OSLog.default.write(.default, message.text) }

@available(iOS 14.0, *)
public func os_log(_ type: OSLogType, _ message: OSLogMessage) { OSLog.default.write(type, message.text) }

@available(iOS 14.0, *)
public func os_log(_ type: OSLogType, log: OSLog, _ message: OSLogMessage) { log.write(type, message.text) }

/// Without the marks of privacy, which Foundation's formats do not know.
private func formatted(_ format: String, _ arguments: [any CVarArg]) -> String {
  let plain = format.replacingOccurrences(of: "%\\{[a-z, .:]*\\}", with: "%", options: .regularExpression)
    .replacingOccurrences(of: "%s", with: "%@")
  return arguments.isEmpty ? plain : String(format: plain, arguments: arguments)
}
