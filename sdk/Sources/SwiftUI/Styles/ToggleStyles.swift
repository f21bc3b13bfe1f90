/// The look and the behaviour of toggles.
@MainActor @preconcurrency
public protocol ToggleStyle {
  associatedtype Body: View
  typealias Configuration = ToggleStyleConfiguration
  @ViewBuilder @MainActor @preconcurrency func makeBody(configuration: Configuration) -> Body
}

/// What a toggle style gets.
public struct ToggleStyleConfiguration {
  /// The toggle's label, its type hidden.
  public struct Label: View {
    let content: AnyView
    public var body: some View { content }
  }

  public let label: Label
  @available(iOS 16.0, *)
  public let isMixed: Bool
  @Binding public var isOn: Bool

  init(label: Label, isMixed: Bool, isOn: Binding<Bool>) {
    self.label = label
    self.isMixed = isMixed
    _isOn = isOn
  }
}

/// The look that fits where the toggle is: a switch.
public struct DefaultToggleStyle: ToggleStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View {
    SwitchToggle(configuration: configuration, tint: nil)
  }
}

/// A label and a switch.
public struct SwitchToggleStyle: ToggleStyle {
  let tint: Color?
  public init() { tint = nil }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use the View.tint(_:) method instead.")
  public init(tint: Color) { self.tint = tint }

  public func makeBody(configuration: Configuration) -> some View {
    SwitchToggle(configuration: configuration, tint: tint)
  }
}

/// A button that stays down.
@available(iOS 15.0, *)
public struct ButtonToggleStyle: ToggleStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View { ButtonToggle(configuration: configuration) }
}

extension ToggleStyle where Self == DefaultToggleStyle { public static var automatic: Self { .init() } }
extension ToggleStyle where Self == SwitchToggleStyle { public static var `switch`: Self { .init() } }
@available(iOS 15.0, *)
extension ToggleStyle where Self == ButtonToggleStyle { public static var button: Self { .init() } }

extension View {
  public func toggleStyle<S: ToggleStyle>(_ style: S) -> some View {
    self.style(style, for: ToggleStyleConfiguration.self) { AnyView($0.makeBody(configuration: $1)) }
  }
}
