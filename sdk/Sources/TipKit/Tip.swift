import Observation
import FoundationAdditions
import SDKBase
import SwiftUI

/// A hint about a feature.
@available(iOS 17.0, *)
public protocol Tip: Identifiable, Sendable {
  var id: String { get }
  var title: Text { get }
  var message: Text? { get }
  var image: Image? { get }
  @Tips.ActionBuilder var actions: [Tips.Action] { get }
  @Tips.RuleBuilder var rules: [Tips.Rule] { get }
  @Tips.OptionsBuilder var options: [any TipOption] { get }
}

@available(iOS 17.0, *)
extension Tip {
  public typealias Action = Tips.Action
  public typealias Event = Tips.Event
  public typealias Rule = Tips.Rule
  public typealias Option = TipOption
  public typealias IgnoresDisplayFrequency = Tips.IgnoresDisplayFrequency
  public typealias MaxDisplayCount = Tips.MaxDisplayCount
  public var id: String { "\(Self.self)" }
  public var message: Text? { nil }
  public var image: Image? { nil }
  public var actions: [Tips.Action] { [] }
  public var rules: [Tips.Rule] { [] }
  public var options: [any TipOption] { [] }

  public var status: Tips.Status { TipStore.shared.isInvalid(id) ? .invalidated(.tipClosed) : .available }
  public var shouldDisplay: Bool {
    TipStore.shared.isReady && !TipStore.shared.isInvalid(id) && rules.allSatisfy { $0.holds() }
  }

  /// The tip is not shown again.
  public func invalidate(reason: Tips.InvalidationReason) { TipStore.shared.invalidate(id) }
}

/// How a tip is shown.
@available(iOS 17.0, *)
public protocol TipOption: Sendable {}

/// What all tips share.
@available(iOS 17.0, *)
public enum Tips {
  /// How far a tip is.
  public enum Status: Hashable, Sendable {
    case pending, available
    case invalidated(InvalidationReason)
  }

  /// Why a tip is not shown again.
  public enum InvalidationReason: Hashable, Sendable {
    case actionPerformed, displayCountExceeded, tipClosed
    @available(iOS 18.0, *)
    case displayDurationExceeded
  }

  /// A button of a tip.
  public struct Action: Identifiable, Sendable {
    public let id: String
    public let index: Int?
    public let label: @Sendable () -> Text
    let handler: @Sendable () -> Void

    public init(
      id: String? = nil, perform handler: @escaping @Sendable () -> Void = {}, _ label: @escaping @Sendable () -> Text
    ) { (self.id, index, self.label, self.handler) = (id ?? "action", nil, label, handler) }

    @_disfavoredOverload
    public init<S: StringProtocol>(id: String? = nil, title: S, perform handler: @escaping @Sendable () -> Void = {}) {
      let text = String(title)
      self.init(id: id ?? text, perform: handler) { Text(verbatim: text) }
    }

    public init(id: String? = nil, title: LocalizedStringKey, perform handler: @escaping @Sendable () -> Void = {}) {
      nonisolated(unsafe) let title = title
      self.init(id: id, perform: handler) { Text(title) }
    }
  }

  /// Something that happens, and is counted.
  public struct Event<DonationInfo: Codable & Sendable>: Identifiable, Sendable {
    public let id: String
    public init(id: String) where DonationInfo == EmptyDonation { self.id = id }
    public func donate() async { TipStore.shared.donate(id) }
    public func sendDonation(_ completion: (() -> Void)? = nil) {
      TipStore.shared.donate(id)
      completion?()
    }
    public var donations: [Int] { Array(0..<TipStore.shared.count(id)) }
  }

  /// Nothing more about an event.
  public struct EmptyDonation: Codable, Sendable {}

  /// When a tip is shown.
  public struct Rule: Sendable {
    let holds: @Sendable () -> Bool
    init(holds: @escaping @Sendable () -> Bool) { self.holds = holds }
    public init<DonationInfo>(
      _ event: Event<DonationInfo>, _ body: @escaping @Sendable (Event<DonationInfo>) -> Bool
    ) { self.init { body(event) } }
  }

  /// Shows the tip however often others were shown.
  public struct IgnoresDisplayFrequency: TipOption {
    public init(_ ignoresDisplayFrequency: Bool) {}
  }

  /// Shows the tip at most so often.
  public struct MaxDisplayCount: TipOption {
    public init(_ maxDisplayCount: Int) {}
  }

  /// How often tips are shown, and where that is kept.
  public struct ConfigurationOption: Sendable {
    /// How often.
    public struct DisplayFrequency: Hashable, Sendable {
      private let name: String
      public static let immediate = DisplayFrequency(name: "immediate")
      public static let hourly = DisplayFrequency(name: "hourly")
      public static let daily = DisplayFrequency(name: "daily")
      public static let weekly = DisplayFrequency(name: "weekly")
      public static let monthly = DisplayFrequency(name: "monthly")
    }

    /// Where.
    public struct DatastoreLocation: Hashable, Sendable {
      private let name: String
      public static let applicationDefault = DatastoreLocation(name: "default")
      public static func groupContainer(identifier: String) -> DatastoreLocation { DatastoreLocation(name: identifier) }
      public static func url(_ url: URL) -> DatastoreLocation { DatastoreLocation(name: url.path) }
    }

    public static func displayFrequency(_ displayFrequency: DisplayFrequency) -> ConfigurationOption { .init() }
    public static func datastoreLocation(_ datastoreLocation: DatastoreLocation) -> ConfigurationOption { .init() }
  }

  /// Makes tips ready to be shown.
  public static func configure(_ options: [ConfigurationOption] = []) throws { TipStore.shared.start() }
  public static func resetDatastore() throws { TipStore.shared.reset() }
  public static func showAllTipsForTesting() { TipStore.shared.start() }
  public static func hideAllTipsForTesting() { TipStore.shared.reset() }
  public static func showTipsForTesting(_ tips: [any Tip.Type]) { TipStore.shared.start() }

  /// Lists buttons.
  @resultBuilder
  public enum ActionBuilder {
    public static func buildExpression(_ expression: Action) -> [Action] { [expression] }
    public static func buildExpression(_ expression: [Action]) -> [Action] { expression }
    public static func buildBlock(_ components: [Action]...) -> [Action] { components.flatMap { $0 } }
    public static func buildOptional(_ component: [Action]?) -> [Action] { component ?? [] }
  }

  /// Lists rules.
  @resultBuilder
  public enum RuleBuilder {
    public static func buildBlock(_ components: Rule...) -> [Rule] { components }
  }

  /// Lists options.
  @resultBuilder
  public enum OptionsBuilder {
    public static func buildBlock(_ components: any TipOption...) -> [any TipOption] { components }
  }
}

/// What was closed and what happened, as long as the app runs.
final class TipStore: Sendable {
  static let shared = TipStore()
  private struct State {
    var ready = false
    var invalid: Set<String> = []
    var counts: [String: Int] = [:]
    var values: [String: any Sendable] = [:]
  }
  private let state = Guarded(State())

  private let changes = Changes()

  /// What views that show tips look at: it grows with every change.
  @Observable
  final class Changes: @unchecked Sendable { var count = 0 }

  private func read<Value>(_ body: (State) -> Value) -> Value {
    _ = changes.count
    return state.read(body)
  }

  private func write(_ body: (inout State) -> Void) {
    state.write(body)
    changes.count += 1
  }

  var isReady: Bool { read { $0.ready } }
  func start() { write { $0.ready = true } }
  func reset() { write { $0 = State() } }
  func isInvalid(_ id: String) -> Bool { read { $0.invalid.contains(id) } }
  func invalidate(_ id: String) { write { _ = $0.invalid.insert(id) } }
  func donate(_ id: String) { write { $0.counts[id, default: 0] += 1 } }
  func count(_ id: String) -> Int { read { $0.counts[id] ?? 0 } }
  func value(_ key: String) -> (any Sendable)? { read { $0.values[key] } }
  func set(_ value: any Sendable, for key: String) { write { $0.values[key] = value } }
}
