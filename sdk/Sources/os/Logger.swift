/// Writes messages of one part of the app.
@available(iOS 14.0, *)
public struct Logger: @unchecked Sendable {
  private let log: OSLog

  public init() { log = .default }
  public init(_ logObj: OSLog) { log = logObj }
  public init(subsystem: String, category: String) { log = OSLog(subsystem: subsystem, category: category) }

  public func log(_ message: OSLogMessage) { log.write(.default, message.text) }
  public func log(level: OSLogType, _ message: OSLogMessage) { log.write(level, message.text) }
  public func trace(_ message: OSLogMessage) { log.write(.debug, message.text) }
  public func debug(_ message: OSLogMessage) { log.write(.debug, message.text) }
  public func info(_ message: OSLogMessage) { log.write(.info, message.text) }
  public func notice(_ message: OSLogMessage) { log.write(.default, message.text) }
  public func warning(_ message: OSLogMessage) { log.write(.error, message.text) }
  public func error(_ message: OSLogMessage) { log.write(.error, message.text) }
  public func critical(_ message: OSLogMessage) { log.write(.fault, message.text) }
  public func fault(_ message: OSLogMessage) { log.write(.fault, message.text) }
}

/// A message with values, of which each may be kept from others.
@available(iOS 14.0, *)
public struct OSLogMessage: ExpressibleByStringInterpolation, Sendable {
  package let text: String
  public init(stringLiteral value: String) { text = value }
  public init(stringInterpolation: OSLogInterpolation) { text = stringInterpolation.text }
}

/// Who may read a value in the log.
@available(iOS 14.0, *)
public struct OSLogPrivacy: Hashable, Sendable {
  /// What stands for a value that is kept private.
  public enum Mask: Hashable, Sendable { case hash, none }
  package let isHidden: Bool
  public static var auto: OSLogPrivacy { OSLogPrivacy(isHidden: false) }
  public static var `public`: OSLogPrivacy { OSLogPrivacy(isHidden: false) }
  public static var `private`: OSLogPrivacy { OSLogPrivacy(isHidden: true) }
  public static var sensitive: OSLogPrivacy { OSLogPrivacy(isHidden: true) }
  public static func auto(mask: Mask) -> OSLogPrivacy { .auto }
  public static func `private`(mask: Mask) -> OSLogPrivacy { .private }
  public static func sensitive(mask: Mask) -> OSLogPrivacy { .sensitive }
}

/// How numbers are written in the log.
@available(iOS 14.0, *)
public struct OSLogIntegerFormatting: Sendable {
  package let radix: Int
  package var minimum = 0
  public static var decimal: OSLogIntegerFormatting { OSLogIntegerFormatting(radix: 10) }
  public static var hex: OSLogIntegerFormatting { OSLogIntegerFormatting(radix: 16) }
  public static var octal: OSLogIntegerFormatting { OSLogIntegerFormatting(radix: 8) }
  public static func decimal(explicitPositiveSign: Bool = false, minDigits: Int) -> OSLogIntegerFormatting {
    OSLogIntegerFormatting(radix: 10, minimum: minDigits)
  }
}

/// How fractions are written in the log.
@available(iOS 14.0, *)
public struct OSLogFloatFormatting: Sendable {
  package let format: String
  public static var fixed: OSLogFloatFormatting { OSLogFloatFormatting(format: "%f") }
  public static var exponential: OSLogFloatFormatting { OSLogFloatFormatting(format: "%e") }
  public static var hybrid: OSLogFloatFormatting { OSLogFloatFormatting(format: "%g") }
  public static func fixed(precision: Int, explicitPositiveSign: Bool = false) -> OSLogFloatFormatting {
    OSLogFloatFormatting(format: "%.\(precision)f")
  }
}

/// How values stand in columns.
@available(iOS 14.0, *)
public struct OSLogStringAlignment: Sendable {
  package let width: Int
  package let isRight: Bool
  public static var none: OSLogStringAlignment { OSLogStringAlignment(width: 0, isRight: false) }
  public static func left(columns: @autoclosure () -> Int) -> OSLogStringAlignment {
    OSLogStringAlignment(width: columns(), isRight: false)
  }
  public static func right(columns: @autoclosure () -> Int) -> OSLogStringAlignment {
    OSLogStringAlignment(width: columns(), isRight: true)
  }
  func apply(_ text: String) -> String {
    let missing = String(repeating: " ", count: max(width - text.count, 0))
    return isRight ? missing + text : text + missing
  }
}

/// Collects the parts of a message.
@available(iOS 14.0, *)
public struct OSLogInterpolation: StringInterpolationProtocol, Sendable {
  var text = ""
  public init(literalCapacity: Int, interpolationCount: Int) {}
  public mutating func appendLiteral(_ literal: String) { text += literal }

  private mutating func add(_ value: String, _ privacy: OSLogPrivacy, _ align: OSLogStringAlignment = .none) {
    text += privacy.isHidden ? "<private>" : align.apply(value)
  }

  public mutating func appendInterpolation(
    _ argumentString: @autoclosure @escaping () -> String, align: OSLogStringAlignment = .none,
    privacy: OSLogPrivacy = .auto
  ) { add(argumentString(), privacy, align) }

  public mutating func appendInterpolation<T: CustomStringConvertible>(
    _ value: @autoclosure @escaping () -> T, align: OSLogStringAlignment = .none, privacy: OSLogPrivacy = .auto
  ) { add(value().description, privacy, align) }

  public mutating func appendInterpolation(
    _ argumentObject: @autoclosure @escaping () -> NSObject?, privacy: OSLogPrivacy = .auto
  ) { add(argumentObject().map { "\($0)" } ?? "(null)", privacy) }

  public mutating func appendInterpolation(
    _ error: @autoclosure @escaping () -> any Error, privacy: OSLogPrivacy = .auto
  ) { add("\(error())", privacy) }

  public mutating func appendInterpolation(
    _ value: @autoclosure @escaping () -> Any.Type, align: OSLogStringAlignment = .none, privacy: OSLogPrivacy = .auto
  ) { add("\(value())", privacy, align) }

  public mutating func appendInterpolation<T: FixedWidthInteger>(
    _ number: @autoclosure @escaping () -> T, format: OSLogIntegerFormatting = .decimal,
    align: OSLogStringAlignment = .none, privacy: OSLogPrivacy = .auto
  ) {
    let digits = String(number(), radix: format.radix)
    add(String(repeating: "0", count: max(format.minimum - digits.count, 0)) + digits, privacy, align)
  }

  public mutating func appendInterpolation(
    _ number: @autoclosure @escaping () -> Double, format: OSLogFloatFormatting = .fixed,
    align: OSLogStringAlignment = .none, privacy: OSLogPrivacy = .auto
  ) { add(String(format: format.format, number()), privacy, align) }

  public mutating func appendInterpolation(
    _ number: @autoclosure @escaping () -> Float, format: OSLogFloatFormatting = .fixed,
    align: OSLogStringAlignment = .none, privacy: OSLogPrivacy = .auto
  ) { add(String(format: format.format, Double(number())), privacy, align) }

  public mutating func appendInterpolation(
    _ boolean: @autoclosure @escaping () -> Bool, privacy: OSLogPrivacy = .auto
  ) { add("\(boolean())", privacy) }
}
