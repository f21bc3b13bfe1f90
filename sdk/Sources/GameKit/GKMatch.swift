import FoundationAdditions
import Placeholders
import SDKBase
import UIKit

/// Whether a player is there.
public enum GKPlayerConnectionState: Int, Sendable { case unknown, connected, disconnected }

/// Who is sought to play with.
open class GKMatchRequest: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open var minPlayers = 2
  open var maxPlayers = 2
  open var defaultNumberOfPlayers = 0
  open var playerGroup = 0
  open var playerAttributes: UInt32 = 0
  open var inviteMessage: String?
  open var recipients: [GKPlayer]?
}

/// Told what others send.
public protocol GKMatchDelegate: NSObjectProtocol {
  func match(_ match: GKMatch, didReceive data: Data, fromRemotePlayer player: GKPlayer)
  func match(_ match: GKMatch, player: GKPlayer, didChange state: GKPlayerConnectionState)
  func match(_ match: GKMatch, didFailWithError error: (any Error)?)
}

extension GKMatchDelegate {
  public func match(_ match: GKMatch, didReceive data: Data, fromRemotePlayer player: GKPlayer) {}
  public func match(_ match: GKMatch, player: GKPlayer, didChange state: GKPlayerConnectionState) {}
  public func match(_ match: GKMatch, didFailWithError error: (any Error)?) {}
}

/// A game with others; there is none.
open class GKMatch: NSObject, @unchecked Sendable {
  /// How surely something is sent.
  public enum SendDataMode: Int, Sendable { case reliable, unreliable }
  override init() { super.init() }
  open weak var delegate: (any GKMatchDelegate)?
  open var players: [GKPlayer] { [] }
  open var expectedPlayerCount: Int { 0 }
  open func send(_ data: Data, to players: [GKPlayer], dataMode mode: SendDataMode) throws {
    throw noGameCenter("GKMatch")
  }
  open func sendData(toAllPlayers data: Data, with mode: SendDataMode) throws { throw noGameCenter("GKMatch") }
  open func disconnect() {}
}

/// Seeks others to play with; finds nobody.
open class GKMatchmaker: NSObject, @unchecked Sendable {
  private static let only = GKMatchmaker()
  open class func shared() -> GKMatchmaker { only }
  open func findMatch(for request: GKMatchRequest) async throws -> GKMatch { throw noGameCenter("GKMatchmaker") }
  open func findMatch(
    for request: GKMatchRequest,
    withCompletionHandler completionHandler: (@Sendable (GKMatch?, (any Error)?) -> Void)? = nil
  ) { completionHandler?(nil, noGameCenter("GKMatchmaker")) }
  open func cancel() {}
  open func finishMatchmaking(for match: GKMatch) {}
}

/// Told what came of seeking.
@MainActor @preconcurrency
public protocol GKMatchmakerViewControllerDelegate: NSObjectProtocol {
  func matchmakerViewControllerWasCancelled(_ viewController: GKMatchmakerViewController)
  func matchmakerViewController(_ viewController: GKMatchmakerViewController, didFailWithError error: any Error)
  func matchmakerViewController(_ viewController: GKMatchmakerViewController, didFind match: GKMatch)
}

extension GKMatchmakerViewControllerDelegate {
  public func matchmakerViewController(_ viewController: GKMatchmakerViewController, didFind match: GKMatch) {}
}

/// Lets somebody seek others; in the preview a placeholder stands for it.
@MainActor @preconcurrency
open class GKMatchmakerViewController: UINavigationController {
  open weak var matchmakerDelegate: (any GKMatchmakerViewControllerDelegate)?
  public let matchRequest: GKMatchRequest
  public init?(matchRequest request: GKMatchRequest) {
    matchRequest = request
    super.init(nibName: nil, bundle: nil)
  }
  public required init?(coder: NSCoder) { return nil }
  open override func viewDidLoad() {
    super.viewDidLoad()
    reportUnsupported(api: "GKMatchmakerViewController", note: "The preview has no Game Center; nobody is found.")
    showPlaceholder(in: view, symbol: "person.2", text: "Game Center")
  }
}
