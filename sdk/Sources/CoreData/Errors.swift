public let NSInsertedObjectsKey = "inserted"
public let NSUpdatedObjectsKey = "updated"
public let NSDeletedObjectsKey = "deleted"
public let NSRefreshedObjectsKey = "refreshed"
public let NSInvalidatedAllObjectsKey = "invalidatedAll"
public let NSInsertedObjectIDsKey = "inserted_objectIDs"
public let NSUpdatedObjectIDsKey = "updated_objectIDs"
public let NSDeletedObjectIDsKey = "deleted_objectIDs"
public let NSDetailedErrorsKey = "NSDetailedErrors"
public let NSValidationObjectErrorKey = "NSValidationErrorObject"
public let NSValidationKeyErrorKey = "NSValidationErrorKey"
public let NSPersistentStoreSaveConflictsErrorKey = "conflictList"

public var NSManagedObjectValidationError: Int { 1550 }
public var NSManagedObjectConstraintValidationError: Int { 1551 }
public var NSValidationMultipleErrorsError: Int { 1560 }
public var NSValidationMissingMandatoryPropertyError: Int { 1570 }
public var NSValidationRelationshipDeniedDeleteError: Int { 1600 }
public var NSManagedObjectReferentialIntegrityError: Int { 133000 }
public var NSManagedObjectMergeError: Int { 133020 }
public var NSManagedObjectConstraintMergeError: Int { 133021 }
public var NSPersistentStoreOpenError: Int { 134080 }
public var NSMigrationError: Int { 134110 }

extension Notification.Name {
  public static let NSManagedObjectContextWillSave = Notification.Name("NSManagingContextWillSaveChangesNotification")
  public static let NSManagedObjectContextDidSave = Notification.Name("NSManagingContextDidSaveChangesNotification")
  public static let NSManagedObjectContextObjectsDidChange = Notification.Name(
    "NSObjectsChangedInManagingContextNotification")
  public static let NSPersistentStoreRemoteChange = Notification.Name("NSPersistentStoreRemoteChangeNotification")
  public static let NSPersistentStoreCoordinatorStoresDidChange = Notification.Name(
    "NSPersistentStoreCoordinatorStoresDidChangeNotification")
}

extension NSManagedObjectContext {
  @available(iOS 14.0, *)
  public static let willSaveObjectsNotification = Notification.Name.NSManagedObjectContextWillSave
  @available(iOS 14.0, *)
  public static let didSaveObjectsNotification = Notification.Name.NSManagedObjectContextDidSave
  @available(iOS 14.0, *)
  public static let didChangeObjectsNotification = Notification.Name.NSManagedObjectContextObjectsDidChange
  @available(iOS 14.0, *)
  public static let didSaveObjectIDsNotification = Notification.Name(
    "NSManagedObjectContextDidSaveObjectIDsNotification")
}

/// An error that names an object and, where it matters, its property.
func coreDataError(_ code: Int, _ message: String, _ object: NSManagedObject? = nil, key: String? = nil) -> NSError {
  var info: [String: Any] = [NSLocalizedDescriptionKey: message]
  info[NSValidationObjectErrorKey] = object
  info[NSValidationKeyErrorKey] = key
  return NSError(domain: NSCocoaErrorDomain, code: code, userInfo: info)
}
