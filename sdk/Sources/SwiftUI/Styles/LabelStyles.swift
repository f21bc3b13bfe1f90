/// The look of labels.
@available(iOS 14.0, *)
@MainActor @preconcurrency
public protocol LabelStyle {
  associatedtype Body: View
  typealias Configuration = LabelStyleConfiguration
  @ViewBuilder @MainActor @preconcurrency func makeBody(configuration: Configuration) -> Body
}

/// What a label style gets.
@available(iOS 14.0, *)
public struct LabelStyleConfiguration {
  /// The label's title, its type hidden.
  public struct Title: View {
    let content: AnyView
    public var body: some View { content }
  }

  /// The label's icon, its type hidden.
  public struct Icon: View {
    let content: AnyView
    public var body: some View { content }
  }

  public let title: Title
  public let icon: Icon
}

/// The look that fits where the label is.
@available(iOS 14.0, *)
public struct DefaultLabelStyle: LabelStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View { TitleAndIcon(configuration: configuration) }
}

/// Title and icon.
@available(iOS 14.5, *)
public struct TitleAndIconLabelStyle: LabelStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View { TitleAndIcon(configuration: configuration) }
}

/// The title alone.
@available(iOS 14.0, *)
public struct TitleOnlyLabelStyle: LabelStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View { configuration.title }
}

/// The icon alone.
@available(iOS 14.0, *)
public struct IconOnlyLabelStyle: LabelStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View { IconOnly(configuration: configuration) }
}

@available(iOS 14.0, *)
extension LabelStyle where Self == DefaultLabelStyle { public static var automatic: Self { .init() } }
@available(iOS 14.5, *)
extension LabelStyle where Self == TitleAndIconLabelStyle { public static var titleAndIcon: Self { .init() } }
@available(iOS 14.0, *)
extension LabelStyle where Self == TitleOnlyLabelStyle { public static var titleOnly: Self { .init() } }
@available(iOS 14.0, *)
extension LabelStyle where Self == IconOnlyLabelStyle { public static var iconOnly: Self { .init() } }

@available(iOS 14.0, *)
extension View {
  public func labelStyle<S: LabelStyle>(_ style: S) -> some View {
    self.style(style, for: LabelStyleConfiguration.self) { AnyView($0.makeBody(configuration: $1)) }
  }
}
