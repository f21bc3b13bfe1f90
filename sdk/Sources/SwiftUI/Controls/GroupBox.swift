/// Views on a common ground, with a title.
@available(iOS 14.0, *)
public struct GroupBox<Label: View, Content: View>: View {
  private let label: Label?
  private let content: Content
  @Environment(\.self) private var values

  init(optional label: Label?, content: Content) {
    self.label = label
    self.content = content
  }

  public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) {
    self.init(optional: label(), content: content())
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use init(content:label:) instead.")
  public init(label: Label, @ViewBuilder content: () -> Content) {
    self.init(optional: label, content: content())
  }

  public var body: some View {
    let inner = content.keepingStyle(GroupBoxStyleConfiguration.self, of: values)
    StyledView(
      GroupBoxStyleConfiguration(
        label: .init(content: label.map { AnyView($0) }), content: .init(content: AnyView(inner)))
    ) { GroundedBox(configuration: $0) }
  }
}

@available(iOS 14.0, *)
extension GroupBox where Label == EmptyView {
  public init(@ViewBuilder content: () -> Content) { self.init(optional: nil, content: content()) }
}

@available(iOS 14.0, *)
extension GroupBox where Label == Text {
  public init(_ titleKey: LocalizedStringKey, @ViewBuilder content: () -> Content) {
    self.init(optional: Text(titleKey), content: content())
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content) {
    self.init(optional: Text(title), content: content())
  }
}

@available(iOS 14.0, *)
extension GroupBox where Label == GroupBoxStyleConfiguration.Label, Content == GroupBoxStyleConfiguration.Content {
  public init(_ configuration: GroupBoxStyleConfiguration) {
    self.init(optional: configuration.label, content: configuration.content)
  }
}

/// The look of group boxes.
@available(iOS 14.0, *)
@MainActor @preconcurrency
public protocol GroupBoxStyle {
  associatedtype Body: View
  typealias Configuration = GroupBoxStyleConfiguration
  @ViewBuilder @MainActor @preconcurrency func makeBody(configuration: Configuration) -> Body
}

/// What a group box style gets.
@available(iOS 14.0, *)
public struct GroupBoxStyleConfiguration {
  /// The title, its type hidden.
  public struct Label: View {
    let content: AnyView?
    public var body: some View { content }
  }

  /// What is in the box, its type hidden.
  public struct Content: View {
    let content: AnyView
    public var body: some View { content }
  }

  public let label: Label
  public let content: Content
}

/// A rounded ground.
@available(iOS 14.0, *)
public struct DefaultGroupBoxStyle: GroupBoxStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View { GroundedBox(configuration: configuration) }
}

@available(iOS 14.0, *)
extension GroupBoxStyle where Self == DefaultGroupBoxStyle { public static var automatic: Self { .init() } }

@available(iOS 14.0, *)
extension View {
  public func groupBoxStyle<S: GroupBoxStyle>(_ style: S) -> some View {
    self.style(style, for: GroupBoxStyleConfiguration.self) { AnyView($0.makeBody(configuration: $1)) }
  }
}

private struct GroundedBox: View {
  let configuration: GroupBoxStyleConfiguration

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      configuration.label.font(.headline)
      VStack { configuration.content }.frame(maxWidth: .infinity)
    }
    .padding(16)
    .background(Color.system(.secondaryBackground), in: RoundedRectangle(cornerRadius: 8))
  }
}
