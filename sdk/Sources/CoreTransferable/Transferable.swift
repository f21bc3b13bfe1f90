import UniformTypeIdentifiers

/// A type whose values can be shared, dragged, pasted and picked.
@available(iOS 16.0, *)
public protocol Transferable: Sendable {
  associatedtype Representation: TransferRepresentation
  /// The forms in which a value leaves and comes back, the best one first.
  @TransferRepresentationBuilder<Self> static var transferRepresentation: Representation { get }
}

/// A form in which values of a type are transferred.
@available(iOS 16.0, *)
public protocol TransferRepresentation<Item>: Sendable {
  associatedtype Item: Transferable
  associatedtype Body: TransferRepresentation
  @TransferRepresentationBuilder<Item> var body: Body { get }
  /// The forms that it stands for, with nothing hidden in bodies.
  var _forms: [_TransferForm<Item>] { get }
}

@available(iOS 16.0, *)
extension TransferRepresentation {
  public var _forms: [_TransferForm<Item>] {
    // A body has the same item by the builder that makes it.
    body._forms.compactMap { $0 as? _TransferForm<Item> }
  }
}

@available(iOS 16.0, *)
extension Never: TransferRepresentation, Transferable {
  public typealias Item = Never
  public static var transferRepresentation: Never { fatalError("Never is not transferred") }
  public var body: Never { fatalError("Never has no body") }
  public var _forms: [_TransferForm<Never>] { [] }
}

/// One form: its type, and how a value becomes data and comes back.
@available(iOS 16.0, *)
public struct _TransferForm<Item>: @unchecked Sendable {
  package let contentType: UTType
  package let exporting: ((Item) async throws -> Data)?
  package let importing: ((Data) async throws -> Item)?
  package var suggestedName: ((Item) -> String?)?
  package var isExported: (Item) -> Bool = { _ in true }

  package init(
    _ contentType: UTType, exporting: ((Item) async throws -> Data)?, importing: ((Data) async throws -> Item)?
  ) {
    self.contentType = contentType
    self.exporting = exporting
    self.importing = importing
  }
}

/// A form that the system knows how to carry out.
@available(iOS 16.0, *)
public protocol _PrimitiveTransferRepresentation: TransferRepresentation where Body == Never {}

@available(iOS 16.0, *)
extension _PrimitiveTransferRepresentation {
  public var body: Never { fatalError("\(Self.self) has no body") }
}

/// What goes wrong when a value is transferred.
package struct TransferError: LocalizedError {
  package let errorDescription: String?
  package init(_ text: String) { errorDescription = text }
}

@available(iOS 16.0, *)
extension Transferable {
  /// The types in which the value can leave.
  public func exportedContentTypes(_ visibility: TransferRepresentationVisibility = .all) -> [UTType] {
    Self.transferRepresentation._forms.compactMap { $0 as? _TransferForm<Self> }
      .filter { $0.exporting != nil && $0.isExported(self) }.map(\.contentType)
  }

  /// The types from which a value can be made.
  public static func importedContentTypes() -> [UTType] { importingForms.map(\.contentType) }

  private static var importingForms: [_TransferForm<Self>] {
    transferRepresentation._forms.compactMap { $0 as? _TransferForm<Self> }.filter { $0.importing != nil }
  }

  /// The value as data of the best fitting type.
  public func exported(as contentType: UTType) async throws -> Data {
    let forms = Self.transferRepresentation._forms.compactMap { $0 as? _TransferForm<Self> }
    guard let form = forms.first(where: { $0.exporting != nil && $0.contentType.conforms(to: contentType) }) else {
      throw TransferError("\(Self.self) has no form of the type \(contentType.identifier).")
    }
    return try await form.exporting!(self)
  }

  /// A value out of data of the given type.
  public init(importing data: Data, contentType: UTType?) async throws {
    let form = Self.importingForms.first { form in contentType.map { $0.conforms(to: form.contentType) } ?? true }
    guard let importing = form?.importing else {
      throw TransferError("\(Self.self) cannot be made from \(contentType?.identifier ?? "this data").")
    }
    self = try await importing(data)
  }

  /// Gives the type of the first form.
  package static var firstImportedType: UTType? { importedContentTypes().first }
}

/// Who may see a form.
@available(iOS 16.0, *)
public struct TransferRepresentationVisibility: Hashable, Sendable {
  private let name: String
  public static var all: TransferRepresentationVisibility { Self(name: "all") }
  public static var team: TransferRepresentationVisibility { Self(name: "team") }
  public static var group: TransferRepresentationVisibility { Self(name: "group") }
  public static var ownProcess: TransferRepresentationVisibility { Self(name: "ownProcess") }
}
