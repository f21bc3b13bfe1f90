import FoundationAdditions
import SDKBase

/// Why nothing was read.
public struct NFCReaderError: Error, LocalizedError, Sendable {
  /// The number of the reason.
  public enum Code: Int, Sendable {
    case readerErrorUnsupportedFeature = 1
    case readerErrorSecurityViolation = 2
    case readerTransceiveErrorTagConnectionLost = 100
    case readerSessionInvalidationErrorUserCanceled = 200
    case readerSessionInvalidationErrorSessionTimeout = 201
    case readerSessionInvalidationErrorSystemIsBusy = 203
    case readerSessionInvalidationErrorFirstNDEFTagRead = 204
  }
  public let code: Code
  public init(_ code: Code) { self.code = code }
  public var errorDescription: String? { "The preview reads no tags." }
}

/// How what is on a tag is to be understood.
public enum NFCTypeNameFormat: UInt8, Sendable {
  case empty, nfcWellKnown, media, absoluteURI, nfcExternal, unknown, unchanged
}

/// One thing on a tag.
open class NFCNDEFPayload: NSObject, @unchecked Sendable {
  open var typeNameFormat: NFCTypeNameFormat
  open var type: Data
  open var identifier: Data
  open var payload: Data
  public init(format: NFCTypeNameFormat, type: Data, identifier: Data, payload: Data) {
    (typeNameFormat, self.type, self.identifier, self.payload) = (format, type, identifier, payload)
  }
  open class func wellKnownTypeURIPayload(url: URL) -> Self? {
    wellKnownTypeURIPayload(string: url.absoluteString)
  }
  open class func wellKnownTypeURIPayload(string uri: String) -> Self? {
    NFCNDEFPayload(format: .nfcWellKnown, type: Data("U".utf8), identifier: Data(), payload: Data([0]) + Data(uri.utf8))
      as? Self
  }
  open class func wellKnownTypeTextPayload(string text: String, locale: Locale) -> Self? {
    let code = Data((locale.language.languageCode?.identifier ?? "en").utf8)
    return NFCNDEFPayload(
      format: .nfcWellKnown, type: Data("T".utf8), identifier: Data(),
      payload: Data([UInt8(code.count)]) + code + Data(text.utf8)) as? Self
  }
  open func wellKnownTypeURIPayload() -> URL? {
    type == Data("U".utf8) ? URL(string: String(decoding: payload.dropFirst(), as: UTF8.self)) : nil
  }
  open func wellKnownTypeTextPayload() -> (String?, Locale?) {
    guard type == Data("T".utf8), let length = payload.first.map({ Int($0 & 0x3F) }) else { return (nil, nil) }
    let code = String(decoding: payload.dropFirst().prefix(length), as: UTF8.self)
    return (String(decoding: payload.dropFirst(1 + length), as: UTF8.self), Locale(identifier: code))
  }
}

/// All that is on a tag.
open class NFCNDEFMessage: NSObject, @unchecked Sendable {
  open var records: [NFCNDEFPayload]
  public init(records: [NFCNDEFPayload]) { self.records = records }
  open var length: Int { records.reduce(0) { $0 + $1.payload.count + $1.type.count + $1.identifier.count + 3 } }
}

/// Whether a tag can be read and written.
public enum NFCNDEFStatus: UInt, Sendable {
  case notSupported = 1
  case readWrite, readOnly
}

/// A tag; none is ever near.
public protocol NFCNDEFTag: NSObjectProtocol {
  var isAvailable: Bool { get }
  func queryNDEFStatus(completionHandler: @escaping @Sendable (NFCNDEFStatus, Int, (any Error)?) -> Void)
  func readNDEF(completionHandler: @escaping @Sendable (NFCNDEFMessage?, (any Error)?) -> Void)
  func writeNDEF(_ ndefMessage: NFCNDEFMessage, completionHandler: @escaping @Sendable ((any Error)?) -> Void)
}

/// Looks for tags; the preview has no reader.
open class NFCReaderSession: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open class var readingAvailable: Bool {
    reportUnsupported(api: "NFCReaderSession", note: "The preview reads no tags; it says that none can be read.")
    return false
  }
  open var alertMessage = ""
  open var isReady: Bool { false }
  open func begin() {}
  open func invalidate() {}
  open func invalidate(errorMessage: String) {}
}

/// Told what was read.
public protocol NFCNDEFReaderSessionDelegate: NSObjectProtocol {
  func readerSession(_ session: NFCNDEFReaderSession, didInvalidateWithError error: any Error)
  func readerSession(_ session: NFCNDEFReaderSession, didDetectNDEFs messages: [NFCNDEFMessage])
  func readerSession(_ session: NFCNDEFReaderSession, didDetect tags: [any NFCNDEFTag])
  func readerSessionDidBecomeActive(_ session: NFCNDEFReaderSession)
}

extension NFCNDEFReaderSessionDelegate {
  public func readerSession(_ session: NFCNDEFReaderSession, didDetect tags: [any NFCNDEFTag]) {}
  public func readerSessionDidBecomeActive(_ session: NFCNDEFReaderSession) {}
}

/// Reads messages from tags; each try ends at once.
open class NFCNDEFReaderSession: NFCReaderSession, @unchecked Sendable {
  private weak var listener: (any NFCNDEFReaderSessionDelegate)?
  private let queue: DispatchQueue
  public init(
    delegate: any NFCNDEFReaderSessionDelegate, queue: DispatchQueue?, invalidateAfterFirstRead: Bool
  ) {
    listener = delegate
    self.queue = queue ?? .main
    super.init()
  }
  open override func begin() {
    _ = Self.readingAvailable
    queue.async {
      self.listener?.readerSession(self, didInvalidateWithError: NFCReaderError(.readerErrorUnsupportedFeature))
    }
  }
  open func connect(to tag: any NFCNDEFTag, completionHandler: @escaping @Sendable ((any Error)?) -> Void) {
    completionHandler(NFCReaderError(.readerErrorUnsupportedFeature))
  }
  open func connect(to tag: any NFCNDEFTag) async throws { throw NFCReaderError(.readerErrorUnsupportedFeature) }
}
