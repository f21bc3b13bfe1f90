import FoundationAdditions
import UIKit

/// A list of the best. There is none without Game Center.
open class GKLeaderboard: NSObject, @unchecked Sendable {
  /// Whose scores count.
  public enum PlayerScope: Int, Sendable { case global, friendsOnly }
  /// Since when scores count.
  public enum TimeScope: Int, Sendable { case today, week, allTime }
  /// Whether it begins anew.
  public enum LeaderboardType: Int, Sendable { case classic, recurring }

  /// A place in it.
  @available(iOS 14.0, *)
  open class Entry: NSObject, @unchecked Sendable {
    override init() { super.init() }
    open var player: GKPlayer { GKPlayer() }
    open var rank: Int { 0 }
    open var score: Int { 0 }
    open var formattedScore: String { "" }
    open var context: Int { 0 }
    open var date: Date { .distantPast }
  }

  override init() { super.init() }
  open var title: String? { nil }
  open var groupIdentifier: String? { nil }
  @available(iOS 14.0, *)
  open var baseLeaderboardID: String { "" }
  @available(iOS 14.0, *)
  open var type: LeaderboardType { .classic }
  @available(iOS 14.0, *)
  open var startDate: Date? { nil }
  @available(iOS 14.0, *)
  open var nextStartDate: Date? { nil }

  @available(iOS 14.0, *)
  open class func loadLeaderboards(IDs leaderboardIDs: [String]?) async throws -> [GKLeaderboard] {
    throw noGameCenter("GKLeaderboard")
  }
  @available(iOS 14.0, *)
  open class func loadLeaderboards(
    IDs leaderboardIDs: [String]?,
    completionHandler: @escaping @Sendable ([GKLeaderboard]?, (any Error)?) -> Void
  ) { completionHandler(nil, noGameCenter("GKLeaderboard")) }

  @available(iOS 14.0, *)
  open class func submitScore(_ score: Int, context: Int, player: GKPlayer, leaderboardIDs: [String]) async throws {
    throw noGameCenter("GKLeaderboard")
  }
  @available(iOS 14.0, *)
  open class func submitScore(
    _ score: Int, context: Int, player: GKPlayer, leaderboardIDs: [String],
    completionHandler: @escaping @Sendable ((any Error)?) -> Void
  ) { completionHandler(noGameCenter("GKLeaderboard")) }
  @available(iOS 14.0, *)
  open func submitScore(_ score: Int, context: Int, player: GKPlayer) async throws {
    throw noGameCenter("GKLeaderboard")
  }
  @available(iOS 14.0, *)
  open func submitScore(
    _ score: Int, context: Int, player: GKPlayer, completionHandler: @escaping @Sendable ((any Error)?) -> Void
  ) { completionHandler(noGameCenter("GKLeaderboard")) }

  @available(iOS 14.0, *)
  open func loadEntries(for playerScope: PlayerScope, timeScope: TimeScope, range: NSRange) async throws -> (
    Entry?, [Entry], Int
  ) { throw noGameCenter("GKLeaderboard") }
  @available(iOS 14.0, *)
  open func loadEntries(for players: [GKPlayer], timeScope: TimeScope) async throws -> (Entry?, [Entry]) {
    throw noGameCenter("GKLeaderboard")
  }
  @available(iOS 14.0, *)
  open func loadEntries(
    for playerScope: PlayerScope, timeScope: TimeScope, range: NSRange,
    completionHandler: @escaping @Sendable (Entry?, [Entry]?, Int, (any Error)?) -> Void
  ) { completionHandler(nil, nil, 0, noGameCenter("GKLeaderboard")) }
}

/// A score as it was sent in former days.
@available(iOS, introduced: 4.1, deprecated: 14.0, message: "Use GKLeaderboard.submitScore instead.")
open class GKScore: NSObject, @unchecked Sendable {
  public init(leaderboardIdentifier identifier: String) { leaderboardIdentifier = identifier }
  open var leaderboardIdentifier: String
  open var value: Int64 = 0
  open var context: UInt64 = 0
  open var rank: Int { 0 }
  open var formattedValue: String? { nil }
  open var player: GKPlayer { GKLocalPlayer.local }
  open class func report(
    _ scores: [GKScore], withCompletionHandler completionHandler: (@Sendable ((any Error)?) -> Void)? = nil
  ) { completionHandler?(noGameCenter("GKScore")) }
}

/// Something that a player has done.
open class GKAchievement: NSObject, @unchecked Sendable {
  public init(identifier: String) { self.identifier = identifier }
  public init(identifier: String, player: GKPlayer) { self.identifier = identifier }
  open var identifier: String
  open var percentComplete: Double = 0
  open var showsCompletionBanner = false
  open var isCompleted: Bool { percentComplete >= 100 }
  open var lastReportedDate: Date { .distantPast }
  open var player: GKPlayer { GKLocalPlayer.local }

  open class func loadAchievements() async throws -> [GKAchievement] { throw noGameCenter("GKAchievement") }
  open class func loadAchievements(
    completionHandler: (@Sendable ([GKAchievement]?, (any Error)?) -> Void)? = nil
  ) { completionHandler?(nil, noGameCenter("GKAchievement")) }
  open class func report(_ achievements: [GKAchievement]) async throws { throw noGameCenter("GKAchievement") }
  open class func report(
    _ achievements: [GKAchievement], withCompletionHandler completionHandler: (@Sendable ((any Error)?) -> Void)? = nil
  ) { completionHandler?(noGameCenter("GKAchievement")) }
  open class func resetAchievements() async throws { throw noGameCenter("GKAchievement") }
  open class func resetAchievements(completionHandler: (@Sendable ((any Error)?) -> Void)? = nil) {
    completionHandler?(noGameCenter("GKAchievement"))
  }
}

/// What has to be done for an achievement.
open class GKAchievementDescription: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var identifier: String { "" }
  open var title: String { "" }
  open var achievedDescription: String { "" }
  open var unachievedDescription: String { "" }
  open var maximumPoints: Int { 0 }
  open var isHidden: Bool { false }
  open class func loadAchievementDescriptions() async throws -> [GKAchievementDescription] {
    throw noGameCenter("GKAchievementDescription")
  }
}
