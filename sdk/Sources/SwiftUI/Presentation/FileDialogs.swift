import SDKBase
import UniformTypeIdentifiers

private let noFiles = "The preview has no files to choose from."

extension View {
  /// Lets people choose a file.
  @available(iOS 14.0, *)
  public func fileImporter(
    isPresented: Binding<Bool>, allowedContentTypes: [UTType],
    onCompletion: @escaping (_ result: Result<URL, any Error>) -> Void
  ) -> some View {
    fileDialog("fileImporter", isPresented)
  }
  @available(iOS 14.0, *)
  public func fileImporter(
    isPresented: Binding<Bool>, allowedContentTypes: [UTType], allowsMultipleSelection: Bool,
    onCompletion: @escaping (_ result: Result<[URL], any Error>) -> Void
  ) -> some View {
    fileDialog("fileImporter", isPresented)
  }
  @available(iOS 17.0, *)
  public func fileImporter(
    isPresented: Binding<Bool>, allowedContentTypes: [UTType], allowsMultipleSelection: Bool,
    onCompletion: @escaping (_ result: Result<[URL], any Error>) -> Void, onCancellation: @escaping () -> Void
  ) -> some View {
    fileDialog("fileImporter", isPresented, onCancellation)
  }

  /// Lets people save a document.
  @available(iOS 14.0, *)
  public func fileExporter<D: FileDocument>(
    isPresented: Binding<Bool>, document: D?, contentType: UTType, defaultFilename: String? = nil,
    onCompletion: @escaping (_ result: Result<URL, any Error>) -> Void
  ) -> some View {
    fileDialog("fileExporter", isPresented)
  }
  @available(iOS 14.0, *)
  public func fileExporter<D: ReferenceFileDocument>(
    isPresented: Binding<Bool>, document: D?, contentType: UTType, defaultFilename: String? = nil,
    onCompletion: @escaping (_ result: Result<URL, any Error>) -> Void
  ) -> some View {
    fileDialog("fileExporter", isPresented)
  }
  @available(iOS 14.0, *)
  public func fileExporter<C: Collection>(
    isPresented: Binding<Bool>, documents: C, contentType: UTType,
    onCompletion: @escaping (_ result: Result<[URL], any Error>) -> Void
  ) -> some View where C.Element: FileDocument {
    fileDialog("fileExporter", isPresented)
  }
  @available(iOS 17.0, *)
  public func fileExporter<D: FileDocument>(
    isPresented: Binding<Bool>, document: D?, contentTypes: [UTType] = [], defaultFilename: String? = nil,
    onCompletion: @escaping (_ result: Result<URL, any Error>) -> Void,
    onCancellation: @escaping () -> Void = {}
  ) -> some View {
    fileDialog("fileExporter", isPresented, onCancellation)
  }
  @available(iOS 17.0, *)
  public func fileExporter<T: Transferable>(
    isPresented: Binding<Bool>, item: T?, contentTypes: [UTType] = [], defaultFilename: String? = nil,
    onCompletion: @escaping (_ result: Result<URL, any Error>) -> Void,
    onCancellation: @escaping () -> Void = {}
  ) -> some View {
    fileDialog("fileExporter", isPresented, onCancellation)
  }
  @available(iOS 17.0, *)
  public func fileExporter<C: Collection, T: Transferable>(
    isPresented: Binding<Bool>, items: C, contentTypes: [UTType] = [],
    onCompletion: @escaping (_ result: Result<[URL], any Error>) -> Void,
    onCancellation: @escaping () -> Void = {}
  ) -> some View where C.Element == T {
    fileDialog("fileExporter", isPresented, onCancellation)
  }

  /// Lets people move a file.
  @available(iOS 14.0, *)
  public func fileMover(
    isPresented: Binding<Bool>, file: URL?, onCompletion: @escaping (_ result: Result<URL, any Error>) -> Void
  ) -> some View {
    fileDialog("fileMover", isPresented)
  }
  @available(iOS 14.0, *)
  public func fileMover<C: Collection>(
    isPresented: Binding<Bool>, files: C, onCompletion: @escaping (_ result: Result<[URL], any Error>) -> Void
  ) -> some View where C.Element == URL {
    fileDialog("fileMover", isPresented)
  }

  /// Where choosing a file begins, and what its buttons say.
  @available(iOS 17.0, *)
  public func fileDialogDefaultDirectory(_ defaultDirectory: URL?) -> some View { self }
  @available(iOS 17.0, *)
  public func fileDialogConfirmationLabel(_ label: Text?) -> some View { self }
  @available(iOS 17.0, *)
  public func fileDialogConfirmationLabel(_ titleKey: LocalizedStringKey) -> some View { self }
  @available(iOS 17.0, *)
  @_disfavoredOverload
  public func fileDialogConfirmationLabel<S: StringProtocol>(_ title: S) -> some View { self }
  @available(iOS 17.0, *)
  public func fileDialogCustomizationID(_ id: String) -> some View { self }
  @available(iOS 17.0, *)
  public func fileDialogMessage(_ message: Text?) -> some View { self }
  @available(iOS 17.0, *)
  public func fileDialogImportsUnresolvedAliases(_ imports: Bool) -> some View { self }
  @available(iOS 17.0, *)
  public func fileExporterFilenameLabel(_ label: Text?) -> some View { self }

  /// Says that there is nothing to choose, as if people had cancelled.
  private func fileDialog(
    _ api: String, _ isPresented: Binding<Bool>, _ cancelled: @escaping () -> Void = {}
  ) -> some View {
    onChange(of: isPresented.wrappedValue, initial: true) { _, shown in
      guard shown else { return }
      reportUnsupported(api: api, note: noFiles)
      isPresented.wrappedValue = false
      cancelled()
    }
  }
}
