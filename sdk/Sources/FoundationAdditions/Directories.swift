import Foundation
import SDKBase

@available(iOS 16.0, *)
extension URL {
  private static func directory(_ directory: FileManager.SearchPathDirectory, _ fallback: String) -> URL {
    FileManager.default.urls(for: directory, in: .userDomainMask).first
      ?? FileManager.default.temporaryDirectory.appendingPathComponent(fallback, isDirectory: true)
  }

  public static var documentsDirectory: URL { directory(.documentDirectory, "Documents") }
  public static var cachesDirectory: URL { directory(.cachesDirectory, "Caches") }
  public static var applicationSupportDirectory: URL {
    directory(.applicationSupportDirectory, "Application Support")
  }
  public static var libraryDirectory: URL { directory(.libraryDirectory, "Library") }
  public static var downloadsDirectory: URL { directory(.downloadsDirectory, "Downloads") }
  public static var picturesDirectory: URL { directory(.picturesDirectory, "Pictures") }
  public static var moviesDirectory: URL { directory(.moviesDirectory, "Movies") }
  public static var musicDirectory: URL { directory(.musicDirectory, "Music") }
}

extension FileManager {
  /// A folder that an app shares with its extensions; one folder a group here.
  public func containerURL(forSecurityApplicationGroupIdentifier groupIdentifier: String) -> URL? {
    let folder = URL.applicationSupportDirectory.appendingPathComponent(groupIdentifier, isDirectory: true)
    try? createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// There is no iCloud here.
  public func url(forUbiquityContainerIdentifier containerIdentifier: String?) -> URL? {
    reportUnsupported(api: "FileManager.url(forUbiquityContainerIdentifier:)", note: "There is no iCloud here.")
    return nil
  }

  public var ubiquityIdentityToken: (any NSCoding & NSCopying & NSObjectProtocol)? { nil }
}

extension ProcessInfo {
  public var isLowPowerModeEnabled: Bool { false }

  /// How warm the phone is.
  public enum ThermalState: Int, Sendable { case nominal, fair, serious, critical }
  public var thermalState: ThermalState { .nominal }
  public var isiOSAppOnMac: Bool { false }
  public var isMacCatalystApp: Bool { false }
}
