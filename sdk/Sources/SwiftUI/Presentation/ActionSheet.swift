/// A choice at the bottom of the screen, in the older form.
@available(
  iOS, introduced: 13.0, deprecated: 100000.0,
  message: "Use confirmationDialog(_:isPresented:titleVisibility:actions:) instead."
)
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
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use confirmationDialog(_:isPresented:titleVisibility:actions:) instead."
  )
  public func actionSheet(isPresented: Binding<Bool>, content: () -> ActionSheet) -> some View {
    actionSheet(isPresented.wrappedValue ? content() : nil, isPresented)
  }

  @available(
    iOS, introduced: 13.0, deprecated: 100000.0,
    message: "Use confirmationDialog(_:isPresented:titleVisibility:actions:) instead."
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
}
