/// Controls that belong together, next to each other.
@available(iOS 15.0, *)
public struct ControlGroup<Content: View>: View {
  private let content: Content

  public init(@ViewBuilder content: () -> Content) { self.content = content() }

  public var body: some View {
    StyledView(ControlGroupStyleConfiguration(content: .init(content: AnyView(content)))) {
      ControlRow(configuration: $0)
    }
  }
}

@available(iOS 16.0, *)
extension ControlGroup {
  public init<C: View, L: View>(@ViewBuilder content: () -> C, @ViewBuilder label: () -> L)
  where Content == LabeledControlGroupContent<C, L> {
    self.content = LabeledControlGroupContent(content: content(), label: label())
  }

  public init<C: View>(_ titleKey: LocalizedStringKey, @ViewBuilder content: () -> C)
  where Content == LabeledControlGroupContent<C, Text> {
    self.content = LabeledControlGroupContent(content: content(), label: Text(titleKey))
  }
}

/// Controls with a label that shows in menus only.
@available(iOS 16.0, *)
public struct LabeledControlGroupContent<Content: View, Label: View>: View {
  let content: Content
  let label: Label
  public var body: some View { content }
}

/// The look of groups of controls.
@available(iOS 15.0, *)
@MainActor @preconcurrency
public protocol ControlGroupStyle {
  associatedtype Body: View
  typealias Configuration = ControlGroupStyleConfiguration
  @ViewBuilder @MainActor @preconcurrency func makeBody(configuration: Configuration) -> Body
}

/// What a style of groups gets.
@available(iOS 15.0, *)
public struct ControlGroupStyleConfiguration {
  /// The controls, their types hidden.
  public struct Content: View {
    let content: AnyView
    public var body: some View { content }
  }

  public let content: Content
}

/// The look that fits where the group is.
@available(iOS 15.0, *)
public struct AutomaticControlGroupStyle: ControlGroupStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View { ControlRow(configuration: configuration) }
}

/// The look for a bar.
@available(iOS 15.0, *)
public struct NavigationControlGroupStyle: ControlGroupStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View {
    HStack(spacing: 16) { configuration.content }
  }
}

/// Small symbols.
@available(iOS 17.0, *)
public struct PaletteControlGroupStyle: ControlGroupStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View { ControlRow(configuration: configuration) }
}

@available(iOS 15.0, *)
extension ControlGroupStyle where Self == AutomaticControlGroupStyle { public static var automatic: Self { .init() } }
@available(iOS 15.0, *)
extension ControlGroupStyle where Self == NavigationControlGroupStyle {
  public static var navigation: Self { .init() }
}
@available(iOS 17.0, *)
extension ControlGroupStyle where Self == PaletteControlGroupStyle { public static var palette: Self { .init() } }

@available(iOS 15.0, *)
extension View {
  public func controlGroupStyle<S: ControlGroupStyle>(_ style: S) -> some View {
    self.style(style, for: ControlGroupStyleConfiguration.self) { AnyView($0.makeBody(configuration: $1)) }
  }
}

/// The controls on a common ground.
private struct ControlRow: View {
  let configuration: ControlGroupStyleConfiguration

  var body: some View {
    HStack(spacing: 16) { configuration.content }
      .padding(.horizontal, 12).padding(.vertical, 7)
      .background(Color.system(.tertiaryFill), in: RoundedRectangle(cornerRadius: 8))
  }
}
