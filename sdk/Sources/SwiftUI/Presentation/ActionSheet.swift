/// A choice at the bottom of the screen, in the older form.
public struct ActionSheet {
  public typealias Button = Alert.Button

  let title: Text
  let message: Text?
  let buttons: [Button]

  public init(title: Text, message: Text? = nil, buttons: [Button] = [.cancel()]) {
    (self.title, self.message, self.buttons) = (title, message, buttons)
  }

  /// The dialog has a button to cancel of its own.
  @MainActor var actions: some View {
    ForEach(Array(buttons.filter { $0.role != .cancel }.enumerated()), id: \.offset) { $0.element.view }
  }
}

extension View {
  @available(
    iOS, deprecated: 100000, message: "Use confirmationDialog(_:isPresented:titleVisibility:actions:) instead."
  )
  public func actionSheet(isPresented: Binding<Bool>, content: () -> ActionSheet) -> some View {
    actionSheet(isPresented.wrappedValue ? content() : nil, isPresented)
  }

  @available(
    iOS, deprecated: 100000, message: "Use confirmationDialog(_:isPresented:titleVisibility:actions:) instead."
  )
  public func actionSheet<T: Identifiable>(item: Binding<T?>, content: (T) -> ActionSheet) -> some View {
    actionSheet(
      item.wrappedValue.map(content),
      Binding(get: { item.wrappedValue != nil }, set: { if !$0 { item.wrappedValue = nil } }))
  }

  private func actionSheet(_ sheet: ActionSheet?, _ isPresented: Binding<Bool>) -> some View {
    confirmationDialog(sheet?.title ?? Text(""), isPresented: isPresented, titleVisibility: .visible) {
      if let sheet { sheet.actions }
    } message: {
      if let message = sheet?.message { message }
    }
  }

  // MARK: Forms of alerts and dialogs that lead to others

  public func confirmationDialog<A: View, M: View>(
    _ title: Text, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic,
    @ViewBuilder actions: () -> A, @ViewBuilder message: () -> M
  ) -> some View {
    confirmationDialog(
      LocalizedStringKey(runs: title.runs), isPresented: isPresented, titleVisibility: titleVisibility,
      actions: actions, message: message)
  }

  @_disfavoredOverload
  public func confirmationDialog<S: StringProtocol, A: View, M: View, T>(
    _ title: S, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, presenting data: T?,
    @ViewBuilder actions: (T) -> A, @ViewBuilder message: (T) -> M
  ) -> some View {
    confirmationDialog(
      LocalizedStringKey(runs: Text(title).runs), isPresented: isPresented, titleVisibility: titleVisibility,
      presenting: data, actions: actions, message: message)
  }

  @_disfavoredOverload
  public func confirmationDialog<S: StringProtocol, A: View, T>(
    _ title: S, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, presenting data: T?,
    @ViewBuilder actions: (T) -> A
  ) -> some View {
    confirmationDialog(
      LocalizedStringKey(runs: Text(title).runs), isPresented: isPresented, titleVisibility: titleVisibility,
      presenting: data, actions: actions)
  }

  @_disfavoredOverload
  public func alert<S: StringProtocol, A: View, T>(
    _ title: S, isPresented: Binding<Bool>, presenting data: T?, @ViewBuilder actions: @escaping (T) -> A
  ) -> some View {
    alert(LocalizedStringKey(runs: Text(title).runs), isPresented: isPresented, presenting: data, actions: actions)
  }

  public func alert<A: View, M: View, T>(
    _ title: Text, isPresented: Binding<Bool>, presenting data: T?, @ViewBuilder actions: @escaping (T) -> A,
    @ViewBuilder message: @escaping (T) -> M
  ) -> some View {
    alert(
      LocalizedStringKey(runs: title.runs), isPresented: isPresented, presenting: data, actions: actions,
      message: message)
  }

  public func alert<E: LocalizedError, A: View, M: View>(
    isPresented: Binding<Bool>, error: E?, @ViewBuilder actions: @escaping (E) -> A,
    @ViewBuilder message: @escaping (E) -> M
  ) -> some View {
    alert(
      Text(error?.errorDescription ?? "Error"), isPresented: isPresented, presenting: error, actions: actions,
      message: message)
  }
}

extension LocalizedStringKey {
  /// The words of a text, its styles kept.
  fileprivate init(runs: [Text.Run]) {
    self.init("")
    self.runs = runs
  }
}
