import ActivityKit
import AppIntents
import Intents
import SwiftUI

/// A widget without settings.
@available(iOS 14.0, *)
public struct StaticConfiguration<Content: View>: WidgetConfiguration {
  public init<Provider: TimelineProvider>(
    kind: String, provider: Provider, @ViewBuilder content: @escaping (Provider.Entry) -> Content
  ) {}
  public var body: some WidgetConfiguration { EmptyWidgetConfiguration() }
}

/// A widget whose settings are an intent.
@available(iOS 17.0, *)
public struct AppIntentConfiguration<Intent: WidgetConfigurationIntent, Content: View>: WidgetConfiguration {
  public init<Provider: AppIntentTimelineProvider>(
    kind: String, intent: Intent.Type = Intent.self, provider: Provider,
    @ViewBuilder content: @escaping (Provider.Entry) -> Content
  ) where Provider.Intent == Intent {}
  public var body: some WidgetConfiguration { EmptyWidgetConfiguration() }
}

/// A widget whose settings are a SiriKit intent.
@available(iOS 14.0, *)
public struct IntentConfiguration<Intent: INIntent, Content: View>: WidgetConfiguration {
  public init<Provider: IntentTimelineProvider>(
    kind: String, intent: Intent.Type, provider: Provider, @ViewBuilder content: @escaping (Provider.Entry) -> Content
  ) where Provider.Intent == Intent {}
  public var body: some WidgetConfiguration { EmptyWidgetConfiguration() }
}

/// How a live activity looks.
@available(iOS 16.1, *)
public struct ActivityConfiguration<Attributes: ActivityAttributes>: WidgetConfiguration {
  public init<Content: View>(
    for attributesType: Attributes.Type, @ViewBuilder content: @escaping (ActivityViewContext<Attributes>) -> Content,
    dynamicIsland: @escaping (ActivityViewContext<Attributes>) -> DynamicIsland
  ) {}
  public var body: some WidgetConfiguration { EmptyWidgetConfiguration() }
}

/// What a live activity's views are given.
@available(iOS 16.1, *)
public struct ActivityViewContext<Attributes: ActivityAttributes> {
  public let state: Attributes.ContentState
  public let attributes: Attributes
  public let activityID: String
  @available(iOS 16.2, *)
  public let isStale: Bool
}

@available(iOS 14.0, *)
extension WidgetConfiguration {
  /// The widget's name where it is chosen.
  public func configurationDisplayName(_ displayName: Text) -> some WidgetConfiguration { self }
  public func configurationDisplayName(_ displayNameKey: LocalizedStringKey) -> some WidgetConfiguration { self }
  @_disfavoredOverload
  public func configurationDisplayName<S: StringProtocol>(_ displayName: S) -> some WidgetConfiguration { self }

  /// What the widget shows, where it is chosen.
  public func description(_ description: Text) -> some WidgetConfiguration { self }
  public func description(_ descriptionKey: LocalizedStringKey) -> some WidgetConfiguration { self }
  @_disfavoredOverload
  public func description<S: StringProtocol>(_ description: S) -> some WidgetConfiguration { self }

  /// The sizes that the widget comes in.
  public func supportedFamilies(_ families: [WidgetFamily]) -> some WidgetConfiguration { self }
  public func onBackgroundURLSessionEvents(
    matching matchingString: String? = nil,
    _ urlSessionEvent: @escaping (_ identifier: String, _ completion: @escaping () -> Void) -> Void
  ) -> some WidgetConfiguration { self }
  @available(iOS 15.0, *)
  public func contentMarginsDisabled() -> some WidgetConfiguration { self }
  @available(iOS 15.0, *)
  public func containerBackgroundRemovable(_ isRemovable: Bool = true) -> some WidgetConfiguration { self }
  @available(iOS 17.0, *)
  public func disfavoredLocations(_ locations: [WidgetLocation], for families: [WidgetFamily])
    -> some WidgetConfiguration
  {
    self
  }
  @available(iOS 18.0, *)
  public func promptsForUserConfiguration() -> some WidgetConfiguration { self }
  @available(iOS 18.0, *)
  public func supplementalActivityFamilies(_ families: [ActivityFamily]) -> some WidgetConfiguration { self }
}

/// Where a widget may stand.
@available(iOS 17.0, *)
public struct WidgetLocation: Hashable, Sendable {
  private let name: String
  public static let homeScreen = WidgetLocation(name: "homeScreen")
  public static let lockScreen = WidgetLocation(name: "lockScreen")
  public static let standBy = WidgetLocation(name: "standBy")
  public static let iPhoneWidgetsOnMac = WidgetLocation(name: "iPhoneWidgetsOnMac")
}

/// How large a live activity is.
@available(iOS 18.0, *)
public enum ActivityFamily: Hashable, CaseIterable, Sendable { case small, medium }
