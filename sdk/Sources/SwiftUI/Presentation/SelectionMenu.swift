/// What can be done with rows, by what selects them.
struct SelectionMenu {
  let items: @MainActor (AnyHashable) -> AnyView?
  let primary: (@MainActor (AnyHashable) -> Void)?
}

private struct SelectionMenuKey: EnvironmentKey { static var defaultValue: SelectionMenu? { nil } }

extension EnvironmentValues {
  var selectionMenu: SelectionMenu? {
    get { self[SelectionMenuKey.self] }
    set { self[SelectionMenuKey.self] = newValue }
  }
}

extension View {
  /// A list of actions that a long press on a row shows, and what a tap on it does.
  @available(iOS 16.0, *)
  public func contextMenu<I: Hashable, M: View>(
    forSelectionType itemType: I.Type = I.self, @ViewBuilder menu: @escaping (Set<I>) -> M,
    primaryAction: ((Set<I>) -> Void)? = nil
  ) -> some View {
    environment(
      \.selectionMenu,
      SelectionMenu(
        items: { tag in (tag.base as? I).map { AnyView(menu([$0])) } },
        primary: primaryAction.map { action in { tag in if let item = tag.base as? I { action([item]) } } }))
  }
}

/// Adds the list of actions to one row.
struct RowMenu: ViewModifier {
  let menu: SelectionMenu
  let tag: AnyHashable?

  func body(content: Content) -> some View {
    if let items = tag.flatMap(menu.items) {
      content.contextMenu { items }
    } else {
      content
    }
  }
}
