import UIKit

/// Tells when a controller was presented or taken away.
@MainActor
final class PresentationWatcher: ObservableObject {
  static let shared = PresentationWatcher()
  func changed() { objectWillChange.send() }
}

/// Shows what controllers present over the app: alerts, choices and sheets.
struct PresentedControllers: ViewModifier {
  /// Nil for the window that SwiftUI fills.
  var presenter: UIViewController?
  @ObservedObject private var watcher = PresentationWatcher.shared

  init(presenter: UIViewController? = nil) { self.presenter = presenter }

  private var source: UIViewController? { presenter ?? UIApplication.shared.mainScene.topWindow.rootViewController }
  private var presented: UIViewController? { source?.presentedViewController }

  func body(content: Content) -> some View {
    let shown = presented
    let alert = (shown as? UIAlertController).flatMap { $0.preferredStyle == .alert ? $0 : nil }
    let choice = (shown as? UIAlertController).flatMap { $0.preferredStyle == .actionSheet ? $0 : nil }
    let sheet = shown is UIAlertController ? nil : shown
    return
      content
      .alert(
        Text(verbatim: alert?.title ?? ""), isPresented: isShown(alert),
        actions: { buttons(alert) }, message: { Text(verbatim: alert?.message ?? "") }
      )
      .confirmationDialog(
        Text(verbatim: choice?.title ?? ""), isPresented: isShown(choice),
        titleVisibility: choice?.title == nil ? .hidden : .visible,
        actions: { buttons(choice) }, message: { Text(verbatim: choice?.message ?? "") }
      )
      .sheet(isPresented: isShown(sheet)) {
        if let sheet {
          AnyView(ControllerView(controller: sheet).modifier(PresentedControllers(presenter: sheet)))
        }
      }
  }

  private func isShown(_ controller: UIViewController?) -> Binding<Bool> {
    Binding(
      get: { controller != nil },
      set: { if !$0, controller?.presentingViewController != nil { controller?.dismiss(animated: true) } })
  }

  @ViewBuilder private func buttons(_ alert: UIAlertController?) -> some View {
    let fields = alert?.textFields ?? []
    let actions = alert?.actions ?? []
    ForEach(fields.indices, id: \.self) { index in
      let field = fields[index]
      TextField(
        field.placeholder ?? "", text: Binding<String>(get: { field.text ?? "" }, set: { field.edit($0) }))
    }
    ForEach(actions.indices, id: \.self) { index in
      let action = actions[index]
      Button(role: action.style == .destructive ? .destructive : action.style == .cancel ? .cancel : nil) {
        alert?.choose(action)
      } label: {
        Text(verbatim: action.title ?? "")
      }
      .disabled(!action.isEnabled)
    }
  }
}
