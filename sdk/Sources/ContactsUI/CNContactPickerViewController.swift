import Contacts
import Placeholders
import SDKBase
import UIKit

/// Picks a contact; the preview has none to pick.
@MainActor @preconcurrency
open class CNContactPickerViewController: UIViewController {
  open weak var delegate: (any CNContactPickerDelegate)?
  open var displayedPropertyKeys: [String]?
  open var predicateForEnablingContact: NSPredicate?

  open override func viewDidLoad() {
    super.viewDidLoad()
    showPlaceholder(in: view, symbol: "person.crop.circle", text: "No Contacts")
    reportUnsupported(
      api: "CNContactPickerViewController", note: "The preview has no contacts; a placeholder is shown.")
  }
}

/// Told who was picked.
@MainActor @preconcurrency
public protocol CNContactPickerDelegate: NSObjectProtocol {
  func contactPicker(_ picker: CNContactPickerViewController, didSelect contact: CNContact)
  func contactPicker(_ picker: CNContactPickerViewController, didSelect contacts: [CNContact])
  func contactPickerDidCancel(_ picker: CNContactPickerViewController)
}

extension CNContactPickerDelegate {
  public func contactPicker(_ picker: CNContactPickerViewController, didSelect contact: CNContact) {}
  public func contactPicker(_ picker: CNContactPickerViewController, didSelect contacts: [CNContact]) {}
  public func contactPickerDidCancel(_ picker: CNContactPickerViewController) {}
}
