import Foundation

extension NSNotification.Name {
  /// The clock was set.
  public static let NSSystemClockDidChange = NSNotification.Name("NSSystemClockDidChangeNotification")
  /// The battery saver was switched.
  public static let NSProcessInfoPowerStateDidChange = NSNotification.Name(
    "NSProcessInfoPowerStateDidChangeNotification")
}

extension Data.WritingOptions {
  /// Writes beside the file and renames.
  @available(iOS, introduced: 13.0, deprecated: 100000.0, renamed: "atomic")
  public static var atomicWrite: Data.WritingOptions { .atomic }
}
