import UniformTypeIdentifiers

/// A value as data that it makes itself.
@available(iOS 16.0, *)
public struct DataRepresentation<Item: Transferable>: _PrimitiveTransferRepresentation {
  public let _forms: [_TransferForm<Item>]

  public init(
    contentType: UTType, exporting: @escaping @Sendable (Item) async throws -> Data,
    importing: @escaping @Sendable (Data) async throws -> Item
  ) {
    _forms = [_TransferForm(contentType, exporting: exporting, importing: importing)]
  }

  public init(exportedContentType: UTType, exporting: @escaping @Sendable (Item) async throws -> Data) {
    _forms = [_TransferForm(exportedContentType, exporting: exporting, importing: nil)]
  }

  public init(importedContentType: UTType, importing: @escaping @Sendable (Data) async throws -> Item) {
    _forms = [_TransferForm(importedContentType, exporting: nil, importing: importing)]
  }
}

/// A value as JSON or what another coder makes.
@available(iOS 16.0, *)
public struct CodableRepresentation<Item: Transferable & Codable, Encoder, Decoder>: _PrimitiveTransferRepresentation {
  public let _forms: [_TransferForm<Item>]
}

/// What turns values into data.
public protocol _TopLevelCoder: Sendable {}

@available(iOS 16.0, *)
extension CodableRepresentation where Encoder == JSONEncoder, Decoder == JSONDecoder {
  public init(for itemType: Item.Type = Item.self, contentType: UTType) {
    self.init(for: itemType, contentType: contentType, encoder: JSONEncoder(), decoder: JSONDecoder())
  }

  public init(
    for itemType: Item.Type = Item.self, contentType: UTType, encoder: JSONEncoder, decoder: JSONDecoder
  ) {
    _forms = [
      _TransferForm(
        contentType, exporting: { try encoder.encode($0) }, importing: { try decoder.decode(Item.self, from: $0) })
    ]
  }
}

/// A value by way of another type that is transferable.
@available(iOS 16.0, *)
public struct ProxyRepresentation<Item: Transferable, ProxyRepresentation: Transferable>:
  _PrimitiveTransferRepresentation
{
  public let _forms: [_TransferForm<Item>]

  private static var proxyForms: [_TransferForm<ProxyRepresentation>] {
    ProxyRepresentation.transferRepresentation._forms.compactMap { $0 as? _TransferForm<ProxyRepresentation> }
  }

  public init(
    exporting: @escaping @Sendable (Item) throws -> ProxyRepresentation,
    importing: @escaping @Sendable (ProxyRepresentation) throws -> Item
  ) {
    _forms = Self.proxyForms.map { form in
      let out = form.exporting.map { export in { (item: Item) in try await export(try exporting(item)) } }
      let back = form.importing.map { read in { (data: Data) in try importing(try await read(data)) } }
      return _TransferForm(form.contentType, exporting: out, importing: back)
    }
  }

  public init(exporting: @escaping @Sendable (Item) throws -> ProxyRepresentation) {
    _forms = Self.proxyForms.map { form in
      let out = form.exporting.map { export in { (item: Item) in try await export(try exporting(item)) } }
      return _TransferForm(form.contentType, exporting: out, importing: nil)
    }
  }

  public init(importing: @escaping @Sendable (ProxyRepresentation) throws -> Item) {
    _forms = Self.proxyForms.map { form in
      let back = form.importing.map { read in { (data: Data) in try importing(try await read(data)) } }
      return _TransferForm(form.contentType, exporting: nil, importing: back)
    }
  }

  public init(exporting: @escaping @Sendable (Item) async throws -> ProxyRepresentation) {
    _forms = Self.proxyForms.map { form in
      let out = form.exporting.map { export in { (item: Item) in try await export(try await exporting(item)) } }
      return _TransferForm(form.contentType, exporting: out, importing: nil)
    }
  }
}

/// A value as a file.
@available(iOS 16.0, *)
public struct FileRepresentation<Item: Transferable>: _PrimitiveTransferRepresentation {
  public let _forms: [_TransferForm<Item>]

  public init(
    contentType: UTType, shouldAttemptToOpenInPlace: Bool = false,
    exporting: @escaping @Sendable (Item) async throws -> SentTransferredFile,
    importing: @escaping @Sendable (ReceivedTransferredFile) async throws -> Item
  ) {
    _forms = [
      _TransferForm(
        contentType, exporting: { try Data(contentsOf: try await exporting($0).file) },
        importing: { try await importing(try received($0, contentType)) })
    ]
  }

  public init(
    exportedContentType: UTType, shouldAllowToOpenInPlace: Bool = false,
    exporting: @escaping @Sendable (Item) async throws -> SentTransferredFile
  ) {
    _forms = [
      _TransferForm(
        exportedContentType, exporting: { try Data(contentsOf: try await exporting($0).file) }, importing: nil)
    ]
  }

  public init(
    importedContentType: UTType, shouldAttemptToOpenInPlace: Bool = false,
    importing: @escaping @Sendable (ReceivedTransferredFile) async throws -> Item
  ) {
    _forms = [
      _TransferForm(
        importedContentType, exporting: nil, importing: { try await importing(try received($0, importedContentType)) })
    ]
  }
}

/// Data as a file that the app can move away.
private func received(_ data: Data, _ type: UTType) throws -> ReceivedTransferredFile {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    .appendingPathExtension(type.preferredFilenameExtension ?? "data")
  try data.write(to: file)
  return ReceivedTransferredFile(file: file, isOriginalFile: false)
}

/// A file that is handed over.
@available(iOS 16.0, *)
public struct SentTransferredFile: Sendable {
  public let file: URL
  public let allowAccessingOriginalFile: Bool
  public init(_ file: URL, allowAccessingOriginalFile: Bool = false) {
    self.file = file
    self.allowAccessingOriginalFile = allowAccessingOriginalFile
  }
}

/// A file that was handed over.
@available(iOS 16.0, *)
public struct ReceivedTransferredFile: Sendable {
  public let file: URL
  public let isOriginalFile: Bool
}

@available(iOS 16.0, *)
extension TransferRepresentation {
  /// A form that is offered only when the condition holds.
  public func exportingCondition(_ condition: @escaping @Sendable (Item) -> Bool) -> some TransferRepresentation<Item> {
    ChangedRepresentation(
      _forms: _forms.map { form in
        var form = form
        form.isExported = condition
        return form
      })
  }

  /// A name for the file that comes out of it.
  public func suggestedFileName(_ fileName: String) -> some TransferRepresentation<Item> {
    suggestedFileName { _ in fileName }
  }

  @available(iOS 17.0, *)
  public func suggestedFileName(_ fileName: @escaping @Sendable (Item) -> String?) -> some TransferRepresentation<Item>
  {
    ChangedRepresentation(
      _forms: _forms.map { form in
        var form = form
        form.suggestedName = fileName
        return form
      })
  }

  /// Who may see the form; everything stays on this device here.
  public func visibility(_ visibility: TransferRepresentationVisibility) -> some TransferRepresentation<Item> { self }
}

@available(iOS 16.0, *)
struct ChangedRepresentation<Item: Transferable>: _PrimitiveTransferRepresentation {
  let _forms: [_TransferForm<Item>]
}
