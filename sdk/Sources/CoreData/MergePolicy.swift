/// Who wins when two changes meet.
public enum NSMergePolicyType: UInt, Sendable {
  case errorMergePolicyType, mergeByPropertyStoreTrumpMergePolicyType, mergeByPropertyObjectTrumpMergePolicyType
  case overwriteMergePolicyType, rollbackMergePolicyType
}

/// Settles what two changes of one object, or two objects that must differ, become.
nonisolated open class NSMergePolicy: NSObject, @unchecked Sendable {
  open var mergeType: NSMergePolicyType { type }
  private let type: NSMergePolicyType

  public init(merge ty: NSMergePolicyType) { type = ty }

  open class var error: NSMergePolicy { errorPolicy }
  open class var rollback: NSMergePolicy { rollbackPolicy }
  open class var overwrite: NSMergePolicy { overwritePolicy }
  open class var mergeByPropertyObjectTrump: NSMergePolicy { objectPolicy }
  open class var mergeByPropertyStoreTrump: NSMergePolicy { storePolicy }
}

private let errorPolicy = NSMergePolicy(merge: .errorMergePolicyType)
private let rollbackPolicy = NSMergePolicy(merge: .rollbackMergePolicyType)
private let overwritePolicy = NSMergePolicy(merge: .overwriteMergePolicyType)
private let objectPolicy = NSMergePolicy(merge: .mergeByPropertyObjectTrumpMergePolicyType)
private let storePolicy = NSMergePolicy(merge: .mergeByPropertyStoreTrumpMergePolicyType)

/// Fails when changes meet.
public var NSErrorMergePolicy: AnyObject { errorPolicy }
/// The context's own values win.
public var NSMergeByPropertyObjectTrumpMergePolicy: AnyObject { objectPolicy }
/// The store's values win.
public var NSMergeByPropertyStoreTrumpMergePolicy: AnyObject { storePolicy }
/// The context's object wins as a whole.
public var NSOverwriteMergePolicy: AnyObject { overwritePolicy }
/// The store's object wins as a whole.
public var NSRollbackMergePolicy: AnyObject { rollbackPolicy }
