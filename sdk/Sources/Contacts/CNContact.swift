import Foundation

/// A value with a name for it.
nonisolated open class CNLabeledValue<ValueType: AnyObject>: NSObject, @unchecked Sendable {
  public let label: String?
  public let value: ValueType
  public init(label: String?, value: ValueType) { (self.label, self.value) = (label, value) }
  public class func localizedString(forLabel label: String) -> String {
    label.filter { !"_$!<>".contains($0) }.lowercased()
  }
}

/// A telephone number.
nonisolated open class CNPhoneNumber: NSObject, @unchecked Sendable {
  public let stringValue: String
  public init(stringValue string: String) { stringValue = string }
}

/// Somebody one knows.
nonisolated open class CNContact: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  public let identifier = UUID().uuidString
  fileprivate var values = Values()
  open var givenName: String { values.givenName }
  open var middleName: String { values.middleName }
  open var familyName: String { values.familyName }
  open var nickname: String { values.nickname }
  open var organizationName: String { values.organizationName }
  open var phoneNumbers: [CNLabeledValue<CNPhoneNumber>] { values.phoneNumbers }
  open var emailAddresses: [CNLabeledValue<NSString>] { values.emailAddresses }
  open var birthday: DateComponents? { values.birthday }
  open var imageData: Data? { values.imageData }
  open var thumbnailImageData: Data? { values.imageData }
  open var imageDataAvailable: Bool { values.imageData != nil }
  open func isKeyAvailable(_ key: String) -> Bool { true }

  struct Values {
    var givenName = "", middleName = "", familyName = "", nickname = "", organizationName = ""
    var phoneNumbers: [CNLabeledValue<CNPhoneNumber>] = []
    var emailAddresses: [CNLabeledValue<NSString>] = []
    var birthday: DateComponents?
    var imageData: Data?
  }
}

/// Somebody one knows, to be changed.
nonisolated open class CNMutableContact: CNContact, @unchecked Sendable {
  public override init() { super.init() }
  open override var givenName: String {
    get { values.givenName }
    set { values.givenName = newValue }
  }
  open override var familyName: String {
    get { values.familyName }
    set { values.familyName = newValue }
  }
  open override var organizationName: String {
    get { values.organizationName }
    set { values.organizationName = newValue }
  }
  open override var phoneNumbers: [CNLabeledValue<CNPhoneNumber>] {
    get { values.phoneNumbers }
    set { values.phoneNumbers = newValue }
  }
  open override var emailAddresses: [CNLabeledValue<NSString>] {
    get { values.emailAddresses }
    set { values.emailAddresses = newValue }
  }
  open override var imageData: Data? {
    get { values.imageData }
    set { values.imageData = newValue }
  }
}

/// Writes the name of a contact.
nonisolated open class CNContactFormatter: Formatter, @unchecked Sendable {
  /// How a name is written.
  public enum Style: Int, Sendable { case fullName, phoneticFullName }
  public class func string(from contact: CNContact, style: Style) -> String? {
    let parts = [contact.givenName, contact.middleName, contact.familyName].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
  public class func descriptorForRequiredKeys(for style: Style) -> any CNKeyDescriptor {
    NSString(string: CNContactGivenNameKey)
  }
}
