import Combine
import FoundationAdditions
import ManagedSettings
import SDKBase

/// Whether the app may see and limit how the phone is used.
@available(iOS 15.0, *)
public enum AuthorizationStatus: Int, Sendable, CustomStringConvertible {
  case notDetermined, denied, approved
  public var description: String { ["notDetermined", "denied", "approved"][rawValue] }
}

/// Whose phone it is.
@available(iOS 16.0, *)
public enum FamilyControlsMember: Sendable { case child, individual }

/// Why the app may not.
@available(iOS 15.0, *)
public enum FamilyControlsError: Error, LocalizedError, Sendable {
  case restricted, unavailable, invalidAccountType, invalidArgument, authorizationConflict, authorizationCanceled
  case networkError, authenticationMethodUnavailable
  public var errorDescription: String? { "The preview has no screen time to see or limit." }
}

/// Asks whether the app may see and limit how the phone is used; in the preview it may not.
@available(iOS 15.0, *)
public final class AuthorizationCenter: ObservableObject, @unchecked Sendable {
  public static let shared = AuthorizationCenter()
  @Published public private(set) var authorizationStatus = AuthorizationStatus.notDetermined

  @available(iOS 16.0, *)
  public func requestAuthorization(for member: FamilyControlsMember) async throws {
    denyPermission(api: "AuthorizationCenter.requestAuthorization", resource: "screen time")
    throw FamilyControlsError.unavailable
  }

  public func revokeAuthorization(completionHandler: @escaping (Result<Void, any Error>) -> Void) {
    completionHandler(.failure(FamilyControlsError.unavailable))
  }
}

/// Which apps and pages somebody has picked.
@available(iOS 15.0, *)
public struct FamilyActivitySelection: Codable, Equatable, Sendable {
  public var applicationTokens: Set<ApplicationToken> = []
  public var categoryTokens: Set<ActivityCategoryToken> = []
  public var webDomainTokens: Set<WebDomainToken> = []
  public let includeEntireCategory: Bool
  public init() { includeEntireCategory = false }
  @available(iOS 15.2, *)
  public init(includeEntireCategory: Bool) { self.includeEntireCategory = includeEntireCategory }
}
