import FoundationAdditions
import SDKBase

/// Stands for an app, a kind of app or a page without telling which.
@available(iOS 15.0, *)
public struct Token<T>: Codable, Hashable, Sendable {
  private let data: Data
}

/// An app.
@available(iOS 15.0, *)
public struct Application: Codable, Hashable, Sendable {
  public let bundleIdentifier: String?
  public var localizedDisplayName: String? { nil }
  public var token: ApplicationToken? { nil }
  public init() { bundleIdentifier = nil }
  public init(bundleIdentifier: String) { self.bundleIdentifier = bundleIdentifier }
}

/// A kind of app.
@available(iOS 15.0, *)
public struct ActivityCategory: Codable, Hashable, Sendable {
  public var localizedDisplayName: String? { nil }
}

/// A page of the web.
@available(iOS 15.0, *)
public struct WebDomain: Codable, Hashable, Sendable {
  public let domain: String?
}

public typealias ApplicationToken = Token<Application>
public typealias ActivityCategoryToken = Token<ActivityCategory>
public typealias WebDomainToken = Token<WebDomain>

/// What is closed. Nothing is, in the preview: it is only kept.
@available(iOS 15.0, *)
public struct ShieldSettings: Sendable {
  /// Which kinds of apps.
  public enum ActivityCategoryPolicy<Activity>: Codable, Hashable, Sendable {
    case none
    case specific(Set<ActivityCategoryToken>, except: Set<Token<Activity>> = [])
    case all(except: Set<Token<Activity>> = [])
  }

  public var applications: Set<ApplicationToken>?
  public var webDomains: Set<WebDomainToken>?
  public var applicationCategories: ActivityCategoryPolicy<Application>?
  public var webDomainCategories: ActivityCategoryPolicy<WebDomain>?
}

/// Keeps what is closed.
@available(iOS 15.0, *)
public class ManagedSettingsStore: @unchecked Sendable {
  /// The name of a store.
  @available(iOS 16.0, *)
  public struct Name: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(_ rawValue: String) { self.rawValue = rawValue }
    public static let `default` = Name("default")
  }

  public var shield = ShieldSettings() {
    didSet { reportUnsupported(api: "ManagedSettingsStore.shield", note: "No app is closed by it in the preview.") }
  }

  public init() {}
  @available(iOS 16.0, *)
  public init(named name: Name) {}
  @available(iOS 16.0, *)
  public func clearAllSettings() { shield = ShieldSettings() }
}
