import FoundationAdditions
import SDKBase
import SwiftUI

extension View {
  /// Shows a translation of a text; the preview has none, and shows that instead.
  @available(iOS 17.4, *)
  public func translationPresentation(
    isPresented: Binding<Bool>, text: String, attachmentAnchor: PopoverAttachmentAnchor = .rect(.bounds),
    arrowEdge: Edge = .top, replacementAction: ((String) -> Void)? = nil
  ) -> some View {
    sheet(isPresented: isPresented) {
      ContentUnavailableView(
        "No Translation", systemImage: "translate", description: Text("The preview translates nothing.")
      )
      .onAppear {
        reportUnsupported(api: "View.translationPresentation", note: "The preview translates nothing.")
      }
    }
  }

  /// Gives a session to translate with, when the view appears and when the configuration changes.
  @available(iOS 18.0, *)
  public func translationTask(
    _ configuration: TranslationSession.Configuration?, action: @escaping (_ session: TranslationSession) async -> Void
  ) -> some View {
    task(id: configuration.map { "\($0.version) \(String(describing: $0.source)) \(String(describing: $0.target))" }) {
      if let configuration { await action(TranslationSession(configuration)) }
    }
  }

  /// Gives a session to translate with, when the view appears and when a language changes.
  @available(iOS 18.0, *)
  public func translationTask(
    source: Locale.Language? = nil, target: Locale.Language? = nil,
    action: @escaping (_ session: TranslationSession) async -> Void
  ) -> some View {
    translationTask(TranslationSession.Configuration(source: source, target: target), action: action)
  }
}
