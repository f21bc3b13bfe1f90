import FoundationAdditions
import SDKBase

/// What is asked for.
public enum CNEntityType: Int, Sendable { case contacts }

/// Whether the app may read contacts.
public enum CNAuthorizationStatus: Int, Sendable {
  case notDetermined, restricted, denied, authorized
  @available(iOS 18.0, *)
  case limited
}

/// Why nothing was read.
public struct CNError: Error, LocalizedError, Sendable {
  /// The number of the reason.
  public enum Code: Int, Sendable {
    case communicationError = 1
    case dataAccessError
    case authorizationDenied = 100
    case recordDoesNotExist = 200
  }
  public let code: Code
  public init(_ code: Code) { self.code = code }
  public var errorDescription: String? { "The preview has no contacts." }
}

/// Names a value of a contact.
public protocol CNKeyDescriptor: NSObjectProtocol {}
extension NSString: CNKeyDescriptor {}

public let CNContactIdentifierKey = "identifier"
public let CNContactGivenNameKey = "givenName"
public let CNContactMiddleNameKey = "middleName"
public let CNContactFamilyNameKey = "familyName"
public let CNContactNicknameKey = "nickname"
public let CNContactOrganizationNameKey = "organizationName"
public let CNContactPhoneNumbersKey = "phoneNumbers"
public let CNContactEmailAddressesKey = "emailAddresses"
public let CNContactBirthdayKey = "birthday"
public let CNContactImageDataKey = "imageData"
public let CNContactThumbnailImageDataKey = "thumbnailImageData"
public let CNContactImageDataAvailableKey = "imageDataAvailable"
public let CNLabelHome = "_$!<Home>!$_"
public let CNLabelWork = "_$!<Work>!$_"
public let CNLabelPhoneNumberMobile = "_$!<Mobile>!$_"

/// The phone's contacts. The preview has none: access is denied.
nonisolated open class CNContactStore: NSObject, @unchecked Sendable {
  public override init() { super.init() }

  public class func authorizationStatus(for entityType: CNEntityType) -> CNAuthorizationStatus {
    wasDenied("contacts") ? .denied : .notDetermined
  }

  @preconcurrency
  open func requestAccess(
    for entityType: CNEntityType, completionHandler: @escaping @Sendable (Bool, (any Error)?) -> Void
  ) {
    denyPermission(api: "CNContactStore.requestAccess", resource: "contacts")
    completionHandler(false, CNError(.authorizationDenied))
  }

  open func requestAccess(for entityType: CNEntityType) async throws -> Bool {
    denyPermission(api: "CNContactStore.requestAccess", resource: "contacts")
    throw CNError(.authorizationDenied)
  }

  open func unifiedContacts(
    matching predicate: NSPredicate, keysToFetch keys: [any CNKeyDescriptor]
  ) throws -> [CNContact] { throw CNError(.authorizationDenied) }

  open func enumerateContacts(
    with fetchRequest: CNContactFetchRequest, usingBlock block: (CNContact, UnsafeMutablePointer<Bool>) -> Void
  ) throws { throw CNError(.authorizationDenied) }

  open func execute(_ saveRequest: CNSaveRequest) throws { throw CNError(.authorizationDenied) }
}

/// Which contacts are asked for.
nonisolated open class CNContactFetchRequest: NSObject, @unchecked Sendable {
  public init(keysToFetch: [any CNKeyDescriptor]) {}
  open var predicate: NSPredicate?
  open var sortOrder = CNContactSortOrder.none
}

/// In which order contacts come.
public enum CNContactSortOrder: Int, Sendable { case none, userDefault, givenName, familyName }

/// What is to be written.
nonisolated open class CNSaveRequest: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open func add(_ contact: CNMutableContact, toContainerWithIdentifier identifier: String?) {}
  open func update(_ contact: CNMutableContact) {}
  open func delete(_ contact: CNMutableContact) {}
}
