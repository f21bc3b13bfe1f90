import SDKBase
import SwiftUI

/// How a widget's colours are used.
@available(iOS 16.0, *)
public struct WidgetRenderingMode: Hashable, Sendable, CustomStringConvertible {
  public let description: String
  public static let fullColor = WidgetRenderingMode(description: "fullColor")
  public static let accented = WidgetRenderingMode(description: "accented")
  public static let vibrant = WidgetRenderingMode(description: "vibrant")
}

private struct FamilyKey: EnvironmentKey { static let defaultValue = WidgetFamily.systemSmall }
private struct RenderingKey: EnvironmentKey { static let defaultValue = WidgetRenderingMode.fullColor }
private struct BackgroundKey: EnvironmentKey { static let defaultValue = true }
private struct MarginsKey: EnvironmentKey {
  static let defaultValue = EdgeInsets(top: 16, leading: 16, bottom: 16, trailing: 16)
}

@available(iOS 14.0, *)
extension EnvironmentValues {
  public var widgetFamily: WidgetFamily {
    get { self[FamilyKey.self] }
    set { self[FamilyKey.self] = newValue }
  }
  @available(iOS 16.0, *)
  public var widgetRenderingMode: WidgetRenderingMode {
    get { self[RenderingKey.self] }
    set { self[RenderingKey.self] = newValue }
  }
  @available(iOS 15.0, *)
  public var showsWidgetContainerBackground: Bool { self[BackgroundKey.self] }
  @available(iOS 17.0, *)
  public var widgetContentMargins: EdgeInsets { self[MarginsKey.self] }
  @available(iOS 16.0, *)
  public var showsWidgetLabel: Bool { false }
  @available(iOS 16.1, *)
  public var isActivityFullscreen: Bool { false }
  @available(iOS 18.0, *)
  public var activityFamily: ActivityFamily { .medium }
}

@available(iOS 14.0, *)
extension View {
  /// What the app opens when the widget is tapped.
  public func widgetURL(_ url: URL?) -> some View { self }
  @available(iOS 16.0, *)
  public func widgetAccentable(_ accentable: Bool = true) -> some View { self }
  @available(iOS 16.0, *)
  public func widgetLabel<Label: View>(@ViewBuilder label: () -> Label) -> some View { self }
  @available(iOS 16.0, *)
  public func widgetLabel(_ labelKey: LocalizedStringKey) -> some View { self }
  @available(iOS 16.1, *)
  public func activityBackgroundTint(_ color: Color?) -> some View { background(color ?? .clear) }
  @available(iOS 16.1, *)
  public func activitySystemActionForegroundColor(_ color: Color?) -> some View { self }
  @available(iOS 16.1, *)
  public func dynamicIsland(verticalPlacement: DynamicIslandExpandedRegionVerticalPlacement) -> some View { self }
}

/// The dark disc behind a widget of the lock screen.
@available(iOS 16.0, *)
public struct AccessoryWidgetBackground: View {
  public init() {}
  public var body: some View { Color.secondary.opacity(0.2) }
}

/// Previews a widget in a size.
@available(iOS 14.0, *)
public struct WidgetPreviewContext: PreviewContext {
  private let family: WidgetFamily
  public init(family: WidgetFamily) { self.family = family }
  public subscript<Key: PreviewContextKey>(key: Key.Type) -> Key.Value { Key.defaultValue }
}
