import Foundation
import SDKBase

/// What can be handed over as data.
public protocol NSItemProviderWriting: NSObjectProtocol {
  static var writableTypeIdentifiersForItemProvider: [String] { get }
  /// The object as data of one of its types.
  func _itemData(_ typeIdentifier: String) -> Data?
}

/// What can be made from data that is handed over.
public protocol NSItemProviderReading: NSObjectProtocol {
  static var readableTypeIdentifiersForItemProvider: [String] { get }
  static func object(withItemProviderData data: Data, typeIdentifier: String) throws -> Self
}

/// Who may see a representation.
public enum NSItemProviderRepresentationVisibility: Int, Sendable { case all, team, group, ownProcess }

/// Hands something over when it is asked for: what is dragged, dropped, pasted or picked.
nonisolated open class NSItemProvider: NSObject, @unchecked Sendable {
  public typealias CompletionHandler = @Sendable (Any?, (any Error)?) -> Void
  private let object: Any?
  private let data = Guarded<[(type: String, load: () -> Data?)]>([])
  open var suggestedName: String?

  public override init() {
    object = nil
    super.init()
  }
  public init(object: any NSItemProviderWriting) {
    self.object = object
    super.init()
    for type in Swift.type(of: object).writableTypeIdentifiersForItemProvider {
      data.write { $0.append((type, { object._itemData(type) })) }
    }
  }
  public init(item: Any?, typeIdentifier: String?) {
    object = item
    super.init()
    if let typeIdentifier { data.write { $0 = [(typeIdentifier, { item as? Data })] } }
  }
  public init?(contentsOf fileURL: URL!) {
    guard let fileURL, FileManager.default.fileExists(atPath: fileURL.path) else { return nil }
    object = fileURL as NSURL
    super.init()
    suggestedName = fileURL.lastPathComponent
    data.write { $0 = [("public.file-url", { Data(fileURL.absoluteString.utf8) })] }
  }

  open var registeredTypeIdentifiers: [String] { data.read { $0.map(\.type) } }
  open func hasItemConformingToTypeIdentifier(_ typeIdentifier: String) -> Bool {
    registeredTypeIdentifiers.contains {
      $0 == typeIdentifier || typeIdentifier == "public.item" || typeIdentifier == "public.data"
        || typeIdentifier == "public.image" && ["public.png", "public.jpeg", "public.svg-image"].contains($0)
        || typeIdentifier == "public.text" && $0.hasSuffix("plain-text")
        || typeIdentifier == "public.url" && $0 == "public.file-url"
    }
  }
  open func registerDataRepresentation(
    forTypeIdentifier typeIdentifier: String, visibility: NSItemProviderRepresentationVisibility,
    loadHandler: @escaping (@escaping (Data?, (any Error)?) -> Void) -> Progress?
  ) {
    data.write { known in
      known.append(
        (
          typeIdentifier,
          {
            var result: Data?
            _ = loadHandler { found, _ in result = found }
            return result
          }
        ))
    }
  }
  open func registerObject(_ object: any NSItemProviderWriting, visibility: NSItemProviderRepresentationVisibility) {
    for type in Swift.type(of: object).writableTypeIdentifiersForItemProvider {
      data.write { $0.append((type, { object._itemData(type) })) }
    }
  }

  private func found(_ typeIdentifier: String) -> Data? {
    let all = data.read { $0 }
    return (all.first { $0.type == typeIdentifier } ?? all.first)?.load()
  }
  private var nothing: NSError {
    NSError(
      domain: "NSItemProviderErrorDomain", code: -1000,
      userInfo: [NSLocalizedDescriptionKey: "The item has no data of this type."])
  }

  @preconcurrency
  @discardableResult
  open func loadDataRepresentation(
    forTypeIdentifier typeIdentifier: String, completionHandler: @escaping @Sendable (Data?, (any Error)?) -> Void
  ) -> Progress {
    let data = hasItemConformingToTypeIdentifier(typeIdentifier) ? found(typeIdentifier) : nil
    let error = data == nil ? nothing : nil
    DispatchQueue.global().async { completionHandler(data, error) }
    return Progress(totalUnitCount: 1)
  }

  @preconcurrency
  @discardableResult
  open func loadFileRepresentation(
    forTypeIdentifier typeIdentifier: String, completionHandler: @escaping @Sendable (URL?, (any Error)?) -> Void
  ) -> Progress {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(suggestedName ?? UUID().uuidString)
    let written = found(typeIdentifier).flatMap { try? $0.write(to: file) } != nil
    let error = written ? nil : nothing
    DispatchQueue.global().async { completionHandler(written ? file : nil, error) }
    return Progress(totalUnitCount: 1)
  }

  @preconcurrency
  open func loadItem(
    forTypeIdentifier typeIdentifier: String, options: [AnyHashable: Any]? = nil,
    completionHandler: CompletionHandler? = nil
  ) {
    nonisolated(unsafe) let item: Any? = (object as? NSURL).map { $0 as URL } ?? found(typeIdentifier) ?? object
    DispatchQueue.global().async { completionHandler?(item, nil) }
  }
  open func loadItem(forTypeIdentifier typeIdentifier: String, options: [AnyHashable: Any]? = nil) async throws
    -> any NSSecureCoding
  {
    if let url = object as? NSURL { return url }
    guard let data = found(typeIdentifier) else { throw nothing }
    return data as NSData
  }

  open func canLoadObject(ofClass aClass: any NSItemProviderReading.Type) -> Bool {
    aClass.readableTypeIdentifiersForItemProvider.contains { hasItemConformingToTypeIdentifier($0) }
  }
  @preconcurrency
  @discardableResult
  open func loadObject(
    ofClass aClass: any NSItemProviderReading.Type,
    completionHandler: @escaping @Sendable ((any NSItemProviderReading)?, (any Error)?) -> Void
  ) -> Progress {
    let wanted = aClass.readableTypeIdentifiersForItemProvider.first { hasItemConformingToTypeIdentifier($0) }
    nonisolated(unsafe) let made: (any NSItemProviderReading)? = wanted.flatMap { type in
      if let object, Swift.type(of: object) == aClass { return object as? any NSItemProviderReading }
      return found(type).flatMap { try? aClass.object(withItemProviderData: $0, typeIdentifier: type) }
    }
    let error = made == nil ? nothing : nil
    DispatchQueue.global().async { completionHandler(made, error) }
    return Progress(totalUnitCount: 1)
  }

  /// A value of Swift that stands for an object: a text, a URL.
  open func canLoadObject<T: _ObjectiveCBridgeable>(ofClass: T.Type) -> Bool
  where T._ObjectiveCType: NSItemProviderReading {
    canLoadObject(ofClass: T._ObjectiveCType.self)
  }
  @preconcurrency
  @discardableResult
  open func loadObject<T: _ObjectiveCBridgeable>(
    ofClass: T.Type, completionHandler: @escaping @Sendable (T?, (any Error)?) -> Void
  ) -> Progress where T._ObjectiveCType: NSItemProviderReading {
    loadObject(ofClass: T._ObjectiveCType.self) { object, error in
      completionHandler((object as? T._ObjectiveCType).map { T._unconditionallyBridgeFromObjectiveC($0) }, error)
    }
  }
}

extension NSString: NSItemProviderWriting, NSItemProviderReading {
  public static var writableTypeIdentifiersForItemProvider: [String] { ["public.utf8-plain-text"] }
  public static var readableTypeIdentifiersForItemProvider: [String] { ["public.utf8-plain-text", "public.text"] }
  public func _itemData(_ typeIdentifier: String) -> Data? { Data(description.utf8) }
  public static func object(withItemProviderData data: Data, typeIdentifier: String) throws -> Self {
    NSString(string: String(decoding: data, as: UTF8.self)) as! Self
  }
}

extension NSURL: NSItemProviderWriting, NSItemProviderReading {
  public static var writableTypeIdentifiersForItemProvider: [String] { ["public.url"] }
  public static var readableTypeIdentifiersForItemProvider: [String] { ["public.url", "public.file-url"] }
  public func _itemData(_ typeIdentifier: String) -> Data? { Data(absoluteString.utf8) }
  public static func object(withItemProviderData data: Data, typeIdentifier: String) throws -> Self {
    guard let url = NSURL(string: String(decoding: data, as: UTF8.self)) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return url as! Self
  }
}
