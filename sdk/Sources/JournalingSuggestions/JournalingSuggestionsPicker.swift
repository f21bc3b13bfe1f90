import FoundationAdditions
import SDKBase
import SwiftUI

/// Something that happened, to write about.
@available(iOS 17.2, *)
public struct JournalingSuggestion: Sendable {
  public let title: String
  public let date: DateInterval?
  public let items: [ItemContent]

  /// What belongs to it.
  public struct ItemContent: Identifiable, Sendable {
    public let id: UUID
    public func hasContent<Content>(ofType type: Content.Type) -> Bool { false }
    public func content<Content>(forType type: Content.Type) async throws -> Content? { nil }
  }
  public func content<Content>(forType type: Content.Type) async -> [Content] { [] }
}

/// Lets somebody pick what happened; nothing did in the preview.
@available(iOS 17.2, *)
@MainActor @preconcurrency
public struct JournalingSuggestionsPicker<Label: View>: View {
  private let label: Label

  public init(@ViewBuilder label: () -> Label, onCompletion: @escaping (JournalingSuggestion) async -> Void) {
    self.label = label()
  }

  public var body: some View {
    Button {
      reportUnsupported(api: "JournalingSuggestionsPicker", note: "The preview has nothing to write about.")
    } label: {
      label
    }
  }
}

@available(iOS 17.2, *)
extension JournalingSuggestionsPicker where Label == Text {
  public init(_ title: LocalizedStringKey, onCompletion: @escaping (JournalingSuggestion) async -> Void) {
    label = Text(title)
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, onCompletion: @escaping (JournalingSuggestion) async -> Void) {
    label = Text(title)
  }
}

@available(iOS 17.2, *)
extension View {
  /// Lets somebody pick what happened; nothing did in the preview.
  public func journalingSuggestionsPicker(
    isPresented: Binding<Bool>, onCompletion: @escaping (JournalingSuggestion) async -> Void
  ) -> some View {
    sheet(isPresented: isPresented) {
      ContentUnavailableView("No Suggestions", systemImage: "book.closed")
        .onAppear {
          reportUnsupported(api: "View.journalingSuggestionsPicker", note: "The preview has nothing to write about.")
        }
    }
  }
}
