import SDKBase
import SwiftUI

/// A view of the app on the home screen. The preview shows the app alone.
@available(iOS 14.0, *)
@MainActor @preconcurrency
public protocol Widget {
  associatedtype Body: WidgetConfiguration
  init()
  var body: Body { get }
}

@available(iOS 14.0, *)
extension Widget {
  public static func main() { noHomeScreen() }
}

/// Several widgets of one extension.
@available(iOS 14.0, *)
@MainActor @preconcurrency
public protocol WidgetBundle {
  associatedtype Body: Widget
  init()
  @WidgetBundleBuilder var body: Body { get }
}

@available(iOS 14.0, *)
extension WidgetBundle {
  public static func main() { noHomeScreen() }
}

func noHomeScreen() {
  reportUnsupported(api: "Widget", note: "The preview has no home screen; widgets are checked and not shown.")
}

/// Widgets side by side.
@available(iOS 14.0, *)
public struct WidgetGroup<each Member: Widget>: Widget {
  private let members: (repeat each Member)?
  public init() { members = nil }
  init(_ members: repeat each Member) { self.members = (repeat each members) }
  public var body: some WidgetConfiguration { EmptyWidgetConfiguration() }
}

/// The widget of an `if` that is not there.
struct EmptyWidget: Widget {
  var body: some WidgetConfiguration { EmptyWidgetConfiguration() }
}

/// Puts widgets side by side.
@available(iOS 14.0, *)
@resultBuilder
public struct WidgetBundleBuilder {
  public static func buildBlock<each Content: Widget>(_ content: repeat each Content) -> some Widget {
    WidgetGroup(repeat each content)
  }
  public static func buildExpression<Content: Widget>(_ content: Content) -> Content { content }
  public static func buildOptional<Content: Widget>(_ widget: Content?) -> some Widget { EmptyWidget() }
  public static func buildLimitedAvailability<Content: Widget>(_ widget: Content) -> some Widget { widget }
}

/// What a widget is made of.
@available(iOS 14.0, *)
@MainActor @preconcurrency
public protocol WidgetConfiguration {
  associatedtype Body: WidgetConfiguration
  var body: Body { get }
}

extension Never: WidgetConfiguration {}

/// Nothing.
@available(iOS 16.1, *)
public struct EmptyWidgetConfiguration: WidgetConfiguration {
  public nonisolated init() {}
  public var body: Never { fatalError("EmptyWidgetConfiguration has no body.") }
}
