import SDKBase

/// A scene for documents; the preview shows a new one.
@available(iOS 14.0, *)
public struct DocumentGroup<Document, Content: View>: PrimitiveScene {
  private let content: AnyView
  public var _content: AnyView? { content }
}

extension DocumentGroup where Document: FileDocument {
  public init(
    newDocument: @autoclosure @escaping () -> Document,
    @ViewBuilder editor: @escaping (FileDocumentConfiguration<Document>) -> Content
  ) {
    content = AnyView(NewDocument(document: newDocument(), editor: editor))
  }

  public init(
    viewing documentType: Document.Type, @ViewBuilder viewer: @escaping (FileDocumentConfiguration<Document>) -> Content
  ) {
    reportUnsupported(api: "DocumentGroup(viewing:)", note: "The preview has no files to choose from.")
    content = AnyView(EmptyView())
  }
}

extension DocumentGroup where Document: ReferenceFileDocument {
  public init(
    newDocument: @escaping () -> Document,
    @ViewBuilder editor: @escaping (ReferenceFileDocumentConfiguration<Document>) -> Content
  ) {
    content = AnyView(editor(.init(document: newDocument(), fileURL: nil, isEditable: true)))
  }
}

private struct NewDocument<Document: FileDocument, Content: View>: View {
  @State var document: Document
  let editor: (FileDocumentConfiguration<Document>) -> Content
  var body: some View { editor(.init(document: $document, fileURL: nil, isEditable: true)) }
}
