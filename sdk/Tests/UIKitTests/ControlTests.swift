import Testing
import UIKit

@MainActor
private final class Listener: NSObject, UITextFieldDelegate {
  var heard: [String] = []
  func tapped() { heard.append("tapped") }
  func changed(_ slider: UISlider) { heard.append("value \(slider.value)") }
  func told(_ note: Notification) { heard.append(note.name.rawValue) }
  func textField(
    _ textField: UITextField, shouldChangeCharactersIn range: NSRange, replacementString string: String
  ) -> Bool {
    heard.append("\(range.location),\(range.length),\(string)")
    return string != "!"
  }
}

@Suite @MainActor struct ControlTests {
  private let listener = Listener()

  @Test func buttonsSendTheirActions() {
    let button = UIButton(type: .system)
    button.setTitle("Go", for: .normal)
    button.addTarget(listener, action: Selector(listener.tapped), for: .touchUpInside)
    button.addAction(UIAction { [listener] _ in listener.heard.append("action") }, for: .touchUpInside)
    button.press()
    button.isEnabled = false
    button.press()
    #expect(listener.heard == ["tapped", "action"])
    #expect(button.currentTitle == "Go")
  }

  @Test func methodsOfTypesAreCalledOnTheTarget() {
    let slider = UISlider()
    slider.addTarget(listener, action: Selector(Listener.changed(_:)), for: .valueChanged)
    slider.value = 0.5
    slider.sendActions(for: .valueChanged)
    slider.removeTarget(listener, action: nil, for: .allEvents)
    slider.sendActions(for: .valueChanged)
    #expect(listener.heard == ["value 0.5"])
  }

  @Test func notificationsCallMethods() {
    let name = Notification.Name("UIKitTests.note")
    NotificationCenter.default.addObserver(listener, selector: Selector(listener.told), name: name, object: nil)
    NotificationCenter.default.post(name: name, object: nil)
    NotificationCenter.default.removeObserver(listener)
    NotificationCenter.default.post(name: name, object: nil)
    #expect(listener.heard == [name.rawValue])
  }

  @Test func fieldsAskTheirDelegate() {
    let field = UITextField()
    field.text = "abc"
    field.delegate = listener
    field.edit("abXc")
    field.edit("abXc!")
    #expect(listener.heard == ["2,0,X", "4,0,!"])
    #expect(field.text == "abXc")
  }

  @Test func gesturesTellTheirTargets() {
    let view = UIView()
    let tap = UITapGestureRecognizer(target: listener, action: Selector(listener.tapped))
    view.addGestureRecognizer(tap)
    tap.send(.ended)
    tap.isEnabled = false
    tap.send(.ended)
    #expect(tap.view === view)
    #expect(listener.heard == ["tapped"])
  }

  @Test func constraintsPlaceViews() {
    let (outer, inner) = (UIView(frame: CGRect(x: 0, y: 0, width: 200, height: 100)), UIView())
    inner.translatesAutoresizingMaskIntoConstraints = false
    outer.addSubview(inner)
    NSLayoutConstraint.activate([
      inner.leadingAnchor.constraint(equalTo: outer.leadingAnchor, constant: 10),
      inner.trailingAnchor.constraint(equalTo: outer.trailingAnchor, constant: -10),
      inner.centerYAnchor.constraint(equalTo: outer.centerYAnchor),
      inner.heightAnchor.constraint(equalToConstant: 20),
    ])
    outer.layoutIfNeeded()
    #expect(inner.frame == CGRect(x: 10, y: 40, width: 180, height: 20))
  }

  @Test func snapshotsKeepTheirOrder() {
    var snapshot = NSDiffableDataSourceSnapshot<String, Int>()
    snapshot.appendSections(["a", "b"])
    snapshot.appendItems([1, 2], toSection: "a")
    snapshot.appendItems([3])
    snapshot.insertItems([9], beforeItem: 2)
    snapshot.deleteItems([1])
    #expect(snapshot.itemIdentifiers == [9, 2, 3])
    #expect(snapshot.sectionIdentifier(containingItem: 3) == "b")
  }

  @Test func controllersPresentAndStack() {
    let (root, sheet) = (UIViewController(), UIViewController())
    root.present(sheet, animated: false)
    #expect(root.presentedViewController === sheet && sheet.presentingViewController === root)
    sheet.dismiss(animated: false)
    #expect(root.presentedViewController == nil)
    let stack = UINavigationController(rootViewController: root)
    stack.pushViewController(sheet, animated: false)
    #expect(sheet.navigationController === stack && stack.topViewController === sheet)
    stack.popViewController(animated: false)
    #expect(stack.viewControllers == [root])
  }
}
