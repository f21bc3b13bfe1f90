import DeveloperToolsSupport

/// A control that does something when it is tapped.
public struct Button<Label: View>: View {
  let role: ButtonRole?
  let action: @MainActor () -> Void
  let label: Label
  @Environment(\.buttonStyles) private var styles

  public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {
    self.init(role: nil, action: action, label: label)
  }

  @available(iOS 15.0, *)
  public init(role: ButtonRole?, action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {
    self.role = role
    self.action = action
    self.label = label()
  }

  public var body: some View {
    let primitive = PrimitiveButtonStyleConfiguration(role: role, label: .init(AnyView(label)), action: action)
    if let custom = styles.primitive {
      custom(primitive)
    } else {
      TouchableButton(role: role, action: action, label: AnyView(label), style: styles.style)
    }
  }
}

extension Button where Label == Text {
  public init(_ titleKey: LocalizedStringKey, action: @escaping @MainActor () -> Void) {
    self.init(action: action) { Text(titleKey) }
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, action: @escaping @MainActor () -> Void) {
    self.init(action: action) { Text(title) }
  }

  @available(iOS 15.0, *)
  public init(_ titleKey: LocalizedStringKey, role: ButtonRole?, action: @escaping @MainActor () -> Void) {
    self.init(role: role, action: action) { Text(titleKey) }
  }

  @available(iOS 15.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, role: ButtonRole?, action: @escaping @MainActor () -> Void) {
    self.init(role: role, action: action) { Text(title) }
  }
}

extension Button where Label == SwiftUI.Label<Text, Image> {
  /// A button with an image of the app.
  @available(iOS 17.0, *)
  public init(_ titleKey: LocalizedStringKey, image: ImageResource, action: @escaping @MainActor () -> Void) {
    self.init(action: action) { SwiftUI.Label(titleKey, image: image) }
  }

  /// A button with an image of the app.
  @available(iOS 17.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, image: ImageResource, action: @escaping @MainActor () -> Void) {
    self.init(action: action) { SwiftUI.Label(title, image: image) }
  }

  /// A button with an image of the app.
  @available(iOS 17.0, *)
  public init(
    _ titleKey: LocalizedStringKey, image: ImageResource, role: ButtonRole?, action: @escaping @MainActor () -> Void
  ) {
    self.init(role: role, action: action) { SwiftUI.Label(titleKey, image: image) }
  }

  /// A button with an image of the app.
  @available(iOS 17.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, image: ImageResource, role: ButtonRole?, action: @escaping @MainActor () -> Void
  ) {
    self.init(role: role, action: action) { SwiftUI.Label(title, image: image) }
  }

  @available(iOS 14.0, *)
  public init(_ titleKey: LocalizedStringKey, systemImage: String, action: @escaping @MainActor () -> Void) {
    self.init(action: action) { SwiftUI.Label(titleKey, systemImage: systemImage) }
  }

  @available(iOS 14.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, systemImage: String, action: @escaping @MainActor () -> Void) {
    self.init(action: action) { SwiftUI.Label(title, systemImage: systemImage) }
  }

  @available(iOS 15.0, *)
  public init(
    _ titleKey: LocalizedStringKey, systemImage: String, role: ButtonRole?, action: @escaping @MainActor () -> Void
  ) {
    self.init(role: role, action: action) { SwiftUI.Label(titleKey, systemImage: systemImage) }
  }

  @available(iOS 15.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, systemImage: String, role: ButtonRole?, action: @escaping @MainActor () -> Void
  ) {
    self.init(role: role, action: action) { SwiftUI.Label(title, systemImage: systemImage) }
  }
}

extension Button where Label == PrimitiveButtonStyleConfiguration.Label {
  public init(_ configuration: PrimitiveButtonStyleConfiguration) {
    self.init(role: configuration.role, action: configuration.action) { configuration.label }
  }
}

/// What a button is for.
@available(iOS 15.0, *)
public struct ButtonRole: Equatable, Sendable {
  private let name: String
  /// Takes something away.
  public static let destructive = ButtonRole(name: "destructive")
  /// Changes nothing.
  public static let cancel = ButtonRole(name: "cancel")
  /// Says that what was done is right.
  @available(iOS 26.0, *)
  public static let confirm = ButtonRole(name: "confirm")
  /// Closes what is open.
  @available(iOS 26.0, *)
  public static let close = ButtonRole(name: "close")
}

/// The look of buttons; the runtime keeps the tapping.
@MainActor @preconcurrency
public protocol ButtonStyle {
  associatedtype Body: View
  typealias Configuration = ButtonStyleConfiguration
  @ViewBuilder @MainActor @preconcurrency func makeBody(configuration: Configuration) -> Body
}

/// The look and the behaviour of buttons.
@MainActor @preconcurrency
public protocol PrimitiveButtonStyle {
  associatedtype Body: View
  typealias Configuration = PrimitiveButtonStyleConfiguration
  @ViewBuilder @MainActor @preconcurrency func makeBody(configuration: Configuration) -> Body
}

/// What a button style gets.
public struct ButtonStyleConfiguration {
  /// The button's label, its type hidden.
  public struct Label: View {
    let content: AnyView
    init(_ content: AnyView) { self.content = content }
    public var body: some View { content }
  }
  @available(iOS 15.0, *)
  public let role: ButtonRole?
  public let label: Label
  public let isPressed: Bool
}

/// What a primitive button style gets.
public struct PrimitiveButtonStyleConfiguration {
  /// The button's label, its type hidden.
  public struct Label: View {
    let content: AnyView
    init(_ content: AnyView) { self.content = content }
    public var body: some View { content }
  }
  @available(iOS 15.0, *)
  public let role: ButtonRole?
  public let label: Label
  let action: @MainActor () -> Void
  public func trigger() { MainActor.assumeIsolated { action() } }
}

/// The styles in force.
struct ButtonStyles {
  var style: (ButtonStyleConfiguration) -> AnyView = { AnyView(SystemButton(configuration: $0, kind: .automatic)) }
  var primitive: ((PrimitiveButtonStyleConfiguration) -> AnyView)?
  /// The system's own look, which containers may adapt.
  var isSystem = false
}

private struct ButtonStylesKey: EnvironmentKey { static let defaultValue = ButtonStyles(isSystem: true) }

extension EnvironmentValues {
  var buttonStyles: ButtonStyles {
    get { self[ButtonStylesKey.self] }
    set { self[ButtonStylesKey.self] = newValue }
  }
}

extension View {
  public func buttonStyle<S: ButtonStyle>(_ style: S) -> some View {
    transformEnvironment(\.buttonStyles) { styles in
      styles = ButtonStyles(style: { configuration in
        AnyView(DynamicBody(style) { AnyView($0.makeBody(configuration: configuration)) })
      })
    }
  }

  public func buttonStyle<S: PrimitiveButtonStyle>(_ style: S) -> some View {
    transformEnvironment(\.buttonStyles) { styles in
      if let system = style as? any SystemButtonStyle {
        let kind = system.kind
        styles = ButtonStyles(
          style: { AnyView(SystemButton(configuration: $0, kind: kind)) },
          isSystem: kind == .automatic || kind == .plain)
      } else {
        styles.primitive = { configuration in
          AnyView(
            DynamicBody(style) { AnyView($0.makeBody(configuration: configuration)) }
              .transformEnvironment(\.buttonStyles) { $0.primitive = nil })
        }
      }
    }
  }
}

/// The part of a button that is touched.
private struct TouchableButton: View {
  let role: ButtonRole?
  let action: @MainActor () -> Void
  let label: AnyView
  let style: (ButtonStyleConfiguration) -> AnyView
  @Environment(\.buttonCompletion) private var completion

  var body: some View {
    style(ButtonStyleConfiguration(role: role, label: .init(label), isPressed: false))
      .action { handler, node in
        handler.tap = { _ in
          // Close first: what the action shows then comes after it.
          completion?()
          action()
        }
        node.describe(role: "button")
        node.set("press", .bool(true))
      }
  }
}
