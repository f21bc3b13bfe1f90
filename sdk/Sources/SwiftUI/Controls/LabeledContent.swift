/// A value with its label.
@available(iOS 16.0, *)
public struct LabeledContent<Label, Content> {
  let label: Label
  let content: Content
}

@available(iOS 16.0, *)
extension LabeledContent: View where Label: View, Content: View {
  public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) {
    self.init(label: label(), content: content())
  }

  public var body: some View {
    StyledView(
      LabeledContentStyleConfiguration(
        label: .init(content: AnyView(label)), content: .init(content: AnyView(content)))
    ) { LabeledValue(configuration: $0) }
  }
}

@available(iOS 16.0, *)
extension LabeledContent where Label == Text, Content: View {
  public init(_ titleKey: LocalizedStringKey, @ViewBuilder content: () -> Content) {
    self.init(label: Text(titleKey), content: content())
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content) {
    self.init(label: Text(title), content: content())
  }
}

@available(iOS 16.0, *)
extension LabeledContent where Label == Text, Content == Text {
  public init<S: StringProtocol>(_ titleKey: LocalizedStringKey, value: S) {
    self.init(label: Text(titleKey), content: Text(value))
  }

  @_disfavoredOverload
  public init<S1: StringProtocol, S2: StringProtocol>(_ title: S1, value: S2) {
    self.init(label: Text(title), content: Text(value))
  }

  public init<F: FormatStyle>(_ titleKey: LocalizedStringKey, value: F.FormatInput, format: F)
  where F.FormatInput: Equatable, F.FormatOutput == String {
    self.init(label: Text(titleKey), content: Text(value, format: format))
  }

  @_disfavoredOverload
  public init<S: StringProtocol, F: FormatStyle>(_ title: S, value: F.FormatInput, format: F)
  where F.FormatInput: Equatable, F.FormatOutput == String {
    self.init(label: Text(title), content: Text(value, format: format))
  }
}

@available(iOS 16.0, *)
extension LabeledContent
where Label == LabeledContentStyleConfiguration.Label, Content == LabeledContentStyleConfiguration.Content {
  public init(_ configuration: LabeledContentStyleConfiguration) {
    self.init(label: configuration.label, content: configuration.content)
  }
}

/// The look of labelled values.
@available(iOS 16.0, *)
@MainActor @preconcurrency
public protocol LabeledContentStyle {
  associatedtype Body: View
  typealias Configuration = LabeledContentStyleConfiguration
  @ViewBuilder @MainActor @preconcurrency func makeBody(configuration: Configuration) -> Body
}

/// What a style of labelled values gets.
@available(iOS 16.0, *)
public struct LabeledContentStyleConfiguration {
  /// The label, its type hidden.
  public struct Label: View {
    let content: AnyView
    public var body: some View { content }
  }

  /// The value, its type hidden.
  public struct Content: View {
    let content: AnyView
    public var body: some View { content }
  }

  public let label: Label
  public let content: Content
}

/// The label at the leading side, the value at the trailing one.
@available(iOS 16.0, *)
public struct AutomaticLabeledContentStyle: LabeledContentStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View { LabeledValue(configuration: configuration) }
}

@available(iOS 16.0, *)
extension LabeledContentStyle where Self == AutomaticLabeledContentStyle {
  public static var automatic: Self { .init() }
}

@available(iOS 16.0, *)
extension View {
  public func labeledContentStyle<S: LabeledContentStyle>(_ style: S) -> some View {
    self.style(style, for: LabeledContentStyleConfiguration.self) { AnyView($0.makeBody(configuration: $1)) }
  }
}

private struct LabeledValue: View {
  let configuration: LabeledContentStyleConfiguration
  @State private var words = SpokenWords()

  var body: some View {
    LabeledRow(words: words, label: configuration.label) {
      HStack { configuration.content }
        .foregroundStyle(Color.secondary)
        .multilineTextAlignment(.trailing)
    }
  }
}
