extension View {
  /// Shows an alert for data while the condition holds.
  @available(iOS 15.0, *)
  @_disfavoredOverload
  public func alert<S: StringProtocol, A: View, T>(
    _ title: S, isPresented: Binding<Bool>, presenting data: T?, @ViewBuilder actions: (T) -> A
  ) -> some View {
    alertView(Text(title), isPresented, AnyView(data.map { actions($0) }), nil)
  }
  @available(iOS 15.0, *)
  public func alert<A: View, T>(
    _ title: Text, isPresented: Binding<Bool>, presenting data: T?, @ViewBuilder actions: (T) -> A
  ) -> some View {
    alertView(title, isPresented, AnyView(data.map { actions($0) }), nil)
  }
  @available(iOS 15.0, *)
  public func alert<A: View, M: View, T>(
    _ title: Text, isPresented: Binding<Bool>, presenting data: T?, @ViewBuilder actions: (T) -> A,
    @ViewBuilder message: (T) -> M
  ) -> some View {
    alertView(title, isPresented, AnyView(data.map { actions($0) }), AnyView(data.map { message($0) }))
  }

  /// Shows an alert for an error while the condition holds.
  @available(iOS 15.0, *)
  public func alert<E: LocalizedError, A: View, M: View>(
    isPresented: Binding<Bool>, error: E?, @ViewBuilder actions: (E) -> A, @ViewBuilder message: (E) -> M
  ) -> some View {
    alertView(
      Text(error?.errorDescription ?? ""), isPresented, AnyView(error.map { actions($0) }),
      AnyView(error.map { message($0) }))
  }

  /// Shows a choice for data while the condition holds.
  @available(iOS 15.0, *)
  @_disfavoredOverload
  public func confirmationDialog<S: StringProtocol, A: View, T>(
    _ title: S, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, presenting data: T?,
    @ViewBuilder actions: (T) -> A
  ) -> some View {
    dialog(Text(title), isPresented, titleVisibility, AnyView(data.map { actions($0) }), nil)
  }
  @available(iOS 15.0, *)
  public func confirmationDialog<A: View, T>(
    _ title: Text, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, presenting data: T?,
    @ViewBuilder actions: (T) -> A
  ) -> some View {
    dialog(title, isPresented, titleVisibility, AnyView(data.map { actions($0) }), nil)
  }
  @available(iOS 15.0, *)
  @_disfavoredOverload
  public func confirmationDialog<S: StringProtocol, A: View, M: View, T>(
    _ title: S, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, presenting data: T?,
    @ViewBuilder actions: (T) -> A, @ViewBuilder message: (T) -> M
  ) -> some View {
    dialog(
      Text(title), isPresented, titleVisibility, AnyView(data.map { actions($0) }), AnyView(data.map { message($0) }))
  }
  @available(iOS 15.0, *)
  public func confirmationDialog<A: View, M: View, T>(
    _ title: Text, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, presenting data: T?,
    @ViewBuilder actions: (T) -> A, @ViewBuilder message: (T) -> M
  ) -> some View {
    dialog(
      title, isPresented, titleVisibility, AnyView(data.map { actions($0) }), AnyView(data.map { message($0) }))
  }
  @available(iOS 15.0, *)
  public func confirmationDialog<A: View, M: View>(
    _ title: Text, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic,
    @ViewBuilder actions: () -> A, @ViewBuilder message: () -> M
  ) -> some View {
    dialog(title, isPresented, titleVisibility, AnyView(actions()), AnyView(message()))
  }

  /// The picture of a dialog; a phone shows none.
  @available(iOS 17.0, *)
  public func dialogIcon(_ icon: Image?) -> some View { self }
  /// How grave a dialog is; a phone shows all alike.
  @available(iOS 17.0, *)
  public func dialogSeverity(_ severity: DialogSeverity) -> some View { self }
  /// A switch that keeps a dialog from being shown again; a phone shows none.
  @available(iOS 17.0, *)
  public func dialogSuppressionToggle(_ titleKey: LocalizedStringKey, isSuppressed: Binding<Bool>) -> some View {
    self
  }
  @available(iOS 17.0, *)
  @_disfavoredOverload
  public func dialogSuppressionToggle<S: StringProtocol>(_ title: S, isSuppressed: Binding<Bool>) -> some View {
    self
  }
  @available(iOS 17.0, *)
  public func dialogSuppressionToggle(_ label: Text, isSuppressed: Binding<Bool>) -> some View { self }
  @available(iOS 17.0, *)
  public func dialogSuppressionToggle(isSuppressed: Binding<Bool>) -> some View { self }
}

/// How grave a dialog is.
@available(iOS 17.0, *)
public struct DialogSeverity: Equatable, Sendable {
  private let name: String
  public static let automatic = DialogSeverity(name: "automatic")
  public static let critical = DialogSeverity(name: "critical")
  public static let standard = DialogSeverity(name: "standard")
}
