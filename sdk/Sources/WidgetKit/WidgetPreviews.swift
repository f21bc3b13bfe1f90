import ActivityKit
import SwiftUI

/// Collects the entries of a preview.
@available(iOS 17.0, *)
@resultBuilder
public enum PreviewTimelineBuilder {
  public static func buildBlock(_ entries: any TimelineEntry...) -> [any TimelineEntry] { entries }
}

/// Collects the states of a preview.
@available(iOS 17.0, *)
@resultBuilder
public enum PreviewActivityBuilder<Attributes: ActivityAttributes> {
  public static func buildBlock(_ states: Attributes.ContentState...) -> [Attributes.ContentState] { states }
}

/// Which look of a live activity is previewed.
@available(iOS 17.0, *)
public enum ActivityPreviewViewKind: Sendable {
  case content
  case dynamicIsland(DynamicIslandPreviewViewState)

  /// How much of the island is shown.
  public enum DynamicIslandPreviewViewState: Sendable { case compact, expanded, minimal }
}

/// Shows a widget in Xcode's canvas; here it is checked and left out.
@available(iOS 17.0, *)
@freestanding(declaration)
public macro Preview(
  _ name: String? = nil, as family: WidgetFamily, widget: @escaping @MainActor () -> any Widget,
  @PreviewTimelineBuilder timeline: @escaping @MainActor () -> [any TimelineEntry]
) = #externalMacro(module: "SwiftGenMacros", type: "PreviewMacro")

@available(iOS 17.0, *)
@freestanding(declaration)
public macro Preview<Provider: TimelineProvider>(
  _ name: String? = nil, as family: WidgetFamily, widget: @escaping @MainActor () -> any Widget,
  timelineProvider: @escaping @MainActor () -> Provider
) = #externalMacro(module: "SwiftGenMacros", type: "PreviewMacro")

@available(iOS 17.0, *)
@freestanding(declaration)
public macro Preview<Attributes: ActivityAttributes>(
  _ name: String? = nil, as viewKind: ActivityPreviewViewKind, using attributes: Attributes,
  widget: @escaping @MainActor () -> any Widget,
  @PreviewActivityBuilder<Attributes> contentStates: @escaping @MainActor () -> [Attributes.ContentState]
) = #externalMacro(module: "SwiftGenMacros", type: "PreviewMacro")
