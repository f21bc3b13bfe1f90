import FoundationAdditions
import Placeholders
import SDKBase
import UIKit

/// Which page of Game Center is shown.
public enum GKGameCenterViewControllerState: Int, Sendable {
  case `default` = -1
  case leaderboards = 0
  case achievements, challenges, localPlayerProfile, dashboard, localPlayerFriendsList
}

/// Told when the player has seen enough.
@MainActor @preconcurrency
public protocol GKGameCenterControllerDelegate: NSObjectProtocol {
  func gameCenterViewControllerDidFinish(_ gameCenterViewController: GKGameCenterViewController)
}

/// Shows Game Center; in the preview a placeholder stands for it.
@MainActor @preconcurrency
open class GKGameCenterViewController: UINavigationController {
  open weak var gameCenterDelegate: (any GKGameCenterControllerDelegate)?
  open var viewState = GKGameCenterViewControllerState.default

  public init() { super.init(nibName: nil, bundle: nil) }
  @available(iOS 14.0, *)
  public convenience init(state: GKGameCenterViewControllerState) {
    self.init()
    viewState = state
  }
  @available(iOS 14.0, *)
  public convenience init(
    leaderboardID: String, playerScope: GKLeaderboard.PlayerScope, timeScope: GKLeaderboard.TimeScope
  ) { self.init(state: .leaderboards) }
  @available(iOS 14.0, *)
  public convenience init(leaderboard: GKLeaderboard, playerScope: GKLeaderboard.PlayerScope) {
    self.init(state: .leaderboards)
  }
  @available(iOS 14.0, *)
  public convenience init(achievementID: String) { self.init(state: .achievements) }
  public required init?(coder: NSCoder) { return nil }

  open override func viewDidLoad() {
    super.viewDidLoad()
    reportUnsupported(
      api: "GKGameCenterViewController", note: "The preview has no Game Center; a placeholder is shown.")
    showPlaceholder(in: view, symbol: "gamecontroller", text: "Game Center")
  }
}

/// The button that leads to Game Center; the preview shows none.
@available(iOS 14.0, *)
@MainActor @preconcurrency
open class GKAccessPoint: NSObject {
  /// The corner that it is in.
  public enum Location: Int, Sendable { case topLeading, topTrailing, bottomLeading, bottomTrailing }
  nonisolated override init() { super.init() }
  public static let shared = GKAccessPoint()
  open var isActive = false {
    didSet { if isActive { reportUnsupported(api: "GKAccessPoint", note: "The preview has no Game Center.") } }
  }
  open var isVisible: Bool { false }
  open var isPresentingGameCenter: Bool { false }
  open var showHighlights = false
  open var location = Location.topLeading
  open var frameInScreenCoordinates: CGRect { .zero }
  open weak var parentWindow: UIWindow?
  open func trigger(handler: @escaping () -> Void) { handler() }
  @available(iOS 18.0, *)
  open func trigger(
    leaderboardID: String, playerScope: GKLeaderboard.PlayerScope, timeScope: GKLeaderboard.TimeScope,
    handler: (() -> Void)? = nil
  ) { handler?() }
  @available(iOS 18.0, *)
  open func trigger(achievementID: String, handler: (() -> Void)? = nil) { handler?() }
  open func trigger(state: GKGameCenterViewControllerState, handler: @escaping () -> Void) { handler() }
}
