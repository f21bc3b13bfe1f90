import SDKBase

extension View {
  /// Shows an alert while the condition holds.
  @available(iOS 15.0, *)
  public func alert<A: View>(
    _ titleKey: LocalizedStringKey, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A
  ) -> some View {
    alertView(Text(titleKey), isPresented, AnyView(actions()), nil)
  }
  @available(iOS 15.0, *)
  @_disfavoredOverload
  public func alert<S: StringProtocol, A: View>(
    _ title: S, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A
  ) -> some View {
    alertView(Text(title), isPresented, AnyView(actions()), nil)
  }
  @available(iOS 15.0, *)
  public func alert<A: View>(_ title: Text, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A)
    -> some View
  {
    alertView(title, isPresented, AnyView(actions()), nil)
  }
  @available(iOS 15.0, *)
  public func alert<A: View, M: View>(
    _ titleKey: LocalizedStringKey, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A,
    @ViewBuilder message: () -> M
  ) -> some View {
    alertView(Text(titleKey), isPresented, AnyView(actions()), AnyView(message()))
  }
  @available(iOS 15.0, *)
  @_disfavoredOverload
  public func alert<S: StringProtocol, A: View, M: View>(
    _ title: S, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A,
    @ViewBuilder message: () -> M
  ) -> some View {
    alertView(Text(title), isPresented, AnyView(actions()), AnyView(message()))
  }
  @available(iOS 15.0, *)
  public func alert<A: View, M: View>(
    _ title: Text, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A,
    @ViewBuilder message: () -> M
  ) -> some View {
    alertView(title, isPresented, AnyView(actions()), AnyView(message()))
  }
  @available(iOS 15.0, *)
  public func alert<A: View, T>(
    _ titleKey: LocalizedStringKey, isPresented: Binding<Bool>, presenting data: T?,
    @ViewBuilder actions: (T) -> A
  ) -> some View {
    alertView(Text(titleKey), isPresented, AnyView(data.map { actions($0) }), nil)
  }
  @available(iOS 15.0, *)
  public func alert<A: View, M: View, T>(
    _ titleKey: LocalizedStringKey, isPresented: Binding<Bool>, presenting data: T?,
    @ViewBuilder actions: (T) -> A, @ViewBuilder message: (T) -> M
  ) -> some View {
    alertView(Text(titleKey), isPresented, AnyView(data.map { actions($0) }), AnyView(data.map { message($0) }))
  }
  @available(iOS 15.0, *)
  @_disfavoredOverload
  public func alert<S: StringProtocol, A: View, M: View, T>(
    _ title: S, isPresented: Binding<Bool>, presenting data: T?,
    @ViewBuilder actions: (T) -> A, @ViewBuilder message: (T) -> M
  ) -> some View {
    alertView(Text(title), isPresented, AnyView(data.map { actions($0) }), AnyView(data.map { message($0) }))
  }
  @available(iOS 15.0, *)
  public func alert<E: LocalizedError, A: View>(
    isPresented: Binding<Bool>, error: E?, @ViewBuilder actions: () -> A
  ) -> some View {
    alertView(Text(error?.errorDescription ?? "Error"), isPresented, AnyView(actions()), nil)
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use alert(_:isPresented:actions:message:) instead.")
  public func alert(isPresented: Binding<Bool>, content: () -> Alert) -> some View {
    let alert = isPresented.wrappedValue ? content() : nil
    return alertView(alert?.title ?? Text(""), isPresented, AnyView(alert?.actions), alert?.message.map { AnyView($0) })
  }

  @available(
    iOS, introduced: 13.0, deprecated: 100000.0, message: "Use alert(_:isPresented:presenting:actions:) instead."
  )
  public func alert<Item: Identifiable>(item: Binding<Item?>, content: (Item) -> Alert) -> some View {
    let alert = item.wrappedValue.map(content)
    let isPresented = Binding<Bool>(get: { item.wrappedValue != nil }, set: { if !$0 { item.wrappedValue = nil } })
    return alertView(alert?.title ?? Text(""), isPresented, AnyView(alert?.actions), alert?.message.map { AnyView($0) })
  }

  func alertView(_ title: Text, _ isPresented: Binding<Bool>, _ actions: AnyView, _ message: AnyView?)
    -> some View
  {
    presents(isPresented, nil) { close in AlertView(title: title, message: message, actions: actions, close: close) }
  }

  /// Shows a choice at the bottom while the condition holds.
  @available(iOS 15.0, *)
  public func confirmationDialog<A: View>(
    _ titleKey: LocalizedStringKey, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic,
    @ViewBuilder actions: () -> A
  ) -> some View {
    dialog(Text(titleKey), isPresented, titleVisibility, AnyView(actions()), nil)
  }
  @available(iOS 15.0, *)
  @_disfavoredOverload
  public func confirmationDialog<S: StringProtocol, A: View>(
    _ title: S, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, @ViewBuilder actions: () -> A
  ) -> some View {
    dialog(Text(title), isPresented, titleVisibility, AnyView(actions()), nil)
  }
  @available(iOS 15.0, *)
  public func confirmationDialog<A: View>(
    _ title: Text, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, @ViewBuilder actions: () -> A
  ) -> some View {
    dialog(title, isPresented, titleVisibility, AnyView(actions()), nil)
  }
  @available(iOS 15.0, *)
  public func confirmationDialog<A: View, M: View>(
    _ titleKey: LocalizedStringKey, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic,
    @ViewBuilder actions: () -> A, @ViewBuilder message: () -> M
  ) -> some View {
    dialog(Text(titleKey), isPresented, titleVisibility, AnyView(actions()), AnyView(message()))
  }
  @available(iOS 15.0, *)
  @_disfavoredOverload
  public func confirmationDialog<S: StringProtocol, A: View, M: View>(
    _ title: S, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, @ViewBuilder actions: () -> A,
    @ViewBuilder message: () -> M
  ) -> some View {
    dialog(Text(title), isPresented, titleVisibility, AnyView(actions()), AnyView(message()))
  }
  @available(iOS 15.0, *)
  public func confirmationDialog<A: View, T>(
    _ titleKey: LocalizedStringKey, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic,
    presenting data: T?, @ViewBuilder actions: (T) -> A
  ) -> some View {
    dialog(Text(titleKey), isPresented, titleVisibility, AnyView(data.map { actions($0) }), nil)
  }
  @available(iOS 15.0, *)
  public func confirmationDialog<A: View, M: View, T>(
    _ titleKey: LocalizedStringKey, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic,
    presenting data: T?, @ViewBuilder actions: (T) -> A, @ViewBuilder message: (T) -> M
  ) -> some View {
    dialog(
      Text(titleKey), isPresented, titleVisibility, AnyView(data.map { actions($0) }), AnyView(data.map { message($0) })
    )
  }

  func dialog(
    _ title: Text, _ isPresented: Binding<Bool>, _ visibility: Visibility, _ actions: AnyView, _ message: AnyView?
  ) -> some View {
    presents(isPresented, nil) { close in
      DialogView(title: visibility == .visible ? title : nil, message: message, actions: actions, close: close)
    }
  }
}

/// An alert in the older form.
@available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use alert(_:isPresented:actions:message:) instead.")
public struct Alert {
  let title: Text
  let message: Text?
  let actions: AnyView

  @MainActor @preconcurrency public init(title: Text, message: Text? = nil, dismissButton: Button? = nil) {
    (self.title, self.message) = (title, message)
    actions = AnyView((dismissButton ?? .default(Text("OK"))).view)
  }

  @MainActor @preconcurrency public init(
    title: Text, message: Text? = nil, primaryButton: Button, secondaryButton: Button
  ) {
    (self.title, self.message) = (title, message)
    actions = AnyView(
      Group {
        primaryButton.view
        secondaryButton.view
      })
  }

  /// A button of an alert.
  public struct Button {
    let label: Text
    let role: ButtonRole?
    let action: (() -> Void)?

    public static func `default`(_ label: Text, action: (() -> Void)? = {}) -> Button {
      .init(label: label, role: nil, action: action)
    }
    public static func cancel(_ label: Text, action: (() -> Void)? = {}) -> Button {
      .init(label: label, role: .cancel, action: action)
    }
    public static func cancel(_ action: (() -> Void)? = {}) -> Button { cancel(Text("Cancel"), action: action) }
    public static func destructive(_ label: Text, action: (() -> Void)? = {}) -> Button {
      .init(label: label, role: .destructive, action: action)
    }

    @MainActor var view: some View {
      let action = action
      return SwiftUI.Button(role: role) {
        action?()
      } label: {
        label
      }
    }
  }
}

/// An alert in the middle of the screen.
private struct AlertView: View {
  let title: Text
  let message: AnyView?
  let actions: AnyView
  let close: @MainActor () -> Void

  var body: some View {
    ChildrenReader(actions.modifier(ChoiceStyle(look: .alert, close: close))) { children in
      let buttons = children.filter { $0.traits[ChoiceTrait.self] != true }
      ZStack {
        Color.black.opacity(0.25).action { handler, _ in handler.tap = { _ in } }
        VStack(spacing: 0) {
          VStack(spacing: 3) {
            title.font(.headline)
            message?.font(.footnote)
          }
          .multilineTextAlignment(.center).padding(.horizontal, 16).padding(.vertical, 19)
          if buttons.isEmpty {
            Hairline()
            Button("OK", action: close).modifier(ChoiceStyle(look: .alert, close: {}))
          } else if buttons.count == 2 {
            Hairline()
            HStack(spacing: 0) {
              buttons[0].frame(maxWidth: .infinity)
              Color.system(.separator).frame(width: 0.5, height: 44)
              buttons[1].frame(maxWidth: .infinity)
            }
          } else {
            ForEach(buttons) { button in
              Hairline()
              button
            }
          }
        }
        .frame(width: 270)
        .background(.thickMaterial, in: RoundedRectangle(cornerRadius: 14))
        .clipShape(RoundedRectangle(cornerRadius: 14))
        .action { _, node in node.describe(role: "alert") }
      }
      .modifier(ScreenLayer(entrance: .fade))
    }
  }
}

private struct Hairline: View {
  var body: some View { Color.system(.separator).frame(height: 0.5) }
}

enum ChoiceTrait: TraitKey { typealias Value = Bool }

/// A choice at the bottom of the screen.
private struct DialogView: View {
  let title: Text?
  let message: AnyView?
  let actions: AnyView
  let close: @MainActor () -> Void

  var body: some View {
    ChildrenReader(actions.modifier(ChoiceStyle(look: .dialog, close: close))) { children in
      ZStack(alignment: .bottom) {
        Color.black.opacity(0.25).action { handler, node in
          handler.tap = { _ in close() }
          node.describe(role: "button", label: "Dismiss")
        }
        VStack(spacing: 8) {
          VStack(spacing: 0) {
            if title != nil || message != nil {
              VStack(spacing: 4) {
                title?.font(.footnote.weight(.semibold))
                message?.font(.footnote)
              }
              .foregroundStyle(.secondary).multilineTextAlignment(.center).padding(14)
            }
            ForEach(Array(children.enumerated()), id: \.element.id) { entry in
              if entry.offset > 0 || title != nil || message != nil { Hairline() }
              entry.element
            }
          }
          .background(.regularMaterial, in: RoundedRectangle(cornerRadius: 14))
          .clipShape(RoundedRectangle(cornerRadius: 14))
          Button("Cancel", action: close).fontWeight(.semibold).modifier(ChoiceStyle(look: .dialog, close: {}))
            .background(Color.system(.background), in: RoundedRectangle(cornerRadius: 14))
        }
        .padding(.horizontal, 8).padding(.bottom, screenFacts.safeArea.bottom)
      }
      .modifier(ScreenLayer(entrance: .fade))
    }
  }
}

/// Buttons as choices: over the whole width, and closing what they are in.
struct ChoiceStyle: ViewModifier {
  enum Look { case alert, dialog, menu }
  let look: Look
  let close: @MainActor () -> Void

  func body(content: Content) -> some View {
    let look = look
    content
      .transformEnvironment(\.buttonStyles) { styles in
        styles = ButtonStyles(style: { AnyView(ChoiceLabel(configuration: $0, look: look)) })
      }
      .environment(\.buttonCompletion, close)
      .environment(\.textFieldLook, .rounded)
  }
}

private struct ChoiceLabel: View {
  let configuration: ButtonStyleConfiguration
  let look: ChoiceStyle.Look
  @Environment(\.isEnabled) private var isEnabled

  var body: some View {
    configuration.label
      .foregroundStyle(
        configuration.role == .destructive ? .red : look == .menu ? .primary : isEnabled ? .accentColor : .gray
      )
      .fontWeight(configuration.role == .cancel ? .semibold : nil)
      .lineLimit(1)
      .frame(maxWidth: .infinity, alignment: look == .menu ? .leading : .center)
      .padding(.horizontal, 16)
      .frame(height: look == .dialog ? 57 : 44)
  }
}

private struct ButtonCompletionKey: EnvironmentKey {
  nonisolated(unsafe) static let defaultValue: (@MainActor () -> Void)? = nil
}

extension EnvironmentValues {
  /// Done after each tap on a button: menus and alerts close.
  var buttonCompletion: (@MainActor () -> Void)? {
    get { self[ButtonCompletionKey.self] }
    set { self[ButtonCompletionKey.self] = newValue }
  }
}
