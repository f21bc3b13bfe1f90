/// A title that shows and hides what belongs to it.
@available(iOS 14.0, *)
public struct DisclosureGroup<Label: View, Content: View>: View {
  private let label: Label
  private let content: () -> Content
  private let binding: Binding<Bool>?
  @State private var isOpen = false
  @Environment(\.self) private var values

  init(label: Label, binding: Binding<Bool>?, content: @escaping () -> Content) {
    self.label = label
    self.binding = binding
    self.content = content
  }

  public init(@ViewBuilder content: @escaping () -> Content, @ViewBuilder label: () -> Label) {
    self.init(label: label(), binding: nil, content: content)
  }

  public init(
    isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content, @ViewBuilder label: () -> Label
  ) {
    self.init(label: label(), binding: isExpanded, content: content)
  }

  public var body: some View {
    let isExpanded = binding ?? $isOpen
    let inner =
      isExpanded.wrappedValue
      ? AnyView(content().keepingStyle(DisclosureGroupStyleConfiguration.self, of: values)) : AnyView(EmptyView())
    StyledView(
      DisclosureGroupStyleConfiguration(
        label: .init(content: AnyView(label)), content: .init(content: inner), isExpanded: isExpanded)
    ) { Disclosure(configuration: $0) }
  }
}

@available(iOS 14.0, *)
extension DisclosureGroup where Label == Text {
  public init(_ titleKey: LocalizedStringKey, @ViewBuilder content: @escaping () -> Content) {
    self.init(label: Text(titleKey), binding: nil, content: content)
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, @ViewBuilder content: @escaping () -> Content) {
    self.init(label: Text(title), binding: nil, content: content)
  }

  public init(
    _ titleKey: LocalizedStringKey, isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content
  ) {
    self.init(label: Text(titleKey), binding: isExpanded, content: content)
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content
  ) {
    self.init(label: Text(title), binding: isExpanded, content: content)
  }
}

/// The look of disclosure groups.
@available(iOS 16.0, *)
@MainActor @preconcurrency
public protocol DisclosureGroupStyle {
  associatedtype Body: View
  typealias Configuration = DisclosureGroupStyleConfiguration
  @ViewBuilder @MainActor @preconcurrency func makeBody(configuration: Configuration) -> Body
}

/// What a disclosure group style gets.
@available(iOS 16.0, *)
public struct DisclosureGroupStyleConfiguration {
  /// The title, its type hidden.
  public struct Label: View {
    let content: AnyView
    public var body: some View { content }
  }

  /// What is shown and hidden, its type hidden.
  public struct Content: View {
    let content: AnyView
    public var body: some View { content }
  }

  public let label: Label
  public let content: Content
  @Binding public var isExpanded: Bool

  init(label: Label, content: Content, isExpanded: Binding<Bool>) {
    self.label = label
    self.content = content
    _isExpanded = isExpanded
  }
}

/// A chevron at the trailing side.
@available(iOS 16.0, *)
public struct AutomaticDisclosureGroupStyle: DisclosureGroupStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View { Disclosure(configuration: configuration) }
}

@available(iOS 16.0, *)
extension DisclosureGroupStyle where Self == AutomaticDisclosureGroupStyle {
  public static var automatic: Self { .init() }
}

@available(iOS 16.0, *)
extension View {
  public func disclosureGroupStyle<S: DisclosureGroupStyle>(_ style: S) -> some View {
    self.style(style, for: DisclosureGroupStyleConfiguration.self) { AnyView($0.makeBody(configuration: $1)) }
  }
}

/// In a list the title and each of what belongs to it are rows.
private struct Disclosure: View {
  let configuration: DisclosureGroupStyleConfiguration
  @Environment(\.isInRow) private var isInRow

  var body: some View {
    if isInRow {
      header
      if configuration.isExpanded { configuration.content.padding(.leading, 20) }
    } else {
      VStack(alignment: .leading, spacing: 8) {
        header.foregroundStyle(Color.accentColor)
        if configuration.isExpanded { configuration.content }
      }
    }
  }

  private var header: some View {
    let isExpanded = configuration.$isExpanded
    return HStack(spacing: 8) {
      configuration.label
      Spacer(minLength: 0)
      Image(systemName: "chevron.right")
        .font(.system(size: 14, weight: .semibold))
        .foregroundStyle(Color.accentColor)
        .rotationEffect(.degrees(isExpanded.wrappedValue ? 90 : 0))
    }
    .action { handler, node in
      handler.tap = { _ in withAnimation { isExpanded.wrappedValue.toggle() } }
      node.describe(role: "button", value: isExpanded.wrappedValue ? "Expanded" : "Collapsed")
    }
  }
}
