/// A button that shows a list of actions.
@available(iOS 14.0, *)
public struct Menu<Label: View, Content: View>: View {
  let content: Content
  let label: Label
  let primary: (() -> Void)?
  @State private var isShown = false

  public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) {
    (self.content, self.label, primary) = (content(), label(), nil)
  }

  @available(iOS 15.0, *)
  public init(
    @ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label, primaryAction: @escaping () -> Void
  ) {
    (self.content, self.label, primary) = (content(), label(), primaryAction)
  }

  public var body: some View {
    Button {
      isShown = true
    } label: {
      label
    }
    .floating(isShown: isShown, close: { isShown = false }) {
      MenuPanel(content: content) { isShown = false }
    }
  }
}

@available(iOS 14.0, *)
extension Menu where Label == Text {
  public init(_ titleKey: LocalizedStringKey, @ViewBuilder content: () -> Content) {
    self.init(content: content) { Text(titleKey) }
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content) {
    self.init(content: content) { Text(title) }
  }
}

@available(iOS 14.0, *)
extension Menu where Label == SwiftUI.Label<Text, Image> {
  public init(_ titleKey: LocalizedStringKey, systemImage: String, @ViewBuilder content: () -> Content) {
    self.init(content: content) { SwiftUI.Label(titleKey, systemImage: systemImage) }
  }
}

/// The list of a menu.
private struct MenuPanel<Content: View>: View {
  let content: Content
  let close: @MainActor () -> Void

  var body: some View {
    ChildrenReader(content.modifier(ChoiceStyle(look: .menu, close: close))) { children in
      VStack(spacing: 0) {
        ForEach(Array(children.enumerated()), id: \.element.id) { entry in
          if entry.offset > 0 { Color.system(.separator).frame(height: 0.5) }
          entry.element
        }
      }
    }
    .frame(width: 250)
    .background(.regularMaterial, in: RoundedRectangle(cornerRadius: 13))
    .clipShape(RoundedRectangle(cornerRadius: 13))
    .shadow(color: .black.opacity(0.18), radius: 24, y: 8)
  }
}

extension View {
  /// A list of actions that a long press shows.
  public func contextMenu<MenuItems: View>(@ViewBuilder menuItems: () -> MenuItems) -> some View {
    ContextMenu(content: self, items: menuItems())
  }

  @available(iOS 16.0, *)
  public func contextMenu<M: View, P: View>(
    @ViewBuilder menuItems: () -> M, @ViewBuilder preview: () -> P
  ) -> some View {
    ContextMenu(content: self, items: menuItems())
  }

  @available(iOS 14.0, *)
  public func menuStyle<S: MenuStyle>(_ style: S) -> some View { self }
  @available(iOS 15.0, *)
  public func menuIndicator(_ visibility: Visibility) -> some View { self }
  @available(iOS 16.0, *)
  public func menuOrder(_ order: MenuOrder) -> some View { self }
}

private struct ContextMenu<Content: View, Items: View>: View {
  let content: Content
  let items: Items
  @State private var isShown = false

  var body: some View {
    content
      .action { handler, _ in handler.long = { isShown = true } }
      .floating(isShown: isShown, close: { isShown = false }) {
        MenuPanel(content: items) { isShown = false }
      }
  }
}

/// The look of menus.
@available(iOS 14.0, *)
@MainActor @preconcurrency
public protocol MenuStyle {
  /// What the style makes.
  associatedtype Body: View
  /// The menu in this style.
  @ViewBuilder func makeBody(configuration: Configuration) -> Body
  /// What the style is given.
  typealias Configuration = MenuStyleConfiguration
}
/// What a style of menus is given.
@available(iOS 14.0, *)
public struct MenuStyleConfiguration {
  /// The menu's label, its type hidden.
  public struct Label: View { public var body: some View { EmptyView() } }
  /// The menu's actions, their type hidden.
  public struct Content: View { public var body: some View { EmptyView() } }
}
@available(iOS 14.0, *)
extension Menu where Label == MenuStyleConfiguration.Label, Content == MenuStyleConfiguration.Content {
  /// The menu that a style is given.
  public init(_ configuration: MenuStyleConfiguration) {
    self.init(content: { MenuStyleConfiguration.Content() }, label: { MenuStyleConfiguration.Label() })
  }
}
/// The look that fits where the menu is.
@available(iOS 14.0, *)
public struct DefaultMenuStyle: MenuStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View { Menu(configuration) }
}
/// A button that opens the menu.
@available(iOS 16.0, *)
public struct ButtonMenuStyle: MenuStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View { Menu(configuration) }
}
@available(
  iOS, introduced: 14.0, deprecated: 100000.0, message: "Use menuStyle(.button) and buttonStyle(.borderless) instead."
)
public struct BorderlessButtonMenuStyle: MenuStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View { Menu(configuration) }
}
@available(iOS 14.0, *)
extension MenuStyle where Self == DefaultMenuStyle { public static var automatic: Self { .init() } }
@available(iOS 16.0, *)
extension MenuStyle where Self == ButtonMenuStyle { public static var button: Self { .init() } }
@available(iOS 14.0, *)
extension MenuStyle where Self == BorderlessButtonMenuStyle { public static var borderlessButton: Self { .init() } }

/// Which end of a menu is nearest.
@available(iOS 16.0, *)
public struct MenuOrder: Sendable {
  public static let automatic = MenuOrder()
  public static let fixed = MenuOrder()
  public static let priority = MenuOrder()
}
