import FoundationAdditions

/// A value that a record can hold.
public protocol CKRecordValueProtocol {}

/// A value that a record can hold, as an object.
public typealias CKRecordValue = NSObject

extension String: CKRecordValueProtocol {}
extension Int: CKRecordValueProtocol {}
extension Int64: CKRecordValueProtocol {}
extension Double: CKRecordValueProtocol {}
extension Bool: CKRecordValueProtocol {}
extension Date: CKRecordValueProtocol {}
extension Data: CKRecordValueProtocol {}
extension Array: CKRecordValueProtocol where Element: CKRecordValueProtocol {}
extension NSObject: CKRecordValueProtocol {}

/// A thing that is kept in iCloud.
nonisolated open class CKRecord: NSObject, @unchecked Sendable {
  public typealias RecordType = String
  public typealias FieldKey = String

  /// The name of a record in its zone.
  open class ID: NSObject, @unchecked Sendable {
    public let recordName: String
    public let zoneID: CKRecordZone.ID
    public init(recordName: String, zoneID: CKRecordZone.ID = CKRecordZone.ID.default) {
      (self.recordName, self.zoneID) = (recordName, zoneID)
    }
    open override func isEqual(_ object: Any?) -> Bool { (object as? ID)?.recordName == recordName }
    open override var hash: Int { recordName.hashValue }
  }

  /// What happens to a record whose owner is deleted.
  public enum ReferenceAction: UInt, Sendable { case none, deleteSelf }

  /// Points to another record.
  open class Reference: NSObject, @unchecked Sendable {
    public let recordID: ID
    public let action: ReferenceAction
    public init(recordID: ID, action: ReferenceAction) { (self.recordID, self.action) = (recordID, action) }
    public convenience init(record: CKRecord, action: ReferenceAction) {
      self.init(recordID: record.recordID, action: action)
    }
  }

  public let recordType: RecordType
  public let recordID: ID
  private var values: [String: any CKRecordValueProtocol] = [:]

  public init(recordType: RecordType, recordID: ID = ID(recordName: UUID().uuidString)) {
    (self.recordType, self.recordID) = (recordType, recordID)
  }

  open var creationDate: Date? { nil }
  open var modificationDate: Date? { nil }
  open func allKeys() -> [FieldKey] { values.keys.sorted() }
  open func object(forKey key: FieldKey) -> (any CKRecordValueProtocol)? { values[key] }
  open func setObject(_ object: (any CKRecordValueProtocol)?, forKey key: FieldKey) { values[key] = object }
  open func value(forKey key: String) -> Any? { values[key] }
  open func setValue(_ value: Any?, forKey key: String) { values[key] = value as? any CKRecordValueProtocol }

  open subscript(key: FieldKey) -> (any CKRecordValueProtocol)? {
    get { values[key] }
    set { values[key] = newValue }
  }

  public subscript<Value: CKRecordValueProtocol>(key: FieldKey) -> Value? {
    get { values[key] as? Value }
    set { values[key] = newValue }
  }
}

/// A file in a record.
nonisolated open class CKAsset: NSObject, @unchecked Sendable {
  public let fileURL: URL?
  public init(fileURL: URL) { self.fileURL = fileURL }
}

/// A part of a database.
nonisolated open class CKRecordZone: NSObject, @unchecked Sendable {
  /// The name of a zone.
  open class ID: NSObject, @unchecked Sendable {
    public static let `default` = ID(zoneName: "_defaultZone", ownerName: "_defaultOwner")
    public let zoneName: String
    public let ownerName: String
    public init(zoneName: String, ownerName: String = "_defaultOwner") {
      (self.zoneName, self.ownerName) = (zoneName, ownerName)
    }
  }

  public let zoneID: ID
  public init(zoneName: String) { zoneID = ID(zoneName: zoneName) }
  public init(zoneID: ID) { self.zoneID = zoneID }
  public class func `default`() -> CKRecordZone { CKRecordZone(zoneID: .default) }
}
